/**
 * A row that is opened stays where it was pressed. A card above it that closes at the same moment would pull it out of
 * sight, and one near the foot of the page would open below it.
 */
import { useLayoutEffect, useRef } from 'preact/hooks'

/** As much of a card as comes into view, of the height that there is. */
const ENOUGH = 0.6

/** What scrolls an element. */
function scrollerOf(element: HTMLElement): Element | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  }
  return document.scrollingElement
}

/** `open`: what is open now. Gives back what is to be called with a row just before it is opened or closed. */
export function useHeldRow(open: string | null): (row: HTMLElement | null) => void {
  const heldRef = useRef<{ readonly row: HTMLElement; readonly top: number } | null>(null)
  useLayoutEffect(() => {
    const held = heldRef.current
    heldRef.current = null
    const scroller = held?.row.isConnected ? scrollerOf(held.row) : null
    if (held === null || scroller === null) return
    scroller.scrollTop += held.row.getBoundingClientRect().top - held.top
    const card = held.row.closest('[data-open]')
    if (card === null) return
    const { top, height } = card.getBoundingClientRect()
    const foot = Math.min(innerHeight, scroller.getBoundingClientRect().bottom)
    const short = top + Math.min(height, ENOUGH * scroller.clientHeight) - foot
    if (short > 0) scroller.scrollTop += short
  }, [open])
  return (row) => {
    heldRef.current = row && { row, top: row.getBoundingClientRect().top }
  }
}
