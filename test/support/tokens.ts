/** Reads the design tokens, and finds colours that do not come from them. */

/** The values of a rule of `tokens.css` by its selector, `--name` to value; the first rule with that selector, `media` chooses the rules inside it. */
export function tokensOf(css: string, selector: string, media = ''): Readonly<Record<string, string>> {
  const clean = css.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  const start = media === '' ? 0 : clean.indexOf(`@media ${media}`)
  const at = [...clean.slice(start).matchAll(/([^{}@]+)\{([^{}]*)\}/g)].find((m) => m[1].trim().replaceAll(/\s+/g, ' ') === selector)
  if (start < 0 || !at) throw new Error(`tokens.css has no rule ${media} ${selector}.`)
  return Object.fromEntries([...at[2].matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)].map((m) => [m[1], m[2].trim()]))
}

const LITERAL = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\((?!-mix)/gi
/** Names of colours that people reach for; `currentColor`, `transparent` and the colours of the system are no colours of our own. */
const NAMED = /:\s*[^;{}]*\b(?:white|black|gr[ae]y|red|green|blue|orange|yellow|gold|silver|navy|brown|purple|crimson|tomato)\b(?!-)/gi

/** Colours in a style sheet, without its comments. */
export function coloursInCss(css: string): string[] {
  const clean = css.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  // Only what stands in a declaration: `#desk { … }` is no colour, and neither is `white-space`.
  return [...clean.matchAll(/[\w-]+\s*:[^;{}]+/g)].flatMap(([declaration]) => [...(declaration.match(LITERAL) ?? []), ...(declaration.match(NAMED) ?? [])])
}

/** Colours in code: in the texts of a file, where an address such as `#/game` and a number such as `#12` are none. */
export function coloursInCode(code: string): string[] {
  const clean = code.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  return [...clean.matchAll(/(['"`])((?:(?!\1)[^\\]|\\.)*)\1/g)].flatMap(([, , text]) => text.match(LITERAL) ?? [])
}

/** Contrast of two colours `#RRGGBB`, as WCAG counts it. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

export function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
