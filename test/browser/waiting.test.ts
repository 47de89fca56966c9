/** The first page on a slow connection: it answers before what plays games has come. */
import { expect, test } from 'vitest'
import { STILL } from './game.ts'
import { accessibilityFaults, openPage } from './support.ts'

/** Holds back what plays games until it is let go. */
function holdingBack() {
  let release = (): void => {}
  const held = new Promise<void>((resolve) => { release = resolve })
  return { held, release: () => release() }
}

test('a game asked for too early is announced, takes the focus, and begins by itself', async () => {
  const { held, release } = holdingBack()
  const visit = await openPage({ path: STILL, prepare: async (page) => { await page.route(/assets\/play-/, async (route) => { await held; await route.continue() }) } })
  const { page } = visit
  await page.getByRole('button', { name: 'Play China' }).click()
  await page.getByRole('status').filter({ hasText: 'One moment' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  expect(await accessibilityFaults(page)).toEqual([])
  release()
  await page.getByRole('tab').first().waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('tabindex'))).toBe('-1')
  expect(page.url()).toMatch(/#\/game$/)
  expect(visit.problems).toEqual([])
}, 60_000)

test('where it does not come, that is said, and trying again begins the game', async () => {
  const visit = await openPage({ path: STILL, prepare: async (page) => { await page.route(/assets\/play-/, (route) => route.abort()) } })
  const { page } = visit
  await page.getByRole('button', { name: 'Play the United States' }).click()
  await page.getByRole('alert').waitFor()
  await page.unroute(/assets\/play-/)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('tab').first().waitFor()
}, 60_000)

test('a page opened in the middle of a game comes back to it', async () => {
  const { page, problems } = await openPage({ path: STILL })
  await page.getByRole('button', { name: 'Play China' }).click()
  await page.getByRole('tab').first().waitFor()
  await page.reload()
  await page.getByRole('tab').first().waitFor()
  await page.goto(page.url().replace('#/game', ''))
  await page.getByRole('button', { name: 'Go on with your last game' }).waitFor()
  expect(problems).toEqual([])
}, 60_000)

test('what cannot be fetched in the middle of a game says so in its own place, and the game goes on', async () => {
  const { page } = await openPage({ path: STILL })
  await page.getByRole('button', { name: 'Play China' }).click()
  await page.getByRole('slider').first().waitFor()
  await page.context().setOffline(true)
  // A window: said above the game, and its button stays.
  for (const name of ['Share', 'Menu']) {
    await page.getByRole('button', { name, exact: true }).click()
    await page.getByRole('alert').filter({ hasText: 'This part of the game could not be loaded' }).waitFor()
    await page.getByRole('button', { name: 'Dismiss' }).click()
  }
  await page.getByText('Turn 1 of 8').waitFor()
  await page.getByRole('button', { name: 'End turn' }).click()
  await page.getByRole('button', { name: 'On to the next briefing' }).waitFor()
  // A page: said where it would stand, with the focus on its heading.
  await page.getByRole('button', { name: 'Charts', exact: true }).click()
  await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  // From there too a way leads on.
  await page.getByRole('button', { name: 'Back to the game' }).click()
  await page.getByText('What came of it').first().waitFor()
  await page.evaluate(() => { location.hash = '#/library' })
  await page.getByRole('alert').filter({ hasText: 'This part of the game could not be loaded' }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { level: 1, name: 'Scenarios' }).waitFor()
  await page.goBack()
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('dialog').waitFor()
}, 60_000)

test('where the foot of the first page does not come, the page stands without it', async () => {
  const { page } = await openPage({ path: STILL, prepare: async (visited) => { await visited.route(/assets\/home-foot-/, (route) => route.abort()) } })
  await page.getByRole('button', { name: 'Play China' }).click()
  await page.getByRole('tab').first().waitFor()
})

test('a page whose code comes late takes the focus to its heading when it is there', async () => {
  const { held, release } = holdingBack()
  const { page, problems } = await openPage({ path: STILL, prepare: async (visited) => { await visited.route(/assets\/shared-page-/, async (route) => { await held; await route.continue() }) } })
  const link = page.getByRole('link', { name: 'From a file or a QR code' })
  await link.focus()
  await page.keyboard.press('Enter')
  await link.waitFor({ state: 'detached' })
  // Longer than the frame in which a heading that is there at once takes it.
  await page.waitForTimeout(300)
  release()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), { timeout: 10_000 }).toBe('Open a game')
  expect(problems).toEqual([])
})
