/** Turns and decisions: the whole game as a list, with the ways back and forward in it. Loaded when it is asked for. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { LogTurnVm } from '../../view/decision-log.ts'
import { buildLog, logText } from '../../view/decision-log.ts'
import { fill } from '../../view/interface-texts.ts'
import { useApp, useStore, useSigns, useWords } from '../shared/app-context.ts'
import { CopyText } from '../shared/copy-text.tsx'
import { Dialog } from '../shared/dialog.tsx'
import { Mark } from '../shared/mark.tsx'
import { say } from '../shared/say.ts'
import './log.css'

export function LogDialog({ onClose, at }: { readonly onClose: () => void; /** Turn to show first. */ readonly at?: number }) {
  const app = useApp()
  const words = useWords().log
  const { comma, gap } = useSigns()
  const { game } = useStore(app.store)
  const [shown, setShown] = useState('all')
  const logged = app.screens.logged()
  const log = useMemo(() => buildLog(logged), [logged])
  const head = app.screens.head()
  useEffect(() => {
    if (at === undefined) return
    const heading = document.querySelector<HTMLElement>(`.log-turn[data-turn="${at}"] h3`)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }, [at])
  const go = (act: () => void, sentence: string): void => {
    onClose()
    act()
    say(sentence)
  }
  return (
    <Dialog heading={words.heading} onClose={onClose}>
      <div class="log">
        <p class="small">{words.help}{app.canGoBack() && `${gap}${words.backHelp}`}</p>
        <div class="log-tools">
          <label class="log-filter"><span class="label">{words.filter}</span>
            <select class="field slim" value={shown} onChange={(event) => setShown(event.currentTarget.value)}>
              <option value="all">{words.everybody}</option>
              {(['us', 'cn'] as const).map((side) => <option key={side} value={side}>{head.names[side]}</option>)}
              {log.seats.map((seat) => <option key={seat.id} value={seat.id}>{seat.name}</option>)}
              <option value="event">{words.chanceOnly}</option>
            </select>
          </label>
          {log.turns.length > 0 && <CopyText label={words.copy} done={words.copied} byHand={words.byHand} text={() => logText(`${head.title}${comma}${head.choice.seed}`, log, words)} />}
        </div>
        {log.turns.length === 0 && <p>{words.empty}</p>}
        <ol class="log-turns">
          {log.turns.map((turn) => (
            <Turn key={turn.turn} turn={turn} shown={shown} here={!turn.ahead && turn.turn === game?.played}
              lead={turn.ahead ? null : app.screens.leadOf(turn.turn)} canGo={app.canGoBack()}
              onWhy={(id) => { onClose(); app.whyAt(id, turn.turn) }}
              onLook={() => go(() => app.look(turn.turn), fill(words.looking, { turn: turn.turn }))}
              onBack={() => go(() => app.goTo(turn.turn - 1), fill(words.wentBack, { turn: turn.turn }))}
              onForward={() => go(() => app.goTo(turn.turn), fill(words.wentForward, { turn: turn.turn }))} />
          ))}
        </ol>
      </div>
    </Dialog>
  )
}

interface TurnProps {
  readonly turn: LogTurnVm
  readonly shown: string
  readonly here: boolean
  readonly lead: { readonly id: string; readonly title: string } | null
  readonly onWhy: (headline: string) => void
  readonly canGo: boolean
  readonly onLook: () => void
  readonly onBack: () => void
  readonly onForward: () => void
}

function Turn({ turn, shown, here, lead, canGo, onWhy, onLook, onBack, onForward }: TurnProps) {
  const { log: words, results } = useWords()
  const { stop } = useSigns()
  const entries = turn.entries.filter((e) => shown === 'all' || e.seat === shown || e.side === shown || e.kind === shown)
  const label = fill(words.turn, { turn: turn.turn, period: turn.period })
  return (
    <li class="log-turn" data-turn={turn.turn} data-ahead={turn.ahead ? 'yes' : undefined} aria-current={here ? 'step' : undefined}>
      <h3 class="title" tabIndex={-1}>{label}{turn.ahead && <span class="log-tag"> {words.aheadTag}</span>}</h3>
      {here && <p class="small"><strong>{words.turnNow}</strong></p>}
      {lead && <p class="small">{lead.title}{stop}<button type="button" class="link" aria-label={fill(results.whyOf, { headline: lead.title })} onClick={() => onWhy(lead.id)}>{results.why}</button></p>}
      {entries.length === 0
        ? <p class="small">{turn.entries.length === 0 ? words.none : words.noneShown}</p>
        : (
          <ul class="log-entries">
            {entries.map((e) => (
              <li key={e.id} data-kind={e.kind}>
                <span class="log-mark"><Mark of={e.side ?? 'world'} hollow={e.kind === 'refused'} /></span>
                <p><span class="log-who">{e.who}{stop}</span>{e.what}{stop}{e.more !== '' && <span class="small">{e.more}</span>}</p>
              </li>
            ))}
          </ul>
        )}
      <p class="log-ways">
        {!turn.ahead && <button type="button" class="link" aria-label={fill(words.lookOf, { turn: turn.turn })} onClick={onLook}>{words.look}</button>}
        {canGo && !turn.ahead && <button type="button" class="link" aria-label={fill(words.backOf, { turn: turn.turn })} onClick={onBack}>{words.back}</button>}
        {canGo && turn.ahead && <button type="button" class="link" aria-label={fill(words.forwardOf, { turn: turn.turn })} onClick={onForward}>{words.forward}</button>}
      </p>
    </li>
  )
}
