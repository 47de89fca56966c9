/** Several results at once: each played again here, each to be opened, any two to be compared. */
import { useMemo, useState } from 'preact/hooks'
import type { ResultRecord, ShareDesk } from '../../app/share/share-desk.ts'
import { fill } from '../../view/interface-texts.ts'
import { useFormat, useSigns } from '../shared/app-context.ts'
import { Mark } from '../shared/mark.tsx'
import { useTitle } from '../shared/use-title.ts'
import { ReceivedHead } from './received-head.tsx'
import { useVerdict, VerdictSign, verdictWords } from './verdict.tsx'
import './compare.css'
import './share.css'

export function Pack({ desk, results }: { readonly desk: ShareDesk; readonly results: readonly ResultRecord[] }) {
  const { counted } = useFormat()
  const words = desk.words.pack
  useTitle(counted(words.heading, results.length))
  const [picked, setPicked] = useState<readonly number[]>([])
  const [a, b] = picked
  return (
    <div class="received">
      <ReceivedHead heading={counted(words.heading, results.length)}>
        <p>{words.lead}{results.length > 1 && <> {words.choose}</>}</p>
      </ReceivedHead>
      <main class="received-paper single" data-surface="paper">
        <ol class="pack-list">
          {results.map((record, i) => (
            <Row key={i} n={i + 1} desk={desk} record={record} picked={picked.includes(i)} full={picked.length >= 2}
              onPick={(on) => setPicked(on ? [...picked, i] : picked.filter((p) => p !== i))} />
          ))}
        </ol>
        {results.length > 1 && (
          <button type="button" class="button main" disabled={picked.length !== 2}
            onClick={() => desk.openShared(desk.hash({ kind: 'compare', results: [results[a], results[b]] }).slice(1))}>{words.compare}</button>
        )}
      </main>
    </div>
  )
}

interface RowProps {
  readonly n: number
  readonly desk: ShareDesk
  readonly record: ResultRecord
  readonly picked: boolean
  /** Two are chosen already. */
  readonly full: boolean
  readonly onPick: (on: boolean) => void
}

function Row({ n, desk, record, picked, full, onPick }: RowProps) {
  const { comma } = useSigns()
  const { pack, received } = desk.words
  const opened = useMemo(() => desk.open(record), [desk, record])
  const verdict = useVerdict(desk, record)
  const said = verdict && verdictWords(verdict, desk)
  const name = fill(pack.number, { n })
  return (
    <li class="pack-row">
      <label class="pack-pick"><input type="checkbox" checked={picked} disabled={full && !picked} aria-label={`${pack.pick}${comma}${name}`} onChange={(event) => onPick(event.currentTarget.checked)} /></label>
      <div>
        <p class="label">{opened && <Mark of={opened.vm.side} />} {name}{opened && <>{comma}{opened.vm.title}{comma}{opened.vm.sideName}</>}</p>
        {opened && <p class="small">{opened.vm.ending.headline}</p>}
        <p class="small pack-verdict">{said ? <><VerdictSign tone={said.tone} /> <strong>{said.name}</strong></> : received.checking}</p>
      </div>
      <strong class="pack-score">{opened?.vm.ending.scoreText}</strong>
      <button type="button" class="button slim" aria-label={`${pack.see}${comma}${name}`} onClick={() => desk.openShared(desk.hash(record).slice(1))}>{pack.see}</button>
    </li>
  )
}
