/** Text becomes markup only where it is a plain drawing. */
import { expect, test } from 'vitest'
import { checkedDrawing } from '../../../../src/app/browser/trusted.ts'

test('a drawing passes as it is', () => {
  const drawing = '<defs><pattern id="a" width="4"><rect width="4" height="4" fill="#fff"/></pattern></defs><g data-chosen="region:eu"><path d="M0 0a1 1 0 1 0 2 0Z" stroke-dasharray="3 3"/></g><text x="1" y="2" paint-order="stroke">7 &lt; 9 onload=&quot;</text>'
  expect(checkedDrawing(drawing)).toBe(drawing)
  expect(checkedDrawing('')).toBe('')
})

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a handler', '<rect width="1" onload="alert(1)"/>'],
  ['a handler in capitals', '<RECT ONLOAD="alert(1)"/>'],
  ['an address', '<path href="https://elsewhere.example"/>'],
  ['an image', '<img src="x">'],
  ['foreign content', '<foreignObject><p>x</p></foreignObject>'],
  ['a value without quotes', '<rect width=1 onload=alert(1)>'],
  ['a tag that is not closed', '<rect width="1"'],
  ['a tag within a value', '<rect width="<script>"/>'],
  ['a comment', '<!-- x -->'],
  ['a tag left over when another is taken out', '<scr<g>ipt>'],
])('%s is refused', (_, markup) => {
  expect(() => checkedDrawing(markup)).toThrow(TypeError)
})
