/** The start page of a chosen or linked game: what it is about, and everything that can be chosen. */
import { useState } from 'preact/hooks'
import type { AppState, StartPage } from '../../app/app.ts'
import type { GameChoice } from '../../app/choice.ts'
import type { StartVm } from '../../app/screens/screens.ts'
import { fill } from '../../view/interface-texts.ts'
import { useApp, useSigns, useWords } from '../shared/app-context.ts'
import { Choices } from '../shared/choices.tsx'
import { CopyLink } from '../shared/copy-link.tsx'
import { Mark } from '../shared/mark.tsx'
import { SeedField, seedInTheWay } from '../shared/seed-field.tsx'
import { ShareButton } from '../share/share-button.tsx'
import { TableChoice } from '../table/table-choice.tsx'
import './start.css'

interface Props {
  readonly page: StartPage
  readonly game: AppState['game']
}

export function Start({ page, game }: Props) {
  const app = useApp()
  const words = useWords()
  const { stop, gap } = useSigns()
  const { choice, faults } = page
  const text = app.front.start(choice)
  const general = faults.filter((f) => f.field === null)
  const fault = (field: keyof GameChoice): string | undefined => {
    const found = faults.find((f) => f.field === field)
    return found && app.faultText(found)
  }
  const change = <K extends keyof GameChoice>(key: K) => (id: string): void => app.changeStart({ [key]: id as GameChoice[K] } as Partial<GameChoice>)
  const named = <T extends string>(table: Readonly<Record<T, { readonly name: string; readonly sentence: string }>>) =>
    (Object.keys(table) as T[]).map((id) => ({ id, ...table[id] }))
  return (
    <div class="start">
      <header class="start-head">
        <p class="small start-top"><button type="button" class="link" onClick={() => app.home()}>{words.title}</button><span>{page.linked ? words.start.fromLink : words.start.heading}</span></p>
        {faults.length > 0 && (
          <div class="start-faults" role="alert">
            <p><strong>{words.start.badLink}</strong> {words.start.badLinkHelp}</p>
            {general.length > 0 && <ul>{general.map((f, i) => <li key={i} class="fault">{app.faultText(f)}</li>)}</ul>}
          </div>
        )}
        {game && game.phase !== 'end' && (
          <div class="start-running">
            <p>{fill(words.start.running, { detail: app.front.gameDetail(game.choice, game.played, false) })} <span class="small">{words.start.runningKept}</span></p>
            <button type="button" class="button" onClick={() => app.game()}>{words.start.runningGo}</button>
          </div>
        )}
        <p class="small">{text.quarter}{stop}{text.length}</p>
        <h1 class="start-title" tabIndex={-1}>{text.title}</h1>
        <p class="start-lead">{text.lead}</p>
      </header>
      <main class="start-paper" data-surface="paper">
        <form class="start-form" onSubmit={(event) => { event.preventDefault(); if (!seedInTheWay()) app.startGame(choice) }}>
          <div class="start-columns">
            <section class="start-column">
              <ScenarioChoice choice={choice} fault={fault('scenario')} />
              <Choices label={words.start.side} fault={fault('side')} value={choice.side} onChoose={change('side')}
                choices={text.sides.map((s) => ({ id: s.id, name: words.start.sideYou[s.id], sentence: s.you }))} />
              {choice.players === undefined && <p class="small start-holds"><Mark of={choice.side} /> {fill(words.start.holds, { seats: text.seats })}</p>}
              <TableChoice choice={choice} fault={fault('players')} />
            </section>
            <section class="start-column">
              <Choices label={words.start.doctrine} fault={fault('doctrine')} value={choice.doctrine} onChoose={change('doctrine')}
                choices={text.doctrines.map((d) => ({ id: d.id, name: d.name, sentence: `${d.promise}${gap}${d.neglects}` }))} />
              <p class="small">{words.start.doctrineHelp}</p>
            </section>
            <section class="start-column">
              {!app.front.tableOf(choice).full && <Opponents text={text} value={choice.opponent} onChoose={change('opponent')} fault={fault('opponent')} />}
              <MoreChoices choice={choice} change={change} named={named} fault={fault} />
              <SeedField seed={choice.seed} onSeed={(seed) => app.changeStart({ seed })} onReroll={() => app.changeStart({ seed: app.newSeed() })} help={words.home.seedHelp} asked={fault('seed')} />
            </section>
          </div>
          <div class="start-foot">
            <button type="submit" class="button main">{words.start.go}</button>
            <CopyLink label={words.start.copy} link={() => app.link(choice)} />
            <ShareButton start={choice} />
          </div>
        </form>
      </main>
    </div>
  )
}

function ScenarioChoice({ choice, fault }: { readonly choice: GameChoice; readonly fault: string | undefined }) {
  const app = useApp()
  const words = useWords()
  return (
    <label class="start-scenario">
      <span class="label">{words.start.scenario}</span>
      {fault !== undefined && <span class="fault">{fault}</span>}
      <select class="field" value={choice.scenario} onChange={(event) => app.changeStart({ scenario: event.currentTarget.value })}>
        {app.front.scenarioTitles().map((s) => <option key={s.id} value={s.id}>{s.title}</option>)}
      </select>
    </label>
  )
}

interface OpponentsProps {
  readonly text: StartVm
  readonly value: GameChoice['opponent']
  readonly onChoose: (id: string) => void
  readonly fault: string | undefined
}

/** The plain ones at once, the others a click away; all are one set of choices. */
function Opponents({ text, value, onChoose, fault }: OpponentsProps) {
  const words = useWords()
  const plain = text.opponents.filter((o) => o.group === 'plain')
  const others = text.opponents.filter((o) => o.group !== 'plain')
  return (
    <>
      <Choices label={words.start.opponent} fault={fault} value={value} onChoose={onChoose} choices={plain} />
      {others.length > 0 && (
        <details class="start-more" open={others.some((o) => o.id === value)}>
          <summary>{words.start.moreOpponents}</summary>
          <Choices label={words.start.moreOpponents} hideLabel value={value} onChoose={onChoose} choices={others} />
        </details>
      )}
    </>
  )
}

interface MoreProps {
  readonly choice: GameChoice
  readonly change: <K extends keyof GameChoice>(key: K) => (id: string) => void
  readonly named: <T extends string>(table: Readonly<Record<T, { readonly name: string; readonly sentence: string }>>) => { id: T; name: string; sentence: string }[]
  readonly fault: (field: keyof GameChoice) => string | undefined
}

function MoreChoices({ choice, change, named, fault }: MoreProps) {
  const words = useWords()
  const [open, setOpen] = useState(choice.events !== 'on' || choice.depth !== 'essentials' || fault('events') !== undefined || fault('depth') !== undefined)
  return (
    <details class="start-more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.start.more}</summary>
      <Choices label={words.start.events} fault={fault('events')} value={choice.events} onChoose={change('events')} choices={named(words.start.eventModes)} />
      <Choices label={words.start.depth} fault={fault('depth')} value={choice.depth} onChoose={change('depth')} choices={named(words.start.depths)} />
    </details>
  )
}
