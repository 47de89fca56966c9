/**
 * For buttons that lead on.
 *
 * The next page takes a slow computer a tenth of a second. So the button shows first that it was pressed, and the page is
 * made in the first task after the frame that shows it. A key or a press that comes before then is answered in its turn:
 * what was asked for first is done first.
 *
 * Such a button lets the next one appear in the same place. The second click of a double click was meant for neither: it is
 * passed over, so that nobody skips the results or a whole turn by clicking as on a desktop icon.
 */
import { afterFrame } from '../../app/work/after-frame.ts'

/** Does at once what a button has been pressed for; null while none is waited for. */
let due: (() => void) | null = null

export const single = (act: () => void) => ({ detail, currentTarget }: MouseEvent): void => {
  if (detail > 1 || due) return
  const button = currentTarget as HTMLElement
  button.dataset['pressed'] = ''
  const now = (): void => {
    if (due !== now) return
    due = null
    leave()
    removeEventListener('keydown', now, true)
    removeEventListener('pointerdown', now, true)
    delete button.dataset['pressed']
    act()
  }
  due = now
  addEventListener('keydown', now, true)
  addEventListener('pointerdown', now, true)
  const leave = afterFrame(now)
}
