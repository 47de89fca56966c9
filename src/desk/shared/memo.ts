/** Parts of a page that are not rendered again while what they are given stays the same: the page around a lever changes with every move of it, they do not. */
import { Component, createElement } from 'preact'
import type { FunctionComponent } from 'preact'
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks'

/**
 * As `memo` of React: props are compared one by one. Preact has it in `preact/compat` only, which is ten times this file.
 * Give such a part its view-model: it is another one in another language, and so the words on the page are too.
 */
export function memo<P extends object>(part: FunctionComponent<P>): FunctionComponent<P> {
  class Kept extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      return !sameProps(this.props, next)
    }

    override render(props: P) {
      return createElement(part, props)
    }
  }
  return Kept as unknown as FunctionComponent<P>
}

function sameProps(a: object, b: object): boolean {
  const [before, after] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))]
  return before.length === after.size && before.every(([key, value]) => after.has(key) && Object.is(after.get(key), value))
}

/** One function for as long as the component stands, which does what the latest of its functions does. For events only: not until the page has been rendered does it know of the latest. */
export function useSteady<A extends readonly unknown[]>(act: (...args: A) => void): (...args: A) => void {
  const latestRef = useRef(act)
  useLayoutEffect(() => { latestRef.current = act })
  return useCallback((...args: A) => latestRef.current(...args), [])
}
