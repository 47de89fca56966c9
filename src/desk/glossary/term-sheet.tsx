/**
 * The small sheet that explains a term: the browser’s own popover, so that Escape and a touch elsewhere close it. The
 * focus goes into it and, when it closes, back to the term.
 */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useApp, useStore } from '../shared/app-context.ts'
import { CloseIcon } from '../shared/icons.tsx'
import { LevelSwitch } from './level-switch.tsx'
import './term-sheet.css'

export interface TermSheetProps {
  readonly id: string
  /** The term in the text, beside which the sheet opens. */
  readonly button: HTMLElement
  readonly onClose: () => void
}

/** Space between the term and the sheet, and between the sheet and the edge of the window. */
const AWAY = 6
const EDGE = 8

export function TermSheet({ id, button, onClose }: TermSheetProps) {
  const app = useApp()
  const { glossary, language } = useStore(app.glossary.store)
  const { level } = useStore(app.settings.store)
  const [now, setNow] = useState(id)
  const sheet = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const headingId = useId()
  useLayoutEffect(() => {
    const element = sheet.current
    if (!element) return
    element.showPopover()
    return () => {
      // Taken away while the focus is within: back to the term, where it is still on the page.
      if (element.contains(document.activeElement) && button.isConnected) button.focus()
    }
  }, [button])
  // Once it is shown, since what is hidden has no size.
  useLayoutEffect(() => {
    if (sheet.current) place(sheet.current, button)
  }, [button, now, level])
  useEffect(() => heading.current?.focus({ preventScroll: true }), [now])
  const term = glossary?.find(now)
  if (!glossary || !term) return null
  const { words, signs } = glossary
  return (
    <div ref={sheet} popover="auto" class="term-sheet" lang={language} data-surface="paper" role="dialog" aria-labelledby={headingId}
      onToggle={(event) => { if (event.newState === 'closed') onClose() }}>
      <div class="term-head">
        <h2 ref={heading} id={headingId} class="title" tabIndex={-1}>{term.term}</h2>
        <button type="button" class="button square" aria-label={words.close} onClick={() => sheet.current?.hidePopover()}><CloseIcon /></button>
      </div>
      <p aria-live="polite">{level === 'exact' ? term.exact : term.plain}</p>
      <LevelSwitch words={words} />
      <p class="term-more small">
        {words.related}{signs.colon}
        {term.related.map(({ id: other, term: name }) => <button key={other} type="button" class="link" onClick={() => setNow(other)}>{name}</button>)}
      </p>
      <button type="button" class="link small" onClick={() => { sheet.current?.hidePopover(); app.openGlossary(now) }}>{words.whole}</button>
    </div>
  )
}

/** Below the term, above it where there is more room there; never over the edge. On small screens at the other end from the term. */
function place(sheet: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect()
  const { width, height } = sheet.getBoundingClientRect()
  const below = at.bottom + AWAY
  const fits = below + height <= window.innerHeight - EDGE
  const top = fits || at.top < window.innerHeight - at.bottom ? Math.min(below, window.innerHeight - height - EDGE) : at.top - height - AWAY
  sheet.dataset.end = at.bottom > window.innerHeight - height ? 'top' : 'bottom'
  sheet.style.setProperty('--top', `${Math.max(EDGE, top)}px`)
  sheet.style.setProperty('--left', `${Math.max(EDGE, Math.min(at.left, window.innerWidth - width - EDGE))}px`)
}
