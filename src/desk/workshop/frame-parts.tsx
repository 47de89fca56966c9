/** The frame of a scenario: where it starts, its words, its length and who plays. */
import { fill } from '../../view/interface-texts.ts'
import { useApp } from '../shared/app-context.ts'
import { Field, NumberField, Part, Pick, useMaking } from './parts.tsx'

export function StartPart() {
  const { desk, own, put } = useMaking()
  const { start } = desk.words
  const mine = desk.fromGame()
  return (
    <Part id="maker-start" heading={start.heading}>
      <Pick label={start.base} at="base" value={own.base} options={desk.bases.map((b) => ({ id: b.id, name: b.title }))}
        onPick={(id) => put({ base: id })} />
      <div class="maker-ways">
        <button type="button" class="button slim" onClick={() => desk.bench.put(desk.fresh(own.base))}>{start.fresh}</button>
        {mine && <button type="button" class="button slim" onClick={() => desk.bench.put(mine)}>{start.fromGame}</button>}
      </div>
    </Part>
  )
}

export function WordsPart() {
  const { desk, own, put } = useMaking()
  const { words } = desk.words
  const questions = (list: readonly string[], what?: string): void => put({ questions: list }, what)
  return (
    <Part id="maker-words" heading={words.heading}>
      <Field label={words.title} at="title">
        {(field) => <input {...field} class="field" value={own.title} maxLength={desk.limits.title} onInput={(event) => put({ title: event.currentTarget.value }, 'title')} />}
      </Field>
      <Field label={words.briefing} at="briefing">
        {(field) => <textarea {...field} class="field" rows={6} value={own.briefing} maxLength={desk.limits.briefing} onInput={(event) => put({ briefing: event.currentTarget.value }, 'briefing')} />}
      </Field>
      {own.questions.map((question, i) => (
        <div key={i} class="maker-row">
          <Field label={fill(words.question, { n: i + 1 })} at={`questions[${i}]`}>
            {(field) => <input {...field} class="field" value={question} maxLength={desk.limits.question} onInput={(event) => questions(own.questions.with(i, event.currentTarget.value), `question ${i}`)} />}
          </Field>
          <button type="button" class="link" aria-label={fill(words.removeQuestion, { n: i + 1 })} onClick={() => questions(own.questions.filter((_, k) => k !== i))}>×</button>
        </div>
      ))}
      {own.questions.length < desk.limits.questions && <p><button type="button" class="button slim" onClick={() => questions([...own.questions, ''])}>{words.addQuestion}</button></p>}
    </Part>
  )
}

export function FramePart() {
  const app = useApp()
  const { desk, own, put } = useMaking()
  const { frame } = desk.words
  const ways = ['one', 'sides', 'seats'] as const
  const tables = ways.map((id) => ({ id, players: app.playersFor({ ...desk.choice(own), players: undefined }, id) }))
  const way = own.players === undefined ? 'one' : tables.find((t) => t.players === own.players)?.id ?? 'other'
  const setSide = (side: 'us' | 'cn'): void => {
    const { players: _, ...rest } = own
    const allowed = desk.opponents(side)
    desk.bench.put({ ...rest, side, opponent: allowed.some((o) => o.id === own.opponent) ? own.opponent : allowed[0].id })
  }
  const setWay = (id: string): void => {
    const { players: _, ...rest } = own
    const players = tables.find((t) => t.id === id)?.players
    desk.bench.put({ ...rest, ...(players === undefined ? {} : { players }) })
  }
  const depth = desk.depths.find((d) => d.id === own.depth)
  const opponent = desk.opponents(own.side).find((o) => o.id === own.opponent)
  return (
    <Part id="maker-frame" heading={frame.heading}>
      <div class="maker-pair">
        <NumberField label={frame.turns} at="turns" value={own.turns} min={1} max={desk.limits.turns} step={1} onNumber={(turns) => put({ turns: turns ?? 0 }, 'turns')} />
        <Pick label={frame.per} at="quartersPerTurn" value={String(own.quartersPerTurn)} options={(['1', '2'] as const).map((id) => ({ id, name: frame.perOptions[id] }))}
          onPick={(id) => put({ quartersPerTurn: id === '2' ? 2 : 1 })} />
      </div>
      <div class="maker-pair">
        <Pick label={frame.side} at="side" value={own.side} options={desk.sides} onPick={(id) => setSide(id === 'cn' ? 'cn' : 'us')} />
        <Pick label={frame.players} at="players" value={way} options={[...ways.map((id) => ({ id, name: frame.playersOptions[id] })), ...(way === 'other' ? [{ id: 'other', name: own.players ?? '' }] : [])]} onPick={setWay} />
      </div>
      <div class="maker-pair">
        <Pick label={frame.depth} at="depth" value={own.depth} help={depth?.sentence ?? ''} options={desk.depths}
          onPick={(id) => put({ depth: desk.depths.find((d) => d.id === id)?.id ?? own.depth })} />
        <Pick label={frame.opponent} at="opponent" value={own.opponent} help={opponent?.sentence ?? ''} options={desk.opponents(own.side)}
          onPick={(id) => put({ opponent: desk.opponents(own.side).find((o) => o.id === id)?.id ?? own.opponent })} />
      </div>
    </Part>
  )
}
