/** The strip of the five indices: both sides, the change of the last turn, their weight, and the score under the doctrine. */
import { useState } from 'preact/hooks'
import type { GameHeadVm } from '../../app/screens/screens.ts'
import type { HeadlineVm } from '../../view/desk-vm.ts'
import { fill } from '../../view/interface-texts.ts'
import { useFormat, useSigns, useWords } from '../shared/app-context.ts'
import { memo } from '../shared/memo.ts'
import { DoctrineDialog } from './doctrine-dialog.tsx'
import './index-strip.css'

interface Props {
  readonly head: GameHeadVm
  readonly headlines: readonly HeadlineVm[]
  /** In results a name opens its waterfall. */
  readonly onWhy?: (id: string) => void
}

export const IndexStrip = memo(function IndexStrip({ head, headlines, onWhy }: Props) {
  const words = useWords()
  const { colon } = useSigns()
  const [choosing, setChoosing] = useState(false)
  const score = headlines.find((h) => h.group === 'score')
  return (
    <section class="strip" aria-label={words.play.scores}>
      <div class="strip-doctrine">
        <p class="small strip-line">
          <span>{words.play.doctrine}</span>
          {head.canChangeDoctrine && <button type="button" class="link" aria-label={`${words.play.changeDoctrine}${colon}${words.play.doctrine}`} onClick={() => setChoosing(true)}>{words.play.changeDoctrine}</button>}
        </p>
        <p class="title">{head.doctrine.name}</p>
        {score && <p class="small">{fill(words.play.score, { you: score.text, them: head.them, theirs: score.otherText ?? '' })}</p>}
      </div>
      <ul class="strip-indices">
        {headlines.filter((h) => h.group === 'index').map((h) => <IndexCell key={h.id} vm={h} side={head.side} them={head.names[head.side === 'us' ? 'cn' : 'us']} onWhy={onWhy} />)}
      </ul>
      {choosing && <DoctrineDialog doctrines={head.doctrines} chosen={head.doctrine.id} onClose={() => setChoosing(false)} />}
    </section>
  )
})

interface CellProps {
  readonly vm: HeadlineVm
  readonly side: 'us' | 'cn'
  /** Name of the other side. */
  readonly them: string
  readonly onWhy: Props['onWhy']
}

function IndexCell({ vm, side, them, onWhy }: CellProps) {
  const words = useWords()
  const { percent } = useFormat()
  const { comma } = useSigns()
  const shared = vm.other === undefined
  const weight = percent(vm.weight ?? 0)
  return (
    <li class="index">
      <p class="index-name">{onWhy ? <button type="button" class="link" data-why={vm.id} onClick={() => onWhy(vm.id)}>{vm.label}</button> : vm.label}</p>
      <p class="index-value">
        <span class="index-number">{vm.text}</span>
        <span class="index-change">{vm.change === 0 ? <><span aria-hidden="true">±0</span><span class="unseen">{vm.changeText}</span></> : vm.changeText}{shared && `${comma}${words.play.shared}`}</span>
      </p>
      <div class="index-bars" aria-hidden="true">
        <span class={`index-bar ${side}`} style={{ inlineSize: `${vm.value}%` }} />
        <span class={`index-bar ${side === 'us' ? 'cn' : 'us'}`} style={{ inlineSize: `${vm.other ?? vm.value}%` }} />
      </div>
      <p class="index-weight">{fill(words.play.weight, { n: weight })}</p>
      {!shared && <p class="index-other small">{fill(words.play.otherSide, { side: them, value: vm.otherText ?? '' })}</p>}
    </li>
  )
}
