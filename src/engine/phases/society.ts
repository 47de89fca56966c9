/** Step 11: talent, investors’ mood, politics at home, and escalation between the two governments. */
import { CAUSE } from '../causes.ts'
import {
  CH_CN_POLITICAL, CH_CN_TALENT, CH_CN_TALENT_GAIN, CH_CN_TALKS, CH_CONTENT, CH_ESCALATION, CH_TARIFF, CH_US_POLITICAL, CH_US_TALENT,
  CH_US_TALENT_GAIN, CH_US_TALKS,
} from '../channels.ts'
import {
  AFTERMATH, CN, ECI, ESCALATION, FISCAL, LAB_SIDE, MOOD, N_LABS, POLITICAL, R_CHIP_PRICE, R_NEW_US, TALENT, US,
} from '../layout.ts'
import { post, postWithin } from '../ledger.ts'
import { clamp } from '../math/exact.ts'
import { bestReleased } from './prices.ts'
import type { Params } from '../parameters.ts'
import type { Phase } from '../world.ts'

export function societyPhase(p: Params): Phase {
  const trainingUs = p('talent-training/us')
  const trainingCn = p('talent-training/cn')
  const flow = p('talent-flow')
  const visa = p('talent-visa')
  const recall = p('talent-recall')
  const escalationTalent = p('talent-escalation')
  const moodPace = p('mood-pace')
  const moodMarkup = p('mood-markup')
  const premium = p('premium')
  const halfGap = p('premium-half-gap')
  const markupNormal = p('mood-markup-normal')
  const calm = p('escalation-calming')
  const talksCalm = p('escalation-talks')
  const incidentPolitics = p('incident-politics')
  const order = p('content-order')
  const tariffRevenue = p('tariff-revenue')

  return (w) => {
    const { s, ch } = w
    // Talent: trained at home, drawn across the ocean. Stocks are loyal, flows are not.
    const strain = s[ESCALATION] / 10
    const drawn = flow * (1 + visa * ch[CH_US_TALENT] - recall * ch[CH_CN_TALENT] - escalationTalent * strain) * s[TALENT + CN]
    post(w, TALENT + US, CAUSE['talent-training'], trainingUs * s[TALENT + US])
    post(w, TALENT + CN, CAUSE['talent-training'], trainingCn * s[TALENT + CN])
    post(w, TALENT + US, CAUSE['talent-flow'], drawn)
    post(w, TALENT + CN, CAUSE['talent-flow'], -drawn)
    post(w, TALENT + US, CAUSE.event, ch[CH_US_TALENT_GAIN] - ch[CH_CN_TALENT_GAIN])
    post(w, TALENT + CN, CAUSE.event, ch[CH_CN_TALENT_GAIN] - ch[CH_US_TALENT_GAIN])

    // Investors pay for more compute while American labs lead by enough to earn a premium: the premium that the best of
    // them could ask, whatever it chooses to charge.
    let best = 0
    for (let a = 0; a < N_LABS; a++) if (LAB_SIDE[a] === US && s[ECI + a] > best) best = s[ECI + a]
    const gap = Math.max(0, best - bestReleased(s))
    const markup = 1 + premium * gap / (gap + halfGap)
    postWithin(w, MOOD, CAUSE.markups, moodPace * (clamp(1 + moodMarkup * (markup - markupNormal), 0.5, 1.3) - s[MOOD]), 0.3, 1.7)

    // Politics.
    postWithin(w, POLITICAL + US, CAUSE.event, ch[CH_US_POLITICAL], 0, 100)
    postWithin(w, POLITICAL + CN, CAUSE.event, ch[CH_CN_POLITICAL], 0, 100)
    postWithin(w, POLITICAL + CN, CAUSE['domestic-order'], order * ch[CH_CONTENT], 0, 100)
    for (let b = 0; b < 2; b++) postWithin(w, POLITICAL + b, CAUSE.incident, -incidentPolitics * s[AFTERMATH], 0, 100)
    post(w, FISCAL + US, CAUSE.income, tariffRevenue * ch[CH_TARIFF] * s[R_NEW_US] * s[R_CHIP_PRICE] / 1000)

    // Escalation.
    const talks = Math.min(ch[CH_US_TALKS], ch[CH_CN_TALKS])
    post(w, ESCALATION, CAUSE.calming, -calm * s[ESCALATION])
    post(w, ESCALATION, CAUSE.talks, -talksCalm * talks * s[ESCALATION])
    postWithin(w, ESCALATION, CAUSE['escalating-acts'], ch[CH_ESCALATION], 0, 10)
  }
}
