/** Plain or exact; remembered, and the same everywhere. */
import { useApp, useStore } from '../shared/app-context.ts'
import { Choices } from '../shared/choices.tsx'
import type { App } from '../../app/app.ts'

type Words = NonNullable<ReturnType<App['glossary']['store']['getState']>['glossary']>['words']

export function LevelSwitch({ words }: { readonly words: Words }) {
  const app = useApp()
  const { level } = useStore(app.settings.store)
  return (
    <Choices label={words.level} hideLabel row value={level} choices={[{ id: 'plain', name: words.levels.plain }, { id: 'exact', name: words.levels.exact }]}
      onChoose={(id) => app.settings.change({ level: id === 'exact' ? 'exact' : 'plain' })} />
  )
}
