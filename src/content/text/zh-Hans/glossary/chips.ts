/** Terms about chips and the machines they stand in, in Chinese. */
import type { TermText } from '../../glossary-text.ts'

export const CHIP_TERMS = {
  gpu: {
    term: 'GPU', forms: ['GPU', '图形处理器'],
    plain: '最初用来画图的芯片，能同时做非常多的小运算。AI需要的也正是这个。',
    exact: '图形处理器：带有数千个并行运算单元和高速内存的处理器。英伟达H100等数据中心GPU是最常见的AI芯片。本模型不区分GPU与其他AI芯片，一律折算成等效H100。',
  },
  accelerator: {
    term: 'AI芯片', sortAs: 'AI xinpian', forms: ['AI芯片', 'AI加速器', '加速器'],
    plain: '专为AI运算制造的芯片。数据中心把成千上万块这样的芯片合在一起用。',
    exact: '又称加速器：主要为机器学习制造或销售的处理器，如GPU、Google的TPU、亚马逊的Trainium、华为的昇腾。在模型中，它们是一个以等效H100计的存量，每季度有{chip-retirement%}退役。',
  },
  'h100-equivalent': {
    term: '等效H100', sortAs: 'dengxiao H100', forms: ['等效H100', 'H100e', 'kH100e'],
    plain: '把不同AI芯片加总的办法。一个单位等于一块2022年的英伟达H100芯片的算力。',
    exact: '一块芯片做AI运算的标称速度与H100之比，按Epoch AI的口径；模型以千块（kH100e）计。中国产芯片使用前先乘以一个小于1的软件系数。',
  },
  compute: {
    term: '算力', sortAs: 'suanli', forms: ['算力'],
    plain: '一家实验室或一个国家能做多少计算。它取决于有多少AI芯片，以及芯片有多好。',
    exact: '在用AI芯片的存量，以kH100e计。一家实验室的算力是它在本方存量中的份额，分用于训练、实验和推理。中国的算力是合法、走私、租用和国产芯片之和，其中国产部分乘以软件系数。',
  },
  die: {
    term: '裸片', sortAs: 'luopian', forms: ['裸片', '良品裸片'],
    plain: '从圆形硅片上切下的小块，芯片里的计算就由它完成。',
    exact: '封装之前从晶圆上切下的一块矩形电路；H100的裸片面积为814平方毫米。在模型中，中国的产量取良品裸片（工厂产能×良率，加上动用的裸片库存）与内存两者中较少的一个。',
  },
  yield: {
    term: '良率', sortAs: 'lianglv', forms: ['良率'],
    plain: '工厂制造的全部芯片中，能用的比例。起初低，随经验上升。',
    exact: '良品裸片占全部裸片的比例，0–1。在模型中，它随累计产量从{yield-start}升向上限{yield-ceiling}。据报道，华为910C在2024年约为20%，2025年初约为40%。',
  },
  'die-bank': {
    term: '裸片库存', sortAs: 'luopian kucun', forms: ['裸片库存', '库存裸片', '库存的裸片'],
    plain: '一批已做好、还没装入封装的芯片核心。日后难以买到新的时，可以拿出来用。',
    exact: '2024年底以前经其他企业为中国买家在国外制造的裸片存量，以kH100e计。在模型中，它在2023年和2024年积累，每季度最多动用{proxy-use%}，以封装产线能处理的为限。',
  },
  node: {
    term: '工艺节点', sortAs: 'gongyi jiedian', forms: ['工艺节点', '先进制程', '7纳米', '5纳米'],
    plain: '芯片制造的一代工艺，以7纳米、3纳米这样的长度命名。数字越小，芯片越精细，用更少的电做更多的事。',
    exact: '制造工艺的商业名称；大约2010年以后，纳米数不再对应某个实测长度。模型不设节点：工厂能达到的水平是一个以每季度kH100e计的上限，随国产设备提高。',
  },
  foundry: {
    term: '晶圆代工厂', sortAs: 'jingyuan daigongchang', forms: ['晶圆代工厂', '晶圆代工', '晶圆厂', '芯片工厂'],
    plain: '替其他公司制造其所设计芯片的工厂。台湾的台积电是最大的一家。',
    exact: '按合同生产半导体的厂商；单座工厂称为晶圆厂。在模型中，中国的晶圆厂是以每季度kH100e计的产能，按逻辑斯谛曲线增长。西方的代工厂只体现在学习曲线和美国的投资中。',
  },
  packaging: {
    term: '封装', sortAs: 'fengzhuang', forms: ['先进封装', '封装产线', '封装'],
    plain: '把计算核心和内存合成一块成品芯片的工序。能做AI芯片封装的工厂很少。',
    exact: '把裸片和内存堆叠装配到中介层或基板上。在模型中，一个季度能封装的库存裸片不超过中国自有工厂产量的一个倍数。',
  },
  cowos: {
    term: 'CoWoS', forms: ['CoWoS'],
    plain: '台积电的一种做法：把计算芯片和高速内存并排放在同一底座上。大多数顶级AI芯片都这样制造。',
    exact: '晶圆级芯片封装（chip-on-wafer-on-substrate）：台积电采用硅中介层的2.5D封装。其产能在2023年和2024年限制了AI芯片供应。模型只把它算作全球供应和供应冲击的一部分。',
  },
  hbm: {
    term: '高带宽内存（HBM）', sortAs: 'gaodaikuan neicun', forms: ['高带宽内存', 'HBM', 'HBM3', '内存堆叠'],
    plain: '像楼层一样叠起来、紧挨计算芯片的内存。没有它，AI芯片就得等数据。',
    exact: '接口为1024位或更宽的堆叠DRAM；HBM3每个堆叠每秒传输最多819 GB。美国2024年12月的规则管制其对华销售。在模型中，中国的内存是一个限制芯片产量的存量，由本国厂商和进口补充。',
  },
  lithography: {
    term: '光刻：EUV与DUV', sortAs: 'guangke', forms: ['光刻', '光刻机', 'EUV', 'DUV', '极紫外光刻'],
    plain: '用光把芯片的线路印出来。EUV机器印出的线路最细，只有阿斯麦一家出售；DUV是较早的一类。',
    exact: '深紫外设备的波长为193纳米，极紫外为13.5纳米。EUV从未获准出口中国；浸没式DUV受荷兰和日本的部分管制。在模型中，两者都算在被限售设备的比例里。',
  },
  sme: {
    term: '芯片制造设备（SME）', sortAs: 'xinpian zhizao shebei', forms: ['SME', '芯片制造设备', '芯片设备', '设备商', '半导体制造设备'],
    plain: '用来制造芯片的机器。最好的来自荷兰、日本和美国的少数几家企业。',
    exact: '半导体制造设备：光刻、刻蚀、沉积、量测。在模型中，中国工厂因设备受限而放慢的程度，是限售比例乘以加入的盟友比例。国产设备会抵消这一影响，并在管制下增长更快。',
  },
  'designed-down': {
    term: '按线设计的型号（H800、H20）', sortAs: 'anxian sheji', forms: ['H800', 'A800', 'H20', '按线设计', '特供芯片'],
    plain: '有意做慢一点的芯片，好让出口规则允许卖到中国。H800和H20就是例子。',
    exact: 'A800和H800降低芯片间的传输速度，以符合2022年10月的规则；H20降低运算速度，以符合2023年10月的规则。在模型中，它们挽回管制线所挡住的一部分，但性价比较低。',
  },
  'learning-curve': {
    term: '学习曲线', sortAs: 'xuexi quxian', forms: ['学习曲线'],
    plain: '一样东西造得越多就越便宜。产量每翻一番，价格下降大致相同的比例。',
    exact: '价格＝a·（累计产量）^−b，即莱特定律。对西方AI芯片，模型取b＝{chip-learning}，每翻一番约降12%；对公布数量做回归得到14%。价格以千美元/H100e计。',
  },
  'data-centre': {
    term: '数据中心', sortAs: 'shuju zhongxin', forms: ['数据中心'],
    plain: '装满计算机的大型建筑。用于AI时，耗电抵得上一座城镇。',
    exact: '安放AI芯片并提供电力、冷却和网络的场所。在模型中，美国在用的机器自2027年起受电力限制；盟国和境外的数据中心体现为租用的算力和其他地区的存量。',
  },
  'power-cap': {
    term: '电力上限', sortAs: 'dianli shangxian', forms: ['电力上限', '供电上限'],
    plain: '电网最多能供多少机器。超过它，再多的芯片也只能闲着。',
    exact: '美国在用AI芯片的上界：自2027年第一季度起为{power-cap} kH100e（约45吉瓦，每块0.7千瓦），每季度×{power-cap-growth}。属于判断，范围为{power-cap~}。',
  },
  'self-reliance': {
    term: '自给程度', sortAs: 'ziji chengdu', forms: ['自给程度', '自给自足', '自给率'],
    plain: '把过去从国外买的东西改为自己造。花费更多，但没有人能断供。',
    exact: '在模型中：中国的国产AI芯片乘以软件系数，除以全部可用算力，0–1。它占中国韧性指数的一半。',
  },
} as const satisfies Readonly<Record<string, TermText>>
