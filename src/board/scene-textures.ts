/**
 * Textures of the moving board: marks painted once with the 2D canvas, and images of them in the scene. Marks that were
 * painted before are not painted again: most signs look the same turn after turn, and many the same beside each other.
 * What the next picture does not use goes when it has been built.
 */
import type Phaser from 'phaser'
import { boundsOf, paintMarks, type Mark } from './marks.ts'

export interface Baked {
  readonly key: string
  /** Device pixels. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly context: CanvasRenderingContext2D | null
}

/** A part of a texture with ink in it: where it begins along the longer side, how long it is, and where its ink begins on the other side. */
interface Cut {
  readonly start: number
  readonly size: number
  readonly low: number
}

/** Length of a cut, device pixels. */
const CUT = 32

interface Held {
  readonly baked: Baked
  used: boolean
  /** Once it has been cut. */
  cuts: readonly Cut[] | null
}

interface Slice {
  readonly image: Phaser.GameObjects.Image
  /** Place and length along the arc's longer side, device pixels. */
  readonly start: number
  readonly size: number
}

/** A canvas as a plain texture: the kind that Phaser makes of canvases keeps a copy of all pixels. */
export function addCanvas(scene: Phaser.Scene, key: string, canvas: HTMLCanvasElement): Phaser.Textures.Texture | null {
  const texture = scene.textures.create(key, canvas as unknown as HTMLImageElement, canvas.width, canvas.height)
  texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height)
  return texture
}

/** A canvas only notes what is to be painted, until somebody looks: then all of it is painted at once. */
export function paintNow(context: CanvasRenderingContext2D): void {
  context.getImageData(0, 0, 1, 1)
}

export class SceneTextures {
  private readonly scene: Phaser.Scene
  /** By what is painted. */
  private readonly held = new Map<string, Held>()
  /** Painted over later, and so nobody else’s. */
  private own: string[] = []
  /** Counts textures, so that none has the key of one that has gone. */
  private made = 0

  constructor(scene: Phaser.Scene) {
    this.scene = scene
  }

  /** A new picture begins. */
  begin(): void {
    for (const key of this.own) this.scene.textures.remove(key)
    this.own = []
    for (const one of this.held.values()) one.used = false
  }

  /** The picture has been built: what it does not use goes. */
  end(): void {
    for (const [what, { baked, used }] of this.held) {
      if (used) continue
      this.scene.textures.remove(baked.key)
      this.held.delete(what)
    }
  }

  /** Marks as a texture. */
  bake(marks: readonly Mark[], dpr: number): Baked {
    return this.hold(marks, dpr).baked
  }

  /** A texture that is painted over as it moves. */
  bakeOwn(marks: readonly Mark[], dpr: number): Baked {
    const baked = this.paint(marks, dpr)
    this.own.push(baked.key)
    return baked
  }

  /** A colour without edges, to be stretched. */
  plain(colour: string): string {
    const held = this.held.get(colour)
    if (held) {
      held.used = true
      return held.baked.key
    }
    const canvas = document.createElement('canvas')
    const size = 2
    canvas.width = size
    canvas.height = size
    const context = canvas.getContext('2d')
    if (context !== null) {
      context.fillStyle = colour
      context.fillRect(0, 0, size, size)
    }
    const key = `plain-${++this.made}`
    addCanvas(this.scene, key, canvas)
    this.held.set(colour, { baked: { key, left: 0, top: 0, width: size, height: size, context: null }, used: true, cuts: null })
    return key
  }

  private hold(marks: readonly Mark[], dpr: number): Held {
    const what = `${dpr}${JSON.stringify(marks)}`
    const held = this.held.get(what) ?? { baked: this.paint(marks, dpr), used: true, cuts: null }
    held.used = true
    this.held.set(what, held)
    return held
  }

  /** Paints marks into a texture that is cut to whole device pixels, so at rest it is drawn one to one. */
  private paint(marks: readonly Mark[], dpr: number, margin = 2): Baked {
    const bounds = boundsOf(marks)
    const left = Math.floor(bounds.x * dpr) - margin
    const top = Math.floor(bounds.y * dpr) - margin
    const width = Math.max(1, Math.ceil((bounds.x + bounds.width) * dpr) + margin - left)
    const height = Math.max(1, Math.ceil((bounds.y + bounds.height) * dpr) + margin - top)
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    // Painted by the processor: the ink of an arc is read back, and a graphics card, or what stands in for it, would be waited for.
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (context !== null) {
      context.setTransform(dpr, 0, 0, dpr, -left, -top)
      paintMarks(context, marks)
    }
    const key = `marks-${++this.made}`
    addCanvas(this.scene, key, canvas)
    return { key, left, top, width, height, context }
  }

  /** An image whose top left corner lies where the marks begin. */
  place(marks: readonly Mark[], dpr: number): Phaser.GameObjects.Image {
    const { key, left, top } = this.bake(marks, dpr)
    return this.scene.add.image(left, top, key).setOrigin(0, 0)
  }

  /** A long arc as narrow images of its texture, each only as tall as its ink: a bow's box is mostly empty. */
  *slice(marks: readonly Mark[], dpr: number, across: boolean): Generator<void, { readonly baked: Baked; readonly slices: readonly Slice[] }> {
    const held = this.hold(marks, dpr)
    const { baked } = held
    const { key, left, top, width, height } = baked
    if (held.cuts === null) {
      yield
      held.cuts = yield* this.cut(baked, across)
    }
    if (held.cuts.length === 0) return { baked, slices: [{ image: this.scene.add.image(left, top, key).setOrigin(0, 0), start: 0, size: across ? width : height }] }
    return {
      baked,
      slices: held.cuts.map(({ start, size, low }) => (
        { image: this.scene.add.image(left + (across ? start : low), top + (across ? low : start), key, `${start}`).setOrigin(0, 0), start, size }
      )),
    }
  }

  /** Finds the ink of an arc, and notes each piece of it as a frame of its texture. Small ones stay whole: no cuts. */
  private *cut({ key, width, height, context }: Baked, across: boolean): Generator<void, readonly Cut[]> {
    const data = width * height < 4000 ? undefined : context?.getImageData(0, 0, width, height).data
    if (data === undefined) return []
    yield
    const [whole, other] = across ? [width, height] : [height, width]
    const texture = this.scene.textures.get(key)
    const inked = (along: number, side: number) => data[((across ? side : along) * width + (across ? along : side)) * 4 + 3] > 0
    const cuts: Cut[] = []
    for (let start = 0; start < whole; start += CUT) {
      if (start % (CUT * 8) === 0) yield
      const size = Math.min(CUT, whole - start)
      let [low, high] = [other, -1]
      for (let along = start; along < start + size; along++) {
        for (let side = 0; side < low; side++) if (inked(along, side)) low = side
        for (let side = other - 1; side > high; side--) if (inked(along, side)) high = side
      }
      if (high < low) continue
      if (across) texture.add(`${start}`, 0, start, low, size, high - low + 1)
      else texture.add(`${start}`, 0, low, start, high - low + 1, size)
      cuts.push({ start, size, low })
    }
    return cuts
  }
}
