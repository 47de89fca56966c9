/** Copies a link; where the browser refuses, shows it in a field with the text selected. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { useWords } from './app-context.ts'
import { Dialog } from './dialog.tsx'
import { LinkIcon } from './icons.tsx'
import { say } from './say.ts'

interface Props {
  readonly link: () => string
  readonly label: string
  /** Only the icon, the label being spoken. */
  readonly compact?: boolean
  readonly className?: string
}

export function CopyLink({ link, label, compact = false, className = 'button' }: Props) {
  const words = useWords()
  const [done, setDone] = useState(false)
  const [byHand, setByHand] = useState<string | null>(null)
  const copy = async (): Promise<void> => {
    const text = link()
    try {
      await navigator.clipboard.writeText(text)
      setDone(true)
      say(words.copy.done)
      setTimeout(() => setDone(false), 2500)
    } catch {
      setByHand(text)
    }
  }
  return (
    <>
      <button type="button" class={compact ? 'button square' : className} aria-label={compact ? label : undefined}
        title={compact ? label : undefined} onClick={() => void copy()}>
        <LinkIcon />
        {!compact && <span>{done ? words.copy.done : label}</span>}
      </button>
      {byHand !== null && (
        <Dialog heading={label} onClose={() => setByHand(null)}><LinkField text={byHand} /></Dialog>
      )}
    </>
  )
}

function LinkField({ text }: { readonly text: string }) {
  const words = useWords()
  const ref = useRef<HTMLInputElement>(null)
  useEffect(() => {
    ref.current?.focus()
    ref.current?.select()
  }, [])
  return (
    <label>
      <span class="small">{words.copy.byHand}</span>
      <input ref={ref} class="field" readOnly value={text} aria-label={words.copy.label} onFocus={(event) => event.currentTarget.select()} />
    </label>
  )
}
