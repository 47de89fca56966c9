/** The same decisions under other assumptions: two rival worlds, eight others, and ten single numbers. */
import type { DebriefTexts, TornadoVm, WorldResultId, WorldsVm, WorldVm } from '../../view/debrief/debrief-vm.ts'
import { Source } from '../shared/source.tsx'
import { Between } from './bars.tsx'

/** Full where one is ahead, half where the two are level, empty where the other side is. */
function Badge({ result }: { readonly result: WorldResultId }) {
  return (
    <svg class="badge" viewBox="0 0 16 16" width="1rem" height="1rem" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" class="badge-ring" />
      {result === 'ahead' && <circle cx="8" cy="8" r="6.5" class="badge-full" />}
      {result === 'level' && <path d="M8 1.5a6.5 6.5 0 0 1 0 13Z" class="badge-full" />}
    </svg>
  )
}

export function Worlds({ worlds, words }: { readonly worlds: WorldsVm; readonly words: DebriefTexts }) {
  return (
    <>
      <figure>
        <p class="badges" aria-hidden="true">{[...worlds.rivals, ...worlds.others].map((w) => <Badge key={w.id} result={w.result} />)}</p>
        <figcaption class="small">{worlds.picture}</figcaption>
      </figure>
      <h3 class="title">{words.worlds.rivals}</h3>
      <ul class="worlds rivals">{worlds.rivals.map((w) => <World key={w.id} world={w} words={words} />)}</ul>
      <details class="debrief-details">
        <summary>{words.worlds.others}</summary>
        <ul class="worlds">{worlds.others.map((w) => <World key={w.id} world={w} words={words} />)}</ul>
      </details>
    </>
  )
}

function World({ world: w, words }: { readonly world: WorldVm; readonly words: DebriefTexts }) {
  return (
    <li class="world">
      <p class="label"><Badge result={w.result} /> {w.name}</p>
      <p>{w.claim}</p>
      <p><strong>{w.sentence}</strong></p>
      <p class="small">{w.values}</p>
      <p class="small world-sources"><span>{words.worlds.source}</span> {w.sources.map((href) => <Source key={href} href={href} />)}</p>
    </li>
  )
}

export function Tornado({ tornado: { from, to, here, rows, picture } }: { readonly tornado: TornadoVm }) {
  const place = (x: number) => (to > from ? (x - from) / (to - from) : 0.5)
  return (
    <figure>
      <ul class="rows tornado">
        {rows.map((r) => (
          <li key={r.id}>
            <span class="tornado-name">{r.name}</span>
            <span class="bar-track" aria-hidden="true">
              <Between from={place(r.low)} to={place(r.high)} kind="plain" />
              <span class="tornado-end low" style={{ insetInlineStart: `${100 * place(r.low)}%` }} />
              <span class="tornado-end high" style={{ insetInlineStart: `${100 * place(r.high)}%` }} />
              <span class="tornado-here" style={{ insetInlineStart: `${100 * place(here)}%` }} />
            </span>
            <span class="small tornado-texts"><span><span class="tornado-key low" aria-hidden="true" /> {r.lowText}</span><span><span class="tornado-key high" aria-hidden="true" /> {r.highText}</span></span>
          </li>
        ))}
      </ul>
      <figcaption class="small">{picture}</figcaption>
    </figure>
  )
}
