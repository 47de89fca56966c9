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

/** What was ticked, typed or chosen, each as something to do again. */
function changed(host: HTMLElement): readonly (() => void)[] {
  const again = <T extends HTMLElement>(fields: readonly T[], kind: 'input' | 'change', set: (field: T) => () => void) => fields.map((field) => {
    const back = set(field)
    return (): void => {
      back()
      field.dispatchEvent(new Event(kind, { bubbles: true }))
    }
  })
  const inputs = [...host.querySelectorAll('input')]
  const valueOf = (field: HTMLInputElement | HTMLSelectElement) => {
    const { value } = field
    return () => { field.value = value }
  }
  return [
    ...again(inputs.filter((box) => box.checked !== box.defaultChecked), 'change', (box) => {
      const { checked } = box
      return () => { box.checked = checked }
    }),
    ...again(inputs.filter((field) => field.type === 'text' && field.value !== field.defaultValue), 'input', valueOf),
    ...again([...host.querySelectorAll('select')].filter((list) => list.selectedOptions[0]?.defaultSelected === false), 'change', valueOf),
  ]
}

/** `draw` makes the elements its own. */
export function takeOver(host: HTMLElement, draw: () => void): void {
  const again = changed(host)
  const pressed = host.querySelector<HTMLElement>('[data-pressed]')
  delete host.dataset.words
  delete host.dataset.world
  draw()
  for (const act of again) act()
  if (!pressed) return
  delete pressed.dataset.pressed
  pressed.click()
}
