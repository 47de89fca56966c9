/** Ways to the parts of a long page, for where it is narrow: each to its heading. */
import './jump.css'

interface Props {
  /** What the parts are parts of. */
  readonly label: string
  readonly parts: readonly (readonly [id: string, name: string])[]
}

const jumpTo = (id: string): void => {
  const heading = document.getElementById(id)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

export function Jump({ label, parts }: Props) {
  return (
    <nav class="jump" aria-label={label}>
      {parts.map(([id, name]) => <button key={id} type="button" class="button slim" onClick={() => jumpTo(id)}>{name}</button>)}
    </nav>
  )
}
