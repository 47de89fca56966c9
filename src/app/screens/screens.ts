/**
 * What each screen of a game shows, built when it is asked for from the game and the view-models: which of it stands where
 * is said by the files beside this one. Results are kept until the game or the draft changes, so that a component may ask
 * as often as it renders.
 */
import { boardScreens } from './board.ts'
import { courseScreens } from './course.ts'
import { decideScreens } from './decide.ts'
import { headScreens } from './head.ts'
import { resultScreens } from './results.ts'
import { createScene } from './scene.ts'
import type { ScreenParts } from './scene.ts'

export type * from './screen-vms.ts'

export type Screens = ReturnType<typeof createScreens>

export function createScreens(parts: ScreenParts) {
  const scene = createScene(parts)
  return {
    ...headScreens(scene),
    ...boardScreens(scene),
    ...decideScreens(scene),
    ...resultScreens(scene),
    ...courseScreens(scene),
    libraryWords: () => scene.all().library,
    coachWords: () => scene.all().coach,
  }
}
