/** What each government had done last before a scenario begins. */
export const HISTORY_TEXT: Readonly<Record<string, string>> = {
  'washington/tool-controls/2022Q4': '2022年10月的规则也涵盖先进晶圆厂所用的芯片制造设备。',
  'washington/chip-investment/2024Q4': '《芯片法案》最终补助签约，款项开始拨付。',
  'beijing/materials-restriction/2024Q4': '2024年12月3日，即美国存储芯片规则公布次日，中国禁止向美国出口镓、锗和锑。',
  'washington/talks/2025Q4': '2025年10月30日，两国元首在釜山会晤，商定暂停新措施一年。',
  'beijing/talks/2025Q4': '2025年10月30日，两国元首在釜山会晤，商定暂停新措施一年。',
}
