/** English words of the headline numbers: what each is called, what it means, and how its change is told in a title. */
export const MEASURES = {
  lead: { label: 'American lead at the frontier', meaning: 'Best American model less best Chinese model, on the capability index (ECI).' },
  third: {
    label: { us: 'American share of use in third countries', cn: 'Chinese share of use in third countries' },
    meaning: {
      us: 'Share of AI use outside the United States and China that runs on American models.',
      cn: 'Share of AI use outside the United States and China that runs on Chinese models.',
    },
  },
  share: {
    label: { us: 'American share of use: {region}', cn: 'Chinese share of use: {region}' },
    meaning: { us: 'Share of AI use in this region that runs on American models.', cn: 'Share of AI use in this region that runs on Chinese models.' },
  },
  openDevelopers: { label: 'Developers on Chinese open models', meaning: 'Share of developers’ use in the world that runs on released Chinese models.' },
  revenue: {
    label: { us: 'Revenue of American labs', cn: 'Revenue of Chinese labs' },
    meaning: { us: 'What all American labs earned in the quarter.', cn: 'What all Chinese labs earned in the quarter.' },
  },
  compute: {
    label: { us: 'American compute', cn: 'Compute in China' },
    meaning: {
      us: 'AI chips in use of American owners, in H100 equivalents.',
      cn: 'AI chips in use in China, in H100 equivalents, without those rented abroad.',
    },
  },
  selfReliance: { label: 'Home-made share of new chips', meaning: 'Chinese chips as a share of all AI chips that reached China in the quarter.' },
  nvidia: { label: 'Nvidia’s revenue', meaning: 'What Nvidia earned from AI chips and their networks in the quarter.' },
  score: { label: 'Score: {doctrine}', meaning: 'Geometric mean of where the five indices stand on their scales, with the weights of the doctrine: a weak index pulls the whole score down.' },
  noChange: 'no change',

  /** `{amount}` comes with its unit. */
  titles: {
    lead: {
      same: 'The gap at the frontier did not move',
      grew: { us: 'The American lead grew by {amount}', cn: 'The Chinese lead grew by {amount}' },
      shrank: { us: 'The American lead shrank by {amount}', cn: 'The Chinese lead shrank by {amount}' },
    },
    share: {
      same: { us: 'American models held their share in {place}', cn: 'Chinese models held their share in {place}' },
      gained: { us: 'American models gained {amount} in {place}', cn: 'Chinese models gained {amount} in {place}' },
      lost: { us: 'American models lost {amount} in {place}', cn: 'Chinese models lost {amount} in {place}' },
    },
    thirdCountries: 'third countries',
    openDevelopers: {
      same: 'Chinese open models held their share of developers',
      gained: 'Chinese open models gained {amount} among developers',
      lost: 'Chinese open models lost {amount} among developers',
    },
    revenue: {
      same: { us: 'American labs earned as much as before', cn: 'Chinese labs earned as much as before' },
      more: { us: 'American labs earned {amount} more a quarter', cn: 'Chinese labs earned {amount} more a quarter' },
      less: { us: 'American labs earned {amount} less a quarter', cn: 'Chinese labs earned {amount} less a quarter' },
    },
    nvidia: { same: 'Nvidia earned as much as before', more: 'Nvidia earned {amount} more a quarter', less: 'Nvidia earned {amount} less a quarter' },
    others: { same: '{label} did not move', rose: '{label} rose by {amount}', fell: '{label} fell by {amount}' },
  },
} as const
