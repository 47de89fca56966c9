/** Questions for the talk afterwards begin with those that the teacher wrote into her scenario. */
import { expect, test } from 'vitest'
import { ownChoice } from '../../../../src/app/share/start-of.ts'
import { freshScenario } from '../../../../src/app/workshop/draft.ts'
import { CLASS_TEXT } from '../../../../src/content/text/en/class.ts'
import { EN } from '../../../../src/content/text/en/index.ts'
import type { Entry } from '../../../../src/replay/class/collect.ts'
import { classPieces } from '../../../../src/replay/class/report.ts'
import type { ClassReport } from '../../../../src/replay/class/report.ts'
import { buildQuestions } from '../../../../src/view/class/questions.ts'
import { groupResult, LESSON, linkOf } from '../../../support/class.ts'

const OWN = { ...freshScenario('deepseek-moment', 'Mine'), turns: 2, questions: ['Who gained?', 'Who paid?'], levers: [{ lever: 'washington/chip-controls', show: 'locked' }] as const }

function asked(lesson: typeof LESSON, groups: readonly number[]) {
  const entries: Entry[] = []
  let report: ClassReport | null = null
  for (const news of classPieces({ handed: [{ from: 'chat', text: groups.map((group) => linkOf(groupResult(group, undefined, lesson))).join('\n') }] })) {
    if (news.kind === 'entry') entries.push(news.entry)
    else report = news.report
  }
  return { report, questions: buildQuestions({ entries, report, names: new Map(), classSeed: lesson.seed, words: CLASS_TEXT, texts: EN, faultText: () => '' }) }
}

test('the teacher’s own stand first, also where a single group handed in', () => {
  const lesson = ownChoice(OWN, 'class-7b')
  const { questions, report } = asked(lesson, [1, 2])
  expect(questions.slice(0, 2)).toEqual(OWN.questions)
  expect(questions.at(-1)).toBe(CLASS_TEXT.together.questions.model)
  // Nobody is asked why he left alone what was locked.
  const shown = report?.shown.map((at) => report.levers[at]) ?? []
  expect(shown).toContain('washington/enforcement')
  expect(shown).not.toContain('washington/chip-controls')
  expect(asked(lesson, [1]).questions).toEqual(OWN.questions)
})

test('a scenario of the game brings none', () => {
  expect(asked(LESSON, [1, 2]).questions).not.toContain(OWN.questions[0])
})
