/**
 * Shapes of released engines: what a link must know of them to be read, without their bundle. Written by
 * `npm run engine-id -- --release`; a row never changes.
 *
 * A lever: `seat/lever lowest highest stepsPerUnit target…`. A scenario: `id mark start turns quartersPerTurn`.
 * An event: `id who…`.
 */
export interface ReleasedShape {
  readonly engine: number
  readonly levers: readonly string[]
  readonly scenarios: readonly string[]
  readonly events: readonly string[]
}

export const RELEASED: readonly ReleasedShape[] = [
]
