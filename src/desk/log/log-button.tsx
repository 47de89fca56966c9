/** Opens the turns and decisions of the game; the list itself is loaded when it is asked for. */
import { useState } from 'preact/hooks'
import { useWords } from '../shared/app-context.ts'
import { ListIcon } from '../shared/icons.tsx'
import { later } from '../shared/later.tsx'

const LogDialog = later(async () => (await import('./log-dialog.tsx')).LogDialog, 'window')

export function LogButton({ compact = false }: { readonly compact?: boolean }) {
  const words = useWords().log
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" class={compact ? 'button square' : 'button'} aria-label={compact ? words.open : undefined} title={compact ? words.open : undefined}
        aria-haspopup="dialog" onClick={() => setOpen(true)}><ListIcon />{!compact && <span>{words.open}</span>}</button>
      {open && <LogDialog onClose={() => setOpen(false)} />}
    </>
  )
}
