/** What playing a shared game again says about it: by sign, by name and in a sentence. */
import { useEffect, useState } from 'preact/hooks'
import type { GameRecord, ShareDesk, Verdict } from '../../app/share/share-desk.ts'
import { fill } from '../../view/interface-texts.ts'

export interface VerdictWords {
  readonly tone: 'good' | 'bad' | 'open'
  readonly name: string
  readonly text: string
}

export function verdictWords(verdict: Verdict, { words, present, faultText }: Pick<ShareDesk, 'words' | 'present' | 'faultText'>): VerdictWords {
  const { received } = words
  switch (verdict.kind) {
    case 'verified': return { tone: 'good', ...received.verified }
    case 'differs': {
      if (verdict.turn === 0) return { tone: 'bad', ...received.differsStart }
      const values = { turn: verdict.turn }
      return { tone: 'bad', name: fill(received.differs.name, values), text: fill(received.differs.text, values) }
    }
    case 'other-engine': return { tone: 'open', name: received.otherEngine.name, text: fill(received.otherEngine.text, { engine: verdict.engine, present }) }
    case 'unplayable': return { tone: 'open', ...received.unplayable }
    case 'damaged': return { tone: 'bad', name: words.faults.heading, text: faultText(verdict.fault) }
  }
}

/** Null while it is being played again. */
export function useVerdict(desk: ShareDesk, record: GameRecord): Verdict | null {
  const [verdict, setVerdict] = useState<{ readonly of: GameRecord; readonly is: Verdict } | null>(null)
  useEffect(() => {
    let wanted = true
    desk.check(record).then((is) => {
      if (wanted) setVerdict({ of: record, is })
    }, (error: unknown) => console.warn('A shared game could not be checked.', error))
    return () => { wanted = false }
  }, [desk, record])
  return verdict?.of === record ? verdict.is : null
}

const SIGNS = { good: 'm4 10.5 4 4 8-9', bad: 'M10 4v7.5M10 15v.5', open: 'M4 10h12' } as const

export function VerdictLine({ desk, record }: { readonly desk: ShareDesk; readonly record: GameRecord }) {
  const verdict = useVerdict(desk, record)
  const { received } = desk.words
  if (!verdict) return <p class="verdict" role="status"><span>{received.checking}</span></p>
  const { tone, name, text } = verdictWords(verdict, desk)
  return (
    <div class="verdict" data-tone={tone} role="status">
      <VerdictSign tone={tone} />
      <p><strong>{name}</strong> <span>{text}</span></p>
    </div>
  )
}

export function VerdictSign({ tone }: { readonly tone: VerdictWords['tone'] }) {
  return <svg class="verdict-sign" data-tone={tone} viewBox="0 0 20 20" width="1.25rem" height="1.25rem" aria-hidden="true"><circle cx="10" cy="10" r="9" /><path d={SIGNS[tone]} /></svg>
}
