/** The address bar, behind a few functions so that tests can do without a browser. */
import { askedLanguage } from './first-look.ts'

export interface AddressBar {
  /** What stands in the address from the `#` on, or nothing. */
  hash(): string
  /** A new entry of the browser's history, or the present one changed. Neither calls `onChange`. */
  push(hash: string): void
  replace(hash: string): void
  /** The player went back or forward, or typed another address. */
  onChange(listener: () => void): () => void
  /** The full address with this `#…`. */
  full(hash: string): string
  /** The language that the link asks for: `?lang=es`. */
  language(): string | null
  /** The player chose another language: a link that asked for one now asks for this one. */
  changeLanguage(id: string): void
}

export function browserAddress(): AddressBar {
  return {
    hash: () => window.location.hash,
    push: (hash) => window.history.pushState(null, '', hash),
    replace: (hash) => window.history.replaceState(null, '', hash),
    onChange(listener) {
      // `hashchange` follows a typed address, `popstate` back and forward; both may come for one step.
      window.addEventListener('hashchange', listener)
      window.addEventListener('popstate', listener)
      return () => {
        window.removeEventListener('hashchange', listener)
        window.removeEventListener('popstate', listener)
      }
    },
    full: (hash) => `${window.location.href.replace(/#.*$/, '')}${hash}`,
    language: () => askedLanguage(window.location.search),
    changeLanguage(id) {
      const url = new URL(window.location.href)
      if (!url.searchParams.has('lang')) return
      url.searchParams.set('lang', id)
      window.history.replaceState(null, '', url)
    },
  }
}

/** An address bar that exists only in memory. */
export function memoryAddress(first = ''): AddressBar & { type(hash: string): void } {
  const entries = [first]
  const listeners = new Set<() => void>()
  return {
    hash: () => entries[entries.length - 1],
    push: (hash) => void entries.push(hash),
    replace: (hash) => void (entries[entries.length - 1] = hash),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    full: (hash) => `https://example.test/${hash}`,
    language: () => null,
    changeLanguage() {},
    type(hash) {
      entries.push(hash)
      for (const listener of listeners) listener()
    },
  }
}
