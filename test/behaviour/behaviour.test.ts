/** Does the world behave as it should at extremes, over time, against what was published, and when one thing is changed? */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createBench } from '../../src/analysis/behaviour/bench.ts'
import { ALL_CHECKS, NOT_SHOWN, SHOWN } from '../../src/analysis/behaviour/check.ts'
import type { Band, Behaviour } from '../../src/analysis/behaviour/kinds.ts'
import { within } from '../../src/analysis/behaviour/kinds.ts'
import { PROJECT_ROOT } from '../support/sources.ts'

const bench = createBench()

const shown = (figure: string, value: number, band: Band) => `${figure}: ${value}, expected ${band.low} to ${band.high}`

/** Figures outside their bands, as sentences. */
function outside(figures: Readonly<Record<string, number>>, bands: Readonly<Record<string, Band>>): string[] {
  return Object.entries(bands).filter(([figure, band]) => !within(figures[figure], band)).map(([figure, band]) => shown(figure, figures[figure], band))
}

function isWhole(behaviour: Behaviour): void {
  expect(behaviour.statement).toMatch(/\.$/)
  expect(behaviour.source.length).toBeGreaterThan(0)
  expect(Object.keys(behaviour.bands).length).toBeGreaterThan(0)
}

describe('the model shows it:', () => {
  it.each(SHOWN.map((b): [string, string, Behaviour] => [b.id, b.statement, b]))('%s %s', (_id, _statement, behaviour) => {
    isWhole(behaviour)
    const figures = bench.figuresOf(behaviour)
    expect(Object.keys(figures).sort()).toEqual(Object.keys(behaviour.bands).sort())
    expect(outside(figures, behaviour.bands)).toEqual([])
  })
})

describe('the model is known not to show it:', () => {
  const model = readFileSync(join(PROJECT_ROOT, 'docs/model.md'), 'utf8')

  it.each(NOT_SHOWN.map((b): [string, string, (typeof NOT_SHOWN)[number]] => [b.id, b.statement, b]))('%s %s', (id, _statement, weakness) => {
    isWhole(weakness)
    const figures = bench.figuresOf(weakness)
    expect(Object.keys(figures).sort()).toEqual(Object.keys(weakness.bands).sort())
    // As documented: the figures are where the document says, and no figure without a confession is out of its band.
    expect(outside(figures, { ...weakness.bands, ...weakness.asBuilt })).toEqual([])
    // Mended? Then it belongs among the behaviours.
    expect(outside(figures, weakness.bands)).not.toEqual([])
    expect(model, `docs/model.md explains ${id}`).toContain(weakness.because)
  })
})

it('has each id once in each list', () => {
  for (const list of [SHOWN, NOT_SHOWN]) expect(new Set(list.map((b) => b.id)).size).toBe(list.length)
})

it.each(ALL_CHECKS.filter((b) => b.signs !== undefined).map((b): [string, Behaviour] => [b.id, b]))('%s names directions of its own figures, and the model has them', (_, b) => {
  const figures = bench.figuresOf(b)
  for (const [figure, sign] of Object.entries(b.signs ?? {})) {
    expect(Object.keys(b.bands)).toContain(figure)
    expect(within(figures[figure], sign), shown(figure, figures[figure], sign)).toBe(true)
  }
})
