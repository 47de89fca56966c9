/**
 * What may come of a lever: two fans of one number over the next quarters, as things stand and with the change. The line
 * of average luck moves with the lever, in the same frame; the fans follow as futures are counted. Its size never changes.
 */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks'
import type { TurnDesk } from '../../app/turn/turn-desk.ts'
import type { FanLineVm, FanVm } from '../../view/turn/fan.ts'
import { gameOf, useApp, useStore } from '../shared/app-context.ts'
import { memo } from '../shared/memo.ts'
import { say } from '../shared/say.ts'
import { Held } from '../shared/steps.ts'
import { useReadable } from '../shared/use-settled.ts'
import './fan.css'

/** A lever has come to rest when nothing has changed for so long, ms. */
const REST = 1200

export const LeverFan = memo(function LeverFan({ desk, lever }: { readonly desk: TurnDesk; readonly lever: string }) {
  return <FanFold heading={desk.fanWords.heading}><Fan desk={desk} of={lever} /></FanFold>
})

/** Open or folded, for all fans and for the next time too. */
export function FanFold({ heading, children }: { readonly heading: string; readonly children: ComponentChildren }) {
  const app = useApp()
  const { futures } = useStore(app.settings.store)
  const open = futures === 'on'
  return (
    <details class="fan" open={open} onToggle={(event) => {
      if (event.currentTarget.open !== open) app.settings.change({ futures: event.currentTarget.open ? 'on' : 'off' })
    }}>
      <summary class="fan-heading">{heading}</summary>
      {open && children}
    </details>
  )
}

interface FanProps {
  readonly desk: TurnDesk
  /** A lever, or null for the whole turn. */
  readonly of: string | null
}

export function Fan({ desk, of }: FanProps) {
  const app = useApp()
  const game = useStore(app.store, gameOf)
  const settings = useStore(app.settings.store)
  useStore(desk.fans)
  const id = useId()
  const figureRef = useRef<HTMLElement>(null)
  const headline = desk.fanHeadline(settings.futuresOf)
  const vm = desk.fan(of, headline)
  // Nothing is counted of a certain future.
  const counted = vm.counted === '' || vm.lines.every(({ band }) => band !== '')
  const due = useReadable(game?.draft, `${game?.revision}/${headline}`, counted)
  useLayoutEffect(() => desk.countFutures(of, headline), [desk, of, headline, game?.draft, game?.revision])
  useSpoken(vm, figureRef)
  return (
    <figure class="fan-body" ref={figureRef} aria-label={vm.label}>
      <div class="fan-top">
        <select class="field slim fan-choice" aria-label={desk.fanWords.number} value={headline} onChange={(event) => app.settings.change({ futuresOf: event.currentTarget.value })}>
          {desk.options().list.map((o) => <option key={o.id} value={o.id}>{o.label}</option>)}
        </select>
        <span class="fan-counted small" data-done={vm.done ? 'yes' : undefined}><Held due={due}>{() => <>{vm.counted}</>}</Held></span>
      </div>
      <Picture vm={vm} />
      {/* The line moves with the lever, in the same frame; its words come with the fan. */}
      <Held due={due}>{() => <>
        <p class="fan-when small">{vm.head}</p>
        <div class="fan-two">
          {vm.lines.map((line) => <Told key={line.which} line={line} />)}
          {vm.lines.length < 2 && <p class="small fan-unmoved">{vm.difference}</p>}
        </div>
        <p class="fan-difference" id={id}>{vm.lines.length < 2 ? '' : vm.difference}</p>
        {vm.late !== '' && <p class="small">{vm.late}</p>}
        {vm.own && <p class="small">{vm.own.text}</p>}
        <p class="fan-assumes small">{vm.assumption}</p>
      </>}</Held>
    </figure>
  )
}

function Told({ line }: { readonly line: FanLineVm }) {
  return (
    <p class="fan-told">
      <span class="fan-name small"><svg class="fan-sample" data-which={line.which} viewBox="0 0 28 12" width="28" height="12" aria-hidden="true"><path class="fan-band" d="M0 1H28V11H0Z" /><path class="fan-edges" d="M0 1H28M0 11H28" /><path class="fan-line" d="M0 6H28" /></svg> {line.name}</span>{' '}
      <strong class="fan-middle">{line.middle}</strong>{' '}
      <span class="fan-range small">{line.range}</span>
    </p>
  )
}

/** Drawn anew only where there is another fan. */
const Picture = memo(function Picture({ vm }: { readonly vm: FanVm }) {
  return (
    <div class="fan-picture" role="img" aria-label={vm.picture}>
      <div class="fan-ticks" aria-hidden="true">{vm.ticks.map((tick) => <span key={tick.text} class="fan-tick" style={{ top: `${tick.at}%` }}>{tick.text}</span>)}</div>
      <div class="fan-plot" aria-hidden="true">
        {vm.ticks.map((tick) => <span key={tick.text} class="fan-rule" style={{ top: `${tick.at}%` }} />)}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          {vm.lines.map((line) => (
            <g key={line.which} data-which={line.which}>
              <path class="fan-band" d={line.band} />
              <path class="fan-edges" d={line.edges} />
            </g>
          ))}
          {vm.lines.map((line) => <g key={line.which} data-which={line.which}><path class="fan-line" d={line.path} /></g>)}
        </svg>
        {vm.own && <span class="fan-own" style={{ insetInlineStart: `${vm.own.x}%`, top: `${vm.own.high}%`, height: `${vm.own.low - vm.own.high}%` }} />}
      </div>
      <div class="fan-quarters" aria-hidden="true"><span>{vm.from}</span><span class="fan-unit">{vm.unit}</span><span>{vm.to}</span></div>
    </div>
  )
})

/** What came of a lever is said once it rests and has been counted, and only to who is setting it. */
function useSpoken({ spoken, done }: FanVm, figureRef: { readonly current: HTMLElement | null }): void {
  const saidRef = useRef(spoken)
  useEffect(() => {
    if (!done || spoken === saidRef.current) return
    const timer = setTimeout(() => {
      saidRef.current = spoken
      const lever = figureRef.current?.closest('.lever')
      if (spoken !== '' && lever?.contains(document.activeElement)) say(spoken)
    }, REST)
    return () => clearTimeout(timer)
  }, [spoken, done, figureRef])
}
