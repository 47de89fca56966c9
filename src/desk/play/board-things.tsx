/** Everything on the board that has a card, as buttons: the way there without a pointer. */
import type { BoardVm } from '../../view/board/board-vm.ts'
import { useWords } from '../shared/app-context.ts'

interface Props {
  readonly vm: BoardVm
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

export function BoardThings({ vm, chosen, onChoose }: Props) {
  const words = useWords().detail
  const drawn = vm.flows.filter((f) => f.strength > 0.02 || vm.gates.some((g) => g.flow === f.id))
  const sites: Readonly<Record<string, { readonly title: string } | undefined>> = words.sites
  const groups = [
    { id: 'region', name: words.groups.region, things: vm.regions.map((r) => ({ id: `region:${r.id}`, name: r.name })) },
    { id: 'lab', name: words.groups.lab, things: vm.race.map((l) => ({ id: `lab:${l.id}`, name: l.name })) },
    { id: 'flow', name: words.groups.flow, things: [...vm.gates.map((g) => ({ id: `gate:${g.id}`, name: g.label })), ...drawn.map((f) => ({ id: `flow:${f.id}`, name: f.label }))] },
    { id: 'site', name: words.groups.site, things: vm.sites.map((s) => ({ id: `site:${s.id}`, name: sites[s.id]?.title ?? s.label })) },
  ]
  return (
    <div class="board-things">
      <p><strong>{words.choose}</strong> {words.chooseHelp}</p>
      {groups.map((group) => (
        <div key={group.id}>
          <p class="label" id={`things-${group.id}`}>{group.name}</p>
          <ul aria-labelledby={`things-${group.id}`}>
            {group.things.map((thing) => (
              <li key={thing.id}><button type="button" class="link" data-thing={thing.id} aria-pressed={thing.id === chosen} onClick={() => onChoose(thing.id)}>{thing.name}</button></li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
