/**
 * Engine ids: a small number for each set of rules and code that games were played under. It travels in every link.
 *
 * Written by `npm run engine-id`. A row that is released never changes: new rules get a new number.
 */

export interface EngineRow {
  readonly id: number
  /** See `rulesHash`. */
  readonly rulesHash: string
  /** True once games under this id may be in the hands of players. */
  readonly released: boolean
}

export const ENGINE_ROWS: readonly EngineRow[] = [
  { id: 1, rulesHash: '1b8173289590584b', released: false },
]

/** The engine of this tree: the last row. */
export const ENGINE_ID: number = ENGINE_ROWS[ENGINE_ROWS.length - 1].id
