/** A part of the debrief: its heading, what it comes to, its picture, and how it was worked out. Its place is there before it is ready. */
import type { ComponentChildren } from 'preact'
import type { Debrief } from '../../app/debrief/debrief.ts'

interface Props {
  readonly id: 'decisions' | 'luck' | 'split' | 'replies' | 'worlds' | 'tornado' | 'history' | 'flips' | 'hidden'
  readonly debrief: Debrief
  readonly running: boolean
  readonly vm: { readonly lead: string; readonly method?: string } | null
  /** Beside its neighbour where there is room. */
  readonly half?: boolean
  readonly children: ComponentChildren
}

export function Section({ id, debrief: { words }, running, vm, half, children }: Props) {
  return (
    <section class={`debrief-section${half ? ' half' : ''}`} aria-labelledby={`debrief-${id}`} aria-busy={vm === null && running}>
      <h2 id={`debrief-${id}`} class="head" tabIndex={-1}>{words[id].title}</h2>
      {vm === null ? <p class="debrief-blank small">{running ? words.wait : words.notWorked}</p> : (
        <>
          <p class="debrief-lead">{vm.lead}</p>
          {children}
          {vm.method !== undefined && vm.method !== '' && <p class="small quiet debrief-method">{vm.method}</p>}
        </>
      )}
    </section>
  )
}
