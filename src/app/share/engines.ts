/**
 * Engines by their id: the one of this page at once, a released one from `engines/<id>.js` on the page’s own site, loaded
 * when a link asks for it and kept.
 */
import { ENGINE_ID, ENGINE_ROWS } from '../../content/engine-ids.ts'
import { engineModule } from '../../replay/engine-module.ts'
import type { EngineModule } from '../../replay/engine-module.ts'

/** Released engines whose bundles are on the site. */
const KEPT = ENGINE_ROWS.filter((row) => row.released && row.id !== ENGINE_ID).map((row) => row.id)

type Load = (address: string) => Promise<unknown>

const loadFromSite: Load = (address) => import(/* @vite-ignore */ address)

function isModule(value: unknown, id: number): value is EngineModule {
  const module = value as Partial<EngineModule> | null | undefined
  return typeof module === 'object' && module !== null && module.id === id && typeof module.replay === 'function' && Array.isArray(module.series)
}

/** `site`: address of the folder in which the page stands. */
export function createEngines(site: string, kept: readonly number[] = KEPT, load: Load = loadFromSite) {
  const loaded = new Map<number, Promise<EngineModule | null>>()
  const fetched = async (id: number): Promise<EngineModule | null> => {
    try {
      const { engine } = (await load(new URL(`engines/${id}.js`, site).href)) as { engine?: unknown }
      return isModule(engine, id) ? engine : null
    } catch {
      // Not reachable just now, such as from a file or without a network: asked for again next time.
      loaded.delete(id)
      return null
    }
  }
  return {
    /** Null where no such engine is known, or where it cannot be loaded just now. */
    get(id: number): Promise<EngineModule | null> {
      const known = loaded.get(id)
      if (known) return known
      const engine = id === ENGINE_ID ? Promise.resolve(engineModule()) : kept.includes(id) ? fetched(id) : Promise.resolve(null)
      loaded.set(id, engine)
      return engine
    },
  }
}

export type Engines = ReturnType<typeof createEngines>
