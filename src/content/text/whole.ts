/** A whole language from its two parts: in the second come the short scenarios, whose titles were in the first. */
import type { FirstTexts, RestTexts, ScenarioText, Texts } from './types.ts'

export function wholeTexts(first: FirstTexts, rest: RestTexts): Texts {
  const short = Object.entries(rest.shortScenarios).map(([id, text]): [string, ScenarioText] => [id, { ...text, title: first.shortTitles[id] ?? id }])
  return { ...first, ...rest, scenarios: { ...first.scenarios, ...Object.fromEntries(short) } }
}
