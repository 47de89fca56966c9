/** Draws the icons of `public/` from `public/icon.svg`: `node scripts/run.mjs scripts/build-icons.mjs`. Only needed when the icon changes. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { toolOptions } from '../src/cli/tool-options.ts'
import { findProgram } from './debian-packages.mjs'
import { root } from './ensure.mjs'

/** A maskable icon may be cut to a circle: its drawing keeps to the middle four fifths, its ground fills all. */
const ICONS = [['icon-192.png', 192, 1], ['icon-512.png', 512, 1], ['icon-maskable.png', 512, 0.76], ['icon-touch.png', 180, 0.84]]
const HELP = `Draws the icons of public/ from public/icon.svg.

  node scripts/run.mjs scripts/build-icons.mjs [options]

  --help   this text
`

toolOptions(HELP)
const svg = readFileSync(join(root, 'public/icon.svg'), 'utf8')

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? findProgram('chromium'), args: ['--no-sandbox'] })
const page = await browser.newPage()
for (const [name, size, part] of ICONS) {
  await page.setViewportSize({ width: size, height: size })
  const inset = (size * (1 - part)) / 2
  await page.setContent(`<body style="margin:0;${part < 1 ? 'background:#0F1B27' : ''}"><img style="display:block;margin:${inset}px;width:${size * part}px" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`)
  await page.locator('img').evaluate((image) => image.decode())
  writeFileSync(join(root, 'public', name), await page.screenshot({ omitBackground: true }))
}
await browser.close()
