/**
 * The moving board: one Phaser scene, WebGL only. Phaser is big, so this module is only ever imported lazily.
 *
 * What rests is painted with the 2D canvas from the same marks as the still map: the weave and its seams on a canvas
 * below the scene, each arc, gate and sign as a texture in it. What moves is a sprite: a change turns over the cells
 * that differ and nothing else, so a frame fills few pixels. Between changes the loop sleeps and nothing is rendered.
 */
import Phaser from 'phaser'
import type { BlocKey } from '../view/board-vm.ts'
import { gateMarks, siteMarks, type ArcPlan, type GatePlan } from './arcs.ts'
import { cellMarks, changedOutline } from './cells.ts'
import { distance, type Point } from './curve.ts'
import { toPixels } from './frame.ts'
import { places } from './map-data.ts'
import { boundsOf, paintMarks, type Mark } from './marks.ts'
import type { BoardPlan, CellPlan } from './plan.ts'
import { raceGrid, raceSign, scaleX } from './race.ts'
import { arcPart, cellPart, changeLength, fadePart, gatePart, momentPart, racePart, sitePart } from './timeline.ts'
import { blocKeys } from './weave.ts'

export interface PhaserBoard {
  /** Draws a plan; moves from its `before` values where asked. `done` is called when the picture rests. */
  show(plan: BoardPlan, move: boolean, outlineChanges: boolean, done: () => void): void
  skip(): void
  destroy(): void
}

interface Baked {
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

interface Mover {
  /** Puts everything where it is `ms` after the start; Infinity is the rest. */
  at(ms: number): void
}

/** Starts a game in the host; rejects where WebGL does not come up. */
export function startPhaserBoard(host: HTMLElement, onLost: () => void): Promise<PhaserBoard> {
  return new Promise((resolve, reject) => {
    const scene = new Phaser.Scene('board')
    const timer = setTimeout(() => reject(new Error('The board took too long to start.')), 8000)
    try {
      new Phaser.Game({
        type: Phaser.WEBGL,
        parent: host,
        width: Math.max(1, host.clientWidth),
        height: Math.max(1, host.clientHeight),
        transparent: true,
        scale: { mode: Phaser.Scale.NONE },
        render: { antialiasGL: false, antialias: true, powerPreference: 'low-power', maxTextures: 1 },
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

class SceneBoard implements PhaserBoard {
  private readonly game: Phaser.Game
  private readonly scene: Phaser.Scene
  /** The weave at rest, under the scene. */
  private readonly ground: HTMLCanvasElement
  private keys: string[] = []
  private movers: Mover[] = []
  private started = 0
  private moving = false
  private done: () => void = () => {}
  private width = 0
  private height = 0
  private stamp = 0
  private lostTimer: ReturnType<typeof setTimeout> | undefined

  constructor(game: Phaser.Game, scene: Phaser.Scene, onLost: () => void) {
    this.game = game
    this.scene = scene
    this.ground = document.createElement('canvas')
    for (const canvas of [this.ground, game.canvas]) {
      canvas.style.cssText = 'position:absolute;left:0;top:0;display:block'
      canvas.setAttribute('aria-hidden', 'true')
    }
    game.canvas.before(this.ground)
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

  show(plan: BoardPlan, move: boolean, outlineChanges: boolean, done: () => void): void {
    this.moving = false
    this.done = done
    this.clear()
    this.resize(plan)
    this.build(plan, move, outlineChanges)
    if (move) {
      this.started = performance.now()
      this.moving = true
      for (const mover of this.movers) mover.at(0)
      this.draw()
      this.game.loop.wake()
    } else this.rest()
  }

  skip(): void {
    if (this.moving) this.rest()
  }

  destroy(): void {
    clearTimeout(this.lostTimer)
    this.moving = false
    this.game.loop.sleep()
    this.ground.remove()
    this.game.destroy(true)
    // A sleeping game runs its own end only in a step.
    this.game.loop.tick()
  }

  private step(): void {
    if (!this.moving) return
    const ms = performance.now() - this.started
    if (ms >= changeLength) {
      this.moving = false
      for (const mover of this.movers) mover.at(Infinity)
      // This step still renders; the next one would find nothing to do.
      this.game.events.once(Phaser.Core.Events.POST_RENDER, () => {
        if (!this.moving) this.game.loop.sleep()
      })
      this.done()
    } else for (const mover of this.movers) mover.at(ms)
  }

  private rest(): void {
    this.moving = false
    this.game.loop.sleep()
    for (const mover of this.movers) mover.at(Infinity)
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
    for (const canvas of [this.ground, this.game.canvas]) {
      canvas.style.width = `${frame.width}px`
      canvas.style.height = `${frame.height}px`
    }
  }

  private clear(): void {
    this.scene.children.removeAll(true)
    for (const key of this.keys) this.scene.textures.remove(key)
    this.keys = []
    this.movers = []
    this.stamp++
  }

  /**
   * Paints marks into a texture and adds an image of it where the marks belong. The texture is cut to whole device
   * pixels, so at rest it is drawn one to one.
   */
  private bake(name: string, marks: readonly Mark[], dpr: number, margin = 2): Baked {
    const bounds = boundsOf(marks)
    const left = Math.floor(bounds.x * dpr) - margin
    const top = Math.floor(bounds.y * dpr) - margin
    const width = Math.max(1, Math.ceil((bounds.x + bounds.width) * dpr) + margin - left)
    const height = Math.max(1, Math.ceil((bounds.y + bounds.height) * dpr) + margin - top)
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d')
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
  private place(name: string, marks: readonly Mark[], dpr: number): Phaser.GameObjects.Image {
    const { key, left, top } = this.bake(name, marks, dpr)
    return this.scene.add.image(left, top, key).setOrigin(0, 0)
  }

  private build(plan: BoardPlan, move: boolean, outlineChanges: boolean): void {
    const changed = plan.cells.filter((cell) => cell.now !== cell.before)
    this.buildWeave(plan, move ? changed : [], outlineChanges ? changed : [])
    for (const arc of plan.arcs) this.buildArc(arc, plan, move)
    for (const site of plan.sites) this.buildSite(site.at, site.r, site.rBefore, plan)
    for (const gate of plan.gates) this.buildGate(gate, plan)
    if (move) this.buildMoments(plan)
    if (plan.race !== null) this.buildRace(plan)
  }

  private buildWeave(plan: BoardPlan, flipping: readonly CellPlan[], outlined: readonly CellPlan[]): void {
    const paint = (apart: ReadonlySet<CellPlan>) => paintGround(this.ground, plan, apart, outlined)
    paint(new Set(flipping))
    if (flipping.length === 0) return
    const tiles = this.buildFlips(plan, flipping)
    this.movers.push({
      at: (ms) => {
        if (ms !== Infinity) return
        // At rest the cells lie on the ground, under the seams, like all others.
        for (const tile of tiles) tile.setVisible(false)
        paint(new Set())
      },
    })
  }

  /** Changed cells turn over like tiles, outward from the end of the nearest arc that reaches their region. */
  private buildFlips(plan: BoardPlan, flipping: readonly CellPlan[]): Phaser.GameObjects.Image[] {
    const { frame, palette } = plan
    const { dpr } = frame
    const origin = { x: 0, y: 0 }
    const faces = Object.fromEntries(
      blocKeys.map((bloc) => [bloc, this.bake(`cell-${bloc}`, cellMarks(origin, bloc, frame, palette), dpr)]),
    ) as Record<BlocKey, Baked>
    const ends = endsByRegion(plan)
    const away = flipping.map((cell) => {
      const near = ends.get(cell.region) ?? []
      return near.length === 0 ? 0.5 * frame.map.width : Math.min(...near.map((end) => distance(end, cell)))
    })
    const farthest = Math.max(1, ...away)
    const tiles = flipping.map((cell, i) => {
      const image = this.scene.add.image(0, 0, faces[cell.before].key)
      return { cell, image, far: away[i] / farthest }
    })
    const centre = (face: Baked, cell: CellPlan) => {
      // Where the cell's own marks would be baked: on the same whole pixels as the weave.
      const own = boundsOf(cellMarks(cell, 'us', frame, palette))
      const zero = boundsOf(cellMarks(origin, 'us', frame, palette))
      return { x: face.left + face.width / 2 + (own.x - zero.x) * dpr, y: face.top + face.height / 2 + (own.y - zero.y) * dpr }
    }
    const spots = tiles.map(({ cell }) => ({ before: centre(faces[cell.before], cell), now: centre(faces[cell.now], cell) }))
    const shown: (BlocKey | null)[] = tiles.map(() => null)
    this.movers.push({
      at: (ms) => {
        tiles.forEach(({ cell, image, far }, i) => {
          const part = cellPart(ms, far)
          const bloc = part < 0.5 ? cell.before : cell.now
          if (shown[i] !== bloc) {
            shown[i] = bloc
            const spot = part < 0.5 ? spots[i].before : spots[i].now
            image.setTexture(faces[bloc].key).setPosition(spot.x, spot.y)
          }
          image.scaleX = part <= 0 || part >= 1 ? 1 : Math.max(0.05, Math.abs(1 - 2 * part))
        })
      },
    })
    return tiles.map(({ image }) => image)
  }

  private buildArc(arc: ArcPlan, plan: BoardPlan, move: boolean): void {
    if (arc.marks.length === 0) return
    const baked = this.bake(`arc-${arc.id}`, arc.marks, plan.frame.dpr)
    const line = arc.parts.flat()
    const first = line[0]
    const last = arc.parts.length > 1 ? arc.parts[0][arc.parts[0].length - 1] : line[line.length - 1]
    // Arcs run one way along their longer side, so uncovering that side draws them from source to target.
    const across = Math.abs(last.x - first.x) >= Math.abs(last.y - first.y)
    const forward = across ? last.x >= first.x : last.y >= first.y
    const slices = this.slice(baked, across)
    if (!move) return
    const gate = plan.gates.find((one) => one.flow === arc.id)
    if (arc.ghost || (gate !== undefined && gate.shut > gate.before + 0.001)) {
      // A route that closes fades instead of drawing itself.
      const from = arc.ghost && arc.before <= 0.02 ? 1 : 0.15
      this.movers.push({
        at: (ms) => {
          for (const { image } of slices) image.setAlpha(from + (1 - from) * fadePart(ms))
        },
      })
      return
    }
    const whole = across ? baked.width : baked.height
    this.movers.push({
      at: (ms) => {
        const part = arcPart(ms)
        const from = forward ? 0 : whole * (1 - part)
        const to = forward ? whole * part : whole
        for (const { image, start, size } of slices) {
          const low = Math.max(0, from - start)
          const high = Math.min(size, to - start)
          image.setVisible(high > low)
          if (high <= low) continue
          if (low <= 0 && high >= size) image.setCrop()
          else if (across) image.setCrop(low, 0, high - low, image.height)
          else image.setCrop(0, low, image.width, high - low)
        }
      },
    })
  }

  /** A long arc as narrow images of its texture, each only as tall as its ink: a bow's box is mostly empty. */
  private slice(baked: Baked, across: boolean): Slice[] {
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

  private buildSite(at: Point, r: number, rBefore: number, plan: BoardPlan): void {
    const { frame, palette } = plan
    const biggest = Math.max(r, rBefore)
    if (biggest <= 0) return
    const image = this.place(`site-${at.x}-${at.y}`, siteMarks({ at }, r > 0 ? r : biggest, frame.unit, palette), frame.dpr)
    if (r === rBefore) return
    image.setPosition(image.x + image.width / 2, image.y + image.height / 2).setOrigin(0.5, 0.5)
    const drawn = r > 0 ? r : biggest
    this.movers.push({
      at: (ms) => {
        const size = rBefore + (r - rBefore) * sitePart(ms)
        image.setScale(size / drawn).setVisible(size > 0.2)
      },
    })
  }

  /** A gate is repainted as it slides: a canvas of a few dozen pixels, for a third of a second. */
  private buildGate(gate: GatePlan, plan: BoardPlan): void {
    const { frame, palette } = plan
    const { dpr } = frame
    const { key, left, top, width, height, context } = this.bake(`gate-${gate.id}`, gateMarks(gate, 1, palette), dpr)
    this.scene.add.image(left, top, key).setOrigin(0, 0)
    const source = this.scene.textures.get(key).source[0]
    let painted = 1
    this.movers.push({
      at: (ms) => {
        const shut = gate.before + (gate.shut - gate.before) * gatePart(ms)
        if (shut === painted || context === null) return
        painted = shut
        context.save()
        context.setTransform(1, 0, 0, 1, 0, 0)
        context.clearRect(0, 0, width, height)
        context.restore()
        paintMarks(context, gateMarks(gate, shut, palette))
        source.update()
      },
    })
  }

  /** Something happened here: one ring, once. */
  private buildMoments(plan: BoardPlan): void {
    const { frame, palette } = plan
    const spots = plan.vm.moments.flatMap((moment) => (moment.region === null ? [] : [moment.region]))
    const centre = { us: 'usCentre', cn: 'chinaCentre', europe: 'europeCentre', apac: 'japan', emerging: 'india', restricted: 'russia' } as const
    ;[...new Set(spots)].slice(0, 3).forEach((region, nth) => {
      const at = toPixels(frame, places[centre[region]])
      const r = 34 * frame.unit
      const image = this.place(`moment-${region}`, [{ kind: 'disc', at, r, fill: null, stroke: palette.text, width: 2 * frame.unit }], frame.dpr)
      image.setPosition(image.x + image.width / 2, image.y + image.height / 2).setOrigin(0.5, 0.5)
      this.movers.push({
        at: (ms) => {
          const part = momentPart(ms, nth)
          image.setVisible(part > 0 && part < 1)
          image.setScale(0.15 + 0.85 * part).setAlpha(1 - part)
        },
      })
    })
  }

  private buildRace(plan: BoardPlan): void {
    const { race, frame, palette } = plan
    if (race === null) return
    const { dpr, unit } = frame
    const { axis } = race
    const mix = (before: number, now: number, part: number) => before + (now - before) * part
    const strips = race.frame.mode === 'strips'
    const signs: { image: Phaser.GameObjects.Image; before: number; now: number }[] = []
    for (const { lab, y } of race.rows) {
      if (lab.open === null || strips) continue
      const open = lab.open
      const openBefore = lab.openBefore ?? open
      const line = this.scene.add
        .rectangle(0, Math.round(y * dpr), 1, Math.max(1, Math.round(1.6 * unit * dpr)), Phaser.Display.Color.HexStringToColor(palette.mark[lab.bloc]).color)
        .setOrigin(0, 0.5)
      this.movers.push({
        at: (ms) => {
          const part = racePart(ms)
          const from = scaleX(axis, mix(openBefore, open, part)) * dpr
          const to = scaleX(axis, mix(lab.closedBefore, lab.closed, part)) * dpr
          line.setPosition(Math.min(from, to), line.y)
          line.width = Math.max(0.01, Math.abs(to - from))
          line.displayWidth = line.width
        },
      })
    }
    const addSign = (bloc: BlocKey, y: number, before: number, now: number, solid: boolean): Phaser.GameObjects.Image => {
      const marks = [raceSign(bloc, 0, 0, race.size, solid, unit, palette)]
      const { key, left, top, width, height } = this.bake(`race-${signs.length}`, marks, dpr)
      const image = this.scene.add.image(0, Math.round(y * dpr), key).setOrigin(-left / width, -top / height)
      signs.push({ image, before, now })
      return image
    }
    for (const { lab, y } of race.rows) if (lab.open !== null) addSign(lab.bloc, y, lab.openBefore ?? lab.open, lab.open, false)
    for (const { lab, y } of race.rows) {
      const { open } = lab
      const openBefore = lab.openBefore ?? open
      if (open === null || openBefore === null) addSign(lab.bloc, y, lab.closedBefore, lab.closed, true)
      else if (lab.closed > open || lab.closedBefore > openBefore) {
        // A lab whose best model is open shows the outline alone.
        const image = addSign(lab.bloc, y, lab.closedBefore, lab.closed, true)
        this.movers.push({
          at: (ms) => {
            const part = racePart(ms)
            image.setVisible(mix(lab.closedBefore, lab.closed, part) > mix(openBefore, open, part))
          },
        })
      }
    }
    this.movers.push({
      at: (ms) => {
        const part = racePart(ms)
        for (const { image, before, now } of signs) {
          const x = scaleX(axis, mix(before, now, part)) * dpr
          image.x = part >= 1 ? Math.round(x) : x
        }
      },
    })
  }
}

/** Land, cells, seams and the grid of the race, on whole device pixels. Cells set apart show bare land. */
function paintGround(canvas: HTMLCanvasElement, plan: BoardPlan, apart: ReadonlySet<CellPlan>, outlined: readonly CellPlan[]): void {
  const { frame, palette, race } = plan
  const { dpr } = frame
  canvas.width = Math.round(frame.width * dpr)
  canvas.height = Math.round(frame.height * dpr)
  const context = canvas.getContext('2d')
  if (context === null) return
  context.fillStyle = palette.ground
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.setTransform(dpr, 0, 0, dpr, 0, 0)
  for (const cell of plan.cells) {
    const marks = cellMarks(cell, apart.has(cell) ? 'row' : cell.now, frame, palette)
    paintMarks(context, apart.has(cell) ? marks.slice(0, 1) : marks)
  }
  paintMarks(context, outlined.map((cell) => changedOutline(cell, frame, palette)))
  paintMarks(context, plan.seams)
  if (race !== null) paintMarks(context, raceGrid(race, palette))
}

/** Where the drawn arcs end, by the region they end in: the points changes spread from. */
function endsByRegion(plan: BoardPlan): Map<string, Point[]> {
  const ends = new Map<string, Point[]>()
  for (const arc of plan.arcs) {
    const flow = plan.vm.flows.find((one) => one.id === arc.id)
    const part = arc.parts[arc.parts.length - 1]
    if (flow === undefined || part === undefined || arc.ghost) continue
    ends.set(flow.to, [...(ends.get(flow.to) ?? []), part[part.length - 1]])
  }
  return ends
}
