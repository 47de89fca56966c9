/** The world where the featured scenario begins: a still picture that comes after the first paint. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { useApp, useSigns, useWords } from '../shared/app-context.ts'
import { useStillMap } from '../shared/board-loader.ts'
import { Mark } from '../shared/mark.tsx'
import './home-map.css'

interface Props {
  /** Whether the world stood in the document, or can be worked out already; until then its place is kept. */
  readonly stands: boolean
  readonly playable: boolean
  readonly palette: 'ink' | 'projector'
}

export function HomeMap({ stands, playable, palette }: Props) {
  const app = useApp()
  const words = useWords()
  const { gap } = useSigns()
  const draw = useStillMap()
  const host = useRef<HTMLDivElement>(null)
  /** The map in words, and the language they are in. */
  const [said, setSaid] = useState<{ readonly of: typeof words; readonly lines: readonly string[] } | null>(null)
  /** What stood in the document did not come. */
  const [lost, setLost] = useState(false)
  const known = playable || (stands && !lost)
  useEffect(() => {
    const element = host.current
    if (!element || !known) return
    let gone = false
    let observer: ResizeObserver | null = null
    let stop: () => void = () => {}
    const start = async (): Promise<void> => {
      const [paint, vm] = await Promise.all([draw(), app.opening()])
      if (gone || !vm) return
      setSaid({ of: words, lines: vm.textTwin })
      observer = new ResizeObserver(() => {
        stop()
        stop = paint(element, vm, palette)
      })
      observer.observe(element)
    }
    const frame = requestAnimationFrame(() => setTimeout(() => start().catch((error: unknown) => {
      console.warn('The map could not be drawn.', error)
      setLost(true)
    }), 0))
    return () => {
      gone = true
      cancelAnimationFrame(frame)
      observer?.disconnect()
      stop()
    }
  }, [app, draw, known, palette, words])
  return (
    <figure class="home-map">
      <div class="home-map-stage" ref={host} aria-hidden="true" />
      <p class="unseen">{said?.of === words ? said.lines.join(gap) : ''}</p>
      <figcaption class="small home-map-key">
        {(['us', 'cn', 'row'] as const).map((bloc) => <span key={bloc}><Mark of={bloc} /> {words.home.mapKey[bloc]}</span>)}
        <span>{words.home.mapCaption}</span>
      </figcaption>
    </figure>
  )
}
