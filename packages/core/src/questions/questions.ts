/** Ways of asking, as data: small, since a browser loads them. */
import type { Questions } from '../model/question.js';
import { doingQuestions } from './doings.js';
import { meetingQuestions } from './meetings.js';
import { postQuestions } from './posts.js';
import { tieQuestions } from './ties.js';

export const questions: Questions = {
  courtesy: /请问|我想(?:知道|问|查)|(?:帮我)?查(?:一下|询|一查)|告诉我|[吗呢啊呀?？!！。]+$|^[\s,，、]+|[\s,，、]+$/gu,
  date: /(?<y>(?:19|20)\d{2})(?:年|(?=[-./]\d)|(?!\d))(?:[-./]?(?<m>\d{1,2})(?:月份?|(?=[-./]\d)|(?!\d))(?:[-./]?(?<d>\d{1,2})[日号]?)?)?|(?<m2>\d{1,2})月(?<d2>\d{1,2})[日号]/gu,
  to: /^\s*(?:到|至|-|—|–|~|～)+\s*$/u,
  from: /^(?:以来|之后|以后|起)/u,
  before: /^(?:以前|之前|前)/u,
  ago: [
    { words: /大前年/u, unit: 'year', back: 3 },
    { words: /前年/u, unit: 'year', back: 2 },
    { words: /(?:去|上一?)年/u, unit: 'year', back: 1 },
    { words: /(?:今|本|这一)年/u, unit: 'year', back: 0 },
    { words: /上上个?月/u, unit: 'month', back: 2 },
    { words: /上个?月/u, unit: 'month', back: 1 },
    { words: /(?:本|这个?)月/u, unit: 'month', back: 0 },
  ],
  lately:
    /(?:最近|近|过去)的?(?:(?<y>\d{1,2}|[一二两三四五六七八九十半])年|(?<m>\d{1,2}|[一二两三四五六七八九十半])个?月)(?:以?来|里|内|间)?/gu,
  numbers: { 半: 0.5, 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  breaks: /[\s,.，。、;；:：?？!！()（）'"“”]+|[的和与跟同在]/u,
  leading:
    /^(?:党工委|工委|党委|镇委|乡委|县委|区委|市委|省委|委|委员会|办事处|(?:人民)?政府|人大(?:常委会|主席团|工委)?|政协(?:工委)?|纪委|纪工委|管委会)?$/u,
  sayings: {
    met: '谁见过{a}',
    between: '{a}与{b}有什么联系、见过面没有',
    together: '{a}与{b}共同的人和事',
    attendance: '谁参加了{event}',
    leaders: '{body}有哪些领导',
    posts: '{a}任什么职务',
    holders: '{a}的{title}先后是谁',
    places: '{a}去过哪些地方',
    visitors: '谁到过{a}',
    timeline: '{a}的活动',
    page: '{a}',
    coverage: '读了哪些报道',
  },
  rules: [
    ...meetingQuestions,
    ...tieQuestions,
    ...postQuestions,
    ...doingQuestions,
    {
      name: 'what-read',
      asks: 'coverage',
      pattern:
        /^(?:一共|总共|都)?(?:读|收录|收|包含|覆盖|涵盖)(?:过|了)?(?:哪些|多少|什么)(?:报纸|期|报道|简报|晨报|文章|资料|期数)?$/u,
      examples: ['读了哪些报道', '收录了哪些期'],
    },
    { name: 'name-alone', asks: 'page', pattern: /^(?<a>.+)$/u, examples: ['{a:周晓禾}', '{a:庄书记}'] },
  ],
};
