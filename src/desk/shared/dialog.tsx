/** A modal sheet of paper: the browser’s own dialog, so that focus stays inside and Escape closes it. */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { useWords } from './app-context.ts'
import { CloseIcon } from './icons.tsx'
import './dialog.css'

interface Props {
  readonly heading: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

export function Dialog({ heading, onClose, children }: Props) {
  const words = useWords()
  const id = useId()
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    if (dialog && !dialog.open) dialog.showModal()
  }, [])
  return (
    <dialog ref={ref} class="dialog" data-surface="paper" aria-labelledby={id} onClose={onClose}
      onClick={(event) => { if (event.target === ref.current) ref.current?.close() }}>
      <div class="dialog-sheet">
        <div class="dialog-head">
          <h2 id={id} class="head" tabIndex={-1}>{heading}</h2>
          <button type="button" class="button square" aria-label={words.close} onClick={() => ref.current?.close()}><CloseIcon /></button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
