/** Terms are found in texts by forms of a language: whole words where there are words, anywhere where there are none. */
import { describe, expect, it } from 'vitest'
import { GLOSSARY } from '../../../../src/content/text/en/glossary.ts'
import { EN } from '../../../../src/content/text/en/index.ts'
import { RULES } from '../../../../src/content/rules.ts'
import { formatOf } from '../../../../src/view/format.ts'
import { buildGlossary, withNumbers } from '../../../../src/view/glossary/glossary.ts'
import { heldTogether } from '../../../../src/view/glossary/held-terms.ts'
import { createMarker } from '../../../../src/view/glossary/terms.ts'

const marker = (forms: Readonly<Record<string, readonly string[]>>) => createMarker(Object.entries(forms).map(([id, list]) => ({ id, forms: list })))
/** The text with terms as `[id:text]`. */
const shown = (pieces: readonly { readonly text: string; readonly term?: string }[]): string => pieces.map((p) => (p.term ? `[${p.term}:${p.text}]` : p.text)).join('')

describe('marking', () => {
  it('finds whole words only, and a hyphen belongs to the word', () => {
    const mark = marker({ die: ['die', 'dies'], weights: ['weights'] })
    expect(shown(mark(['Soldiers die, dies and studies'])[0])).toBe('Soldiers [die:die], dies and studies')
    expect(shown(mark(['open-weights are weights.'])[0])).toBe('open-weights are [weights:weights].')
    expect(shown(mark(['die-hard, half-die'])[0])).toBe('die-hard, half-die')
  })

  it('takes the longer of two forms that begin together, and nothing inside it', () => {
    const mark = marker({ chip: ['chip', 'chips'], control: ['chip controls', 'controls'] })
    expect(shown(mark(['chip controls on chips'])[0])).toBe('[control:chip controls] on [chip:chips]')
  })

  it('takes the shorter form where the longer one is not a whole word', () => {
    expect(shown(marker({ a: ['open model'], b: ['open modelling'] })(['An open model.'])[0])).toBe('An [a:open model].')
    expect(shown(marker({ a: ['open'], b: ['open model'] })(['An open modeller.'])[0])).toBe('An [a:open] modeller.')
  })

  it('marks a term once in a card, in reading order', () => {
    const mark = marker({ hbm: ['HBM', 'memory'] })
    expect(mark(['No term.', 'HBM is memory.', 'More HBM.']).map(shown)).toEqual(['No term.', '[hbm:HBM] is memory.', 'More HBM.'])
    expect(shown(mark(['HBM'])[0])).toBe('[hbm:HBM]')
  })

  it('knows a small form at the start of a sentence, and keeps capitals apart', () => {
    const mark = marker({ notice: ['notice'], sme: ['SME'] })
    expect(shown(mark(['Notice the SME, not the sme or NOTICE.'])[0])).toBe('[notice:Notice] the [sme:SME], not the sme or NOTICE.')
  })

  it('finds Chinese terms, which no space sets apart, beside Latin ones', () => {
    const mark = marker({ hbm: ['高带宽内存', 'HBM'], control: ['出口管制'] })
    expect(shown(mark(['美国的出口管制涉及HBM芯片。'])[0])).toBe('美国的[control:出口管制]涉及[hbm:HBM]芯片。')
  })

  it('finds Spanish terms with their accents, and not within longer words', () => {
    const mark = marker({ control: ['exportación'], gap: ['brecha'] })
    expect(shown(mark(['La exportación y las brechas; la brecha, reexportación.'])[0])).toBe('La [control:exportación] y las brechas; la [gap:brecha], reexportación.')
  })

  it('never changes the text itself', () => {
    const { mark } = buildGlossary(GLOSSARY, EN, RULES.parameters)
    for (const lever of Object.values(EN.levers)) {
      const texts = [lever.purpose, lever.pro, lever.con, lever.dependsOn, lever.example.text]
      expect(mark(texts).map((pieces) => pieces.map((p) => p.text).join(''))).toEqual(texts)
    }
  })
})

describe('the glossary', () => {
  const glossary = buildGlossary(GLOSSARY, EN, RULES.parameters)

  it('is in order, and each term stands under its letter', () => {
    const names = glossary.terms.map((t) => t.term.toLowerCase())
    expect(names).toEqual([...names].sort((a, b) => (a < b ? -1 : 1)))
    for (const t of glossary.terms) expect(t.letter).toBe(t.term[0].toUpperCase())
  })

  it('finds by name, by form and by explanation, names first, without regard to case', () => {
    expect(glossary.search('hbm')[0].id).toBe('hbm')
    expect(glossary.search('FABS').map((t) => t.id)).toContain('foundry')
    expect(glossary.search('couriers and telephones')).toEqual([])
    expect(glossary.search('telephone').map((t) => t.id)).toEqual(['network-effect'])
  })

  it('shows the numbers of the model as they are now', () => {
    const yieldStart = RULES.parameters.find((p) => p.id === 'yield-start')
    expect(glossary.find('yield')?.exact).toContain(`from ${yieldStart?.value} towards`)
    expect(withNumbers('{a} {a%} {a~} {a~%} {b}', [{ ...RULES.parameters[0], id: 'a', value: 0.25, min: 0.1, max: 0.4 }], formatOf(EN))).toBe('0.25 25% 0.1–0.4 10–40% {b}')
    expect(withNumbers('{a$}', [{ ...RULES.parameters[0], id: 'a', value: 12 }], formatOf(EN))).toBe('$12\u00A0bn')
  })
})

describe('signs beside a term', () => {
  const held = (forms: Readonly<Record<string, readonly string[]>>, text: string): string =>
    heldTogether(marker(forms)([text])[0]).map((p) => (typeof p === 'string' ? p : `{${p.before}[${p.text}]${p.after}}`)).join('|')

  it('stay with it: no line begins with a comma or ends with a bracket', () => {
    expect(held({ a: ['chips'] }, 'Fewer chips, and (chips) dearer.')).toBe('Fewer |{[chips],}| and (chips) dearer.')
    expect(held({ a: ['weights'] }, 'Open (weights).')).toBe('Open |{([weights]).}|')
    expect(held({ a: ['镓'], b: ['稀土'] }, '出口镓、锗和“稀土”。')).toBe('出口|{[镓]、}|锗和|{“[稀土]”。}|')
    expect(held({ a: ['pesos'] }, '¿pesos?')).toBe('|{¿[pesos]?}|')
  })

  it('leave the room between scripts to the term where it is a button', () => {
    const room = (text: string): string[] => heldTogether(marker({ a: ['A800', '等效H100'] })([text])[0])
      .flatMap((p) => (typeof p === 'string' ? [] : [`${p.roomBefore ? ' ' : ''}${p.text}${p.roomAfter ? ' ' : ''}`]))
    expect(room('2022年的A800对应第一条线')).toEqual([' A800 '])
    expect(room('以等效H100计')).toEqual(['等效H100 '])
    expect(room('“A800”，以及')).toEqual(['A800'])
    expect(room('the A800 chip')).toEqual(['A800'])
  })

  it('belong to one term only, and no letter of the text is lost', () => {
    expect(held({ a: ['镓'], b: ['锗'] }, '镓、锗（金属）')).toBe('{[镓]、}||{[锗]}|（金属）')
    expect(held({ a: ['A'], b: ['B'] }, 'A” (B)')).toBe('{[A]”}| |{([B])}|')
    expect(held({ a: ['chips'] }, 'No term.')).toBe('No term.')
  })
})
