/** One series as large as the window allows, with everything that is known about it. */
import { useEffect, useState } from 'preact/hooks'
import type { ModelTexts, SeriesVm } from '../../view/model/model-vm.ts'
import { Dialog } from '../shared/dialog.tsx'
import { Picture } from './picture.tsx'
import { SeriesSources } from './series-figure.tsx'
import { SeriesTable } from './series-table.tsx'

interface Props {
  readonly vm: SeriesVm
  readonly words: ModelTexts
  readonly onClose: () => void
}

/** What the sheet and its edges take off the width of the window. */
const EDGES = 96
const room = () => ({ width: Math.max(280, Math.min(1100, window.innerWidth - EDGES)), height: Math.max(240, Math.min(560, window.innerHeight - 300)) })

export function LargeSeries({ vm, words, onClose }: Props) {
  const [size, setSize] = useState(room)
  useEffect(() => {
    const take = () => setSize(room())
    window.addEventListener('resize', take)
    return () => window.removeEventListener('resize', take)
  }, [])
  return (
    <div class="series-large">
      <Dialog heading={vm.title} onClose={onClose}>
        <p class="small">{vm.unit}{words.format.stop}<strong>{vm.verdictText}</strong></p>
        <Picture vm={vm} width={size.width} height={size.height} />
        <p>{vm.summary}</p>
        <SeriesTable vm={vm} words={words} />
        <SeriesSources vm={vm} words={words} />
      </Dialog>
    </div>
  )
}
