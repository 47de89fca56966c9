/** How long thirty handed-in results take to be read, played again and told apart while the whole page, threads included, is slowed down. */
import { groupResult, linkOf } from '../test/support/class.ts'
import { slowDown } from './page-slow.ts'
import { visit } from './page-visit.ts'
import type { Setting } from './page-works.ts'

const GROUPS = 30

/** A chat as a teacher pastes it: a line for each group. */
const chat = (): string => Array.from({ length: GROUPS }, (_, i) => `Group ${i + 1}: ${linkOf(groupResult(i + 1))}`).join('\n')

/** Seconds from pressing “Add” until each of the thirty rows has its verdict painted. */
export async function classTimes(setting: Setting, slower: number, times: number): Promise<number[]> {
  const pasted = chat()
  const list: number[] = []
  for (let i = 0; i < times; i++) {
    const { page, close } = await visit(setting.browser)
    await page.goto(`${setting.site.url}#/class`)
    await page.locator('.class textarea').fill(pasted)
    await page.waitForTimeout(1500)
    const free = await slowDown(setting.browser, page, slower)
    try {
      list.push(await page.evaluate((groups) => window.probe.until(
        () => document.querySelector<HTMLElement>('.class textarea')?.closest('form')?.requestSubmit(),
        () => [...document.querySelectorAll('.class-verdict')].filter((one) => one.textContent?.includes('✓')).length === groups,
      ), GROUPS) / 1000)
    } finally {
      await free()
      await close()
    }
  }
  return list
}
