/** What the workshop offers and says, in the language that is spoken: everything that a scenario can be made of, in words. */
import { START_VARIABLES } from '../../content/start-variables.ts'
import { leverTextKey } from '../../content/text/keys.ts'
import type { DebriefTexts } from '../../content/text/debrief-text.ts'
import type { Texts } from '../../content/text/types.ts'
import type { WorkshopTexts } from '../../content/text/workshop-texts.ts'
import { WORLD_PACKS } from '../../content/world-packs.ts'
import type { Engine } from '../../engine/engine.ts'
import { indexOf } from '../../engine/layout.ts'
import { quarterIndex, quarterLabel } from '../../engine/quarters.ts'
import type { SeatId, Side } from '../../engine/types.ts'
import { SEATS, SEAT_SIDE } from '../../engine/types.ts'
import { OWN_LIMITS } from '../../link/own-scenario.ts'
import type { OwnScenario } from '../../link/own-scenario.ts'
import type { OwnFault } from '../../link/own-faults.ts'
import { PRESENT } from '../../link/shape.ts'
import { opponentsOf } from '../../link/scenario-link.ts'
import { formatOf } from '../../view/format.ts'
import { fill } from '../../view/interface-texts.ts'
import { leverText, shortValue, typedAs } from '../../view/lever-values.ts'
import type { GameChoice } from '../choice.ts'
import type { Session } from '../game/session.ts'
import { startSession } from '../game/session.ts'
import { ownChoice } from '../share/start-of.ts'
import type { Bench } from './bench.ts'
import { checked, freshScenario, scenarioOf, tidied } from './draft.ts'
import { saidIn, startScale } from './typed.ts'

export type { OwnScenario } from '../../link/own-scenario.ts'

export interface MakerLever {
  readonly key: string
  readonly seat: SeatId
  readonly name: string
  /** Where it stands at the start, in words and as its field shows it. */
  readonly start: string
  readonly field: { readonly min: number; readonly max: number; readonly step: number; readonly scale: number; readonly sign: string; readonly at: number }
  /** A value in words. */
  readonly said: (value: number) => string
}

/** Something wrong, and where. */
export interface Said {
  readonly field: string
  readonly text: string
}

interface Parts {
  readonly base: Engine
  readonly texts: Texts
  readonly words: WorkshopTexts
  readonly packs: DebriefTexts['worlds']['packs']
  readonly bench: Bench
  readonly session: () => Session | null
  /** Plays what is being made; a game that was under way is kept. */
  readonly preview: (choice: GameChoice) => void
}

export type Workshop = ReturnType<typeof createWorkshop>

export function createWorkshop({ base, texts, words, packs, bench, session, preview }: Parts) {
  const { names } = texts
  const { quarterShort, trimmed } = formatOf(texts)
  const called: Readonly<Record<string, { readonly name: string } | undefined>> = { ...names.sides, ...names.labs, ...names.firms, ...names.seats }
  const whoIs = (id: string, among: 'side' | 'other' = 'other'): string => (among === 'side' ? names.sides[id as Side].name : called[id]?.name ?? id)
  const titleOf = (id: string): string => texts.scenarios[id].title

  /** `own`: what was checked, so that a number is told in the unit of its field. */
  const sentence = ({ field, code, given = '', nearest = '', least = '', most = '', allowed = [] }: OwnFault, own: OwnScenario | null = null): Said => {
    const said = saidIn(field, own, base.rules.levers, texts)
    const number = (v: number | string): string => (typeof v === 'number' ? (code === 'range' ? said(v) : trimmed(v, 3)) : code === 'off-step' && v !== '' ? said(Number(v)) : v)
    return { field, text: fill(words.faults[code], { given, nearest: number(nearest), least: number(least), most: number(most), allowed: allowed.join(', ') }) }
  }
  /** What would still go wrong when it begins, such as an event that the rules cannot place. */
  const begins = (own: OwnScenario): boolean => {
    try {
      startSession(base, ownChoice(own, 'trial'), 'trial')
      return true
    } catch {
      return false
    }
  }
  const stateOf = new Map<string, Float64Array>()
  const startState = (id: string): Float64Array => {
    const known = stateOf.get(id) ?? base.start(id)
    stateOf.set(id, known)
    return known
  }

  return {
    words, bench, preview, limits: OWN_LIMITS,
    sides: (['us', 'cn'] as const).map((id) => ({ id, name: names.sides[id].name })),
    seats: SEATS.map((id) => ({ id, side: SEAT_SIDE[id], name: names.seats[id].name, sideName: names.sides[SEAT_SIDE[id]].name })),
    bases: PRESENT.scenarios.map(({ id }) => ({ id, title: titleOf(id) })),
    depths: (['essentials', 'standard', 'full'] as const).map((id) => ({ id, ...texts.words.start.depths[id] })),
    modes: [...(['on', 'expected', 'off'] as const).map((id) => ({ id, ...texts.words.start.eventModes[id] })), { id: 'chosen' as const, ...words.events.chosen }],
    opponents: (side: Side) => opponentsOf(side).map((id) => ({ id, ...texts.opponents[id] })),
    packs: WORLD_PACKS.map(({ id }) => ({ id, name: packs[id].name, claim: packs[id].claim })),
    fresh: (id: string): OwnScenario => freshScenario(id, fill(words.newTitle, { title: titleOf(id) })),
    /** The start of the game under way; null where there is none. */
    fromGame(): OwnScenario | null {
      const s = session()
      return s && scenarioOf(s.choice, fill(words.newTitle, { title: titleOf(s.choice.scenario) }))
    },
    /** As a choice, for asking who may sit where. */
    choice: (own: OwnScenario) => ownChoice(own, 'trial'),
    /** The scenario ready to be played and handed on; or everything that is wrong with it, in sentences. */
    check(draft: OwnScenario): { readonly own: OwnScenario | null; readonly faults: readonly Said[] } {
      const tidy = tidied(draft)
      const { own, faults } = checked(tidy)
      if (!own) return { own, faults: faults.map((f) => sentence(f, tidy)) }
      return begins(own) ? { own, faults: [] } : { own: null, faults: [{ field: '', text: words.cannotBegin }] }
    },
    /** A file that somebody saved; checked as strictly as a link. */
    open(text: string): { readonly own: OwnScenario | null; readonly faults: readonly Said[] } {
      if (text.length > OWN_LIMITS.text) return { own: null, faults: [sentence({ field: '', code: 'long', most: OWN_LIMITS.text })] }
      try {
        const value: unknown = JSON.parse(text)
        // A file of something else, such as a game: one sentence says more than a list of all that it lacks.
        if (typeof value !== 'object' || value === null || !('base' in value)) return { own: null, faults: [sentence({ field: '', code: 'not-json' })] }
        const { own, faults } = checked(value)
        return { own, faults: faults.map((f) => sentence(f)) }
      } catch {
        return { own: null, faults: [sentence({ field: '', code: 'not-json' })] }
      }
    },
    file: (own: OwnScenario) => ({ name: `open-gambit-scenario-${own.base}.json`, text: JSON.stringify(own, null, 1) }),

    levers(own: Pick<OwnScenario, 'base'>): readonly MakerLever[] {
      const state = startState(own.base)
      return SEATS.flatMap((seat) => base.rules.levers.filter((l) => l.seat === seat)).map((def): MakerLever => {
        const text = leverText(texts, def)
        const at = base.decided(state, base.instancesOf({ seat: def.seat, lever: def.id })[0])
        const { scale, sign } = typedAs(def, texts)
        const said = (value: number): string => shortValue(def, text, value, texts)
        return { key: `${def.seat}/${def.id}`, seat: def.seat, name: texts.levers[leverTextKey(def)].name, start: said(at), said, field: { min: def.min, max: def.max, step: 1 / def.stepsPerUnit, scale, sign, at } }
      })
    },
    events: PRESENT.events.map(({ id, who }) => ({
      id, title: texts.events[id].title.replace('{who}', words.events.somebody).replace('{adjective}', words.events.somebody),
      who: who.map((one) => ({ id: one, name: whoIs(one) })),
    })),
    /** Quarters in which something can happen. */
    quarters({ base: id, turns, quartersPerTurn }: OwnScenario): readonly { readonly id: string; readonly name: string }[] {
      const from = quarterIndex(PRESENT.scenarios.find((s) => s.id === id)?.start ?? '') ?? 0
      const count = Math.min(2 * OWN_LIMITS.turns, Math.max(1, Math.floor(turns * quartersPerTurn) || 1))
      return Array.from({ length: count }, (_, i) => ({ id: quarterLabel(from + 1 + i), name: quarterShort(from + 1 + i) }))
    },
    /** What may be corrected, and what it is without a correction. */
    variables(own: Pick<OwnScenario, 'base'>) {
      const state = startState(own.base)
      return START_VARIABLES.map(({ variable, name, who, min, max }) => {
        const at = state[indexOf(variable)]
        const scale = startScale(name, texts)
        const said = (value: number): string => trimmed(value * scale, 2)
        return { variable, min, max, at, scale, atText: said(at), range: fill(words.corrections.range, { min: said(min), max: said(max) }), name: fill(words.variables[name], { who: who === undefined ? '' : whoIs(who) }) }
      })
    },
  }
}
