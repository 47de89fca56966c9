/** What the teacher’s page shows and does; made when that page is first opened. */
import type { ClassTexts } from '../../content/text/class-texts.ts'
import type { ShareTexts } from '../../content/text/share-texts.ts'
import type { Texts } from '../../content/text/types.ts'
import { findCodes } from '../../link/find-codes.ts'
import { writeLink } from '../../link/link-forms.ts'
import type { Start } from '../../link/record.ts'
import { formatScenarioLink } from '../../link/scenario-link.ts'
import { groupSeed } from '../../replay/class/group-seeds.ts'
import { buildCsv } from '../../view/class/csv.ts'
import { buildLuck } from '../../view/class/luck.ts'
import { buildMap } from '../../view/class/map.ts'
import { buildPair } from '../../view/class/pair.ts'
import { buildQuestions } from '../../view/class/questions.ts'
import { buildReports } from '../../view/class/report.ts'
import type { Told } from '../../view/class/rows.ts'
import { buildRows } from '../../view/class/rows.ts'
import { buildSpread } from '../../view/class/spread.ts'
import { codeFaultText } from '../../view/code-faults.ts'
import type { GameChoice } from '../choice.ts'
import type { Shelf } from '../kept/storage.ts'
import type { Lesson } from './class-file.ts'
import type { HandedInState } from './class-run.ts'
import { createClassRun } from './class-run.ts'

export type { Lesson } from './class-file.ts'
export type { ClassRun, ClassState, HandedInState } from './class-run.ts'

interface Parts {
  readonly texts: Texts
  readonly words: ClassTexts
  readonly scanWords: ShareTexts['open']
  readonly shelf: Shelf
  /** Full address of what stands after the `#`. */
  readonly full: (hash: string) => string
}

export interface GroupLink {
  /** From 1; 0 for the whole class. */
  readonly group: number
  /** From its `#`. */
  readonly link: string
}

export type ClassDesk = ReturnType<typeof createClassDesk>
export type ClassVm = ReturnType<ClassDesk['look']>

export function createClassDesk({ texts, words, scanWords, shelf, full }: Parts) {
  const run = createClassRun(shelf)
  const toldOf = ({ entries, report, names, lesson }: HandedInState): Told =>
    ({ entries, report, names, classSeed: lesson?.seed ?? '', words, texts, faultText: (fault) => codeFaultText(fault, texts.codes) })

  return {
    words, run,
    scanWords, full,
    /** Everything that the page shows of what was handed in. */
    look(state: HandedInState) {
      const told = toldOf(state)
      const rows = buildRows(told)
      const links = new Map(rows.map((row) => [row.at, row.link]))
      return { rows, spread: buildSpread(told, links), map: buildMap(told, links), luck: buildLuck(told), pair: buildPair(told), questions: buildQuestions(told), reports: buildReports(told) }
    },
    csv: (state: HandedInState): string => buildCsv(toldOf(state)),
    /** The link of a choice, as a lesson keeps it. */
    linkOfChoice: (choice: GameChoice): string => formatScenarioLink(choice),
    /** The start that a pasted link names; null where it is none. */
    startLink: (text: string): string | null => {
      const found = findCodes(text).find((one) => one.ok)
      if (!found?.ok) return null
      if (found.form === 'parameters') return found.result.ok ? formatScenarioLink(found.result.params) : null
      if (found.record.kind !== 'scenario') return null
      const link = writeLink(found.record)
      return link.ok ? link.text : null
    },
    /** The language that a link of a start names. */
    languageOf: (link: string): string | undefined => {
      const found = findCodes(link).find((one) => one.ok)
      if (!found?.ok) return undefined
      if (found.form === 'parameters') return found.result.params.language
      return found.record.kind === 'scenario' ? found.record.start.language : undefined
    },
    /** The links that are given out: one, or one for each group. */
    linksOf: (lesson: Lesson): readonly GroupLink[] => {
      const groups = lesson.ownSeeds ? Array.from({ length: lesson.groups }, (_, i) => i + 1) : [0]
      return groups.flatMap((group) => {
        const link = given(lesson, group === 0 ? lesson.seed : groupSeed(lesson.seed, group))
        return link === null ? [] : [{ group, link }]
      })
    },
  }
}

/** The link of the lesson with this luck, in the language of the lesson and no other. */
function given({ link, language }: Lesson, seed: string): string | null {
  const found = findCodes(link).find((one) => one.ok)
  if (!found?.ok) return null
  if (found.form === 'parameters') return found.result.ok ? formatScenarioLink({ ...found.result.params, seed, language }) : null
  if (found.record.kind !== 'scenario') return null
  const { language: _, ...start } = found.record.start
  const written = writeLink({ ...found.record, start: { ...start, seed, ...(language === undefined ? {} : { language }) } as Start })
  return written.ok ? written.text : null
}
