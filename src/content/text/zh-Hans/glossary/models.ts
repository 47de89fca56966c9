/** Terms about AI models, how they are made and how they are sold, in Chinese. */
import type { TermText } from '../../glossary-text.ts'

export const MODEL_TERMS = {
  'model-ai': {
    term: '模型（AI）', sortAs: 'moxing AI', forms: ['语言模型', 'AI模型'],
    plain: '从大量文字或图片中学习而成的程序，能回答、写作或画图。ChatGPT、DeepSeek和Claude都由模型驱动。',
    exact: '带有训练所得权重的神经网络。在游戏中，每家实验室有一个最强的托管模型和一份最强的公开权重，各有以ECI分计的能力。',
  },
  frontier: {
    term: '前沿', sortAs: 'qianyan', forms: ['前沿'],
    plain: '今天AI能做到的最好水平。处在前沿的实验室拥有最强的模型。',
    exact: '一方所有模型中最高的能力，以ECI分计。一方的前沿指数为50加上50乘以其领先与{index-lead-full}分之比，领先{index-lead-full}分即算满。',
  },
  gap: {
    term: '差距', sortAs: 'chaju', forms: ['差距'],
    plain: '第二名落后第一名多少。这里多指最强美国模型与最强中国模型之间的距离。',
    exact: '两个能力之差，以ECI分计。重要的差距有两个：最强美国模型减最强中国模型；以及一家实验室的模型减各家最强的公开权重，后者决定它能收多少钱。按2024年和2025年的速度，八分略多于半年的进步。',
  },
  eci: {
    term: 'ECI（能力指数）', forms: ['ECI', '能力指数'],
    plain: '由许多测试得出的分数，表示一个AI模型有多强。越高越好；十分左右是明显的一步。',
    exact: 'Epoch能力指数（Epoch Capabilities Index）：Epoch AI用许多基准测试拟合出的一把尺，其中Claude 3.5 Sonnet定为130，GPT-5定为150。模型中的能力C以此计分：有效算力每增至十倍约加{eci-per-oom}分。',
  },
  benchmark: {
    term: '基准测试', sortAs: 'jizhun ceshi', forms: ['基准测试'],
    plain: '许多AI模型都做的一套题，用来互相比较。分数好，不一定在日常中就好用。',
    exact: '一组固定任务及其分数，如MMLU。结果会因饱和、因测试题混入训练数据而失真；综合多项测试的指数（如ECI）可减轻这两者。',
  },
  token: {
    term: '词元', sortAs: 'ciyuan', forms: ['词元', 'token', 'tokens'],
    plain: '一小段文字，常是一个短词或词的一部分。AI模型按词元读、写和收费。',
    exact: '文本切分所用词表的单位，约为四分之三个英文单词。模型的使用量常按词元份额公布；本模型的市场份额是使用份额，在回测中与这类统计比较。',
  },
  api: {
    term: 'API', forms: ['API', '应用程序接口'],
    plain: '一个程序向另一个程序要东西的入口。企业付费通过API使用AI模型。',
    exact: '应用程序接口：这里指对托管模型的付费访问，按词元计费。开发者通过它购买闭源模型，对闭源模型的蒸馏也经由它进行。',
  },
  weights: {
    term: '权重', sortAs: 'quanzhong', forms: ['权重'],
    plain: 'AI模型学到的那些数字。谁有权重文件，谁就能运行这个模型。',
    exact: '网络经训练得到的参数，如今常有数千亿个。在模型中，一家实验室有托管能力C和公开能力G；G从不下降，因为公开的文件无法收回。',
  },
  'open-weights': {
    term: '开放权重', sortAs: 'kaifang quanzhong', forms: ['开放权重', '开放模型', '公开权重', '公开的权重'],
    plain: '文件人人可下载、可运行的AI模型。不必征得发布它的实验室同意，实验室也无法收回。',
    exact: '按某种许可证公开的权重；没有训练数据和代码，因此达不到“开源”的程度。在模型中，开放程度（0–1）决定最强公开权重G落后本实验室最强模型多少：{open-lag} ECI分×（1 − 开放程度）。',
  },
  'closed-model': {
    term: '闭源模型', sortAs: 'biyuan moxing', forms: ['闭源模型', '闭源'],
    plain: '只能通过实验室的服务来使用的AI模型。文件留在实验室手中。',
    exact: '只以托管方式提供的模型。一项研究发现，2025年闭源模型约占使用量的80%、收入的96%。在模型中，其价格随领先最强公开权重的幅度上升。',
  },
  hosted: {
    term: '托管服务', sortAs: 'tuoguan fuwu', forms: ['托管服务', '托管使用', '托管模型'],
    plain: '通过互联网使用运行在实验室计算机上的模型。政府可以封停它，实验室也看得到你问了什么。',
    exact: '每家实验室在各市场提供的两种产品之一，另一种是其权重。禁令和不信任对托管使用完全起作用，对在本地运行的权重只部分起作用。',
  },
  licence: {
    term: '模型许可证', sortAs: 'moxing xukezheng', forms: ['模型许可证', '宽松许可证', '研究许可证', '仅限研究'],
    plain: '实验室允许你怎样使用它的开放模型。宽松：几乎都可以；附条件：有限制；仅限研究：不得商用。',
    exact: '有三档的措施。它使公开权重的吸引力乘以1（宽松，如MIT或Apache 2.0）、{licence-restricted}（附条件）或{licence-research}（仅限研究）；后两者属于判断。',
  },
  'fine-tuning': {
    term: '微调', sortAs: 'weitiao', forms: ['微调'],
    plain: '让做好的模型再学一点，以胜任某项工作或某种语言。它比训练新模型省钱得多。',
    exact: '用较小的数据集对已有权重继续训练，常只训练少量新增参数（LoRA）。它需要权重。在模型中，它是生态系统所代表的内容之一。',
  },
  distillation: {
    term: '蒸馏', sortAs: 'zhengliu', forms: ['蒸馏'],
    plain: '用更强模型的回答来训练模型。对落后者是一条捷径；许多实验室禁止这样做。',
    exact: '以“教师”模型的输出训练“学生”模型。在模型中，一家实验室的收益为蒸馏系数×力度×可及的最大领先，差距越大，学到的比例越小；防护会减去托管教师的部分领先，公开权重则没有防护。系数{distillation}属于判断（{distillation~}）。',
  },
  defence: {
    term: '防范复制', sortAs: 'fangfan fuzhi', forms: ['防范复制', '防复制', '防蒸馏'],
    plain: '实验室用来阻止他人拿它的回答去训练的核查。这也会给守规矩的客户添麻烦。',
    exact: '0–1的措施。全力防护使托管模型作为教师的领先减少{defence-efficacy%}（范围{defence-efficacy~%}），使其吸引力减少{defence-friction%}。两者都属于判断；公开的说法来自利益相关方。',
  },
  inference: {
    term: '推理（服务用户）', sortAs: 'tuili', forms: ['推理', '服务用户'],
    plain: '运行做好的模型来回答人们的问题。每次回答都要用算力，而这些算力本可以训练下一个模型。',
    exact: '训练好的模型处理每次请求的计算。在模型中，训练和实验用剩的机器归推理；若不够用户所需，服务最多失去{serving-shortage-cost%}的吸引力。',
  },
  'training-compute': {
    term: '训练算力', sortAs: 'xunlian suanli', forms: ['训练算力', '大规模训练', '训练失败'],
    plain: '用来做出新模型的算力。用得越多，模型通常越好。',
    exact: '机器×训练所占份额τ，跨季度平滑，取对数为T。能力为{eci-base} + {eci-per-oom}·(T + A)，其中A为算法效率；公开的规模定律形式相同。',
  },
  'experiment-compute': {
    term: '实验算力', sortAs: 'shiyan suanli', forms: ['实验算力', '做实验'],
    plain: '用来试验新想法的算力。它日后才见效：模型需要的算力更少。',
    exact: '机器×实验所占份额ε。它相对于一个随全球增长的参照存量，以指数{research-compute-exponent}（{research-compute-exponent~}）提高自主研究；思路越来越难找，回报随之下降。',
  },
  'algorithmic-efficiency': {
    term: '算法效率', sortAs: 'suanfa xiaolv', forms: ['算法效率'],
    plain: '靠更好的想法，用更少的芯片做同样的事。语言模型所需的算力约每八个月减半。',
    exact: '能力相同时节省的算力，以十的次方计，记为A（OOM）。对语言模型的估计：每8个月减半（95%区间为5–14）。在模型中，它随自主研究、公开成果和外流的思路增长。',
  },
  oom: {
    term: '十的次方（OOM）', sortAs: 'shi de cifang', forms: ['OOM', '十的次方', '数量级', '增至十倍'],
    plain: '一个十的次方就是十倍，两个就是一百倍。',
    exact: '数量级：log10相差1。模型把训练算力的对数与效率的对数相加；任一项增加一个OOM，约值{eci-per-oom} ECI分。',
  },
  'release-pace': {
    term: '发布节奏', sortAs: 'fabu jiezou', forms: ['发布节奏'],
    plain: '实验室多快把做好的模型交给公众。越快，测试时间越少。',
    exact: '0–1的措施，在方程中称为仓促程度。训练成果在一个季度内发布的份额为{release-pace} + {release-haste}·（仓促程度 − {haste-normal}）。平均仓促程度提高事故概率。',
  },
  ecosystem: {
    term: '生态系统', sortAs: 'shengtai xitong', forms: ['生态系统', '生态'],
    plain: '别人围绕一个模型做出的各种工具、指南和程序。有了它们，选用更容易，离开更难。',
    exact: '实验室的存量E，0–1，趋向“开放程度² × 与前沿的接近程度”：上升时每季度走完差距的{ecosystem-pace%}，下降时走完{ecosystem-fade%}。它放大权重的吸引力（工具项），并略微加快自主研究。',
  },
  'software-stack': {
    term: '芯片软件', sortAs: 'xinpian ruanjian', forms: ['芯片软件', '软件栈', 'CUDA'],
    plain: '让AI模型能在芯片上运行的程序。芯片好而软件差，也干不了多少活。',
    exact: '编译器、程序库和驱动，如英伟达的CUDA。在模型中，u是中国产芯片标称速度的可用部分，上限为{software-ceiling}；它随投入和在用芯片数量增长。',
  },
} as const satisfies Readonly<Record<string, TermText>>
