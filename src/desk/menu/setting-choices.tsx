/** The settings as choices: how the game looks, and how it reads and is steered. Each is kept at once. */
import type { Settings } from '../../app/kept/settings.ts'
import { useApp, useStore, useWords } from '../shared/app-context.ts'
import { Choices } from '../shared/choices.tsx'

const choices = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([id, name]) => ({ id, name }))

function useSetting() {
  const app = useApp()
  const settings = useStore(app.settings.store)
  const pick = <K extends keyof Settings>(key: K) => (id: string): void => app.settings.change({ [key]: id } as Pick<Settings, K>)
  return { settings, pick }
}

export function LookChoices() {
  const { menu } = useWords()
  const { settings, pick } = useSetting()
  return (
    <>
      <Choices label={menu.palette} choices={choices(menu.palettes)} value={settings.palette} onChoose={pick('palette')} />
      <Choices label={menu.motion} choices={choices(menu.motions)} value={settings.motion} onChoose={pick('motion')} />
      <Choices label={menu.sound} choices={choices(menu.sounds)} value={settings.sound} onChoose={pick('sound')} />
    </>
  )
}

export function ReadingChoices() {
  const { menu } = useWords()
  const { settings, pick } = useSetting()
  return (
    <>
      <Choices label={menu.terms} choices={choices(menu.termsNames)} value={settings.terms} onChoose={pick('terms')} />
      <Choices label={menu.level} choices={choices(menu.levels)} value={settings.level} onChoose={pick('level')} />
      <Choices label={menu.keys} choices={choices(menu.keysNames)} value={settings.keys} onChoose={pick('keys')} />
      <Choices label={menu.futures} choices={choices(menu.futuresNames)} value={settings.futures} onChoose={pick('futures')} />
    </>
  )
}
