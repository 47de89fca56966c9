/**
 * The first page stands in the document before the program has come (`src/early.ts`). The program makes the elements that
 * stand there its own instead of drawing them anew, and does what was pressed, ticked or typed meanwhile.
 */
import type { App } from '../app/app.ts'

/** Whether what stands there is what would be drawn now. */
export function standsAs(host: HTMLElement, app: App): boolean {
  const { route, language, saved, aside, notice, lesson, coming } = app.store.getState()
  return host.dataset.words === language.id && route.screen === 'home' && !saved && aside.length === 0 && !notice && !lesson && !coming
}

type Redo = () => void

/** What was ticked, chosen or typed, each as something to do again. */
function changed(host: HTMLElement): readonly Redo[] {
  const boxes = [...host.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].map((box) => ({ box, wanted: box.checked }))
  const fields = [...host.querySelectorAll<HTMLInputElement>('input[type="text"]')].filter((field) => field.value !== field.defaultValue)
  const lists = [...host.querySelectorAll('select')].filter((list) => list.selectedOptions[0]?.defaultSelected === false)
  return [
    ...boxes.filter(({ box, wanted }) => wanted !== box.defaultChecked).map(({ box, wanted }): Redo => () => { if (box.checked !== wanted) box.click() }),
    ...[...fields.map((field) => ({ field, kind: 'input' })), ...lists.map((field) => ({ field, kind: 'change' }))].map(({ field, kind }): Redo => {
      const { value } = field
      return () => {
        field.value = value
        field.dispatchEvent(new Event(kind, { bubbles: true }))
      }
    }),
  ]
}

/** `draw` makes the elements its own. */
export function takeOver(host: HTMLElement, draw: () => void): void {
  const again = changed(host)
  const pressed = host.querySelector<HTMLElement>('[data-pressed]')
  delete host.dataset.words
  draw()
  for (const act of again) act()
  if (!pressed) return
  delete pressed.dataset.pressed
  pressed.click()
}
