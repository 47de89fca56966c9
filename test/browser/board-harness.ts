/** The board alone, with a sample snapshot. `?palette=projector`, `?still=1` (reduced motion), `?vm=quiet` or `other`, `?board=svg`. */
import '@fontsource-variable/source-sans-3'
import '@fontsource-variable/source-serif-4/opsz.css'
import { mountBoard, type BoardHandle } from '../../src/board/board.ts'
import { boardVm, otherVm, quietVm } from '../support/board-vm-fixture.ts'

declare global {
  interface Window {
    board?: BoardHandle
    selected: string[]
    vm: typeof boardVm
  }
}

const asked = new URLSearchParams(location.search)
const host = document.getElementById('host')
if (host === null) throw new Error('no host')
window.selected = []
window.vm = { quiet: quietVm, other: otherVm }[asked.get('vm') ?? ''] ?? boardVm
const board = await mountBoard(host, {
  palette: asked.get('palette') === 'projector' ? 'projector' : 'ink',
  reducedMotion: asked.has('still'),
  onSelect: (id) => window.selected.push(id),
})
board.apply(window.vm)
window.board = board
document.documentElement.dataset.board = board.kind
