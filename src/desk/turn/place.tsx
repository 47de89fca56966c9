/** The places of advisers, fans and ranges. What stands there is loaded behind the game; until it has come, and where it cannot, nothing is missing from the levers. */
import { useEffect, useState } from 'preact/hooks'
import type { App } from '../../app/app.ts'
import type { TurnDesk } from '../../app/turn/turn-desk.ts'
import { languageOf, useApp, useStore } from '../shared/app-context.ts'

/** Leads to the range of this turn, from the foot of the desk. */
export function openForecast(): void {
  const place = document.querySelector<HTMLDetailsElement>('details.forecast')
  if (!place) return
  place.open = true
  const field = place.querySelector<HTMLElement>('select')
  field?.focus()
  place.scrollIntoView({ block: 'nearest' })
}

export type Loaded = readonly [typeof import('./parts.ts'), TurnDesk]

/** By game desk and language: what has come once is there at once. */
const loaded = new WeakMap<App, Map<string, Loaded>>()

export function useTurnDesk(): Loaded | null {
  const app = useApp()
  const { id, stage } = useStore(app.store, languageOf)
  const [, setCome] = useState(0)
  useEffect(() => {
    if (loaded.get(app)?.has(id) || stage !== 'whole') return
    Promise.all([import('./parts.ts'), app.loadTurnDesk()]).then(
      (both) => {
        const known = loaded.get(app) ?? new Map<string, Loaded>()
        loaded.set(app, known.set(id, both))
        setCome((n) => n + 1)
      },
      (error: unknown) => console.warn('Advisers and ranges could not be loaded.', error),
    )
  }, [app, id, stage])
  return loaded.get(app)?.get(id) ?? null
}

/** Beside a lever that is open: what may come of it. */
export function LeverFanPlace({ lever }: { readonly lever: string }) {
  const turn = useTurnDesk()
  if (!turn) return null
  const [parts, desk] = turn
  return <parts.LeverFan desk={desk} lever={lever} />
}
