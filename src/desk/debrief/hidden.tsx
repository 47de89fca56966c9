/** Everything that was hidden during the game, turn by turn. */
import type { HiddenVm } from '../../view/debrief/debrief-vm.ts'

export function Hidden({ hidden }: { readonly hidden: HiddenVm }) {
  return (
    <>
      <p class="small">{hidden.seed}</p>
      <div class="hidden-turns">
        {hidden.turns.map((t) => (
          <details key={t.turn} class="debrief-details">
            <summary>{t.quarters}</summary>
            <div class="hidden-turn">
              <ul>{t.lines.map((line, i) => <li key={i}>{line}</li>)}</ul>
              {t.why !== null && <p>{t.why}</p>}
              {t.chance.map((line) => <p key={line}>{line}</p>)}
              <p class="small">{t.purse}</p>
            </div>
          </details>
        ))}
      </div>
    </>
  )
}
