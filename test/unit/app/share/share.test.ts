/** Sharing and opening, without a browser: what is handed on opens the same game elsewhere, and nothing is overwritten. */
import { describe, expect, it } from 'vitest'
import type { App } from '../../../../src/app/app.ts'
import { looksLikeCode } from '../../../../src/app/links.ts'
import { hashOf, readRoute } from '../../../../src/app/routes.ts'
import { createShareDesk } from '../../../../src/app/share/share-desk.ts'
import { shareWays } from '../../../../src/app/share/ways.ts'
import { memoryAddress } from '../../../../src/app/browser/address.ts'
import { RULES } from '../../../../src/content/rules.ts'
import { CHART_TEXT } from '../../../../src/content/text/en/charts.ts'
import { EN } from '../../../../src/content/text/en/index.ts'
import { SHARE_TEXT } from '../../../../src/content/text/en/share.ts'
import { createEngine } from '../../../../src/engine/engine.ts'
import { PRESENT } from '../../../../src/link/shape.ts'
import { writeLink } from '../../../../src/link/link-forms.ts'
import { engineModule } from '../../../../src/replay/engine-module.ts'
import type { GameChoice } from '../../../../src/app/choice.ts'
import { makeApp } from '../make-app.ts'

const CHOICE: GameChoice = { scenario: 'deepseek-moment', seed: 'amber-heron-27', side: 'us', opponent: 'history', events: 'on', doctrine: 'lead', depth: 'standard' }

function play(app: App, turns: number, controls = 0.8, opponent: GameChoice['opponent'] = CHOICE.opponent): void {
  app.startGame({ ...CHOICE, opponent })
  for (let t = 0; t < turns; t++) {
    if (t === 1) app.setDraft({ seat: 'washington', lever: 'chip-controls', value: controls })
    expect(app.endTurn()).toBe(true)
    app.next()
  }
}

async function shared(turns: number, controls?: number, opponent?: GameChoice['opponent']) {
  const made = makeApp()
  play(made.app, turns, controls, opponent)
  const desk = await made.app.loadShare()
  const record = desk.record(turns === 8 ? 'result' : 'game')
  if (record?.kind !== 'game' && record?.kind !== 'result') throw new Error('No game was written.')
  return { ...made, desk, record, hash: desk.hash(record) }
}

describe('a game that is shared', () => {
  it('opens the same in every form, somewhere else', async () => {
    // A player that looks ahead: what it did travels along.
    const { desk, record } = await shared(3, 0.8, 'greedy')
    const forms = desk.forms(record, { turn: 2, page: 'results' }, (hash) => `https://example.org/play/${hash}`)
    if (!forms) throw new Error('There are no forms.')
    const elsewhere = await (() => { const { app } = makeApp(); app.startGame(CHOICE); return app.loadShare() })()
    for (const text of [forms.link, forms.code, forms.text, forms.qr.map((part) => part.text).join(''), `Look:\n> ${forms.link}\nnice`]) {
      const read = elsewhere.read(text)
      expect(read.kind === 'game' && read.record, text.slice(0, 40)).toEqual(record)
    }
    const linked = elsewhere.read(forms.link)
    expect(linked.kind === 'game' && linked.view).toEqual({ turn: 2, page: 'results' })
    expect(forms.qr.map((part) => part.as)).toEqual(['Alphanumeric', 'Byte', 'Alphanumeric'])
    expect(forms.link.length).toBeLessThan(230)
  })

  it('holds its code alone in the QR code of a copy without an address', async () => {
    const { desk, record } = await shared(1)
    const forms = desk.forms(record, {}, (hash) => `file:///stick/open-gambit.html${hash}`)
    expect(forms?.qrOpens).toBe(false)
    expect(forms?.qr.map((part) => part.as)).toEqual(['Alphanumeric'])
  })

  it('is verified by playing it again, and what was changed is not', async () => {
    const { desk, record } = await shared(3)
    expect((await desk.check(record)).kind).toBe('verified')
    const changed = { ...record, turns: record.turns.map((turn, t) => (t === 1 ? { ...turn, decisions: [] } : turn)) }
    const verdict = await desk.check(changed)
    expect(verdict).toMatchObject({ kind: 'differs', turn: 2 })
  })

  it('shows on opening how it stands, with everything that was done', async () => {
    const { desk, record } = await shared(8)
    const vm = desk.open(record)?.vm
    expect(vm).toMatchObject({ played: 8, turns: 8, over: true, sideName: 'United States' })
    expect(vm?.log.turns[1].entries.some((entry) => entry.what.startsWith('Chip export controls'))).toBe(true)
    expect(vm?.ending.headline).not.toBe('')
  })
})

describe('playing on from a shared game', () => {
  it('begins at any of its turns, as a game of one’s own, and the one under way is set aside', async () => {
    const { record } = await shared(3)
    const { app, state } = makeApp()
    app.startGame({ ...CHOICE, seed: 'calm-otter-05' })
    app.endTurn()
    const before = state().game?.id
    const desk = await app.loadShare()
    const own = desk.own(record, 2, 'a/b')
    if (!own) throw new Error('It cannot be played here.')
    desk.takeUp(own)
    expect(state().game).toMatchObject({ phase: 'decide', played: 2, choice: CHOICE })
    expect(state().game?.id).not.toBe(before)
    expect(state().aside.map((game) => game.choice.seed)).toEqual(['calm-otter-05'])
    expect(state().route).toEqual({ screen: 'game' })
  })

  it('gives the same numbers as the game it came from', async () => {
    const { record, hash } = await shared(3)
    const { app } = makeApp()
    app.startGame(CHOICE)
    const desk = await app.loadShare()
    const own = desk.own(record, 3, 'a/b')
    if (!own) throw new Error('It cannot be played here.')
    desk.takeUp(own)
    const again = desk.record('game')
    expect(again && desk.hash(again)).toBe(hash)
    expect(desk.isOpen(record)).toBe(true)
    app.next()
    app.endTurn()
    expect(desk.isOpen(record)).toBe(false)
  })
})

describe('an address with a code', () => {
  it('opens the shared game and leaves the one under way where it is', async () => {
    const { desk, hash, storage, app } = await shared(2)
    const before = app.store.getState().game
    desk.openShared(hash.slice(1))
    expect(app.store.getState().route).toEqual({ screen: 'shared', page: 'link', text: hash.slice(1) })
    expect(app.store.getState().game).toBe(before)
    const fresh = makeApp(storage, hash)
    expect(fresh.state().route.screen).toBe('shared')
    expect(fresh.address.hash()).toBe(hash)
  })

  it('is told from a start, from a seed, and from pages', () => {
    for (const text of ['r1.AbCdEfGhIj', '%23g1.AbCdEfGhIj', 'R1-7ZK4M-0P2QX', 'see https://x.org/#s1.AbCdEfGhIj here', 'OPEN GAMBIT 1\nkind result']) expect(looksLikeCode(text), text).toBe(true)
    for (const text of ['amber-heron-27', 'r2-d2', '/charts/share.third.all.us', 'scenario=one-third', 's1', 'GPT-4', 'class 5 is fun']) expect(looksLikeCode(text), text).toBe(false)
    expect(readRoute('#scenario=one-third&seed=s1.abcdefgh').screen).toBe('start')
    expect(readRoute('#/compare')).toEqual({ screen: 'shared', page: 'compare', text: '' })
  })

  it('does not carry a pasted chat', () => {
    expect(hashOf({ screen: 'shared', page: 'link', text: 'Ana: look\nhttps://x.org/#r1.AbCdEfGh' })).toBe('#/open')
    expect(hashOf({ screen: 'shared', page: 'link', text: 'r1.AbCdEfGh&turn=2' })).toBe('#r1.AbCdEfGh&turn=2')
  })

  it('says in a sentence what is wrong with it', async () => {
    const { desk, hash } = await shared(2)
    const of = (text: string) => {
      const read = desk.read(text)
      return read.kind === 'fault' ? [read.fault.code, desk.faultText(read.fault)] : read.kind
    }
    // A letter of the check at the end.
    expect(of(`${hash.slice(0, -3)}${hash.at(-3) === 'x' ? 'y' : 'x'}${hash.slice(-2)}`)).toEqual(['altered', EN.codes.faults.altered])
    expect(of(hash.replace('1.', '9.'))).toEqual(['newer-format', EN.codes.faults.newerFormat])
    expect(of('nothing')).toEqual(['none', EN.codes.faults.none])
    expect(JSON.stringify(of(hash.slice(0, -3)))).toMatch(/cut|altered/)
  })
})

describe('two games side by side', () => {
  it('name the first decision that differs and what followed', async () => {
    const [a, b] = [await shared(8, 0.75), await shared(8, 0.3)]
    const made = a.desk.compare(a.record, b.record)
    if (!made) throw new Error('They cannot be compared.')
    const { vm } = made
    expect(vm.sameStart).toBe(true)
    expect(vm.first?.turn).toBe(2)
    expect(vm.first?.a).not.toEqual(vm.first?.b)
    expect(vm.timeline.map((turn) => turn.alike)).toEqual([true, false, true, true, true, true, true, true])
    expect(vm.cascade.length).toBeGreaterThan(0)
    expect(Math.min(...vm.cascade.map((row) => row.turn))).toBeGreaterThanOrEqual(2)
    expect(vm.cascade.map((row) => row.turn)).toEqual(vm.cascade.map((row) => row.turn).sort((x, y) => x - y))
    const chart = made.chart('compute.cn_stock_kh100e')
    expect(chart?.lines.map((line) => line.values.length)).toEqual([9, 9])
    expect(chart?.lines[0].values.slice(0, 2)).toEqual(chart?.lines[1].values.slice(0, 2))
    expect(chart?.lines[0].values[8]).not.toBe(chart?.lines[1].values[8])
  })

  it('that are one game say so', async () => {
    const { desk, record } = await shared(4)
    const vm = desk.compare(record, record)?.vm
    expect(vm).toMatchObject({ same: true, first: null, cascade: [] })
  })

  it('travel as one link', async () => {
    const { desk, record } = await shared(4)
    const result = desk.asResult(record)
    const read = desk.read(desk.hash({ kind: 'compare', results: [result, result] }))
    expect(read.kind === 'compare' && read.results).toEqual([result, result])
  })
})

describe('a game under older rules', () => {
  const rules = { ...RULES }
  /** Rules released before these, as far as anybody can tell: a number of their own, kept on the site. */
  const older = engineModule(rules, { ...PRESENT, engine: 90 })
  const desk = (known: boolean) => createShareDesk({
    engine: createEngine(RULES), texts: EN, chartTexts: CHART_TEXT, words: SHARE_TEXT, session: () => null, newSeed: () => 'amber-heron-27', loadWorkshop: () => Promise.reject(new Error('Not asked for.')), ways: shareWays({ store: makeApp().app.store, address: memoryAddress(), go: () => undefined }, () => false),
    engines: { get: (id) => Promise.resolve(known && id === older.id ? older : null) },
  })
  const link = async () => {
    const { record } = await shared(3)
    const old = { ...record, start: { ...record.start, engine: 90 } }
    const written = writeLink(old, {}, () => older.shape)
    if (!written.ok) throw new Error(written.what)
    return written.text
  }

  it('is fetched, verified under them, and shown beside the present ones', async () => {
    const text = await link()
    expect(desk(true).read(text)).toMatchObject({ kind: 'fault', fault: { code: 'unknown-engine', engine: 90 } })
    const made = desk(true)
    const read = await made.readOlder(text, 90)
    if (read?.kind !== 'game') throw new Error('It was not read.')
    expect((await made.check(read.record)).kind).toBe('verified')
    const both = await made.underPresent(read.record)
    // The same rules under another number: both columns say the same.
    expect(both?.vm.end.length).toBeGreaterThan(10)
    for (const { a, b } of both?.vm.end ?? []) expect(a).toBe(b)
  })

  it('gets a sentence where they cannot be had', async () => {
    expect(await desk(false).readOlder(await link(), 90)).toBeNull()
  })
})
