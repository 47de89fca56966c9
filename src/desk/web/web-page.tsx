/** The web of mechanisms: a drawing where there is room, and always a list that says the same; touching either shows what moves what. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Trace } from '../../app/trace.ts'
import { fill } from '../../view/interface-texts.ts'
import type { WebVm } from '../../view/web-view.ts'
import { useApp } from '../shared/app-context.ts'
import { BackIcon } from '../shared/icons.tsx'
import { WebAround } from './around.tsx'
import { WebDrawing } from './drawing.tsx'
import { WebList } from './list.tsx'
import './web.css'

export function WebPage({ trace }: { readonly trace: Trace }) {
  const app = useApp()
  const words = trace.texts.web
  const { vm, done, all, failed, again } = useWeb(trace)
  const [seat, setSeat] = useState(() => app.screens.seats()[0].id as string)
  const [chosen, setChosen] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [])
  // The page beneath keeps its title for when it is back.
  useEffect(() => {
    const before = document.title
    document.title = `${words.title}${app.texts.format.comma}${app.words.title}`
    return () => { document.title = before }
  }, [app, words.title])
  const only = vm?.seats.find((s) => s.id === seat)?.id ?? null
  const drawn = useMemo(() => vm?.draw(only), [vm, only])
  return (
    <main class="web">
      <header class="web-head">
        <p><button type="button" class="button slim" data-shortcut="back" onClick={() => app.game()}><BackIcon /> {words.back}</button></p>
        <h1 ref={heading} class="web-title" tabIndex={-1}>{words.title}</h1>
        <p class="small web-lead">{words.lead}</p>
      </header>
      {failed && <p>{words.failed} <button type="button" class="link" onClick={again}>{words.again}</button></p>}
      {!vm && !failed && <p class="web-wait"><progress max={all} value={done} aria-label={words.title} /> <span class="small" aria-hidden="true">{fill(words.working, { done, all })}</span></p>}
      {vm && drawn && (
        <div class="web-body">
          <div class="web-stage">
            <div class="web-tools">
              <label><span class="label">{words.seats}</span> <select class="field slim" value={seat} onChange={(event) => { setSeat(event.currentTarget.value); setChosen(null) }}>
                {vm.seats.map((s) => <option key={s.id} value={s.id}>{s.name}</option>)}
                <option value="">{words.everyone}</option>
              </select></label>
              <p class="small quiet">{words.key}</p>
            </div>
            <WebDrawing drawn={drawn} bySeat={only === null} lit={chosen === null ? null : vm.lit(chosen, only)} chosen={chosen} onChoose={setChosen} words={words} />
          </div>
          <div class="web-paper" data-surface="paper">
            {chosen === null ? <p class="small">{words.touch}</p> : <WebAround vm={vm} node={chosen} words={words} onChoose={setChosen} onClear={() => setChosen(null)} />}
            <WebList vm={vm} drawn={drawn} bySeat={only === null} words={words} chosen={chosen} onChoose={setChosen} />
            <p class="small quiet">{words.assumed}</p>
          </div>
        </div>
      )}
    </main>
  )
}

function useWeb(trace: Trace): { readonly vm: WebVm | null; readonly done: number; readonly all: number; readonly failed: boolean; readonly again: () => void } {
  const [vm, setVm] = useState<WebVm | null>(null)
  const [progress, setProgress] = useState<readonly [number, number]>([0, 1])
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (failed) return
    return trace.web({
      progress: (done, all) => setProgress([done, all]),
      result: setVm,
      fail: (error) => {
        console.warn('The web of mechanisms could not be worked out.', error)
        setFailed(true)
      },
    })
  }, [trace, failed])
  return { vm, done: progress[0], all: progress[1], failed, again: () => setFailed(false) }
}
