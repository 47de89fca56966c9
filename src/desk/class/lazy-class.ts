/** The teacher’s page, loaded when it is first opened. */
import { later } from '../shared/later.tsx'

export const Class = later<{ readonly projector: boolean }>(async () => (await import('./class-place.tsx')).ClassPlace)
