/** English names of everything that has one, each with a sentence. */
import type { Names } from '../types.ts'

export const NAMES: Names = {
  sides: {
    us: {
      name: 'United States',
      inSentence: 'the United States',
      government: 'Washington',
      adjective: 'American',
      sentence: 'It leads at the frontier and designs the best chips, and wants to keep both safe.',
    },
    cn: {
      name: 'China',
      inSentence: 'China',
      government: 'Beijing',
      adjective: 'Chinese',
      sentence: 'It has the largest industry and many strong labs, and does not want to depend on others for chips.',
    },
  },
  seats: {
    washington: { name: 'Washington', sentence: 'Sets the rules for chips, pays for factories, and answers to voters and allies.' },
    'us-frontier': { name: 'Frontier labs', many: true, sentence: 'OpenAI, Google, Anthropic and others: they lead, and live on selling their lead.' },
    'us-open-lab': { name: 'Open US labs', many: true, sentence: 'Meta and the open consortium: free models that others build on.' },
    nvidia: { name: 'Chip designer', sentence: 'Nvidia and its peers: they sell the chips that everyone wants.' },
    beijing: { name: 'Beijing', sentence: 'Pays for chips and for use in industry, and weighs openness against control.' },
    'cn-open': { name: 'Open labs', many: true, sentence: 'DeepSeek, Zhipu and Moonshot: few chips, strong ideas, open weights.' },
    'cn-platforms': { name: 'Platforms', many: true, sentence: 'Alibaba, Baidu and Tencent: large user bases that must earn money.' },
    huawei: { name: 'Chip maker', sentence: 'Huawei and SMIC: they build the chips that China can make at home.' },
  },
  regions: {
    us: { name: 'United States', inSentence: 'the United States', sentence: 'Home market of the American labs.' },
    cn: { name: 'China', inSentence: 'China', sentence: 'Home market of the Chinese labs, mostly closed to American services.' },
    europe: { name: 'Europe', inSentence: 'Europe', sentence: 'Careful with data, and home to makers of chip tools.' },
    apac: { name: 'Advanced Asia-Pacific', inSentence: 'advanced Asia-Pacific', sentence: 'Japan, South Korea, Taiwan, Australia and others: where most chips are made.' },
    emerging: { name: 'Emerging markets', inSentence: 'emerging markets', sentence: 'India, Southeast Asia, Africa, Latin America and others: most new users live here.' },
    restricted: { name: 'Restricted markets', inSentence: 'restricted markets', sentence: 'Countries under sanctions: American services are hardly on offer there, and partly used all the same.' },
  },
  labs: {
    openai: { name: 'OpenAI', sentence: 'Maker of ChatGPT, the most used service.' },
    google: { name: 'Google DeepMind', sentence: 'Maker of Gemini, with chips and data centres of its own.' },
    anthropic: { name: 'Anthropic', sentence: 'Maker of Claude, strong with firms and in code.' },
    'us-other': { name: 'Other US labs', many: true, oneOf: 'another US lab', sentence: 'xAI, Microsoft, Amazon and others.' },
    meta: { name: 'Meta', sentence: 'Maker of Llama, long the best-known open models.' },
    'us-open': { name: 'Open US consortium', sentence: 'Ai2, Nvidia’s open models, universities and others.' },
    deepseek: { name: 'DeepSeek', sentence: 'Maker of V3 and R1, known for thrift with chips.' },
    zhipu: { name: 'Zhipu and Moonshot', many: true, oneOf: 'Zhipu or Moonshot', sentence: 'Makers of GLM and Kimi; stands for China’s younger labs.' },
    alibaba: { name: 'Alibaba', sentence: 'Maker of Qwen, the open models with the most offspring.' },
    baidu: { name: 'Baidu', sentence: 'Maker of Ernie and of the Kunlun chips.' },
    tencent: { name: 'Tencent', sentence: 'Maker of Hunyuan, with the reach of WeChat.' },
    row: { name: 'Mistral and others', many: true, oneOf: 'Mistral or another lab', sentence: 'Labs outside both countries.' },
  },
  firms: {
    huawei: { name: 'Huawei', sentence: 'Maker of the Ascend chips.' },
    nvidia: { name: 'Nvidia', sentence: 'Stands for all western makers of AI chips.' },
  },
  segments: {
    consumer: { name: 'Consumers', sentence: 'People who use an assistant; habits and trust count.' },
    developer: { name: 'Developers', sentence: 'People who build with models; they switch fast and like open weights.' },
    industry: { name: 'Industry', sentence: 'Firms and offices; they switch slowly and ask about safety and price.' },
  },
  sectors: {
    consumer: { name: 'Consumers', sentence: 'Assistants in daily life.' },
    software: { name: 'Software and offices', sentence: 'Code, text and analysis.' },
    manufacturing: { name: 'Manufacturing', sentence: 'Factories and robots.' },
    logistics: { name: 'Logistics', sentence: 'Transport, stores and trade.' },
    health: { name: 'Health and public services', sentence: 'Hospitals, schools and offices of the state.' },
  },
  indices: {
    frontier: { name: 'Frontier', sentence: 'How far your best model is ahead of the other side’s, or behind it.' },
    reach: { name: 'Reach', sentence: 'How much the rest of the world uses your models and standards.' },
    prosperity: { name: 'Prosperity', sentence: 'What your labs earn, and how widely your own economy uses AI.' },
    resilience: { name: 'Resilience', sentence: 'How well you stand if the other side stops selling to you.' },
    stability: { name: 'Security and stability', sentence: 'Calm between the two, and few incidents. Both sides share this number.' },
  },
  doctrines: {
    lead: {
      name: 'Lead at the frontier',
      promise: 'Whoever has the best model has the most choices.',
      neglects: 'It cares less about who uses AI, and where.',
    },
    developers: {
      name: 'Win the world’s developers',
      promise: 'What everyone builds on becomes the standard.',
      neglects: 'It earns less, and gives rivals much for free.',
    },
    home: {
      name: 'Build at home',
      promise: 'A country that makes what it needs cannot be cut off.',
      neglects: 'It pays more, and gains less from others.',
    },
    managed: {
      name: 'Managed competition',
      promise: 'Both sides may do well if the rivalry stays within rules.',
      neglects: 'It gives up some lead for calm, and relies on the other side.',
    },
  },
  blocs: {
    us: { name: 'American models', sentence: 'Models made by labs in the United States.' },
    cn: { name: 'Chinese models', sentence: 'Models made by labs in China.' },
    row: { name: 'Models from elsewhere', sentence: 'Models made in other countries.' },
  },
  budgets: {
    political: { name: 'Political capital', sentence: 'Goodwill of voters, officials and allies. It grows back slowly.' },
    fiscal: { name: 'Public money', sentence: 'What the government can spend on these programmes.' },
    cash: { name: 'Cash', sentence: 'What the firm has earned or raised.' },
    compute: { name: 'Compute', sentence: 'The firm’s machines. What one use takes, another lacks.' },
  },
  evidence: {
    R: { name: 'Read in a source', sentence: 'The number stands in the published source named.' },
    D: { name: 'Computed from data', sentence: 'Computed from public data named as the source.' },
    P: { name: 'Seen in a prototype', sentence: 'Seen in an early trial of this model: it says something of structure, not of the world.' },
    M: { name: 'Remembered', sentence: 'Known from memory and not yet checked.' },
    J: { name: 'Judgement', sentence: 'This project’s own judgement, with a range.' },
  },
}
