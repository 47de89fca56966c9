/** A QR code before the camera: of a game that is to be opened, and of a result on the teacher’s page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import qrcode from 'qrcode-generator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeCapitals } from '../../src/link/link-forms.ts'
import { groupResult } from '../support/class.ts'
import { openPage, showCamera } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'open-gambit-camera-'))
const WIDTH = 640
const HEIGHT = 480

/** A film of one still picture: black and white squares in the middle of a light grey. */
function filmOf(text: string): Buffer {
  const code = qrcode(0, 'M')
  code.addData(text, 'Byte')
  code.make()
  const count = code.getModuleCount()
  const size = Math.floor((HEIGHT - 40) / (count + 8))
  const [left, top] = [WIDTH, HEIGHT].map((side) => Math.floor((side - size * (count + 8)) / 2))
  const luma = Buffer.alloc(WIDTH * HEIGHT, 200)
  for (let y = 0; y < size * (count + 8); y++) {
    for (let x = 0; x < size * (count + 8); x++) {
      const [row, column] = [y, x].map((at) => Math.floor(at / size) - 4)
      const dark = row >= 0 && row < count && column >= 0 && column < count && code.isDark(row, column)
      luma[(top + y) * WIDTH + left + x] = dark ? 20 : 230
    }
  }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc((WIDTH * HEIGHT) / 2, 128)])
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420\n`), frame, frame])
}

beforeAll(() => {
  const capitals = writeCapitals(groupResult(3))
  if (!capitals.ok) throw new Error(capitals.what)
  const film = join(folder, 'qr.y4m')
  writeFileSync(film, filmOf(`HTTPS://SCHOOL.EXAMPLE/${capitals.text}`))
  showCamera(film)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the camera opens the game of a QR code, and lets go of itself', async () => {
  const { page, problems } = await openPage({ path: '#/open' })
  await page.getByRole('button', { name: 'Scan a QR code' }).click()
  await page.waitForURL(/#r1\.[\w-]+$/)
  await page.getByText('Verified').first().waitFor()
  expect(await page.locator('video').count()).toBe(0)
  expect(problems).toEqual([])
}, 60_000)

test('the camera hands a result in on the teacher’s page', async () => {
  const { page, problems } = await openPage({ path: '#/class', size: 'phone' })
  await page.getByRole('button', { name: 'Scan a QR code' }).click()
  await page.locator('.class-verdict').filter({ hasText: 'Verified' }).waitFor()
  expect(problems).toEqual([])
}, 60_000)
