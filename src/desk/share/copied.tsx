/** Copies a text; where the browser refuses, shows it in a field with everything selected. Works without a secure address too. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../shared/say.ts'
import type { ShareWords } from './place.tsx'

/** The old way, for pages that come from a disk or without TLS. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'unseen'
  // Within a dialog nothing outside it can be selected.
  const host = [...document.querySelectorAll('dialog[open]')].pop() ?? document.body
  host.append(field)
  const before = document.activeElement
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  return done
}

export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    try {
      return copyBySelection(text)
    } catch {
      return false
    }
  }
}

interface Props {
  readonly label: string
  readonly words: ShareWords['sheet']
  readonly text: () => string
  readonly main?: boolean
}

export function CopyButton({ label, words, text, main = false }: Props) {
  const [done, setDone] = useState(false)
  const [byHand, setByHand] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [byHand])
  const copy = async (): Promise<void> => {
    const whole = text()
    if (!await copied(whole)) return setByHand(whole)
    setDone(true)
    say(words.copied)
    setTimeout(() => setDone(false), 2500)
  }
  return (
    <>
      <button type="button" class={main ? 'button main' : 'button'} onClick={() => void copy()}>{done ? words.copied : label}</button>
      {byHand !== null && <label class="share-by-hand"><span class="small">{words.byHand}</span><textarea ref={field} class="field" readOnly rows={4} value={byHand} /></label>}
    </>
  )
}
