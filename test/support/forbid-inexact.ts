/**
 * Makes everything that may differ between browsers throw, when code of a deterministic folder calls it.
 *
 * Loaded before every test. Vitest and fast-check use some of these functions themselves, and a test may compare our
 * own `exp` with the platform's; so each wrapper looks at the stack and refuses only callers in `src/engine`,
 * `src/content`, `src/opponents`, `src/analysis` and `src/link`. The other guards (lint, `bans.test.ts`) read source;
 * this one sees what is really called.
 */

export const DETERMINISTIC_FOLDERS = ['engine', 'content', 'opponents', 'analysis', 'link', 'replay'] as const

/** `Math` functions whose last bit differs between engines, and the one that is random by design. */
export const INEXACT_MATH = [
  'random', 'exp', 'log', 'log2', 'log10', 'log1p', 'expm1', 'pow', 'sin', 'cos', 'tan', 'sinh', 'cosh', 'tanh',
  'asin', 'acos', 'atan', 'atan2', 'asinh', 'acosh', 'atanh', 'cbrt', 'hypot',
] as const

const INTL_CLASSES = [
  'Collator', 'DateTimeFormat', 'DisplayNames', 'ListFormat', 'Locale', 'NumberFormat', 'PluralRules',
  'RelativeTimeFormat', 'Segmenter',
] as const

const LOCALE_METHODS: readonly (readonly [name: string, prototype: object, methods: readonly string[]])[] = [
  ['Number', Number.prototype, ['toLocaleString']],
  ['BigInt', BigInt.prototype, ['toLocaleString']],
  ['Array', Array.prototype, ['toLocaleString']],
  ['Date', Date.prototype, ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']],
  ['String', String.prototype, ['localeCompare', 'toLocaleUpperCase', 'toLocaleLowerCase']],
]

const IN_DETERMINISTIC_FOLDER = new RegExp(`/src/(?:${DETERMINISTIC_FOLDERS.join('|')})/`)
const FRAME_HAS_FILE = /(?:file:|[/\\]|node:).*:\d+:\d+/

type Callable = (...args: unknown[]) => unknown
type Constructable = new (...args: never[]) => object

/** The file of the code that called a wrapper: frames without a file (`Array.map` calling back) are passed over. */
function callerFrame(below: Callable): string {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 6
  const holder: { stack?: string } = {}
  Error.captureStackTrace(holder, below)
  Error.stackTraceLimit = limit
  const frames = (holder.stack ?? '').split('\n').slice(1)
  return (frames.find((frame) => FRAME_HAS_FILE.test(frame)) ?? '').replaceAll('\\', '/')
}

function refuse(name: string, below: Callable): void {
  const frame = callerFrame(below)
  if (IN_DETERMINISTIC_FOLDER.test(frame) && !frame.includes('/node_modules/')) {
    throw new Error(`${name} may differ between browsers and is forbidden in the deterministic folders (${frame.trim()})`)
  }
}

function guardMethod(owner: object, key: string, name: string): void {
  const original = Reflect.get(owner, key) as Callable
  const guarded = function (this: unknown, ...args: unknown[]): unknown {
    refuse(name, guarded)
    return Reflect.apply(original, this, args)
  }
  Object.defineProperty(owner, key, { value: guarded, writable: true, configurable: true, enumerable: false })
}

function guardConstructor<T extends Constructable>(original: T, name: string): T {
  const construct = (target: T, args: unknown[], newTarget: unknown): object => {
    refuse(`new ${name}`, construct as Callable)
    return Reflect.construct(target, args, newTarget as Constructable) as object
  }
  const apply = (target: T, self: unknown, args: unknown[]): unknown => {
    refuse(name, apply as Callable)
    return Reflect.apply(target as unknown as Callable, self, args)
  }
  return new Proxy(original, { construct, apply })
}

const INSTALLED = Symbol.for('open-gambit.forbid-inexact')

/** Puts the guards in place; a second call does nothing. */
function forbidInexact(): void {
  if (Reflect.has(globalThis, INSTALLED)) return
  Reflect.set(globalThis, INSTALLED, true)
  for (const key of INEXACT_MATH) guardMethod(Math, key, `Math.${key}`)
  for (const [name, prototype, methods] of LOCALE_METHODS) {
    for (const key of methods) guardMethod(prototype, key, `${name}.prototype.${key}`)
  }
  guardMethod(Date, 'now', 'Date.now')
  globalThis.Date = guardConstructor(Date, 'Date')
  guardMethod(performance, 'now', 'performance.now')
  for (const key of INTL_CLASSES) {
    const original = Reflect.get(Intl, key) as Constructable
    Reflect.set(Intl, key, guardConstructor(original, `Intl.${key}`))
  }
}

forbidInexact()
