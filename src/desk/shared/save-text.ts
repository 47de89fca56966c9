/** Hands the player a game as a file; the way there is loaded when it is first gone. */
import type { GameFile } from '../../app/kept/own-games.ts'

export function saveText(file: GameFile | null): void {
  if (file) void import('../charts/save.ts').then(({ saveFile }) => saveFile(file.name, new Blob([file.text], { type: 'application/json' })))
}
