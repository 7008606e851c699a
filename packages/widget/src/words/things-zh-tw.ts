/** Pages of things in Traditional Chinese. */
import type { ThingWords } from './thing-words.js';

export const thingsZhTw: ThingWords = {
  time: {
    label: '時間',
    slider: '截至哪一月',
    hint: '拖動滑桿，看截至某月的情形。圓點是活動，短直線是讀過的報紙。',
    newest: (count) => `拖動滑桿，看截至某月的情形。圓點只畫了最近 ${count} 次活動。`,
    all: (count) => `全部 ${count} 次活動`,
    always: '全部時間',
    asOf: (date) => `截至${date}`,
  },
  posts: {
    changed: (kind, date, told) => {
      const what = kind === 'start' ? '起任' : '卸任';
      if (date !== null) return `${date}${what}`;
      return told === null ? `報上寫明${what}` : `${told}報導${what}`;
    },
    standings: { seen: '前後都見於報導', 'last-seen': '此後未再見到，不等於卸任', 'not-yet': '其時尚未見到' },
    holders: (count) => `${count} 人`,
    changeOver: (after, before) => (after === before ? after : `在 ${after} 與 ${before} 之間`),
  },
  met: {
    grade: '程度',
    grades: { act: '寫明同做一事', event: '同一活動', article: '僅同見於一文' },
    both: '見過面的',
    kind: '場合',
    people: (count) => `${count} 人`,
    all: '列出全部',
    older: (count) => `另有 ${count} 次`,
    none: '按這樣的篩選，沒有人。',
    namedIn: (count) => `同見於 ${count} 篇報導`,
    namedNote: '只是同一篇報導提到兩人，不等於見過面。',
    act: (words) => `寫明「${words}」`,
  },
  doubt: {
    heading: '同名，未能確認為同一人',
    note: '報上沒有寫明是否同一人，所以分開列出。',
    here: '本頁這位',
    reasons: '依據：',
    features: {
      name: ['姓名相同', '姓名常見'],
      'same-body': ['同一機構', '機構不同'],
      'sister-body': ['同地的機構', '機構不同'],
      'part-of-body': ['上下級機構', '機構不同'],
      'other-employer': ['單位相關', '單位不同'],
      jurisdiction: ['轄區相近', '轄區不同'],
      time: ['時間相合', '時間不合'],
      career: ['職務相承', '職務不相承'],
      company: ['來往的人相同', '來往的人不同'],
      class: ['身分相同', '身分不同'],
      masthead: ['同一報紙的作者', '報紙不同'],
      'same-bulletin': ['見於同一報紙', '報紙不同'],
      nationwide: ['全國機構', '機構不同'],
      ground: ['地方相同', '地方不同'],
      ambiguous: ['也可能是別人', '也可能是別人'],
    },
  },
  read: {
    heading: '據哪些報紙',
    series: (title, issues, window) => `讀過${title} ${issues} 期，${window}`,
    untitled: '無題報紙',
    gaps: (months) => `其間 ${months} 個月沒有讀到`,
    none: '其間各月都有',
  },
  answers: {
    heading: '對問題的回答',
    understood: '理解為：',
    none: '讀過的報紙裡沒有這樣的記載。',
    more: (count) => `另有 ${count} 條`,
    page: (name) => `${name}的全部記載`,
  },
  picture: {
    ask: '往來圖',
    title: (name) => `${name}的往來`,
    page: '全部記載',
    label: (count) => `往來圖：${count} 個，與列表所列相同；方向鍵移動，Enter 走到那裡`,
    legend: '實線越粗，同場次數越多；虛線是任職或隸屬。明體是人，方框是機構，虛框是地點。',
    comma: '，',
  },
  link: {
    add: '再加一位人物或一個機構',
    without: (name) => `去掉${name}`,
    shared: (kind) => `共同的${kind}`,
    tree: '把他們連起來的記載',
    none: (names) => `沒有找到${names}之間的關聯`,
    apart: (names) => `${names}與其餘各方之間沒有找到關聯`,
  },
  visitors: '到過這裡的人',
  named: '文中的人物',
  sometime: (date) => `${date}內，日期不詳`,
};
