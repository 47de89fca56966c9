/**
 * Channels: the only way in which levers and events reach the phases.
 *
 * A lever drives a channel with a weight, an event strikes one for a quarter. The phases read channels and know
 * neither levers nor events, so a new lever or event is a row of content. Lab channels hold one number per lab.
 */
import { N_LABS } from './layout.ts'
import { LABS } from './types.ts'

export interface Channel {
  readonly id: string
  readonly at: number
  /** One number per lab rather than one in all. */
  readonly perLab: boolean
  readonly meaning: string
}

export const CHANNELS: Channel[] = []
const cursor = { at: 0 }
function channel(id: string, meaning: string, perLab = false): number {
  const at = cursor.at
  CHANNELS.push({ id, at, perLab, meaning })
  cursor.at += perLab ? N_LABS : 1
  return at
}

export const CH_CHIPS = channel('controls.chips', 'share of desired performance that the export line blocks')
export const CH_TOOLS = channel('controls.tools', 'share of chip-making tools and memory blocked')
export const CH_ALLIANCE = channel('controls.alliance', 'share of allied makers who join')
export const CH_ENFORCEMENT = channel('controls.enforcement', 'effort against smuggling, 0–1')
export const CH_CLOUD = channel('controls.cloud', 'share of rented compute abroad closed to China')
export const CH_TARIFF = channel('tariff', 'rate on imported servers')
export const CH_US_CHIPS = channel('us.chip-investment', '$bn per quarter into US chip, packaging and power capacity')
export const CH_OPEN_FUND = channel('us.open-fund', '$bn per quarter of compute for open US models')
export const CH_US_DIPLOMACY = channel('us.diplomacy', 'export programme of the United States, 0–1')
export const CH_CN_DIPLOMACY = channel('cn.diplomacy', 'export programme of China, 0–1')
export const CH_US_BAN = channel('us.device-ban', 'share of hosted use in the US closed to Chinese services')
export const CH_CN_BAN = channel('cn.device-ban', 'share of hosted use in China closed to American services')
export const CH_US_TALENT = channel('us.talent', 'visa policy, −1 to 1')
export const CH_CN_TALENT = channel('cn.talent', 'recall programme, 0–1')
export const CH_US_SAFETY = channel('us.safety', 'safety standard of US labs, 0–1')
export const CH_CN_SAFETY = channel('cn.safety', 'safety standard of Chinese labs, 0–1')
export const CH_US_TALKS = channel('us.talks', 'effort of Washington in talks, 0–1')
export const CH_CN_TALKS = channel('cn.talks', 'effort of Beijing in talks, 0–1')
export const CH_SUBSIDY = channel('cn.chip-subsidy', 'chip programme as a multiple of that of 2022')
export const CH_DISCOURAGE = channel('cn.import-discouragement', 'share of legal chip imports turned away')
export const CH_OPENNESS = channel('cn.openness', 'guidance on opening: −2 order closed … +1 promote')
export const CH_CONTENT = channel('cn.content-control', 'strictness of content rules, 0–1')
export const CH_DEPLOYMENT = channel('cn.deployment', 'use programme, 0–2')
export const CH_MATERIALS = channel('cn.materials', 'share of critical materials withheld')
export const CH_CHINA_PART = channel('nvidia.china-part', 'effort on parts designed to the line, 0–1')
export const CH_NVIDIA_PRICE = channel('nvidia.price', 'price of western chips against the learning curve')
export const CH_HUAWEI_PRICE = channel('huawei.price', 'price of Chinese chips against the going price')
export const CH_HUAWEI_SOFTWARE = channel('huawei.software', 'share of effort on the software stack')
export const CH_HUAWEI_LISTED = channel('huawei.listed', 'entity listing of Huawei, 0/1')

export const CH_ESCALATION = channel('escalation', 'pressure on escalation in the quarter')
export const CH_US_TRUST = channel('us.trust', 'trust in US services gained or lost everywhere abroad')
export const CH_CN_TRUST = channel('cn.trust', 'trust in Chinese services gained or lost everywhere abroad')
export const CH_US_TRUST_EMERGING = channel('us.trust.emerging', 'trust in US services in emerging markets')
export const CH_US_TRUST_CN = channel('us.trust.cn', 'trust in US services in China')
export const CH_CN_TRUST_US = channel('cn.trust.us', 'trust in Chinese services in the US')
export const CH_US_STANDARDS = channel('us.standards', 'standards weight won or lost by the United States')
export const CH_CN_STANDARDS = channel('cn.standards', 'standards weight won or lost by China')
export const CH_US_TALENT_GAIN = channel('us.talent-gain', 'talent won by the United States')
export const CH_CN_TALENT_GAIN = channel('cn.talent-gain', 'talent won by China')
export const CH_US_POLITICAL = channel('us.political', 'political capital won or lost by Washington')
export const CH_CN_POLITICAL = channel('cn.political', 'political capital won or lost by Beijing')
export const CH_SMUGGLING_LOSS = channel('smuggling.loss', 'share of smuggling networks broken up')
export const CH_PROXY_LOSS = channel('proxy.loss', 'share of proxy fabrication closed')
export const CH_INCIDENT = channel('incident', 'serious incidents in the quarter')
export const CH_ALLIANCE_SHIFT = channel('alliance.shift', 'allied alignment won or lost')
export const CH_RELIEF = channel('controls.relief', 'part of the chip line suspended')
export const CH_SUPPLY_LOSS = channel('supply.loss', 'share of world supply lost')
export const CH_BUILD_LOSS = channel('build.loss', 'share of US build-out delayed')
export const CH_TOOL_GAIN = channel('tool.gain', 'indigenous tool share won by a breakthrough')
export const CH_MOOD = channel('mood', 'change of investors’ mood')

export const CH_TRAIN = channel('lab.train', 'share of compute that trains', true)
export const CH_EXPERIMENT = channel('lab.experiment', 'share of compute that experiments', true)
export const CH_OPEN = channel('lab.open', 'openness of the best weights, 0–1', true)
export const CH_LICENCE = channel('lab.licence', '0 permissive, 1 restricted, 2 research only', true)
export const CH_PRICE = channel('lab.price', 'price against the market rule', true)
export const CH_HASTE = channel('lab.haste', 'release pace, 0–1', true)
export const CH_DISTIL = channel('lab.distil', 'use of others’ models as teachers, 0–1', true)
export const CH_DEFENCE = channel('lab.defence', 'defence against distillation, 0–1', true)
export const CH_OWN_CHIPS = channel('lab.own-chips', 'effort on own chips, 0–1', true)
export const CH_LISTED = channel('lab.listed', 'entity listing, 0/1', true)
export const CH_EFFICIENCY = channel('lab.efficiency', 'algorithmic efficiency won at a stroke, OOM', true)
export const CH_TRAINING_LOSS = channel('lab.training-loss', 'share of the quarter’s training lost', true)

export const N_CHANNELS = cursor.at

/** Channel by name; a lever or event that names an unknown one cannot be compiled. */
export function channelByName(id: string): Channel | undefined {
  return CHANNELS.find((c) => c.id === id)
}

/** Slot of a lab in a lab channel. */
export function labIndex(lab: string): number {
  return (LABS as readonly string[]).indexOf(lab)
}
