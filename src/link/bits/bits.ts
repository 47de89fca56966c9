/**
 * Writing and reading numbers bit by bit, the highest bit first. A reader never reads past the end: it refuses, and
 * whoever began the reading says so.
 */

/** Thrown inside the codec when bits end too soon or say something that cannot be; never leaves it. */
export class Unreadable extends Error {
  readonly why: 'ends' | 'value'

  constructor(why: 'ends' | 'value', what: string) {
    super(what)
    this.why = why
  }
}

/** Most bits in one number: what still fits beside seven waiting bits without touching the sign. */
const WIDEST = 24

export class BitWriter {
  private readonly bytes: number[] = []
  private held = 0
  private holding = 0

  /** A number of up to 24 bits, or of 32 in two halves. */
  put(value: number, bits: number): void {
    if (bits > WIDEST) {
      this.put(Math.floor(value / 65536), bits - 16)
      this.put(value % 65536, 16)
      return
    }
    this.held = (this.held << bits) | value
    this.holding += bits
    while (this.holding >= 8) {
      this.holding -= 8
      this.bytes.push((this.held >>> this.holding) & 255)
      this.held &= (1 << this.holding) - 1
    }
  }

  /** One bit. */
  flag(on: boolean): void {
    this.put(on ? 1 : 0, 1)
  }

  /** A number without a limit of its own: groups of bits from the lowest, a bit before each tells whether another follows it. */
  count(value: number, group: number): void {
    const size = 1 << group
    let rest = value
    while (rest >= size) {
      this.put(1, 1)
      this.put(rest % size, group)
      rest = Math.floor(rest / size)
    }
    this.put(0, 1)
    this.put(rest, group)
  }

  raw(bytes: ArrayLike<number>): void {
    for (let i = 0; i < bytes.length; i++) this.put(bytes[i], 8)
  }

  /** Bits written so far. */
  get length(): number {
    return this.bytes.length * 8 + this.holding
  }

  /** What was written, filled up with zero bits to a whole byte. */
  done(): Uint8Array {
    const tail = this.holding > 0 ? [(this.held << (8 - this.holding)) & 255] : []
    return Uint8Array.from([...this.bytes, ...tail])
  }
}

export class BitReader {
  private at = 0
  private readonly end: number
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.end = bytes.length * 8
  }

  get(bits: number): number {
    if (bits > WIDEST) return this.get(bits - 16) * 65536 + this.get(16)
    if (this.at + bits > this.end) throw new Unreadable('ends', 'The bits end too soon.')
    let value = 0
    let wanted = bits
    while (wanted > 0) {
      const offset = this.at & 7
      const take = Math.min(8 - offset, wanted)
      value = (value << take) | ((this.bytes[this.at >>> 3] >>> (8 - offset - take)) & ((1 << take) - 1))
      this.at += take
      wanted -= take
    }
    return value
  }

  flag(): boolean {
    return this.get(1) === 1
  }

  count(group: number, most: number): number {
    let value = 0
    let weight = 1
    for (;;) {
      const more = this.flag()
      const digit = this.get(group)
      value += digit * weight
      if (value > most) throw new Unreadable('value', `A number is ${value} or more; ${most} is the most.`)
      if (more) weight *= 1 << group
      else if (digit === 0 && weight > 1) throw new Unreadable('value', 'A number is written longer than it need be.')
      else return value
    }
  }

  /** A number of `bits` that must be below `limit`. */
  below(limit: number, bits: number, what: string): number {
    const value = this.get(bits)
    if (value >= limit) throw new Unreadable('value', `${what} has the number ${value}; there are ${limit}.`)
    return value
  }

  raw(length: number): Uint8Array {
    const bytes = new Uint8Array(length)
    for (let i = 0; i < length; i++) bytes[i] = this.get(8)
    return bytes
  }

  /** Bits read so far. */
  get position(): number {
    return this.at
  }

  /** Whether the bits read since `from` are those of the writer. */
  wrote(from: number, writer: BitWriter): boolean {
    if (writer.length !== this.at - from) return false
    const again = new BitReader(writer.done())
    const before = new BitReader(this.bytes)
    before.at = from
    for (let left = writer.length; left > 0; left -= 16) if (again.get(Math.min(16, left)) !== before.get(Math.min(16, left))) return false
    return true
  }

  /** True when only the zero bits are left that fill the last byte. */
  atEnd(): boolean {
    const left = this.end - this.at
    return left < 8 && this.get(left) === 0
  }
}

/** Bits that hold the numbers 0 … n − 1. */
export function bitsFor(n: number): number {
  return n <= 1 ? 0 : 32 - Math.clz32(n - 1)
}
