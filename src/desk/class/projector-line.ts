/** The line between the teacher’s tab and the projector’s on the same device. Where the browser has none, the projector says so. */
import type { ClassVm } from '../../app/class/class-desk.ts'
import type { Part } from './together.tsx'

export type Shown =
  | { readonly part: 'link'; readonly link: string }
  | { readonly part: Part; readonly vm: ClassVm; readonly names: boolean }

const NAME = 'open-gambit-projector'
type Said = { readonly hello: true } | { readonly shown: Shown | null }

const channel = (): BroadcastChannel | null => (typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME))

export function createTeacherSide() {
  const line = channel()
  let now: Shown | null = null
  const say = (): void => line?.postMessage({ shown: now } satisfies Said)
  line?.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if ('hello' in data) say()
  })
  return {
    show(shown: Shown | null): void {
      now = shown
      say()
    },
    close: () => line?.close(),
  }
}

/** Hears what the teacher shows; returns how to stop. */
export function followTeacher(hear: (shown: Shown | null) => void): () => void {
  const line = channel()
  line?.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if ('shown' in data) hear(data.shown)
  })
  line?.postMessage({ hello: true } satisfies Said)
  return () => line?.close()
}
