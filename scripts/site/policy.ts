/**
 * What the page allows itself: one content security policy, in the page and in the headers. Nothing comes from
 * elsewhere, nothing stands inline, and text becomes markup or a program’s address in one file only (`src/app/browser/trusted.ts`).
 */

/** As in `src/app/browser/trusted.ts`. */
export const POLICY_NAME = 'open-gambit'

const SITE: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': POLICY_NAME,
}

const written = (policy: Readonly<Record<string, string>>): string => Object.entries(policy).map(([name, value]) => `${name} ${value}`).join('; ')

/** For a `<meta>` in the page; who may frame it can only be said in a header. */
export const SITE_POLICY = written(SITE)

/** For the page that is one file: its own script and style by their hashes, everything else from the file itself. */
export function filePolicy(scriptHashes: readonly string[], styleHashes: readonly string[]): string {
  return written({
    ...SITE,
    'script-src': scriptHashes.map((hash) => `'${hash}'`).join(' '),
    'style-src': styleHashes.map((hash) => `'${hash}'`).join(' '),
    'img-src': 'data: blob:',
    'font-src': 'data:',
    'connect-src': "'none'",
    'worker-src': 'blob:',
    'manifest-src': "'none'",
  })
}

/** What a server that can set headers should send with every answer. */
export const SITE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${SITE_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Files named for their content never change. */
export const CACHE_LONG = 'public, max-age=31536000, immutable'
