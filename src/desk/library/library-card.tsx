/** One scenario of the library: picture, question, length; a click plays it. Positions, answers and sources unfold. */
import { useEffect, useState } from 'preact/hooks'
import type { LibraryEntryVm } from '../../view/library.ts'
import { fill } from '../../view/interface-texts.ts'
import { useApp, useFormat, useSigns } from '../shared/app-context.ts'
import { CopyLink } from '../shared/copy-link.tsx'
import { Mark } from '../shared/mark.tsx'
import { Source } from '../shared/source.tsx'
import { useTerms } from '../shared/terms.tsx'
import { LibraryPicture } from './pictures.tsx'

export function LibraryCard({ vm, open }: { readonly vm: LibraryEntryVm; readonly open: boolean }) {
  const app = useApp()
  const words = app.screens.libraryWords()
  const { stop } = useSigns()
  const [asked, other] = vm.side === 'us' ? (['us', 'cn'] as const) : (['cn', 'us'] as const)
  return (
    <article class="scenario" data-entry={vm.id} aria-labelledby={`scenario-${vm.id}`}>
      <LibraryPicture id={vm.id} label={vm.picture} />
      <div class="scenario-words">
        <p class="small">{vm.quarter}{stop}{fill(words.length, { turns: vm.turns, minutes: vm.minutes })}</p>
        <h2 class="scenario-title" id={`scenario-${vm.id}`} tabIndex={-1}>{vm.title}</h2>
        <p class="scenario-question">{vm.question}</p>
        <p class="small scenario-level"><Level of={vm.difficulty} /> {words.difficulty[`${vm.difficulty}`]}</p>
        <p class="small"><strong>{words.teaches}</strong> {vm.teaches}</p>
        <div class="scenario-play">
          <button type="button" class="button main" aria-label={fill(words.playOf, { play: words.play[asked], title: vm.title })} onClick={() => app.playEntry(vm.id, asked, vm.doctrine[asked])}><Mark of={asked} /> {words.play[asked]}</button>
          <button type="button" class="button" aria-label={fill(words.playOf, { play: words.play[other], title: vm.title })} onClick={() => app.playEntry(vm.id, other, vm.doctrine[other])}><Mark of={other} /> {words.play[other]}</button>
        </div>
      </div>
      <More vm={vm} open={open} />
    </article>
  )
}

/** One to three filled steps; the words beside them say the same. */
function Level({ of }: { readonly of: 1 | 2 | 3 }) {
  return (
    <svg class="scenario-steps" viewBox="0 0 26 12" width="1.625rem" height=".75rem" aria-hidden="true">
      {[1, 2, 3].map((n) => <rect key={n} x={(n - 1) * 9 + 1} y={9 - n * 2.5} width="6" height={n * 2.5 + 2} style={n <= of ? { fill: 'var(--text)', stroke: 'var(--text)' } : { fill: 'none', stroke: 'var(--edge)' }} />)}
    </svg>
  )
}

function More({ vm, open: asked }: { readonly vm: LibraryEntryVm; readonly open: boolean }) {
  const app = useApp()
  const words = app.screens.libraryWords()
  const { listed } = useFormat()
  const { colon } = useSigns()
  const [open, setOpen] = useState(asked)
  useEffect(() => { if (asked) setOpen(true) }, [asked])
  const [lead, us, cn, record] = useTerms(open ? [vm.lead, vm.positions.us, vm.positions.cn, vm.record.text] : [])
  const sides = [['us', us], ['cn', cn]] as const
  return (
    <details class="scenario-more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.more}<span class="unseen">{colon}{vm.title}</span></summary>
      {open && (
        <div class="scenario-details">
          <p>{lead}</p>
          <h3 class="label">{words.positions}</h3>
          {sides.map(([side, text]) => <p key={side} class="scenario-position"><Mark of={side} /> <span>{text}</span></p>)}
          <h3 class="label">{words.answers}</h3>
          <ol class="scenario-answers">{vm.answers.map((answer) => <li key={answer}>{answer}</li>)}</ol>
          <h3 class="label">{words.watch}</h3>
          {sides.map(([side]) => <p key={side} class="scenario-position"><Mark of={side} /> <span>{listed(vm.watch[side])}</span></p>)}
          <h3 class="label">{words.record}</h3>
          <p>{record} <Source href={vm.record.source} /></p>
          <h3 class="label">{words.discuss}</h3>
          <p>{vm.discuss}</p>
          <p class="scenario-links">
            <button type="button" class="link" aria-label={`${words.choose}${colon}${vm.title}`} onClick={() => app.chooseScenario(vm.id, vm.side)}>{words.choose}</button>
            <CopyLink label={words.copy} link={() => app.entryLink(vm.id)} />
          </p>
        </div>
      )}
    </details>
  )
}
