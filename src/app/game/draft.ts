/** The player's draft: decisions not yet committed, one per lever and target. A draft entry that changes nothing is dropped. */
import type { Engine } from '../../engine/engine.ts'
import type { Decision, Rejection } from '../../engine/types.ts'

const same = (a: Pick<Decision, 'seat' | 'lever' | 'target'>, b: Pick<Decision, 'seat' | 'lever' | 'target'>) =>
  a.seat === b.seat && a.lever === b.lever && a.target === b.target

/** Takes in a decision. One for a whole seat replaces those for single targets of the same lever. */
export function withDecision(engine: Engine, state: Float64Array, draft: readonly Decision[], d: Decision): readonly Decision[] {
  const rest = draft.filter((x) => !same(x, d) && !(d.target === undefined && x.seat === d.seat && x.lever === d.lever))
  const instances = engine.instancesOf(d)
  const whole = rest.find((x) => x.target === undefined && x.seat === d.seat && x.lever === d.lever)
  const idle = instances.length > 0 && instances.every((i) => Math.abs((whole?.value ?? engine.decided(state, i)) - d.value) < 1e-9)
  return inOrder(engine, idle ? rest : [...rest, d])
}

export function withoutLever(draft: readonly Decision[], seat: string, lever: string): readonly Decision[] {
  return draft.filter((x) => x.seat !== seat || x.lever !== lever)
}

/** The order in which decisions are taken: as the levers are listed, a whole seat before its single targets. */
function inOrder(engine: Engine, draft: readonly Decision[]): readonly Decision[] {
  const rank = (d: Decision) => (engine.instancesOf(d)[0]?.index ?? Number.MAX_SAFE_INTEGER) * 2 + (d.target === undefined ? 0 : 1)
  return [...draft].sort((a, b) => rank(a) - rank(b))
}

/** What would be refused if the turn ended now. */
export function refusals(engine: Engine, state: Float64Array, draft: readonly Decision[]): readonly Rejection[] {
  const scratch = state.slice()
  return draft.map((d) => engine.decide(scratch, d)).filter((r) => r !== null)
}
