/** What a node of the web moves, and what moves it. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Trace } from '../../app/trace.ts'
import type { WebItem, WebVm } from '../../view/web-view.ts'
import { useSigns } from '../shared/app-context.ts'

interface Props {
  readonly vm: WebVm
  readonly node: string
  readonly words: Trace['texts']['web']
  readonly onChoose: (node: string) => void
  readonly onClear: () => void
}

export function WebAround({ vm, node, words, onChoose, onClear }: Props) {
  const around = vm.around(node)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [node])
  if (!around) return null
  return (
    <section class="web-around" aria-labelledby="web-around">
      <p class="small web-over"><span>{words.kind[around.node.kind]}</span> <button type="button" class="link" onClick={onClear}>{words.clear}</button></p>
      <h2 ref={heading} id="web-around" class="title" tabIndex={-1}>{around.node.name}</h2>
      {around.about !== '' && <p class="small">{around.about}</p>}
      {(around.node.kind === 'lever' || around.node.kind === 'outcome') && <p class="small quiet">{words.listHelp}</p>}
      {around.node.kind !== 'outcome' && <Items heading={words.moves} list={around.moves} none={words.nothing} onChoose={onChoose} />}
      {around.node.kind !== 'lever' && <Items heading={words.movedBy} list={around.movedBy} none={words.nothing} onChoose={onChoose} />}
    </section>
  )
}

function Items({ heading, list, none, onChoose }: { readonly heading: string; readonly list: readonly WebItem[]; readonly none: string; readonly onChoose: (node: string) => void }) {
  const { colon } = useSigns()
  return (
    <>
      <h3 class="label">{heading}</h3>
      {list.length === 0
        ? <p class="small">{none}</p>
        : (
          <ul class="web-items">
            {list.map((item) => (
              <li key={item.node} data-strength={item.strength}>
                <button type="button" class="why-open" onClick={() => onChoose(item.node)}>{item.name}</button><span class="unseen">{colon}</span> <span class="small">{item.text}</span>
              </li>
            ))}
          </ul>
        )}
    </>
  )
}
