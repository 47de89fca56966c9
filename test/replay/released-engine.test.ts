/**
 * A released engine goes on playing its games when the rules have moved on: an old link is read, played on its own engine
 * beside the present one, and “under the present model”. The old engine here is a bundle built from changed rules.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildEngine, ENTRY } from '../../scripts/engine-bundle.mjs'
import { root } from '../../scripts/ensure.mjs'
import { createEngines } from '../../src/app/share/engines.ts'
import { ENGINE_ID, ENGINE_ROWS } from '../../src/content/engine-ids.ts'
import { LEVERS } from '../../src/content/levers/index.ts'
import { RELEASED } from '../../src/content/released.ts'
import { findCodes } from '../../src/link/find-codes.ts'
import { writeLink } from '../../src/link/link-forms.ts'
import type { GameRecord, ReadyStart, Turn } from '../../src/link/record.ts'
import type { EngineShape } from '../../src/link/shape.ts'
import { knownShape, PRESENT, shapeLines, shapeOfLines } from '../../src/link/shape.ts'
import type { EngineModule } from '../../src/replay/engine-module.ts'
import { engineModule } from '../../src/replay/engine-module.ts'
import { recordOf } from '../../src/replay/replay.ts'
import { verify } from '../../src/replay/verify.ts'
import { findBans } from '../support/bans.ts'
import { importsOf } from '../support/layers.ts'

/** An id that this tree does not have. */
const OLD = 4001
const folder = mkdtempSync(join(tmpdir(), 'open-gambit-engine-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Rules of long ago: one lever less, another size of a parameter, and a scenario that began with another number. */
const OLD_ENTRY = `
import { RULES } from '${join(root, 'src/content/rules.ts')}'
import { engineModule } from '${join(root, 'src/replay/engine-module.ts')}'
import { shapeOf } from '${join(root, 'src/link/shape.ts')}'
const rules = {
  ...RULES,
  levers: RULES.levers.filter((def) => def.id !== 'export-stack'),
  parameters: RULES.parameters.map((p) => (p.id === 'yield-start' ? { ...p, value: p.value * 0.9 } : p)),
  scenarios: RULES.scenarios.map((s) => (s.id === 'deepseek-moment' ? { ...s, turns: 6 } : s)),
}
export const engine = engineModule(rules, shapeOf(${OLD}, rules.levers, rules.scenarios, rules.events))
`

let old: EngineModule
let oldText: string
/** What the repository would keep of the old engine, as the table of released shapes does. */
let oldShape: EngineShape
beforeAll(async () => {
  const entry = join(folder, 'entry.ts')
  writeFileSync(entry, OLD_ENTRY)
  oldText = await buildEngine(entry, join(folder, 'engines', `${OLD}.js`))
  const engines = createEngines(pathToFileURL(`${folder}/`).href, [OLD])
  const loaded = await engines.get(OLD)
  if (!loaded) throw new Error('The old engine was not loaded.')
  old = loaded
  oldShape = shapeOfLines(shapeLines(old.shape))
})

const shapeFor = (id: number) => (id === OLD ? oldShape : knownShape(id))
const present = engineModule()
const TURNS: readonly Turn[] = [
  { decisions: [{ seat: 'washington', lever: 'chip-controls', value: 0.5 }, { seat: 'us-frontier', lever: 'open', target: 'openai', value: 0.4 }] },
  { decisions: [] },
  { decisions: [{ seat: 'washington', lever: 'enforcement', value: 0.4 }] },
]

function oldLink(): string {
  const start: ReadyStart = {
    engine: OLD, scenario: 'deepseek-moment', scenarioHash: oldShape.scenarios.find((s) => s.id === 'deepseek-moment')?.hash ?? '', seed: 'amber-heron-27',
    doctrine: 'lead', side: 'us', opponent: 'history', events: 'on', depth: 'standard',
  }
  const replay = old.replay(start, TURNS)
  if (!replay.ok) throw new Error(replay.what)
  const link = writeLink(recordOf('result', start, TURNS, replay), {}, shapeFor)
  if (!link.ok) throw new Error(link.what)
  return link.text
}

function read(link: string, shapeOf = shapeFor): GameRecord | string {
  const [found] = findCodes(link, shapeOf)
  if (!found.ok) return found.fault.code
  return found.form !== 'parameters' && found.record.kind === 'result' ? found.record : 'another kind'
}

describe('a link of an old engine', () => {
  test('is read by the shape of that engine, verified on it, and plays otherwise under the present rules', () => {
    const record = read(oldLink())
    if (typeof record === 'string') throw new Error(record)
    expect(record.turns).toEqual(TURNS)
    const both = (id: number) => (id === OLD ? old : id === ENGINE_ID ? present : undefined)
    const verdict = verify(record, both, ['score.us.lead'])
    expect(verdict.kind).toBe('verified')
    // Beside it: the same decisions under the present model, which is a comparison and no verdict.
    const today = present.replay(record.start, record.turns, ['score.us.lead'])
    if (verdict.kind !== 'verified' || !today.ok) throw new Error('One of the engines did not play.')
    expect(today.chain).not.toEqual(verdict.replay.chain)
    expect(today.series['score.us.lead']).toHaveLength(TURNS.length + 1)
    expect(today.series['score.us.lead']).not.toEqual(verdict.replay.series['score.us.lead'])
  })

  test('is “other engine” where that engine is not at hand, and unknown where not even its shape is', () => {
    const record = read(oldLink())
    if (typeof record === 'string') throw new Error(record)
    expect(verify(record, (id) => (id === ENGINE_ID ? present : undefined))).toEqual({ kind: 'other-engine', engine: OLD })
    expect(read(oldLink(), knownShape)).toBe('unknown-engine')
  })

  test('with a lever that the old rules had not, or more turns than they allowed, cannot be made', () => {
    const record = read(oldLink())
    if (typeof record === 'string') throw new Error(record)
    const with_ = (turns: readonly Turn[]) => writeLink({ ...record, turns, trail: turns.slice(1).map(() => 0) }, {}, shapeFor).ok
    expect(LEVERS.some((def) => def.id === 'export-stack')).toBe(true)
    expect(with_([{ decisions: [{ seat: 'washington', lever: 'export-stack', value: 0.5 }] }])).toBe(false)
    expect(with_(Array.from({ length: 7 }, () => ({ decisions: [] })))).toBe(false)
  })
})

describe('the bundle', () => {
  test('is one file that imports nothing and knows no page', () => {
    expect(importsOf('public/engines/1.js', oldText)).toEqual([])
    expect(findBans('src/engine/bundle.js', oldText).filter((one) => /surroundings|clock|random|code from text/.test(one.what))).toEqual([])
  })

  test('of the present rules plays as the page does', async () => {
    const file = join(folder, 'engines', 'present.js')
    await buildEngine(ENTRY, file)
    const { engine } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { engine: EngineModule }
    expect(engine.id).toBe(ENGINE_ID)
    const start: ReadyStart = { engine: ENGINE_ID, scenario: 'chip-war', scenarioHash: '00000000', seed: 'amber-heron-27', doctrine: 'lead', side: 'cn', opponent: 'random', events: 'on', depth: 'full' }
    expect(engine.replay(start, [{ decisions: [] }, { decisions: [] }], ['score.cn.lead'])).toEqual(present.replay(start, [{ decisions: [] }, { decisions: [] }], ['score.cn.lead']))
  })

  test('that is missing, or is of another engine, is no engine; it is asked for again', async () => {
    let asked = 0
    const engines = createEngines('https://example.org/game/', [5], (address) => {
      asked++
      expect(address).toBe('https://example.org/game/engines/5.js')
      return asked === 1 ? Promise.reject(new Error('no network')) : Promise.resolve({ engine: old })
    })
    expect([await engines.get(5), await engines.get(5), await engines.get(6)]).toEqual([null, null, null])
    expect(asked).toBe(2)
    expect((await engines.get(ENGINE_ID))?.id).toBe(ENGINE_ID)
  })
})

test('each released engine has its shape and its bundle, and the present one’s are those of this tree if it is released', () => {
  expect(RELEASED.map((row) => row.engine)).toEqual(ENGINE_ROWS.filter((row) => row.released).map((row) => row.id))
  for (const { engine } of RELEASED) expect(readFileSync(join(root, 'public/engines', `${engine}.js`), 'utf8').length).toBeGreaterThan(10_000)
  const now = RELEASED.find((row) => row.engine === ENGINE_ID)
  if (now) expect(shapeLines(PRESENT)).toEqual(now)
  expect(shapeOfLines(shapeLines(PRESENT))).toEqual(PRESENT)
})
