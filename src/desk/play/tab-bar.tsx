/** The bar at the bottom of a small screen: the three views, and the way on. */
import { useFormat, useWords } from '../shared/app-context.ts'
import { ArrowIcon, LeversIcon, MapIcon, ScoresIcon } from '../shared/icons.tsx'
import { single } from '../shared/single.ts'
import './tab-bar.css'

export type Pane = 'board' | 'desk' | 'scores'

interface Props {
  readonly pane: Pane
  readonly onPane: (pane: Pane) => void
  readonly moved: number
  /** Levers that would be refused. */
  readonly refused: number
  readonly results: boolean
  readonly last: boolean
  /** Where the way on leads, if not to the next page of the game. */
  readonly goText?: string | undefined
  readonly onGo: () => void
}

export function TabBar({ pane, onPane, moved, refused, results, last, goText, onGo }: Props) {
  const { play } = useWords()
  const { counted } = useFormat()
  const [before, after] = play.leversMoved.split('{n}')
  const views = [
    { id: 'board', name: play.boardTab, icon: <MapIcon /> },
    { id: 'desk', name: results ? play.resultsTab : play.leversTab, icon: <LeversIcon /> },
    { id: 'scores', name: play.scoresTab, icon: <ScoresIcon /> },
  ] as const
  return (
    <nav class="tab-bar" aria-label={play.views}>
      {views.map((view) => (
        <button key={view.id} type="button" class="tab" aria-current={pane === view.id ? 'true' : undefined} onClick={() => onPane(view.id)}>
          {view.icon}<span>{view.id === 'desk' && !results && moved > 0
            ? <><span aria-hidden="true">{before}{moved}{refused > 0 && <b class="seat-refused">!</b>}{after}</span><span class="unseen">{view.name} {counted(play.chosen, moved)} {refused > 0 && counted(play.mend, refused)}</span></>
            : view.name}</span>
        </button>
      ))}
      <button type="button" class="tab go" data-shortcut="go" onClick={single(onGo)}><ArrowIcon /><span>{goText ?? (results ? (last ? play.endTab : play.nextTab) : play.endTurn)}</span></button>
    </nav>
  )
}
