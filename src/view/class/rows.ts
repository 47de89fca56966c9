/** The table of what was handed in: each code with its name, what the check says, and what came of the game. */
import type { ClassTexts } from '../../content/text/class-texts.ts'
import type { Texts } from '../../content/text/types.ts'
import type { CodeFault } from '../../link/code-faults.ts'
import { writeLink } from '../../link/link-forms.ts'
import { settingsOf } from '../../link/settings.ts'
import { PRESENT } from '../../link/shape.ts'
import type { Entry } from '../../replay/class/collect.ts'
import { groupOf } from '../../replay/class/group-seeds.ts'
import type { ClassReport, Group } from '../../replay/class/report.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'

/** `good` counts; `note` counts or could, and says something; `bad` does not count. */
export type Mark = 'good' | 'note' | 'bad'

export interface RowVm {
  /** Place among the entries. */
  readonly at: number
  readonly name: string
  readonly mark: Mark
  readonly verdict: string
  readonly why: string
  readonly score: string
  readonly turns: string
  readonly luck: string
  /** Where the game can be opened; empty where there is none. */
  readonly link: string
}

export interface Told {
  readonly entries: readonly Entry[]
  readonly report: ClassReport | null
  /** What the teacher typed, by place. */
  readonly names: ReadonlyMap<number, string>
  /** Seed of the class: a result with a group’s seed made from it says which group it is. */
  readonly classSeed: string
  readonly words: ClassTexts
  readonly texts: Texts
  /** What is wrong with a code, as a sentence. */
  readonly faultText: (fault: CodeFault) => string
}

export function nameOf({ names, words, entries, classSeed }: Pick<Told, 'names' | 'words' | 'entries' | 'classSeed'>, at: number): string {
  const entry = entries[at]
  const group = entry.kind === 'result' ? groupOf(entry.record.start.seed, classSeed) : undefined
  return names.get(at) ?? (group === undefined ? fill(words.table.unnamed, { n: at + 1 }) : fill(words.give.ofGroup, { n: group }))
}

export const groupAt = (report: ClassReport | null, at: number): Group | undefined => report?.groups.find((group) => group.entry === at)

export function buildRows(told: Told): readonly RowVm[] {
  const { entries, report, words, texts } = told
  const { fixed, signed } = formatOf(texts)
  return entries.map((entry, at) => {
    const group = groupAt(report, at)
    return {
      at, name: nameOf(told, at), ...verdictOf(told, entry, at),
      score: group ? fixed(group.end, 1) : '',
      luck: group ? signed(group.luck.luck, 1) : '',
      turns: entry.kind === 'result' ? fill(words.table.unfinished, { played: entry.record.turns.length, turns: turnsOf(entry.record) }) : '',
      link: entry.kind === 'result' ? linkText(entry.record) : '',
    }
  })
}

const turnsOf = ({ start }: Extract<Entry, { kind: 'result' }>['record']): number => settingsOf(start, PRESENT)?.turns ?? 0

function linkText(record: Extract<Entry, { kind: 'result' }>['record']): string {
  const link = writeLink(record)
  return link.ok ? link.text : ''
}

function verdictOf(told: Told, entry: Entry, at: number): Pick<RowVm, 'mark' | 'verdict' | 'why'> {
  const { verdicts, whys } = told.words.table
  if (entry.kind === 'damaged') return { mark: 'bad', verdict: verdicts.damaged, why: told.faultText(entry.fault) }
  if (entry.kind === 'no-result') return { mark: 'bad', verdict: verdicts.noResult, why: whys.noResult }
  const { verdict, twin, same } = entry
  switch (verdict.kind) {
    case 'verified': break
    case 'differs': return { mark: 'bad', verdict: verdict.turn === 0 ? verdicts.differsStart : fill(verdicts.differs, { turn: verdict.turn }), why: whys.differs }
    case 'other-engine': return { mark: 'note', verdict: fill(verdicts.otherRules, { engine: verdict.engine }), why: whys.otherRules }
    case 'unplayable': return { mark: 'bad', verdict: verdicts.unplayable, why: whys.unplayable }
    case 'damaged': return { mark: 'bad', verdict: verdicts.damaged, why: told.faultText(verdict.fault) }
  }
  if (twin !== undefined) return { mark: 'note', verdict: verdicts.twin, why: fill(whys.twin, { name: nameOf(told, twin) }) }
  if (same !== undefined) return { mark: 'note', verdict: fill(verdicts.same, { name: nameOf(told, same) }), why: fill(whys.same, { name: nameOf(told, same) }) }
  return { mark: 'good', verdict: verdicts.verified, why: told.report?.apart.includes(at) ? whys.apart : '' }
}
