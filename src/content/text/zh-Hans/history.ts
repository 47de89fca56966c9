/** What each government had done last before a scenario begins. */
export const HISTORY_TEXT: Readonly<Record<string, string>> = {
  'washington/tool-controls/2022Q4': '2022年10月的规则也涵盖先进晶圆厂所用的芯片制造设备。',
  'washington/chip-investment/2024Q4': '《芯片法案》最终补助签约，款项开始拨付。',
  'beijing/materials-restriction/2024Q4': '2024年12月3日，即美国内存规则公布次日，中国禁止向美国出口镓、锗和锑。',
  'washington/talks/2025Q4': '2025年10月30日，两国元首在釜山会晤，商定暂停新措施一年。',
  'beijing/talks/2025Q4': '2025年10月30日，两国元首在釜山会晤，商定暂停新措施一年。',
  'beijing/materials-restriction/2023Q3': '自2023年8月1日起，出口镓和锗须有许可证。',
  'beijing/talks/2025Q2': '2025年5月，双方在日内瓦举行贸易磋商，新加征的关税下调90天。',
  'washington/safety-standard/2025Q1': '2025年1月，2023年的行政令被撤销。',
  'washington/talks/2025Q2': '2025年5月，双方在日内瓦举行贸易磋商，新加征的关税下调90天。',
  'washington/tool-alliance/2023Q3': '日本和荷兰的设备规则于2023年3月宣布，7月和9月生效。',
}
