/** The world where the featured scenario begins: a still picture that comes after the first paint. */
import { useEffect, useRef } from 'preact/hooks'
import type { BoardVm } from '../../view/board-vm.ts'
import { useWords } from '../shared/app-context.ts'
import { useStillMap } from '../shared/board-loader.ts'
import { Mark } from '../shared/mark.tsx'
import './home-map.css'

interface Props {
  /** Null while it is on its way; the place is kept. */
  readonly vm: BoardVm | null
  readonly palette: 'ink' | 'projector'
}

export function HomeMap({ vm, palette }: Props) {
  const words = useWords()
  const draw = useStillMap()
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = host.current
    if (!element || !vm) return
    let gone = false
    let observer: ResizeObserver | null = null
    const start = async (): Promise<void> => {
      const paint = await draw()
      if (gone) return
      observer = new ResizeObserver(() => paint(element, vm, palette))
      observer.observe(element)
    }
    const frame = requestAnimationFrame(() => setTimeout(() => start().catch((error: unknown) => console.warn('The map could not be drawn.', error)), 0))
    return () => {
      gone = true
      cancelAnimationFrame(frame)
      observer?.disconnect()
    }
  }, [draw, vm, palette])
  return (
    <figure class="home-map">
      <div class="home-map-stage" ref={host} aria-hidden="true" />
      <figcaption class="small home-map-key">
        {(['us', 'cn', 'row'] as const).map((bloc) => <span key={bloc}><Mark of={bloc} /> {words.home.mapKey[bloc]}</span>)}
        <span>{words.home.mapCaption}</span>
      </figcaption>
    </figure>
  )
}
