/**
 * The teacher’s page: what was handed in is checked in a thread, piece by piece, and the class is compared. Everything
 * stays on this device.
 */
// oxlint-disable-next-line import/default -- Vite makes the default export: the address of the thread’s program.
import classThread from '../../worker/class.ts?worker&url'
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { Entry, HandedIn } from '../../replay/class/collect.ts'
import type { ClassJob, ClassNews, ClassReport } from '../../replay/class/report.ts'
import { classPieces } from '../../replay/class/report.ts'
import type { Shelf } from '../kept/storage.ts'
import type { Threads } from '../work/threads.ts'
import { createThreads } from '../work/threads.ts'
import { startThread } from '../browser/trusted.ts'
import type { ClassFile, ClassReading, Lesson } from './class-file.ts'
import { CLASS_KEY, EMPTY_CLASS, readClass, writeClass } from './class-file.ts'

export interface ClassState {
  readonly lesson: Lesson | null
  readonly handed: readonly HandedIn[]
  readonly entries: readonly Entry[]
  readonly report: ClassReport | null
  readonly names: ReadonlyMap<number, string>
  /** Places that the teacher took out of the comparison. */
  readonly out: ReadonlySet<number>
  readonly working: boolean
  readonly stopped: boolean
  readonly done: number
  readonly total: number
  /** Codes that the last text brought; null before one was added. */
  readonly found: number | null
  /** False: the browser did not keep the page. */
  readonly kept: boolean
}

/** What rows, pictures and reports are made of. */
export type HandedInState = Pick<ClassState, 'entries' | 'report' | 'names' | 'lesson'>

const AT_FIRST: ClassState = {
  lesson: null, handed: [], entries: [], report: null, names: new Map(), out: new Set(), working: false, stopped: false, done: 0, total: 0, found: null, kept: true,
}

export type ClassRun = ReturnType<typeof createClassRun>

const inThread = (): Threads<ClassJob, ClassNews> =>
  createThreads({ start: () => startThread(classThread), pieces: () => classPieces, size: 1 })

export function createClassRun(shelf: Shelf, threads: Threads<ClassJob, ClassNews> = inThread()) {
  const store: StoreApi<ClassState> = createStore<ClassState>(() => AT_FIRST)
  const { getState: get } = store
  let stop = (): void => {}
  /** What was on the page before it was emptied. */
  let emptied: ClassFile | null = null

  const fileOf = ({ lesson, handed, names, out }: ClassState): ClassFile => ({ lesson, handed, names: [...names], out: [...out] })
  const keep = (): void => store.setState({ kept: shelf.write(CLASS_KEY, writeClass(fileOf(get()))) })
  const check = (before = 0): void => {
    stop()
    const { handed, out } = get()
    if (handed.length === 0) return store.setState({ entries: [], report: null, working: false, done: 0, total: 0 })
    const entries: Entry[] = []
    store.setState({ working: true, stopped: false, done: 0, total: 0, report: null })
    stop = threads.run({ handed, out: [...out] }, {
      news(news) {
        if (news.kind === 'report') return store.setState({ report: news.report, entries: [...entries], found: Math.max(0, entries.length - before) })
        entries.push(news.entry)
        // Verdicts are shown as soon as all are there; the comparison follows.
        store.setState({ done: news.done, total: news.total, ...(news.done === news.total ? { entries: [...entries] } : {}) })
      },
      end: () => store.setState({ working: false }),
      fail(error) {
        console.warn('What was handed in could not be checked.', error)
        store.setState({ working: false, stopped: true, entries: [...entries] })
      },
    })
    halted = () => store.setState({ working: false, stopped: true, entries: [...entries] })
  }
  let halted = (): void => {}
  const take = ({ lesson, handed, names, out }: ClassFile): void => {
    store.setState({ ...AT_FIRST, lesson, handed, names: new Map(names), out: new Set(out) })
    keep()
    check()
  }

  const reading = readClass(shelf.read(CLASS_KEY) ?? '')
  if (reading.ok) {
    const { lesson, handed, names, out } = reading.file
    store.setState({ lesson, handed, names: new Map(names), out: new Set(out) })
    check()
  }

  return {
    store,
    add(handed: readonly HandedIn[]): void {
      const before = get().entries.length
      store.setState({ handed: [...get().handed, ...handed], found: null })
      keep()
      check(before)
    },
    stop(): void {
      stop()
      halted()
    },
    rename(at: number, name: string): void {
      const names = new Map(get().names)
      if (name.trim() === '') names.delete(at)
      else names.set(at, name.trim().slice(0, 60))
      store.setState({ names })
      keep()
    },
    /** Takes a result out of the comparison, or puts it back. */
    leaveOut(at: number, gone: boolean): void {
      const out = new Set(get().out)
      if (gone) out.add(at)
      else out.delete(at)
      store.setState({ out })
      keep()
      check()
    },
    setLesson(lesson: Lesson | null): void {
      store.setState({ lesson })
      keep()
    },
    file: (): string => writeClass(fileOf(get())),
    /** Takes up a file; says what is wrong where it is none. */
    open(text: string): Extract<ClassReading, { ok: false }>['why'] | null {
      const read = readClass(text)
      if (!read.ok) return read.why
      emptied = fileOf(get())
      take(read.file)
      return null
    },
    clear(): void {
      emptied = fileOf(get())
      stop()
      take(EMPTY_CLASS)
    },
    /** Takes emptying, or opening a file, back. */
    undoClear(): void {
      if (emptied) take(emptied)
      emptied = null
    },
    close(): void {
      stop()
      threads.close()
    },
  }
}
