/** Follows the game and plays its cues, as long as the player wants them. */
import type { App } from '../../app/app.ts'
import type { GameState } from '../../app/state.ts'
import { playCue } from './cues.ts'
import type { Cue } from './cues.ts'

/** Which cue belongs to a step of a game; looking back at a turn, or opening another game, has none. */
export function cueOf(before: GameState | null, now: GameState | null): Cue | null {
  if (!before || !now || before.id !== now.id || before.phase === now.phase || now.look !== null || before.look !== null) return null
  if (now.phase === 'end') return 'over'
  if (now.phase === 'results') return now.played > before.played ? 'moved' : null
  return before.phase === 'results' && now.played === before.played ? 'next' : null
}

export function listen(app: App): void {
  let context: AudioContext | null = null
  app.store.subscribe((now, before) => {
    const cue = cueOf(before.game, now.game)
    const { sound, palette } = app.settings.store.getState()
    // A class in front of the projector hears nothing, and neither does who is looking at something else.
    if (cue === null || sound === 'off' || palette === 'projector' || document.visibilityState !== 'visible') return
    try {
      context ??= new AudioContext()
      // A browser lets a page sound after the first press; the press that ended the turn was one.
      void context.resume()
      playCue(context, cue)
    } catch (error) {
      console.warn('There is no sound here.', error)
    }
  })
}
