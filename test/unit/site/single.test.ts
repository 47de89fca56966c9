/** What makes one file of the game: scripts that cannot end their page, only the faces that are needed, nothing of a site. */
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { needlessFaces, rangesOf } from '../../../scripts/site/fonts.ts'
import { forOneFile, inlined, inPage } from '../../../scripts/site/single-plugin.ts'

test('a script cannot end the page that it stands in', () => {
  const code = inPage('const a = "</script><script><!--", b = `</SCRIPT>`')
  expect(code).not.toMatch(/<\/?script|<!--/i)
  // The same text must come out when it runs.
  expect(runInNewContext(`${code}; a + b`)).toBe('</script><script><!--</SCRIPT>')
})

test('ranges of characters are read, with wildcards and single ones', () => {
  expect(rangesOf('U+0000-00FF, U+0131,U+4??')).toEqual([[0, 0xff], [0x131, 0x131], [0x400, 0x4ff]])
})

test('a face is left out only where no character of the text is in it', () => {
  const latin = '@font-face{src:url(a);unicode-range:U+0-FF}'
  const greek = '@font-face{src:url(b);unicode-range:U+370-3FF}'
  const whole = '@font-face{src:url(c)}'
  expect(needlessFaces(latin + greek + whole, 'plain')).toEqual([greek])
  expect(needlessFaces(latin + greek + whole, 'plain σ')).toEqual([])
})

test('what only a site has is gone from the file, and its icon stands in it', () => {
  const page = forOneFile('<html lang="en">\n<head>\n    <link rel="icon" type="image/svg+xml" href="./icon.svg" />\n    <link rel="manifest" href="./app.webmanifest" />\n    <meta property="og:image" content="./card.png" />\n</head>', '<svg/>')
  expect(page).toContain('href="data:image/svg+xml;base64,PHN2Zy8+"')
  expect(page).not.toMatch(/\.\//)
  expect(page).toContain('<html data-copy="file" ')
})

test('code that is full of dollars comes through as it is, under a policy with its hash', () => {
  const page = inlined('<html>\n<head>\n<script type="module" crossorigin src="./a.js"></script>\n<link rel="stylesheet" crossorigin href="./a.css">\n</head></html>', "const $ = '$&$1'", 'p{color:red}')
  expect(page).toContain("<script type=\"module\">const $ = '$&$1'</script>")
  expect(page).toContain('<style>p{color:red}</style>')
  expect(page).toMatch(/script-src 'sha256-[\w+/=]+'; style-src 'sha256-/)
})
