/** What the class plays, and the links to give out: one, or one with its own luck for each group. */
import { useState } from 'preact/hooks'
import { fill } from '../../view/interface-texts.ts'
import type { GameChoice } from '../../app/choice.ts'
import { useApp, useStore, useWords } from '../shared/app-context.ts'
import { LessonLanguageChoice } from '../shared/lesson-language.tsx'
import { CopyText } from '../shared/copy-text.tsx'
import { qrGrid, QrPicture } from '../share/qr.tsx'
import { useClass } from './class-context.ts'
import { lessonOf } from './handed-in.ts'

export function GiveOut({ onShow }: { readonly onShow?: (link: string) => void }) {
  const app = useApp()
  const interfaceWords = useWords()
  const { words: { give: t }, run, startLink, linkOfChoice, languageOf, linksOf, full } = useClass()
  const kept = useStore(run.store, lessonOf)
  const [choice, setChoice] = useState<GameChoice>(() => ({ ...app.firstLesson(), ...(kept ? { seed: kept.seed } : {}) }))
  const [own, setOwn] = useState(kept && kept.link !== linkOfChoice(choice) ? kept.link : '')
  const ownLink = own.trim() === '' ? null : startLink(own)
  const lesson = { link: ownLink ?? linkOfChoice(choice), seed: choice.seed, groups: kept?.groups ?? 8, ownSeeds: kept?.ownSeeds ?? true, language: kept?.language }
  const links = linksOf(lesson).map(({ group, link }) => ({ group, link: full(link) }))
  const change = (part: Partial<GameChoice>): void => {
    const next = app.lessonWith({ ...choice, ...part })
    setChoice(next)
    run.setLesson({ ...lesson, link: ownLink ?? linkOfChoice(next), seed: next.seed })
  }
  const text = app.front.start(choice)
  const named = <T extends string>(table: Readonly<Record<T, { readonly name: string }>>): [string, string][] => Object.entries<{ readonly name: string }>(table).map(([id, { name }]) => [id, name])
  const select = (label: string, value: string, options: readonly (readonly [string, string])[], key: keyof GameChoice) => (
    <label class="class-field"><span class="label">{label}</span>
      <select class="field" value={value} disabled={ownLink !== null} onChange={(event) => change({ [key]: event.currentTarget.value } as Partial<GameChoice>)}>
        {options.map(([id, name]) => <option key={id} value={id}>{name}</option>)}
      </select>
    </label>
  )
  const groupName = (group: number) => (group === 0 ? t.one : fill(t.ofGroup, { n: group }))
  return (
    <section class="class-section class-give" aria-labelledby="class-give">
      <h2 class="head" id="class-give" tabIndex={-1}>{t.heading}</h2>
      <p class="class-intro">{t.intro}</p>
      <div class="class-form">
        {select(t.scenario, choice.scenario, app.front.scenarioTitles().map((s) => [s.id, s.title]), 'scenario')}
        {select(t.side, choice.side, (['us', 'cn'] as const).map((id) => [id, app.texts.names.sides[id].name]), 'side')}
        {select(t.doctrine, choice.doctrine, text.doctrines.map((d) => [d.id, d.name]), 'doctrine')}
        {select(t.opponent, choice.opponent, text.opponents.map((o) => [o.id, o.name]), 'opponent')}
        {select(t.depth, choice.depth, named(interfaceWords.start.depths), 'depth')}
        {select(t.events, choice.events, named(interfaceWords.start.eventModes), 'events')}
        <label class="class-field"><span class="label">{t.seed}</span>
          <input class="field" value={choice.seed} maxLength={36} onChange={(event) => change({ seed: event.currentTarget.value.trim() || app.newSeed() })} />
        </label>
        <label class="class-field"><span class="label">{t.groups}</span>
          <input class="field" type="number" min={1} max={100} value={lesson.groups} onChange={(event) => run.setLesson({ ...lesson, groups: Math.max(1, Math.min(100, Math.round(Number(event.currentTarget.value)) || 1)) })} />
        </label>
        <label class="class-field wide"><span class="label">{t.ownLink}</span>
          <input class="field" value={own} spellcheck={false} onInput={(event) => { setOwn(event.currentTarget.value); const link = startLink(event.currentTarget.value); if (link) run.setLesson({ ...lesson, link, language: languageOf(link) }) }} />
          <span class="small">{own.trim() !== '' && !ownLink ? <span class="fault" role="alert">{t.notScenario}</span> : t.ownLinkHelp}</span>
        </label>
        <LessonLanguageChoice class="class-field" value={lesson.language} onChoose={(language) => run.setLesson({ ...lesson, language })} />
        <label class="class-check"><input type="checkbox" checked={lesson.ownSeeds} onChange={(event) => run.setLesson({ ...lesson, ownSeeds: event.currentTarget.checked })} /> <span>{t.ownSeeds}<span class="small"> {t.ownSeedsHelp}</span></span></label>
      </div>
      <div class="class-ways">
        <CopyText label={t.copyAll} done={t.copied} byHand={t.notCopied} text={() => links.map(({ group, link }) => `${groupName(group)}: ${link}`).join('\n')} />
        <button type="button" class="button slim" onClick={() => window.print()}>{t.print}</button>
      </div>
      <ul class="class-links" aria-label={t.list}>
        {links.map(({ group, link }) => <LinkCard key={group} name={groupName(group)} link={link} {...(onShow ? { onShow } : {})} />)}
      </ul>
    </section>
  )
}

function LinkCard({ name, link, onShow }: { readonly name: string; readonly link: string; readonly onShow?: (link: string) => void }) {
  const { words: { give: t } } = useClass()
  const grid = qrGrid([{ text: link, as: 'Byte' }])
  return (
    <li class="class-link">
      {grid && <QrPicture grid={grid} label={fill(t.qr, { link: name })} />}
      <div class="class-link-text">
        <p class="label">{name}</p>
        <p class="small class-address">{link}</p>
        <div class="class-ways">
          <CopyText label={t.copy} done={t.copied} byHand={t.notCopied} text={() => link} />
          {onShow && <button type="button" class="button slim" onClick={() => onShow(link)}>{t.showQr}</button>}
        </div>
      </div>
    </li>
  )
}
