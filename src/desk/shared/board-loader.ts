/** How the desk gets the board without importing it: the composition root hands over a function that loads it. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { BoardVm } from '../../view/board/board-vm.ts'

export interface BoardHandle {
  readonly kind: 'webgl' | 'svg'
  apply(vm: BoardVm): void
  replay(): void
  skip(): boolean
  select(ids: readonly string[]): void
  setPalette(palette: 'ink' | 'projector'): void
  destroy(): void
}

export type MountBoard = (host: HTMLElement, options: { readonly palette: 'ink' | 'projector'; readonly reducedMotion: boolean; readonly onSelect: (id: string) => void }) => Promise<BoardHandle>
export type LoadBoard = () => Promise<MountBoard>

export const BoardLoader = createContext<LoadBoard>(() => Promise.reject(new Error('No board was handed over.')))
export const useBoardLoader = (): LoadBoard => useContext(BoardLoader)

/** Draws a still map into an element, at the element’s present size, as the page finds time; the answer ends it. */
export type PaintStill = (host: HTMLElement, vm: BoardVm, palette: 'ink' | 'projector') => () => void
export type LoadStill = () => Promise<PaintStill>

export const StillLoader = createContext<LoadStill>(() => Promise.reject(new Error('No map was handed over.')))
export const useStillMap = (): LoadStill => useContext(StillLoader)
