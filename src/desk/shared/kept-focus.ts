/**
 * A button that takes itself away (“Leave as it is”, “Show the fan”) would leave the focus nowhere, and who plays by
 * keyboard at the top of the page. What stood before it has the focus then.
 */
import { useEffect } from 'preact/hooks'
import { pageOf } from '../screen.ts'
import { useApp } from './app-context.ts'

/** No field for text: on a phone that would call the keyboard of the screen. */
const CAN_HOLD = 'button, summary, a[href], input:is([type="range"], [type="radio"], [type="checkbox"]), [tabindex="0"]'

/** When to look whether a button has gone, ms after it was pressed. Not with each frame: a page that rests asks for none. */
const LOOKS = [40, 120, 300, 1000]

interface Place {
  /** From what was pressed upwards. */
  readonly path: readonly Element[]
  /** What stood before each of them. */
  readonly before: readonly (Element | null)[]
}

function placeOf(pressed: Element): Place {
  const path: Element[] = []
  for (let at: Element | null = pressed; at; at = at.parentElement) path.push(at)
  return { path, before: path.map((element) => element.previousElementSibling) }
}

/** What can have the focus and stands nearest before a place that is no longer there. */
function nearest({ path, before }: Place): HTMLElement | undefined {
  const left = path.findIndex((element) => element.isConnected)
  const [around, beside] = [path[left], before[left - 1]]
  if (around === undefined) return undefined
  const after = beside?.isConnected ? beside : around
  return [...document.querySelectorAll<HTMLElement>(CAN_HOLD)].findLast((element) => element.tabIndex >= 0 && element.checkVisibility() && !element.matches(':disabled')
    && ((after === beside && after.contains(element)) || (after.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0))
}

export function useKeptFocus(): void {
  const { store } = useApp()
  useEffect(() => {
    let looks: readonly ReturnType<typeof setTimeout>[] = []
    const onClick = ({ target }: MouseEvent): void => {
      // Only the last press counts: what an earlier one took away no longer says where the focus belongs.
      looks.forEach(clearTimeout)
      looks = []
      const held = document.activeElement
      if (!(target instanceof Element) || held === null || held === document.body || !held.contains(target)) return
      const place = placeOf(held)
      const page = pageOf(store.getState())
      // It goes with one of the next frames, and somebody else may see to the focus then.
      const look = (): void => {
        // A new page takes the focus to its heading, and may come later than this.
        const lost = !held.isConnected && document.activeElement === document.body && pageOf(store.getState()) === page
        if (lost && !document.querySelector('dialog[open]')) nearest(place)?.focus({ preventScroll: true })
      }
      looks = LOOKS.map((ms) => setTimeout(look, ms))
    }
    document.addEventListener('click', onClick, true)
    return () => {
      looks.forEach(clearTimeout)
      document.removeEventListener('click', onClick, true)
    }
  }, [store])
}
