/** A teacher’s own scenario as lines of the readable form. */
import type { OwnScenario } from './own-scenario.ts'
import type { TextLines } from './text-lines.ts'

/** A text on one line: a line break is written `\n`, a backslash `\\`. */
const oneLine = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
const manyLines = (text: string): string => text.replace(/\\(\\|n)/g, (_, c: string) => (c === 'n' ? '\n' : '\\'))

export function ownLines(own: OwnScenario): string[] {
  return [
    `base ${own.base}`, `title ${oneLine(own.title)}`, ...(own.briefing === '' ? [] : [`briefing ${oneLine(own.briefing)}`]),
    ...own.questions.map((question) => `question ${oneLine(question)}`),
    `turns ${own.turns}`, `quarters ${own.quartersPerTurn}`, `side ${own.side}`, `opponent ${own.opponent}`, `events ${own.events}`, `depth ${own.depth}`,
    ...(own.players === undefined ? [] : [`players ${own.players}`]), ...(own.pack === undefined ? [] : [`pack ${own.pack}`]),
    ...own.levers.map(({ lever, show, value }) => `lever ${lever} ${show ?? '-'}${value === undefined ? '' : ` ${value}`}`),
    ...own.chosen.map(({ event, quarter, who }) => `event ${event} ${quarter}${who === undefined ? '' : ` ${who}`}`),
    ...own.corrections.map(({ variable, value }) => `set ${variable} ${value}`),
  ]
}

/** Undefined where the lines are not of an own scenario. Its parts are checked when the record is made into bytes. */
export function ownFields(lines: TextLines): OwnScenario | undefined {
  const base = lines.maybe('base')
  if (base === undefined) return undefined
  const optional = <K extends 'players' | 'pack'>(key: K) => {
    const value = lines.maybe(key)
    return (value === undefined ? {} : { [key]: value }) as Partial<Record<K, string>>
  }
  const own = {
    base, title: manyLines(lines.need('title')), briefing: manyLines(lines.maybe('briefing') ?? ''), questions: lines.many('question').map(manyLines),
    turns: lines.whole('turns', 1000), quartersPerTurn: lines.whole('quarters', 2),
    side: lines.need('side'), opponent: lines.need('opponent'), events: lines.need('events'), depth: lines.need('depth'),
    ...optional('players'), ...optional('pack'),
    levers: lines.many('lever').map((line) => {
      const [lever, show, value] = line.split(' ')
      return { lever, ...(show === '-' ? {} : { show }), ...(value === undefined ? {} : { value: Number(value) }) }
    }),
    chosen: lines.many('event').map((line) => {
      const [event, quarter, who] = line.split(' ')
      return { event, quarter, ...(who === undefined ? {} : { who }) }
    }),
    corrections: lines.many('set').map((line) => {
      const [variable, value] = line.split(' ')
      return { variable, value: Number(value) }
    }),
  }
  return own as unknown as OwnScenario
}
