/**
 * A page that comes in steps: first what answers the player, then the rest, one step with each frame. The answer is painted
 * sooner, and an input in between does not wait for the rest.
 */
import { Component } from 'preact'
import type { VNode } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { afterFrame } from '../../app/work/after-frame.ts'

/** The step that has been reached, 0 to `last`: it begins anew with every other `page`. The page that is there at first comes at once. */
export function useSteps(page: string, last: number): number {
  const [reached, setReached] = useState({ page, step: last })
  const step = reached.page === page ? reached.step : 0
  useLayoutEffect(() => (step < last ? afterFrame(() => setReached({ page, step: step + 1 })) : undefined), [page, step, last])
  return step
}

/** How many frames a part of a page has stood, up to `most`. */
export function useFrames(most: number): number {
  const [frames, setFrames] = useState(0)
  useLayoutEffect(() => (frames < most ? afterFrame(() => setFrames(frames + 1)) : undefined), [frames, most])
  return frames
}

interface HeldProps {
  readonly due: boolean
  readonly children: () => VNode
}

/** Renders what stands in it; while it is not `due`, what stood there stays, and nothing for it is worked out. */
export class Held extends Component<HeldProps> {
  override shouldComponentUpdate(next: Readonly<HeldProps>): boolean {
    return next.due
  }

  override render({ children }: HeldProps): VNode {
    return children()
  }
}
