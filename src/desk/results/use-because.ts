/** Why each number moved, in a sentence: worked out one by one after the page stands, so that the turn’s end stays quick. */
import { useEffect, useState } from 'preact/hooks'
import type { HeadlineVm } from '../../view/desk-vm.ts'
import { useApp } from '../shared/app-context.ts'

export function useBecause(headlines: readonly HeadlineVm[], of: string): ReadonlyMap<string, string> {
  const app = useApp()
  const [said, setSaid] = useState<ReadonlyMap<string, string>>(new Map())
  const ids = headlines.filter((h) => h.change !== 0).map((h) => h.id).join(' ')
  useEffect(() => {
    setSaid(new Map())
    const waiting = ids === '' ? [] : ids.split(' ')
    const found = new Map<string, string>()
    let timer = 0
    const next = (): void => {
      const id = waiting.shift()
      if (id === undefined) return setSaid(found)
      found.set(id, app.screens.why(id)?.because ?? '')
      timer = window.setTimeout(next, 0)
    }
    timer = window.setTimeout(next, 60)
    return () => clearTimeout(timer)
  }, [app, ids, of])
  return said
}
