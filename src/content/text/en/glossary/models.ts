/** Terms about AI models, how they are made and how they are sold. */
import type { TermText } from '../../glossary-text.ts'

export const MODEL_TERMS = {
  'model-ai': {
    term: 'Model (of AI)', forms: ['language model', 'language models', 'AI model', 'AI models'],
    plain: 'A program that has learned from very much text or pictures, and can answer, write or draw. ChatGPT, DeepSeek and Claude run on models.',
    exact: 'A neural network with trained weights. In the game a lab has one best hosted model and one best released file of weights, each with a capability in ECI points.',
  },
  frontier: {
    term: 'Frontier', forms: ['frontier'],
    plain: 'The best that AI can do today. Labs at the frontier have the strongest models.',
    exact: 'The highest capability of any model of a side, in ECI points. The frontier index of a side is 50 plus 50 times its lead over a lead of {index-lead-full} points, which counts as full.',
  },
  gap: {
    term: 'Gap', forms: ['gap to the leader', 'gap between the sides', 'the gap'],
    plain: 'How far the second is behind the first. Here it is mostly the distance between the best American and the best Chinese model.',
    exact: 'Difference of two capabilities in ECI points. Two gaps matter: best US minus best Chinese model, and a lab’s model minus the best released weights of anyone, which sets what it can charge. Eight points are somewhat more than half a year of progress at the pace of 2024 and 2025.',
  },
  eci: {
    term: 'ECI', forms: ['ECI', 'Epoch Capabilities Index', 'capability index'],
    plain: 'A score for how able an AI model is, made from many tests. Higher is better; about ten points are a clear step.',
    exact: 'Epoch Capabilities Index: one scale fitted to many benchmarks by Epoch AI, on which Claude 3.5 Sonnet is set at 130 and GPT-5 at 150. The model’s capability C is in these points: about {eci-per-oom} for each tenfold of effective compute.',
  },
  benchmark: {
    term: 'Benchmark', forms: ['benchmark', 'benchmarks'],
    plain: 'A test that many AI models take, so that they can be compared. A good mark does not always mean good work in daily life.',
    exact: 'A fixed set of tasks with a score, such as MMLU. Results suffer from saturation and from test items in training data; an index of many, such as the ECI, lessens both.',
  },
  token: {
    term: 'Token', forms: ['token', 'tokens'],
    plain: 'A piece of text, often a short word or part of one. AI models read, write and are paid by the token.',
    exact: 'Unit of the vocabulary into which text is cut, about three quarters of an English word. Use of models is often published as shares of tokens; the model’s market shares are shares of use, compared with such counts in the back-test.',
  },
  api: {
    term: 'API', forms: ['API', 'APIs'],
    plain: 'A door through which one program asks another for something. Firms pay to use an AI model through its API.',
    exact: 'Application programming interface: here paid access to a hosted model, billed by the token. It is how developers buy closed models, and how distillation from them happens.',
  },
  weights: {
    term: 'Weights', forms: ['weights'],
    plain: 'The numbers that an AI model has learned. Whoever has the file of weights can run the model.',
    exact: 'The trained parameters of a network, today often hundreds of billions. In the model a lab has hosted capability C and released capability G; G never falls, since a published file cannot be called back.',
  },
  'open-weights': {
    term: 'Open weights', forms: ['open weights', 'open-weight', 'open model', 'open models', 'released weights'],
    plain: 'An AI model whose file anyone may download and run. Nobody has to ask its maker, and its maker cannot take it back.',
    exact: 'Weights published under some licence; without training data and code this is less than open source. In the model openness (0–1) sets how far the best released weights G lag the lab’s best model: {open-lag} ECI points × (1 − openness).',
  },
  'closed-model': {
    term: 'Closed model', forms: ['closed model', 'closed models', 'closed weights'],
    plain: 'An AI model that one can use only as a service of its maker. The file stays with the maker.',
    exact: 'A model offered only hosted. One study found about 80% of use and 96% of revenue with closed models in 2025. In the model its price rises with its lead over the best released weights.',
  },
  hosted: {
    term: 'Hosted service', forms: ['hosted service', 'hosted use', 'hosted model', 'hosted models'],
    plain: 'Using a model on its maker’s computers, over the internet. A government can block it, and the maker can see what is asked.',
    exact: 'One of two products each lab offers in every market; the other is its weights. Bans and distrust act fully on hosted use and only in part on weights that run at home.',
  },
  licence: {
    term: 'Licence of a model', forms: ['permissive licence', 'research licence', 'licence terms', 'permissive', 'research only'],
    plain: 'What its maker allows you to do with an open model. Permissive: nearly everything; restricted: with conditions; research only: no business.',
    exact: 'Lever with three values. It multiplies the appeal of released weights by 1 (permissive, such as MIT or Apache 2.0), {licence-restricted} (restricted) or {licence-research} (research only); the last two are judgement.',
  },
  'fine-tuning': {
    term: 'Fine-tuning', forms: ['fine-tuning', 'fine-tune', 'fine-tuned'],
    plain: 'Teaching a finished model a little more, for one job or one language. It costs far less than training a new one.',
    exact: 'Further training of given weights on a smaller data set, often of a few added parameters only (LoRA). It needs the weights. In the model it is part of what the ecosystem stands for.',
  },
  distillation: {
    term: 'Distillation', forms: ['distillation', 'distil', 'distils', 'distilled'],
    plain: 'Training a model on the answers of a better one. It is a short cut for those who are behind; many makers forbid it.',
    exact: 'Student training on a teacher’s outputs. In the model a lab gains distillation × effort × the best reachable lead, a smaller part of it the larger it is; defence takes part of a hosted teacher’s lead away and released weights have no defence. The coefficient {distillation} is judgement ({distillation~}).',
  },
  defence: {
    term: 'Defence against copying', forms: ['defence against copying', 'defence against distillation'],
    plain: 'Checks with which a lab stops others from training on its answers. They also slow honest customers.',
    exact: 'Lever 0–1. Full defence takes {defence-efficacy%} off a hosted model’s lead as a teacher (range {defence-efficacy~%}) and {defence-friction%} off its appeal. Both are judgement; published claims come from interested parties.',
  },
  inference: {
    term: 'Inference, or serving', forms: ['inference', 'serving', 'serve users'],
    plain: 'Running a finished model to answer people. Each answer takes computing power that could have trained the next model.',
    exact: 'Computation per request of a trained model. In the model serving gets what training and experiments leave of a lab’s machines; where that is short of what the lab’s users need, its service loses up to {serving-shortage-cost%} of its appeal.',
  },
  'training-compute': {
    term: 'Training compute', forms: ['training compute', 'compute for training', 'training run', 'training runs'],
    plain: 'The computing power that goes into making a new model. More of it usually makes a better model.',
    exact: 'Machines × share for training τ, smoothed over quarters, as a logarithm T. Capability is {eci-base} + {eci-per-oom}·(T + A), where A is algorithmic efficiency; published scaling laws have the same form.',
  },
  'experiment-compute': {
    term: 'Experiment compute', forms: ['experiment compute', 'compute for experiments', 'experiments'],
    plain: 'The computing power that goes into trying out new ideas. It pays off later, as models that need less.',
    exact: 'Machines × share for experiments ε. It raises own research with exponent {research-compute-exponent} ({research-compute-exponent~}) relative to a reference stock that grows with the world’s; returns fall as ideas get harder.',
  },
  'algorithmic-efficiency': {
    term: 'Algorithmic efficiency', forms: ['algorithmic efficiency', 'efficiency'],
    plain: 'Doing the same with fewer chips, by better ideas. In language models the need for computing power has halved about every eight months.',
    exact: 'Factors of ten of compute saved at equal capability, A, in OOM. Estimates for language models: a halving every 8 months (95% interval 5–14). In the model it grows by own research, by published work and by what leaks.',
  },
  oom: {
    term: 'Factor of ten (OOM)', forms: ['OOM', 'factors of ten', 'factor of ten', 'tenfold'],
    plain: 'Ten times as much. Two factors of ten are a hundred times as much.',
    exact: 'Order of magnitude: a difference of 1 in log10. The model adds logarithms of training compute and of efficiency; one OOM of either is worth about {eci-per-oom} ECI points.',
  },
  'release-pace': {
    term: 'Release pace', forms: ['release pace'],
    plain: 'How quickly a lab puts a finished model before the public. Faster means less time for testing.',
    exact: 'Lever 0–1, called haste in the equations. The share of what is trained that is released within a quarter is {release-pace} + {release-haste}·(haste − {haste-normal}). Mean haste raises the hazard.',
  },
  ecosystem: {
    term: 'Ecosystem', forms: ['ecosystem', 'ecosystems'],
    plain: 'All the tools, guides and programs that others have built around a model. They make it easier to choose, and harder to leave.',
    exact: 'Stock E of a lab, 0–1, moving towards openness² × closeness to the frontier: up by {ecosystem-pace%} of the way a quarter, down by {ecosystem-fade%}. It multiplies the appeal of its weights (the tooling term) and speeds its own research a little.',
  },
  'software-stack': {
    term: 'Software of a chip', forms: ['software stack', 'CUDA'],
    plain: 'The programs that let an AI model run on a chip. Good chips with poor software do little work.',
    exact: 'Compilers, libraries and drivers, such as Nvidia’s CUDA. In the model u is the usable part of rated speed of Chinese-made chips, below a ceiling of {software-ceiling}; it grows with effort and with the number of chips in use.',
  },
} as const satisfies Readonly<Record<string, TermText>>
