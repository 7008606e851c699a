/** Bulletins made up from a seed: people, bodies and places that nobody bears, in sentences such as bulletins have. */

const surnames = [...'周姚蒋俞沈陆顾臧岳詹骆戚邢柯郭'];
const given = [...'明远秋岚志宽雨桐守礼若溪景行思齐云帆晓梅国庆月华'];
const places = ['河湾', '青竹', '柳溪', '石桥', '枫林', '云渡', '南圩', '白沙'];
const titles = ['镇党委书记', '镇长', '副镇长', '党工委副书记', '办事处主任', '民政局副局长', '居民区党总支书记'];
const bodies = ['镇党委', '镇政府', '社区居委会', '街道办事处', '市场监管所', '社区卫生服务中心'];
const sentences = [
  (m) => `${m.date}，${m.place}${m.title}${m.name}一行到${m.place2}村调研防汛工作，${m.title2}${m.name2}陪同。`,
  (m) => `${m.date}上午，${m.place}${m.body}在文化活动中心召开专题会议，${m.name}主持会议并讲话。`,
  (m) => `${m.name}指出，要压实责任、细化措施，把群众的事当作自己的事，确保各项工作落到实处。`,
  () => `活动现场，志愿者们为居民提供理发、磨刀、义诊等便民服务，吸引了二百余名居民参加。`,
  (m) => `“楼道亮堂了，心里也亮堂。”居民${m.name}告诉记者，她在${m.place}新村住了三十多年。`,
  () => `据悉，该项目总投资约1200万元，建成后将惠及周边五个小区三千多户居民。`,
  (m) => `会上，${m.title}${m.name}、${m.title2}${m.name2}分别就消防安全、垃圾分类作了交流发言。`,
  (m) => `下一步，${m.place}${m.body}将继续深入开展走访，及时回应居民关切，提升辖区居民的获得感。`,
];

/** As many bulletins as the seed gives for about `length` characters in all. */
export function corpus(length, seed = 1) {
  const pick = picker(seed);
  const bulletins = [];
  for (let sum = 0; sum < length; sum += bulletins.at(-1).length) bulletins.push(bulletin(pick));
  return bulletins;
}

function bulletin(pick) {
  const articles = Array.from({ length: 8 }, () => article(pick));
  return `社区晨报·${pick(places)}\n2021年${1 + pick(12)}月${1 + pick(28)}日 第${pick(300)}期\n\n${articles.join('\n\n')}\n`;
}

function article(pick) {
  const words = () => ({
    date: `${1 + pick(12)}月${1 + pick(28)}日`,
    name: nameOf(pick),
    name2: nameOf(pick),
    place: pick(places),
    place2: pick(places),
    title: pick(titles),
    title2: pick(titles),
    body: pick(bodies),
  });
  const paragraphs = Array.from({ length: 3 }, () =>
    Array.from({ length: 4 }, () => pick(sentences)(words())).join(''),
  );
  return `${pick(places)}镇${pick(['召开防汛工作会议', '开展志愿服务活动', '推进旧改惠民生'])}\n\n${paragraphs.join('\n')}`;
}

const nameOf = (pick) => pick(surnames) + pick(given) + pick([...given, '']);

/** Picks a member of a list, or a whole number below one; the same ones for the same seed. */
function picker(seed) {
  let state = seed;
  return (choices) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return typeof choices === 'number'
      ? Math.floor((state / 2 ** 32) * choices)
      : choices[Math.floor((state / 2 ** 32) * choices.length)];
  };
}

/** Texts that make careless readers slow, a function of their length each. */
export const hardTexts = {
  'one line': (length) => filled('河湾镇召开防汛工作会议，镇党委书记周明远主持，', length),
  'one line without a stop': (length) => filled('河湾镇召开防汛工作会议镇党委书记周明远主持', length),
  surnames: (length) => filled('张王李赵周吴郑孙', length),
  'one surname': (length) => filled('张', length),
  'open brackets': (length) => filled('（', length),
  'open quotation marks': (length) => filled('“', length),
  dates: (length) => filled('5月6日、', length),
  digits: (length) => filled('1234567890', length),
  'a row of names': (length) => filled('张志强、王小河、', length),
  'a row of leaders': (length) => filled('县委书记周明远，', length),
  "a row of a village's people": (length) => filled('青竹村支书周明远、主任石小河、', length),
  'a row of organs that nobody names': (length) => filled('人大主席周明远、', length),
  "a row of a zone's people": (length) => filled('党工委书记、管委会主任周明远，', length),
  'a row of chairs of unions': (length) => filled('工会主席周明远、', length),
  'a row of schools': (length) => filled('我区河湾中学、', length),
  "a site's sections": (length) => filled('首页\n简讯\n', length),
  "a site's buttons": (length) => filled('首页[[[[[[[[\n', length),
  'a headline with spaces': (length) => filled('# 河湾 青竹 柳溪 ', length),
  'a row of posts': (length) => filled('县委书记、', length),
  titles: (length) => filled('镇长书记主任', length),
  'heads of bodies': (length) => filled('委员会', length),
  dashes: (length) => filled('—', length),
  'short lines': (length) => filled('河湾镇\n', length),
  sentences: (length) => filled('张志强说。', length),
};

const filled = (words, length) => words.repeat(Math.ceil(length / words.length)).slice(0, length);
