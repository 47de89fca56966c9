/** Terms about the indices and the score. */
import type { TermText } from '../../glossary-text.ts'

export const SCORE_TERMS = {
  index: {
    term: 'Index', forms: ['five indices', 'indices'],
    plain: 'A number from 0 to 100 that sums up one side of how things stand. There are five.',
    exact: 'Function of the state, never of decisions: frontier, reach, prosperity, resilience, and stability. Four belong to a side, the fifth is shared.',
  },
  reach: {
    term: 'Reach', forms: ['reach index', 'reach abroad', 'its reach', 'your reach'],
    plain: 'How much the rest of the world uses a side’s models and follows its standards.',
    exact: '100·(0.7·share of use in third regions + 0.3·standards)^{index-reach-curve}.',
  },
  prosperity: {
    term: 'Prosperity', forms: ['prosperity'],
    plain: 'What a side’s labs earn, and how widely its own economy uses AI.',
    exact: 'Half from the logarithm of the revenue of own labs (full at {index-revenue-full$} a quarter), half from industry use x as 1.25·x/(x + 0.25); 0–100.',
  },
  resilience: {
    term: 'Resilience', forms: ['resilience', 'resilient'],
    plain: 'How well a side would stand if the other stopped selling to it.',
    exact: 'For the United States: chip capacity at home, other sources of materials, and supply not lost. For China: home-made part of compute, own tools, and quarters of memory in stock. The two formulas differ; compare a side with its own past.',
  },
  stability: {
    term: 'Security and stability', forms: ['stability'],
    plain: 'Calm between the two, and few accidents. Both sides share this number: nobody can have it alone.',
    exact: '100·[1 − 0.64·hazard/{index-hazard-full} − 0.55·escalation/10 − 0.12·aftermath/2], each part at most its full weight, and never below 0.',
  },
  doctrine: {
    term: 'Doctrine', forms: ['doctrine', 'doctrines'],
    plain: 'What you decide that winning means. It says which of the five indices count most for your score.',
    exact: 'Five weights that sum to 1. The score is the weighted geometric mean of the indices, each counted by where it stands between what play can hardly fall below and what it can hardly reach. These scales are not the same for both sides, because their starts are not. At the end the score is shown under all four doctrines, because none of them is the right one.',
  },
  'geometric-mean': {
    term: 'Geometric mean', forms: ['geometric mean'],
    plain: 'A kind of average in which one very low number pulls everything down. It rewards doing all things fairly well.',
    exact: 'exp(Σ weight·ln x), with x the place of an index on its scale from 0 to 100, counted as at least 2. The United Nations’ Human Development Index has used it since 2010, for the same reason.',
  },
  par: {
    term: 'Par', forms: ['par'],
    plain: 'A score to measure yourself against: what a known player reaches from the same start. You may do better or worse.',
    exact: 'The score of a reference computer player with the same scenario, seed, side and doctrine. It is a yardstick and not the best that could be reached.',
  },
} as const satisfies Readonly<Record<string, TermText>>
