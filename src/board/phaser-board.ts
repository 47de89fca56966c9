/**
 * The moving board: one Phaser scene, WebGL only. Phaser is big, so this module is only ever imported lazily.
 *
 * All that is seen is painted with the 2D canvas from the same marks as the still map: the weave and its seams as the
 * ground of the scene, each arc, gate and sign as a texture of its own. What moves is a sprite: a change turns over the
 * cells that differ and nothing else. Between changes the loop sleeps and nothing is rendered.
 */
import Phaser from 'phaser'
import { Ground } from './ground.ts'
import type { BoardPlan } from './plan.ts'
import { buildArc, buildGate, buildMoments, buildSite, buildWeave } from './scene-map.ts'
import { buildRace } from './scene-race.ts'
import type { Stage } from './scene-stage.ts'
import { SceneTextures } from './scene-textures.ts'
import { changeLength } from './timeline.ts'

export interface PhaserBoard {
  /** Builds the picture of a plan, step by step: what is seen does not change before it is shown. */
  build(plan: BoardPlan, move: boolean, outlineChanges: boolean): Generator<void, void>
  /** Shows what has been built; moves from the `before` values where asked, if it was built to move. `done` is called when the picture rests. */
  show(move: boolean, done: () => void): void
  /** False where nothing was moving. */
  skip(): boolean
  destroy(): void
}

/** Starts a game in the host; rejects where WebGL does not come up. */
export function startPhaserBoard(host: HTMLElement, onLost: () => void): Promise<PhaserBoard> {
  return new Promise((resolve, reject) => {
    const scene = new Phaser.Scene('board')
    const timer = setTimeout(() => reject(new Error('The board took too long to start.')), 8000)
    try {
      const canvas = document.createElement('canvas')
      new Phaser.Game({
        type: Phaser.WEBGL,
        canvas,
        // Flat pictures need neither depth nor stencil; where the processor draws, each is cleared and carried along in every frame.
        context: contextOf(canvas),
        parent: host,
        width: Math.max(1, host.clientWidth),
        height: Math.max(1, host.clientHeight),
        scale: { mode: Phaser.Scale.NONE },
        // The ground covers everything.
        render: { antialiasGL: false, antialias: true, stencil: false, maxTextures: 1, clearBeforeRender: false },
        banner: false,
        disableContextMenu: false,
        autoFocus: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        scene,
        callbacks: {
          postBoot: (booted) => {
            clearTimeout(timer)
            // The scene is created in the first step of the loop.
            const ready = () => {
              if (scene.sys.isActive()) resolve(new SceneBoard(booted, scene, onLost))
              else booted.events.once(Phaser.Core.Events.POST_STEP, ready)
            }
            ready()
          },
        },
      })
    } catch (error) {
      clearTimeout(timer)
      reject(error instanceof Error ? error : new Error(String(error)))
      return
    }
  })
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('webgl', { alpha: false, antialias: false, depth: false, stencil: false, powerPreference: 'low-power' })
  if (context === null) throw new Error('WebGL does not come up.')
  // Phaser’s types know only the other kind of context here.
  return context as unknown as CanvasRenderingContext2D
}

class SceneBoard implements PhaserBoard {
  private readonly game: Phaser.Game
  private readonly scene: Phaser.Scene
  private readonly stage: Stage
  private plan: BoardPlan | null = null
  private started = 0
  private moving = false
  private done: () => void = () => {}
  private width = 0
  private height = 0
  private lostTimer: ReturnType<typeof setTimeout> | undefined

  constructor(game: Phaser.Game, scene: Phaser.Scene, onLost: () => void) {
    this.game = game
    this.scene = scene
    const grounds = { moving: new Ground(scene, 'ground-moving'), resting: new Ground(scene, 'ground-resting') }
    this.stage = { scene, textures: new SceneTextures(scene), grounds, movers: [] }
    // Black until there is a picture.
    game.canvas.style.cssText = 'position:absolute;left:0;top:0;display:block;visibility:hidden'
    game.canvas.setAttribute('aria-hidden', 'true')
    game.canvas.addEventListener('webglcontextlost', () => {
      // A context that does not come back makes room for the still map.
      this.lostTimer = setTimeout(onLost, 2500)
    })
    game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => {
      clearTimeout(this.lostTimer)
      this.draw()
    })
    scene.events.on(Phaser.Scenes.Events.UPDATE, () => this.step())
    game.loop.sleep()
  }

  *build(plan: BoardPlan, move: boolean, outlineChanges: boolean): Generator<void, void> {
    this.moving = false
    this.done = () => {}
    this.game.loop.sleep()
    this.clear()
    yield
    const changed = plan.cells.filter((cell) => cell.now !== cell.before)
    yield* buildWeave(this.stage, plan, move ? changed : [], outlineChanges ? changed : [])
    yield
    for (const arc of plan.arcs) {
      yield* buildArc(this.stage, arc, plan, move)
      yield
    }
    for (const site of plan.sites) buildSite(this.stage, site.at, site.r, site.rBefore, plan)
    yield
    for (const gate of plan.gates) {
      buildGate(this.stage, gate, plan)
      yield
    }
    if (move) buildMoments(this.stage, plan)
    if (plan.race !== null) buildRace(this.stage, plan)
    this.stage.textures.end()
    this.plan = plan
  }

  show(move: boolean, done: () => void): void {
    if (this.plan !== null) this.resize(this.plan)
    this.done = done
    if (move) {
      this.started = performance.now()
      this.moving = true
      for (const mover of this.stage.movers) mover.at(0)
      this.draw()
      this.game.loop.wake()
    } else this.rest()
  }

  skip(): boolean {
    const moved = this.moving
    if (moved) this.rest()
    return moved
  }

  destroy(): void {
    clearTimeout(this.lostTimer)
    this.moving = false
    this.game.loop.sleep()
    this.game.destroy(true)
    // A sleeping game runs its own end only in a step.
    this.game.loop.tick()
  }

  private step(): void {
    if (!this.moving) return
    const ms = performance.now() - this.started
    if (ms >= changeLength) {
      this.moving = false
      for (const mover of this.stage.movers) mover.at(Infinity)
      // This step still renders; the next one would find nothing to do.
      this.game.events.once(Phaser.Core.Events.POST_RENDER, () => {
        if (!this.moving) this.game.loop.sleep()
      })
      this.done()
    } else for (const mover of this.stage.movers) mover.at(ms)
  }

  private rest(): void {
    this.moving = false
    this.game.loop.sleep()
    for (const mover of this.stage.movers) mover.at(Infinity)
    this.draw()
    this.done()
  }

  /** One frame, on demand. */
  private draw(): void {
    this.game.loop.tick()
  }

  private resize({ frame }: BoardPlan): void {
    const width = Math.round(frame.width * frame.dpr)
    const height = Math.round(frame.height * frame.dpr)
    if (width !== this.width || height !== this.height) {
      this.width = width
      this.height = height
      this.game.scale.resize(width, height)
      this.scene.cameras.main.setSize(width, height)
    }
    const { style } = this.game.canvas
    style.width = `${frame.width}px`
    style.height = `${frame.height}px`
    style.visibility = ''
  }

  private clear(): void {
    this.scene.children.removeAll(true)
    this.stage.textures.begin()
    this.stage.movers.length = 0
  }
}
