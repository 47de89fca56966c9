/** Bars beside words: one that starts at a line in the middle and goes either way, and one between two places. */

/** `part`: −1 to 1. */
export function EitherWay({ part }: { readonly part: number }) {
  const size = Math.min(1, Math.abs(part)) * 50
  return (
    <span class="bar-track" aria-hidden="true">
      <span class="bar-middle" />
      <span class={`bar-fill ${part < 0 ? 'down' : 'up'}`} style={{ insetInlineStart: `${part < 0 ? 50 - size : 50}%`, inlineSize: `${size}%` }} />
    </span>
  )
}

/** Places as parts of the track, 0–1. */
export function Between({ from, to, kind }: { readonly from: number; readonly to: number; readonly kind: string }) {
  const [a, b] = [Math.min(from, to), Math.max(from, to)]
  return <span class={`bar-fill ${kind}`} style={{ insetInlineStart: `${100 * a}%`, inlineSize: `${100 * (b - a)}%` }} />
}
