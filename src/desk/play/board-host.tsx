/**
 * The place of the board. The board itself is loaded after the first paint, in a chunk of its own; everything it shows
 * also stands in words below it. Where it cannot be drawn the words remain.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { BoardVm } from '../../view/board-vm.ts'
import { useWords } from '../shared/app-context.ts'
import { useBoardLoader } from '../shared/board-loader.ts'
import type { BoardHandle } from '../shared/board-loader.ts'
import './board-host.css'

interface Props {
  readonly vm: BoardVm
  readonly palette: 'ink' | 'projector'
  readonly still: boolean
  /** Offer the last change again. */
  readonly canReplay: boolean
}

type Stage = 'loading' | 'drawn' | 'failed'

export function BoardHost({ vm, palette, still, canReplay }: Props) {
  const words = useWords()
  const load = useBoardLoader()
  const hostRef = useRef<HTMLDivElement>(null)
  const handleRef = useRef<BoardHandle | null>(null)
  const latestRef = useRef({ vm, palette })
  const [stage, setStage] = useState<Stage>('loading')
  const [attempt, setAttempt] = useState(0)

  useLayoutEffect(() => { latestRef.current = { vm, palette } }, [vm, palette])
  useEffect(() => {
    let gone = false
    const start = async (): Promise<void> => {
      try {
        const mountBoard = await load()
        if (gone || !hostRef.current) return
        const mounted = await mountBoard(hostRef.current, { palette: latestRef.current.palette, reducedMotion: still })
        if (gone) return mounted.destroy()
        handleRef.current = mounted
        mounted.setPalette(latestRef.current.palette)
        mounted.apply(latestRef.current.vm)
        setStage('drawn')
      } catch (error) {
        console.warn('The board could not be loaded.', error)
        if (!gone) setStage('failed')
      }
    }
    // After the first paint, so that the words and levers come first.
    const frame = requestAnimationFrame(() => setTimeout(() => void start(), 0))
    return () => {
      gone = true
      cancelAnimationFrame(frame)
      handleRef.current?.destroy()
      handleRef.current = null
    }
  }, [load, still, attempt])

  useEffect(() => handleRef.current?.apply(vm), [vm])
  useEffect(() => handleRef.current?.setPalette(palette), [palette])

  return (
    <div class="board">
      <div class="board-stage" ref={hostRef} data-stage={stage} />
      {stage === 'loading' && <p class="board-wait small">{words.play.boardLoading}</p>}
      {stage === 'failed' && (
        <p class="board-wait small">{words.play.boardFailed} <button type="button" class="link" onClick={() => { setStage('loading'); setAttempt(attempt + 1) }}>{words.play.boardAgain}</button></p>
      )}
      {canReplay && stage === 'drawn' && !still && (
        <button type="button" class="link board-again" onClick={() => handleRef.current?.replay()}>{words.play.again}</button>
      )}
    </div>
  )
}

/** The board in sentences. */
export function BoardWords({ vm }: { readonly vm: BoardVm }) {
  const words = useWords()
  return (
    <details class="board-words">
      <summary>{words.play.boardWords}</summary>
      <ul>{vm.textTwin.map((line, i) => <li key={i}>{line}</li>)}</ul>
    </details>
  )
}
