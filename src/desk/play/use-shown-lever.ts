/** The seat whose levers are shown, and a lever that was asked for elsewhere: by an adviser, the guide, a card of the board. */
import { useLayoutEffect, useState } from 'preact/hooks'
import type { SeatVm } from '../../app/screens/screens.ts'
import { useApp } from '../shared/app-context.ts'
import type { Chosen } from './use-chosen.ts'

export interface ShownLever {
  readonly seat: SeatVm['id']
  readonly setSeat: (id: SeatVm['id']) => void
  readonly asked: string | null
  /** Asked for again, a lever that was closed by hand opens again. */
  readonly times: number
  /** Opens a lever, which takes the focus. */
  readonly open: (seat: SeatVm['id'], lever: string) => void
}

/** Of a new `page` nothing has been asked for. */
export function useShownLever(page: string, chosen: Chosen): ShownLever {
  const { screens } = useApp()
  const [seat, setSeat] = useState(() => screens.seats()[0].id)
  const [asked, setAsked] = useState<string | null>(null)
  const [times, setTimes] = useState(0)
  useLayoutEffect(() => setAsked(null), [page])
  return {
    seat, setSeat, asked, times,
    open: (of, lever) => {
      chosen.close()
      setSeat(of)
      setAsked(lever)
      setTimes(times + 1)
      chosen.lever(lever)
      // The first frame brings the list of that seat, the next one the lever unfolded.
      requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-lever="${lever}"]`)?.focus()))
    },
  }
}
