/** The place of a waterfall: a headline’s is there at once; what lies below its bars, and every other series, is loaded. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { Trace } from '../../app/trace.ts'
import type { WhyVm } from '../../view/desk-vm.ts'
import { Why } from '../results/why.tsx'
import { useApp, useStore } from '../shared/app-context.ts'

type Parts = readonly [typeof import('./explorer.tsx'), Trace]

/** By language: what has come once is there at once. */
const loaded = new Map<string, Parts>()

interface Props {
  readonly id: string
  /** The waterfall, where it can be shown without more. */
  readonly vm: WhyVm | null
  readonly side: 'us' | 'cn'
  readonly kicker: string
  readonly onClose: () => void
}

export function WhyPlace({ id, vm, side, kicker, onClose }: Props) {
  const app = useApp()
  const language = useStore(app.store).language.id
  /** What lies below has come while the focus stood in what it replaces. */
  const [came, setCame] = useState({ held: false })
  const parts = loaded.get(language)
  useEffect(() => {
    if (parts) return
    Promise.all([import('./explorer.tsx'), app.loadTrace()]).then(
      (both) => {
        loaded.set(language, both)
        setCame({ held: (document.activeElement?.closest('.why') ?? null) !== null })
      },
      (error: unknown) => console.warn('What lies below a waterfall could not be loaded.', error),
    )
  }, [app, language, parts])
  useLayoutEffect(() => {
    if (came.held) document.querySelector<HTMLElement>('.why h2')?.focus({ preventScroll: true })
  }, [came])
  if (parts) {
    const [{ Explorer }, trace] = parts
    return <Explorer key={`${id}/${language}`} trace={trace} id={id} side={side} onClose={onClose} />
  }
  return vm ? <Why vm={vm} side={side} kicker={kicker} onClose={onClose} /> : <section class="why" data-surface="paper" aria-busy="true" />
}
