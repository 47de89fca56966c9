/** Sound is off until it is turned on; what makes it is loaded then, and not before. */
import type { App } from '../../app/app.ts'

export function offerSound(app: App): void {
  let asked = false
  const look = (): void => {
    if (asked || app.settings.store.getState().sound === 'off') return
    asked = true
    import('./listen.ts').then(({ listen }) => listen(app), (error: unknown) => {
      asked = false
      console.warn('What makes the sound could not be loaded.', error)
    })
  }
  look()
  app.settings.store.subscribe(look)
}
