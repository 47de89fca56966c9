/** Terms about chips and the machines they stand in. */
import type { TermText } from '../../glossary-text.ts'

export const CHIP_TERMS = {
  gpu: {
    term: 'GPU', forms: ['GPU', 'GPUs', 'graphics processor', 'graphics processors'],
    plain: 'A chip first made to draw pictures, which can do very many small sums at once. That is also what AI needs.',
    exact: 'Graphics processing unit: a processor with thousands of parallel arithmetic units and fast memory. Data-centre GPUs such as Nvidia’s H100 are the commonest AI accelerators. The model does not tell GPUs from other accelerators; it counts all in H100-equivalents.',
  },
  accelerator: {
    term: 'Accelerator', forms: ['accelerator', 'accelerators', 'AI chip', 'AI chips', 'AI accelerator', 'AI accelerators'],
    plain: 'A chip built for the sums of AI. Data centres use many thousands of them together.',
    exact: 'Any processor made or sold mainly for machine learning: GPUs, Google’s TPUs, Amazon’s Trainium, Huawei’s Ascend. In the model they are a stock in thousands of H100-equivalents, of which {chip-retirement%} retire each quarter.',
  },
  'h100-equivalent': {
    term: 'H100-equivalent', forms: ['H100-equivalent', 'H100-equivalents', 'H100 equivalent', 'H100 equivalents', 'H100e', 'kH100e'],
    plain: 'A way to add up different AI chips. One unit is as much computing power as one Nvidia H100 chip of 2022.',
    exact: 'Rated speed of a chip at the arithmetic of AI over that of an H100, as Epoch AI counts it; the model uses thousands of them (kH100e). Chinese-made chips are multiplied by a software factor below 1 before they are used.',
  },
  compute: {
    term: 'Compute', forms: ['compute', 'computing power'],
    plain: 'How much calculating a lab or a country can do. It depends on how many AI chips it has, and how good they are.',
    exact: 'Stock of accelerators in use, in kH100e. A lab’s compute is its share of its side’s stock, split into training, experiments and serving. China’s is the sum of legal, smuggled, rented and home-made chips, the last times a software factor.',
  },
  die: {
    term: 'Die', forms: ['logic die', 'dies', 'good dies'],
    plain: 'The small piece of silicon, cut from a round plate, that does the computing in a chip.',
    exact: 'One rectangular circuit cut from a wafer before packaging; that of the H100 measures 814 mm². In the model China’s output is the lesser of good dies (fabs × yield, plus what is taken from the die bank) and memory.',
  },
  yield: {
    term: 'Yield', forms: ['yield', 'yields'],
    plain: 'Of all the chips a factory makes, the part that works. It is low at first and rises with practice.',
    exact: 'Good dies over all dies, 0–1. In the model it climbs from {yield-start} towards a ceiling of {yield-ceiling} with cumulative output. For Huawei’s 910C about 20% in 2024 and 40% in early 2025 were reported.',
  },
  'die-bank': {
    term: 'Die bank', forms: ['die bank', 'banked dies', 'bank of dies'],
    plain: 'A store of finished chip pieces that still have to be put into packages. It can be used up later, when new ones are hard to get.',
    exact: 'Stock of dies made abroad for a Chinese buyer through other firms until late 2024, in kH100e. In the model it is filled in 2023 and 2024 and drawn down by at most {proxy-use%} each quarter, as packaging lines allow.',
  },
  node: {
    term: 'Node', forms: ['process node', '7-nanometre', '5-nanometre', '7 nm', '5 nm'],
    plain: 'A generation of chip making, named by a length such as 7 or 3 nanometres. A smaller number means finer chips that do more with less power.',
    exact: 'A commercial name for a manufacturing process; since about 2010 the nanometres no longer name a measured length. The model has no nodes: what fabs can reach is one ceiling in kH100e a quarter, raised by home-made tools.',
  },
  foundry: {
    term: 'Foundry', forms: ['foundry', 'foundries', 'fab', 'fabs'],
    plain: 'A factory that makes chips which other firms have designed. TSMC in Taiwan is the largest.',
    exact: 'A contract maker of semiconductors; a single plant is called a fab. In the model Chinese fabs are a capacity in kH100e a quarter, growing logistically. Western foundries appear only through the learning curve and American investment.',
  },
  packaging: {
    term: 'Packaging', forms: ['advanced packaging', 'packaging lines', 'packaging'],
    plain: 'The step that joins the computing piece and its memory into one finished chip. There are few factories that can do it for AI chips.',
    exact: 'Assembly of dies and memory stacks on an interposer or substrate. In the model the banked dies that can be packaged in a quarter are limited to a multiple of the output of China’s own fabs.',
  },
  cowos: {
    term: 'CoWoS', forms: ['CoWoS'],
    plain: 'TSMC’s way of putting a computing chip and its fast memory side by side on one base. Most top AI chips are made so.',
    exact: 'Chip-on-wafer-on-substrate: 2.5D packaging with a silicon interposer, by TSMC. Its capacity limited accelerator supply in 2023 and 2024. The model has it only as a part of world supply and of supply shocks.',
  },
  hbm: {
    term: 'High-bandwidth memory (HBM)', forms: ['high-bandwidth memory', 'HBM', 'HBM3', 'memory stacks'],
    plain: 'Memory chips stacked like floors of a tower right beside the computing chip. Without it an AI chip waits for its data.',
    exact: 'Stacked DRAM with an interface of 1024 bits or more; HBM3 moves up to 819 GB/s a stack. American rules of December 2024 control its sale to China. In the model China’s memory is a stock that caps chip output and is filled by its own makers and by imports.',
  },
  lithography: {
    term: 'Lithography: EUV and DUV', forms: ['lithography', 'EUV', 'DUV', 'EUV machine', 'EUV machines', 'DUV machines'],
    plain: 'Printing the lines of a chip with light. EUV machines print the finest lines and only one firm, ASML, sells them; DUV machines are the older kind.',
    exact: 'Deep ultraviolet tools work at 193 nm, extreme ultraviolet at 13.5 nm. EUV has not been licensed for China; immersion DUV is partly controlled by the Netherlands and Japan. In the model both are part of the share of tools blocked.',
  },
  sme: {
    term: 'Chip-making tools (SME)', forms: ['SME', 'chip-making tools', 'chip tools', 'toolmakers', 'semiconductor manufacturing equipment'],
    plain: 'The machines with which chips are made. The best come from a few firms in the Netherlands, Japan and the United States.',
    exact: 'Semiconductor manufacturing equipment: lithography, etch, deposition, metrology. In the model Chinese fabs are slowed by the share of tools blocked times the share of allies that join. Home-made tools take that effect away, and grow faster under controls.',
  },
  'designed-down': {
    term: 'Designed-down parts (H800, H20)', forms: ['H800', 'A800', 'H20', 'designed-down parts', 'parts designed to the line', 'chips designed to the line'],
    plain: 'Chips made a little slower on purpose, so that an export rule allows their sale to China. The H800 and the H20 are examples.',
    exact: 'The A800 and H800 cut chip-to-chip speed to pass the rule of October 2022; the H20 cut arithmetic to pass that of October 2023. In the model they recover part of what the line blocks, and give less for the money.',
  },
  'learning-curve': {
    term: 'Learning curve', forms: ['learning curve'],
    plain: 'The more of a thing has been made, the cheaper it gets. Each doubling brings the price down by about the same part.',
    exact: 'Price = a · (cumulative volume)^−b, Wright’s law. For western accelerators the model has b = {chip-learning}, a fall of about 12% per doubling; a regression on published counts gives 14%. Price in thousand dollars per H100e.',
  },
  'data-centre': {
    term: 'Data centre', forms: ['data centre', 'data centres'],
    plain: 'A large building full of computers. For AI it needs as much electricity as a town.',
    exact: 'Site that houses accelerators with power, cooling and network. In the model American machines in use are limited by power from 2027 on; allied and offshore data centres appear as rented compute and as stock of other regions.',
  },
  'power-cap': {
    term: 'Power cap', forms: ['power cap', 'power limit', 'power limits'],
    plain: 'The most machines that the electricity grid can feed. Beyond it, more chips stand idle.',
    exact: 'Upper bound on American accelerators in use: {power-cap} kH100e from 2027Q1 (about 45 GW at 0.7 kW each), growing × {power-cap-growth} a quarter. Judgement, with a range of {power-cap~}.',
  },
  'self-reliance': {
    term: 'Self-reliance', forms: ['self-reliance', 'self-reliant'],
    plain: 'Making at home what one used to buy abroad. It costs more, and nobody can cut it off.',
    exact: 'In the model: China’s home-made accelerators, times the software factor, over all its usable compute, 0–1. It is half of China’s resilience index.',
  },
} as const satisfies Readonly<Record<string, TermText>>
