/** Parameters of capability: training, research, catch-up, distillation, release, risk. */
import type { ParameterDef } from '../../engine/types.ts'
import { JUDGED, row, rows } from './row.ts'
import { ECI_FILE } from '../sources.ts'

const USERS = 'https://epoch.ai/data/ai-chip-users'

export const RESEARCH_PARAMETERS: readonly ParameterDef[] = [
  row('eci-base', 113.3, [112, 121], 'ECI', 'D', 2022, ECI_FILE, 'Sets the level of the scale.'),
  row('eci-per-oom', 10.2, [7, 12.1], 'ECI per tenfold effective compute', 'D', 2025, 'https://epoch.ai/data/ai_models.zip', 'Benchmark stitching gives 9.2–9.6 with two anchor models.'),
  row('training-smoothing', 0.26, [0.25, 0.8], 'per quarter', 'J', 2025, JUDGED, 'How fast training follows the machines.'),
  row('release-pace', 0.57, [0.5, 0.9], 'per quarter', 'J', 2025, JUDGED, 'Part of what is trained that is released within a quarter.'),
  row('release-haste', 0.4, [0.1, 0.4], 'per unit', 'J', 2025, JUDGED, 'Added by full haste.'),
  row('haste-normal', 0.2, [0, 0.4], '0–1', 'J', 2025, JUDGED, 'Usual haste.'),
  row('distillation', 0.69, [0.1, 0.7], 'share of gap', 'J', 2026, 'https://blocknews.com/?p=75077', 'Gap to the teacher closed by full effort. No independent estimate was found; 16 million exchanges were alleged.'),
  row('distillation-reach', 52, [20, 100], 'ECI', 'J', 2025, 'https://arxiv.org/abs/2502.08606', 'Lesson of which a pupil takes in half: whoever is far below the teacher learns a smaller part of what it is shown. That there is such a gap was measured, its size on this scale was not.'),
  row('defence-efficacy', 0.45, [0.3, 0.9], 'share', 'J', 2026, 'https://startupfortune.com/anthropic-says-the-ai-race-now-turns-on-chips-and-enforcement/', 'Distillation of a hosted model that full defence stops; the claim that more can be stopped comes from an interested party.'),
  row('open-lag', 14, [8, 20], 'ECI', 'J', 2025, ECI_FILE, 'Lag of the weights that a nearly closed lab releases.'),

  row('research-pace', 0.178, [0.1, 0.19], 'OOM per quarter', 'R', 2024, 'https://arxiv.org/html/2403.05812v1', 'Compute needed halves about every 8 months (5–14).'),
  row('research-compute-exponent', 0.35, [0.15, 0.65], 'exponent', 'J', 2025, 'https://www.aifuturesmodel.com/p', 'Return of experiment compute.'),
  row('community-gain', 0.16, [0, 0.3], 'share', 'J', 2025, 'https://studylib.net/doc/18715668/investment-incentives-in-two-sided', 'Research helped by outside developers.'),
  row('scarcity-ingenuity', 0.45, [-0.2, 0.6], 'share at full scarcity', 'R', 2024, 'https://www.researchbunny.com/papers/us-china-trade-conflicts-and-rd-investment-evidence-from-the-bis-entity-lists-tuy5', 'Contested: studies disagree even on the sign.'),
  row('ideas-get-harder', 2.35, [0.3, 3], 'per OOM', 'J', 2024, 'https://ar5iv.labs.arxiv.org/html/2405.10494', 'How fast research slows for whoever is ahead of the trend: to a part e^(−ω) for each OOM, which is the law of motion of growth economics with β = ω ÷ 2.3.'),
  row('efficiency-trend', 0.141, [0.1, 0.19], 'OOM per quarter', 'R', 2024, 'https://arxiv.org/html/2403.05812v1', 'Trend of the field.'),
  row('catch-up-published', 0.095, [0.03, 0.15], 'per quarter', 'J', 2025, 'https://ideas.repec.org/h/eee/grochp/1-13.html', 'Gap to published work closed each quarter.'),
  row('catch-up-leaked', 0.074, [0.02, 0.08], 'per quarter', 'J', 2025, 'https://thebeat.tech/articles/us-ai-models-outpace-chinese-counterparts-by-an-average-of-7-months-since-2023', 'Gap to the leader closed by people, talk and imitation.'),
  row('reference-growth-early', 1.307, [1.28, 1.42], 'per quarter', 'D', 2025, 'https://ascii.co.uk/news/article/news-20260118-1ef66a7c/global-ai-compute-capacity-doubles-every-seven-months', 'World compute grew 3.3 × a year to 2025.'),
  row('reference-growth-late', 1.218, [1.15, 1.28], 'per quarter', 'J', 2026, 'https://ai-2027.com/research/compute-forecast', '2.2 × a year after.'),
  row('reference-follows', 0.5, [0, 0.8], 'share', 'J', 2026, JUDGED, 'How far the reference follows the world’s machines instead of the schedule: what counts as a large experiment depends on what others run.'),
  row('reference-turn', 12, [10, 16], 'quarter', 'J', 2025, JUDGED, 'Last quarter of the faster growth (2025Q4).'),
  row('fund-talent', 0.6, [0.2, 1], 'share per $bn a quarter', 'J', 2025, 'https://www.greenbot.com/atom-project-america-ai-systems', 'Researchers that public money adds to the open consortium.'),
  row('fund-leverage', 3, [1, 5], '×', 'J', 2025, 'https://www.greenbot.com/atom-project-america-ai-systems', 'Compute given to the open consortium for each dollar of the fund: firms and cloud owners match it.'),
  row('safety-pace-cost', 0.06, [0.01, 0.08], 'share', 'J', 2025, JUDGED, 'Research pace lost to a strict standard.'),
  row('listing-collaboration-loss', 0.3, [0.1, 0.6], 'share', 'R', 2024, 'https://hdl.handle.net/10986/42282', 'Learning from abroad lost by a listed lab.'),
  row('talent-recall-leak-loss', 0.05, [0.05, 0.5], 'share', 'J', 2025, JUDGED, 'Learning from abroad lost to suspicion of recall programmes.'),
  row('talks-leak', 0.1, [0, 0.3], 'share', 'J', 2025, JUDGED, 'Verification tells each side more about the other.'),

  row('hazard-base', 0.05, [0.005, 0.05], 'per quarter', 'J', 2025, JUDGED, 'Chance of a serious incident at full reach.'),
  row('hazard-threshold', 150, [140, 165], 'ECI', 'J', 2025, JUDGED, 'Capability from which attackers gain.'),
  row('race-gap', 5, [3, 8], 'ECI', 'J', 2024, 'https://filings.nysgpt.com/documents/govai-safety-not-guaranteed-tech-races', 'Gap at which a hostile laggard gambles most. Models disagree about exact parity.'),
  row('race-weight', 1.2, [0.3, 2.5], '×', 'J', 2024, 'https://filings.nysgpt.com/documents/govai-safety-not-guaranteed-tech-races', 'Strength of that gamble at full escalation.'),
  row('attackers-lag', 8, [4, 15], 'ECI', 'J', 2025, JUDGED, 'Lag of attackers behind closed models.'),
  row('defence-factor', 0.5, [0.2, 1], '×', 'J', 2025, JUDGED, 'What a better model of the defender takes off.'),
  row('safety-gain', 0.5, [0.2, 0.8], 'share', 'J', 2025, JUDGED, 'Hazard removed by strict standards on both sides.'),
  row('talks-safety', 0.3, [0.1, 0.5], 'share', 'J', 2023, 'https://tomesphere.com/paper/2410.03092', 'Hazard removed by full talks.'),
  row('aftermath-fading', 0.25, [0.1, 0.5], 'per quarter', 'J', 2025, JUDGED, 'How fast an incident is forgotten.'),

  ...rows('lab-talent', { openai: 1, google: 1, anthropic: 0.95, 'us-other': 0.7, meta: 0.45, 'us-open': 0.65, deepseek: [1.8, 0.98, 1.82], zhipu: [1.05, 0.665, 1.235], alibaba: [1.12, 0.805, 1.495], baidu: [0.72, 0.42, 0.78], tencent: [0.78, 0.455, 0.845], row: 0.5 }, 0.3, 'relative', 'J', 2025, JUDGED, 'Research talent of a lab for a side’s talent of 1.'),
  ...rows('lab-compute', { openai: 0.111, google: 0.101, anthropic: 0.076, 'us-other': 0.06, meta: 0.063, 'us-open': 0.01, deepseek: [0.17, 0.078, 0.182], zhipu: 0.09, alibaba: [0.25, 0.156, 0.364], baidu: 0.1, tencent: 0.16, row: 0 }, 0.4, 'share of side', 'D', 2025, USERS, 'Compute used by the lab over that of its side, end of 2025; Chinese labs by judgement from capital spending.'),
  row('row-lab-compute', 0.03, [0.01, 0.06], 'share', 'J', 2025, JUDGED, 'Compute of the scripted lab over that of the rest of the world.'),
  row('row-train', 0.25, [0.1, 0.5], 'share', 'J', 2025, JUDGED, 'Scripted lab: training.'),
  row('row-experiment', 0.25, [0.1, 0.3], 'share', 'J', 2025, JUDGED, 'Scripted lab: experiments.'),
  row('row-open', 0.8, [0.5, 1], '0–1', 'J', 2025, JUDGED, 'Scripted lab: openness.'),
  row('row-haste', 0.2, [0, 0.5], '0–1', 'J', 2025, JUDGED, 'Scripted lab: haste.'),
  row('row-distil', 0.3, [0, 0.6], '0–1', 'J', 2025, JUDGED, 'Scripted lab: use of teachers.'),
]
