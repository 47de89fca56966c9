/** The map as the scene shows it: cells that turn over, arcs that draw themselves, signs that grow, gates that slide, rings. */
import type Phaser from 'phaser'
import type { ArcPlan } from './arcs.ts'
import { cellCorner, cellMarks, plotPixels } from './cells.ts'
import { distance, type Point } from './curve.ts'
import { toPixels } from './frame.ts'
import { gateMarks, type GatePlan } from './gates.ts'
import { places } from './map-data.ts'
import { paintMarks } from './marks.ts'
import type { BoardPlan, CellPlan } from './plan.ts'
import type { Stage } from './scene-stage.ts'
import { siteMarks } from './sites.ts'
import { arcPart, cellPart, fadePart, gatePart, momentPart, sitePart } from './timeline.ts'
import { blocKeys } from './weave.ts'

/** What lies under the scene, and the cells that turn over on it. Both grounds are painted beforehand, step by step. */
export function* buildWeave(stage: Stage, plan: BoardPlan, flipping: readonly CellPlan[], outlined: readonly CellPlan[]): Generator<void, void> {
  const { moving, resting } = stage.grounds
  yield* resting.paint(plan, new Set(), outlined)
  if (flipping.length > 0) yield* moving.paint(plan, new Set(flipping), [])
  const grounds = resting.bands.map(({ key, top }) => stage.scene.add.image(0, top, key).setOrigin(0, 0))
  if (flipping.length === 0) return
  const tiles = yield* buildFlips(stage, plan, flipping)
  stage.movers.push({
    at: (ms) => {
      // At rest the cells lie on the ground, under the seams, like all others.
      const rests = ms === Infinity
      const { bands } = rests ? resting : moving
      for (const [i, ground] of grounds.entries()) ground.setTexture(bands[i].key)
      for (const tile of tiles) tile.setVisible(!rests)
    },
  })
}

/** Tiles that are laid before inputs may come first. */
const TILES_AT_ONCE = 40

/** Changed cells turn over like tiles, outward from the end of the nearest arc that reaches their region. */
function* buildFlips(stage: Stage, plan: BoardPlan, flipping: readonly CellPlan[]): Generator<void, readonly Phaser.GameObjects.Image[]> {
  const { frame } = plan
  const faces = bakeFaces(stage, plan)
  yield
  const ends = endsByRegion(plan)
  const away = flipping.map((cell) => {
    const near = ends.get(cell.region) ?? []
    return near.length === 0 ? 0.5 * frame.map.width : Math.min(...near.map((end) => distance(end, cell)))
  })
  const farthest = Math.max(1, ...away)
  const half = plotPixels(frame) / 2
  const tiles: { readonly cell: CellPlan; readonly image: Phaser.GameObjects.Image; readonly far: number }[] = []
  for (const [i, cell] of flipping.entries()) {
    if (i % TILES_AT_ONCE === 0) yield
    // On the same whole pixels as the weave.
    const { left, top } = cellCorner(cell, frame)
    tiles.push({ cell, image: stage.scene.add.image(left + half, top + half, faces, cell.before), far: away[i] / farthest })
  }
  stage.movers.push({
    at: (ms) => {
      for (const { cell, image, far } of tiles) {
        const part = cellPart(ms, far)
        image.setFrame(part < 0.5 ? cell.before : cell.now)
        image.scaleX = part <= 0 || part >= 1 ? 1 : Math.max(0.05, Math.abs(1 - 2 * part))
      }
    },
  })
  return tiles.map(({ image }) => image)
}

/** The looks of a cell side by side in one texture, so that all tiles are drawn in one go. Gives its key; frames are named by bloc. */
function bakeFaces(stage: Stage, { frame, palette }: BoardPlan): string {
  const spots = blocKeys.map((bloc, i) => ({ bloc, x: 2 * i * Math.ceil(frame.cell), y: 0 }))
  const sheet = stage.textures.bake(spots.flatMap((spot) => cellMarks(spot, spot.bloc, frame, palette)), frame.dpr)
  const texture = stage.scene.textures.get(sheet.key)
  // A sign may reach a little beyond its plot.
  const margin = 2
  const size = plotPixels(frame) + 2 * margin
  for (const spot of spots) {
    const { left, top } = cellCorner(spot, frame)
    if (!texture.has(spot.bloc)) texture.add(spot.bloc, 0, left - margin - sheet.left, top - margin - sheet.top, size, size)
  }
  return sheet.key
}

export function* buildArc(stage: Stage, arc: ArcPlan, plan: BoardPlan, move: boolean): Generator<void, void> {
  if (arc.marks.length === 0) return
  const line = arc.parts.flat()
  const first = line[0]
  const last = arc.parts.length > 1 ? arc.parts[0][arc.parts[0].length - 1] : line[line.length - 1]
  // Arcs run one way along their longer side, so uncovering that side draws them from source to target.
  const across = Math.abs(last.x - first.x) >= Math.abs(last.y - first.y)
  const forward = across ? last.x >= first.x : last.y >= first.y
  const { baked, slices } = yield* stage.textures.slice(arc.marks, plan.frame.dpr, across)
  if (!move) return
  const gate = plan.gates.find((one) => one.flow === arc.id)
  if (arc.ghost || (gate !== undefined && gate.shut > gate.before + 0.001)) {
    // A route that closes fades instead of drawing itself.
    const from = arc.ghost && arc.before <= 0.02 ? 1 : 0.15
    stage.movers.push({
      at: (ms) => {
        for (const { image } of slices) image.setAlpha(from + (1 - from) * fadePart(ms))
      },
    })
    return
  }
  const whole = across ? baked.width : baked.height
  stage.movers.push({
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

export function buildSite(stage: Stage, at: Point, r: number, rBefore: number, plan: BoardPlan): void {
  const { frame, palette } = plan
  const biggest = Math.max(r, rBefore)
  if (biggest <= 0) return
  const image = stage.textures.place(siteMarks({ at }, r > 0 ? r : biggest, frame.unit, palette), frame.dpr)
  if (r === rBefore) return
  image.setPosition(image.x + image.width / 2, image.y + image.height / 2).setOrigin(0.5, 0.5)
  const drawn = r > 0 ? r : biggest
  stage.movers.push({
    at: (ms) => {
      const size = rBefore + (r - rBefore) * sitePart(ms)
      image.setScale(size / drawn).setVisible(size > 0.2)
    },
  })
}

/** A gate is repainted as it slides: a canvas of a few dozen pixels, for a third of a second. */
export function buildGate(stage: Stage, gate: GatePlan, plan: BoardPlan): void {
  const { frame, palette } = plan
  const { dpr } = frame
  const { key, left, top, width, height, context } = stage.textures.bakeOwn(gateMarks(gate, 1, palette), dpr)
  stage.scene.add.image(left, top, key).setOrigin(0, 0)
  const source = stage.scene.textures.get(key).source[0]
  let painted = 1
  stage.movers.push({
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
export function buildMoments(stage: Stage, plan: BoardPlan): void {
  const { frame, palette } = plan
  const spots = plan.vm.moments.flatMap((moment) => (moment.region === null ? [] : [moment.region]))
  const centre = { us: 'usCentre', cn: 'chinaCentre', europe: 'europeCentre', apac: 'japan', emerging: 'india', restricted: 'russia' } as const
  ;[...new Set(spots)].slice(0, 3).forEach((region, nth) => {
    const at = toPixels(frame, places[centre[region]])
    const r = 34 * frame.unit
    const image = stage.textures.place([{ kind: 'disc', at, r, fill: null, stroke: palette.text, width: 2 * frame.unit }], frame.dpr)
    image.setPosition(image.x + image.width / 2, image.y + image.height / 2).setOrigin(0.5, 0.5)
    stage.movers.push({
      at: (ms) => {
        const part = momentPart(ms, nth)
        image.setVisible(part > 0 && part < 1)
        image.setScale(0.15 + 0.85 * part).setAlpha(1 - part)
      },
    })
  })
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
