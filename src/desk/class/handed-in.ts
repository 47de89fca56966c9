/** What the teacher’s page shows of what was handed in. How far the checking has come changes with every code, and only its own line shows it. */
import { useMemo } from 'preact/hooks'
import type { ClassRun, ClassState } from '../../app/class/class-desk.ts'
import { useStore } from '../shared/app-context.ts'

export const lessonOf = ({ lesson }: ClassState) => lesson
export const outOf = ({ out }: ClassState) => out
export const keptOf = ({ kept }: ClassState) => kept
export const handedOf = ({ handed }: ClassState) => handed
const entriesOf = ({ entries }: ClassState) => entries
const reportOf = ({ report }: ClassState) => report
const namesOf = ({ names }: ClassState) => names

/** The same object for as long as none of its parts changes. */
export function useHandedIn({ store }: ClassRun) {
  const entries = useStore(store, entriesOf)
  const report = useStore(store, reportOf)
  const names = useStore(store, namesOf)
  const lesson = useStore(store, lessonOf)
  return useMemo(() => ({ entries, report, names, lesson }), [entries, report, names, lesson])
}
