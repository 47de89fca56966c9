/** The head of a page about something shared: the way home, what it is, and what is said of it. */
import type { ComponentChildren } from 'preact'
import { useApp } from '../shared/app-context.ts'

export function ReceivedHead({ heading, children }: { readonly heading: string; readonly children?: ComponentChildren }) {
  const app = useApp()
  return (
    <header class="received-head">
      <p class="small"><button type="button" class="link" onClick={() => app.home()}>{app.words.title}</button></p>
      <h1 class="received-title" tabIndex={-1}>{heading}</h1>
      {children}
    </header>
  )
}
