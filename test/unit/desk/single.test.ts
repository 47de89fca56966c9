import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { single } from '../../../src/desk/shared/single.ts'

// A window with frames that come when the test says so.
let frames: (() => void)[] = []
let heard: Map<string, () => void> = new Map()
const nextFrame = (): void => {
  frames.splice(0).forEach((frame) => frame())
  vi.advanceTimersByTime(0)
}

beforeEach(() => {
  vi.useFakeTimers()
  frames = []
  heard = new Map()
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
  vi.stubGlobal('cancelAnimationFrame', () => { frames = [] })
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => heard.set(type, listener))
  vi.stubGlobal('removeEventListener', (type: string) => heard.delete(type))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const button = () => ({ dataset: {} as Record<string, string> })
const press = (on: ReturnType<typeof button>, act: () => void, detail = 1): void => single(act)({ detail, currentTarget: on } as unknown as MouseEvent)

test('a button shows that it was pressed, and acts after the frame that shows it', () => {
  const on = button()
  const act = vi.fn()
  press(on, act)
  expect(on.dataset).toEqual({ pressed: '' })
  expect(act).not.toHaveBeenCalled()
  nextFrame()
  expect(act).toHaveBeenCalledOnce()
  expect(on.dataset).toEqual({})
  expect(heard.size).toBe(0)
})

test('a key that comes before the frame is answered after the press, which is done at once and once', () => {
  const act = vi.fn()
  press(button(), act)
  heard.get('keydown')?.()
  expect(act).toHaveBeenCalledOnce()
  nextFrame()
  vi.advanceTimersByTime(5000)
  expect(act).toHaveBeenCalledOnce()
})

test('the second click of a double click, and any other press before the frame, are passed over', () => {
  const [first, second] = [vi.fn(), vi.fn()]
  press(button(), first)
  press(button(), second)
  press(button(), second, 2)
  nextFrame()
  expect(first).toHaveBeenCalledOnce()
  press(button(), second, 2)
  nextFrame()
  expect(second).not.toHaveBeenCalled()
})

test('a page that nobody sees gets no frames, and acts all the same', () => {
  const act = vi.fn()
  press(button(), act)
  vi.advanceTimersByTime(5000)
  expect(act).toHaveBeenCalledOnce()
})
