/** What each government had done last before a scenario begins, in Spanish. */
export const HISTORY_TEXT: Readonly<Record<string, string>> = {
  'washington/tool-controls/2022Q4': 'Las normas de octubre de 2022 abarcan también los equipos para fabricar chips avanzados.',
  'washington/chip-investment/2024Q4': 'Se firman las ayudas definitivas de la CHIPS Act y empiezan los pagos.',
  'beijing/materials-restriction/2024Q4': 'El 3 de diciembre de 2024, un día después de la norma estadounidense sobre memoria, se prohíbe exportar galio, germanio y antimonio a Estados Unidos.',
  'washington/talks/2025Q4': 'Los presidentes se reúnen en Busan el 30 de octubre de 2025 y acuerdan una tregua de un año.',
  'beijing/talks/2025Q4': 'Los presidentes se reúnen en Busan el 30 de octubre de 2025 y acuerdan una tregua de un año.',
  'beijing/materials-restriction/2023Q3': 'El galio y el germanio necesitan licencia de exportación desde el 1 de agosto de 2023.',
  'beijing/talks/2025Q2': 'Las conversaciones comerciales de Ginebra, en mayo de 2025, rebajan los nuevos aranceles durante 90 días.',
  'washington/safety-standard/2025Q1': 'En enero de 2025 se retira la orden de 2023.',
  'washington/talks/2025Q2': 'Las conversaciones comerciales de Ginebra, en mayo de 2025, rebajan los nuevos aranceles durante 90 días.',
  'washington/tool-alliance/2023Q3': 'Las normas japonesas y neerlandesas sobre equipos, anunciadas en marzo de 2023, entran en vigor en julio y septiembre.',
}
