/** How a game ended: the trade-off as a headline, the course of the main numbers, the indices, and who won under which doctrine. */
import { useState } from 'preact/hooks'
import type { EndingVm } from '../../view/desk-vm.ts'
import type { GameHeadVm } from '../../app/screens/screens.ts'
import { fill } from '../../view/interface-texts.ts'
import { useApp, useSigns, useStore, useWords } from '../shared/app-context.ts'
import { PreviewBar } from '../workshop/preview-bar.tsx'
import { Coach } from '../coach/coach.tsx'
import { LogButton } from '../log/log-button.tsx'
import { BackIcon, ChartIcon } from '../shared/icons.tsx'
import { Mark } from '../shared/mark.tsx'
import { ShareButton } from '../share/share-button.tsx'
import { AgreeDialog } from '../table/agree-dialog.tsx'
import { ViewAs } from '../table/view-as.tsx'
import { useTerms } from '../shared/terms.tsx'
import { useTurnDesk } from '../turn/place.tsx'
import { LineChart } from './line-chart.tsx'
import './end.css'

interface Props {
  readonly vm: EndingVm
  readonly head: GameHeadVm
}

export function End({ vm, head }: Props) {
  const app = useApp()
  const words = useWords()
  const [agreeing, setAgreeing] = useState(false)
  const { game } = useStore(app.store)
  const { discuss } = app.screens.question()
  const { colon, comma } = useSigns()
  const [parts, desk] = useTurnDesk() ?? [null, null]
  const { choice } = head
  const [sentence, doctrines, record, floor, lesson, ...indices] = useTerms([vm.sentence, vm.doctrineSentence, vm.recordSentence, vm.floorSentence, app.screens.teaches(), ...vm.indices.map((index) => index.sentence)])
  const decisions = app.screens.ownDecisions()
  return (
    <div class="end">
      <PreviewBar />
      <header class="end-head">
        <p class="small">{fill(words.end.kicker, { title: head.title, side: head.sideName, seed: choice.seed })}</p>
        <ViewAs />
        <div class="end-headline">
          <h1 class="end-title" tabIndex={-1}>{vm.headline}</h1>
          <p class="end-score"><strong>{vm.scoreText}</strong> <span class="small">{fill(words.end.of, { doctrine: vm.doctrineName })}</span></p>
        </div>
        <p class="end-sentence">{sentence}</p>
        <h2 class="unseen">{words.end.charts}</h2>
        <div class="end-charts">{vm.charts.map((chart) => <LineChart key={chart.id} vm={chart} quarters={vm.quarters} />)}</div>
      </header>
      {game && <Coach game={game} />}
      <main class="end-paper" data-surface="paper">
        <section aria-labelledby="end-indices">
          <h2 id="end-indices" class="title">{words.end.indices}</h2>
          <table class="end-table">
            <thead><tr><td /><th scope="col"><Mark of="us" /> <span>{head.names.us}</span></th><th scope="col"><Mark of="cn" /> <span>{head.names.cn}</span></th></tr></thead>
            <tbody>
              {vm.indices.map((index, i) => (
                <tr key={index.id}>
                  <th scope="row"><span class="label">{index.name}</span><span class="small">{indices[i]}</span></th>
                  {index.shared
                    ? <td colSpan={2} class="end-shared"><strong>{index.usText}</strong> <span class="small">{index.usChangeText}</span></td>
                    : <>
                      <td><strong>{index.usText}</strong> <span class="small">{index.usChangeText}</span></td>
                      <td><strong>{index.cnText}</strong> <span class="small">{index.cnChangeText}</span></td>
                    </>}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <section aria-labelledby="end-doctrines">
          <h2 id="end-doctrines" class="title">{words.end.doctrines}</h2>
          <ul class="end-doctrines">
            {vm.doctrines.map((d) => (
              <li key={d.id}>
                <p class="end-doctrine"><span class={d.chosen ? 'label' : ''}>{d.name}{d.chosen && `${comma}${words.end.yours}`}</span>
                  <span class="unseen">{colon}</span><span class="end-record small">{d.recordText}</span>
                  <span class="end-pair"><span class="us"><span class="unseen">{comma}{head.names.us} </span>{d.usText}</span> <span class="cn"><span class="unseen">{comma}{head.names.cn} </span>{d.cnText}</span></span></p>
                <DoctrineLine us={d.us} cn={d.cn} />
              </li>
            ))}
          </ul>
          <p class="small">{doctrines}</p>
          <p class="small">{fill(words.end.par, vm.par)}</p>
          <p class="small">{record}</p>
          <p class="small">{floor}</p>
        </section>
        {parts && <parts.ForecastEnd desk={desk} />}
        <section aria-labelledby="end-decisions">
          <h2 id="end-decisions" class="title">{words.end.decisions}</h2>
          {decisions.length === 0 ? <p class="small">{words.end.noDecisions}</p> : (
            <dl class="end-decisions small">
              {decisions.map((turn) => <div key={turn.quarter}><dt>{turn.quarter}</dt><dd>{turn.lines.map((line) => <p key={line}>{line}</p>)}</dd></div>)}
            </dl>
          )}
          <p class="end-log"><LogButton /></p>
        </section>
        <section aria-labelledby={choice.own && discuss.length === 0 ? undefined : 'end-teaches'}>
          {choice.own
            ? discuss.length > 0 && <><h2 id="end-teaches" class="title">{app.screens.libraryWords().own.questions}</h2><ol class="end-questions">{discuss.map((question) => <li key={question}>{question}</li>)}</ol></>
            : <><h2 id="end-teaches" class="title">{words.end.teaches}</h2><p class="end-teaches">{lesson}</p><p><strong>{words.end.discuss}</strong> {discuss[0]}</p></>}
          <p class="small">{words.end.honest} <button type="button" class="link" onClick={() => app.model()}>{words.end.model}</button></p>
        </section>
      </main>
      <footer class="end-foot" data-surface="paper">
        <button type="button" class="button main" onClick={() => app.debrief()}>{words.debrief.name}</button>
        <button type="button" class="button" onClick={() => (choice.own ? void app.loadShare().then((desk) => desk.openChoice(choice)) : app.again())}>{words.end.again}</button>
        {!choice.own && <button type="button" class="button" onClick={() => app.againOtherSide()}>{words.end.otherSide}</button>}
        <button type="button" class="button" data-opens="charts" onClick={() => app.charts()}><ChartIcon /> {words.end.allCharts}</button>
        <ShareButton />
        {app.canGoBack()
          ? <button type="button" class="button" data-shortcut="undo" onClick={() => app.undoTurn()}><BackIcon /> {words.end.undo}</button>
          : <button type="button" class="button" onClick={() => setAgreeing(true)}><BackIcon /> {words.table.takeBack}</button>}
        {agreeing && <AgreeDialog onClose={() => setAgreeing(false)} />}
        <button type="button" class="link" onClick={() => app.home()}>{words.end.home}</button>
      </footer>
    </div>
  )
}

/** Both sides on a line from 0 to 100; ties stand side by side. */
function DoctrineLine({ us, cn }: { readonly us: number; readonly cn: number }) {
  const near = Math.abs(us - cn) < 3
  const lift = near ? 0.9 : 0
  const [a, b] = us <= cn ? [us - lift, cn + lift] : [us + lift, cn - lift]
  return (
    <span class="doctrine-line" aria-hidden="true">
      <span class="doctrine-between" style={{ insetInlineStart: `${Math.min(a, b)}%`, inlineSize: `${Math.abs(a - b)}%` }} />
      <span class="doctrine-at" style={{ insetInlineStart: `${a}%` }}><Mark of="us" /></span>
      <span class="doctrine-at" style={{ insetInlineStart: `${b}%` }}><Mark of="cn" /></span>
    </span>
  )
}
