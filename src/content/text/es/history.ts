/** What each government had done last before a scenario begins, in Spanish. */
export const HISTORY_TEXT: Readonly<Record<string, string>> = {
  'washington/tool-controls/2022Q4': 'Las normas de octubre de 2022 abarcan también los equipos para fabricar chips avanzados.',
  'washington/chip-investment/2024Q4': 'Se firman las ayudas definitivas de la CHIPS Act y empiezan los pagos.',
  'beijing/materials-restriction/2024Q4': 'El 3 de diciembre de 2024, un día después de la norma estadounidense sobre memoria, se prohíbe exportar galio, germanio y antimonio a Estados Unidos.',
  'washington/talks/2025Q4': 'Los presidentes se reúnen en Busan el 30 de octubre de 2025 y acuerdan una tregua de un año.',
  'beijing/talks/2025Q4': 'Los presidentes se reúnen en Busan el 30 de octubre de 2025 y acuerdan una tregua de un año.',
}
