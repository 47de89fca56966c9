/** The web as a nested list: levers, their channels, the steps these reach, the outcomes these move. */
import { useState } from 'preact/hooks'
import type { Trace } from '../../app/trace.ts'
import { fill } from '../../view/interface-texts.ts'
import type { WebLine, WebNode, WebVm } from '../../view/web-view.ts'
import { classOf } from '../../view/web-view.ts'
import { useSigns } from '../shared/app-context.ts'
import { Mark } from '../shared/mark.tsx'

interface Shared {
  readonly vm: WebVm
  readonly words: Trace['texts']['web']
  readonly chosen: string | null
  readonly onChoose: (node: string) => void
}

interface Props extends Shared {
  readonly drawn: { readonly nodes: readonly WebNode[]; readonly lines: readonly WebLine[] }
  /** Levers of several seats: each says whose it is. */
  readonly bySeat: boolean
}

export function WebList({ drawn, bySeat, ...shared }: Props) {
  const { vm, words } = shared
  const { colon } = useSigns()
  const [opened, setOpened] = useState<readonly string[]>([])
  const levers = drawn.nodes.filter((n) => n.kind === 'lever')
    .map((node) => ({ node, most: Math.max(0, ...drawn.lines.filter((l) => l.from === node.id).map((l) => l.strength)) })).sort((a, b) => b.most - a.most)
  return (
    <section class="web-list" aria-labelledby="web-list">
      <h2 id="web-list" class="title">{words.list}</h2>
      <ul>
        {levers.map(({ node }) => (
          <li key={node.id}>
            <details onToggle={(event) => { if (event.currentTarget.open && !opened.includes(node.id)) setOpened([...opened, node.id]) }}>
              <summary><span class="web-summary">{node.side && <Mark of={node.side} />} {bySeat ? `${node.seatName}${colon}${node.name}` : node.name}</span></summary>
              {opened.includes(node.id) && (
                <>
                  <p><Choice id={node.id} text={words.moves} {...shared} /></p>
                  <Under id={node.id} lines={[...vm.lit(node.id, null).values()]} {...shared} />
                </>
              )}
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What stands below a node on the ways of its lever, the strongest first. */
function Under({ id, lines, ...shared }: Shared & { readonly id: string; readonly lines: readonly WebLine[] }) {
  const { vm, words } = shared
  const said = (line: WebLine) => fill(words.line, { way: line.up ? words.raises : words.lowers, strength: words.strengths[classOf(line.strength)] })
  return (
    <ul>
      {lines.filter((l) => l.from === id).sort((a, b) => b.strength - a.strength).map((line) => (
        <li key={line.to}>
          <Choice id={line.to} text={vm.nodes.find((n) => n.id === line.to)?.name ?? line.to} {...shared} />
          {line.to.startsWith('outcome/') ? <span class="small quiet"> {said(line)}</span> : <Under id={line.to} lines={lines} {...shared} />}
        </li>
      ))}
    </ul>
  )
}

function Choice({ id, text, chosen, onChoose }: Shared & { readonly id: string; readonly text: string }) {
  return <button type="button" class="why-open" aria-pressed={id === chosen} onClick={() => onChoose(id)}>{text}</button>
}
