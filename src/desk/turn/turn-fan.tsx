/**
 * What the whole turn may bring, before it ends. It is shown after the player has given a range, with that range in it, or
 * when it is asked for: who has committed to a guess compares, who sees the answer first only reads it off.
 */
import { useState } from 'preact/hooks'
import type { TurnDesk } from '../../app/turn/turn-desk.ts'
import { forecastsOf, useApp, useStore } from '../shared/app-context.ts'
import { memo } from '../shared/memo.ts'
import { Fan, FanFold } from './fan.tsx'
import './fan.css'

export const TurnFan = memo(function TurnFan({ desk }: { readonly desk: TurnDesk }) {
  const app = useApp()
  useStore(app.store, forecastsOf)
  const [asked, setAsked] = useState(false)
  const { fanWords: words } = desk
  return (
    <section class="fan-turn">
      <FanFold heading={words.turnHeading}>
        {asked || desk.given() !== null
          ? <Fan desk={desk} of={null} />
          : <div class="fan-ask"><p class="small">{words.turnFirst}</p><button type="button" class="button" onClick={() => setAsked(true)}>{words.turnShow}</button></div>}
      </FanFold>
    </section>
  )
})
