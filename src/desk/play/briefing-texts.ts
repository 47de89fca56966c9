/** The texts of the front page in which terms are marked, in reading order: text, cause and precedent of each story, then the rest. */
import type { BriefingVm } from '../../view/desk-vm.ts'

/** How this reader likes it; kept until the page is loaded again. */
export const liking = { whole: false }

/** Texts of a story in which terms are marked. */
export const PARTS = 3

export function termTextsOf(vm: BriefingVm, whole: boolean): readonly string[] {
  const stories = vm.stories.flatMap((s, i) => [s.text, whole || i === 0 ? s.cause : '', whole || i === 0 ? s.precedent?.text ?? '' : ''])
  return [...stories, vm.rival ?? '', ...vm.more]
}
