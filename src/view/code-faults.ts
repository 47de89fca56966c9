/** What is wrong with a code or a teacher’s own scenario, and what verifying found, as a sentence of the language that is spoken. */
import type { CodeTexts } from '../content/text/shape.ts'
import type { CodeFault } from '../link/code-faults.ts'
import type { OwnFault } from '../link/own-faults.ts'
import type { Verdict } from '../replay/verify.ts'
import { fill } from './interface-texts.ts'

export function codeFaultText(fault: CodeFault, { faults }: CodeTexts): string {
  switch (fault.code) {
    case 'unknown-kind': return fill(faults.unknownKind, { given: fault.given })
    case 'newer-format': return faults.newerFormat
    case 'unknown-engine': return fill(faults.unknownEngine, { engine: fault.engine, known: fault.known })
    case 'long': return fill(faults.long, { length: fault.length, most: fault.most })
    case 'line': return fill(faults.line, { line: fault.line, given: fault.given })
    default: return faults[fault.code]
  }
}

export function verdictText(verdict: Verdict, codes: CodeTexts): string {
  const { verdicts } = codes
  switch (verdict.kind) {
    case 'verified': return verdicts.verified
    case 'differs': return verdict.turn === 0 ? verdicts.differsAtStart : fill(verdicts.differs, { turn: verdict.turn })
    case 'other-engine': return fill(verdicts.otherEngine, { engine: verdict.engine })
    case 'unplayable': return verdicts.unplayable
    case 'damaged': return codeFaultText(verdict.fault, codes)
  }
}

/** `levers[2].value` is “Levers, number 3”. */
function fieldName(field: string, fields: CodeTexts['fields']): string {
  const [, key, n] = /^(\w+)(?:\[(\d+)\])?/.exec(field) ?? []
  const names: Readonly<Record<string, string>> = fields
  const name = key === undefined ? fields.whole : (names[key] ?? fields.whole)
  return n === undefined ? name : fill(fields.entry, { field: name, n: Number(n) + 1 })
}

export function ownFaultText(fault: OwnFault, { scenario, fields }: CodeTexts): string {
  const { given = '', nearest = '', least = '', most = '', allowed = [] } = fault
  return fill(scenario[fault.code], { field: fieldName(fault.field, fields), given, nearest, least, most, allowed: allowed.join(', ') })
}
