/** What is made of words: made once for the language that is spoken, and anew when another one is. */
import type { Spoken } from './language.ts'

/** A load that failed may be tried again. `drop` is given what is no longer spoken. */
export function perLanguage<T>(spoken: () => Spoken, make: (language: string) => Promise<T>, drop?: (made: T) => void): () => Promise<T> {
  let kept: { readonly language: string; readonly made: Promise<T> } | null = null
  return () => {
    const { id } = spoken()
    if (kept?.language === id) return kept.made
    if (drop) void kept?.made.then(drop, () => {})
    const made = make(id)
    kept = { language: id, made }
    made.catch(() => { if (kept?.made === made) kept = null })
    return made
  }
}
