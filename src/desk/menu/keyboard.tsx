/** Which keys do what. */
import { useWords } from '../shared/app-context.ts'
import { Dialog } from '../shared/dialog.tsx'
import './about.css'

export function KeyboardDialog({ onClose }: { readonly onClose: () => void }) {
  const { keyboard } = useWords()
  return (
    <Dialog heading={keyboard.heading} onClose={onClose}>
      <dl class="keys">
        {keyboard.rows.map(([keys, what]) => [<dt key={`${keys}-keys`}>{keys}</dt>, <dd key={keys}>{what}</dd>])}
      </dl>
    </Dialog>
  )
}
