/** The bar above a game: when it is, how far, whose side, and what there is to spend. */
import { useState } from 'preact/hooks'
import type { GameHeadVm } from '../../app/screens/screens.ts'
import type { BudgetVm } from '../../view/desk-vm.ts'
import { fill } from '../../view/interface-texts.ts'
import { LogButton } from '../log/log-button.tsx'
import { Menu } from '../menu/lazy-menu.ts'
import { useApp, useSigns, useWords } from '../shared/app-context.ts'
import { ChartIcon, MenuIcon } from '../shared/icons.tsx'
import { Mark } from '../shared/mark.tsx'
import { ShareButton } from '../share/share-button.tsx'
import './masthead.css'

interface Props {
  readonly head: GameHeadVm
  readonly budgets: readonly BudgetVm[]
}

export function Masthead({ head, budgets }: Props) {
  const app = useApp()
  const words = useWords()
  const { comma } = useSigns()
  const [menu, setMenu] = useState(false)
  const shown = budgets.filter((b) => b.id === 'fiscal' || b.id === 'political')
  return (
    <header class="masthead">
      <h1 class="masthead-name" tabIndex={-1}>{words.title}<span class="unseen">{comma}{head.title}</span></h1>
      <p class="masthead-when"><span class="masthead-quarter">{head.quarter}</span>
        <Progress turn={head.turn} turns={head.turns} /></p>
      <p class="masthead-you"><Mark of={head.side} /> <span>{head.player === null ? words.play.you[head.side] : fill(words.table.you, { who: head.player })}</span></p>
      <dl class="masthead-budgets">
        {shown.map((b) => (
          <div key={b.id}>
            <dt>{b.id === 'fiscal' ? words.play.toSpend : words.play.political}</dt>
            <dd data-short={b.left < 0 ? 'yes' : undefined}>{b.leftText}</dd>
          </div>
        ))}
      </dl>
      <div class="masthead-tools">
        <ShareButton compact />
        <LogButton compact />
        <button type="button" class="button square" data-opens="charts" aria-label={words.play.charts} title={words.play.charts} onClick={() => app.charts()}><ChartIcon /></button>
        <button type="button" class="button square" data-shortcut="menu" aria-label={words.play.menu} title={words.play.menu} onClick={() => setMenu(true)}><MenuIcon /></button>
      </div>
      {menu && <Menu onClose={() => setMenu(false)} />}
    </header>
  )
}

function Progress({ turn, turns }: { readonly turn: number; readonly turns: number }) {
  const words = useWords()
  return (
    <>
      <span class="masthead-turn">{fill(words.play.turn, { turn, turns })}</span>
      <svg class="masthead-pips" viewBox={`0 0 ${turns * 20 - 4} 5`} height=".3125rem" width={`${Math.min(10, turns * 1.25 - 0.25)}rem`} preserveAspectRatio="none" aria-hidden="true">
        {Array.from({ length: turns }, (_, i) => (
          <rect key={i} x={i * 20} y="0" width={turns > 16 ? 14 : 16} height="5" style={{ fill: i < turn - 1 ? 'var(--text-2)' : i === turn - 1 ? 'var(--action)' : 'var(--rule)' }} />
        ))}
      </svg>
    </>
  )
}
