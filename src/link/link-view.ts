/** Which page of a game a link opens: readable parameters behind the payload, such as `&turn=12&page=charts&chart=gap`. */

const VIEW_PAGES = ['results', 'charts', 'log', 'end'] as const
export type ViewPage = (typeof VIEW_PAGES)[number]

export interface LinkView {
  /** Turn that is looked at, from 1; 0 is the start. */
  readonly turn?: number
  readonly page?: ViewPage
  /** Ids of the series of one chart, joined by commas. */
  readonly chart?: string
}

const CHART = /^[\w.,-]{1,200}$/

export function formatView({ turn, page, chart }: LinkView): string {
  return (turn === undefined ? '' : `&turn=${turn}`) + (page === undefined ? '' : `&page=${page}`) + (chart === undefined ? '' : `&chart=${chart}`)
}

/** A view changes no game: what cannot be read of it is left out, and the game opens all the same. */
export function parseView(text: string): LinkView {
  const found = new Map<string, string>()
  for (const part of text.slice(0, 600).replace(/&amp;/gi, '&').split(/[&?]/)) {
    const [, key, value] = /^(\w+)=(.*)$/.exec(part.trim()) ?? []
    if (key !== undefined && !found.has(key)) found.set(key, value.replace(/%2c/gi, ','))
  }
  const turn = /^\d{1,2}$/.exec(found.get('turn') ?? '')?.[0]
  const page = VIEW_PAGES.find((p) => p === found.get('page'))
  const chart = CHART.exec(found.get('chart') ?? '')?.[0]
  return { ...(turn === undefined ? {} : { turn: Number(turn) }), ...(page === undefined ? {} : { page }), ...(chart === undefined ? {} : { chart }) }
}
