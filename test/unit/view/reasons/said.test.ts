/** A bar as a sentence names a lab alone only where it did nearly all of it. */
import { describe, expect, it } from 'vitest'
import { EN } from '../../../../src/content/text/en/index.ts'
import { LABS } from '../../../../src/engine/types.ts'
import { formatOf } from '../../../../src/view/format.ts'
import { saidOf } from '../../../../src/view/reasons/said.ts'

const deepseek = LABS.indexOf('deepseek')
const alibaba = LABS.indexOf('alibaba')
const unit = formatOf(EN).unit('percent')
const part = (own: number, other: number) => ({ key: 'use-qualityOpen/1', of: 'qualityOpen' as const, label: 'Chinese open weights improved', detail: '', who: 'cn' as const, amount: own + other, byLab: new Map([[deepseek, own], [alibaba, other]]) })

describe('a bar as a sentence', () => {
  it('says what happened and whose act it was', () => {
    expect(saidOf(part(-0.013, -0.001), -1.4, unit, EN)).toBe('−1.4 points because DeepSeek’s released model improved.')
    expect(saidOf(part(-0.01, -0.004), -1.4, unit, EN)).toBe('−1.4 points because Chinese open weights improved, above all DeepSeek’s.')
    expect(saidOf(part(-0.007, -0.007), -1.4, unit, EN)).toBe('−1.4 points because Chinese open weights improved.')
  })

  it('speaks of a thing where the bar is one, keeps names and signs, and counts one point as one', () => {
    const thing = { key: 'training-openai', of: 'training' as const, label: 'Training under way: OpenAI', detail: '', who: 'carried' as const, amount: 1 }
    expect(saidOf(thing, 1, formatOf(EN).unit('points'), EN)).toBe('+1.0 points through training under way: OpenAI.')
    // The name of a bar ends with its lab; a sentence begins with it.
    expect(saidOf({ ...thing, labs: [LABS.indexOf('openai')] }, 1, formatOf(EN).unit('points'), EN)).toBe('+1.0 points from OpenAI: training under way.')
    const money = { key: 'users', of: 'users' as const, label: 'More users', detail: '', who: 'world' as const, amount: 0.24 }
    expect(saidOf(money, -240, formatOf(EN).unit('money', 0.5), EN)).toBe('−$240\u00A0m through more users.')
  })
})
