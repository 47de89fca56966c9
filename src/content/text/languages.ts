/**
 * The languages of the game, in the order in which they are offered. Each is a few chunks in the browser: what the first
 * page says, what only a game says, what only its charts say, the glossary, and the page about the model.
 */
import type { ChartTexts } from './chart-texts.ts'
import type { DebriefTexts } from './debrief-text.ts'
import type { GlossaryTexts } from './glossary-text.ts'
import type { ModelTexts } from './model-types.ts'
import type { ClassTexts } from './class-texts.ts'
import type { ShareTexts } from './share-texts.ts'
import type { WorkshopTexts } from './workshop-texts.ts'
import type { TurnTexts } from './turn-texts.ts'
import type { TraceTexts } from './trace-texts.ts'
import type { FirstTexts, RestTexts } from './types.ts'

export interface Language {
  /** BCP 47, as it stands in `<html lang>`, in `?lang=` and on the device. */
  readonly id: string
  /** Its own name, in itself. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  readonly first: () => Promise<FirstTexts>
  readonly rest: () => Promise<RestTexts>
  readonly charts: () => Promise<ChartTexts>
  /** The debrief of a game. */
  readonly debrief: () => Promise<DebriefTexts>
  /** Sharing, opening, comparing; only of a language that is not among the registered ones (`src/app/load-share.ts`). */
  readonly share?: () => Promise<ShareTexts>
  /** The teacher’s page; likewise. */
  readonly classroom?: () => Promise<ClassTexts>
  /** The workshop, likewise. */
  readonly workshop?: () => Promise<WorkshopTexts>
  /** Advisers and the player’s ranges; where a language has none yet, those of the first language stand in. */
  readonly turn?: () => Promise<TurnTexts>
  /** What stands below the bars of a waterfall, and the web; where a language has none yet, those of the first language stand in. */
  readonly trace?: () => Promise<TraceTexts>
  /** The glossary; where a language has none yet, that of the first language stands in. */
  readonly glossary?: () => Promise<GlossaryTexts>
  /** The page about the model. A language that lacks it shows that page in the first language, marked as such. */
  readonly model?: () => Promise<ModelTexts>
}

export const LANGUAGES: readonly Language[] = [
  {
    id: 'en', name: 'English', direction: 'ltr',
    first: async () => (await import('./en/first.ts')).FIRST,
    rest: async () => (await import('./en/rest.ts')).REST,
    charts: async () => (await import('./en/charts.ts')).CHART_TEXT,
    debrief: async () => (await import('./en/debrief.ts')).DEBRIEF,
    turn: async () => (await import('./en/turn.ts')).TURN_TEXT,
    trace: async () => (await import('./en/trace.ts')).TRACE_TEXT,
    glossary: async () => (await import('./en/glossary.ts')).GLOSSARY,
    model: async () => (await import('./en/model.ts')).MODEL_TEXT,
  },
  {
    id: 'zh-Hans', name: '简体中文', direction: 'ltr',
    first: async () => (await import('./zh-Hans/first.ts')).FIRST,
    rest: async () => (await import('./zh-Hans/rest.ts')).REST,
    charts: async () => (await import('./zh-Hans/charts.ts')).CHART_TEXT,
    debrief: async () => (await import('./zh-Hans/debrief.ts')).DEBRIEF,
    glossary: async () => (await import('./zh-Hans/glossary.ts')).GLOSSARY,
    model: async () => (await import('./zh-Hans/model.ts')).MODEL_TEXT,
    turn: async () => (await import('./zh-Hans/turn.ts')).TURN_TEXT,
    trace: async () => (await import('./zh-Hans/trace.ts')).TRACE_TEXT,
  },
  {
    id: 'es', name: 'Español', direction: 'ltr',
    first: async () => (await import('./es/first.ts')).FIRST,
    rest: async () => (await import('./es/rest.ts')).REST,
    charts: async () => (await import('./es/charts.ts')).CHART_TEXT,
    debrief: async () => (await import('./es/debrief.ts')).DEBRIEF,
    turn: async () => (await import('./es/turn.ts')).TURN_TEXT,
    trace: async () => (await import('./es/trace.ts')).TRACE_TEXT,
    glossary: async () => (await import('./es/glossary.ts')).GLOSSARY,
    model: async () => (await import('./es/model.ts')).MODEL_TEXT,
  },
]
