/**
 * The guide through a first game: which idea belongs to the turn, and whether it has been tried. It watches and says;
 * it changes no decision, no rule and no result. A step that was not tried is passed over when its turn is.
 */
import type { Side } from '../engine/types.ts'
import type { Guide } from './guide.ts'
import type { Phase } from './kept/saves.ts'

export const COACH_STEPS = ['look', 'set', 'rules', 'open', 'purse', 'why', 'record', 'end'] as const
export type CoachStep = (typeof COACH_STEPS)[number]

/** What a step points to on the screen. */
export type CoachTarget = 'go' | 'lever' | 'purse' | 'why' | 'charts'

/** Levers that a step is about, `seat/lever`. */
export const COACH_LEVERS: Readonly<Partial<Record<CoachStep, Readonly<Record<Side, string>>>>> = {
  set: { us: 'washington/chip-investment', cn: 'beijing/chip-investment' },
  rules: { us: 'washington/enforcement', cn: 'beijing/import-discouragement' },
  open: { us: 'us-open-lab/open', cn: 'cn-open/open' },
  purse: { us: 'washington/chip-controls', cn: 'beijing/import-discouragement' },
}

/** What can be seen of the player. */
export interface CoachSignal {
  readonly side: Side
  readonly phase: Phase
  /** Turns played. */
  readonly played: number
  /** Levers moved in the draft, `seat/lever`. */
  readonly drafted: readonly string[]
  /** Levers whose cards are open. */
  readonly opened: readonly string[]
  readonly screen: string
}

/** The step of the turn that is decided, or whose results are read. */
export function stepOf({ phase, played }: Pick<CoachSignal, 'phase' | 'played'>): CoachStep | null {
  if (phase === 'end') return 'end'
  return COACH_STEPS[phase === 'decide' ? played : played - 1] ?? null
}

/** Whether the player has just done what a step is about. */
export function tried(step: CoachStep, signal: CoachSignal): boolean {
  const lever = COACH_LEVERS[step]?.[signal.side]
  switch (step) {
    case 'look': return signal.phase === 'results'
    case 'set': return lever !== undefined && signal.drafted.includes(lever)
    case 'rules':
    case 'open': return lever !== undefined && (signal.opened.includes(lever) || signal.drafted.includes(lever))
    // Any lever of the same seat: what stands above the board are the purses of the government.
    case 'purse': return lever !== undefined && signal.drafted.some((d) => d.split('/')[0] === lever.split('/')[0])
    case 'why': return signal.screen === 'why'
    case 'record': return signal.screen === 'charts'
    case 'end': return signal.phase === 'end'
  }
}

/** Where a step points now; null where there is nothing to do but read and go on. */
export function targetOf(step: CoachStep, phase: Phase, done: boolean): CoachTarget | null {
  if (phase === 'end') return null
  if (done) return 'go'
  if (step === 'why') return phase === 'results' ? 'why' : 'go'
  if (step === 'record') return 'charts'
  if (phase === 'results' || step === 'look' || step === 'end') return 'go'
  return step === 'purse' ? 'purse' : 'lever'
}

/** Which of a step’s words are true now: the idea, what to notice, or what is said once the turn is over. */
export function wordsOf(step: CoachStep, phase: Phase, done: boolean): 'idea' | 'done' | 'untried' | 'set' | 'why' | 'end' {
  if (phase === 'results') {
    if (step === 'end') return 'end'
    if (step === 'set' && done) return 'set'
    if (step === 'why' && !done) return 'why'
    if (COACH_LEVERS[step] !== undefined && !done) return 'untried'
  }
  return done ? 'done' : 'idea'
}

/** Notices what was tried. */
export function noteTried(guide: Guide, signal: CoachSignal): void {
  const step = stepOf(signal)
  if (step !== null && tried(step, signal)) guide.done(step, step === 'end')
}
