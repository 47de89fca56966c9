/** Chooses what winning means; open to change until the first turn ends. */
import type { GameHeadVm } from '../../app/screens/screens.ts'
import { useApp, useSigns, useWords } from '../shared/app-context.ts'
import { Choices } from '../shared/choices.tsx'
import { Dialog } from '../shared/dialog.tsx'

interface Props {
  readonly doctrines: GameHeadVm['doctrines']
  readonly chosen: GameHeadVm['doctrine']['id']
  readonly onClose: () => void
}

export function DoctrineDialog({ doctrines, chosen, onClose }: Props) {
  const app = useApp()
  const words = useWords()
  const { gap } = useSigns()
  return (
    <Dialog heading={words.start.doctrine} onClose={onClose}>
      <p class="small">{words.start.doctrineHelp}</p>
      <Choices label={words.start.doctrine} hideLabel value={chosen}
        choices={doctrines.map((d) => ({ id: d.id, name: d.name, sentence: `${d.promise}${gap}${d.neglects}` }))}
        onChoose={(id) => {
          const found = doctrines.find((d) => d.id === id)
          if (found) app.setDoctrine(found.id)
        }} />
    </Dialog>
  )
}
