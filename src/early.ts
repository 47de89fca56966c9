/**
 * Runs before anything is painted, a few hundred bytes in the head of the page: gives the page its language and palette,
 * and shows the first page in that language from the words that stand in the document. The program takes it over when it
 * has come (`src/desk/take-over.ts`); what is pressed before then is marked here, and done there.
 */
import { firstLook, WIDE } from './app/browser/first-look.ts'
import { browserStorage, createShelf } from './app/kept/storage.ts'

/** Given by the build: the languages in which the first page stands in the document. */
declare const STANDING: readonly { readonly id: string; readonly direction: string }[]

const { documentElement: root } = document
const look = firstLook(location, createShelf(browserStorage()), STANDING.map(({ id }) => id), navigator.languages)
root.lang = look.language
root.dir = STANDING.find(({ id }) => id === look.language)?.direction ?? 'ltr'
root.dataset.palette = look.palette
root.dataset.large = look.palette === 'projector' && matchMedia(WIDE).matches ? 'yes' : 'no'

/** What stands in the templates of this name, each taken out as it is looked at. */
function* standing(name: 'words' | 'needs' | 'faces' | 'fault'): Generator<{ readonly id: string | undefined; readonly world: string | undefined; readonly content: DocumentFragment }> {
  for (const template of document.querySelectorAll<HTMLTemplateElement>(`template[data-${name}]`)) {
    template.remove()
    yield { id: template.dataset[name], world: template.dataset.world, content: template.content }
  }
}

function show(): void {
  const desk = document.getElementById('desk')
  // The program would ask for its words only when it has come itself.
  for (const { id, content } of standing('needs')) if (id === look.language) document.head.append(content)
  for (const { id, world, content } of standing('words')) {
    if (!desk || !look.plain || id !== look.language) continue
    desk.replaceChildren(content)
    desk.dataset.words = id
    desk.dataset.world = world
  }
  desk?.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (!button || desk.dataset.words === undefined) return
    // A form would be sent.
    event.preventDefault()
    delete desk.querySelector<HTMLElement>('[data-pressed]')?.dataset.pressed
    button.dataset.pressed = ''
  })
  // What is kept on this device takes nobody’s place on the line. Else faces come after the words, and after the program.
  if (navigator.serviceWorker?.controller) return fetchFaces()
  const painted = new Promise<unknown>((done) => { new PerformanceObserver(done).observe({ type: 'paint', buffered: true }) })
  const loaded = new Promise((done) => { document.querySelector('script[type="module"]')?.addEventListener('load', done) })
  void Promise.all([painted, loaded]).then(fetchFaces)
}

function fetchFaces(): void {
  for (const { content } of standing('faces')) document.head.append(content)
}
/** The program did not come: what stands there would never answer. */
function sayFault({ target }: Event): void {
  if (!(target instanceof HTMLScriptElement) || target.type !== 'module') return
  for (const { id, content } of standing('fault')) if (id === look.language) document.body.prepend(content)
}
// The error of a file does not bubble. It is told when the file would run, which is after the document has been read.
addEventListener('error', sayFault, true)
// The document has been read, and no other program has begun.
document.addEventListener('readystatechange', show, { once: true })
