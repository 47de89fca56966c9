/**
 * A link whose part behind the `#` has got into the query, as some chats and hosts make it: `?r=r1.AbC…&turn=2`,
 * `?scenario=…&seed=…`, or a whole address in a parameter. Loaded only where an address has a long query and nothing behind
 * its `#`.
 */

/** What the page itself is asked for in its query. */
const OWN = /^(?:lang|board)=/
const VIEW = /^(?:turn|page|chart)=/
const START = /^(?:scenario|seed|side|opponent|events|doctrine|depth|players|language)=/
const CODE = /(?<![\w.-])[sgrpc]\d{1,3}\.[\w-]{8,}/i

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The query that stays, and what belongs behind the `#`; null where no link is in it. */
export function linkInQuery(search: string): { readonly search: string; readonly hash: string } | null {
  const parts = search.replace(/^\?/, '').split('&').filter((part) => part !== '')
  const own = parts.filter((part) => OWN.test(part))
  const asked = parts.filter((part) => !OWN.test(part))
  const pieces = asked.flatMap((part) => decoded(part).split('&'))
  const code = pieces.map((piece) => CODE.exec(piece)?.[0]).find((found) => found !== undefined)
  const starts = asked.filter((part) => START.test(part))
  const hash = code !== undefined ? [code, ...pieces.filter((piece) => VIEW.test(piece))] : starts.some((part) => part.startsWith('scenario=')) ? starts : []
  return hash.length === 0 ? null : { search: own.length > 0 ? `?${own.join('&')}` : '', hash: `#${hash.join('&')}` }
}

/** The address gets its usual form before anybody reads it. */
export function moveLink({ location, history }: Pick<Window, 'location' | 'history'>): void {
  const found = linkInQuery(location.search)
  if (found) history.replaceState(null, '', Object.assign(new URL(location.href), found))
}
