/** The screen that the address asks for, and what holds for all of them: palette, size, movement, notices, spoken words. */
import { useEffect, useErrorBoundary, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { WIDE } from '../app/browser/first-look.ts'
import { Home } from './home/home.tsx'
import { ChartsPlace } from './charts-place.tsx'
import { DebriefPlace } from './debrief/debrief.tsx'
import { WebPlace } from './web/web-place.tsx'
import { GlossaryPage } from './glossary/index.ts'
import { Model } from './model/model.tsx'
import { beforePaint } from '../app/work/after-frame.ts'
import { useApp, useMedia, useStore } from './shared/app-context.ts'
import { Failed } from './shared/failed.tsx'
import { Notice } from './shared/notice.tsx'
import { TermHost } from './shared/terms.tsx'
import { Shortcuts } from './shortcuts/shortcuts.tsx'
import { usePages } from './pages-behind.ts'
import { isPlaying, pageOf, pageParts, screenOf, titleOf } from './screen.ts'
import { Waiting } from './shared/waiting.tsx'

/** Below this width, in units of the interface, one thing is shown at a time. */
const COLUMNS_FROM = 70
const NARROW_BELOW = 40

export function Root() {
  const [error, retry] = useErrorBoundary((thrown) => console.error(thrown))
  return error === undefined ? <TermHost><Screen /></TermHost> : <Failed error={error as unknown} onRetry={retry} />
}

function Screen() {
  const app = useApp()
  const state = useStore(app.store)
  const settings = useStore(app.settings.store)
  const still = useMedia('(prefers-reduced-motion: reduce)')
  const wide = useMedia(WIDE)
  const columns = useMedia(`(min-width: ${COLUMNS_FROM}em)`)
  const narrow = useMedia(`(max-width: ${NARROW_BELOW}em)`)
  const large = settings.palette === 'projector' && wide
  const layout = columns && !large ? 'columns' : 'tabs'
  const calm = settings.motion === 'still' || (settings.motion === 'system' && still)
  const { route, game, language } = state

  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.palette = settings.palette
    dataset.motion = calm ? 'still' : 'moving'
    dataset.large = large ? 'yes' : 'no'
    dataset.layout = layout
    dataset.narrow = narrow ? 'yes' : 'no'
  }, [settings.palette, calm, large, layout, narrow])

  const playing = isPlaying(state)
  const asked = screenOf(state)
  const { pages, again } = usePages(asked !== 'home' && asked !== 'model')
  const screen = asked === 'home' || asked === 'model' || (language.stage === 'whole' && pages) ? asked : 'waiting'
  const charts = route.screen === 'charts' && playing && screen !== 'waiting'
  const web = route.screen === 'web' && playing && screen !== 'waiting'
  const place = charts ? 'charts' : web ? 'web' : screen === 'game' ? pageOf(state) : screen
  useFocusOnArrival(place)
  useFocusLetGo()
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (!charts && !web) setSeen(true)
  }, [charts, web])
  const shown = seen || !(charts || web)
  const title = titleOf(app, screen, state)
  // Said here, and not found by the stylesheet with `:has()`: that one rule had the browser match most of the page again with every move of a lever.
  const lined = (state.notice !== null || state.lesson !== null || state.follows) && shown && screen === 'game' && !charts && !web
  useLayoutEffect(() => {
    document.documentElement.dataset.lined = lined ? 'yes' : 'no'
  }, [lined])
  useLayoutEffect(() => {
    document.documentElement.lang = language.id
    document.documentElement.dir = language.direction
  }, [language.id, language.direction])
  useEffect(() => {
    if (title !== undefined) document.title = title === null ? app.words.title : `${title}${app.texts.format.comma}${app.words.title}`
  }, [app, title, language.id])

  return (
    <>
      {state.notice && <Notice notice={state.notice} />}
      {state.lesson && pages && screen !== 'waiting' && <pages.LessonLine lesson={state.lesson} />}
      {screen === 'home' && <Home state={state} palette={settings.palette} />}
      {screen === 'waiting' && <Waiting onAgain={again} />}
      {screen === 'start' && pages && state.start && <pages.Start page={state.start} game={game} />}
      {charts && <ChartsPlace key={language.id} series={route.series} />}
      {/* Behind the charts a game that was shown stays as it is, board and half-set levers included. */}
      {web && <WebPlace key={language.id} />}
      {state.follows && playing && pages && screen !== 'waiting' && <pages.Follow />}
      <div class="game-place" hidden={charts || web} inert={state.follows && screen !== 'end'}>
        {shown && screen === 'game' && pages && game?.curtain && <pages.Curtain />}
        {shown && screen === 'game' && pages && !game?.curtain && <pages.Game key={game?.hand ?? 0} state={state} layout={layout} large={large} palette={settings.palette} still={calm} />}
        {shown && screen === 'end' && pages && <pages.End vm={app.screens.ending()} head={app.screens.head()} />}
      </div>
      {screen === 'library' && pages && route.screen === 'library' && <pages.Library key={language.id} entry={route.entry} />}
      {screen === 'shared' && pages && route.screen === 'shared' && <pages.Shared key={language.id} page={route.page} text={route.text} />}
      {(screen === 'class' || screen === 'projector') && pages && <pages.Class key={language.id} projector={screen === 'projector'} />}
      {screen === 'glossary' && route.screen === 'glossary' && <GlossaryPage term={route.term} playing={game !== null} />}
      {screen === 'debrief' && <DebriefPlace key={`${language.id}/${game?.id ?? ''}/${game?.played ?? 0}`} />}
      {screen === 'model' && <Model key={language.id} playing={game !== null} />}
      <Shortcuts on={settings.keys === 'on'} />
      <div id="spoken" class="unseen" role="status" aria-live="polite" />
    </>
  )
}

/** `why`: the waterfall that was opened from this page, and is closed again. */
function focusArrived(before: string, why: string): void {
  const opened = before === 'charts' ? '[data-opens="charts"]' : why !== '' ? `[data-why="${CSS.escape(why)}"]` : ''
  const opener = opened === '' ? undefined : [...document.querySelectorAll<HTMLElement>(opened)].find((button) => button.offsetParent !== null)
  if (opener) return opener.focus()
  const heading = document.querySelector<HTMLElement>('.why [tabindex="-1"], .desk [tabindex="-1"]') ?? document.querySelector<HTMLElement>('h1[tabindex="-1"]')
  heading?.focus({ preventScroll: true })
  if (heading?.tagName === 'H1') window.scrollTo({ top: 0 })
}

/** A new screen takes the focus to its heading, so that keyboard and screen reader start there; the first page does not. */
function useFocusOnArrival(place: string): void {
  const beforeRef = useRef(place)
  const whyRef = useRef('')
  useLayoutEffect(() => {
    const before = beforeRef.current
    if (before === place) return
    beforeRef.current = place
    const [was, is] = [pageParts(before), pageParts(place)]
    if (is.why !== '' && was.why === '') whyRef.current = is.why
    const closed = was.why !== '' && is.why === '' && was.page === is.page ? whyRef.current : ''
    // Charts arrive later, and see to it themselves. Who comes back from them is where the way there began.
    if (place === 'charts' || place === 'web') return
    // With the frame that shows it: asked for now, the browser would lay the page out now, and an input would wait for that.
    const held = document.activeElement
    return beforePaint(() => {
      // Who was quicker has taken it elsewhere.
      if (document.activeElement === held) focusArrived(before, closed)
    })
  }, [place])
}

/**
 * A page of the game that goes lets the focus go first. A browser that finds the focus in what is taken away lays the page
 * out there and then, old and new together, and again a moment later: a third of what the end of a turn cost.
 */
function useFocusLetGo(): void {
  const { store } = useApp()
  useLayoutEffect(() => store.subscribe((now, before) => {
    if (pageOf(now) === pageOf(before)) return
    const { activeElement: held } = document
    // Leaving a field takes in what was typed there, and that belongs to the page that goes.
    if (held instanceof HTMLElement && held.closest('.desk, .game-bottom') && !held.matches('input[type="text"], select')) held.blur()
  }), [store])
}
