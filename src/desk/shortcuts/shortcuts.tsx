/** Listens for keys that act alone, and opens the list of them; and for Escape, which leads back. */
import { useEffect, useState } from 'preact/hooks'
import { KeyboardDialog } from '../menu/windows.ts'
import { useApp } from '../shared/app-context.ts'
import { isBack, shortcutOf } from './keys.ts'

export function Shortcuts({ on }: { readonly on: boolean }) {
  const app = useApp()
  const [help, setHelp] = useState(false)
  useEffect(() => {
    if (!on) return
    const onKey = (event: KeyboardEvent): void => {
      const id = shortcutOf(event)
      if (id === undefined || isTyping(event.target) || isCovered()) return
      if (id === 'help') setHelp(true)
      else if (id === 'glossary') app.openGlossary()
      else if (id === 'next-seat') turnSeat(1)
      else if (id === 'previous-seat') turnSeat(-1)
      else pressable(id)?.click()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [on, app])
  // No letter, and so always on: it closes reasons, and leads from a page back to the game.
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isBack(event) && !isTyping(event.target) && !isCovered()) pressable('back')?.click()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return help ? <KeyboardDialog onClose={() => setHelp(false)} /> : null
}

/** A window or an explanation of a term is open: it has the keys. */
const isCovered = (): boolean => document.querySelector('dialog[open], [popover]:popover-open') !== null

/** Letters belong to whatever takes text or finds its entries by letter. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input:not([type="range"], [type="radio"], [type="checkbox"]), textarea, select, [contenteditable]') !== null
}

/** The control on the screen that a shortcut stands for; one that is hidden does not count. */
function pressable(id: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(`[data-shortcut="${id}"]`)].find((element) => element.checkVisibility())
}

function turnSeat(step: 1 | -1): void {
  const seats = [...document.querySelectorAll<HTMLElement>('[role="tab"]')].filter((tab) => tab.checkVisibility())
  const at = seats.findIndex((tab) => tab.getAttribute('aria-selected') === 'true')
  if (at < 0) return
  const next = seats[(at + step + seats.length) % seats.length]
  next.click()
  next.focus()
}
