/** The same game for everybody: of this day, and of this week. */
import { challengesNow, dayText } from '../../app/challenge.ts'
import { fill } from '../../view/interface-texts.ts'
import { useApp, useStore, useWords } from '../shared/app-context.ts'
import { Mark } from '../shared/mark.tsx'
import { useShareDesk } from '../share/place.tsx'

export function Challenges() {
  const app = useApp()
  const { home } = useWords()
  const { id: language } = useStore(app.store).language
  const { desk } = useShareDesk()
  if (!desk) return null
  const words = desk.words.challenge
  return (
    <section class="challenges" aria-labelledby="challenges">
      <h2 id="challenges" class="head">{words.heading}</h2>
      <p class="small">{words.lead}</p>
      <ul class="challenge-list">
        {challengesNow().map(({ id, from, to, choice }) => {
          const what = words[id]
          const start = app.front.start(choice('us'))
          return (
            <li key={id} class="challenge">
              <p class="label">{what}</p>
              <p class="small">{fill(id === 'day' ? words.dayOf : words.weekOf, { date: dayText(from, language), from: dayText(from, language), to: dayText(to, language) })}</p>
              <h3 class="title">{start.title}</h3>
              <p class="small">{start.length}</p>
              <p class="small">{choice('us').seed}</p>
              <div class="scenario-play">
                {(['us', 'cn'] as const).map((side) => (
                  <button key={side} type="button" class="button" aria-label={fill(words.playOf, { what, title: start.title, play: home.play[side] })}
                    onClick={() => app.startGame(choice(side))}><Mark of={side} /> {home.play[side]}</button>
                ))}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
