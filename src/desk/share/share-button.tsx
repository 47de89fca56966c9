/** Opens the share sheet, which is loaded when it is first asked for. */
import { useState } from 'preact/hooks'
import type { GameChoice } from '../../app/choice.ts'
import type { LinkView } from '../../app/share/share-desk.ts'
import { useWords } from '../shared/app-context.ts'
import { LinkIcon } from '../shared/icons.tsx'
import { later } from '../shared/later.tsx'

interface SheetProps {
  /** A start that nobody plays yet, instead of the game under way. */
  readonly start: GameChoice | undefined
  readonly view: LinkView | undefined
  readonly onClose: () => void
}
const ShareSheet = later<SheetProps>(async () => (await import('./share-sheet.tsx')).ShareSheet, 'window')

interface Props {
  /** Only the icon, the label being spoken. */
  readonly compact?: boolean
  readonly className?: string
  /** Where the link opens; otherwise at what is on the screen. */
  readonly view?: LinkView
  /** A start instead of the game under way. */
  readonly start?: GameChoice
}

export function ShareButton({ compact = false, className = 'button', view, start }: Props) {
  const { open: label } = useWords().share
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" class={compact ? 'button square' : className} aria-label={compact ? label : undefined} title={compact ? label : undefined}
        aria-haspopup="dialog" onClick={() => setOpen(true)}><LinkIcon />{!compact && <span>{label}</span>}</button>
      {open && <ShareSheet view={view} start={start} onClose={() => setOpen(false)} />}
    </>
  )
}
