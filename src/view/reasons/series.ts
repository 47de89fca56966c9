/**
 * Why any series moved: all that a chart can show. Numbers of the state are read from their flows in the ledger, shares
 * and revenue by the log-mean split, reports by the parts of their own formula, one level down. Every list sums to the
 * change of its series.
 */
import {
  CN, CUM_DOMESTIC, CUM_LEGAL, CUM_SMUGGLED, CUM_US, EFF, INCIDENTS, K_DOMESTIC, K_LEGAL, K_SMUGGLED, K_US, LAB_SIDE, N_REGIONS,
  STANDARD, TALENT, TOOL, TRUST, US,
} from '../../engine/layout.ts'
import type { DoctrineId, IndexId, LabId, RegionId, SectorId, SegmentId, Side } from '../../engine/types.ts'
import { LABS, REGIONS, SECTORS, SEGMENTS } from '../../engine/types.ts'
import type { MeasureKind } from '../measures.ts'
import { computeParts } from './chips.ts'
import { chipPriceParts, domesticParts, labComputeParts, legalOfTurn, newUsParts, nvidiaChinaParts, nvidiaPartParts, offshoreParts, smuggledParts, worldParts, yieldParts } from './flows.ts'
import { frontParts, modelParts } from './lead.ts'
import { releasedParts, revenueParts, partsOfUse } from './market.ts'
import { reasonsFor } from './measures.ts'
import { closedOverOpenParts, closedRevenueParts, openFrontParts, openModelParts, priceParts, spreadParts } from './models.ts'
import type { Reasons } from './parts.ts'
import { ledgerParts, scaled } from './parts.ts'
import { hazardParts, tensionParts } from './stability.ts'
import type { Part, Turn } from './turn.ts'
import { merged } from './turn.ts'

const sideOf = (id: string): 0 | 1 => (id === 'cn' ? 1 : 0)
const isSide = (id: string): id is Side => id === 'us' || id === 'cn'
const PLACES: Readonly<Record<string, readonly number[]>> = {
  third: [2, 3, 4, 5], abroad: [0, 2, 3, 4, 5], world: [0, 1, 2, 3, 4, 5], ...Object.fromEntries(REGIONS.map((r, i) => [r, [i]])),
}

/** The bars of a series, in its own unit. Throws for one that no rule reads, so that a new series cannot stay unexplained. */
export function seriesReasons(turn: Turn, id: string): Reasons {
  const { methods } = turn.texts.why
  const measure = (what: MeasureKind) => reasonsFor(turn, what)
  const ledger = (parts: readonly Part[]): Reasons => ({ parts: merged(parts), method: methods.ledger })
  const split = (parts: readonly Part[]): Reasons => ({ parts: merged(parts), method: methods.lmdi })
  const [head, a = '', b = '', c = ''] = id.split('.')
  switch (head) {
    case 'frontier': {
      if (a === 'gap_eci') return measure({ kind: 'lead' })
      const side = sideOf(a.slice(0, 2))
      if (a === 'us_eci' || a === 'cn_eci') return { parts: frontParts(turn, side), method: methods.lead }
      return { parts: openFrontParts(turn, a === 'open_eci' ? null : side), method: methods.lead }
    }
    case 'lab': return labReasons(turn, LABS.indexOf(a as LabId), b)
    case 'compute': return computeReasons(turn, a)
    case 'chips':
      if (a === 'cn_yield') return ledger(yieldParts(turn))
      if (a === 'cn_tool_share') return ledger(ledgerParts(turn, TOOL, CN, { 'own-tools': ['chip-investment'] }))
      if (a === 'cn_self_reliance') return measure({ kind: 'self-reliance' })
      return split(chipPriceParts(turn))
    case 'nvidia':
      if (a === 'china_share_of_compute') return split(nvidiaPartParts(turn))
      return a === 'china_revenue_usd_bn' ? split(nvidiaChinaParts(turn)) : measure({ kind: 'nvidia' })
    case 'share': return shareReasons(turn, PLACES[a], b === 'all' ? [0, 1, 2] : [SEGMENTS.indexOf(b as SegmentId)], c)
    case 'closed':
      return split(a === 'usage_share' ? releasedParts(turn, PLACES['world'], [0, 1, 2], false) : closedRevenueParts(turn))
    case 'revenue': return measure({ kind: 'revenue', side: sideOf(a.slice(0, 2)) })
    case 'price': return split(closedOverOpenParts(turn))
    case 'diffusion': {
      const r = REGIONS.indexOf(a as RegionId)
      if (b === 'industry') return ledger([2, 3, 4].flatMap((i) => scaled(spreadParts(turn, r, i), 1 / 3)))
      return ledger(spreadParts(turn, r, SECTORS.indexOf(b as SectorId)))
    }
    case 'talent': return ledger(ledgerParts(turn, TALENT + sideOf(a), sideOf(a), { 'talent-flow': ['talent'], 'talent-training': ['talent'] }))
    case 'standards': return ledger(ledgerParts(turn, STANDARD + sideOf(a), sideOf(a), { diplomacy: ['export-stack', 'openness-guidance'] }))
    case 'trust': return ledger(ledgerParts(turn, TRUST + sideOf(a) * N_REGIONS + REGIONS.indexOf(b as RegionId), sideOf(a)))
    case 'index': return a === 'stability' ? measure({ kind: 'index', side: 0, index: 'stability' }) : measure({ kind: 'index', side: sideOf(a), index: b as IndexId })
    case 'score': return measure({ kind: 'score', side: sideOf(a), doctrine: b as DoctrineId })
    case 'budget': return measure({ kind: 'budget', side: sideOf(a), budget: b as 'political' | 'fiscal' })
    case 'escalation': return ledger(tensionParts(turn))
    case 'hazard': return { parts: merged(turn.steps.flatMap((step) => hazardParts(turn, step))), method: methods.stability }
    case 'incidents': return ledger(ledgerParts(turn, INCIDENTS, -1))
    default: throw new Error(`No reasons are known for the series "${id}".`)
  }
}

function labReasons(turn: Turn, lab: number, of: string): Reasons {
  const { methods } = turn.texts.why
  const side = LAB_SIDE[lab]
  switch (of) {
    case 'eci': return { parts: merged(turn.steps.flatMap((step) => modelParts(turn, step, lab))), method: methods.lead }
    case 'open_eci': return { parts: openModelParts(turn, lab), method: methods.lead }
    case 'revenue_usd_bn': return { parts: revenueParts(turn, side, (a) => a === lab), method: methods.lmdi }
    case 'price': return { parts: priceParts(turn, lab), method: methods.lmdi }
    case 'efficiency_oom': return { parts: ledgerParts(turn, EFF + lab, side, { 'own-research': ['experiment'] }, lab), method: methods.ledger }
    case 'compute_kh100e': return { parts: labComputeParts(turn, lab), method: methods.ledger }
    default: throw new Error(`No reasons are known for the ${of} of a lab.`)
  }
}

function computeReasons(turn: Turn, of: string): Reasons {
  const { methods } = turn.texts.why
  const ledger = (parts: readonly Part[]): Reasons => ({ parts: merged(parts), method: methods.ledger })
  const split = (parts: readonly Part[]): Reasons => ({ parts: merged(parts), method: methods.lmdi })
  const STOCKS: Readonly<Record<string, readonly number[]>> = {
    cn_legal_stock_kh100e: [K_LEGAL], cn_smuggled_stock_kh100e: [K_SMUGGLED], cn_domestic_stock_kh100e: [K_DOMESTIC],
    cn_cum_kh100e: [CUM_LEGAL, CUM_SMUGGLED, CUM_DOMESTIC], us_cum_kh100e: [CUM_US],
    cn_legal_cum_kh100e: [CUM_LEGAL], cn_smuggled_cum_kh100e: [CUM_SMUGGLED], cn_domestic_cum_kh100e: [CUM_DOMESTIC],
  }
  switch (of) {
    case 'us_stock_kh100e': return ledger(computeParts(turn, 0))
    case 'cn_stock_kh100e': return ledger(computeParts(turn, 1))
    case 'cn_legal_kh100e': return split(legalOfTurn(turn))
    case 'cn_smuggled_kh100e': return split(smuggledParts(turn))
    case 'cn_domestic_kh100e': return split(domesticParts(turn))
    case 'cn_offshore_kh100e': return split(offshoreParts(turn))
    case 'us_new_kh100e': return split(newUsParts(turn))
    case 'world_new_kh100e': return split(worldParts(turn))
    default: {
      const blocks = STOCKS[of]
      if (!blocks) throw new Error(`No reasons are known for the series "compute.${of}".`)
      return ledger(blocks.flatMap((at) => ledgerParts(turn, at, at === CUM_US || at === K_US ? US : CN)))
    }
  }
}

function shareReasons(turn: Turn, regions: readonly number[], segments: readonly number[], of: string): Reasons {
  const parts = (): Part[] => {
    if (of === 'cn_open') return releasedParts(turn, regions, segments, true)
    const hosted = /^(us|cn)_hosted$/.exec(of)
    if (hosted) return partsOfUse(turn, regions, segments, (a) => LAB_SIDE[a] === sideOf(hosted[1]), false)
    if (isSide(of)) return partsOfUse(turn, regions, segments, (a) => LAB_SIDE[a] === sideOf(of))
    const lab = LABS.indexOf(of as LabId)
    return partsOfUse(turn, regions, segments, (a) => a === lab)
  }
  return { parts: parts(), method: turn.texts.why.methods.lmdi }
}
