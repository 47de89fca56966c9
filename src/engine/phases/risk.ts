/**
 * Step 12: the chance of a serious incident, and what follows one.
 *
 * h = h0·(0.3 + haste)·(1 − safety)·x/(x + 8)·1/(1 + defence·max(0, C_def − C_att)/10), x = capability within attackers’ reach above a threshold.
 * Under enmity a laggard close behind gambles: haste rises by enmity·(2r/(1 + r²))², r = gap/gm; nothing at parity, most at gap = gm.
 */
import { CAUSE } from '../causes.ts'
import { CH_CN_SAFETY, CH_CN_TALKS, CH_HASTE, CH_INCIDENT, CH_US_SAFETY, CH_US_TALKS } from '../channels.ts'
import { AFTERMATH, CN, ESCALATION, INCIDENTS, N_LABS, R_FRONT, R_HAZARD, R_OPEN_FRONT, US } from '../layout.ts'
import { post } from '../ledger.ts'
import type { Params } from '../parameters.ts'
import type { Phase } from '../world.ts'

/** Writes the hazard of the quarter into the report. Reads channels and state only. */
export function hazardPhase(p: Params): Phase {
  const h0 = p('hazard-base')
  const threshold = p('hazard-threshold')
  const gm = p('race-gap')
  const race = p('race-weight')
  const attackersLag = p('attackers-lag')
  const defence = p('defence-factor')
  const safetyGain = p('safety-gain')
  const talksGain = p('talks-safety')
  return (w) => {
    const { s, ch } = w
    let haste = 0
    for (let a = 0; a < N_LABS; a++) haste += ch[CH_HASTE + a]
    haste /= N_LABS
    const gap = s[R_FRONT + US] - s[R_FRONT + CN]
    const r = (gap < 0 ? -gap : gap) / gm
    const hump = 2 * r / (1 + r * r)
    const gamble = race * (s[ESCALATION] / 10) * hump * hump
    const defender = Math.max(s[R_FRONT + US], s[R_FRONT + CN])
    const attacker = Math.max(s[R_OPEN_FRONT], s[R_OPEN_FRONT + 1], s[R_OPEN_FRONT + 2], defender - attackersLag)
    const x = Math.max(0, attacker - threshold)
    const safety = Math.min(0.9, safetyGain * 0.5 * (ch[CH_US_SAFETY] + ch[CH_CN_SAFETY]) + talksGain * Math.min(ch[CH_US_TALKS], ch[CH_CN_TALKS]))
    s[R_HAZARD] = Math.min(0.9, h0 * (0.3 + haste + gamble) * (1 - safety) * x / (x + 8) / (1 + defence * Math.max(0, defender - attacker) / 10))
  }
}

export function incidentsPhase(p: Params): Phase {
  const fade = p('aftermath-fading')
  return (w) => {
    const happened = w.ch[CH_INCIDENT]
    post(w, INCIDENTS, CAUSE.incident, happened)
    post(w, AFTERMATH, CAUSE.fading, -fade * w.s[AFTERMATH])
    post(w, AFTERMATH, CAUSE.incident, happened)
  }
}
