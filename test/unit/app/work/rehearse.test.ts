/** What is run before the first move of a lever leaves no trace, and comes to an end. */
import { expect, it } from 'vitest'
import { defaultChoice } from '../../../../src/app/choice.ts'
import { createRehearsal, PIECES } from '../../../../src/app/work/rehearse.ts'
import { startSession } from '../../../../src/app/game/session.ts'
import { RULES } from '../../../../src/content/rules.ts'
import { EN } from '../../../../src/content/text/en/index.ts'
import { TURN_TEXT } from '../../../../src/content/text/en/turn.ts'
import { createEngine } from '../../../../src/engine/engine.ts'

const engine = createEngine(RULES)

it('a rehearsal ends by itself and leaves the game as it is, whoever plays the other side', () => {
  for (const opponent of ['history', 'hold', 'able', 'random'] as const) {
    const session = startSession(engine, { ...defaultChoice('deepseek-moment', 'us', 'a-seed'), opponent }, 'a-game')
    const before = session.game.state.slice()
    const piece = createRehearsal({ engine, texts: EN, turn: TURN_TEXT, session: () => session, you: () => 'us' })
    let pieces = 1
    while (piece() && pieces <= PIECES) pieces++
    expect(pieces, opponent).toBe(PIECES)
    expect(piece(), opponent).toBe(false)
    expect(session.game.state, opponent).toEqual(before)
    expect(session.states, opponent).toHaveLength(1)
  }
})

it('without a game there is nothing to rehearse', () => {
  expect(createRehearsal({ engine, texts: EN, turn: TURN_TEXT, session: () => null, you: () => 'cn' })()).toBe(false)
})
