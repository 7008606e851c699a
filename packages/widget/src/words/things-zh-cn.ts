/** Pages of things in Simplified Chinese. */
import type { ThingWords } from './thing-words.js';

export const thingsZhCn: ThingWords = {
  time: {
    label: '时间',
    slider: '截至哪一月',
    hint: '拖动滑块，看截至某月的情形。圆点是活动，短竖线是读过的报纸。',
    newest: (count) => `拖动滑块，看截至某月的情形。圆点只画了最近 ${count} 次活动。`,
    all: (count) => `全部 ${count} 次活动`,
    always: '全部时间',
    asOf: (date) => `截至${date}`,
  },
  posts: {
    changed: (kind, date, told) => {
      const what = kind === 'start' ? '起任' : '卸任';
      if (date !== null) return `${date}${what}`;
      return told === null ? `报上写明${what}` : `${told}报道${what}`;
    },
    standings: { seen: '前后都见于报道', 'last-seen': '此后未再见到，不等于卸任', 'not-yet': '其时尚未见到' },
    holders: (count) => `${count} 人`,
    changeOver: (after, before) => (after === before ? after : `在 ${after} 与 ${before} 之间`),
  },
  met: {
    grade: '程度',
    grades: { act: '写明同做一事', event: '同一活动', article: '仅同见于一文' },
    both: '见过面的',
    kind: '场合',
    people: (count) => `${count} 人`,
    all: '列出全部',
    older: (count) => `另有 ${count} 次`,
    none: '按这样的筛选，没有人。',
    namedIn: (count) => `同见于 ${count} 篇报道`,
    namedNote: '只是同一篇报道提到两人，不等于见过面。',
    act: (words) => `写明“${words}”`,
  },
  doubt: {
    heading: '同名，未能确认为同一人',
    note: '报上没有写明是否同一人，所以分开列出。',
    here: '本页这位',
    reasons: '依据：',
    features: {
      name: ['姓名相同', '姓名常见'],
      'same-body': ['同一机构', '机构不同'],
      'sister-body': ['同地的机构', '机构不同'],
      'part-of-body': ['上下级机构', '机构不同'],
      'other-employer': ['单位相关', '单位不同'],
      jurisdiction: ['辖区相近', '辖区不同'],
      time: ['时间相合', '时间不合'],
      career: ['职务相承', '职务不相承'],
      company: ['来往的人相同', '来往的人不同'],
      class: ['身份相同', '身份不同'],
      masthead: ['同一报纸的作者', '报纸不同'],
      'same-bulletin': ['见于同一报纸', '报纸不同'],
      nationwide: ['全国机构', '机构不同'],
      ground: ['地方相同', '地方不同'],
      ambiguous: ['也可能是别人', '也可能是别人'],
    },
  },
  read: {
    heading: '据哪些报纸',
    series: (title, issues, window) => `读过${title} ${issues} 期，${window}`,
    untitled: '无题报纸',
    gaps: (months) => `其间 ${months} 个月没有读到`,
    none: '其间各月都有',
  },
  answers: {
    heading: '对问题的回答',
    understood: '理解为：',
    none: '读过的报纸里没有这样的记载。',
    more: (count) => `另有 ${count} 条`,
    page: (name) => `${name}的全部记载`,
  },
  picture: {
    ask: '往来图',
    title: (name) => `${name}的往来`,
    page: '全部记载',
    label: (count) => `往来图：${count} 个，与列表所列相同；方向键移动，回车走到那里`,
    legend: '实线越粗，同场次数越多；虚线是任职或隶属。宋体是人，方框是机构，虚框是地点。',
    comma: '，',
  },
  link: {
    add: '再加一位人物或一个机构',
    without: (name) => `去掉${name}`,
    shared: (kind) => `共同的${kind}`,
    tree: '把他们连起来的记载',
    none: (names) => `没有找到${names}之间的关联`,
    apart: (names) => `${names}与其余各方之间没有找到关联`,
  },
  visitors: '到过这里的人',
  named: '文中的人物',
  sometime: (date) => `${date}内，日期不详`,
};
