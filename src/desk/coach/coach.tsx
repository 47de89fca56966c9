/**
 * The guide’s card: beside the desk, never over it. It points to a control by a frame around it, notices when the
 * player has done what it is about, and can be closed and opened again at any time.
 */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { afterFrame } from '../../app/work/after-frame.ts'
import type { GameState } from '../../app/app.ts'
import { COACH_LEVERS, COACH_STEPS, noteTried, stepOf, targetOf, wordsOf } from '../../app/coach.ts'
import type { SeatVm } from '../../app/screens/screens.ts'
import { fill } from '../../view/interface-texts.ts'
import { routeOf, useApp, useSigns, useStore } from '../shared/app-context.ts'
import { ChevronIcon } from '../shared/icons.tsx'
import './coach.css'

interface Props {
  readonly game: GameState
  /** Opens the card of a lever, on whatever seat it stands. */
  readonly onLever?: (seat: SeatVm['id'], lever: string) => void
  /** Shows the board, where it is not to be seen. */
  readonly onBoard?: () => void
}

export function Coach({ game, onLever, onBoard }: Props) {
  const app = useApp()
  const route = useStore(app.store, routeOf)
  const { stop } = useSigns()
  const guide = useStore(app.guide.store)
  const words = app.screens.coachWords()
  const { side } = app.screens.head()
  const mine = guide.game === game.id && game.look === null && game.hands === 1
  const opened = useOpenedLevers(mine)
  const step = stepOf(game)
  const done = step !== null && guide.done.includes(step)
  const target = mine && guide.shown && step !== null ? targetOf(step, game.phase, done) : null
  const lever = step === null ? undefined : COACH_LEVERS[step]?.[side]
  // It folds away, down to its title; what is new, an idea or what to notice, is shown unfolded.
  const says = step === null ? 'idea' : wordsOf(step, game.phase, done)
  const news = `${step ?? ''}/${says}`
  const [folded, setFolded] = useState('')
  const away = folded === news

  useEffect(() => {
    if (mine) noteTried(app.guide, { side, phase: game.phase, played: game.played, drafted: game.draft.map((d) => `${d.seat}/${d.lever}`), opened, screen: route.screen })
  }, [app, mine, side, game.phase, game.played, game.draft, opened, route.screen])
  // The frame is drawn by the style sheet, so that it survives whatever the desk renders anew.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    if (target === null) return
    dataset.coach = target === 'lever' ? lever ?? '' : target
    return () => { delete dataset.coach }
  }, [target, lever])
  if (!mine || step === null) return null

  const { title: idea, [side]: text, done: noticed } = words.steps[step]
  const at = fill(words.step, { n: COACH_STEPS.indexOf(step) + 1, all: COACH_STEPS.length, title: idea })
  const title = <>{at}{done && <><span class="unseen">{stop}</span><span class="coach-done"> <Tick /> {words.done}</span></>}</>
  if (!guide.shown) return <p class="coach-closed"><button type="button" class="link" onClick={() => { app.guide.open(); focusNext('.coach-fold') }}>{words.open}</button></p>
  const [seat = '', id = ''] = (lever ?? '').split('/')
  const name = lever === undefined ? '' : app.screens.leverName(seat as SeatVm['id'], id)
  const said = says === 'idea' ? fill(text, { lever: name }) : says === 'done' ? noticed : words.results[says]
  // What the step is about opens. The way on is always in view and framed: there is nothing to show.
  const ways = {
    lever: onLever && (() => onLever(seat as SeatVm['id'], lever ?? '')),
    purse: onLever && (() => onLever(seat as SeatVm['id'], lever ?? '')),
    why: () => document.querySelector<HTMLElement>('.result .button')?.click(),
    charts: () => app.charts(),
    go: step === 'look' && !done ? onBoard : undefined,
  }
  const show = target === null ? undefined : ways[target]
  return (
    <aside class="coach" data-open={away ? undefined : 'yes'} aria-label={words.name}>
      <div class="coach-words" aria-live="polite" aria-atomic="true">
        <button type="button" class="label coach-fold" aria-expanded={!away} onClick={() => setFolded(away ? '' : news)}><span>{title}</span><ChevronIcon /></button>
        {!away && <p>{said}</p>}
      </div>
      {!away && <p class="coach-ways">
        {game.phase === 'end'
          ? <button type="button" class="link" onClick={() => app.openLibrary()}>{words.library}</button>
          : show && <button type="button" class="link" onClick={show}>{words.show}</button>}
        {game.phase === 'end' && <button type="button" class="link" onClick={() => app.startFeatured(side, true)}>{words.restart}</button>}
        <button type="button" class="link" onClick={() => { app.guide.close(); focusNext('.coach-closed .link') }}>{words.close}</button>
      </p>}
    </aside>
  )
}

/** What stands in place of what was pressed has the focus. */
const focusNext = (at: string): void => void requestAnimationFrame(() => document.querySelector<HTMLElement>(at)?.focus())

function Tick() {
  return <svg class="coach-tick" viewBox="0 0 12 12" width=".75rem" height=".75rem" aria-hidden="true"><path d="M1 6.5 4.5 10 11 2" style={{ fill: 'none', stroke: 'currentColor', strokeWidth: 2 }} /></svg>
}

const openOnes = (): string => [...document.querySelectorAll<HTMLElement>('[data-lever][aria-expanded="true"]')].map((row) => row.dataset['lever'] ?? '').join(' ')

/** Levers whose cards stand open, looked up after each click or key of a game that is guided: a card comes up to a frame after its row. */
function useOpenedLevers(guided: boolean): readonly string[] {
  const [opened, setOpened] = useState('')
  useEffect(() => {
    if (!guided) return
    const look = (): void => void afterFrame(() => afterFrame(() => setOpened(openOnes())))
    document.addEventListener('click', look)
    document.addEventListener('keyup', look)
    return () => {
      document.removeEventListener('click', look)
      document.removeEventListener('keyup', look)
    }
  }, [guided])
  const [list, setList] = useState<readonly string[]>([])
  useEffect(() => setList(opened === '' ? [] : opened.split(' ')), [opened])
  return list
}
