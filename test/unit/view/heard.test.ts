/** What is told in words alone: gates as sentences, changes with their unit, arguments as arguments, a story’s number by its name. */
import { describe, expect, it } from 'vitest'
import { EN } from '../../../src/content/text/en/index.ts'
import { SIDES } from '../../../src/engine/types.ts'
import { buildBoardVm } from '../../../src/view/board/board-view.ts'
import { buildBriefing } from '../../../src/view/briefing/briefing.ts'
import { buildHeadlines } from '../../../src/view/headlines.ts'
import { SHORT_STARTS } from '../../../src/content/short-scenarios.ts'
import { engine, playTurns } from './turns.ts'

const turns = ['chip-war', 'deepseek-moment', 'one-third'].flatMap((scenario) => (['random', 'history'] as const).flatMap((by) => playTurns({ scenario, by, seed: 'heard', turns: 5 })))

describe('who only listens', () => {
  it('hears the board in whole sentences, and the use of models once for each region', () => {
    for (const record of turns) {
      const { textTwin, gates, regions } = buildBoardVm(engine, record, record.after, 1, EN, 'us')
      for (const { label } of gates) expect(textTwin, 'a label is no sentence').not.toContain(`${label}.`)
      expect(textTwin.filter((line) => line.includes('of use'))).toHaveLength(regions.length)
      expect(new Set(textTwin).size).toBe(textTwin.length)
    }
  })

  it('hears every change with its unit', () => {
    for (const record of turns) {
      for (const h of buildHeadlines(engine, record, record.after, EN, 'us', 'lead')) {
        expect(h.changeSaid, h.id).toMatch(/^[+−]\$?[\d,.]+\s(points?|bn|m|million|thousand)$|^no change$/)
        expect(h.changeSaid.replace(/ points?$/, ''), h.id).toBe(h.changeText)
      }
    }
  })
})

describe('the front page', () => {
  it('tells what speaks for or against a lever as an argument, never as what happened', () => {
    const arguments_ = Object.values(EN.levers).flatMap(({ pro, con }) => [pro, con]).map((text) => text.replace(/\.$/, ''))
    let told = 0
    for (const record of turns) {
      for (const you of SIDES) {
        for (const { text, headline } of buildBriefing(engine, record, record.after, EN, you, 'chip-war').stories) {
          const found = arguments_.find((a) => text.includes(a))
          if (found === undefined) continue
          told++
          expect(text, headline).toMatch(/The case (for it|against “[^”]+”): “[A-Z].*”\.$/)
        }
      }
    }
    expect(told).toBeGreaterThan(10)
  })

  it('names the number that a cause is told in, where the headline has not', () => {
    const stories = turns.flatMap((record) => buildBriefing(engine, record, record.after, EN, 'us', 'chip-war').stories)
    const danger = stories.filter((s) => s.id === 'change-hazard')
    expect(danger.length).toBeGreaterThan(0)
    for (const { cause, text } of danger) {
      expect(cause).toMatch(/Security and stability (rose|fell) by [\d.]+ points?[.:] /)
      expect(cause).not.toContain(text)
    }
  })

  it('opens each short scenario with a precedent of its own subject', () => {
    const told = SHORT_STARTS.map(({ id }) => buildBriefing(engine, null, engine.start(id), EN, 'us', id).stories[0].precedent?.text)
    expect(told.filter((text) => text === EN.events['efficiency-surprise'].precedent.text)).toEqual([])
  })
})
