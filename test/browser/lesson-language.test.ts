/** A lesson in a language: a teacher gives out its link, pupils open it, play, and change their minds. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { endTurn, kept, STILL, waitForTurn } from './game.ts'
import { accessibilityFaults, openPage, sidewaysOverflow, siteUrl } from './support.ts'

const START = '#scenario=deepseek-moment&seed=amber-heron-27&side=us&opponent=history&events=on'
const lang = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang)
const languageKept = async (page: Page): Promise<unknown> => (JSON.parse((await kept(page))['open-gambit/settings'] ?? '{}') as { language?: unknown }).language

test.each([['es', 'Español', 'Empezar esta partida', 'laptop'], ['zh-Hans', '简体中文', '开始这一局', 'phone']] as const)('a class link in %s is read in it at once, by everybody who has chosen nothing', async (id, name, begin, size) => {
  const teacher = await openPage({ path: `${STILL}#/class` })
  await teacher.page.getByLabel('Language of the lesson').selectOption({ label: name })
  const link = await teacher.page.locator('.class-address').first().innerText()
  expect(link).toContain(`&language=${id}`)
  expect(teacher.problems).toEqual([])

  const { page, problems } = await openPage({ path: STILL + link.replace(/^[^#]*/, ''), size })
  await page.getByRole('button', { name: begin }).waitFor()
  expect(await lang(page)).toBe(id)
  expect(await sidewaysOverflow(page)).toBe(0)
  expect(await accessibilityFaults(page)).toEqual([])
  const back = page.getByRole('button', { name: 'Read in English' })
  // The line stands above the game too, until a turn is played.
  await page.getByRole('button', { name: begin }).click()
  await page.locator('.lever-row').first().waitFor()
  expect(await lang(page)).toBe(id)
  expect(await accessibilityFaults(page)).toEqual([])
  await back.click()
  await waitForTurn(page, 1)
  expect(await lang(page)).toBe('en')
  await page.getByText('The lesson that this link belongs to is in').waitFor()
  await endTurn(page)
  expect(await page.getByText('The lesson that this link belongs to is in').count()).toBe(0)
  expect(await languageKept(page)).toBeUndefined()
  expect(problems).toEqual([])
})

test('a scenario of a teacher’s own is given out in a language; who has chosen another keeps it, and can read the lesson’s', async () => {
  const teacher = await openPage({ path: `${STILL}#/workshop` })
  await teacher.page.getByLabel('Title', { exact: true }).fill('Un año tranquilo')
  await teacher.page.getByRole('button', { name: 'Share', exact: true }).click()
  await teacher.page.getByLabel('Language of the lesson').selectOption('es')
  const link = (await teacher.page.getByRole('textbox', { name: 'Link', exact: true }).inputValue()).replace(/^[^#]*/, '')
  expect(teacher.problems).toEqual([])

  const { page, problems } = await openPage({ path: STILL + link })
  await page.getByRole('button', { name: 'Jugar este escenario' }).waitFor()
  expect(await lang(page)).toBe('es')

  await page.goto(siteUrl(STILL))
  await page.getByLabel('Language').selectOption('zh-Hans')
  await page.goto(siteUrl(STILL + link))
  await page.reload()
  await page.getByText('西班牙语').waitFor()
  expect(await lang(page)).toBe('zh-Hans')
  await page.getByRole('button', { name: 'Leer en español' }).click()
  await page.getByRole('button', { name: 'Jugar este escenario' }).click()
  await page.locator('.lever-row').first().waitFor()
  expect(await lang(page)).toBe('es')
  expect(await languageKept(page)).toBe('zh-Hans')
  expect(problems).toEqual([])
})

test('a language in the address counts as chosen', async () => {
  const { page } = await openPage({ path: `${STILL}&lang=en${START}&language=es` })
  await page.getByText('The lesson that this link belongs to is in Spanish').waitFor()
  expect(await lang(page)).toBe('en')
  await page.getByRole('button', { name: 'Leer en español' }).click()
  await page.getByRole('button', { name: 'Read in English' }).waitFor()
  expect(await lang(page)).toBe('es')
})
