import { describe, expect, test } from 'vitest'
import { estimateWidth, widthInEms, wrapText } from '../../../src/board/text-lines.ts'

describe('labels in Chinese', () => {
  test('are as wide as their signs are high', () => {
    expect(estimateWidth('先进芯片', 10, 400)).toBe(40)
    expect(widthInEms('AI芯片', 0.5)).toBe(3)
  })

  test('break between signs, and never before a full stop or comma', () => {
    const lines = wrapText('执法部门拦截了，其中大约三成。', 60, 10, 400, estimateWidth)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('')).toBe('执法部门拦截了，其中大约三成。')
    for (const line of lines) expect(line).not.toMatch(/^[，。]/)
  })

  test('never begin a line with a comma that follows a number', () => {
    for (const widest of [60, 80, 100, 120]) for (const line of wrapText('先进芯片：华盛顿关闭94%，北京劝退34%', widest, 10, 400, estimateWidth)) expect(line).not.toMatch(/^[，。]/)
  })

  test('break at their own colon', () => {
    expect(wrapText('先进芯片：实际关闭七成', 80, 10, 400, estimateWidth)).toEqual(['先进芯片：', '实际关闭七成'])
  })

  test('leave words of other scripts whole', () => {
    const lines = wrapText('华盛顿限制 Nvidia 在中国的销售额', 90, 10, 400, estimateWidth)
    expect(lines.join(' ')).toContain('Nvidia')
    expect(lines.join('').replace(/ /g, '')).toBe('华盛顿限制Nvidia在中国的销售额')
  })
})
