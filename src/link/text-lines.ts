/** Reading a record’s lines one after the other. What a line should be and is not is thrown as a fault that names the line. */
import type { CodeFault } from './code-faults.ts'

export class LineFault extends Error {
  readonly fault: CodeFault

  constructor(fault: CodeFault) {
    super(fault.code)
    this.fault = fault
  }
}

/** Lines with a place: what is read is taken from the front. */
export class TextLines {
  private readonly lines: readonly string[]
  private at = 0

  constructor(lines: readonly string[]) {
    this.lines = lines
  }

  fail(): never {
    const given = this.lines[this.at]
    throw new LineFault(given === undefined ? { code: 'cut' } : { code: 'line', line: this.at + 1, given: given.slice(0, 60) })
  }

  /** The rest of the next line, if it begins with this word. */
  maybe(word: string): string | undefined {
    const line = this.lines[this.at]
    if (line === undefined || !line.startsWith(`${word} `)) return undefined
    this.at++
    return line.slice(word.length + 1)
  }

  need(word: string): string {
    return this.maybe(word) ?? this.fail()
  }

  many(word: string): string[] {
    const found: string[] = []
    for (let one = this.maybe(word); one !== undefined; one = this.maybe(word)) found.push(one)
    return found
  }

  whole(word: string, most: number): number {
    const text = this.need(word)
    if (!/^\d{1,7}$/.test(text) || Number(text) > most) {
      this.at--
      this.fail()
    }
    return Number(text)
  }

  back(): void {
    this.at--
  }

  get done(): boolean {
    return this.at === this.lines.length
  }
}
