/**
 * The place of the board. The board itself is loaded after the first paint, in a chunk of its own; everything it shows
 * also stands in words below it. Where it cannot be drawn the words remain.
 */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { BoardVm } from '../../view/board/board-vm.ts'
import { useWords } from '../shared/app-context.ts'
import { useBoardLoader } from '../shared/board-loader.ts'
import type { BoardHandle } from '../shared/board-loader.ts'
import { memo } from '../shared/memo.ts'
import { useTerms } from '../shared/terms.tsx'
import { BoardThings } from './board-things.tsx'
import './board-host.css'

interface Props {
  readonly vm: BoardVm
  readonly palette: 'ink' | 'projector'
  readonly still: boolean
  /** Offer the last change again. */
  readonly canReplay: boolean
  /** Grows each time the last change is asked for elsewhere. */
  readonly again: number
  /** Ids to mark. */
  readonly marked: readonly string[]
  /** Something on the board was chosen. */
  readonly onChoose: (id: string) => void
}

/** A change takes about this long, in milliseconds. */
const CHANGE_LENGTH = 1800

type Stage = 'loading' | 'drawn' | 'failed'

export function BoardHost({ vm, palette, still, canReplay, again, marked, onChoose }: Props) {
  const words = useWords()
  const load = useBoardLoader()
  const hostRef = useRef<HTMLDivElement>(null)
  const handleRef = useRef<BoardHandle | null>(null)
  const latestRef = useRef({ vm, palette, marked, onChoose })
  const [stage, setStage] = useState<Stage>('loading')
  const [attempt, setAttempt] = useState(0)
  const [moving, setMoving] = useState(false)

  useLayoutEffect(() => { latestRef.current = { vm, palette, marked, onChoose } }, [vm, palette, marked, onChoose])
  useEffect(() => {
    let gone = false
    const start = async (): Promise<void> => {
      try {
        const mountBoard = await load()
        if (gone || !hostRef.current) return
        const mounted = await mountBoard(hostRef.current, { palette: latestRef.current.palette, reducedMotion: still, onSelect: (id) => latestRef.current.onChoose(id) })
        if (gone) return mounted.destroy()
        handleRef.current = mounted
        mounted.setPalette(latestRef.current.palette)
        mounted.apply(latestRef.current.vm)
        mounted.select(latestRef.current.marked)
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
  useEffect(() => handleRef.current?.select(marked), [marked])
  const replay = useCallback((): void => {
    handleRef.current?.replay()
    if (!still && handleRef.current?.kind === 'webgl') setMoving(true)
  }, [still])
  const stop = (): void => {
    handleRef.current?.skip()
    setMoving(false)
  }
  useEffect(() => { if (again > 0) replay() }, [again, replay])
  useEffect(() => {
    if (!moving) return
    const timer = setTimeout(() => setMoving(false), CHANGE_LENGTH)
    return () => clearTimeout(timer)
  }, [moving])

  return (
    <div class="board">
      <div class="board-stage" ref={hostRef} data-stage={stage} />
      {stage === 'loading' && <p class="board-wait small">{words.play.boardLoading}</p>}
      {stage === 'failed' && (
        <p class="board-wait small">{words.play.boardFailed} <button type="button" class="link" onClick={() => { setStage('loading'); setAttempt(attempt + 1) }}>{words.play.boardAgain}</button></p>
      )}
      {canReplay && stage === 'drawn' && (
        <button type="button" class="link board-again" onClick={() => (moving ? stop() : replay())}>
          {still ? words.play.changes : moving ? words.play.skip : words.play.again}
        </button>
      )}
    </div>
  )
}

interface WordsProps {
  readonly vm: BoardVm
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  /** The words were opened or folded, or are gone. */
  readonly onFold: (open: boolean) => void
}

/** The board in sentences, and the way to the card of each thing on it. */
export const BoardWords = memo(function BoardWords({ vm, chosen, onChoose, onFold }: WordsProps) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  // The signs by name, for whoever meets them for the first time; looked through for terms once they are read.
  const [signs] = useTerms(open ? [words.play.boardSigns] : [])
  useEffect(() => () => onFold(false), [onFold])
  return (
    <details class="board-words" onToggle={(event) => {
      setOpen(event.currentTarget.open)
      onFold(event.currentTarget.open)
    }}>
      <summary>{words.play.boardWords}</summary>
      <p class="board-signs">{signs}</p>
      <ul>{vm.textTwin.map((line, i) => <li key={i}>{line}</li>)}</ul>
      <BoardThings vm={vm} chosen={chosen} onChoose={onChoose} />
    </details>
  )
})
