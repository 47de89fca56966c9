/**
 * What a class handed in: any text, such as a whole chat, with results in it. Each is played again and told apart:
 * verified, played otherwise than it says, under other rules, damaged, handed in twice, the same plan as another’s.
 */
import type { CodeFault } from '../../link/code-faults.ts'
import { findCodes } from '../../link/find-codes.ts'
import type { GameRecord, LinkKind, LinkRecord } from '../../link/record.ts'
import type { ShapeOf } from '../../link/shape.ts'
import { knownShape } from '../../link/shape.ts'
import type { ModuleOf, Verdict } from '../verify.ts'
import { samePlan, verify } from '../verify.ts'

/** A text that was handed in, and where it came from: a file’s name, or empty for what was pasted. */
export interface HandedIn {
  readonly from: string
  readonly text: string
}

/** One code that was found. */
export type Piece = { readonly from: string } & (
  | { readonly kind: 'result'; readonly record: GameRecord }
  /** A code of a kind that nobody hands in: the start of a game, or parameters. */
  | { readonly kind: 'no-result'; readonly is: LinkKind }
  | { readonly kind: 'damaged'; readonly fault: CodeFault; readonly message: string }
)

const resultsOf = (record: LinkRecord): readonly GameRecord[] => {
  if (record.kind === 'pack' || record.kind === 'compare') return record.results
  return record.kind === 'scenario' ? [] : [record]
}

/** Every code in what was handed in, in order. Packs and comparisons are taken apart; a game that is still going counts as far as it went. */
export function* findPieces(handed: readonly HandedIn[], shapeOf: ShapeOf = knownShape): Generator<Piece> {
  for (const { from, text } of handed) {
    for (const found of findCodes(text, shapeOf)) {
      if (!found.ok) yield { from, kind: 'damaged', fault: found.fault, message: found.message }
      else if (found.form === 'parameters') yield { from, kind: 'no-result', is: 'scenario' }
      else if (found.record.kind === 'scenario') yield { from, kind: 'no-result', is: 'scenario' }
      else for (const record of resultsOf(found.record)) yield { from, kind: 'result', record }
    }
  }
}

/** A piece with what came of it. `twin` and `same` are places in the list of entries. */
export type Entry =
  | (Extract<Piece, { kind: 'result' }> & {
    readonly verdict: Verdict
    /** The very same result as an earlier one. */
    readonly twin?: number
    /** Decided exactly as an earlier one did, which came to another end by its own luck. */
    readonly same?: number
  })
  | Exclude<Piece, { kind: 'result' }>

/** Whether two results are one: the same start, the same decisions, the same end. */
const sameResult = (a: GameRecord, b: GameRecord): boolean => a.hash === b.hash && samePlan(a, b) && JSON.stringify(a.start) === JSON.stringify(b.start)

/** Judges a piece against those before it. `series`: values to bring along from each game that was played again. */
export function judge(piece: Piece, before: readonly Entry[], moduleOf: ModuleOf, series: readonly string[]): Entry {
  if (piece.kind !== 'result') return piece
  const verdict = verify(piece.record, moduleOf, series)
  const earlier = (alike: (a: GameRecord, b: GameRecord) => boolean) => before.findIndex((one) => one.kind === 'result' && alike(one.record, piece.record))
  const twin = earlier(sameResult)
  const same = twin >= 0 || piece.record.turns.every((turn) => turn.decisions.length === 0) ? -1 : earlier(samePlan)
  return { ...piece, verdict, ...(twin < 0 ? {} : { twin }), ...(same < 0 ? {} : { same }) }
}
