/** The screen that the address asks for, and what holds for all of them: palette, size, movement, notices, spoken words. */
import { useEffect, useErrorBoundary, useState } from 'preact/hooks'
import { WIDE } from '../app/browser/first-look.ts'
import { Home } from './home/home.tsx'
import { ChartsPlace } from './charts-place.tsx'
import { DebriefPlace } from './debrief/debrief.tsx'
import { WebPlace } from './web/web-place.tsx'
import { GlossaryPage } from './glossary/index.ts'
import { Model } from './model/model.tsx'
import { useApp, useMedia, useStore } from './shared/app-context.ts'
import { Failed } from './shared/failed.tsx'
import { Notice } from './shared/notice.tsx'
import { TermHost } from './shared/terms.tsx'
import { Shortcuts } from './shortcuts/shortcuts.tsx'
import { useFocusLetGo, useFocusOnArrival } from './arrival.ts'
import { useLine, useLook, useName } from './document.ts'
import { usePages } from './pages-behind.ts'
import { isPlaying, pageOf, screenOf, titleOf } from './screen.ts'
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

  useLook({ palette: settings.palette, motion: calm ? 'still' : 'moving', large: large ? 'yes' : 'no', layout, narrow: narrow ? 'yes' : 'no' })

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
  const lined = (state.notice !== null || state.lesson !== null || state.follows) && shown && screen === 'game' && !charts && !web
  useLine(lined)
  useName(language, title)

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
