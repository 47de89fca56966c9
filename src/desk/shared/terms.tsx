/**
 * Terms in texts: a card gives its texts in reading order and gets them back with the first occurrence of each term as a
 * button that explains it. Until the glossary is there, or where terms are not to be marked, the texts come back as they are.
 */
import { createContext } from 'preact'
import type { ComponentChildren } from 'preact'
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks'
import { heldTogether } from '../../view/glossary/held-terms.ts'
import type { HeldTerm } from '../../view/glossary/held-terms.ts'
import { useApp, useStore } from './app-context.ts'
import { later } from './later.tsx'
import type { TermSheetProps } from '../glossary/term-sheet.tsx'
import './terms.css'

const TermSheet = later<TermSheetProps>(async () => (await import('../glossary/term-sheet.tsx')).TermSheet, 'window')

/** Stands in no text. */
const APART = '\u0000'

type Open = (id: string, button: HTMLElement) => void
const OpenTerm = createContext<Open>(() => undefined)

/** Holds the one sheet in which terms are explained. */
export function TermHost({ children }: { readonly children: ComponentChildren }) {
  const [shown, setShown] = useState<{ readonly id: string; readonly button: HTMLElement } | null>(null)
  const open = useCallback<Open>((id, button) => setShown({ id, button }), [])
  return (
    <OpenTerm.Provider value={open}>
      {children}
      {shown && <TermSheet key={shown.id} id={shown.id} button={shown.button} onClose={() => setShown((now) => (now === shown ? null : now))} />}
    </OpenTerm.Provider>
  )
}

export function useTerms(texts: readonly string[]): readonly ComponentChildren[] {
  const app = useApp()
  const { glossary } = useStore(app.glossary.store)
  const { terms } = useStore(app.settings.store)
  const wanted = terms === 'on' && texts.length > 0
  useEffect(() => {
    if (wanted) void app.glossary.load()
  }, [wanted, app])
  // A card makes its list anew with every render; what it says seldom changes.
  const joined = texts.join(APART)
  const marked = useMemo(() => (wanted && glossary ? glossary.mark(joined.split(APART)).map((pieces) => heldTogether(pieces).map(show)) : null), [joined, wanted, glossary])
  return marked ?? texts
}

const show = (piece: string | HeldTerm, i: number): ComponentChildren => {
  if (typeof piece === 'string') return piece
  const { before, after } = piece
  const word = <Term key={i} {...piece} />
  return before === '' && after === '' ? word : <span key={i} class="term-held">{before}{word}{after}</span>
}

function Term({ term: id, text, roomBefore, roomAfter }: HeldTerm) {
  const open = useContext(OpenTerm)
  return <button type="button" class="term" data-room={[roomBefore && 'before', roomAfter && 'after'].filter(Boolean).join(' ') || undefined} aria-haspopup="dialog" onClick={(event) => open(id, event.currentTarget)}>{text}</button>
}
