/** What is chosen: a thing on the board, whose card the desk shows, or a lever, whose things the board marks. */
import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { DetailVm } from '../../view/board/detail-vm.ts'
import { useApp } from '../shared/app-context.ts'

export interface Chosen {
  readonly detail: DetailVm | null
  /** Ids that the board marks. */
  readonly marked: readonly string[]
  readonly choose: (id: string) => void
  readonly close: () => void
  /** A lever was opened or closed by hand. */
  readonly lever: (id: string | null) => void
}

/** `turn` changes with every new page: what was chosen on the last one is closed. */
export function useChosen(turn: string): Chosen {
  const app = useApp()
  const [id, setId] = useState<string | null>(null)
  const [lever, setLever] = useState<string | null>(null)
  // Where the focus was before the card took it, to give it back.
  const [from, setFrom] = useState<HTMLElement | null>(null)
  useLayoutEffect(() => {
    setId(null)
    setLever(null)
  }, [turn])
  const detail = id === null ? null : app.screens.detail(id)
  const marked = useMemo(
    () => (id !== null ? [id] : lever === null ? [] : app.screens.movedBy(lever)),
    [app, id, lever],
  )
  return {
    detail, marked,
    choose: (next) => {
      if (id === null && document.activeElement instanceof HTMLElement) setFrom(document.activeElement)
      setId(next)
      requestAnimationFrame(() => {
        document.querySelector('.desk-scroll')?.scrollTo({ top: 0 })
        document.getElementById('detail-heading')?.focus({ preventScroll: true })
      })
    },
    close: () => {
      setId(null)
      requestAnimationFrame(() => from?.focus({ preventScroll: true }))
    },
    lever: setLever,
  }
}
