/** The race as the scene shows it: signs that slide along the axis, and the line from the open model to the closed one. */
import type Phaser from 'phaser'
import type { BlocKey } from '../view/board/board-vm.ts'
import type { BoardPlan } from './plan.ts'
import { raceSign, scaleX } from './race.ts'
import type { Stage } from './scene-stage.ts'
import { racePart } from './timeline.ts'

export function buildRace(stage: Stage, plan: BoardPlan): void {
  const { race, frame, palette } = plan
  if (race === null) return
  const { dpr, unit } = frame
  const { axis } = race
  const mix = (before: number, now: number, part: number) => before + (now - before) * part
  const strips = race.frame.mode !== 'rows'
  const signs: { image: Phaser.GameObjects.Image; before: number; now: number }[] = []
  for (const { lab, y } of race.rows) {
    if (lab.open === null || strips) continue
    const open = lab.open
    const openBefore = lab.openBefore ?? open
    const line = stage.scene.add.image(0, Math.round(y * dpr), stage.textures.plain(palette.mark[lab.bloc])).setOrigin(0, 0.5)
    line.displayHeight = Math.max(1, Math.round(1.6 * unit * dpr))
    stage.movers.push({
      at: (ms) => {
        const part = racePart(ms)
        const from = scaleX(axis, mix(openBefore, open, part)) * dpr
        const to = scaleX(axis, mix(lab.closedBefore, lab.closed, part)) * dpr
        line.setPosition(Math.min(from, to), line.y)
        line.displayWidth = Math.max(0.01, Math.abs(to - from))
      },
    })
  }
  const addSign = (bloc: BlocKey, y: number, before: number, now: number, solid: boolean): Phaser.GameObjects.Image => {
    const marks = [raceSign(bloc, 0, 0, race.size, solid, unit, palette)]
    const { key, left, top, width, height } = stage.textures.bake(marks, dpr)
    const image = stage.scene.add.image(0, Math.round(y * dpr), key).setOrigin(-left / width, -top / height)
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
      stage.movers.push({
        at: (ms) => {
          const part = racePart(ms)
          image.setVisible(mix(lab.closedBefore, lab.closed, part) > mix(openBefore, open, part))
        },
      })
    }
  }
  stage.movers.push({
    at: (ms) => {
      const part = racePart(ms)
      for (const { image, before, now } of signs) {
        const x = scaleX(axis, mix(before, now, part)) * dpr
        image.x = part >= 1 ? Math.round(x) : x
      }
    },
  })
}
