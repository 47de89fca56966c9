/** 教师页面的文字：只靠链接上课。 */
import type { ClassTexts } from '../class-texts.ts'

export const CLASS_TEXT: ClassTexts = {
  title: '不用服务器的课堂',
  intro: '发出一个链接，每个人在自己的设备上玩，把结果发给你，你再放进下面的框里。任何内容都不会离开这个浏览器。',
  home: '回到首页',
  loading: '请稍候……',
  failed: '这个页面没能载入，可能是网络断了。',
  again: '再试一次',

  give: {
    heading: '发出',
    intro: '选择全班要玩的内容，或者粘贴你自己制作的情景的链接。',
    scenario: '情景', side: '哪一方', opponent: '谁来扮演另一方', depth: '措施的数量', events: '偶然事件', doctrine: '怎样才算赢',
    seed: '全班的种子', groups: '小组数',
    ownSeeds: '每组用自己的种子',
    ownSeedsHelp: '同样的方案在各组会有不同的结局，照抄一看便知，也可以借此谈谈运气。',
    ownLink: '你自己的情景的链接', ownLinkHelp: '来自情景工坊。留空则使用上面的选择。',
    notScenario: '这不是情景的链接。',
    one: '全班共用的链接', ofGroup: '第{n}组',
    copy: '复制', copyAll: '复制全部链接', copied: '已复制。', notCopied: '这个浏览器不允许在此复制。请选中文字自己复制。',
    list: '各组的链接', qr: '链接的二维码：{link}', showQr: '放大显示', print: '打印',
  },

  collect: {
    heading: '收集',
    intro: '粘贴整段聊天记录、邮件或列表，也可以选择文件或文件夹。其中的每个结果都会被找出来，在这里重新推演一遍。',
    box: '交上来的内容', add: '加入', files: '选择文件', folder: '选择文件夹', scan: '扫描二维码',
    drop: '也可以把文件拖到这个页面上。',
    working: '正在重新推演：{done} / {total}', stop: '停止', stopped: '已停止。到目前为止核对过的都在下面。',
    found: { other: '找到{n}个代码。' },
    none: '这里面没有找到代码。结果以“#r1.”开头，后面是一长串字母。',
    unreadable: '文件“{name}”无法读取。',
    empty: '还没有人交。',
  },

  table: {
    heading: '结果', caption: '每个交上来的结果，都在这台设备上核对过',
    columns: { name: '小组', verdict: '核对', score: '得分', end: '回合', luck: '运气', open: '打开' },
    nameOf: '结果{n}的名称', unnamed: '结果{n}', namesStay: '名称只留在这个浏览器里。',
    verdicts: {
      verified: '已核实', differs: '第{turn}回合起不符', differsStart: '开局就不符', otherRules: '另一版本（{engine}）', unplayable: '这里无法推演', damaged: '已损坏', twin: '重复提交', same: '与{name}方案相同', noResult: '不是结果',
    },
    whys: {
      differs: '其中的决定得出的结局与它写的不同。它在玩过之后被改动了。',
      otherRules: '它是在另一套规则下玩的。打开它可以比较。',
      unplayable: '它用到了这个版本没有的东西。',
      twin: '与{name}完全是同一个结果，只算一次。',
      same: '每个决定都与{name}相同，只有运气不同。',
      noResult: '这是一个开局的链接，不是玩过的一局。',
      apart: '情景、所选一方或其他选择与大多数人不同，不参与比较。',
    },
    remove: '移出', undo: '恢复', removed: '已移出{name}。', openIt: '打开{name}',
    unfinished: '{played} / {turns}',
  },

  together: {
    heading: '一起看',
    needTwo: '有两个以上核实过的结果时，这里会比较全班。',
    spread: {
      heading: '全班的结局',
      note: '按本课的方略计分，0到100，每局都在这里重新推演。一个点是一组；空心点还没玩完。',
      summary: '{n}组，得分从{low}到{high}，中间一半在{quarter}与{threeQuarters}之间，中位数{middle}。',
      dot: '{name}：{score}',
    },
    map: {
      heading: '各组的走法',
      note: '靠得近的小组，决定相近。两个方向是全班差别最大的方向，由每项措施的平均位置算出（主成分），合起来占全部差别的{share}。',
      higher: '更多：{lever}', lower: '更少：{lever}',
      summary: '相距最远的是{a}和{b}。', none: '所有小组的决定都一样。', dot: '{name}，得分{score}',
    },
    luck: {
      heading: '运气与方案',
      note: '每个方案都在这里用同样的另外{n}种运气重新推演。平均值属于方案本身，其余是运气。需要久算的对手，仍按原来的应对。',
      share: '这个班的差别有{share}来自方案，其余来自运气。',
      noShare: '这些小组之间没有差别。',
      sizes: '通常的大小：方案{skill}分，运气{luck}分。',
      row: '{name}：方案{mean}，运气{luck}',
    },
    pair: {
      heading: '值得谈的两组',
      note: '相距最远的两个方案。',
      differ: '{lever}：{a}平均设在可调范围的{aValue}处，{b}设在{bValue}处',
      ends: '{a}最后得{aScore}，{b}得{bScore}。',
    },
    questions: {
      heading: '给这个班的问题',
      close: '{a}和{b}在“{lever}”上的做法几乎相反，最后只差{points}分。是什么弥补了这一点？',
      far: '{a}比{b}多{points}分。哪个决定最能说明这一点？打开两局，看“为什么”。',
      lucky: '{name}运气最好：它的方案平均是{mean}分，这次得了{score}分。你还会选这个方案吗？',
      unlucky: '{name}运气最差：比它的方案平均少{luck}分。它本来可以怎样防备？',
      allLuck: '你们之间的差别大多是运气。要怎样做，方案才会更重要？',
      allPlan: '在这里运气几乎不起作用。你会把哪个方案交给下一个班，为什么？',
      alike: '几乎所有人对“{lever}”的处理都一样。谁愿意反驳，用什么理由？',
      nobody: '没有人动过“{lever}”。是担心什么，还是没有看到？',
      copied: '有些方案的每个决定都相同，结局却相差{points}分。这对“以结果评判政策”说明了什么？',
      model: '这个结果里，哪些你相信在现实中也成立，哪些只在这个模型里成立？“这个模型有多可靠？”一页可以帮忙。',
    },
  },

  keep: {
    heading: '保存与打印',
    csv: '存为CSV', file: '全部存成一个文件', open: '打开这样的文件', print: '打印报告',
    clear: '清空这个页面', cleared: '页面已清空。', undo: '撤销',
    notKept: '这个浏览器不会保留此页。关闭之前请存成文件。',
    badFile: '这不是本页的文件。请选择用“全部存成一个文件”保存的文件。',
    newerFile: '这个文件来自更新的版本，请在那里打开。',
  },
  report: {
    classTitle: '全班',
    course: '逐回合得分', decisions: '与全班不同的措施', none: '没有哪项措施与全班相差很多。',
    higher: '{lever}：高于全班（在可调范围的{value}处，全班{mean}）', lower: '{lever}：低于全班（在可调范围的{value}处，全班{mean}）',
    place: '最后得{score}分；全班中位数{middle}分。', luck: '它的方案平均得{mean}分；运气{luck}分。',
  },
  projector: { open: '打开投影标签页', title: '投影', waiting: '正在等待这台设备上的教师标签页。', show: '投到屏幕上', shown: '正在投影', names: '投影时显示名称' },
}
