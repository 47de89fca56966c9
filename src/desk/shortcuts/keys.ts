/**
 * Keys that act alone. Most of them press a control that is on the screen and carries `data-shortcut`, so that a key can
 * never do what a button could not. None is a key of the browser or of a screen reader with a modifier.
 */
export const SHORTCUTS = [
  { id: 'help', key: '?' },
  { id: 'menu', key: 'm' },
  { id: 'glossary', key: 'g' },
  { id: 'go', key: 'e' },
  { id: 'undo', key: 'u' },
  { id: 'next-seat', key: 'n' },
  { id: 'previous-seat', key: 'p' },
] as const

export type ShortcutId = (typeof SHORTCUTS)[number]['id']

/** The shortcut that a key press means; undefined where the press belongs to something else. */
export function shortcutOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat' | 'isComposing' | 'defaultPrevented'>): ShortcutId | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing || event.defaultPrevented) return undefined
  return SHORTCUTS.find(({ key }) => key === event.key.toLowerCase())?.id
}

/** Escape by itself, where nothing else has taken it: it presses the way back that is on the screen. */
export function isBack(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'isComposing' | 'defaultPrevented'>): boolean {
  return event.key === 'Escape' && !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat || event.isComposing || event.defaultPrevented)
}
