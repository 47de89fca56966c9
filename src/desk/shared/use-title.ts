/** The title of the window, where only the page that was loaded knows its name. */
import { useEffect } from 'preact/hooks'
import { useApp } from './app-context.ts'

export function useTitle(name: string | null): void {
  const { texts, words } = useApp()
  const { comma } = texts.format
  useEffect(() => {
    if (name !== null) document.title = `${name}${comma}${words.title}`
  }, [name, comma, words.title])
}
