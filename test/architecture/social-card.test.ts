/** A shared link shows its picture: the page names it, it has the size that is promised, and where the address is known it is whole. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { socialCard } from '../../scripts/social-card.mjs'
import { PROJECT_ROOT, readSource } from '../support/sources.ts'

const page = readSource('index.html')
const made = (site?: string): string => (socialCard(site).transformIndexHtml as (html: string) => string)(page)
const content = (html: string, property: string): string | undefined => new RegExp(`property="${property}" content="([^"]*)"`).exec(html)?.[1]

test('with an address the picture and the page are named in full', () => {
  const html = made('https://example.org/gambit')
  expect(content(html, 'og:image')).toBe('https://example.org/gambit/card.png')
  expect(content(html, 'og:url')).toBe('https://example.org/gambit/')
})

test('without one the page stays as it is', () => {
  expect(made('')).toBe(page)
})

test('the picture is there, in the size that the page says', () => {
  const png = readFileSync(join(PROJECT_ROOT, 'public/card.png'))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([content(page, 'og:image:width'), content(page, 'og:image:height')])
})
