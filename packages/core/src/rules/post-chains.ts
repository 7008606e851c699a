/** Posts in a chain and persons in a row, as signs of a sentence's outline: what the rules of posts are made of. */

/** The term of office for which a society elects, with what it elects: 新一届, 第三届理事会. */
export const term =
  '(?:新一|本|首|第[一二三四五六七八九十\\d]{1,3})届(?:(?:常务)?理事会|监事会|执委会|执行委员会|委员会|领导班子)?(?:的)?';

/** A body (or the ground that stands for one) and a title, with what may stand between. */
export const post = `(?:[ⓄⓁ](?:的|原|新任|时任|现任|段|[“"]|（(?:以下|下文)?简称[^（）]{1,12}）|（[^（）ⓉⓅ，。；：]{1,8}）|${term})?)*Ⓣ`;

/** What stands behind a post in brackets: 兼, 挂职, 正县级, or another post. */
const aside = '(?:[（(][^（()）Ⓟ]{0,14}[）)])?';

/** A body's short form that nobody listed (党工委副书记、总工会主席). */
const short = '(?!拟|提名|推荐|建议|不再|免去|辞去|卸任|卸去)[^，。、；：（(ⓄⓁⓉⓅⒺⒹ]{0,4}';

/** A longer one that nobody read; none where the words may tell of others. */
const long = '[^，。、；：（(ⓄⓁⓉⓅⒺⒹ等各及和与的在为任由向]{5,12}';

/** 兼 and 兼任, each in one way: 任 begins no body's name behind it. */
const also = '兼(?:任|(?!任))';

/** Several posts in a chain, with what stands between two of them. */
const chained = (signs: string): string =>
  `${post}${aside}(?:(?:${signs}(?!兼|[现时原])|${also}|和|及|暨|[、，,]${also}|[、，,][现时原](?:任|(?!任)))(?:${short}|(?<=、)${long})${post}${aside})*`;

export const chain = chained('[、,，/ ]');
/** The same behind a name: a comma with another name in its clause leads on to that one's posts. */
export const taken = chained('(?:[、/ ]|[,，](?![^。；Ⓟ]{0,60}Ⓟ))');

/** A row of persons. */
export const row = 'Ⓟ(?:(?:[、 ]|和|及|与|以及)Ⓟ(?!(?:同志)?Ⓣ))*';

/** Posts that stand before somebody who leaves another in the same breath: 县委书记某某不再担任县长. */
export const besides = `(?<kept>${chain})?`;
