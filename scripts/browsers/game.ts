/** A whole game in the page, as a person would play it; what the page said in each turn is what browsers are compared by. */
import type { Driven } from './driven.ts'
import { until } from './driven.ts'

const LINK = '?lang=en#scenario=deepseek-moment&seed=amber-heron-27&side=us&opponent=history&events=on'
const TURNS = 8

/** Presses the button that leads on, the last of the large ones that can be seen. */
const GO_ON = `(() => { [...document.querySelectorAll('button.main')].filter((b) => b.offsetParent !== null && !b.disabled).at(-1).click(); return '' })()`
/** Moves the lever that is open to the middle of its range and past it, further each turn. */
const moveLever = (turn: number): string => `(() => {
  const range = document.querySelector('.lever[data-open] .slide-range')
  range.value = String(Number(range.min) + (Number(range.max) - Number(range.min)) * ${(turn * 0.37) % 1})
  range.dispatchEvent(new Event('input', { bubbles: true }))
  return ''
})()`
/** What stands in a part of the page, however it is laid out; empty where there is no such part. */
const textOf = (part: string): string => `(document.querySelector('${part}')?.textContent ?? '')`

export interface Played {
  /** The text of each turn's results, and of the end. */
  readonly said: readonly string[]
  /** What went wrong in the page meanwhile. */
  readonly troubles: string
}

/** Plays the game of LINK to its end. `look` is called at moments worth a picture. */
export async function playGame(browser: Driven, site: string, look: (moment: string) => Promise<void>): Promise<Played> {
  const shown = (part: string): Promise<string> => until(`“${part}” in ${browser.name}`, async () => (await browser.run(textOf(part))) || undefined)
  await browser.open(site + LINK)
  await browser.run(`(() => { globalThis.troubles = []
    addEventListener('error', (e) => troubles.push(e.message))
    addEventListener('unhandledrejection', (e) => troubles.push(String(e.reason)))
    addEventListener('securitypolicyviolation', (e) => troubles.push(e.effectiveDirective + ' ' + e.blockedURI))
    return '' })()`)
  await shown('.start-foot .button.main')
  await browser.run(GO_ON)
  /** All reasons come together, a moment after the numbers. */
  const reasons = `[...document.querySelectorAll('.result-because')].map((line) => line.textContent).join('')`
  const said: string[] = []
  for (let turn = 1; turn <= TURNS; turn++) {
    await shown('.lever[data-open]')
    await shown('.board-words')
    await browser.run(moveLever(turn))
    await until(`the fan in ${browser.name}`, async () => (await browser.run(`String(document.querySelector('.lever[data-open] .fan-counted[data-done]') !== null)`)) === 'true' || undefined)
    await look(`turn ${turn}`)
    await browser.run(GO_ON)
    await shown('.results-head')
    await until(`the reasons in ${browser.name}`, async () => (await browser.run(reasons)) || undefined)
    said.push(await browser.run(textOf('.results')))
    await look(`results ${turn}`)
    await browser.run(GO_ON)
  }
  await shown('.end-foot')
  said.push(await browser.run(textOf('main')))
  await look('end')
  return { said, troubles: await browser.run(`troubles.join('; ')`) }
}
