/** Spanish words of the headline numbers: what each is called, what it means, and how its change is told in a title. */
import type { MeasureTexts } from '../shape.ts'

export const MEASURES: MeasureTexts = {
  lead: { label: 'Ventaja estadounidense en la frontera', meaning: 'El mejor modelo estadounidense menos el mejor chino, en el índice de capacidades (ECI).' },
  third: {
    label: { us: 'Cuota estadounidense en terceros países', cn: 'Cuota china en terceros países' },
    meaning: {
      us: 'Parte del uso de la IA fuera de Estados Unidos y China que pasa por modelos estadounidenses.',
      cn: 'Parte del uso de la IA fuera de Estados Unidos y China que pasa por modelos chinos.',
    },
  },
  share: {
    label: { us: 'Cuota de uso estadounidense: {region}', cn: 'Cuota de uso china: {region}' },
    meaning: { us: 'Parte del uso de la IA en esta región que pasa por modelos estadounidenses.', cn: 'Parte del uso de la IA en esta región que pasa por modelos chinos.' },
  },
  openDevelopers: { label: 'Desarrolladores con modelos abiertos chinos', meaning: 'Parte del uso de los desarrolladores del mundo que pasa por modelos chinos publicados.' },
  revenue: {
    label: { us: 'Ingresos de los laboratorios estadounidenses', cn: 'Ingresos de los laboratorios chinos' },
    meaning: { us: 'Lo que ingresaron todos los laboratorios estadounidenses en el trimestre.', cn: 'Lo que ingresaron todos los laboratorios chinos en el trimestre.' },
  },
  compute: {
    label: { us: 'Cómputo estadounidense', cn: 'Cómputo en China' },
    meaning: {
      us: 'Chips de IA en uso de propietarios estadounidenses, en equivalentes a H100.',
      cn: 'Chips de IA en uso en China, en equivalentes a H100, sin contar los alquilados en el exterior.',
    },
  },
  selfReliance: { label: 'Parte propia de los chips nuevos', meaning: 'Chips chinos como parte de todos los chips de IA que llegaron a China en el trimestre.' },
  nvidia: { label: 'Ingresos de Nvidia', meaning: 'Lo que Nvidia ingresó por chips de IA y sus redes en el trimestre.' },
  score: { label: 'Puntuación: {doctrine}', meaning: 'Media geométrica del lugar de los cinco índices en sus escalas, con los pesos de la doctrina: un índice débil baja toda la puntuación.' },
  noChange: 'sin cambios',

  titles: {
    lead: {
      same: 'La distancia en la frontera no se movió',
      grew: { us: 'La ventaja estadounidense creció {amount}', cn: 'La ventaja china creció {amount}' },
      shrank: { us: 'La ventaja estadounidense se redujo {amount}', cn: 'La ventaja china se redujo {amount}' },
    },
    share: {
      same: { us: 'Los modelos estadounidenses mantuvieron su cuota en {place}', cn: 'Los modelos chinos mantuvieron su cuota en {place}' },
      gained: { us: 'Los modelos estadounidenses ganaron {amount} en {place}', cn: 'Los modelos chinos ganaron {amount} en {place}' },
      lost: { us: 'Los modelos estadounidenses perdieron {amount} en {place}', cn: 'Los modelos chinos perdieron {amount} en {place}' },
    },
    thirdCountries: 'terceros países',
    openDevelopers: {
      same: 'Los modelos abiertos chinos mantuvieron su cuota de desarrolladores',
      gained: 'Los modelos abiertos chinos ganaron {amount} entre los desarrolladores',
      lost: 'Los modelos abiertos chinos perdieron {amount} entre los desarrolladores',
    },
    revenue: {
      same: { us: 'Los laboratorios estadounidenses ingresaron lo mismo que antes', cn: 'Los laboratorios chinos ingresaron lo mismo que antes' },
      more: { us: 'Los laboratorios estadounidenses ingresaron {amount} más por trimestre', cn: 'Los laboratorios chinos ingresaron {amount} más por trimestre' },
      less: { us: 'Los laboratorios estadounidenses ingresaron {amount} menos por trimestre', cn: 'Los laboratorios chinos ingresaron {amount} menos por trimestre' },
    },
    nvidia: { same: 'Nvidia ingresó lo mismo que antes', more: 'Nvidia ingresó {amount} más por trimestre', less: 'Nvidia ingresó {amount} menos por trimestre' },
    others: { same: '{label}: sin cambios', rose: '{label}: sube {amount}', fell: '{label}: baja {amount}' },
  },
}
