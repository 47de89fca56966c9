/** The section about what made the result: every decision’s counterfactual, and the few that were enough. */
import type { Counterfactual } from '../../analysis/debrief/counterfactuals.ts'
import type { SmallestSet } from '../../analysis/debrief/smallest-set.ts'
import { decisionLine } from '../decision-line.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import type { DecisionMark, DecisionsVm } from './debrief-vm.ts'
import type { Parts } from './parts.ts'
import { how, pointsOf, score, turnName } from './parts.ts'

/** Decisions that are named at least, if they did anything that shows. */
const NAMED = 3
const SHOWN = 0.05

export function buildDecisions(parts: Parts, effects: readonly Counterfactual[], set: SmallestSet, turns: number): DecisionsVm {
  const { words: { decisions: words, nothing }, texts, engine } = parts
  const { counted } = formatOf(texts)
  const marks = effects.map((c, i): DecisionMark => {
    const number = set.kept.findIndex((k) => k.quarter === c.quarter && k.index === c.index)
    const turn = Math.floor(c.quarter / parts.perTurn)
    const effectText = pointsOf(parts, c.effect)
    const withoutText = score(parts, c.without)
    return {
      id: String(i), turn, quarters: turnName(parts, turn), what: decisionLine(engine, texts, c.decision), effect: c.effect, effectText, withoutText,
      sentence: fill(Math.abs(c.effect) < SHOWN ? words.no : words.brought, { effect: effectText, without: withoutText }),
      number: number < 0 ? null : number + 1,
    }
  })
  const few = set.kept.length
  const rest = marks.filter((m) => m.number === null && Math.abs(m.effect) >= SHOWN).sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
  const lead = set.of === 0 ? nothing : few === 0 ? counted(words.none, set.of) : few === set.of ? counted(words.all, few) : counted(words.few, few, { n: few, all: set.of })
  return {
    lead, picture: words.picture, method: how(parts, words.method), marks, largest: rest.slice(0, Math.max(0, NAMED - few)),
    largestTitle: few > 0 ? words.largest : counted(words.alone, set.of),
    without: set.of === 0 ? '' : counted(words.without, set.of, { none: score(parts, set.none) }),
    turns: Array.from({ length: turns }, (_, t) => turnName(parts, t)),
    span: Math.max(0.5, ...marks.map((m) => Math.abs(m.effect))),
  }
}
