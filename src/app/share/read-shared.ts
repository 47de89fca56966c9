/** What somebody shared, from whatever text it came in: the screen that it asks for, or what is wrong with it. */
import { ENGINE_ID } from '../../content/engine-ids.ts'
import type { CodeFault } from '../../link/code-faults.ts'
import { ownFaultSentence } from '../../link/own-faults.ts'
import { startFaults } from '../../link/own-start-check.ts'
import type { Found } from '../../link/find-codes.ts'
import { findCodes, readOne } from '../../link/find-codes.ts'
import type { LinkView } from '../../link/link-view.ts'
import type { GameRecord, LinkKind, OwnStart, ResultRecord, Start } from '../../link/record.ts'
import type { ShapeOf } from '../../link/shape.ts'
import { knownShape, PRESENT } from '../../link/shape.ts'
import type { GameChoice } from '../choice.ts'
import { defaultChoice, FEATURED } from '../choice.ts'
import type { LinkFault } from '../links.ts'
import { faultsOf } from '../links.ts'
import { choiceOf, startOf } from './record.ts'

/** Why a start may go otherwise than where its link was made. */
export type Aged = null | 'rules' | 'scenario'

export type Shared =
  | { readonly kind: 'fault'; readonly fault: CodeFault }
  | { readonly kind: 'start'; readonly choice: GameChoice; readonly faults: readonly LinkFault[]; readonly aged: Aged; readonly engine: number }
  | { readonly kind: 'own'; readonly start: OwnStart; readonly choice: GameChoice; readonly aged: Aged }
  | { readonly kind: 'game'; readonly record: GameRecord; readonly view: LinkView }
  | { readonly kind: 'pack' | 'compare'; readonly results: readonly ResultRecord[] }

/** The present definition of the scenario is the one that the link was made for. */
function agedOf(start: Start): Aged {
  const { engine, scenarioHash } = start
  const scenario = start.own ? start.own.base : start.scenario
  if (PRESENT.scenarios.find((s) => s.id === scenario)?.hash !== scenarioHash) return 'scenario'
  return engine === ENGINE_ID ? null : 'rules'
}

function sharedOf(found: Found, newSeed: () => string): Shared {
  if (!found.ok) return { kind: 'fault', fault: found.fault }
  if (found.form === 'parameters') {
    const { params } = found.result
    const base = defaultChoice(params.scenario ?? FEATURED, params.side ?? 'us', params.seed ?? newSeed())
    return { kind: 'start', choice: { ...base, ...params }, faults: faultsOf(found.result), aged: null, engine: ENGINE_ID }
  }
  const { record, view } = found
  if (record.kind === 'scenario') {
    const { start } = record
    const choice = choiceOf(start)
    const own = start.own ? start : startOf(choice)
    const [wrong] = own.own ? startFaults(own.own) : []
    if (wrong) return { kind: 'fault', fault: { code: 'content', what: ownFaultSentence(wrong) } }
    return own.own ? { kind: 'own', start: own, choice, aged: agedOf(start) } : { kind: 'start', choice, faults: [], aged: agedOf(start), engine: start.engine }
  }
  if (record.kind === 'pack' || record.kind === 'compare') return { kind: record.kind, results: record.results }
  return { kind: 'game', record, view }
}

/** The one that is meant, as in an address. */
export const readShared = (text: string, newSeed: () => string, shapeOf: ShapeOf = knownShape): Shared => sharedOf(readOne(text, shapeOf), newSeed)

export interface FoundShared {
  readonly kind: LinkKind
  /** Opens it again: the letters as they stood. */
  readonly text: string
}

/** Everything that can be opened in a text, as in a whole chat; and how much more there is that cannot. */
export function listShared(text: string, shapeOf: ShapeOf = knownShape): { readonly list: readonly FoundShared[]; readonly damaged: number; readonly first: CodeFault | null } {
  const found = findCodes(text, shapeOf)
  const faults = found.flatMap((one) => (one.ok ? [] : [one.fault]))
  const list = found.flatMap((one): FoundShared[] => (one.ok ? [{ kind: one.form === 'parameters' ? 'scenario' : one.record.kind, text: text.slice(one.at, one.end) }] : []))
  return { list, damaged: faults.length, first: faults[0] ?? null }
}
