/** The first page: a game that starts with one click, the other scenarios, a seed, and games begun before. */
import { useLayoutEffect, useState } from 'preact/hooks'
import type { AppState } from '../../app/app.ts'
import { fill } from '../../view/interface-texts.ts'
import { AboutDialog, KeyboardDialog, SettingsDialog } from '../menu/windows.ts'
import { afterFrame } from '../../app/work/after-frame.ts'
import { useApp, useMedia, useStore, useWords } from '../shared/app-context.ts'
import { LanguageChoice } from '../shared/language-choice.tsx'
import { SeedField, seedInTheWay } from '../shared/seed-field.tsx'
import { HomeMap } from './home-map.tsx'
import { HomeFoot, UnopenedGames } from './lazy-foot.ts'
import { OpenLink } from './open-link.tsx'
import { OwnGames } from './own-games.tsx'
import './home.css'

interface Props {
  readonly state: AppState
  readonly palette: 'ink' | 'projector'
}

export function Home({ state, palette }: Props) {
  const app = useApp()
  const words = useWords()
  const [dialog, setDialog] = useState<'about' | 'keyboard' | 'settings' | null>(null)
  const { featured, others } = app.front.scenarios()
  const guide = useStore(app.guide.store)
  // What a phone has below its window comes a frame later, so that the page answers sooner, unless it stands there already.
  // A wider window shows the beginning of it.
  const phone = useMedia('(max-width: 30rem)')
  const [below, setBelow] = useState(() => !phone || document.querySelector('.home-paper') !== null)
  useLayoutEffect(() => (below ? undefined : afterFrame(() => setBelow(true))), [below])
  return (
    <div class="home">
      <header class="home-head">
        <div class="home-top small">
          <p>{words.honest}</p>
          <nav>
            <button type="button" class="link" onClick={() => app.openLibrary()}>{words.home.library}</button>
            <button type="button" class="link" onClick={() => app.model()}>{words.home.model}</button>
            <button type="button" class="link" onClick={() => setDialog('about')}>{words.home.about}</button>
            <button type="button" class="link" onClick={() => app.openGlossary()}>{words.home.glossary}</button>
            <button type="button" class="link" onClick={() => setDialog('keyboard')}>{words.home.keyboard}</button>
            <button type="button" class="link" data-shortcut="menu" onClick={() => setDialog('settings')}>{words.home.settings}</button>
            <LanguageChoice />
          </nav>
        </div>
        <div class="home-masthead">
          <h1 class="home-title" tabIndex={-1}>{words.title}</h1>
          <p class="home-what">{words.home.what}</p>
        </div>
      </header>
      <main class="home-main">
        <section class="home-first">
          <HomeMap stands={app.openingStands()} playable={state.playable} palette={palette} />
          <div class="home-featured">
            <p class="small">{fill(words.home.startHere, { quarter: featured.quarter })}</p>
            <h2 class="home-headline">{featured.title}</h2>
            <p class="home-lead">{featured.lead}</p>
            <p class="small">{fill(words.home.length, { turns: featured.turns, minutes: featured.minutes })}</p>
            <div class="home-play">
              <button type="button" class="button main home-go" onClick={() => seedInTheWay() || app.startFeatured('us')}>{words.home.play.us}</button>
              <button type="button" class="button main home-go" onClick={() => seedInTheWay() || app.startFeatured('cn')}>{words.home.play.cn}</button>
            </div>
            <label class="home-guided"><input type="checkbox" checked={guide.wanted} onChange={(event) => app.guide.want(event.currentTarget.checked)} /> {words.home.guided}</label>
            <button type="button" class="link" onClick={() => app.openLibrary()}>{words.home.libraryAll}</button>
            <button type="button" class="link small home-choose" onClick={() => app.chooseScenario(featured.id)}>{words.home.choose}</button>
            <SeedField seed={state.seed} onSeed={(seed) => app.setSeed(seed)} onReroll={() => app.rollSeed()} help={words.home.seedHelp} />
          </div>
        </section>
        {below && <div class="home-paper" data-surface="paper">
          <OwnGames game={state.game ?? state.saved} aside={state.aside} />
          {state.unopened.length > 0 && state.language.stage === 'whole' && <UnopenedGames keys={state.unopened} />}
          <section class="home-others" aria-label={words.home.others}>
            {others.map((s) => (
              <article key={s.id} class="home-other">
                <p class="small">{s.quarter}</p>
                <h2 class="title"><button type="button" class="home-other-go" onClick={() => app.chooseScenario(s.id)}>{s.title}</button></h2>
                <p class="home-other-lead">{s.lead}</p>
                <p class="small">{fill(words.home.length, { turns: s.turns, minutes: s.minutes })}</p>
              </article>
            ))}
            <OpenLink />
          </section>
          <div class="home-foot-place">{state.language.stage === 'whole' && <HomeFoot />}</div>
        </div>}
      </main>
      {dialog === 'about' && <AboutDialog onClose={() => setDialog(null)} />}
      {dialog === 'keyboard' && <KeyboardDialog onClose={() => setDialog(null)} />}
      {dialog === 'settings' && <SettingsDialog onClose={() => setDialog(null)} />}
    </div>
  )
}
