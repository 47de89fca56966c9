/** Chinese titles of the short scenarios. */
export const SHORT_TITLES: Readonly<Record<string, string>> = {
  stockpile: '规则之前先囤货',
  'tools-and-allies': '设备与盟友',
  'october-rule': '2023年10月的规则',
  h20: 'H20：卖还是禁？',
  'atom-answer': 'ATOM的回答',
  'close-the-weights': '收回权重？',
}
