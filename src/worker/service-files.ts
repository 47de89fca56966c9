/** Which addresses the service worker answers, and which versions it keeps. */

/** The path under the scope, without question and fragment; null for addresses elsewhere. */
export function addressIn(scope: string, address: string): string | null {
  const bare = address.replace(/[?#].*$/, '')
  return bare.startsWith(scope) ? bare.slice(scope.length) : null
}

export const isPage = (path: string): boolean => path === '' || path === 'index.html'

/** Names of caches that stay when a version takes over: its own, and of the others the one that was made last. */
export function keptCaches(names: readonly string[], family: string, own: string): readonly string[] {
  const before = names.filter((name) => name.startsWith(family) && name !== own).at(-1)
  return before === undefined ? [own] : [before, own]
}
