/** The windows that the menu and the first page open, each fetched when it is first opened. */
import { later } from '../shared/later.tsx'

interface Props {
  readonly onClose: () => void
}

export const AboutDialog = later<Props>(async () => (await import('./about.tsx')).AboutDialog, 'window')
export const KeyboardDialog = later<Props>(async () => (await import('./keyboard.tsx')).KeyboardDialog, 'window')
export const SettingsDialog = later<Props>(async () => (await import('./settings.tsx')).SettingsDialog, 'window')
