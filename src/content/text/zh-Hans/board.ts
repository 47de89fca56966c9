/** Chinese words of the board: what is drawn on it, and its picture in sentences. */
import type { BoardTexts } from '../shape.ts'

export const BOARD: BoardTexts = {
  drawn: {
    blocs: { us: '美国模型', cn: '中国', row: '其他' },
    chips: '芯片',
    smuggled: '走私',
    rented: '租用',
    models: '模型',
    talent: '人才',
    gate: '管控',
    fab: '晶圆厂',
    race: '前沿竞赛',
    raceNote: '能力指数。实心：最强闭源模型；空心：最强开放模型。',
    /** Strips that stand for a bloc’s labs where height is short. */
    strips: { us: '美国', cn: '中国', row: '其他' },
  },

  gap: {
    level: '前沿持平',
    lead: { us: '美国领先{points}分，{time}', cn: '中国领先{points}分，{time}' },
    underMonth: '不到一个月',
    months: { other: '约{n}个月' },
    years: '约{n}年',
  },

  quantity: '{n}块等效H100',
  flows: {
    chipsUs: '美国企业本季度收到{quantity}。',
    chipsCn: '中国合法购得{quantity}。',
    chipsCnNone: '没有先进芯片售往中国。',
    smuggled: '约{quantity}经非法渠道流入中国。',
    rented: '中国企业在境外新租用{quantity}。',
    home: '中国工厂交付{quantity}。',
    models: { us: '{region}：美国模型占使用量的{share}。', cn: '{region}：中国模型占使用量的{share}。' },
    talentUs: '离开中国前往美国的研究人员多于回国的。',
    talentCn: '回到中国的研究人员多于离开的。',
  },

  /** Short: they stand beside gates on the map, and break after a colon. */
  gates: {
    banUs: '中国服务：关闭{share}',
    banCn: '美国服务：关闭{share}',
    chipsBoth: '先进芯片：{us}关闭{share}，{cn}劝退{away}',
    chipsOpen: '先进芯片：开放',
    chipsShut: '先进芯片：关闭',
    chipsPart: '先进芯片：实际关闭{share}',
    enforcement: '执法：拦下{share}',
    cloudOpen: '境外租用：开放',
    cloudShut: '境外租用：关闭',
    cloudPart: '境外租用：关闭{share}',
    visas: '签证：收紧{share}',
    materials: '关键材料：限供{share}',
  },

  sites: {
    eastAsia: '东亚工厂交付{quantity}',
    us: '美国的芯片、封装与电力产能：{money}',
    cn: '中国工厂交付{quantity}',
  },

  twin: {
    world: '{period}末的世界。你代表{side}。',
    gap: '{gap}（按每年{pace}分粗略折算）。',
    best: {
      us: '最强美国模型：{lab}，{points}分；最强公开权重：{open}，{openPoints}分。',
      cn: '最强中国模型：{lab}，{points}分；最强公开权重：{open}，{openPoints}分。',
    },
    bestNoOpen: { us: '最强美国模型：{lab}，{points}分；没有公开权重。', cn: '最强中国模型：{lab}，{points}分；没有公开权重。' },
    region: '{region}：使用量中，美国模型占{us}，中国模型占{cn}，其他占{row}。',
    gained: '中国模型上升{points}个百分点。',
    lost: '中国模型下降{points}个百分点。',
    tension: '两国政府间的紧张程度：{n}（最高10）。',
    incidents: '迄今的严重事故：{n}起。',
    /** A headline or label as a sentence. */
    sentence: '{text}。',
  },
}
