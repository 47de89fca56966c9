/** Copies or saves the result as a picture. */
import { useState } from 'preact/hooks'
import type { GameRecord, ShareDesk } from '../../app/share/share-desk.ts'
import { fill } from '../../view/interface-texts.ts'
import { useApp, useSigns } from '../shared/app-context.ts'
import { say } from '../shared/say.ts'
import type { CardWords } from './picture.ts'
import { cardOf } from './picture.ts'
import type { QrGrid } from './qr.tsx'

interface Props {
  readonly desk: ShareDesk
  readonly record: GameRecord
  readonly grid: QrGrid | null
  readonly name: string
  readonly onSave: (name: string, content: Blob) => void
}

const canCopyPictures = (): boolean => typeof ClipboardItem === 'function' && typeof navigator.clipboard?.write === 'function'

export function PictureButtons({ desk, record, grid, name, onSave }: Props) {
  const app = useApp()
  const { comma, stop } = useSigns()
  const words = desk.words.sheet
  const [told, setTold] = useState('')
  const tell = (sentence: string): void => {
    setTold(sentence)
    say(sentence)
  }
  const wordsOf = (): CardWords | null => {
    const opened = desk.open(record)
    if (!opened) return null
    const { vm } = opened
    const { words: page, names } = app.texts
    const progress = fill(vm.over ? desk.words.received.over : desk.words.received.soFar, { turn: vm.played, turns: vm.turns })
    return {
      game: page.title, kicker: `${vm.title}${comma}${vm.sideName}${stop}${progress}`,
      headline: vm.ending.headline, score: vm.ending.scoreText, scoreOf: fill(page.end.of, { doctrine: vm.ending.doctrineName }),
      us: names.sides.us.name, cn: names.sides.cn.name,
      indices: vm.ending.indices.map((index) => ({ name: index.name, us: index.usText, cn: index.cnText, shared: index.shared })),
      foot: page.honest,
    }
  }
  const picture = (): Promise<Blob> => {
    const card = wordsOf()
    return card ? cardOf(card, grid) : Promise.reject(new Error('The game cannot be played here.'))
  }
  const failed = (error: unknown): void => {
    console.warn('The picture could not be drawn or copied.', error)
    tell(words.pictureFailed)
  }
  const copy = async (): Promise<void> => {
    try {
      // Safari wants the item at once and its content later.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture() })])
      tell(words.copied)
    } catch (error) {
      failed(error)
    }
  }
  const save = async (): Promise<void> => {
    try {
      onSave(`${name}-card.png`, await picture())
      setTold(words.saved)
    } catch (error) {
      failed(error)
    }
  }
  return (
    <section class="share-form" aria-labelledby="share-picture">
      <h3 id="share-picture" class="title">{words.picture}</h3>
      <div class="share-ways">
        {canCopyPictures() && <button type="button" class="button" onClick={() => void copy()}>{words.copyPicture}</button>}
        <button type="button" class="button" onClick={() => void save()}>{words.savePicture}</button>
        {told !== '' && <span class="small">{told}</span>}
      </div>
    </section>
  )
}
