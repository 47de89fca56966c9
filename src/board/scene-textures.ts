/**
 * Textures of the moving board: marks painted once with the 2D canvas, and images of them in the scene. All of them
 * go when the next picture is built.
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

interface Slice {
  readonly image: Phaser.GameObjects.Image
  /** Place and length along the arc's longer side, device pixels. */
  readonly start: number
  readonly size: number
}

export class SceneTextures {
  private readonly scene: Phaser.Scene
  private keys: string[] = []
  /** Counts the pictures, so that no texture has the key of one that has just gone. */
  private stamp = 0

  constructor(scene: Phaser.Scene) {
    this.scene = scene
  }

  clear(): void {
    for (const key of this.keys) this.scene.textures.remove(key)
    this.keys = []
    this.stamp++
  }

  /**
   * Paints marks into a texture and adds an image of it where the marks belong. The texture is cut to whole device
   * pixels, so at rest it is drawn one to one.
   */
  bake(name: string, marks: readonly Mark[], dpr: number, margin = 2): Baked {
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
    const key = `${name}-${this.stamp}`
    this.addTexture(key, canvas)
    return { key, left, top, width, height, context }
  }

  private addTexture(key: string, canvas: HTMLCanvasElement): void {
    const texture = this.scene.textures.create(key, canvas as unknown as HTMLImageElement, canvas.width, canvas.height)
    texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height)
    this.keys.push(key)
  }

  /** An image whose top left corner lies where the marks begin. */
  place(name: string, marks: readonly Mark[], dpr: number): Phaser.GameObjects.Image {
    const { key, left, top } = this.bake(name, marks, dpr)
    return this.scene.add.image(left, top, key).setOrigin(0, 0)
  }

  /** A long arc as narrow images of its texture, each only as tall as its ink: a bow's box is mostly empty. */
  slice(baked: Baked, across: boolean): Slice[] {
    const { key, left, top, width, height, context } = baked
    const whole = across ? width : height
    const step = 32
    const data = width * height < 4000 ? undefined : context?.getImageData(0, 0, width, height).data
    if (data === undefined) return [{ image: this.scene.add.image(left, top, key).setOrigin(0, 0), start: 0, size: whole }]
    const texture = this.scene.textures.get(key)
    const other = across ? height : width
    const inked = (along: number, side: number) => data[((across ? side : along) * width + (across ? along : side)) * 4 + 3] > 0
    const slices: Slice[] = []
    for (let start = 0; start < whole; start += step) {
      const size = Math.min(step, whole - start)
      let [low, high] = [other, -1]
      for (let along = start; along < start + size; along++) {
        for (let side = 0; side < low; side++) if (inked(along, side)) low = side
        for (let side = other - 1; side > high; side--) if (inked(along, side)) high = side
      }
      if (high < low) continue
      const frame = `${start}`
      if (across) texture.add(frame, 0, start, low, size, high - low + 1)
      else texture.add(frame, 0, low, start, high - low + 1, size)
      const image = this.scene.add.image(left + (across ? start : low), top + (across ? low : start), key, frame).setOrigin(0, 0)
      slices.push({ image, start, size })
    }
    return slices
  }
}
