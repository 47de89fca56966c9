/** The waterfall of one headline: from the last value to this one, bar by bar, each with whose act it was; and the same as a table. */
import type { ComponentChildren } from 'preact'
import { fill } from '../../view/interface-texts.ts'
import type { WhyBar, WhyGroup, WhyVm } from '../../view/desk-vm.ts'
import { useWords } from '../shared/app-context.ts'
import { Mark } from '../shared/mark.tsx'
import { useTerms } from '../shared/terms.tsx'
import type { MarkOf } from '../shared/mark.tsx'
import './why.css'

interface Props {
  readonly vm: WhyVm
  /** The player’s own side, for the colour of their acts. */
  readonly side: 'us' | 'cn'
  readonly kicker: ComponentChildren
  /** Null: it stands on a page of its own. */
  readonly onClose: (() => void) | null
  /** Stands above: the way here. */
  readonly ways?: ComponentChildren
  /** Opens the level below a bar; its words for the button, with `{label}`. */
  readonly onOpen?: { readonly open: (bar: WhyBar) => void; readonly words: string }
  readonly children?: ComponentChildren
}

export function Why({ vm, side, kicker, onClose, ways, onOpen, children }: Props) {
  const words = useWords()
  const steps = stepsOf(vm)
  const scale = scaleOf(steps)
  const groupAt = (i: number): WhyGroup | undefined => (!vm.carried ? undefined : i === 0 ? vm.carried.groups[0] : i === vm.carried.count ? vm.carried.groups[1] : undefined)
  const end = steps[steps.length - 1]
  const [sentence, sum, method, ...details] = useTerms([vm.sentence, vm.sum, vm.method, ...vm.bars.map((bar) => bar.detail)])
  return (
    <section class="why" data-surface="paper" aria-labelledby="why-heading">
      <header class="why-head">
        {ways}
        <div class="small why-kicker"><span>{kicker}</span> {onClose && <button type="button" class="link" data-shortcut="back" onClick={onClose}>{words.results.closeWhy}</button>}</div>
        <h2 id="why-heading" class="why-title" tabIndex={-1}>{vm.title}</h2>
        <p class="why-sentence">{sentence}</p>
      </header>
      <ol class="why-rows" style={{ '--before': roomFor(vm.bars.filter(isLeading)), '--after': roomFor([vm.from, vm.to, ...vm.bars.filter((bar) => !isLeading(bar))]) }}>
        <Row label={vm.from.label} detail="" total left={0} width={scale(vm.from.value)} text={vm.from.text} broken={scale.broken} from={null} to={scale(vm.from.value)} paint="total" />
        {vm.bars.map((bar, i) => {
          const from = steps[i]
          const at = steps[i + 1]
          const paint = bar.who === 'you' ? side : bar.who === 'us' || bar.who === 'cn' ? bar.who : 'row'
          return (
            <Row key={bar.id} group={groupAt(i)}
              opener={onOpen && bar.id !== 'other' ? { label: fill(onOpen.words, { label: bar.label }), open: () => onOpen.open(bar) } : undefined}
              label={bar.label} detail={details[i]} who={{ of: bar.who === 'you' ? side : bar.who, text: bar.whoText }}
              left={Math.min(scale(from), scale(at))} width={Math.abs(scale(at) - scale(from))} text={bar.text}
              leading={isLeading(bar)} from={scale(from)} to={scale(at)} paint={paint} />
          )
        })}
        <Row label={vm.to.label} detail={sum} total left={0} width={scale(vm.to.value)} text={vm.to.text} broken={scale.broken} from={scale(end)} to={null} paint="total" />
      </ol>
      <footer class="why-foot small">
        <p>{method}</p>
        <details>
          <summary>{words.results.asTable}</summary>
          <WhyTable vm={vm} />
        </details>
      </footer>
      {children}
    </section>
  )
}

/** Its number stands before the bar. */
const isLeading = (bar: WhyBar): boolean => bar.amount < 0

/** Room beside the bars for the longest of these numbers, in letters of average width; a Chinese sign is as wide as two. */
const roomFor = (numbers: readonly { readonly text: string }[]): number =>
  Math.max(0, ...numbers.map(({ text }) => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)))

/** The value before and after each bar. */
function stepsOf(vm: WhyVm): readonly number[] {
  const steps = [vm.from.value]
  for (const bar of vm.bars) steps.push(steps[steps.length - 1] + bar.amount)
  return steps
}

type Scale = ((value: number) => number) & { broken: boolean }

/** Places a value between 0 and 100 % of the chart. The axis is broken where the totals are large beside their change. */
function scaleOf(steps: readonly number[]): Scale {
  const low = Math.min(...steps)
  const high = Math.max(...steps)
  const spread = Math.max(high - low, Math.abs(high) * 0.01, 1e-9)
  const broken = low > spread * 0.6
  const from = broken ? low - spread * 0.3 : Math.min(0, low)
  const width = Math.max(high, broken ? high : 0) - from || 1
  return Object.assign((value: number) => Math.max(0, ((value - from) / width) * 100), { broken })
}

interface RowProps {
  readonly label: string
  /** Empty: none. */
  readonly detail: ComponentChildren
  readonly who?: { readonly of: MarkOf; readonly text: string }
  readonly left: number
  readonly width: number
  readonly text: string
  readonly paint: 'us' | 'cn' | 'row' | 'total'
  /** The number stands before the bar. */
  readonly leading?: boolean
  readonly total?: boolean
  readonly broken?: boolean
  /** Heads a group of bars, with their sum. */
  readonly group?: WhyGroup
  /** Opens the level below. */
  readonly opener?: { readonly label: string; readonly open: () => void }
  /** Where the line from the row above comes down, and where the line to the next row begins. */
  readonly from: number | null
  readonly to: number | null
}

function Row({ group, opener, label, detail, who, left, width, text, paint, leading = false, total = false, broken = false, from, to }: RowProps) {
  return (
    <li class={total ? 'why-row total' : group === undefined ? 'why-row' : 'why-row grouped'}>
      {group !== undefined && <p class="why-group"><span>{group.label}</span> <span class="why-sum">{group.text}</span></p>}
      <div class="why-words">
        <p class="why-label">{opener ? <button type="button" class="why-open" aria-label={opener.label} onClick={opener.open}>{label}</button> : <strong>{label}</strong>}{who && <span class="why-who"><Mark of={who.of} /> {who.text}</span>}</p>
        {detail !== '' && <p class="small">{detail}</p>}
      </div>
      <div class="why-plot">
        {from !== null && <span class="why-join" style={{ insetInlineStart: `${from}%` }} aria-hidden="true" />}
        {to !== null && <span class="why-join out" style={{ insetInlineStart: `${to}%` }} aria-hidden="true" />}
        <span class={`why-bar ${paint}`} data-broken={broken ? 'yes' : undefined} style={{ insetInlineStart: `${left}%`, inlineSize: `${width}%` }} aria-hidden="true" />
        <span class={leading ? 'why-number leading' : 'why-number'} style={leading ? { insetInlineEnd: `${100 - left}%` } : { insetInlineStart: `${left + width}%` }}>{text}</span>
      </div>
    </li>
  )
}

function WhyTable({ vm }: { readonly vm: WhyVm }) {
  const { columns } = useWords().results
  return (
    <table class="why-table">
      <thead><tr><th scope="col">{columns.what}</th><th scope="col">{columns.who}</th><th scope="col">{columns.said}</th><th scope="col">{columns.amount}</th></tr></thead>
      <tbody>
        <tr><th scope="row">{vm.from.label}</th><td /><td /><td>{vm.from.text}</td></tr>
        {vm.bars.map((bar) => <tr key={bar.id}><th scope="row">{bar.label}</th><td>{bar.whoText}</td><td>{bar.said}</td><td>{bar.text}</td></tr>)}
        <tr><th scope="row">{vm.to.label}</th><td /><td /><td>{vm.to.text}</td></tr>
      </tbody>
    </table>
  )
}
