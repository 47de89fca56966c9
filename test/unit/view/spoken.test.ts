/** What the game says from numbers, in Chinese and in Spanish: no sign of another language, nothing glued, nothing left open. */
import { describe, expect, it } from 'vitest'
import { SEATS, SIDES } from '../../../src/engine/types.ts'
import { buildAdvice } from '../../../src/view/turn/advisers.ts'
import { buildBoardVm } from '../../../src/view/board/board-view.ts'
import { buildBriefing } from '../../../src/view/briefing/briefing.ts'
import { buildEnding } from '../../../src/view/ending.ts'
import { buildHeadlines, headlineIds } from '../../../src/view/headlines.ts'
import { explain } from '../../../src/view/reasons/reasons.ts'
import { LOADED, strings } from '../../content/languages.ts'
import { engine, playTurns } from './turns.ts'

const games = [playTurns({ seed: 'spoken', turns: 8 }), playTurns({ scenario: 'h20', seed: 'spoken-2', by: 'history', turns: 8 })]

/** Every text that stands on a page made from these turns. Ids and addresses are no words. */
function said([, texts]: (typeof LOADED)[number]): ReadonlySet<string> {
  const all = new Set<string>()
  const add = (vm: unknown): void => {
    for (const [path, text] of strings(vm)) if (!/\/(id|opens|source|kind|who|series|group|better|region|lever|index|key|face|leader)$|Ids\/|^https:/.test(path) && /[\p{L}\d]/u.test(text)) all.add(text)
  }
  for (const records of games) {
    for (const you of SIDES) {
      const first = records[0].before
      add(buildBriefing(engine, null, first, texts, you, 'deepseek-moment'))
      for (const record of records) {
        add(buildBriefing(engine, record, record.after, texts, you, 'deepseek-moment'))
        add(buildHeadlines(engine, record, record.after, texts, you, 'lead'))
        for (const id of headlineIds(you, 'lead')) {
          const { bars, ...why } = explain(engine, record, id, texts, you)
          add([why, bars.map(({ label, detail, whoText, said: sentence }) => ({ label, detail, whoText, sentence }))])
        }
        add(buildBoardVm(engine, record, record.after, 1, texts, you).textTwin)
        for (const seat of SEATS) {
          const advice = buildAdvice(engine, record.after, seat, texts, texts.turn)
          if (advice) add([advice.heading, advice.two])
        }
      }
      const { headline, sentence, doctrineSentence, recordSentence, textTwin } = buildEnding(engine, [first, ...records.map((r) => r.after)], texts, you, 'lead', records)
      add({ headline, sentence, doctrineSentence, recordSentence, textTwin })
    }
  }
  return all
}

const FAULTS: Readonly<Record<string, readonly (readonly [what: string, pattern: RegExp])[]>> = {
  'zh-Hans': [
    ['a western sign beside a Chinese one', /[\u4E00-\u9FFF][,;:?!()]|[,;:?!()][\u4E00-\u9FFF]/],
    ['a full stop of the west', /[\u4E00-\u9FFF]\.(?!\d)/],
    ['a space beside a Chinese sign', /[\u4E00-\u9FFF，。：；、“”（）] | [\u4E00-\u9FFF，。：；、“”（）]/],
    ['two signs in a row', /[，。：；、]{2}|[，：；、]$/],
    ['two colons in a sentence', /：[^。；“”]*：[^。；“”]*：/],
  ],
  es: [
    ['two spaces, or a space before a sign', / {2}| [.,;:)](?!\d)/],
    ['two signs in a row', /(?<!\bUU)\.[.,;:]|[,;:][.,;:]|\bUU\.\.|\.»\./],
    ['an article that has to melt', /(?<!\p{L})(?:[Dd]e|[Aa]) el(?!\p{L})/u],
    ['“y” before an i', / y [«“]?h?[ií](?!e)/i],
    ['a point in a number', /\d\.\d/],
    ['a per cent sign without its space', /[\d}]%/],
    ['two colons in a sentence', /: [^.:;»]*\p{L}: [^.:;]*\p{L}: /u],
  ],
}

describe.each(LOADED.filter(([id]) => id in FAULTS))('%s', (id, texts) => {
  it('is spoken in its own signs, and whole', () => {
    const all = [...said([id, texts])]
    expect(all.length).toBeGreaterThan(800)
    const wrong = all.flatMap((text) => [...FAULTS[id], ['a place that nobody filled', /[{}]|undefined|NaN|Infinity/] as const].filter(([, pattern]) => pattern.test(text)).map(([what]) => `${what}: ${text}`))
    expect(wrong).toEqual([])
  })
})
