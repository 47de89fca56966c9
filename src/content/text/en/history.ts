/** What each government had done last before a scenario begins; in English the sentences of the history table itself. */
export const HISTORY_TEXT: Readonly<Record<string, string>> = {
  'washington/tool-controls/2022Q4': 'The rules of October 2022 also cover chip-making tools for advanced fabs.',
  'washington/chip-investment/2024Q4': 'Final CHIPS Act awards are signed and money begins to be paid.',
  'beijing/materials-restriction/2024Q4': 'On 3 December 2024, a day after the American memory rule, exports of gallium, germanium and antimony to the US are banned.',
  'washington/talks/2025Q4': 'The presidents meet in Busan on 30 October 2025 and agree a truce for a year.',
  'beijing/talks/2025Q4': 'The presidents meet in Busan on 30 October 2025 and agree a truce for a year.',
  'beijing/materials-restriction/2023Q3': 'Gallium and germanium need export licences from 1 August 2023.',
  'beijing/talks/2025Q2': 'Trade talks in Geneva in May 2025 cut the new tariffs for 90 days.',
  'washington/safety-standard/2025Q1': 'In January 2025 the order of 2023 is withdrawn.',
  'washington/talks/2025Q2': 'Trade talks in Geneva in May 2025 cut the new tariffs for 90 days.',
  'washington/tool-alliance/2023Q3': 'Japanese and Dutch tool rules, announced in March 2023, take effect in July and September.',
}
