/** The class as a whole: where it ended, how it played, luck and plan, two to talk about, questions. */
import type { ComponentChildren } from 'preact'
import type { ClassVm } from '../../app/class/class-desk.ts'
import { useClass } from './class-context.ts'
import { Luck, Map, Spread } from './pictures.tsx'

export const PARTS = ['spread', 'map', 'luck', 'pair', 'questions'] as const
export type Part = (typeof PARTS)[number]

interface Props {
  readonly vm: ClassVm
  readonly names: boolean
  readonly onOpen?: (link: string) => void
  /** Buttons beside a heading. */
  readonly beside?: (part: Part) => ComponentChildren
}

/** `only`: one part, as on the projector. */
export function Together({ vm, names, onOpen, beside, only }: Props & { readonly only?: Part }) {
  const { words: { together: t } } = useClass()
  const shown = (part: Part) => only === undefined || only === part
  const head = (part: Part) => <div class="class-part-head"><h3 class="title">{t[part].heading}</h3>{beside?.(part)}</div>
  return (
    <div class="class-parts">
      {shown('spread') && vm.spread && (
        <section class="class-part">
          {head('spread')}
          <p>{vm.spread.summary}</p>
          <Spread vm={vm.spread} {...(onOpen ? { onOpen } : {})} />
          <p class="small">{t.spread.note}</p>
        </section>
      )}
      {shown('map') && vm.map && <MapPart vm={vm.map} names={names} head={head('map')} {...(onOpen ? { onOpen } : {})} />}
      {shown('luck') && vm.luck && (
        <section class="class-part">
          {head('luck')}
          <p>{vm.luck.share} {vm.luck.sizes}</p>
          <Luck vm={vm.luck} />
          <p class="class-luck-ends small" aria-hidden="true"><span>{vm.luck.from}</span><span>{vm.luck.to}</span></p>
          <p class="small">{vm.luck.note}</p>
        </section>
      )}
      {shown('pair') && vm.pair && (
        <section class="class-part">
          {head('pair')}
          <p>{vm.pair.ends}</p>
          <ul class="class-bullets">{vm.pair.levers.map((line) => <li key={line}>{line}</li>)}</ul>
          <p class="small">{t.pair.note}</p>
        </section>
      )}
      {shown('questions') && vm.questions.length > 0 && (
        <section class="class-part">
          {head('questions')}
          <ol class="class-questions">{vm.questions.map((question, i) => <li key={i}>{question}</li>)}</ol>
        </section>
      )}
    </div>
  )
}

function MapPart({ vm, names, head, onOpen }: { readonly vm: NonNullable<ClassVm['map']>; readonly names: boolean; readonly head: ComponentChildren; readonly onOpen?: (link: string) => void }) {
  return (
    <section class="class-part">
      {head}
      <p>{vm.summary}</p>
      <div class="class-map">
        <p class="class-map-up small">{vm.up}</p>
        <Map vm={vm} names={names} {...(onOpen ? { onOpen } : {})} />
        <p class="class-map-down small">{vm.down}</p>
        <p class="class-map-left small"><span aria-hidden="true">← </span>{vm.left}</p>
        <p class="class-map-right small">{vm.right}<span aria-hidden="true"> →</span></p>
      </div>
      <p class="small">{vm.note}</p>
    </section>
  )
}
