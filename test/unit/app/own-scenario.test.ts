/** A teacher’s own scenario in the application: made, played, kept, opened again, gone back in, shared and verified. */
import { describe, expect, it } from 'vitest'
import type { App } from '../../../src/app/app.ts'
import type { GameChoice } from '../../../src/app/choice.ts'
import { readShared } from '../../../src/app/share/read-shared.ts'
import { choiceOf, ownChoice, startOf } from '../../../src/app/share/start-of.ts'
import { WORKSHOP_KEY } from '../../../src/app/workshop/bench.ts'
import type { GameRecord } from '../../../src/link/record.ts'
import { recordOf } from '../../../src/replay/replay.ts'
import { readOne } from '../../../src/link/find-codes.ts'
import { writeLink } from '../../../src/link/link-forms.ts'
import type { OwnScenario } from '../../../src/link/own-scenario.ts'
import { OWN_LIMITS } from '../../../src/link/own-scenario.ts'
import { engineModule } from '../../../src/replay/engine-module.ts'
import { verify } from '../../../src/replay/verify.ts'
import { makeApp, MemoryStorage } from './make-app.ts'

const OWN: OwnScenario = {
  base: 'deepseek-moment', title: 'A <b>quiet</b> year', briefing: 'Read this.\nThen decide.', questions: ['Who gained?'], turns: 3, quartersPerTurn: 2, side: 'us', depth: 'essentials',
  levers: [{ lever: 'washington/chip-controls', show: 'locked', value: 0.25 }, { lever: 'washington/talks', show: 'shown' }, { lever: 'nvidia/china-part', show: 'hidden' }],
  events: 'chosen', chosen: [{ event: 'efficiency-surprise', quarter: '2025Q2', who: 'baidu' }], opponent: 'history', pack: 'ideas-rule', corrections: [{ variable: 'eci/openai', value: 120 }],
}
const module = engineModule()
const here = (id: number) => (id === module.id ? module : undefined)

const workshopOf = async (app: App) => (await app.loadShare()).loadWorkshop()

function played(own: OwnScenario = OWN, storage?: Parameters<typeof makeApp>[0]) {
  const made = makeApp(storage)
  made.app.startGame(ownChoice(own, 'lesson'))
  return made
}

describe('the workshop', () => {
  it('keeps the draft that a scenario from a link took the place of, over a reload too', async () => {
    const mine: OwnScenario = { ...OWN, title: 'Mine' }
    const storage = new MemoryStorage()
    const { bench } = await workshopOf(makeApp(storage).app)
    bench.put(mine)
    bench.take(OWN)
    expect(bench.store.getState()).toMatchObject({ own: OWN, taken: true, canUndo: true })
    const later = (await workshopOf(makeApp(storage).app)).bench
    expect(later.store.getState()).toMatchObject({ own: OWN, canUndo: true })
    later.undo()
    expect(later.store.getState()).toMatchObject({ own: mine, taken: false })
    const last = (await workshopOf(makeApp(storage).app)).bench
    expect(last.store.getState()).toMatchObject({ own: mine, canUndo: false })
    last.take(mine)
    expect(last.store.getState()).toMatchObject({ taken: false, canUndo: false })
  })
})

describe('a teacher’s own scenario', () => {
  it('is played under its own rules: length, start, levers, events and numbers of the model', () => {
    const { app, state } = played()
    expect(app.screens.head().title).toBe(OWN.title)
    expect(app.screens.briefing().stories[0]).toMatchObject({ headline: OWN.title, text: OWN.briefing, cause: '' })
    expect(state().game?.turns).toBe(3)
    const washington = app.screens.levers('washington')
    expect(washington.find((l) => l.lever === 'chip-controls')).toMatchObject({ show: 'locked', depth: 1, inForce: 0.25 })
    expect(washington.find((l) => l.lever === 'talks')).toMatchObject({ show: 'shown', depth: 1 })
    expect(app.screens.levers('nvidia').map((l) => l.lever)).not.toContain('china-part')
    // What is locked or hidden cannot be moved.
    app.setDraft({ seat: 'washington', lever: 'chip-controls', value: 0.9 })
    app.setDraft({ seat: 'nvidia', lever: 'china-part', value: 0.1 })
    expect(state().game?.draft).toEqual([])
    expect(app.endTurn()).toBe(true)
    expect(app.screens.struck().map((e) => e.id.split('/')[0])).toEqual(['efficiency-surprise'])
    app.next()
    for (const _ of [2, 3]) { app.endTurn(); app.next() }
    expect(state().game?.phase).toBe('end')
    expect(app.screens.question()).toEqual({ asks: null, discuss: ['Who gained?'] })
  })

  it('is what a start with hidden levers or a pack is played as, so that nothing of it is lost', () => {
    const choice = choiceOf({ engine: 1, scenarioHash: '00000000', seed: 'lesson', doctrine: 'lead', scenario: 'h20', side: 'us', opponent: 'history', events: 'on', depth: 'standard', hidden: ['nvidia/china-part'], pack: 'ideas-rule' })
    const { app, state } = makeApp()
    app.startGame(choice)
    expect(app.screens.levers('nvidia').map((l) => l.lever)).not.toContain('china-part')
    expect(state().game?.turns).toBe(8)
    expect(choice.own?.pack).toBe('ideas-rule')
  })

  it('is refused with a sentence where a link sets the world outside its bounds', () => {
    const link = writeLink({ kind: 'scenario', start: startOf(ownChoice({ ...OWN, corrections: [{ variable: 'eci/openai', value: 1e9 }] }, 'lesson')) })
    expect(readShared(link.ok ? link.text : '', () => 'x')).toMatchObject({ kind: 'fault', fault: { code: 'content' } })
    const sound = writeLink({ kind: 'scenario', start: startOf(ownChoice(OWN, 'lesson')) })
    expect(readShared(sound.ok ? sound.text : '', () => 'x').kind).toBe('own')
  })

  it('is kept, opened again, and gone back in', () => {
    const { app, storage, state } = played()
    app.setDraft({ seat: 'washington', lever: 'talks', value: 0.55 })
    app.endTurn()
    app.next()
    const eci = app.screens.headlines().map((h) => JSON.stringify(h))
    const again = makeApp(storage, '#/game')
    expect(again.state().game).toMatchObject({ played: 1, turns: 3 })
    expect(again.app.screens.headlines().map((h) => JSON.stringify(h))).toEqual(eci)
    again.app.undoTurn()
    expect(again.state().game).toMatchObject({ played: 0, draft: [{ seat: 'washington', lever: 'talks', value: 0.55 }] })
    expect(again.app.screens.levers('washington').find((l) => l.lever === 'chip-controls')).toMatchObject({ show: 'locked' })
    again.app.endTurn()
    again.app.next()
    expect(again.app.screens.headlines().map((h) => JSON.stringify(h))).toEqual(eci)
    expect(state().game?.id).toBe(again.state().game?.id)
    // Another game has the game’s own rules again.
    again.app.startGame({ scenario: 'deepseek-moment', seed: 'x', side: 'us', opponent: 'history', events: 'on', doctrine: 'lead', depth: 'full' })
    expect(again.app.screens.levers('nvidia').map((l) => l.lever)).toContain('china-part')
    expect(again.app.screens.head().title).not.toBe(OWN.title)
  })

  it('that was changed where it is kept is not played', () => {
    const { app, storage } = played()
    app.endTurn()
    const save = JSON.parse(storage.getItem('open-gambit/game') ?? '') as { choice: GameChoice & { own: OwnScenario } }
    for (const own of [{ ...OWN, extra: 1 }, { ...OWN, corrections: [{ variable: 'eci/openai', value: 1e12 }] }, { ...OWN, turns: 4 }, { title: 'x', turns: 3 }]) {
      storage.setItem('open-gambit/game', JSON.stringify({ ...save, choice: { ...save.choice, own } }))
      const opened = makeApp(storage, '#/game').state().game
      // More turns are another scenario, in which the same decisions lead to the same place.
      if ('turns' in own && own.turns === 4) expect(opened?.turns).toBe(4)
      else expect(opened).toBeNull()
    }
  })

  it('is shared as it is, and verified; what somebody decided on a locked lever is found out', async () => {
    const { app } = played()
    app.setDraft({ seat: 'washington', lever: 'talks', value: 0.55 })
    for (const _ of [1, 2, 3]) { app.endTurn(); app.next() }
    const desk = await app.loadShare()
    const record = desk.record('result') as GameRecord
    const link = writeLink(record)
    if (!link.ok) throw new Error('No link was written.')
    const read = readOne(link.text)
    if (!read.ok || read.form === 'parameters' || read.record.kind !== 'result') throw new Error('The link does not open.')
    expect(read.record).toEqual(record)
    expect(verify(read.record, here).kind).toBe('verified')
    const opened = desk.open(read.record)
    expect(opened?.vm).toMatchObject({ title: OWN.title, over: true, turns: 3 })
    // The same with a locked lever moved, as somebody without this page might send it.
    const turns = record.turns.map((turn, t) => (t === 0 ? { ...turn, decisions: [...turn.decisions, { seat: 'washington' as const, lever: 'chip-controls', value: 0.9 }] } : turn))
    const open: OwnScenario = { ...OWN, levers: OWN.levers.filter((l) => l.show !== 'locked') }
    const moved = module.replay({ ...record.start, own: { ...open, levers: [{ lever: 'washington/chip-controls', value: 0.25 }, ...open.levers] } } as GameRecord['start'], turns)
    if (!moved.ok) throw new Error(moved.what)
    expect(verify(recordOf('result', record.start, turns, moved), here)).toMatchObject({ kind: 'differs' })
    const closed = module.replay(record.start, turns)
    expect(closed.ok && closed.refused).toBe(1)
  })
})

describe('the workshop', () => {
  it('keeps what is made at every change, with every step back and forward', async () => {
    const { app, storage } = makeApp()
    const desk = await workshopOf(app)
    const fresh = desk.fresh('one-third')
    desk.bench.put(fresh)
    desk.bench.put({ ...fresh, title: 'A' }, 'title')
    desk.bench.put({ ...fresh, title: 'AB' }, 'title')
    desk.bench.put({ ...fresh, title: 'AB', turns: 5 })
    expect(JSON.parse(storage.getItem(WORKSHOP_KEY) ?? '')).toMatchObject({ title: 'AB', turns: 5 })
    desk.bench.undo()
    expect(desk.bench.store.getState()).toMatchObject({ own: { title: 'AB', turns: fresh.turns }, canRedo: true })
    // Letters typed one after the other are one step.
    desk.bench.undo()
    expect(desk.bench.store.getState().own).toEqual(fresh)
    desk.bench.redo()
    expect(desk.bench.store.getState().own?.title).toBe('AB')
    // After reloading it is there again.
    const again = await workshopOf(makeApp(storage).app)
    expect(again.bench.store.getState().own?.title).toBe('AB')
    storage.setItem(WORKSHOP_KEY, JSON.stringify({ ...fresh, title: 7 }))
    expect((await workshopOf(makeApp(storage).app)).bench.store.getState().own).toBeNull()
  })

  it('says beside each field what is wrong, and plays nothing until it is right', async () => {
    const desk = await workshopOf(makeApp().app)
    const fresh = desk.fresh('deepseek-moment')
    expect(desk.check(fresh)).toMatchObject({ faults: [] })
    const fields = (part: Partial<OwnScenario>) => desk.check({ ...fresh, ...part }).faults.map((f) => f.field)
    expect(fields({ title: '  ' })).toEqual(['title'])
    expect(fields({ turns: 0 })).toEqual(['turns'])
    expect(fields({ corrections: [{ variable: 'eci/openai', value: 1e12 }] })).toEqual(['corrections[0].value'])
    expect(fields({ corrections: [{ variable: 'mood', value: 1 }] })).toEqual(['corrections[0].variable'])
    expect(fields({ pack: 'nobody-knows' })).toEqual(['pack'])
    expect(fields({ events: 'chosen', chosen: [{ event: 'efficiency-surprise', quarter: '2040Q1' }] })).toEqual(['chosen[0].quarter'])
    for (const { text } of desk.check({ ...fresh, title: '', turns: 99, pack: 'x' }).faults) expect(text).not.toMatch(/[{}]/)
    // A space at the end is no mistake of hers.
    expect(desk.check({ ...fresh, title: 'A lesson ', questions: ['', ' Why? '] }).own).toMatchObject({ title: 'A lesson', questions: ['Why?'] })
  })

  it('opens a file as data only, and gives back what it wrote', async () => {
    const desk = await workshopOf(makeApp().app)
    expect(desk.open(desk.file(OWN).text)).toEqual({ own: OWN, faults: [] })
    // Of a file of something else one sentence is said, not everything that it lacks.
    expect(desk.open('{"open-gambit-class":1,"handed":[]}').faults.map((f) => f.text)).toEqual([desk.words.faults['not-json']])
    for (const text of ['', '[]', 'null', '{"__proto__":{}}', JSON.stringify({ ...OWN, run: 'alert(1)' }), 'x'.repeat(OWN_LIMITS.text + 1)]) {
      const { own, faults } = desk.open(text)
      expect(own).toBeNull()
      expect(faults.length).toBeGreaterThan(0)
    }
  })

  it('tries a scenario out without leaving anything behind but the last try, and keeps the game that was under way', async () => {
    const { app, state } = makeApp()
    app.startGame({ scenario: 'deepseek-moment', seed: 'x', side: 'us', opponent: 'history', events: 'on', doctrine: 'lead', depth: 'full' })
    app.endTurn()
    const desk = await workshopOf(app)
    for (const _ of [1, 2]) {
      desk.preview(ownChoice(OWN, 'lesson'))
      app.endTurn()
      expect(state().preview).toBe(state().game?.id)
    }
    expect(state().aside.map((a) => a.choice.own?.title ?? a.choice.scenario)).toEqual(['deepseek-moment'])
  })

  it('offers only what may be set, with words and bounds around every start of the game', async () => {
    const desk = await workshopOf(makeApp().app)
    for (const { id } of desk.bases) {
      for (const v of desk.variables({ base: id })) {
        expect(v.name).not.toMatch(/[{}]/)
        expect(v.min < v.max, v.variable).toBe(true)
        // 0 stands for weights that were never released.
        if (!(v.variable.startsWith('open-eci/') && v.at === 0)) expect(v.at >= v.min && v.at <= v.max, `${id} ${v.variable} ${v.at}`).toBe(true)
      }
      for (const lever of desk.levers({ base: id })) expect(lever.start, lever.key).not.toBe('')
    }
  })
})
