/** The teacher’s page for its parts. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ClassDesk } from '../../app/class/class-desk.ts'

export const ClassContext = createContext<ClassDesk | null>(null)

export function useClass(): ClassDesk {
  const desk = useContext(ClassContext)
  if (!desk) throw new Error('A part of the teacher’s page has been rendered without it.')
  return desk
}
