/** How a game came about: what made it, luck, what else was open, other worlds, history, turning points, and what was hidden. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Debrief } from '../../app/debrief/debrief.ts'
import { fill } from '../../view/interface-texts.ts'
import { useApp, useStore, useWords } from '../shared/app-context.ts'
import { BackIcon } from '../shared/icons.tsx'
import { Decisions } from './decisions.tsx'
import { Flips } from './flips.tsx'
import { Hidden } from './hidden.tsx'
import { History } from './history.tsx'
import { LuckPicture, SplitPicture } from './luck.tsx'
import { Replies } from './replies.tsx'
import { Section } from './section.tsx'
import { Tornado, Worlds } from './worlds.tsx'
import './debrief.css'
import './pictures.css'

const ORDER = ['decisions', 'luck', 'split', 'replies', 'worlds', 'tornado', 'history', 'flips', 'hidden'] as const

const scrollTo = (id: string): void => {
  const heading = document.getElementById(id)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

export function DebriefPage({ debrief }: { readonly debrief: Debrief }) {
  const app = useApp()
  const { run, words } = debrief
  const { end } = useWords()
  const over = app.store.getState().game?.phase === 'end' && app.screens.head().choice.own === undefined
  const state = useStore(run.store)
  const headingRef = useRef<HTMLHeadingElement>(null)
  // Before it has begun it has not been stopped either.
  const [begun, setBegun] = useState(false)
  useEffect(() => {
    run.start()
    setBegun(true)
    if (document.activeElement === document.body) headingRef.current?.focus({ preventScroll: true })
    return () => run.stop()
  }, [run])
  const vm = debrief.vm(state)
  const whole = vm.ready === vm.all
  // When all is ready the button goes that may have the focus: who pressed it is led to the heading.
  const pressedRef = useRef(false)
  useEffect(() => {
    if (whole && pressedRef.current && document.activeElement === document.body) headingRef.current?.focus({ preventScroll: true })
  }, [whole])
  const press = (what: () => void) => (): void => {
    pressedRef.current = true
    what()
  }
  return (
    <div class="debrief">
      <header class="debrief-head">
        <nav class="small"><button type="button" class="link" data-shortcut="back" onClick={() => app.game()}>{words.back}</button></nav>
        <p class="small">{vm.kicker}</p>
        <h1 ref={headingRef} class="debrief-title" tabIndex={-1}>{words.heading}</h1>
        <p class="debrief-score">{vm.score}</p>
        <p class="small debrief-honest">{words.model}</p>
        <div class="debrief-progress small">
          <progress max={vm.all} value={vm.ready} aria-label={fill(words.working, { done: vm.ready, all: vm.all })} hidden={whole} />
          {/* Said when it begins and when it is over, not at each part. */}
          <span role="status">{whole ? words.done : state.failed ? words.failed : state.running || !begun ? null : words.stopped}</span>
          {state.running && !whole && <span aria-hidden="true">{fill(words.working, { done: vm.ready, all: vm.all })}</span>}
          {!whole && begun && (state.running
            ? <button type="button" class="link" onClick={press(() => run.stop())}>{words.stop}</button>
            : <button type="button" class="link" onClick={press(() => run.start())}>{words.goOn}</button>)}
        </div>
      </header>
      <main class="debrief-paper" data-surface="paper">
        {vm.questions.list.length > 0 && (
          <section class="debrief-questions" aria-labelledby="debrief-questions">
            <h2 id="debrief-questions" class="title">{vm.questions.heading}</h2>
            <ol>{vm.questions.list.map((question, i) => <li key={i}>{question}</li>)}</ol>
          </section>
        )}
        <nav class="debrief-contents small" aria-label={words.contents}>
          {ORDER.map((id) => <button key={id} type="button" class="link" onClick={() => scrollTo(`debrief-${id}`)}>{words[id].title}</button>)}
        </nav>
        <Section id="decisions" debrief={debrief} running={state.running} vm={vm.decisions}>{vm.decisions && <Decisions vm={vm} decisions={vm.decisions} debrief={debrief} />}</Section>
        <Section id="luck" debrief={debrief} running={state.running} vm={vm.luck} half>{vm.luck && <LuckPicture luck={vm.luck} words={words} />}</Section>
        <Section id="split" debrief={debrief} running={state.running} vm={vm.split} half>{vm.split && <SplitPicture split={vm.split} />}</Section>
        <Section id="replies" debrief={debrief} running={state.running} vm={vm.replies}>{vm.replies && <Replies vm={vm} replies={vm.replies} debrief={debrief} />}</Section>
        <Section id="worlds" debrief={debrief} running={state.running} vm={vm.worlds}>{vm.worlds && <Worlds worlds={vm.worlds} words={words} />}</Section>
        <Section id="tornado" debrief={debrief} running={state.running} vm={vm.tornado}>{vm.tornado && <Tornado tornado={vm.tornado} />}</Section>
        <Section id="history" debrief={debrief} running={state.running} vm={vm.history}>{vm.history && <History history={vm.history} words={words} />}</Section>
        <Section id="flips" debrief={debrief} running={state.running} vm={vm.flips}>{vm.flips && <Flips flips={vm.flips} />}</Section>
        <Section id="hidden" debrief={debrief} running={state.running} vm={vm.hidden}><Hidden hidden={vm.hidden} /></Section>
      </main>
      {/* Who has read to the end need not look for the top. */}
      <footer class="debrief-foot" data-surface="paper">
        <button type="button" class="button main" onClick={() => app.game()}><BackIcon /> {words.leave}</button>
        {over && <>
          <button type="button" class="button" onClick={() => app.again()}>{end.again}</button>
          <button type="button" class="button" onClick={() => app.againOtherSide()}>{end.otherSide}</button>
        </>}
      </footer>
    </div>
  )
}
