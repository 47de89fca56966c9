/** The place of the charts: it loads them when they are first opened, and says so where that fails. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Charts } from '../app/charts.ts'
import { pause } from '../app/work/quiet.ts'
import { useApp, useStore, useWords } from './shared/app-context.ts'
import { NotCome } from './shared/not-come.tsx'

type Parts = readonly [typeof import('./charts/charts.tsx'), Charts]

/** By language: what has come once is there at once. */
const loaded = new Map<string, Parts>()

async function prepared(charts: Charts): Promise<Charts> {
  await charts.prepare()
  return charts
}

export function ChartsPlace({ series }: { readonly series: readonly string[] }) {
  const app = useApp()
  const { play } = useWords()
  const language = useStore(app.store).language.id
  const [parts, setParts] = useState<Parts | null>(loaded.get(language) ?? null)
  const [failed, setFailed] = useState(false)
  const headingRef = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (failed) headingRef.current?.focus()
    if (parts || failed) return
    // Asking for all the files at once would be a long task.
    Promise.all([import('./charts/charts.tsx'), pause().then(() => app.loadCharts()).then(prepared)]).then(
      (both) => {
        loaded.set(language, both)
        setParts(both)
      },
      (error: unknown) => {
        console.warn('The charts could not be loaded.', error)
        setFailed(true)
      },
    )
  }, [app, language, parts, failed])
  if (parts) {
    const [{ ChartsPage }, charts] = parts
    return <ChartsPage charts={charts} series={series} />
  }
  return (
    <main class="failed">
      <h1 class="head" tabIndex={-1} ref={headingRef}>{play.charts}</h1>
      {failed && <NotCome role="alert" text={play.chartsFailed} again={play.chartsAgain} onAgain={() => setFailed(false)} />}
    </main>
  )
}
