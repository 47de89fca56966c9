/** Words of the interface for the desk, and the filling in of their placeholders. */
export type { InterfaceTexts } from '../content/text/shape.ts'

/**
 * A text with its placeholders filled in. One that nobody fills stays as it is, so that it is noticed. A full stop that
 * belongs to what is filled in, such as that of “EE. UU.”, ends the sentence too.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}(\.?)/g, (whole, name: string, stop: string) => {
    if (!(name in values)) return whole
    const value = String(values[name])
    return value.endsWith('.') ? value : value + stop
  })
}

/** A phrase that begins with a capital, as it stands within a sentence. */
export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
