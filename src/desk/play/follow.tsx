/** Another window writes this game: said above it, with the way to go on here. */
import { useApp } from '../shared/app-context.ts'

export function Follow() {
  const app = useApp()
  const words = app.keeping?.follow
  return words ? (
    <div class="notice" role="status">
      <p>{words.text}</p>
      <button type="button" class="button" onClick={() => app.takeOver()}>{words.take}</button>
    </div>
  ) : null
}
