/** Chinese names of everything that has one, each with a sentence. */
import type { Names } from '../types.ts'

export const NAMES: Names = {
  sides: {
    us: {
      name: '美国',
      inSentence: '美国',
      government: '华盛顿',
      adjective: '美国',
      sentence: '它在前沿领先，设计最好的芯片，希望守住这两样优势。',
    },
    cn: {
      name: '中国',
      inSentence: '中国',
      government: '北京',
      adjective: '中国',
      sentence: '它有最大的工业和众多实力强劲的实验室，不愿在芯片上依赖他人。',
    },
  },
  seats: {
    washington: { name: '华盛顿', sentence: '制定芯片规则，出资建厂，要对选民和盟友负责。' },
    'us-frontier': { name: '前沿实验室', many: true, sentence: 'OpenAI、Google、Anthropic等：它们领先，也靠领先挣钱。' },
    'us-open-lab': { name: '美国开放实验室', many: true, sentence: 'Meta和开放联盟：提供免费模型，供别人在此基础上开发。' },
    nvidia: { name: '芯片设计商', sentence: '英伟达及其同行：出售人人都想要的芯片。' },
    beijing: { name: '北京', sentence: '为芯片和产业应用出资，在开放与管控之间权衡。' },
    'cn-open': { name: '中国开放实验室', many: true, sentence: 'DeepSeek、智谱和月之暗面：芯片不多，思路出色，权重开放。' },
    'cn-platforms': { name: '平台企业', many: true, sentence: '阿里巴巴、百度和腾讯：用户众多，必须盈利。' },
    huawei: { name: '芯片制造商', sentence: '华为和中芯国际：制造中国能够自产的芯片。' },
  },
  regions: {
    us: { name: '美国', inSentence: '美国', sentence: '美国实验室的本土市场。' },
    cn: { name: '中国', inSentence: '中国', sentence: '中国实验室的本土市场，对美国服务大多关闭。' },
    europe: { name: '欧洲', inSentence: '欧洲', sentence: '看重数据保护，也是一些芯片设备厂商的所在地。' },
    apac: { name: '亚太发达经济体', inSentence: '亚太发达经济体', sentence: '日本、韩国、台湾、澳大利亚等：大多数芯片在这里制造。' },
    emerging: { name: '新兴市场', inSentence: '新兴市场', sentence: '印度、东南亚、非洲、拉丁美洲等：大多数新用户在这里。' },
    restricted: { name: '受限市场', inSentence: '受限市场', sentence: '受制裁的国家：美国服务在那里大多不提供，但仍有一部分人在用。' },
  },
  labs: {
    openai: { name: 'OpenAI', sentence: 'ChatGPT的开发者；ChatGPT是用的人最多的AI服务。' },
    google: { name: 'Google DeepMind', sentence: 'Gemini的开发者，有自己的芯片和数据中心。' },
    anthropic: { name: 'Anthropic', sentence: 'Claude的开发者，在企业客户和编程方面见长。' },
    'us-other': { name: '其他美国实验室', many: true, oneOf: '另一家美国实验室', sentence: 'xAI、微软、亚马逊等。' },
    meta: { name: 'Meta', sentence: 'Llama的开发者；多年来，Llama一直是最知名的开放模型。' },
    'us-open': { name: '美国开放联盟', sentence: 'Ai2、英伟达的开放模型、大学等。' },
    deepseek: { name: 'DeepSeek', sentence: 'V3和R1的开发者，以节省芯片著称。' },
    zhipu: { name: '智谱和月之暗面', many: true, oneOf: '智谱或月之暗面', sentence: 'GLM和Kimi的开发者，代表中国较年轻的实验室。' },
    alibaba: { name: '阿里巴巴', sentence: '通义千问（Qwen）的开发者，它是衍生版本最多的开放模型。' },
    baidu: { name: '百度', sentence: '文心和昆仑芯片的开发者。' },
    tencent: { name: '腾讯', sentence: '混元的开发者，背靠微信的庞大用户。' },
    row: { name: 'Mistral等', many: true, oneOf: 'Mistral等实验室之一', sentence: '两国以外的实验室。' },
  },
  firms: {
    huawei: { name: '华为', sentence: '昇腾芯片的制造者。' },
    nvidia: { name: '英伟达', sentence: '代表所有西方AI芯片厂商。' },
  },
  segments: {
    consumer: { name: '消费者', sentence: '使用助手的人，看重习惯和信任。' },
    developer: { name: '开发者', sentence: '用模型构建产品的人，换得快，喜欢开放权重。' },
    industry: { name: '产业', sentence: '企业和机构，换得慢，看重安全和价格。' },
  },
  sectors: {
    consumer: { name: '消费者', sentence: '日常生活中的助手。' },
    software: { name: '软件与办公', sentence: '代码、文字和分析。' },
    manufacturing: { name: '制造业', sentence: '工厂和机器人。' },
    logistics: { name: '物流', sentence: '运输、仓储和贸易。' },
    health: { name: '医疗与公共服务', sentence: '医院、学校和政府机构。' },
  },
  indices: {
    frontier: { name: '前沿', sentence: '你的最强模型领先或落后对方多少。' },
    reach: { name: '影响力', sentence: '世界其他地方在多大程度上使用你的模型和标准。' },
    prosperity: { name: '繁荣', sentence: '你的实验室收入多少，本国经济使用AI有多广。' },
    resilience: { name: '韧性', sentence: '如果对方不再卖给你，你能站得多稳。' },
    stability: { name: '安全与稳定', sentence: '两国之间平静，事故少。双方共有这一数字。' },
  },
  doctrines: {
    lead: {
      name: '领先前沿',
      promise: '谁有最好的模型，谁就有最多的选择。',
      neglects: '不太在意谁在用AI、在哪里用。',
    },
    developers: {
      name: '赢得全球开发者',
      promise: '人人都拿来做开发的东西，会成为标准。',
      neglects: '收入较少，还把许多东西白送给对手。',
    },
    home: {
      name: '立足自建',
      promise: '需要的东西自己能造，就不怕断供。',
      neglects: '付出更多，从别人那里得到的更少。',
    },
    managed: {
      name: '有序竞争',
      promise: '竞争守住规则，双方都可以做得好。',
      neglects: '为平静让出一部分领先，还要依靠对方。',
    },
  },
  blocs: {
    us: { name: '美国模型', sentence: '由美国实验室开发的模型。' },
    cn: { name: '中国模型', sentence: '由中国实验室开发的模型。' },
    row: { name: '其他国家模型', sentence: '由其他国家开发的模型。' },
  },
  budgets: {
    political: { name: '政治资本', sentence: '选民、官员和盟友的支持，恢复得很慢。' },
    fiscal: { name: '公共资金', sentence: '政府可用于这些计划的钱。' },
    cash: { name: '现金', sentence: '企业赚得或筹得的钱。' },
    compute: { name: '算力', sentence: '企业的机器。一处多用，另一处就少。' },
  },
  evidence: {
    R: { name: '读自来源', sentence: '数字见于所注明的公开来源。' },
    D: { name: '由数据算出', sentence: '根据注明来源的公开数据算出。' },
    P: { name: '见于原型', sentence: '见于本模型的早期试验：它只说明模型的结构，不说明现实世界。' },
    M: { name: '凭记忆', sentence: '凭记忆写下，尚未核对。' },
    J: { name: '判断', sentence: '本项目自己的判断，附有范围。' },
  },
}
