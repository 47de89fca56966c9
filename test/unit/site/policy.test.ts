/** The policy is strict, said everywhere in the same words, and the page can keep to it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { headersFile, withPolicy } from '../../../scripts/site/policy-plugin.ts'
import { filePolicy, POLICY_NAME, SITE_HEADERS, SITE_POLICY } from '../../../scripts/site/policy.ts'
import { PROJECT_ROOT } from '../../support/sources.ts'

const read = (file: string): string => readFileSync(join(PROJECT_ROOT, file), 'utf8')

test('nothing inline, nothing evaluated, nothing from elsewhere', () => {
  for (const policy of [SITE_POLICY, filePolicy(['sha256-a'], ['sha256-b'])]) {
    expect(policy).not.toMatch(/unsafe|\*|https?:|strict-dynamic/)
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).toContain("require-trusted-types-for 'script'")
  }
  expect(SITE_POLICY).toContain("script-src 'self'; style-src 'self'")
  expect(filePolicy(['sha256-a'], ['sha256-b'])).toContain("script-src 'sha256-a'; style-src 'sha256-b'")
})

test('the policy comes before everything else in the head', () => {
  expect(withPolicy('<html>\n  <head>\n    <meta charset="utf-8" />', 'x')).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/)
  expect(() => withPolicy('<p>', 'x')).toThrow()
})

test('the page has no script and no style of its own in it', () => {
  const page = read('index.html')
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/)
  expect([...page.matchAll(/<script\b([^>]*)>([^<]*)/g)].map(([, attributes, body]) => [/\bsrc=/.test(attributes), body])).toEqual([[true, '']])
})

test('the code makes its policy under the name that the page allows', () => {
  expect(read('src/app/browser/trusted.ts')).toContain(`const NAME = '${POLICY_NAME}'`)
})

test('what is written about hosting is what is built', () => {
  const text = read('docs/hosting.md')
  expect(text).toContain(`<!-- policy -->\n\`\`\`\n${SITE_POLICY}\n`)
  for (const [name, value] of Object.entries(SITE_HEADERS)) {
    expect(text).toContain(`add_header ${name} "${value}" always;`)
    expect(headersFile()).toContain(`  ${name}: ${value}\n`)
  }
})
