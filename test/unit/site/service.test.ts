/** What the service worker answers and keeps, and what it is told to keep. */
import { expect, test } from 'vitest'
import { needlessFiles } from '../../../scripts/site/service-plugin.ts'
import { addressIn, isPage, keptCaches } from '../../../src/worker/service-files.ts'

test('addresses under the scope are answered, with or without question and fragment; others are not', () => {
  const scope = 'https://example.test/game/'
  expect(addressIn(scope, 'https://example.test/game/?lang=es#/model')).toBe('')
  expect(addressIn(scope, 'https://example.test/game/assets/a.js')).toBe('assets/a.js')
  expect(addressIn(scope, 'https://example.test/other/')).toBeNull()
  expect(addressIn(scope, 'https://elsewhere.example/game/')).toBeNull()
  expect(['', 'index.html', 'dev/', 'assets/a.js'].map(isPage)).toEqual([true, true, false, false])
})

test('the version before stays for pages that are still open; older ones and other sites’ are not touched or go', () => {
  const names = ['open-gambit / 1', 'engines /', 'open-gambit / 2', 'open-gambit /other/ 7', 'open-gambit / 3']
  expect(keptCaches(names, 'open-gambit / ', 'open-gambit / 3')).toEqual(['open-gambit / 2', 'open-gambit / 3'])
  expect(keptCaches(['open-gambit / 3'], 'open-gambit / ', 'open-gambit / 3')).toEqual(['open-gambit / 3'])
})

test('faces that no word needs are left out by their file names', () => {
  const css = "@font-face{src:url(./greek.woff2) format('woff2');unicode-range:U+370-3FF}@font-face{src:url(\"./latin.woff2\");unicode-range:U+0-FF}"
  expect(needlessFiles(css, 'plain')).toEqual(['greek.woff2'])
})
