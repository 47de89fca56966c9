/** Sharing, as players do it: out of one page and into another, to be looked at, checked, gone on with and compared. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { endTurn, goOn, kept, startGame, STILL, waitForTurn } from './game.ts'
import { accessibilityFaults, openPage, sidewaysOverflow, siteUrl } from './support.ts'

const share = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const field = page.getByRole('textbox', { name: 'Link', exact: true })
  await field.waitFor()
  return field.inputValue()
}

const closeSheet = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await page.locator('dialog').waitFor({ state: 'detached' })
}

/** Two turns, with the first slider at the given end in the second one. */
async function playTwo(page: Page, key: 'End' | 'Home'): Promise<void> {
  await startGame(page)
  await endTurn(page)
  await goOn(page)
  await waitForTurn(page, 2)
  await page.locator('input[type=range]').first().press(key)
  await endTurn(page)
}

test('a game goes out by the share sheet and comes in elsewhere: the same, verified, and nothing there is overwritten', async () => {
  const { page, problems } = await openPage({ path: STILL })
  await playTwo(page, 'End')
  const link = await share(page)
  expect(link).toMatch(/#g1\.[\w-]+&turn=2&page=results$/)
  // The address bar says the same as the button.
  await page.waitForURL(link)
  expect(await page.getByRole('img', { name: 'QR code that opens this game' }).isVisible()).toBe(true)
  expect(await accessibilityFaults(page)).toEqual([])
  await closeSheet(page)
  await page.waitForURL(/#\/game$/)
  expect(problems).toEqual([])

  const there = await openPage({ path: STILL, size: 'phone' })
  await startGame(there.page, 'China')
  await endTurn(there.page)
  const before = (await kept(there.page))['open-gambit/game']
  await there.page.goto(siteUrl())
  await there.page.goto(link)
  await there.page.getByText('these decisions give exactly this outcome').waitFor()
  expect((await kept(there.page))['open-gambit/game']).toBe(before)
  expect(await sidewaysOverflow(there.page)).toBe(0)
  expect(await accessibilityFaults(there.page)).toEqual([])
  // Shared again from there, it is the same link, but for the place where it opens.
  expect(await share(there.page)).toBe(link)
  await closeSheet(there.page)
  await there.page.getByRole('button', { name: 'Play on from here, before turn 2' }).click()
  await waitForTurn(there.page, 2)
  await there.page.goto(siteUrl(STILL))
  await there.page.getByText('China, turn').first().waitFor({ state: 'attached' })
  expect(there.problems).toEqual([])
})

test('two links are compared: the first difference, what followed, both turn by turn, and a link of their own', async () => {
  const one = await openPage({ path: STILL })
  await playTwo(one.page, 'End')
  const a = await share(one.page)
  const two = await openPage({ path: STILL })
  await playTwo(two.page, 'Home')
  const b = await share(two.page)

  const { page, problems } = await openPage({ path: `${STILL}#/compare`, size: 'phone' })
  await page.getByRole('textbox', { name: /^First game/ }).fill(a)
  await page.getByRole('textbox', { name: /^Second game/ }).fill('not a link')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  expect(await page.getByRole('alert').innerText()).toContain('no code of the game')
  await page.getByRole('textbox', { name: /^Second game/ }).fill(`She wrote: ${b}`)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  const first = page.getByRole('region', { name: 'First difference' })
  await first.getByText('Turn 2,').waitFor()
  await page.getByText('these decisions give exactly this outcome').nth(1).waitFor()
  expect(await page.getByText('They differ here.').count()).toBe(1)
  await page.waitForURL(/#c1\./)
  expect(await sidewaysOverflow(page)).toBe(0)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.reload()
  await first.getByText('Turn 2,').waitFor()
  expect(problems).toEqual([])
})

test('a shared game and a comparison fit a phone in Chinese and Spanish, accessibly', async () => {
  const { page } = await openPage({ path: STILL })
  await playTwo(page, 'End')
  const link = (await share(page)).replace(/^.*#/, '')
  for (const lang of ['zh-Hans', 'es']) {
    const there = await openPage({ path: `${STILL}&lang=${lang}#${link}`, size: 'phone' })
    await there.page.locator('.verdict[data-tone=good]').waitFor()
    expect(await there.page.locator('body').innerText(), lang).not.toMatch(/\b(the|and|turn|game|result)\b/i)
    expect(await sidewaysOverflow(there.page), lang).toBe(0)
    expect(await accessibilityFaults(there.page), lang).toEqual([])
    await there.page.locator('.received-ways [aria-haspopup=dialog]').click()
    await there.page.locator('.share-forms .qr').waitFor()
    expect(await accessibilityFaults(there.page), lang).toEqual([])
    expect(there.problems, lang).toEqual([])
  }
})

test('a damaged link says what is wrong, and ways on are offered', async () => {
  const { page, problems } = await openPage({ path: STILL })
  await startGame(page)
  await endTurn(page)
  const link = await share(page)
  // A letter of the check at the end of the code.
  const damaged = link.replace(/(.)(..)(?=&turn)/, (_, letter: string, rest: string) => `${letter === 'A' ? 'B' : 'A'}${rest}`)
  await page.goto(siteUrl())
  await page.goto(damaged)
  expect(await page.getByRole('alert').innerText()).toContain('damaged')
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Open something else' }).click()
  await page.getByRole('textbox', { name: 'Link, code or text' }).fill(`Ana: mine is ${link}\nBen: this is broken ${damaged}`)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByText('One more cannot be read').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Open', exact: true }).last().click()
  await page.getByText('This is the game that you have open').waitFor()
  // On the first page too: of several links one is chosen.
  await page.goto(siteUrl(STILL))
  await page.getByRole('textbox', { name: 'Open a link' }).fill(`Ana: ${link} Ben: ${link}`)
  await page.getByRole('textbox', { name: 'Open a link' }).press('Enter')
  await page.getByText('2 codes were found').waitFor()
  expect(problems).toEqual([])
})

test('the picture of a QR code opens the game, and so does the file', async () => {
  const { page, problems } = await openPage({ path: STILL })
  await startGame(page)
  await endTurn(page)
  await share(page)
  const saved = async (name: string): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  }
  const picture = await saved('Save QR code')
  const file = await saved('Save as file')
  expect(file.toString().startsWith('OPEN GAMBIT 1\nkind game\n')).toBe(true)
  const card = await saved('Save as picture')
  expect(card.subarray(1, 4).toString()).toBe('PNG')
  for (const [name, mimeType, buffer] of [['qr.png', 'image/png', picture], ['game.txt', 'text/plain', file], ['card.png', 'image/png', card]] as const) {
    await page.goto(siteUrl(STILL))
    await page.getByRole('link', { name: 'From a file or a QR code' }).click()
    await page.getByRole('heading', { level: 1, name: 'Open a game' }).waitFor()
    await page.getByLabel('Choose a file').setInputFiles({ name, mimeType, buffer })
    await page.getByText('This is the game that you have open').waitFor()
    // Whatever it came from, the address is the link.
    await page.waitForURL(/#g1\.[\w-]+$/)
  }
  expect(problems).toEqual([])
})

test('the challenge of the day starts from the library', async () => {
  const { page, problems } = await openPage({ path: `${STILL}#/library`, size: 'phone' })
  await page.getByRole('heading', { name: 'The same game for everybody' }).waitFor()
  expect(await sidewaysOverflow(page)).toBe(0)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: /^Challenge of the day/ }).last().click()
  await waitForTurn(page, 1)
  expect(problems).toEqual([])
})
