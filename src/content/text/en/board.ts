/** English words of the board: what is drawn on it, and its picture in sentences. */
export const BOARD = {
  drawn: {
    blocs: { us: 'American models', cn: 'Chinese', row: 'other' },
    chips: 'chips',
    smuggled: 'smuggled',
    rented: 'rented',
    models: 'models',
    talent: 'talent',
    gate: 'gate',
    fab: 'fab',
    race: 'Frontier race',
    raceNote: 'capability index. Solid: best closed model. Outline: best open model.',
    /** Strips that stand for a bloc’s labs where height is short. */
    strips: { us: 'American', cn: 'Chinese', row: 'Other' },
  },

  gap: {
    level: 'Level at the frontier',
    lead: { us: 'US lead: {points} points, {time}', cn: 'China’s lead: {points} points, {time}' },
    underMonth: 'under a month',
    months: { one: 'about a month', other: 'about {n} months' },
    years: 'about {n} years',
  },

  quantity: '{n} H100 equivalents',
  flows: {
    chipsUs: 'American owners receive {quantity} in the quarter.',
    chipsCn: 'China buys {quantity} legally.',
    chipsCnNone: 'No advanced chips are sold to China.',
    smuggled: 'About {quantity} reach China outside the law.',
    rented: 'Chinese firms rent {quantity} more abroad.',
    home: 'Chinese factories deliver {quantity}.',
    models: { us: 'American models carry {share} of use: {region}.', cn: 'Chinese models carry {share} of use: {region}.' },
    talentUs: 'More researchers leave China for the United States than return.',
    talentCn: 'More researchers return to China than leave it.',
  },

  /** Short: they stand beside gates on the map, and break after a colon. */
  gates: {
    banUs: 'Chinese services: {share} closed',
    banCn: 'American services: {share} closed',
    chipsBoth: 'Advanced chips: {us} closes {share}, {cn} turns away {away}',
    chipsOpen: 'Advanced chips: open',
    chipsShut: 'Advanced chips: closed',
    chipsPart: 'Advanced chips: {share} closed in effect',
    enforcement: 'Enforcement: {share} stopped',
    cloudOpen: 'Rental abroad: open',
    cloudShut: 'Rental abroad: closed',
    cloudPart: 'Rental abroad: {share} closed',
    visas: 'Visas: {share} tighter',
    materials: 'Critical materials: {share} withheld',
  },

  sites: {
    eastAsia: 'Factories in East Asia deliver {quantity}',
    us: 'American chip, packaging and power capacity: {money}',
    cn: 'Chinese factories deliver {quantity}',
  },

  twin: {
    world: 'The world at the end of the {period}. You play for {side}.',
    gap: '{gap}, at {pace} points a year (a rule of thumb).',
    best: {
      us: 'Best American model: {lab}, {points} points; best released weights: {open}, {openPoints}.',
      cn: 'Best Chinese model: {lab}, {points} points; best released weights: {open}, {openPoints}.',
    },
    bestNoOpen: { us: 'Best American model: {lab}, {points} points; nothing released.', cn: 'Best Chinese model: {lab}, {points} points; nothing released.' },
    region: '{region}: American models {us} of use, Chinese {cn}, others {row}.',
    gained: 'Chinese models gained {points} points.',
    lost: 'Chinese models lost {points} points.',
    tension: 'Tension between the governments: {n} of 10.',
    incidents: 'Serious incidents so far: {n}.',
    /** A headline or label as a sentence. */
    sentence: '{text}.',
  },
} as const
