/** The projector’s tab: shows large what the teacher’s tab chooses. */
import { useEffect, useState } from 'preact/hooks'
import type { ClassDesk } from '../../app/class/class-desk.ts'
import { qrGrid, QrPicture } from '../share/qr.tsx'
import { fill } from '../../view/interface-texts.ts'
import { ClassContext } from './class-context.ts'
import type { Shown } from './projector-line.ts'
import { followTeacher } from './projector-line.ts'
import { Together } from './together.tsx'
import '../share/share.css'
import './class.css'

export function Projector({ desk }: { readonly desk: ClassDesk }) {
  const { words: t } = desk
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => followTeacher(setShown), [])
  const grid = shown?.part === 'link' ? qrGrid([{ text: shown.link, as: 'Byte' }]) : null
  return (
    <ClassContext.Provider value={desk}>
      <main class="class-projector" data-surface="paper">
        <h1 class="unseen" tabIndex={-1}>{t.projector.title}</h1>
        {!shown && <p class="class-wait">{t.projector.waiting}</p>}
        {shown?.part === 'link' && (
          <div class="class-wall-link">
            {grid && <QrPicture grid={grid} label={fill(t.give.qr, { link: shown.link })} />}
            <p class="class-address">{shown.link}</p>
          </div>
        )}
        {shown && shown.part !== 'link' && <Together vm={shown.vm} names={shown.names} only={shown.part} />}
      </main>
    </ClassContext.Provider>
  )
}
