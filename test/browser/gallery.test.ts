/**
 * Every part in the gallery looks as it was recorded, in each palette and at two widths. Pictures are compared small
 * and with a tolerance (`test/support/pictures.ts`). When a part was changed on purpose: `npm run -s gallery` records
 * it again; look at the page itself (`npm run dev`, `/test/gallery/`) before you commit what it wrote.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { difference, readBack, small, written } from '../support/pictures.ts'
import { PROJECT_ROOT } from '../support/sources.ts'
import { openPage, sidewaysOverflow, type SizeId } from './support.ts'

const RECORDED = join(PROJECT_ROOT, 'test/gallery/recorded.json.gz')
const recording = process.env['RECORD_GALLERY'] === '1'
/** Share of cells of a part that may differ. */
const TOLERANCE = 0.04

type Recorded = Record<string, Record<string, string>>
const recorded: Recorded = existsSync(RECORDED) ? JSON.parse(gunzipSync(readFileSync(RECORDED)).toString()) as Recorded : {}

const VIEWS: readonly { readonly name: string; readonly palette: string; readonly size: SizeId; readonly forced?: boolean }[] = [
  { name: 'ink, laptop', palette: 'ink', size: 'laptop' },
  { name: 'ink, phone', palette: 'ink', size: 'phone' },
  { name: 'projector, laptop', palette: 'projector', size: 'laptop' },
  { name: 'projector, phone', palette: 'projector', size: 'phone' },
  { name: 'forced colours, laptop', palette: 'ink', size: 'laptop', forced: true },
]

describe.each(VIEWS)('the gallery in $name', ({ name, palette, size, forced }) => {
  test('looks as recorded', { timeout: 300_000 }, async () => {
    const { page, problems } = await openPage({
      size, pixels: 1, reducedMotion: true, path: `dev/test/gallery/index.html?palette=${palette}&board=svg`,
      prepare: async (p) => { if (forced) await p.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' }) },
    })
    await page.locator('[data-ready="charts"] .plot-picture').waitFor()
    await expect.poll(() => page.locator('[data-board]:not([data-kind])').count(), { timeout: 60_000 }).toBe(0)
    await page.evaluate(() => document.fonts.ready)
    expect(await sidewaysOverflow(page)).toBe(0)
    expect(problems).toEqual([])
    const views: Record<string, string> = {}
    const differing: string[] = []
    for (const part of await page.locator('[data-part]').all()) {
      const id = await part.getAttribute('data-part') ?? ''
      const picture = await small(page, await part.screenshot({ animations: 'disabled', caret: 'hide', timeout: 120_000 }))
      views[id] = written(picture)
      const before = recorded[name]?.[id]
      const far = before === undefined ? 1 : difference(readBack(before), picture)
      if (far > TOLERANCE) differing.push(`${id}: ${(100 * far).toFixed(1)} % of it`)
    }
    if (recording) {
      recorded[name] = views
      writeFileSync(RECORDED, gzipSync(JSON.stringify(recorded), { level: 9 }))
      return
    }
    expect(Object.keys(views)).toEqual(Object.keys(recorded[name]))
    expect(differing).toEqual([])
  })
})
