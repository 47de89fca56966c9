/** The pictures of the back-test are whole, say in words what they show, and nothing else lies in their place. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { generated } from '../../../scripts/model-tables.mjs'
import { backtest } from '../../../src/analysis/backtest.ts'
import { pictureName, pictureOf } from '../../../src/analysis/chart.ts'
import { RULES } from '../../../src/content/rules.ts'
import { createEngine } from '../../../src/engine/engine.ts'
import { PROJECT_ROOT } from '../../support/sources.ts'

const { series } = backtest(createEngine(RULES))

it.each(series.map((s): [string, (typeof series)[number]] => [s.series, s]))('%s: a picture with title, description, line and points', (_, s) => {
  const svg = pictureOf(s)
  expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="t d">\n<title id="t">[^<]+<\/title>\n<desc id="d">[^<]+<\/desc>/)
  expect(svg).toContain('prefers-color-scheme:dark')
  expect(svg.match(/<circle /g)).toHaveLength(s.points.length)
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  for (const [, x, y] of svg.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)) {
    expect(Number(x)).toBeLessThanOrEqual(400)
    expect(Number(y)).toBeLessThanOrEqual(240)
  }
})

it('leaves no picture behind that nobody draws any more', () => {
  const folder = join(PROJECT_ROOT, 'docs/img')
  const drawn = [...generated().keys()] as string[]
  expect(drawn).toContain(`docs/img/${pictureName('frontier.us_eci')}`)
  for (const name of existsSync(folder) ? readdirSync(folder).filter((n) => n.startsWith('backtest-')) : []) expect(drawn).toContain(`docs/img/${name}`)
})
