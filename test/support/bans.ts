/**
 * Finds in the syntax tree of a file what may not appear in the deterministic folders.
 *
 * Works by allowing rather than by forbidding where that is possible: of `Math` only the exact members may be named,
 * and only in the form `Math.name`, so that an alias, destructuring or computed access is itself a finding.
 */
import { lineAt, parseSource } from './sources.ts'

/** Members of `Math` that are exact in every engine. */
const EXACT_MATH = new Set([
  'abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc',
  'E', 'LN10', 'LN2', 'LOG10E', 'LOG2E', 'PI', 'SQRT1_2', 'SQRT2',
])

const CLOCKS = 'has no clock and no locale'
const SURROUNDINGS = 'knows no browser, server or other surroundings'
/** Global names that may not be used at all, with the reason. */
const FORBIDDEN_GLOBALS: Readonly<Record<string, string>> = {
  Date: CLOCKS, performance: CLOCKS, Intl: CLOCKS, Temporal: CLOCKS,
  setTimeout: CLOCKS, setInterval: CLOCKS, setImmediate: CLOCKS, queueMicrotask: CLOCKS,
  requestAnimationFrame: CLOCKS, requestIdleCallback: CLOCKS,
  window: SURROUNDINGS, document: SURROUNDINGS, navigator: SURROUNDINGS, localStorage: SURROUNDINGS,
  sessionStorage: SURROUNDINGS, indexedDB: SURROUNDINGS, fetch: SURROUNDINGS, crypto: SURROUNDINGS,
  self: SURROUNDINGS, globalThis: SURROUNDINGS, global: SURROUNDINGS, process: SURROUNDINGS, require: SURROUNDINGS,
  Function: 'may not build code from text', eval: 'may not build code from text',
  WeakRef: 'may not watch the garbage collector', FinalizationRegistry: 'may not watch the garbage collector',
}

const LOCALE_METHODS = new Set([
  'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'toLocaleUpperCase', 'toLocaleLowerCase',
  'localeCompare',
])

export interface Finding {
  readonly file: string
  readonly line: number
  readonly what: string
}

interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

/** TypeScript nodes that hold an expression; all others are types and exist only for the checker. */
const TS_EXPRESSIONS = new Set([
  'TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSTypeAssertion', 'TSInstantiationExpression',
])
const isTypeOnly = (node: Node): boolean => node.type.startsWith('TS') && !TS_EXPRESSIONS.has(node.type)

/** All findings of one file. `text` is passed so that planted violations need no file. */
export function findBans(file: string, text: string): Finding[] {
  const findings: Finding[] = []
  const report = (node: Node, what: string): void => {
    findings.push({ file, line: lineAt(text, node.start), what })
  }
  const program = parseSource(file, text).program as unknown as Node
  for (const statement of program['body'] as Node[]) checkModuleLevel(statement, report)
  walk(program, undefined, '', report)
  return findings
}

type Report = (node: Node, what: string) => void

function checkModuleLevel(statement: Node, report: Report): void {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement['declaration'] : statement
  if (!isNode(declaration) || declaration.type !== 'VariableDeclaration' || declaration['declare'] === true) return
  if (declaration['kind'] === 'let' || declaration['kind'] === 'var') {
    report(declaration, `module-level ${declaration['kind']}: a module keeps no state that changes`)
  }
}

function walk(node: Node, parent: Node | undefined, key: string, report: Report): void {
  if (isTypeOnly(node)) return
  check(node, parent, key, report)
  for (const [childKey, child] of Object.entries(node)) {
    if (Array.isArray(child)) {
      for (const item of child) if (isNode(item)) walk(item, node, childKey, report)
    } else if (isNode(child)) {
      walk(child, node, childKey, report)
    }
  }
}

function check(node: Node, parent: Node | undefined, key: string, report: Report): void {
  switch (node.type) {
    case 'Identifier':
      if (!isPropertyName(parent, key)) checkGlobal(node, parent, key, report)
      break
    case 'MemberExpression':
      checkMember(node, report)
      break
    case 'Property':
      if (isNode(parent) && parent.type === 'ObjectPattern') checkMethodName(node, nameOf(node['key'], node['computed']), report)
      break
    case 'CallExpression':
      checkSort(node, report)
      break
    case 'BinaryExpression':
    case 'AssignmentExpression':
      if (node['operator'] === '**' || node['operator'] === '**=') {
        report(node, `${node['operator']}: powers differ between engines; multiply, or use the engine's own pow`)
      }
      break
    case 'ForInStatement':
      report(node, 'for..in: its order and its inherited keys are not ours; use Object.keys or an array')
      break
    case 'MetaProperty':
      if (nameOf(node['meta'], false) === 'import') report(node, 'import.meta: the engine knows no surroundings')
      break
  }
}

/** Is this identifier only the name of a member (`a.Date`, `{ Date: 1 }`, `import { Date as D }`)? */
function isPropertyName(parent: Node | undefined, key: string): boolean {
  if (!parent) return false
  switch (parent.type) {
    case 'MemberExpression':
      return key === 'property' && parent['computed'] !== true
    case 'Property':
      return key === 'key' && parent['computed'] !== true && parent['shorthand'] !== true
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return key === 'key' && parent['computed'] !== true
    case 'ImportSpecifier':
      return key === 'imported'
    case 'ExportSpecifier':
      return key === 'exported'
    case 'MetaProperty':
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return true
    default:
      return false
  }
}

function checkGlobal(node: Node, parent: Node | undefined, key: string, report: Report): void {
  const name = node['name'] as string
  if (name === 'Math') {
    const plainAccess = parent?.type === 'MemberExpression' && key === 'object' && parent['computed'] !== true
    if (!plainAccess) report(node, 'Math under another name: write Math.floor and the like in full')
    return
  }
  if (Object.hasOwn(FORBIDDEN_GLOBALS, name)) report(node, `${name}: this layer ${FORBIDDEN_GLOBALS[name]}`)
}

function checkMember(node: Node, report: Report): void {
  const name = nameOf(node['property'], node['computed'])
  if (nameOf(node['object'], false) === 'Math' && node['computed'] !== true && !EXACT_MATH.has(name ?? '')) {
    report(node, `Math.${name}: not exact in every engine; use the functions of engine/math`)
  }
  checkMethodName(node, name, report)
}

function checkMethodName(node: Node, name: string | undefined, report: Report): void {
  if (name !== undefined && LOCALE_METHODS.has(name)) report(node, `${name}: depends on the reader's language`)
}

function checkSort(node: Node, report: Report): void {
  const callee = node['callee']
  if (!isNode(callee) || callee.type !== 'MemberExpression') return
  const name = nameOf(callee['property'], callee['computed'])
  if ((name === 'sort' || name === 'toSorted') && (node['arguments'] as unknown[]).length === 0) {
    report(node, `.${name}() without a comparator: numbers would be ordered as text`)
  }
}

/** The name that an identifier or a string literal spells; undefined when it is computed from something else. */
function nameOf(value: unknown, computed: unknown): string | undefined {
  if (!isNode(value)) return undefined
  if (value.type === 'Literal' && typeof value['value'] === 'string') return value['value']
  return value.type === 'Identifier' && computed !== true ? (value['name'] as string) : undefined
}
