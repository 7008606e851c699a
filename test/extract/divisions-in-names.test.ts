/** Divisions that are pieces of names and titles. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { factsOf } from '../../packages/core/src/pipeline/facts.js';
import { isOfName } from '../../packages/core/src/stages/extract/divisions-in-names.js';
import { knowledge } from '../help/bodies.js';

const read = (sentence: string) =>
  factsOf({ source: 'a.txt', text: `开展春季检查\n${sentence}\n`, sidecar: {} }, knowledge).value;

/** `NAME BODY TITLE` of each post. */
const posts = (sentence: string): readonly string[] =>
  read(sentence).articles.flatMap((article) =>
    article.positions.map(({ person, organisation, title }) => `${person} ${organisation ?? ''} ${title}`),
  );

test('what joins a name to a county organ makes no county of another name', () => {
  assert.equal(posts('镇党委书记石岩和县财政局局长彭巍到场。').at(-1), '彭巍 县财政局 局长');
});

test('a given name that is a county too is no county', () => {
  assert.is(read('副县长王永和，县政府办主任尚晓琳参加。').bulletin.jurisdiction, null);
  assert.is(read('副镇长田小平和农业农村局副局长尚晓琳到场。').bulletin.jurisdiction, null);
});

test('a given name between a surname and a title is no county, nor is a brand behind another province', () => {
  const of = (sentence: string) => read(sentence).bulletin.jurisdiction;
  assert.is(of('许金华董事长致欢迎辞，市政府副秘书长尚晓琳到会。'), null);
  assert.is(of('山东北辰新能源项目奠基，区委书记尚晓琳参加。'), null);
});

test('an acting head of a county names no county', () => {
  assert.equal(posts('县委副书记、代县长尚晓琳主持会议。'), ['尚晓琳 县委 副书记', '尚晓琳 县政府 代县长']);
});

test('a county whose name begins with a joining word is named nevertheless', () => {
  assert.not(isOfName('和县财政局局长彭巍到场。', 0, 2, knowledge));
  assert.ok(isOfName('书记石岩和县财政局局长彭巍到场。', 4, 6, knowledge));
});

test('a county of two characters is none where a verb ends within it', () => {
  const places = (sentence: string) =>
    read(sentence).articles.flatMap((article) => article.places.map(({ name }) => name));
  assert.equal(places('项目落户县城，工作人员到达县里。'), []);
  assert.equal(places('尚晓琳一行赴达县考察。'), ['达县']);
  assert.equal(posts('户县县委书记尚晓琳讲话。'), ['尚晓琳 户县委 书记']);
});

test.run();
