/** The workshop, in the language that is spoken; loaded when it is first opened. What is being made is kept between two openings. */
import type { GameChoice } from '../choice.ts'
import type { Ground } from '../game/running.ts'
import type { Bench } from './bench.ts'
import type { Workshop } from './workshop.ts'

export function workshopLoader({ base, shelf, languages, spoken, running }: Pick<Ground, 'base' | 'shelf' | 'languages' | 'spoken' | 'running'>, preview: (choice: GameChoice) => void): () => Promise<Workshop> {
  let bench: Bench | null = null
  return async () => {
    const { id } = spoken()
    const [{ createWorkshop }, { createBench }, { whole }, words, { worlds }] = await Promise.all([
      import('./workshop.ts'), import('./bench.ts'), languages.whole(id), languages.part(id, 'workshop'), languages.part(id, 'debrief'),
    ])
    bench ??= createBench(shelf)
    return createWorkshop({ base, texts: whole, words, packs: worlds.packs, bench, session: () => running.session, preview })
  }
}
