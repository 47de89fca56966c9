/** Two advisers side by side, about one lever, with opposite advice. A press leads to the lever; it sets nothing. */
import { useId } from 'preact/hooks'
import type { AdviceVm, AdviserVm } from '../../view/turn/advisers.ts'
import { useMedia, useSigns } from '../shared/app-context.ts'
import { useTerms } from '../shared/terms.tsx'
import { memo } from '../shared/memo.ts'
import './advice.css'

interface Props {
  readonly vm: AdviceVm | null
  /** The first time around it is said what advisers are. */
  readonly introduce: boolean
  readonly onLever: (lever: string) => void
}

export const Advice = memo(function Advice({ vm, introduce, onLever }: Props) {
  const id = useId()
  const { gap } = useSigns()
  const narrow = useMedia('(max-width: 40em)')
  const claims = useTerms(vm ? vm.two.map((a) => a.claim) : [])
  if (!vm) return null
  return (
    <section class="advice" aria-labelledby={id}>
      <h3 id={id} class="advice-heading">{vm.heading}</h3>
      <ul class="advice-two">
        {vm.two.map((adviser, i) => (
          <li key={adviser.id} class="adviser">
            <p class="adviser-name"><Direction of={adviser.direction} /> {adviser.name}</p>
            {/* On a phone the advice, and the reasons when they are asked for: the levers stay within reach. */}
            <details class="adviser-more" open={!narrow}>
              <summary class="adviser-ask">{adviser.ask}</summary>
              <p class="adviser-claim">{claims[i]}</p>
              <p class="adviser-rest">{adviser.cost}{gap}<span class="adviser-open">{vm.unknownLabel}</span>{gap}{adviser.unknown}</p>
            </details>
          </li>
        ))}
      </ul>
      <p class="advice-foot small"><button type="button" class="link" onClick={() => onLever(vm.lever)}>{vm.open}</button>{introduce && <span>{vm.note}</span>}</p>
    </section>
  )
})

const MARK = { up: 'M6 2 L11 10 H1 Z', down: 'M6 10 L1 2 H11 Z', hold: 'M1 5 H11 V7 H1 Z' } as const

/** Up, down, or level: what the sentence beside it says as well. */
function Direction({ of }: { readonly of: AdviserVm['direction'] }) {
  return <svg class="adviser-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d={MARK[of]} fill="currentColor" /></svg>
}
