/** `npm run -s screenshots`: a picture of every screen in three sizes for docs/screens.md, from the game as it is built. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { serveSite } from '../../bench/page-site.ts'
import { startBrowser } from '../../bench/page-visit.ts'
import { PALETTES } from '../../src/app/kept/settings.ts'
import { oneOf } from '../../src/cli/command.ts'
import { toolOptions } from '../../src/cli/tool-options.ts'
import { UsageError } from '../../src/cli/usage-error.ts'
import { LANGUAGES } from '../../src/content/text/languages.ts'
import { quoted } from '../../src/engine/nearest.ts'
import { SCREENS } from './screens.ts'

const SIZES = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1366, height: 768 },
  tablet: { width: 768, height: 1024 },
} as const
/** Looked at, not shown. */
const MORE = { wide: { width: 1920, height: 1080 }, flat: { width: 844, height: 390 } } as const

const ALL_SIZES = { ...SIZES, ...MORE }
/** What docs/screens does not show. */
const OTHERWISE = ['palette', 'lang', 'zoom', 'forced'] as const

const HELP = `Takes a picture of every screen in three sizes for docs/screens.md, from the game as it is built.

  npm run -s screenshots -- [options]

  --only ID,ID      only these screens (and what lies on the way to them)
  --sizes ID,ID     only these sizes: ${Object.keys(ALL_SIZES).join(', ')}; default: ${Object.keys(SIZES).join(', ')}
  --out FOLDER      elsewhere than docs/screens; then the page is not written
  --palette NAME    projector instead of ink
  --lang CODE       another language
  --zoom 2          text at 200 %
  --forced          forced colours, as Windows has them
  --help            this text

${OTHERWISE.map((name) => `--${name}`).join(', ')} need --out.
`

const { only, out, sizes, palette, lang, zoom, forced } = toolOptions(HELP, ['forced'], ['only', 'sizes', 'out', 'palette', 'lang', 'zoom'], (given) => {
  const listed = (name: string, allowed: readonly string[]) => given.get(name)?.split(',').map((one) => oneOf(name, one, allowed))
  const asked = listed('sizes', Object.keys(ALL_SIZES)) ?? Object.keys(SIZES)
  const other = OTHERWISE.find((name) => given.has(name))
  if (other !== undefined && !given.has('out')) throw new UsageError(`--${other} needs --out as well: docs/screens shows the game as it first comes.`)
  const times = given.get('zoom') ?? '1'
  if (!(Number(times) >= 1 && Number(times) <= 4)) throw new UsageError(`--zoom ${quoted(times)} must be a number from 1 to 4.`)
  return {
    only: listed('only', SCREENS.map(({ id }) => id)), out: given.get('out'),
    sizes: Object.entries(ALL_SIZES).filter(([name]) => asked.includes(name)),
    palette: given.has('palette') ? oneOf('palette', given.get('palette') ?? '', PALETTES) : '',
    lang: given.has('lang') ? oneOf('lang', given.get('lang') ?? '', LANGUAGES.map(({ id }) => id)) : '',
    zoom: given.has('zoom') ? times : '', forced: given.has('forced'),
  }
})
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = out ?? join(root, 'docs/screens')

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
  const context = await browser.newContext({ viewport: size, isMobile: touch, hasTouch: touch, reducedMotion: 'reduce', locale: 'en-GB', ...(forced ? { forcedColors: 'active' } : {}) })
  const page = await context.newPage()
  await page.addInitScript(([palette, zoom]) => {
    if (palette !== '') localStorage.setItem('open-gambit/settings', JSON.stringify({ palette }))
    if (zoom !== '') document.addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = `${Number(zoom) * 100}%` })
  }, [palette, zoom] as const)
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
        const path = lang === '' ? screen.path : screen.path.startsWith('?') ? screen.path.replace('?', `?lang=${lang}&`) : `?lang=${lang}${screen.path}`
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

if (out === undefined) {
  const rows = SCREENS.map(({ id, title }) => `## ${title}\n\n${Object.entries(SIZES).map(([size, box]) => `<img src="screens/${id}-${size}.webp" height="${Math.round(box.height * 0.42)}" alt="${title}, ${box.width} × ${box.height}" />`).join(' ')}`)
  writeFileSync(join(root, 'docs/screens.md'), `# Every screen\n\nIn three sizes: a phone, a laptop, a tablet. \`npm run -s screenshots\` takes the pictures again; [\`scripts/screenshots/screens.ts\`](../scripts/screenshots/screens.ts) has a row for each screen.\n\n${rows.join('\n\n')}\n`)
}
