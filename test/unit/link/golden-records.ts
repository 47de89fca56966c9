/** The records of the golden links: one for each thing that a link can say. A record that is there never changes; more may follow. */
import type { OwnScenario } from '../../../src/link/own-scenario.ts'
import type { GameRecord, LinkRecord, ReadyStart, ResultRecord } from '../../../src/link/record.ts'
import { PRESENT } from '../../../src/link/shape.ts'

const mark = (scenario: string): string => PRESENT.scenarios.find((s) => s.id === scenario)?.hash ?? ''

const START: ReadyStart = {
  engine: PRESENT.engine, scenario: 'deepseek-moment', scenarioHash: mark('deepseek-moment'), seed: 'amber-heron-27', doctrine: 'lead',
  side: 'us', opponent: 'history', events: 'on', depth: 'essentials',
}
const OWN: OwnScenario = {
  base: 'one-third', title: 'Who sets the pace?', briefing: 'You advise Beijing.\nMind the price of chips — and C:\\names. 种子', questions: ['What did you give up?', '¿Y los aliados?'],
  turns: 6, quartersPerTurn: 2, side: 'cn', players: 'beijing,cn-open+cn-platforms+huawei', depth: 'standard',
  levers: [{ lever: 'beijing/import-discouragement', show: 'locked', value: 0.25 }, { lever: 'beijing/talks', show: 'shown' }, { lever: 'cn-open/open', value: 1 }, { lever: 'huawei/price', show: 'hidden' }],
  events: 'chosen', chosen: [{ event: PRESENT.events[0].id, quarter: '2026Q2' }, { event: PRESENT.events[3].id, quarter: '2026Q4' }],
  opponent: 'hard-line', pack: 'slow-chips', corrections: [{ variable: 'eci/openai', value: 151.5 }, { variable: 'escalation', value: -0.000125 }],
}
const game = (kind: GameRecord['kind'], start: GameRecord['start'], turns: GameRecord['turns'], trail: readonly number[], hash = '3f9a77c1'): GameRecord => ({ kind, start, turns, trail, hash })
const PLAYED = game('result', START, [
  { decisions: [{ seat: 'washington', lever: 'chip-controls', value: 0.72 }, { seat: 'us-frontier', lever: 'open', value: 0.5 }, { seat: 'us-frontier', lever: 'open', target: 'openai', value: 1 }] },
  { decisions: [] },
  { decisions: [{ seat: 'washington', lever: 'talent', value: -0.35 }, { seat: 'us-frontier', lever: 'price', target: 'openai', value: 0.9 }, { seat: 'us-frontier', lever: 'price', target: 'google', value: 0.9 }, { seat: 'us-frontier', lever: 'price', target: 'anthropic', value: 0.9 }, { seat: 'us-frontier', lever: 'price', target: 'us-other', value: 0.9 }] },
], [17, 63]) as ResultRecord
const ANSWERED = game('result', { ...START, opponent: 'able', seed: 'Class 7b, Montag' }, [
  {
    decisions: [{ seat: 'us-open-lab', lever: 'open', target: 'meta', value: 1 }, { seat: 'us-open-lab', lever: 'open', target: 'us-open', value: 0.25 }],
    replies: [[{ seat: 'beijing', lever: 'talks', value: 0.3 }], [{ seat: 'cn-open', lever: 'train', target: 'deepseek', value: 0.4 }, { seat: 'cn-open', lever: 'train', target: 'zhipu', value: 0.4 }]],
  },
], [], 'ffffffff') as ResultRecord

export const GOLDEN_RECORDS: Readonly<Record<string, LinkRecord>> = {
  'a start': { kind: 'scenario', start: START },
  'a start with every option': { kind: 'scenario', start: { ...START, seed: '第三组 · 星期一', language: 'zh-Hans', doctrine: 'managed', players: 'washington+nvidia,us-frontier,cn', hidden: ['washington/talks', 'huawei/software'], pack: 'slow-chips', opponent: 'open-gambit', events: 'expected', depth: 'full' } },
  'a teacher’s own scenario': { kind: 'scenario', start: { engine: PRESENT.engine, scenarioHash: mark('one-third'), seed: 'zesty-zebra-99', doctrine: 'home', language: 'es', own: OWN } },
  'a game to go on with, before its first turn': game('game', START, [], [], '00000000'),
  'a game to go on with': { ...PLAYED, kind: 'game' },
  'a result': PLAYED,
  'a result with the moves of a computer player': ANSWERED,
  'a pack': { kind: 'pack', results: [PLAYED, ANSWERED] },
  'a comparison': { kind: 'compare', results: [ANSWERED, PLAYED] },
}
