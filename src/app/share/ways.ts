/** Where the pages of sharing lead, and what stands in the address while they are open. */
import type { GameChoice } from '../choice.ts'
import type { LinkFault } from '../links.ts'
import { linkOf } from '../links.ts'
import { hashOf } from '../routes.ts'
import type { PlayParts } from '../game/running.ts'
import type { SavedGame } from '../kept/saves.ts'

export function shareWays({ store, address, go }: Pick<PlayParts, 'store' | 'address' | 'go'>, resume: (saved: SavedGame) => boolean) {
  return {
    /** What somebody shared: a link, a code, a text. */
    openShared: (text: string, how: 'push' | 'replace' = 'push') => go({ screen: 'shared', page: 'link', text }, how),
    /** From a text, a file or a QR code. */
    openAny: () => go({ screen: 'shared', page: 'open', text: '' }),
    toCompare: () => go({ screen: 'shared', page: 'compare', text: '' }),
    openStart(choice: GameChoice, faults: readonly LinkFault[] = []) {
      store.setState({ start: { choice, faults, linked: true } })
      go({ screen: 'start', text: linkOf(choice).slice(1) }, 'replace')
    },
    /** Takes up a game that was shared, as one’s own; the one under way is set aside. */
    takeUp(saved: SavedGame) {
      if (!resume(saved)) store.setState({ notice: { id: 'otherRules', choice: saved.choice } })
    },
    /** The full address behind a `#…`. */
    fullAddress: (hash: string): string => address.full(hash),
    /** While something is being shared its link stands in the address too; null: what is on the screen. */
    showAddress: (hash: string | null) => address.replace(hash ?? hashOf(store.getState().route)),
  }
}

export type ShareWays = ReturnType<typeof shareWays>
