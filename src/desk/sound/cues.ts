/**
 * The cues of the game, made while they play: sine tones with a soft start and a long end, as quiet as a keyboard. They
 * are the same for both sides and tell no good result from a bad one.
 */
export type Cue = 'moved' | 'next' | 'over'

interface Tone {
  /** Hertz. */
  readonly pitch: number
  /** Seconds after the cue begins, and until the tone is gone. */
  readonly at: number
  readonly length: number
}

/** A, and the notes of one calm chord above it. */
const A = 220
export const CUES: Readonly<Record<Cue, readonly Tone[]>> = {
  // A stamp on paper, then a fifth, rising: decided, and the world has moved.
  moved: [{ pitch: A / 2, at: 0, length: 0.22 }, { pitch: A, at: 0.18, length: 0.5 }, { pitch: A * 1.5, at: 0.34, length: 0.8 }],
  // A page that is turned.
  next: [{ pitch: A * 0.75, at: 0, length: 0.3 }],
  over: [{ pitch: A, at: 0, length: 0.7 }, { pitch: A * 1.25, at: 0.22, length: 0.8 }, { pitch: A * 1.5, at: 0.44, length: 1.4 }],
}

/** Of full volume. */
export const LOUDNESS = 0.06
const SOFT_START = 0.02

export function playCue(context: BaseAudioContext, cue: Cue): void {
  const now = context.currentTime
  for (const { pitch, at, length } of CUES[cue]) {
    const tone = context.createOscillator()
    const loudness = context.createGain()
    tone.type = 'sine'
    tone.frequency.value = pitch
    loudness.gain.setValueAtTime(0, now + at)
    loudness.gain.linearRampToValueAtTime(LOUDNESS, now + at + SOFT_START)
    loudness.gain.exponentialRampToValueAtTime(LOUDNESS / 1000, now + at + length)
    tone.connect(loudness).connect(context.destination)
    tone.start(now + at)
    tone.stop(now + at + length)
  }
}
