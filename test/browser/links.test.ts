/** Links: they open a start page, say what is wrong with them, and leave the game under way alone. */
import { expect, test } from 'vitest'
import { endTurn, goOn, kept, startGame, STILL, waitForTurn } from './game.ts'
import { openPage, siteUrl } from './support.ts'

const LINK = '#scenario=one-third&seed=amber-heron-27&side=cn&opponent=greedy&events=expected'

test('a link opens the start page of its game, which starts with one click', async () => {
  const { page, problems } = await openPage({ path: STILL + LINK })
  await page.getByRole('heading', { level: 1, name: 'One third' }).waitFor()
  expect(await page.getByRole('textbox', { name: 'Seed' }).inputValue()).toBe('amber-heron-27')
  expect(await page.getByRole('radio', { name: /You run China/ }).isChecked()).toBe(true)
  expect(await page.getByRole('radio', { name: /A planner/ }).isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Start this game' }).click()
  await waitForTurn(page, 1)
  expect(problems).toEqual([])
})

test('a link never overwrites the game under way, and the game set aside can be taken up again', async () => {
  const { page } = await openPage({ path: STILL })
  await startGame(page)
  await endTurn(page)
  await goOn(page)
  await waitForTurn(page, 2)
  const before = (await kept(page))['open-gambit/game']
  await page.goto(siteUrl(STILL + LINK))
  await page.getByRole('heading', { level: 1, name: 'One third' }).waitFor()
  expect((await kept(page))['open-gambit/game']).toBe(before)
  await page.getByRole('button', { name: 'Go on with your game' }).click()
  await page.getByText('Turn 2 of 8').waitFor()
  await page.goBack()
  await page.getByRole('button', { name: 'Start this game' }).click()
  await page.getByText('Turn 1 of 16').waitFor()
  await page.goto(siteUrl(STILL))
  await page.getByText('Games set aside').click()
  await page.getByRole('button', { name: /^Take this game up again/ }).click()
  await page.getByText('Turn 2 of 8').waitFor()
})

test('a link with bad values gets a sentence for each, and opens what can be read', async () => {
  const { page, problems } = await openPage({ path: `${STILL}#scenario=deepsek-moment&seed=amber-heron-27&side=mars&opponent=history&events=on` })
  await page.getByRole('alert').getByText('could not be read').waitFor()
  const scenario = await page.locator('label', { hasText: 'Scenario' }).locator('.fault').innerText()
  expect(scenario).toContain('deepsek-moment')
  expect(scenario).toContain('deepseek-moment')
  expect(await page.getByRole('group', { name: 'Your side' }).locator('.fault').innerText()).toContain('mars')
  expect(await page.getByRole('textbox', { name: 'Seed' }).inputValue()).toBe('amber-heron-27')
  expect(problems).toEqual([])
})

test('a link that arrives while the page is open is opened too', async () => {
  const { page } = await openPage({ path: STILL })
  await page.getByRole('heading', { level: 1, name: 'Open Gambit' }).waitFor()
  await page.evaluate((hash) => { location.hash = hash }, LINK)
  await page.getByRole('heading', { level: 1, name: 'One third' }).waitFor()
})

test('the link that is copied opens the same start', async () => {
  const { page, context } = await openPage({ path: STILL })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Choose everything yourself' }).click()
  await page.getByRole('radio', { name: /You run China/ }).check()
  await page.getByRole('textbox', { name: 'Seed' }).fill('calm-otter-05')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.getByText('The link is copied').first().waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('#scenario=deepseek-moment&seed=calm-otter-05&side=cn&opponent=')
  await page.goto(siteUrl())
  await page.goto(copied)
  expect(await page.getByRole('radio', { name: /You run China/ }).isChecked()).toBe(true)
})

test('where the clipboard is refused the link stands in a field', async () => {
  const { page } = await openPage({ path: STILL, prepare: async (p) => { await p.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })) } })
  await startGame(page)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  expect(await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue()).toContain('#s1.')
})

test('what is typed into “open a link” is opened, or gets a sentence beside the field', async () => {
  const { page } = await openPage({ path: STILL })
  const field = page.getByRole('textbox', { name: 'Open a link' })
  await field.fill('what is this?')
  await field.press('Enter')
  expect(await page.getByRole('alert').innerText()).toContain('seed')
  await field.fill(`https://example.org/${LINK}`)
  await field.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'One third' }).waitFor()
})

test('a link that got into the query, or to an address that is not there, opens all the same and gets its usual form', async () => {
  const { page, problems } = await openPage({ path: STILL })
  await startGame(page)
  await endTurn(page)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const link = await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue()
  const hash = link.replace(/^[^#]*/, '')
  expect(problems).toEqual([])
  const there = await openPage({ path: `?r=${hash.slice(1)}&board=svg&fbclid=x` })
  const verified = there.page.getByText('these decisions give exactly this outcome')
  await verified.waitFor()
  expect(there.page.url()).toBe(siteUrl(STILL + hash))
  expect(there.problems).toEqual([])
  // Whatever a host makes of it. That the address was not there is said on the console.
  for (const damaged of [`?r=${encodeURIComponent(hash)}`, `%23${hash.slice(1)}`, `%3Fr=${hash.slice(1)}`, `play/now?r=${hash.slice(1)}`]) {
    await there.page.goto('about:blank')
    await there.page.goto(siteUrl(damaged))
    await there.page.waitForURL(siteUrl(hash))
    await verified.waitFor()
  }
  await there.page.goto('about:blank')
  await there.page.goto(siteUrl(`?${LINK.slice(1)}&utm_source=chat`))
  await there.page.getByRole('heading', { level: 1, name: 'One third' }).waitFor()
  expect(there.page.url()).toBe(siteUrl(LINK))
})
