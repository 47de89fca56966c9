/** Why compute, China’s self-reliance and Nvidia’s revenue moved. */
import type { CauseId } from '../../engine/causes.ts'
import { CH_DISCOURAGE } from '../../engine/channels.ts'
import {
  CN, K_DOMESTIC, K_LEGAL, K_SMUGGLED, K_US, R_CHIP_PRICE, R_DESIRED, R_DOMESTIC, R_LEGAL, R_NVIDIA_CHINA, R_NVIDIA_REVENUE, R_NVIDIA_SUPPLY,
  R_SMUGGLED, US,
} from '../../engine/layout.ts'
import { clamp, log } from '../../engine/math/exact.ts'
import { lineShut } from '../chip-line.ts'
import type { WhoKey } from '../desk-vm.ts'
import { priceFactors } from './chip-price.ts'
import { bar, safeLog, safeLogMean, scaled } from './parts.ts'
import type { Part, Step, Turn } from './turn.ts'
import { merged } from './turn.ts'

export function computeParts(turn: Turn, side: 0 | 1): Part[] {
  const blocks = side === 0 ? [K_US] : [K_LEGAL, K_SMUGGLED, K_DOMESTIC]
  const who: Readonly<Partial<Record<CauseId, WhoKey>>> = {
    retirement: 'carried', 'us-purchase': turn.who(0), 'legal-import': turn.who(1), 'smuggled-import': 'world', 'domestic-output': turn.who(1),
  }
  return merged(turn.steps.flatMap((step) => blocks.flatMap((at) => step.flows(at).map(({ cause, amount }): Part => {
    const text = turn.texts.causes[cause]
    return { key: `ledger-${cause}`, of: cause, label: text.name, detail: text.sentence, who: who[cause] ?? 'world', amount }
  }))))
}

/** Why legal imports of a quarter differ from those of the quarter before. */
export function legalParts(turn: Turn, step: Step): Part[] {
  const { engine, texts } = turn
  const open = (s: Float64Array, ch: Float64Array) => 1 - lineShut(engine, s, ch)
  const [o0, o1] = [open(step.before, step.chBefore), open(step.after, step.ch)]
  const [b0, b1] = [1 - clamp(step.chBefore[CH_DISCOURAGE], 0, 1), 1 - clamp(step.ch[CH_DISCOURAGE], 0, 1)]
  const [d0, d1] = [step.before[R_DESIRED], step.after[R_DESIRED]]
  const change = step.after[R_LEGAL] - step.before[R_LEGAL]
  // The part that line, guidance and demand explain; buying ahead, lists and dearer parts are the rest.
  const mean = Math.min(1, o0 * b0 * d0 > 0 ? step.before[R_LEGAL] / (o0 * b0 * d0) : 1)
  const base = safeLogMean(o1 * b1 * d1, o0 * b0 * d0) * mean
  const line = base * (safeLog(o1) - safeLog(o0))
  const guidance = base * (safeLog(b1) - safeLog(b0))
  const demand = base * (safeLog(d1) - safeLog(d0))
  const names = { us: texts.names.sides.us.government, cn: texts.names.sides.cn.government }
  return [
    bar(turn, 'legalLine', { key: 'legal-line', direction: o1 - o0, who: turn.who(US, ['chip-controls', 'china-part']), amount: line }, names),
    bar(turn, 'legalGuidance', { key: 'legal-guidance', direction: b1 - b0, who: turn.who(CN, ['import-discouragement']), amount: guidance }, names),
    bar(turn, 'legalDemand', { key: 'legal-demand', who: turn.who(CN), amount: demand }),
    bar(turn, 'legalAhead', { key: 'legal-ahead', who: 'world', amount: change - line - guidance - demand }),
  ]
}

export function selfRelianceParts(turn: Turn): Part[] {
  const parts: Part[] = []
  for (const step of turn.steps) {
    const share = (s: Float64Array) => {
      const all = s[R_LEGAL] + s[R_SMUGGLED] + s[R_DOMESTIC]
      return { all, share: all > 0 ? s[R_DOMESTIC] / all : 0 }
    }
    const [x, y] = [share(step.before), share(step.after)]
    const all = 0.5 * (x.all + y.all)
    if (all <= 0) continue
    const mean = 0.5 * (x.share + y.share)
    const home = step.after[R_DOMESTIC] - step.before[R_DOMESTIC]
    const smuggled = step.after[R_SMUGGLED] - step.before[R_SMUGGLED]
    parts.push(bar(turn, 'home', {
      key: 'home', direction: home, who: turn.who(CN, ['chip-investment', 'own-chips']), amount: (home * (1 - mean)) / all,
    }))
    parts.push(...scaled(legalParts(turn, step), -mean / all))
    parts.push(bar(turn, 'smuggled', {
      key: 'smuggled', direction: smuggled, who: 'world', amount: (-mean * smuggled) / all,
    }))
  }
  return merged(parts)
}

export function nvidiaParts(turn: Turn): Part[] {
  const { p } = turn
  const multiple = p('nvidia-system-multiple')
  const base = p('nvidia-china-base')
  const early = p('nvidia-china-multiple')
  const parts: Part[] = []
  for (const step of turn.steps) {
    const price = (s: Float64Array) => Math.max(1e-18, s[R_CHIP_PRICE] / 1000)
    // Sales in China: what legal chips brought above the base; its price per chip holds the markup of designed-down parts.
    const china = (s: Float64Array) => Math.max(1e-18, s[R_NVIDIA_CHINA] - base)
    // What China pays for chips is missing elsewhere, in chips at the going price.
    const outside = (s: Float64Array) => Math.max(1e-18, s[R_NVIDIA_SUPPLY] - china(s) / early / price(s))
    const [q0, q1, p0, p1] = [outside(step.before), outside(step.after), price(step.before), price(step.after)]
    const a = safeLogMean(q1 * p1 * multiple, q0 * p0 * multiple)
    const [c0, c1] = [china(step.before), china(step.after)]
    const [l0, l1] = [Math.max(1e-18, step.before[R_LEGAL]), Math.max(1e-18, step.after[R_LEGAL])]
    const b = safeLogMean(c1, c0)
    const volume = b * (log(l1) - log(l0))
    const byPrice = safeLog(p1) - safeLog(p0)
    parts.push(bar(turn, 'volume', { key: 'volume', who: 'world', amount: a * (log(q1) - log(q0)) }))
    parts.push(...priceFactors(turn, step, a + b))
    const markup = b * (log(c1) - log(c0) - (log(l1) - log(l0)) - byPrice)
    parts.push(bar(turn, 'markup', { key: 'markup', direction: markup, who: turn.who(US, ['china-part']), amount: markup }))
    // At a scenario’s start the number may be a published one.
    const formula = (s: Float64Array) => outside(s) * price(s) * multiple + china(s) + base
    const published = step.before[R_NVIDIA_REVENUE] - formula(step.before) - (step.after[R_NVIDIA_REVENUE] - formula(step.after))
    if (Math.abs(published) > 1e-9) parts.push(bar(turn, 'published', { key: 'published', who: 'carried', amount: -published }))
    // Chips sold to China, by what let them through.
    const legal = legalParts(turn, step)
    const change = step.after[R_LEGAL] - step.before[R_LEGAL]
    parts.push(...(Math.abs(change) > 1e-9 ? scaled(legal, volume / change) : []))
  }
  return merged(parts)
}
