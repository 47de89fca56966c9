/** The few words of the board that are not in a snapshot. The host may hand in a translation. */
import type { BlocKey } from '../view/board-vm.ts'

export interface BoardTexts {
  readonly blocs: Readonly<Record<BlocKey, string>>
  readonly chips: string
  readonly smuggled: string
  readonly rented: string
  readonly models: string
  readonly talent: string
  readonly gate: string
  readonly fab: string
  readonly race: string
  readonly raceNote: string
  /** Names of the strips that stand for a bloc's labs where height is short. */
  readonly strips: Readonly<Record<BlocKey, string>>
}

export const englishTexts: BoardTexts = {
  blocs: { us: 'American models', cn: 'Chinese', row: 'other' },
  chips: 'chips',
  smuggled: 'smuggled',
  rented: 'rented',
  models: 'models',
  talent: 'talent',
  gate: 'gate',
  fab: 'fab',
  race: 'Frontier race',
  raceNote: 'capability index. Solid: best closed model. Outline: best open model.',
  strips: { us: 'American', cn: 'Chinese', row: 'Other' },
}
