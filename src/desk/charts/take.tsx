/** What can be taken from a chart: its table, copied or as a file, and its picture. */
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ChartTexts, ChartVm } from '../../view/charts/chart-vm.ts'
import { csvOf } from '../../view/charts/csv.ts'
import { useSigns, useWords } from '../shared/app-context.ts'
import { Dialog } from '../shared/dialog.tsx'
import { say } from '../shared/say.ts'
import { pngOf } from './picture.ts'
import { saveFile } from './save.ts'

interface Props {
  readonly vm: ChartVm
  readonly words: ChartTexts['words']
  readonly picture: RefObject<SVGSVGElement | null>
  /** Of the scenario, for the line below the picture. */
  readonly title: string
}

export function Take({ vm, words, picture, title }: Props) {
  const game = useWords()
  const { comma, stop } = useSigns()
  const [told, setTold] = useState('')
  const [byHand, setByHand] = useState<string | null>(null)
  const csv = (): string => csvOf(vm, words.tableDecisions)
  const name = `open-gambit-${vm.id.replaceAll(/[^a-z0-9]+/gi, '-')}`
  const tell = (sentence: string): void => {
    setTold(sentence)
    say(sentence)
  }
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(csv())
      tell(words.csvCopied)
    } catch {
      setByHand(csv())
    }
  }
  const draw = async (): Promise<void> => {
    if (!picture.current) return
    try {
      saveFile(`${name}.png`, await pngOf(picture.current, { title: vm.title, unit: vm.unit.name, foot: `${game.title}${comma}${title}${stop}${words.honest}${stop.trim()}` }))
      tell(words.pngSaved)
    } catch (error) {
      console.warn('The picture could not be drawn.', error)
      tell(words.pngFailed)
    }
  }
  return (
    <>
      <button type="button" class="button slim" onClick={() => void copy()}>{words.copyCsv}</button>
      {/* The mark at the front tells spreadsheets that the letters are Unicode. */}
      <button type="button" class="button slim" onClick={() => { saveFile(`${name}.csv`, new Blob(['\uFEFF', csv()], { type: 'text/csv' })); tell(words.csvSaved) }}>{words.saveCsv}</button>
      <button type="button" class="button slim" onClick={() => void draw()}>{words.savePng}</button>
      {told !== '' && <span class="small take-told">{told}</span>}
      {byHand !== null && <Dialog heading={words.copyCsv} onClose={() => setByHand(null)}><CsvField text={byHand} label={words.csvByHand} /></Dialog>}
    </>
  )
}

function CsvField({ text, label }: { readonly text: string; readonly label: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.select(), [])
  return <label class="take-field"><span class="small">{label}</span><textarea ref={field} class="field" readOnly rows={8} value={text} /></label>
}
