/** Simplified Chinese, as far as only single pages need it. */
import type { Parts } from '../parts.ts'

export const PARTS: Parts = {
  charts: async () => (await import('./charts.ts')).CHART_TEXT,
  debrief: async () => (await import('./debrief.ts')).DEBRIEF,
  turn: async () => (await import('./turn.ts')).TURN_TEXT,
  trace: async () => (await import('./trace.ts')).TRACE_TEXT,
  share: async () => (await import('./share.ts')).SHARE_TEXT,
  classroom: async () => (await import('./class.ts')).CLASS_TEXT,
  workshop: async () => (await import('./workshop.ts')).WORKSHOP_TEXT,
  lesson: async () => (await import('./lesson.ts')).LESSON_TEXT,
  glossary: async () => (await import('./glossary.ts')).GLOSSARY,
  model: async () => (await import('./model.ts')).MODEL_TEXT,
}
