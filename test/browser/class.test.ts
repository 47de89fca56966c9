/** The teacher’s page: links given out, a chat collected and told apart, the class compared, kept, and shown on the wall. */
import { expect, test } from 'vitest'
import { groupResult, linkOf } from '../support/class.ts'
import { accessibilityFaults, openPage, sidewaysOverflow, siteUrl } from './support.ts'

/** Five results: one changed after it was played, one cut short, one with a copied plan. */
function chat(): string {
  const records = [1, 2, 3, 4, 5].map((group) => groupResult(group, group === 5 ? 'plan 1' : undefined))
  const links = records.map(linkOf)
  links[1] = linkOf({ ...records[1], turns: records[1].turns.map((turn, t) => (t === 2 ? { ...turn, decisions: [] } : turn)) })
  links[2] = links[2].slice(0, 90)
  return links.map((link, i) => `Group ${i + 1}: ${link}`).join('\n')
}

test('a chat with five results is told apart and compared, in a window of a laptop', async () => {
  const visit = await openPage({ path: '#/class' })
  const { page, context } = visit
  await page.getByRole('heading', { name: 'A class without a server' }).waitFor()
  expect(await page.getByRole('listitem').filter({ hasText: 'Group 8' }).getByText(/round|seed=/).count()).toBeGreaterThan(0)
  await page.getByLabel('What was handed in').fill(chat())
  await page.getByRole('button', { name: 'Add' }).click()
  const rows = page.locator('.class-table tbody tr')
  await page.getByText('5 codes found.').waitFor()
  expect(await rows.locator('.class-verdict').allInnerTexts()).toEqual(['✓ Verified', '✕ Differs at turn 3', '✕ Damaged', '✓ Verified', '≈ Same plan as Result 1'])
  await page.getByRole('heading', { name: 'How they played' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  // The projector’s tab shows what the teacher chooses, without the names that she typed.
  await page.getByLabel('Name of result 1', { exact: true }).fill('Ada and Lin')
  const wall = await context.newPage()
  await wall.goto(siteUrl('#/projector'))
  await wall.getByText('Waiting for the teacher’s tab on this device.').waitFor()
  await page.getByRole('button', { name: 'Show on the projector' }).first().click()
  await wall.getByRole('heading', { name: 'Where the class ended' }).waitFor()
  expect(await wall.getByText('Ada').count()).toBe(0)

  // What is taken out no longer counts, and comes back; a name and what was handed in are there after the page was closed.
  await page.getByRole('button', { name: /^Take out: Result 4/ }).click()
  await page.getByText('Result 4 was taken out.').waitFor()
  await page.getByRole('button', { name: 'Put it back', exact: true }).click()
  await page.reload()
  await page.getByLabel('Name of result 1', { exact: true }).waitFor()
  expect(await page.getByLabel('Name of result 1', { exact: true }).inputValue()).toBe('Ada and Lin')
  await page.getByRole('button', { name: 'Empty this page' }).click()
  await page.getByText('Nothing has been handed in yet.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await rows.nth(4).waitFor()
  expect(visit.problems).toEqual([])
}, 120_000)

test('on a phone nothing has to be scrolled sideways, and a text without codes is said to be one', async () => {
  const { page, problems } = await openPage({ path: '#/class', size: 'phone' })
  await page.getByLabel('What was handed in').fill('We are not done yet.')
  await page.getByRole('button', { name: 'Add' }).click()
  await page.getByText(/No code was found in this/).waitFor()
  expect(await sidewaysOverflow(page)).toBe(0)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(problems).toEqual([])
}, 120_000)
