/**
 * `npm run -s screenshots`: a picture of every screen in three sizes for docs/screens.md, from the game as it is built.
 *
 *   --only ID,ID     only these screens (and what lies on the way to them)
 *   --out FOLDER     elsewhere than docs/screens; then the page is not written
 *   --palette NAME   projector instead of ink; --lang CODE another language; --zoom 2 text at 200 %; both need --out
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { serveSite } from '../../bench/page-site.ts'
import { startBrowser } from '../../bench/page-visit.ts'
import { SCREENS } from './screens.ts'

const SIZES = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1366, height: 768 },
  tablet: { width: 768, height: 1024 },
} as const
/** Looked at, not shown. */
const MORE = { wide: { width: 1920, height: 1080 }, flat: { width: 844, height: 390 } } as const

const { values } = parseArgs({ options: { only: { type: 'string' }, out: { type: 'string' }, palette: { type: 'string' }, lang: { type: 'string' }, zoom: { type: 'string' }, sizes: { type: 'string' }, forced: { type: 'boolean' } } })
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = values.out ?? join(root, 'docs/screens')
const only = values.only?.split(',')
const all = { ...SIZES, ...MORE }
const sizes = Object.entries(all).filter(([name]) => (values.sizes ? values.sizes.split(',').includes(name) : name in SIZES))

async function picture(page: Page, file: string): Promise<void> {
  // What moves has come to rest, and what is loaded late is there.
  await page.evaluate(() => document.fonts.ready)
  await page.locator('.board-wait').waitFor({ state: 'hidden' })
  await page.waitForTimeout(900)
  const cdp = await page.context().newCDPSession(page)
  const { data } = await cdp.send('Page.captureScreenshot', { format: 'webp', quality: 60 })
  await cdp.detach()
  writeFileSync(file, Buffer.from(data, 'base64'))
}

async function openPage(browser: Browser, size: { readonly width: number; readonly height: number }): Promise<Page> {
  const touch = size.width < 1000
  const context = await browser.newContext({ viewport: size, isMobile: touch, hasTouch: touch, reducedMotion: 'reduce', locale: 'en-GB', ...(values.forced ? { forcedColors: 'active' } : {}) })
  const page = await context.newPage()
  await page.addInitScript(([palette, zoom]) => {
    if (palette !== '') localStorage.setItem('open-gambit/settings', JSON.stringify({ palette }))
    if (zoom !== '') document.addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = `${Number(zoom) * 100}%` })
  }, [values.palette ?? '', values.zoom ?? ''] as const)
  return page
}

const site = await serveSite(root)
const browser = await startBrowser()
try {
  mkdirSync(folder, { recursive: true })
  for (const [size, box] of sizes) {
    let page: Page | null = null
    for (const [i, screen] of SCREENS.entries()) {
      const way = SCREENS.slice(i).findIndex((next, k) => k > 0 && next.path !== undefined)
      const used = only === undefined || SCREENS.slice(i, way < 0 ? undefined : i + way).some((s) => only.includes(s.id))
      if (!used) continue
      if (screen.path !== undefined) {
        await page?.context().close()
        page = await openPage(browser, box)
        const path = values.lang ? `${screen.path.startsWith('?') ? `${screen.path.replace('?', `?lang=${values.lang}&`)}` : `?lang=${values.lang}${screen.path}`}` : screen.path
        await page.goto(site.url + path)
      }
      if (!page) throw new Error(`The first screen, ${screen.id}, needs a path.`)
      await screen.go?.(page)
      if (only === undefined || only.includes(screen.id)) await picture(page, join(folder, `${screen.id}-${size}.webp`))
      process.stderr.write(`${screen.id}, ${size}\n`)
    }
    await page?.context().close()
  }
} finally {
  await browser.close()
  site.close()
}

if (values.out === undefined) {
  const rows = SCREENS.map(({ id, title }) => `## ${title}\n\n${Object.entries(SIZES).map(([size, box]) => `<img src="screens/${id}-${size}.webp" height="${Math.round(box.height * 0.42)}" alt="${title}, ${box.width} × ${box.height}" />`).join(' ')}`)
  writeFileSync(join(root, 'docs/screens.md'), `# Every screen\n\nIn three sizes: a phone, a laptop, a tablet. \`npm run -s screenshots\` takes the pictures again; [\`scripts/screenshots/screens.ts\`](../scripts/screenshots/screens.ts) has a row for each screen.\n\n${rows.join('\n\n')}\n`)
}
