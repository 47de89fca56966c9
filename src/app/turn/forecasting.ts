/** The command of ranges: it writes beside the draft, and nothing in the game depends on it. */
import { withForecast } from './forecast.ts'
import type { Range } from './forecast.ts'
import type { Ground } from '../game/running.ts'

export function forecastCommands({ store, running, save }: Pick<Ground, 'store' | 'running' | 'save'>) {
  return {
    /** Gives a range for a number of this turn, or takes it away. */
    setForecast(range: Range | null) {
      const { game } = store.getState()
      if (!game || game.phase !== 'decide' || game.look !== null || game.curtain) return
      const seen = running.ahead.turns.length > 0 ? running.ahead.turns[0].forecasts : null
      store.setState({ game: { ...game, forecasts: withForecast(game.forecasts, game.hand, range, seen) } })
      save()
    },
  }
}
