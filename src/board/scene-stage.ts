/** Where the parts of the moving board are built. */
import type Phaser from 'phaser'
import type { Ground } from './ground.ts'
import type { SceneTextures } from './scene-textures.ts'

export interface Mover {
  /** Puts everything where it is `ms` after the start; Infinity is the rest. */
  at(ms: number): void
}

/** What the parts of a picture are built in and with. */
export interface Stage {
  readonly scene: Phaser.Scene
  readonly textures: SceneTextures
  /** Under everything: while cells turn over, and at rest. */
  readonly grounds: { readonly moving: Ground; readonly resting: Ground }
  /** What moves in the picture that stands. */
  readonly movers: Mover[]
}
