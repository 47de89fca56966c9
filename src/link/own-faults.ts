/** What can be wrong with a teacher’s own scenario, and the sentence for it in English; other languages have it in their texts. */

export interface OwnFault {
  /** Where, such as `levers[2].value`; empty for the whole. */
  readonly field: string
  readonly code:
    | 'not-json' | 'type' | 'unknown-key' | 'unknown-value' | 'unknown-variable' | 'name' | 'wrong-side'
    | 'long' | 'empty' | 'unseen' | 'edges' | 'many' | 'twice' | 'range' | 'off-step' | 'digits'
  readonly given?: string
  readonly nearest?: string
  readonly least?: number | string
  readonly most?: number | string
  readonly allowed?: readonly string[]
}

const SENTENCES: Readonly<Record<OwnFault['code'], string>> = {
  'not-json': 'This is no scenario file: it is not JSON.',
  type: '{field} must be: {allowed}.',
  'unknown-key': '{field} has a part "{given}" that the game does not know; the nearest is "{nearest}".',
  'unknown-value': '{field} says "{given}", which the game does not know; the nearest is "{nearest}".',
  'unknown-variable': '{field} names "{given}", which is no number of the world.',
  name: '{field} must be a short name of letters and digits.',
  'wrong-side': '{field} says "{given}", which does not go with the side. Allowed: {allowed}.',
  long: '{field} is too long; {most} characters are the most.',
  empty: '{field} is empty.',
  unseen: '{field} holds a character that cannot be shown.',
  edges: '{field} begins or ends with a space.',
  many: '{field} has too many entries; {most} are the most.',
  twice: '{field} names "{given}" twice.',
  range: '{field} is outside its range, {least} to {most}.',
  'off-step': '{field} is between two steps; the nearest is {nearest}.',
  digits: '{field} has too many digits; {most} are the most.',
}

export function ownFaultSentence(fault: OwnFault): string {
  const { field, given = '', nearest = '', least = '', most = '', allowed = [] } = fault
  const values: Readonly<Record<string, string | number>> = { field: field === '' ? 'The scenario' : `"${field}"`, given, nearest, least, most, allowed: allowed.join(', ') }
  return SENTENCES[fault.code].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
}
