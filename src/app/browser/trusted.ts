/**
 * The one place where text of ours becomes markup or the address of a program. Browsers with Trusted Types refuse it
 * anywhere else (`scripts/site/policy.ts`), and here it is looked at first.
 */

/** As the policy of the page names it. */
const NAME = 'open-gambit'

interface Policy {
  createHTML(text: string): string
  createScriptURL(address: string): string
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy
}

const ELEMENTS = 'svg|g|defs|pattern|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|title'
/** A tag of a drawing, with quoted attributes of which none is a handler or an address. */
const DRAWING = new RegExp(`<(?:/(?:${ELEMENTS})|(?:${ELEMENTS})(?:\\s+(?!on|href|xlink)[a-zA-Z][\\w:-]*="[^"<>]*")*\\s*/?)>`, 'g')

/** The markup as it is, if it is a drawing and nothing else. */
export function checkedDrawing(markup: string): string {
  if (/[<>]/.test(markup.replace(DRAWING, ''))) throw new TypeError('What was to be drawn is not a plain drawing.')
  return markup
}

/** The address as it is, if it is of this site or of this very page. */
function checkedProgram(address: string): string {
  const { protocol, origin } = new URL(address, document.baseURI)
  if (protocol !== 'blob:' && origin !== window.location.origin) throw new TypeError('A program may only come from this site.')
  return address
}

const rules: Policy = { createHTML: checkedDrawing, createScriptURL: checkedProgram }
let made: Policy | null = null

/** Made when it is first needed; a name can be taken only once. */
function policy(): Policy {
  made ??= (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(NAME, rules) ?? rules
  return made
}

/** Draws: the inside of an element becomes this SVG. */
export function draw(host: Element, markup: string): void {
  host.innerHTML = policy().createHTML(markup)
}

/** A thread that runs a program of ours. From one single file it comes as a blob, which may not be a module there. */
export function startThread(address: string): Worker {
  return new Worker(policy().createScriptURL(address), address.startsWith('blob:') ? {} : { type: 'module' })
}

/** The service worker of this site. */
export function registerService(container: ServiceWorkerContainer, address: string, scope: string): Promise<ServiceWorkerRegistration> {
  return container.register(policy().createScriptURL(address), { scope, updateViaCache: 'none' })
}
