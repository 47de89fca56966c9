/**
 * English words of the advisers. Each argues for its own interest in a sentence or two, leans on one number `{n}`, and
 * says what it does not know. `{who}`: the seat’s side as within a sentence.
 */
import type { AdviceText, AdviceWords } from '../turn-texts.ts'

export const ADVICE_WORDS: AdviceWords = {
  heading: 'Two advisers, one lever: {lever}',
  note: 'They read the same public numbers as you. Neither sees the future or anybody’s plans.',
  ask: { up: 'Raise it from {from} to {to}', down: 'Lower it from {from} to {to}', hold: 'Leave it at {from}' },
  askOf: { up: '{target}: raise it from {from} to {to}', down: '{target}: lower it from {from} to {to}', hold: '{target}: leave it at {from}' },
  cost: 'Price: {price}; {when}.',
  costNothing: 'Price: nothing now.',
  free: 'nothing',
  machines: { more: '{n} of the machines more', fewer: '{n} of the machines fewer' },
  unknown: 'What I do not know:',
  open: 'Look at this lever',
  advisers: {
    security: 'National security', commerce: 'Commerce', science: 'Science',
    planning: 'Planning', opening: 'Opening-up',
    product: 'Product', safety: 'Safety',
    growth: 'Growth', compliance: 'Compliance',
    sales: 'Sales', delivery: 'Compliance and supply',
  },
}

const text = (claim: string, unknown: string): AdviceText => ({ claim, unknown })

export const ADVICE_TEXT: Readonly<Record<string, AdviceText>> = {
  'washington/security/chip-controls-up/frontier.gap_eci': text('The lead is {n} points. Chips are the part of it that we can hold back, and holding back works slowly, so start now.', 'how much comes in by other ways.'),
  'washington/commerce/chip-controls-down/chips.cn_self_reliance': text('China already makes {n} of its new chips itself. Each notch of the line hands our customers to that industry, for good.', 'whether they would come back.'),
  'washington/science/talent-up/talent.us': text('Our frontier talent stands at {n} of its level of 2022, and much of it was born abroad. People bring ideas that no budget buys.', 'who would come, and who would stay.'),
  'washington/security/talent-down/talent.cn': text('Frontier talent in China stands at {n} of our level of 2022. Some of it learned its craft in our labs, and methods travel with people.', 'what each of them will work on.'),
  'washington/science/open-fund-up/share.abroad.developer.cn_open': text('{n} of developer work outside China runs on released Chinese models. Those who build need a free American model as good.', 'how close a funded model would come to the best.'),
  'washington/security/open-fund-down/hazard': text('The chance of a serious incident is {n} a quarter. Weights that we pay for can be used by anyone, and never be recalled.', 'who would misuse them, and when.'),
  'washington/science/safety-standard-up/hazard': text('The chance of a serious incident is {n} a quarter, for both sides. Tests before release bring it down more surely than regrets.', 'whether Beijing will test as well.'),
  'washington/security/safety-standard-down/frontier.gap_eci': text('The lead is {n} points. Each test takes time, and time is what the lead is made of.', 'how dangerous the next model is.'),
  'washington/security/cloud-controls-up/compute.cn_offshore_kh100e': text('Chinese firms rented {n} new chips abroad last quarter. A line that can be rented around is half a line.', 'how much of that renting I even see.'),
  'washington/commerce/cloud-controls-down/share.emerging.all.cn': text('{n} of AI use in emerging markets runs on Chinese models. Hosts whose customers we refuse will ask Beijing instead.', 'which hosts would turn, and how fast.'),
  'washington/commerce/export-stack-up/share.emerging.all.cn': text('{n} of AI use in emerging markets runs on Chinese models. Buyers take a package if somebody offers one.', 'whether they trust us to keep supplying.'),
  'washington/security/export-stack-down/compute.cn_smuggled_kh100e': text('{n} chips reached China outside the law last quarter. Every further place that holds our chips is a further way there.', 'which places pass them on.'),

  'beijing/planning/chip-investment-up/chips.cn_self_reliance': text('Home factories made {n} of our new chips. The rest can be refused to us any quarter; a factory takes years.', 'which tools will still be sold to us.'),
  'beijing/opening/chip-investment-down/index.cn.prosperity': text('Our prosperity index is {n}. Money poured into factories is missing where AI would pay at once.', 'how long foreign chips stay on sale.'),
  'beijing/planning/import-discouragement-up/compute.cn_legal_kh100e': text('We bought {n} foreign chips by law last quarter. Each is an order that our own makers did not learn from.', 'whether our makers could deliver as many.'),
  'beijing/opening/import-discouragement-down/frontier.gap_eci': text('Our best model is {n} points behind. Labs need every chip they can buy, while they still can.', 'what Washington will sell next year.'),
  'beijing/opening/openness-guidance-up/share.abroad.developer.cn_open': text('{n} of developer work abroad runs on models that our labs released. Openness is how few chips reach many people.', 'whether users who pay nothing will stay.'),
  'beijing/planning/openness-guidance-down/revenue.cn_labs_usd_bn': text('Our labs earned {n} last quarter. What is given away pays for no chips, and others learn from it.', 'what closed models of ours would earn.'),
  'beijing/planning/deployment-drive-up/diffusion.cn.industry': text('{n} of possible users in our industry use AI. What is used every day is worth more than what is merely strong.', 'how many firms would have bought it anyway.'),
  'beijing/opening/deployment-drive-down/budget.cn.fiscal': text('The treasury holds {n}. Firms that gain from AI will buy it unasked; the others we would pay for nothing.', 'how many would wait too long.'),
  'beijing/planning/content-control-up/diffusion.cn.consumer': text('{n} of possible users at home have AI in daily life. Whoever answers so many questions needs clear rules.', 'which answers will cause trouble.'),
  'beijing/opening/content-control-down/trust.cn.emerging': text('Confidence in our services in emerging markets stands at {n}. Users there notice what a model will not say.', 'how much of the doubt has other causes.'),
  'beijing/opening/talks-up/escalation': text('Tension stands at {n} of 10. Talks cost less than what tension closes.', 'whether Washington will meet us halfway.'),
  'beijing/planning/talks-down/frontier.gap_eci': text('Our best model is {n} points behind. Whoever talks from behind is asked to promise more than he gets.', 'what Washington would offer.'),
  'beijing/planning/materials-restriction-up/nvidia.china_share_of_compute': text('China gets {n} of Nvidia’s new computing. Critical materials are what we can withhold in turn.', 'how soon others open mines of their own.'),
  'beijing/opening/materials-restriction-down/escalation': text('Tension stands at {n} of 10. A supplier who withholds once is replaced for good.', 'whether Washington would answer a friendly step.'),

  'labs/product/haste-up/frontier.gap_eci': text('The best models of the two sides are {n} points apart. At that distance, whoever releases first is the one people try.', 'when the others release.'),
  'labs/safety/haste-down/hazard': text('The chance of a serious incident is {n} a quarter, and haste feeds it. One incident costs more than one late release.', 'which release would be the one.'),
  'labs/product/open-up/closed.usage_share': text('{n} of AI use in the world runs on closed models. Those who want to adapt one would come to us.', 'how many of them would ever pay.'),
  'labs/safety/open-down/frontier.side_open_eci': text('The best weights that our side has released stand at {n} on the capability index. What is out cannot be called back.', 'what testers will still find in them.'),
  'labs/product/defence-down/revenue.side_labs_usd_bn': text('The labs of our side earned {n} last quarter. Every check on accounts turns honest customers away.', 'who copies us, and how much.'),
  'labs/safety/defence-up/frontier.gap_eci': text('The best models of the two sides are {n} points apart. What is copied from us is released by others without our tests.', 'how much they could have found alone.'),
  'labs/product/experiment-down/diffusion.side.consumer': text('{n} of possible users at home now have AI in daily life. They need machines that answer, not machines that try things out.', 'which idea we would miss.'),
  'labs/safety/experiment-up/index.stability': text('Security and stability stands at {n} of 100. To make a model safe we must first understand it, and that takes trying out.', 'how long understanding takes.'),

  'cn-platforms/growth/price-down/share.third.all.cn': text('{n} of AI use in third countries runs on Chinese models. A lower price is the reason to try one.', 'how many stay when the price returns.'),
  'cn-platforms/compliance/price-up/revenue.cn_labs_usd_bn': text('All Chinese labs together earned {n} last quarter. A price war brings the regulator, and no money to answer with.', 'what our rivals will charge.'),
  'cn-platforms/growth/open-up/closed.usage_share': text('{n} of AI use in the world runs on closed models. Developers who can adapt ours bring their customers to our cloud.', 'how many take the weights and never come.'),
  'cn-platforms/compliance/open-down/trust.cn.europe': text('Confidence in Chinese services in Europe stands at {n}. We answer for what we release, and cannot take it back.', 'what foreign testers will report.'),
  'cn-platforms/growth/haste-up/frontier.gap_eci': text('The best models of the two sides are {n} points apart. Users move to what is new, and ours must be it.', 'what the labs beside us are about to show.'),
  'cn-platforms/compliance/haste-down/hazard': text('The chance of a serious incident is {n} a quarter, and haste feeds it. The first name in the report must not be ours.', 'which model it will concern.'),
  'cn-platforms/growth/own-chips-up/chips.cn_self_reliance': text('Home factories made {n} of China’s new chips. With a design of our own we wait in fewer lines.', 'when the design will be good enough.'),
  'cn-platforms/compliance/own-chips-down/chips.cn_yield': text('{n} of advanced dies come out good. Factory room is scarce and promised; our order would push in.', 'how the factories share it out next year.'),

  'nvidia/sales/china-part-up/nvidia.china_share_of_compute': text('China takes {n} of our new computing. A part made for the line sells at once; no part sells nothing.', 'how long the line stays where it is.'),
  'nvidia/sales/china-part-up/chips.cn_self_reliance': text('China makes {n} of its new chips itself. Every sale that we leave teaches another maker.', 'whether Beijing will let its firms buy.'),
  'nvidia/delivery/china-part-down/escalation': text('Tension stands at {n} of 10. A part built to the line is read in Washington as a part built around it.', 'when the line will follow us.'),
  'nvidia/delivery/china-part-down/frontier.gap_eci': text('The American lead is {n} points. When it looks narrow the line moves, and our stock of that part is worth nothing.', 'how narrow is narrow enough.'),
  'nvidia/sales/price-down/compute.world_new_kh100e': text('The world took {n} new chips last quarter. Each buyer more writes software for us, and a lower price brings buyers.', 'how much they would buy at any price.'),
  'nvidia/sales/price-down/compute.cn_domestic_kh100e': text('Chinese factories delivered {n} chips last quarter. A lower price leaves them fewer reasons to be chosen.', 'whether price decides for those who want independence.'),
  'nvidia/delivery/price-up/compute.cn_smuggled_kh100e': text('{n} chips reached China outside the law last quarter. A low price is the middleman’s margin, and our name is on the box.', 'through whose hands they went.'),
  'nvidia/delivery/price-up/nvidia.china_revenue_usd_bn': text('{n} of last quarter’s revenue came from China, and a rule could end it. A higher price elsewhere builds the reserve.', 'which buyers would leave.'),

  'huawei/sales/price-down/chips.cn_self_reliance': text('Home factories made {n} of China’s new chips. A lower price brings the buyers who still look abroad.', 'how many chips we can really deliver.'),
  'huawei/sales/price-down/compute.cn_legal_kh100e': text('China bought {n} foreign chips by law last quarter. Price is the first thing that those buyers compare.', 'whether they compare software next.'),
  'huawei/delivery/price-up/chips.cn_yield': text('{n} of our advanced dies come out good. A low price promises chips that we cannot deliver.', 'when the next machine makes it better.'),
  'huawei/delivery/price-up/compute.cn_smuggled_kh100e': text('{n} foreign chips came in outside the law last quarter, at prices above ours. Whoever resells ours keeps the difference.', 'how much of our output is resold.'),
  'huawei/sales/software-up/frontier.gap_eci': text('The labs that should buy from us are {n} points behind the best. They train where the software works.', 'what their next model will need.'),
  'huawei/sales/software-up/compute.cn_domestic_stock_kh100e': text('{n} home-made chips are in use. Better software speeds up every one of them, without a new factory.', 'how many wait unused because it is hard.'),
  'huawei/delivery/software-down/compute.cn_domestic_kh100e': text('Home factories delivered {n} chips last quarter. Engineers should stand where chips are lost, at the line and in tests.', 'what our users give up on meanwhile.'),
  'huawei/delivery/software-down/chips.cn_tool_share': text('{n} of chip-making tools are Chinese. Each new tool must be checked and approved, and the people for it sit in software.', 'which foreign tool is refused next.'),
}
