/** A part of the page, with its heading and a line that says what it is. */
import type { ComponentChildren } from 'preact'

interface Props {
  readonly id: string
  readonly heading: string
  readonly intro: string
  readonly children: ComponentChildren
}

export function Section({ id, heading, intro, children }: Props) {
  return (
    <section class="model-section" aria-labelledby={`model-${id}`}>
      <h2 id={`model-${id}`} class="head" tabIndex={-1}>{heading}</h2>
      <p class="model-intro">{intro}</p>
      {children}
    </section>
  )
}
