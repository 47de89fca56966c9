/**
 * Draws `public/card.png`, the picture beside a link to the game: `npm run build`, then `npm run preview`, then
 * `node scripts/run.mjs scripts/build-card.mjs`. Done by hand when the map or the title changes.
 */
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { toolOptions } from '../src/cli/tool-options.ts'

const SIZE = { width: 1200, height: 630 }
const PREVIEW = 'http://127.0.0.1:4173/'
const HELP = `Draws public/card.png, the picture beside a link to the game, from a game that is being served.

  node scripts/run.mjs scripts/build-card.mjs [options]

  --address URL   where it is served; default: ${PREVIEW}
  --help          this text
`

const address = toolOptions(HELP, [], ['address'], (given) => given.get('address') ?? PREVIEW)
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
try {
  const page = await browser.newPage({ viewport: { width: 1680, height: 900 } })
  await page.goto(address)
  await page.locator('.home-map-stage svg').waitFor()
  await page.setViewportSize(SIZE)
  await page.locator('.home-map-stage svg').waitFor()
  await page.evaluate(() => {
    const map = document.querySelector('.home-map-stage svg').outerHTML
    const title = document.querySelector('.home-title').textContent
    const what = document.querySelector('.home-what').textContent
    document.body.innerHTML = `<div style="position:fixed;inset:0;background:var(--ground);color:var(--text);padding:48px 64px">
      <h1 style="font:600 104px/1 var(--serif);letter-spacing:-.02em">${title}</h1>
      <p style="font:400 26px/1.4 var(--sans);color:var(--text-2);margin-top:16px;max-width:1000px">${what}</p>
      <div id="map" style="position:absolute;inset:250px 64px 24px">${map}</div></div>`
    const svg = document.querySelector('#map svg')
    // The whole drawing, cut to what is drawn.
    const box = svg.getBBox()
    svg.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`)
    svg.removeAttribute('width')
    svg.removeAttribute('height')
    svg.style.cssText = 'width:100%;height:100%'
  })
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: fileURLToPath(new URL('../public/card.png', import.meta.url)) })
} finally {
  await browser.close()
}
