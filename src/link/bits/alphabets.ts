/**
 * Bytes as letters: base64url for links, Crockford’s base32 for what is typed or drawn as a QR code. Both are read
 * strictly: left-over bits must be zero, so that two texts never stand for the same bytes.
 */
interface Alphabet {
  readonly letters: string
  readonly bits: number
  readonly values: Int8Array
}

function alphabet(letters: string, bits: number, alike: Readonly<Record<string, string>> = {}): Alphabet {
  const values = new Int8Array(128).fill(-1)
  for (let i = 0; i < letters.length; i++) values[letters.charCodeAt(i)] = i
  for (const [letter, meant] of Object.entries(alike)) values[letter.charCodeAt(0)] = letters.indexOf(meant)
  return { letters, bits, values }
}

const BASE64URL = alphabet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', 6)
const CROCKFORD_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** I and L are read as 1, O as 0, small letters as capitals. */
const CROCKFORD = alphabet(CROCKFORD_LETTERS, 5, {
  ...Object.fromEntries(Array.from(CROCKFORD_LETTERS.toLowerCase(), (c) => [c, c.toUpperCase()])), I: '1', i: '1', L: '1', l: '1', O: '0', o: '0',
})

function write({ letters, bits }: Alphabet, bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let holding = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    holding += 8
    while (holding >= bits) {
      holding -= bits
      text += letters[(held >>> holding) & (letters.length - 1)]
      held &= (1 << holding) - 1
    }
  }
  return holding > 0 ? text + letters[(held << (bits - holding)) & (letters.length - 1)] : text
}

function read({ bits, values }: Alphabet, text: string): Uint8Array | null {
  const bytes = new Uint8Array((text.length * bits) >>> 3)
  let held = 0
  let holding = 0
  let at = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const value = code < 128 ? values[code] : -1
    if (value < 0) return null
    held = (held << bits) | value
    holding += bits
    if (holding >= 8) {
      holding -= 8
      bytes[at++] = held >>> holding
      held &= (1 << holding) - 1
    }
  }
  // Fewer left-over bits than a letter holds, and none of them set.
  return holding < bits && held === 0 ? bytes : null
}

export const toBase64url = (bytes: Uint8Array): string => write(BASE64URL, bytes)
export const toCrockford = (bytes: Uint8Array): string => write(CROCKFORD, bytes)
/** Null where a letter is not of the alphabet, or where the text is no whole number of bytes. */
export const fromBase64url = (text: string): Uint8Array | null => read(BASE64URL, text)
export const fromCrockford = (text: string): Uint8Array | null => read(CROCKFORD, text)
