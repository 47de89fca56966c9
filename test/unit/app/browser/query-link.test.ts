/** Links that stand in the query, and queries that hold none. */
import { describe, expect, test } from 'vitest'
import { linkInQuery } from '../../../../src/app/browser/query-link.ts'

const CODE = 'r1.AbC-d_EfGh12'

describe('what stands in the query and belongs behind the #', () => {
  test.each([
    [`?r=${CODE}`, '', `#${CODE}`],
    [`?r=${CODE}&turn=2&page=charts&chart=frontier.gap`, '', `#${CODE}&turn=2&page=charts&chart=frontier.gap`],
    [`?${CODE}&turn=2`, '', `#${CODE}&turn=2`],
    [`?fbclid=a.b&lang=es&r=%23${CODE}%26turn%3D2&board=svg`, '?lang=es&board=svg', `#${CODE}&turn=2`],
    [`?link=https%3A%2F%2Fexample.org%2Fgame%2F%23${CODE}`, '', `#${CODE}`],
    ['?scenario=h20&seed=calm%20otter&side=us&utm_source=x&players=beijing+huawei&language=es', '', '#scenario=h20&seed=calm%20otter&side=us&players=beijing+huawei&language=es'],
  ])('%s', (search, left, hash) => {
    expect(linkInQuery(search)).toEqual({ search: left, hash })
  })

  test.each(['', '?lang=es', '?lang=es&board=svg', '?seed=calm-otter-01&utm_source=a-newsletter', '?q=version.1.2.3.4.5.6.7', '?r=%E0%A4%A&x=a-long-text-without-a-code'])('nothing of %s', (search) => {
    expect(linkInQuery(search)).toBeNull()
  })
})
