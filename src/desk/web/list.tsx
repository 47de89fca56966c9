/** The web as a nested list: levers, their channels, the steps these reach, the outcomes these move. */
import type { Trace } from '../../app/trace.ts'
import { fill } from '../../view/interface-texts.ts'
import type { WebLine, WebNode, WebVm } from '../../view/web-view.ts'
import { classOf } from '../../view/web-view.ts'
import { useSigns } from '../shared/app-context.ts'
import { Mark } from '../shared/mark.tsx'

interface Props {
  readonly vm: WebVm
  readonly drawn: { readonly nodes: readonly WebNode[]; readonly lines: readonly WebLine[] }
  /** Levers of several seats: each says whose it is. */
  readonly bySeat: boolean
  readonly words: Trace['texts']['web']
  readonly chosen: string | null
  readonly onChoose: (node: string) => void
}

export function WebList({ vm, drawn, bySeat, words, chosen, onChoose }: Props) {
  const { colon } = useSigns()
  const byStrength = (lines: readonly WebLine[]) => [...lines].sort((a, b) => b.strength - a.strength)
  const name = (id: string) => vm.nodes.find((n) => n.id === id)?.name ?? id
  const levers = drawn.nodes.filter((n) => n.kind === 'lever')
    .map((node) => ({ node, most: Math.max(0, ...drawn.lines.filter((l) => l.from === node.id).map((l) => l.strength)) })).sort((a, b) => b.most - a.most)
  const choose = (id: string, text: string) => <button type="button" class="why-open" aria-pressed={id === chosen} onClick={() => onChoose(id)}>{text}</button>
  const said = (line: WebLine) => fill(words.line, { way: line.up ? words.raises : words.lowers, strength: words.strengths[classOf(line.strength)] })
  return (
    <section class="web-list" aria-labelledby="web-list">
      <h2 id="web-list" class="title">{words.list}</h2>
      <ul>
        {levers.map(({ node }) => (
          <li key={node.id}>
            <details>
              <summary><span class="web-summary">{node.side && <Mark of={node.side} />} {bySeat ? `${node.seatName}${colon}${node.name}` : node.name}</span></summary>
              <p>{choose(node.id, words.moves)}</p>
              <ul>
                {byStrength(drawn.lines.filter((l) => l.from === node.id)).map((pull) => (
                  <li key={pull.to}>{choose(pull.to, name(pull.to))}
                    <ul>
                      {byStrength(drawn.lines.filter((l) => l.from === pull.to)).map((reach) => (
                        <li key={reach.to}>{choose(reach.to, name(reach.to))}
                          <ul>
                            {byStrength(drawn.lines.filter((l) => l.from === reach.to)).map((end) => (
                              <li key={end.to}>{choose(end.to, name(end.to))} <span class="small quiet">{said(end)}</span></li>
                            ))}
                          </ul>
                        </li>
                      ))}
                    </ul>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
