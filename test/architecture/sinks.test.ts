/** Text becomes markup, and an address a program, in one file only: the content security policy refuses it anywhere else. */
import { expect, test } from 'vitest'
import { readSource, sourceFilesUnder } from '../support/sources.ts'

const SINKS = /\bnew (?:Shared)?Worker\(|\.(?:innerHTML|outerHTML|srcdoc)\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|\bnew DOMParser|document\.write\b|serviceWorker\.register|\bstyle="/
const WAY = 'start a thread by `startThread(address)` with `import address from \'…?worker&url\'`, draw by `draw(host, markup)`, both in src/app/browser/trusted.ts; write styles as objects'

test('no text becomes markup or a program outside its one file', () => {
  const found = sourceFilesUnder('src').filter((file) => !file.startsWith('src/cli/') && !file.startsWith('src/analysis/') && SINKS.test(readSource(file)))
  expect(found, WAY).toEqual(['src/app/browser/trusted.ts'])
})

test('the search finds what is planted', () => {
  for (const code of ["new Worker(new URL('./a.ts', import.meta.url))", 'host.innerHTML = markup', '<p style="color: red">', 'navigator.serviceWorker.register(x)']) expect(SINKS.test(code), code).toBe(true)
  for (const code of ['startThread(address)', 'if (a.innerHTML === b) c()', '<p style={{ color }}>']) expect(SINKS.test(code), code).toBe(false)
})
