import { chromium } from 'playwright-core'
import { spawn } from 'node:child_process'
const port = 4899
const server = spawn('npx', ['vite', 'preview', '--port', String(port)], { stdio: 'ignore', detached: true })
await new Promise((r) => setTimeout(r, 2500))
const lang = process.argv[2] ?? ''
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
for (const [size, vp] of Object.entries({ laptop: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } })) {
  const page = await (await browser.newContext({ viewport: vp })).newPage()
  page.on('pageerror', (e) => console.log(size, 'ERROR', e.message))
  const shot = async (n) => { await page.waitForTimeout(700); await page.screenshot({ path: `/tmp/shots/${size}-${n}.png` }) }
  await page.goto(`http://localhost:${port}/${lang ? '?lang=' + lang : ''}`); await shot('home')
  await page.getByRole('button', { name: 'Play the United States' }).click(); await page.getByRole('tab').first().waitFor(); await shot('play1')
  for (let t = 0; t < 3; t++) {
    await page.getByRole('button', { name: 'End turn' }).click(); await page.getByRole('button', { name: /^Why:/ }).first().waitFor(); await shot('results' + t)
    await page.getByRole('button', { name: /^(On to the next briefing|Go on)$/ }).click(); await page.getByText(`Turn ${t + 2} of`).first().waitFor()
  }
  await shot('play4')
  await page.goto(`http://localhost:${port}/#/charts`); await shot('charts')
  await page.goto(`http://localhost:${port}/#/model`); await page.waitForTimeout(2500); await shot('model')
  await page.goto(`http://localhost:${port}/#/glossary`); await shot('glossary')
}
await browser.close(); process.kill(-server.pid)
