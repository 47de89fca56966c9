/** Saving and printing what the teacher’s page holds. */
import { useState } from 'preact/hooks'
import type { HandedInState } from '../../app/class/class-desk.ts'
import { saveFile } from '../charts/save.ts'
import { useStore } from '../shared/app-context.ts'
import { useClass } from './class-context.ts'
import { handedOf } from './handed-in.ts'

export function Keep({ state }: { readonly state: HandedInState }) {
  const { words: { keep: t }, run, csv } = useClass()
  const handed = useStore(run.store, handedOf)
  const [fault, setFault] = useState<'bad' | 'newer' | null>(null)
  const [cleared, setCleared] = useState(false)
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const wrong = run.open(await file.text().catch(() => ''))
    setFault(wrong)
    setCleared(wrong === null)
  }
  return (
    <section class="class-section class-keep" aria-labelledby="class-keep">
      <h2 class="head" id="class-keep" tabIndex={-1}>{t.heading}</h2>
      <div class="class-ways">
        <button type="button" class="button" disabled={state.entries.length === 0} onClick={() => saveFile('open-gambit-class.csv', new Blob([`\uFEFF${csv(state)}`], { type: 'text/csv' }))}>{t.csv}</button>
        <button type="button" class="button" onClick={() => saveFile('open-gambit-class.json', new Blob([run.file()], { type: 'application/json' }))}>{t.file}</button>
        <label class="button">{t.open}<input class="unseen" type="file" accept=".json,application/json" onChange={(event) => { void open(event.currentTarget.files?.[0]); event.currentTarget.value = '' }} /></label>
        <button type="button" class="button" disabled={!state.report} onClick={() => window.print()}>{t.print}</button>
        <button type="button" class="button" disabled={handed.length === 0} onClick={() => { run.clear(); setCleared(true); setFault(null) }}>{t.clear}</button>
      </div>
      <p role="status">{cleared && <>{handed.length === 0 ? t.cleared : ''} <button type="button" class="link" onClick={() => { run.undoClear(); setCleared(false) }}>{t.undo}</button></>}</p>
      {fault && <p class="fault" role="alert">{fault === 'bad' ? t.badFile : t.newerFile}</p>}
    </section>
  )
}
