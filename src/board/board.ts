/**
 * The board as the rest of the game sees it: mount it in an element, hand it snapshots. Chooses between the Phaser
 * scene and the still SVG map, owns the words over either, and turns taps into ids. It never feeds anything back.
 */
import { draw } from '../app/browser/trusted.ts'
import type { BoardVm } from '../view/board/board-vm.ts'
import { fontsReady, rulerInBrowser, type Ruler } from './browser-fonts.ts'
import { highlightOf } from './highlight.ts'
import { hitTest } from './hit.ts'
import { MovingLayers } from './layers.ts'
import type { PaletteName } from './palette.ts'
import type { PhaserBoard } from './phaser-board.ts'
import { planInSteps, type BoardPlan } from './plan.ts'
import { inSlices } from '../app/work/slices.ts'
import { stillMap } from './svg-map.ts'
import { WordLayer } from './word-layer.ts'
import { wordsInPieces } from './words.ts'

export interface BoardOptions {
  readonly palette: PaletteName
  readonly reducedMotion: boolean
  /** Called with `region:…`, `gate:…`, `flow:…` or `lab:…` when one is clicked. */
  readonly onSelect?: (id: string) => void
}

export interface BoardHandle {
  readonly kind: 'webgl' | 'svg'
  /** Draws a snapshot; moves when its revision is the last one plus one. */
  apply(vm: BoardVm): void
  /** Shows the last change again. */
  replay(): void
  /** Ends a running change at once; false where nothing was moving. */
  skip(): boolean
  /** Marks what the desk shows the card of, or what an open lever moves. */
  select(ids: readonly string[]): void
  setPalette(palette: PaletteName): void
  resize(): void
  destroy(): void
}

export async function mountBoard(host: HTMLElement, options: BoardOptions): Promise<BoardHandle> {
  const board = new MountedBoard(host, options)
  await board.start()
  return board
}

/** WebGL exists and was not switched off by `?board=svg`. */
function mayUseWebgl(): boolean {
  if (new URLSearchParams(location.search).get('board') === 'svg') return false
  try {
    const context = document.createElement('canvas').getContext('webgl')
    // Browsers allow few contexts: give this one back.
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}

class MountedBoard implements BoardHandle {
  kind: 'webgl' | 'svg' = 'svg'
  private readonly host: HTMLElement
  private readonly options: BoardOptions
  private readonly stage: HTMLDivElement
  private readonly words: SVGSVGElement
  private readonly wordLayer: WordLayer
  private readonly layers: MovingLayers
  private readonly marks: SVGSVGElement
  private readonly still: SVGSVGElement
  private readonly ruler: Ruler
  private readonly observer: ResizeObserver
  private readonly ends: (() => void)[] = []
  private palette: PaletteName
  private scene: PhaserBoard | null = null
  private vm: BoardVm | null = null
  private plan: BoardPlan | null = null
  /** What the plan was made of. */
  private planOf: { readonly vm: BoardVm; readonly size: string; readonly palette: PaletteName } | null = null
  /** What the words over it say. */
  private worded: BoardPlan | null = null
  private size = ''
  /** Ends what is being prepared. */
  private endWork: () => void = () => {}
  private mayMove = false
  private outlined = false
  private destroyed = false
  private chosen: readonly string[] = []
  /** The press that ends a movement chooses nothing. */
  private skipped = false

  constructor(host: HTMLElement, options: BoardOptions) {
    this.host = host
    this.options = options
    this.palette = options.palette
    this.ruler = rulerInBrowser()
    this.stage = document.createElement('div')
    this.stage.style.cssText = 'position:absolute;inset:0;overflow:hidden;font-size:medium'
    this.still = layer()
    this.words = layer()
    this.wordLayer = new WordLayer(this.words)
    this.layers = new MovingLayers(host)
    this.marks = layer()
    if (getComputedStyle(host).position === 'static') host.style.position = 'relative'
    host.append(this.stage, this.still, this.words, this.marks)
    this.observer = new ResizeObserver(() => this.resize())
    this.listen(host, 'click', (event) => this.click(event as MouseEvent))
    this.listen(host, 'pointermove', (event) => this.hover(event as PointerEvent))
    this.listen(window, 'keydown', () => this.skip())
    this.listen(window, 'pointerdown', () => { this.skipped = this.skip() })
  }

  async start(): Promise<void> {
    await fontsReady()
    if (mayUseWebgl()) {
      try {
        const { startPhaserBoard } = await import('./phaser-board.ts')
        if (this.destroyed) return
        const scene = await startPhaserBoard(this.stage, () => this.fallBack())
        if (this.destroyed) scene.destroy()
        else {
          this.scene = scene
          this.kind = 'webgl'
        }
      } catch (error) {
        console.warn('The moving board could not start; showing the still map.', error)
        this.stage.replaceChildren()
      }
    }
    if (this.destroyed) return
    this.observer.observe(this.host)
    // Fonts that come late change the widths of labels.
    void document.fonts.ready.then(() => {
      this.ruler.forget()
      this.planOf = null
      this.redraw(false)
    })
    this.redraw(false)
  }

  apply(vm: BoardVm): void {
    const next = this.vm !== null && vm.revision === this.vm.revision + 1
    const same = this.vm !== null && vm.revision === this.vm.revision
    this.vm = vm
    this.host.setAttribute('role', 'img')
    this.host.setAttribute('aria-label', vm.textTwin[0] ?? vm.quarterLabel)
    this.outlined = next ? true : same && this.outlined
    this.redraw(next)
  }

  replay(): void {
    if (this.vm === null) return
    this.outlined = true
    this.redraw(true)
  }

  skip(): boolean {
    // What is still being prepared will not move.
    this.mayMove = false
    return this.scene?.skip() ?? false
  }

  select(ids: readonly string[]): void {
    this.chosen = ids
    this.mark()
  }

  setPalette(palette: PaletteName): void {
    if (palette === this.palette) return
    this.palette = palette
    this.redraw(false)
  }

  resize(): void {
    const size = this.sizeNow()
    if (size !== this.size) this.redraw(false)
  }

  destroy(): void {
    this.destroyed = true
    this.endWork()
    this.observer.disconnect()
    for (const end of this.ends) end()
    this.scene?.destroy()
    this.scene = null
    this.stage.remove()
    this.still.remove()
    this.words.remove()
    this.marks.remove()
    this.host.removeAttribute('role')
    this.host.removeAttribute('aria-label')
  }

  private sizeNow(): string {
    return `${this.host.clientWidth}x${this.host.clientHeight}@${window.devicePixelRatio}/${this.textScale()}`
  }

  /** What the reader set in the browser, whatever the page makes of it for a projector. */
  private textScale(): number {
    return (parseFloat(getComputedStyle(this.stage).fontSize) || 16) / 16
  }

  /** The first picture at once; a later one is prepared in slices, so that whoever clicks meanwhile is answered first. */
  private redraw(move: boolean): void {
    this.endWork()
    if (this.destroyed || this.vm === null) return
    const width = this.host.clientWidth
    const height = this.host.clientHeight
    if (width < 40 || height < 40) {
      // Hidden: what was drawn before is no picture of this snapshot, at whatever size it comes back.
      this.size = ''
      return
    }
    this.size = this.sizeNow()
    this.mayMove = move && !this.options.reducedMotion && this.scene !== null
    const work = this.drawInSteps(this.vm, width, height)
    if (this.plan === null || !move) while (!work.next().done);
    else this.endWork = inSlices(work)
  }

  private *drawInSteps(vm: BoardVm, width: number, height: number): Generator<void, void> {
    const dpr = Math.max(1, Math.min(3, window.devicePixelRatio || 1))
    const { size, palette, planOf, scene } = this
    const known = planOf?.vm === vm && planOf.size === size && planOf.palette === palette ? this.plan : null
    const plan = known ?? (yield* planInSteps(vm, { width, height, dpr, palette, measure: this.ruler.measure, textScale: this.textScale() }))
    const outline = this.outlined && (this.options.reducedMotion || scene === null)
    yield
    if (scene !== null) {
      yield* scene.build(plan, this.mayMove, outline)
      yield
    }
    const showWords = this.worded === plan ? null : yield* this.wordLayer.prepare(wordsInPieces(plan))
    this.plan = plan
    this.planOf = { vm, size, palette }
    for (const svg of [this.words, this.still, this.marks]) {
      svg.setAttribute('viewBox', `0 0 ${width} ${height}`)
      svg.setAttribute('width', String(width))
      svg.setAttribute('height', String(height))
    }
    if (this.mayMove) this.layers.begin()
    if (showWords !== null) {
      showWords()
      this.worded = plan
      this.mark()
    }
    const bracket = this.words.querySelector<SVGElement>('.board-bracket')
    if (bracket !== null) bracket.style.visibility = this.mayMove ? 'hidden' : ''
    yield
    if (scene === null) {
      draw(this.still, stillMap(plan, outline))
      return
    }
    this.still.replaceChildren()
    scene.show(this.mayMove, () => {
      if (bracket !== null) bracket.style.visibility = ''
      this.layers.end()
    })
  }

  private mark(): void {
    draw(this.marks, this.plan === null ? '' : highlightOf(this.plan, this.chosen))
  }

  /** The WebGL context is gone for good. */
  private fallBack(): void {
    if (this.scene === null || this.destroyed) return
    this.scene.destroy()
    this.scene = null
    this.kind = 'svg'
    this.stage.replaceChildren()
    this.redraw(false)
  }

  private hit(event: MouseEvent): string | null {
    if (this.plan === null) return null
    const box = this.host.getBoundingClientRect()
    return hitTest(this.plan, { x: event.clientX - box.left, y: event.clientY - box.top })
  }

  private click(event: MouseEvent): void {
    const id = this.skipped ? null : this.hit(event)
    this.skipped = false
    if (id !== null) this.options.onSelect?.(id)
  }

  private hover(event: PointerEvent): void {
    if (this.options.onSelect === undefined || event.pointerType === 'touch') return
    this.host.style.cursor = this.hit(event) === null ? '' : 'pointer'
  }

  private listen(target: EventTarget, type: string, handle: (event: Event) => void): void {
    target.addEventListener(type, handle, { passive: true })
    this.ends.push(() => target.removeEventListener(type, handle))
  }
}

function layer(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('aria-hidden', 'true')
  svg.style.cssText = 'position:absolute;left:0;top:0;pointer-events:none;font-variant-numeric:tabular-nums'
  return svg
}
