/** Chinese titles of the short scenarios. */
export const SHORT_TITLES: Readonly<Record<string, string>> = {
  stockpile: '抢在规则前囤货',
  'tools-and-allies': '设备与盟友',
  'october-rule': '2023年10月的规则',
  h20: 'H20：卖还是禁？',
  'atom-answer': 'ATOM的回应',
  'close-the-weights': '不再开放权重？',
}
