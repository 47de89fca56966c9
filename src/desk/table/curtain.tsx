/** Between two players at one screen: nothing of the game is shown until the next one says so. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '../../view/interface-texts.ts'
import { useApp, useSigns, useWords } from '../shared/app-context.ts'
import { single } from '../shared/single.ts'
import { AgreeDialog } from './agree-dialog.tsx'
import './table.css'

export function Curtain() {
  const app = useApp()
  const words = useWords()
  const { comma } = useSigns()
  const head = app.screens.head()
  const { who, canTakeBack } = app.screens.table()
  const [asking, setAsking] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [who])
  return (
    <main class="curtain">
      <p class="small">{words.title}{comma}{head.title}</p>
      <h1 class="curtain-title" tabIndex={-1} ref={heading}>{fill(words.table.curtain, { who })}</h1>
      <p>{fill(words.table.curtainText, { turn: head.turn, period: head.period })}</p>
      <div class="curtain-ways">
        <button type="button" class="button main" onClick={single(() => app.liftCurtain())}>{fill(words.table.lift, { who })}</button>
        {canTakeBack && <button type="button" class="button" onClick={() => setAsking(true)}>{words.table.takeBack}</button>}
        <button type="button" class="link" onClick={() => app.home()}>{words.end.home}</button>
      </div>
      {asking && <AgreeDialog onClose={() => setAsking(false)} />}
    </main>
  )
}
