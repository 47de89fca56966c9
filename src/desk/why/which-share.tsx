/** Which decisions made a number over a whole game, for pages beside the game; loaded when it is opened. */
import { useEffect, useState } from 'preact/hooks'
import type { Trace } from '../../app/trace.ts'
import { useApp } from '../shared/app-context.ts'
import { WhichPanel } from './which-panel.tsx'
import './explorer.css'

export function WhichShare({ id }: { readonly id: string }) {
  const app = useApp()
  const [trace, setTrace] = useState<Trace | null>(null)
  useEffect(() => {
    app.loadTrace().then(setTrace, (error: unknown) => {
      console.warn('What shares a change among decisions could not be loaded.', error)
      app.partMissing()
    })
  }, [app])
  return trace && <div class="which-share"><WhichPanel trace={trace} id={id} side={app.screens.head().side} ways={null} onClose={null} span={Infinity} /></div>
}
