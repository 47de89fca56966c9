/** Copies a text of several lines; where the browser refuses, shows it in a field with everything selected. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from './say.ts'

interface Props {
  readonly label: string
  readonly done: string
  readonly byHand: string
  readonly text: () => string
}

export function CopyText({ label, done, byHand, text }: Props) {
  const [copied, setCopied] = useState(false)
  const [shown, setShown] = useState<string | null>(null)
  const ref = useRef<HTMLTextAreaElement>(null)
  useEffect(() => ref.current?.select(), [shown])
  const copy = async (): Promise<void> => {
    const whole = text()
    try {
      await navigator.clipboard.writeText(whole)
      setCopied(true)
      say(done)
      setTimeout(() => setCopied(false), 2500)
    } catch {
      setShown(whole)
    }
  }
  return (
    <>
      <button type="button" class="button slim" onClick={() => void copy()}>{copied ? done : label}</button>
      {shown !== null && <label class="copy-text"><span class="small">{byHand}</span><textarea ref={ref} class="field" readOnly rows={8} value={shown} /></label>}
    </>
  )
}
