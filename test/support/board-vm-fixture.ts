/** Sample snapshots of the board for its tests and its harness page. Numbers are samples. */
import { BOARD } from '../../src/content/text/en/board.ts'
import type { BoardVm } from '../../src/view/board/board-vm.ts'

export const boardVm: BoardVm = {
  revision: 3,
  words: { ...BOARD.drawn, decimal: '.' },
  quarterLabel: '2025 Q1',
  regions: [
    { id: 'us', name: 'United States', share: { us: 0.93, cn: 0.03, row: 0.04 }, before: { us: 0.94, cn: 0.02, row: 0.04 } },
    { id: 'cn', name: 'China', share: { us: 0.05, cn: 0.93, row: 0.02 }, before: { us: 0.07, cn: 0.91, row: 0.02 } },
    { id: 'europe', name: 'Europe, Canada', share: { us: 0.74, cn: 0.08, row: 0.18 }, before: { us: 0.77, cn: 0.05, row: 0.18 } },
    { id: 'apac', name: 'Advanced Asia-Pacific', share: { us: 0.69, cn: 0.14, row: 0.17 }, before: { us: 0.72, cn: 0.11, row: 0.17 } },
    { id: 'emerging', name: 'Emerging markets', share: { us: 0.55, cn: 0.26, row: 0.19 }, before: { us: 0.62, cn: 0.19, row: 0.19 } },
    { id: 'restricted', name: 'Restricted', share: { us: 0.21, cn: 0.52, row: 0.27 }, before: { us: 0.25, cn: 0.47, row: 0.28 } },
  ],
  flows: [
    { id: 'chips-apac-us', kind: 'chips-legal', from: 'apac', to: 'us', strength: 1, before: 0.9, label: 'Taiwan makes 1.4 million chips for American labs.' },
    { id: 'chips-us-cn', kind: 'chips-legal', from: 'us', to: 'cn', strength: 0, before: 0.35, label: 'No advanced chips are sold to China.' },
    { id: 'chips-smuggled', kind: 'chips-smuggled', from: 'emerging', to: 'cn', strength: 0.5, before: 0.3, label: 'About 60 thousand chips are smuggled.' },
    { id: 'chips-offshore', kind: 'chips-offshore', from: 'emerging', to: 'cn', strength: 0.6, before: 0.5, label: 'Chinese labs rent 90 thousand chips abroad.' },
    { id: 'chips-home', kind: 'chips-home', from: 'cn', to: 'cn', strength: 0.4, before: 0.35, label: 'Chinese fabs make 120 thousand chips.' },
    { id: 'models-us-emerging', kind: 'models-us', from: 'us', to: 'emerging', strength: 0.8, before: 0.9, label: 'American models lead in emerging markets.' },
    { id: 'models-us-europe', kind: 'models-us', from: 'us', to: 'europe', strength: 0.7, before: 0.7, label: 'American models lead in Europe.' },
    { id: 'models-cn-emerging', kind: 'models-cn', from: 'cn', to: 'emerging', strength: 0.9, before: 0.6, label: 'Chinese models gain in emerging markets.' },
    { id: 'models-cn-apac', kind: 'models-cn', from: 'cn', to: 'apac', strength: 0.3, before: 0.2, label: 'Few Chinese models in advanced Asia-Pacific.' },
    { id: 'talent', kind: 'talent', from: 'cn', to: 'us', strength: 0.5, before: 0.5, label: 'Researchers move to the United States.' },
  ],
  gates: [
    { id: 'export-line', flow: 'chips-us-cn', shut: 1, before: 0.4, label: 'Advanced chips: closed' },
    { id: 'cloud-rule', flow: 'chips-offshore', shut: 0.35, before: 0.35, label: 'Cloud rental: partly closed' },
    { id: 'visas', flow: 'talent', shut: 0.25, before: 0, label: 'Visas: slower' },
  ],
  sites: [
    { id: 'fab-taiwan', region: 'apac', size: 1, before: 1, label: 'Fabs in Taiwan' },
    { id: 'fab-korea', region: 'apac', size: 0.35, before: 0.35, label: 'Fabs in South Korea' },
    { id: 'fab-us', region: 'us', size: 0.25, before: 0.15, label: 'Fabs in Arizona' },
    { id: 'fab-china', region: 'cn', size: 0.3, before: 0.25, label: 'Fabs in China' },
  ],
  race: [
    { id: 'openai', name: 'OpenAI', bloc: 'us', closed: 142.6, open: null, closedBefore: 141, openBefore: null },
    { id: 'google', name: 'Google DeepMind', bloc: 'us', closed: 140.8, open: 126.4, closedBefore: 139, openBefore: 126.4 },
    { id: 'anthropic', name: 'Anthropic', bloc: 'us', closed: 141.4, open: null, closedBefore: 140, openBefore: null },
    { id: 'meta', name: 'Meta', bloc: 'us', closed: 132.2, open: 132.2, closedBefore: 131, openBefore: 131 },
    { id: 'deepseek', name: 'DeepSeek', bloc: 'cn', closed: 139.1, open: 139.1, closedBefore: 131, openBefore: 129 },
    { id: 'alibaba', name: 'Alibaba Qwen', bloc: 'cn', closed: 136, open: 134, closedBefore: 134, openBefore: 132.5 },
    { id: 'zhipu', name: 'Zhipu, Moonshot', bloc: 'cn', closed: 134.9, open: 129.2, closedBefore: 133.8, openBefore: 128 },
    { id: 'tencent', name: 'Tencent, Baidu', bloc: 'cn', closed: 132.8, open: 127.2, closedBefore: 132, openBefore: 126 },
    { id: 'others', name: 'Mistral, others', bloc: 'row', closed: 131.6, open: 128.4, closedBefore: 130.6, openBefore: 128 },
  ],
  raceGapLabel: 'US lead 3.5, about 5 months',
  moments: [{ id: 'r1', kind: 'release', region: 'cn', title: 'DeepSeek releases R1' }],
  textTwin: [
    'In the first quarter of 2025 American models lead by 3.5 points, about five months.',
    'In emerging markets 55% of use is of American models, 26% of Chinese.',
  ],
}

/** The same quarter before anything happened: no gates, few flows, an even start. */
export const quietVm: BoardVm = {
  ...boardVm,
  revision: 0,
  flows: boardVm.flows.slice(0, 2).map((flow) => ({ ...flow, strength: 0.6, before: 0.6 })),
  gates: [],
  moments: [],
}

/** The routes the other snapshot does not take, and gates with long names. */
export const otherVm: BoardVm = {
  ...boardVm,
  revision: 7,
  flows: [
    { id: 'a', kind: 'chips-legal', from: 'europe', to: 'cn', strength: 0.2, before: 0.4, label: '' },
    { id: 'b', kind: 'chips-legal', from: 'apac', to: 'cn', strength: 0.5, before: 0.6, label: '' },
    { id: 'c', kind: 'chips-legal', from: 'us', to: 'cn', strength: 0.6, before: 0.6, label: '' },
    { id: 'd', kind: 'models-us', from: 'us', to: 'europe', strength: 0.9, before: 0.8, label: '' },
    { id: 'e', kind: 'models-us', from: 'us', to: 'apac', strength: 0.6, before: 0.6, label: '' },
    { id: 'f', kind: 'models-cn', from: 'cn', to: 'restricted', strength: 0.7, before: 0.6, label: '' },
    { id: 'g', kind: 'talent', from: 'europe', to: 'us', strength: 0.6, before: 0.6, label: '' },
    { id: 'h', kind: 'chips-legal', from: 'us', to: 'emerging', strength: 0.4, before: 0.2, label: '' },
  ],
  gates: [
    { id: 'tools', flow: 'a', shut: 0.8, before: 0.2, label: 'Chip-making tools: 80% shut' },
    { id: 'foundry', flow: 'b', shut: 0.5, before: 0.5, label: 'Foundry orders: half shut' },
    { id: 'export', flow: 'c', shut: 0.1, before: 0, label: 'Advanced chips: licence above a line' },
    { id: 'gulf', flow: 'h', shut: 0, before: 0.6, label: 'Gulf sales: open' },
  ],
}
