/** An app without a browser: storage and address in memory. */
import { memoryAddress } from '../../../src/app/browser/address.ts'
import { createApp } from '../../../src/app/app.ts'
import { createLanguages, spokenWhole } from '../../../src/app/language.ts'
import { createPlay } from '../../../src/app/play.ts'
import { createShelf } from '../../../src/app/kept/storage.ts'
import type { Tabs } from '../../../src/app/kept/tabs.ts'
import { RULES } from '../../../src/content/rules.ts'
import { EN } from '../../../src/content/text/en/index.ts'
import { LANGUAGES } from '../../../src/content/text/languages.ts'

export class MemoryStorage implements Storage {
  readonly items = new Map<string, string>()
  /** The disk is full. */
  full = false
  get length(): number { return this.items.size }
  key(i: number): string | null { return [...this.items.keys()][i] ?? null }
  getItem(key: string): string | null { return this.items.get(key) ?? null }
  setItem(key: string, value: string): void {
    if (this.full) throw new DOMException('full', 'QuotaExceededError')
    this.items.set(key, value)
  }
  removeItem(key: string): void { this.items.delete(key) }
  clear(): void { this.items.clear() }
}

export function makeApp(storage = new MemoryStorage(), hash = '', luck = 0, tabs?: Tabs) {
  const address = memoryAddress(hash)
  let rolls = luck
  const app = createApp({ part: { rules: RULES, createPlay, ...(tabs ? { tabs } : {}) }, languages: createLanguages(LANGUAGES), spoken: spokenWhole('en', EN), shelf: createShelf(storage), address, random: () => ((rolls++ * 7 + 1) % 97) / 97 })
  app.begin()
  return { app, storage, address, state: () => app.store.getState() }
}
