/**
 * English front-page lines. Headlines say what happened and whose act it was.
 * `{who}` is the seat or lab that acted, `{target}` the firm concerned, `{value}` and `{before}` the formatted values.
 */
import type { LeverHeadline } from '../types.ts'

export const LEVER_HEADLINE: Readonly<Record<string, LeverHeadline>> = {
  'washington/chip-controls': { up: 'Washington tightens chip controls from {before} to {value}', down: 'Washington loosens chip controls from {before} to {value}' },
  'washington/chip-notice': { up: 'Washington promises more notice before chip rules', down: 'Washington shortens the notice before chip rules' },
  'washington/tool-controls': { up: 'Washington blocks more chip-making tools', down: 'Washington lets more chip-making tools go' },
  'washington/tool-alliance': { up: 'Washington brings more allied toolmakers in line', down: 'Washington asks less of allied toolmakers' },
  'washington/enforcement': { up: 'Washington sends out more inspectors', down: 'Washington cuts back on inspections' },
  'washington/cloud-controls': { up: 'Washington limits chip rental abroad', down: 'Washington eases limits on chip rental abroad' },
  'washington/tariff': { up: 'Washington raises the tariff on servers to {value}', down: 'Washington cuts the tariff on servers to {value}' },
  'washington/entity-listing': { up: 'Washington lists {target}', down: 'Washington takes {target} off the list' },
  'washington/open-fund': { up: 'Washington pays for more open models', down: 'Washington pays less for open models' },
  'washington/chip-investment': { up: 'Washington puts more into chip factories', down: 'Washington puts less into chip factories' },
  'washington/export-stack': { up: 'Washington offers AI packages to more countries', down: 'Washington scales back its AI export programme' },
  'washington/device-ban': { up: 'Washington closes more networks to Chinese AI services', down: 'Washington reopens networks to Chinese AI services' },
  'washington/talent': { up: 'Washington opens the door to researchers', down: 'Washington makes it harder for researchers to come' },
  'washington/safety-standard': { up: 'Washington asks for more tests before release', down: 'Washington asks for fewer tests before release' },
  'washington/talks': { up: 'Washington seeks more talks with Beijing', down: 'Washington steps back from talks with Beijing' },
  'beijing/chip-investment': { up: 'Beijing puts more into chips', down: 'Beijing puts less into chips' },
  'beijing/import-discouragement': { up: 'Beijing turns more foreign chips away', down: 'Beijing lets more foreign chips in' },
  'beijing/openness-guidance': { up: 'Beijing encourages labs to open their models', down: 'Beijing asks labs to keep their models closer' },
  'beijing/content-control': { up: 'Beijing tightens content rules for AI services', down: 'Beijing relaxes content rules for AI services' },
  'beijing/deployment-drive': { up: 'Beijing brings AI to more factories and offices', down: 'Beijing slows its drive for AI in industry' },
  'beijing/materials-restriction': { up: 'Beijing holds back more critical materials', down: 'Beijing lets critical materials flow again' },
  'beijing/device-ban': { up: 'Beijing closes more of its market to American AI services', down: 'Beijing opens more of its market to American AI services' },
  'beijing/talent': { up: 'Beijing calls more researchers home', down: 'Beijing shrinks its talent programme' },
  'beijing/safety-standard': { up: 'Beijing asks for more tests before release', down: 'Beijing asks for fewer tests before release' },
  'beijing/talks': { up: 'Beijing seeks more talks with Washington', down: 'Beijing steps back from talks with Washington' },
  'lab/train': {
    up: { one: '{who} puts more machines into training', other: '{who} put more machines into training' },
    down: { one: '{who} frees machines from training', other: '{who} free machines from training' },
  },
  'lab/experiment': {
    up: { one: '{who} puts more machines into experiments', other: '{who} put more machines into experiments' },
    down: { one: '{who} cuts experiments', other: '{who} cut experiments' },
  },
  'lab/open': {
    up: { one: '{who} opens more of its best model', other: '{who} open more of their best model' },
    down: { one: '{who} keeps more of its best model closed', other: '{who} keep more of their best model closed' },
  },
  'lab/licence': {
    up: { one: '{who} adds conditions to its licence', other: '{who} add conditions to their licence' },
    down: { one: '{who} drops conditions from its licence', other: '{who} drop conditions from their licence' },
  },
  'lab/price': {
    up: { one: '{who} raises its prices', other: '{who} raise their prices' },
    down: { one: '{who} cuts its prices', other: '{who} cut their prices' },
  },
  'lab/haste': {
    up: { one: '{who} speeds up its releases', other: '{who} speed up their releases' },
    down: { one: '{who} takes more time before releases', other: '{who} take more time before releases' },
  },
  'lab/distil': {
    up: { one: '{who} learns more from the models of others', other: '{who} learn more from the models of others' },
    down: { one: '{who} learns less from the models of others', other: '{who} learn less from the models of others' },
  },
  'lab/defence': {
    up: { one: '{who} guards its model against copying', other: '{who} guard their model against copying' },
    down: { one: '{who} relaxes its guard against copying', other: '{who} relax their guard against copying' },
  },
  'lab/own-chips': {
    up: { one: '{who} puts more into chips of its own', other: '{who} put more into chips of their own' },
    down: { one: '{who} puts less into chips of its own', other: '{who} put less into chips of their own' },
  },
  'nvidia/china-part': { up: 'Nvidia designs more chips for the Chinese market', down: 'Nvidia stops work on chips for the Chinese market' },
  'nvidia/price': { up: 'Nvidia raises the price of its chips', down: 'Nvidia lowers the price of its chips' },
  'huawei/price': { up: 'Huawei raises the price of Ascend chips', down: 'Huawei lowers the price of Ascend chips' },
  'huawei/software': { up: 'Huawei puts more engineers on software', down: 'Huawei moves engineers away from software' },
}

/** Lines about the state of the world, chosen by what changed most. Numbers come formatted, with their unit. */
export const STORY: Readonly<Record<string, string>> = {
  'gap-narrows': 'The gap between the best American and Chinese models narrows to {points}',
  'gap-widens': 'The gap between the best American and Chinese models widens to {points}',
  'us-ahead': 'The best model is American again',
  'cn-ahead': 'The best model is now Chinese',
  'open-near': 'The best free model comes within {points} of the best closed one',
  'open-falls-back': 'The best free model falls {points} behind the best closed one',
  'share-us-up': 'American models gain ground in {region}: {value} of use',
  'share-cn-up': 'Chinese models gain ground in {region}: {value} of use',
  'share-row-up': 'Models from elsewhere gain ground in {region}: {value} of use',
  'legal-chips-fall': 'Legal chip imports of China fall to {value}',
  'legal-chips-rise': 'Legal chip imports of China rise to {value}',
  'home-chips-rise': 'Chinese factories deliver more AI chips: {value} in the quarter',
  'home-chips-fall': 'Chinese factories deliver fewer AI chips: {value} in the quarter',
  'smuggling-rises': 'More chips reach China outside the law: {value} in the quarter',
  'smuggling-falls': 'Fewer chips reach China outside the law: {value} in the quarter',
  'rental-rises': 'Chinese labs rent more compute abroad',
  'prices-fall': 'The price of closed models falls',
  'prices-rise': 'The price of closed models rises',
  'revenue-falls': 'Revenue of closed models falls to {value}',
  'revenue-rises': 'Revenue of closed models rises to {value}',
  'use-us-rises': 'Industry in the United States uses more AI: {value}',
  'use-cn-rises': 'Industry in China uses more AI: {value}',
  'tension-rises': 'Tension between the two governments rises',
  'tension-falls': 'Tension between the two governments falls',
  'hazard-rises': 'The chance of a serious incident rises to {value} a quarter',
  'hazard-falls': 'The chance of a serious incident falls to {value} a quarter',
  'supply-lost': 'Makers deliver {value} fewer chips than buyers could pay for',
  'talent-us': 'Researchers move towards the United States',
  'talent-cn': 'Researchers move towards China',
  'standards-us': 'American standards gain weight abroad',
  'standards-cn': 'Chinese standards gain weight abroad',
  quiet: 'A quiet turn: no number moved far',
}
