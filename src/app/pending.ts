/** Stand-ins until the view-models of briefing, reasons and ending are there. */
import type { BriefingVm, EndingVm, WhyVm } from '../view/desk-vm.ts'
export const buildBriefing = (..._: unknown[]): BriefingVm => ({ dateline: 'the first quarter', stories: [{ id: 'a', kind: 'quiet', headline: 'A quiet quarter', text: '', cause: '', precedent: null, who: 'world' }], more: [] })
export const explain = (..._: unknown[]): WhyVm | null => null
export const buildEnding = (..._: unknown[]): EndingVm => ({ headline: 'It is over.', sentence: '', doctrineName: '', score: 0, scoreText: '0', indices: [], doctrines: [], doctrineSentence: '', quarters: [], charts: [], textTwin: [] })
