/** The teacher’s page: give out, collect, look at it together, keep and print. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ClassDesk, HandedInState } from '../../app/class/class-desk.ts'
import { useApp, useStore } from '../shared/app-context.ts'
import { Jump } from '../shared/jump.tsx'
import { memo } from '../shared/memo.ts'
import { ClassContext } from './class-context.ts'
import { Collect } from './collect.tsx'
import { GiveOut } from './give-out.tsx'
import { keptOf, useHandedIn } from './handed-in.ts'
import { Keep } from './keep.tsx'
import { Results } from './results.tsx'
import { Reports } from './reports.tsx'
import { Together } from './together.tsx'
import type { Part } from './together.tsx'
import { createTeacherSide } from './projector-line.ts'
import '../share/share.css'
import './class.css'
import './class-print.css'

export function ClassPage({ desk }: { readonly desk: ClassDesk }) {
  const app = useApp()
  const { words: t, run } = desk
  const state = useHandedIn(run)
  const kept = useStore(run.store, keptOf)
  const vm = useMemo(() => desk.look(state), [desk, state])
  const page = useRef<HTMLDivElement>(null)
  const line = useMemo(createTeacherSide, [])
  const [onWall, setOnWall] = useState<string | null>(null)
  const [wallNames, setWallNames] = useState(false)
  useEffect(() => {
    page.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
    return () => line.close()
  }, [line])
  // What the class should not read is not sent to the projector’s tab at all.
  const shown = onWall !== null
  const wall = useMemo(() => (wallNames || !shown ? vm : desk.look({ ...state, names: new Map() })), [desk, state, vm, wallNames, shown])
  useEffect(() => line.show(onWall === null ? null : onWall.startsWith('http') || onWall.startsWith('file:') ? { part: 'link', link: onWall } : { part: onWall as Part, vm: wall, names: wallNames }), [line, onWall, wall, wallNames])
  const open = (link: string): void => void window.open(desk.full(link), '_blank', 'noopener')
  return (
    <ClassContext.Provider value={desk}>
      <div class="class" ref={page}>
        <header class="class-head">
          <p class="small"><button type="button" class="link" onClick={() => app.home()}>{t.home}</button></p>
          <h1 class="class-title" tabIndex={-1}>{t.title}</h1>
          <p class="class-lead">{t.intro}</p>
          <Jump label={t.title} parts={[
            ['class-give', t.give.heading], ['class-collect', t.collect.heading],
            ...(vm.rows.length > 0 ? [['class-results', t.table.heading], ['class-together', t.together.heading]] as const : []), ['class-keep', t.keep.heading],
          ]} />
          {!kept && <p class="fault" role="alert">{t.keep.notKept}</p>}
        </header>
        <main class="class-paper" data-surface="paper">
          <GiveOutOnce onShow={setOnWall} />
          <Collect />
          {vm.rows.length > 0 && <Results rows={vm.rows} onOpen={open} />}
          {vm.rows.length > 0 && (
            <section class="class-section class-together" aria-labelledby="class-together">
              <h2 class="head" id="class-together" tabIndex={-1}>{t.together.heading}</h2>
              <div class="class-ways class-wall">
                <button type="button" class="button" onClick={() => window.open(desk.full('#/projector'), 'open-gambit-projector')}>{t.projector.open}</button>
                <label class="class-check"><input type="checkbox" checked={wallNames} onChange={(event) => setWallNames(event.currentTarget.checked)} /> <span>{t.projector.names}</span></label>
              </div>
              {comparable(state) ? (
                <Together vm={vm} names={(vm.map?.points.length ?? 0) <= FEW} onOpen={open} beside={(part) => (
                  <button type="button" class="button slim" aria-pressed={onWall === part} onClick={() => setOnWall(onWall === part ? null : part)}>{onWall === part ? t.projector.shown : t.projector.show}</button>
                )} />
              ) : <p>{t.together.needTwo}</p>}
            </section>
          )}
          <Keep state={state} />
          <Reports vm={vm} />
        </main>
      </div>
    </ClassContext.Provider>
  )
}

/** Its links and codes stay while results come in. */
const GiveOutOnce = memo(GiveOut)

/** Groups whose names fit on the map. */
const FEW = 12

const comparable = ({ report }: HandedInState): boolean => (report?.groups.length ?? 0) > 1
