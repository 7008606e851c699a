/** The body of a title that names none. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { itemOf, postsIn } from '../help/read.js';

test('a deputy named after the director of a bureau is of the same bureau', () => {
  const posts = postsIn(itemOf('县水利局检查', '6月21日，县水利局局长郝振东，副局长尚晓琳检查堤坝。'));
  assert.equal(posts, ['郝振东 清河县水利局 局长', '尚晓琳 清河县水利局 副局长']);
});

test('a headmaster is of the school that the item names', () => {
  const posts = postsIn(itemOf('消防演练', '6月21日，油坊小学举行消防演练活动。校长尚晓琳参加演练。'));
  assert.equal(posts, ['尚晓琳 油坊小学 校长']);
});

test('a director whose body nobody names has no post', () => {
  assert.equal(postsIn(itemOf('走访', '6月21日，副局长尚晓琳走访慰问了老党员石秀兰。')), []);
});

test('of several bureaus the nearest above gives a deputy the post', () => {
  const posts = postsIn(
    itemOf(
      '县水利局检查',
      '6月21日，县水利局局长郝振东，县教育局局长尚晓琳，副局长樊立冬检查堤坝。县住建局局长钟其昌在场。',
    ),
  );
  assert.ok(posts.includes('樊立冬 清河县教育局 副局长'), posts.join('; '));
});

test('a principal is of the college whose Party committee alone is named', () => {
  const posts = postsIn(
    itemOf('学院领导走访', '6月21日，青湖职业学院党委书记郝振东，党委副书记、校长尚晓琳，副校长樊立冬到企业走访。'),
  );
  assert.equal(posts, [
    '郝振东 青湖职业学院党委 书记',
    '尚晓琳 青湖职业学院党委 副书记',
    '尚晓琳 青湖职业学院 校长',
    '樊立冬 青湖职业学院 副校长',
  ]);
});

test('a political instructor is of the brigade named before, and a deputy head of a group of that group', () => {
  const posts = postsIn(
    itemOf(
      '检查',
      '6月21日，县消防救援大队大队长郝振东、教导员尚晓琳，市委第三巡察组组长樊立冬、副组长谢文涛检查仓库。',
    ),
  );
  assert.ok(posts.includes('尚晓琳 清河县消防救援大队 教导员'), posts.join('; '));
  assert.ok(
    posts.some((post) => /^谢文涛 .*市委第三巡察组 副组长$/u.test(post)),
    posts.join('; '),
  );
});

test('a unit that is called by what it is is the one that the item names', () => {
  const posts = postsIn(
    itemOf('座谈会', '6月21日，青湖职业学院召开座谈会。会议由学院党委书记郝振东主持，教务处处长兼学院院长尚晓琳参加。'),
  );
  assert.ok(posts.includes('郝振东 青湖职业学院党委 书记'), posts.join('; '));
  assert.ok(posts.includes('尚晓琳 青湖职业学院 院长'), posts.join('; '));
});

test('with guests from another firm a firm is called as it calls itself', () => {
  const posts = postsIn(
    itemOf(
      '市领导调研',
      '6月21日，上投集团党委书记、董事长郝振东参加调研，集团党委书记、董事长尚晓琳，党委副书记、总经理樊立冬陪同。',
    ),
  );
  assert.ok(posts.includes('尚晓琳 集团党委 书记'), posts.join('; '));
  assert.ok(posts.includes('尚晓琳 集团 董事长'), posts.join('; '));
  assert.not.ok(posts.includes('樊立冬 上投集团 总经理'), posts.join('; '));
});

test('a hospital is led by whoever heads its discipline commission as well', () => {
  const posts = postsIn(itemOf('签约', '6月21日，青湖县人民医院党委副书记、纪委书记、副院长郝振东主持签约仪式。'));
  assert.ok(posts.includes('郝振东 青湖县人民医院 副院长'), posts.join('; '));
  assert.ok(
    posts.some((post) => /医院纪委 书记$/u.test(post)),
    posts.join('; '),
  );
});

test('whoever has a post and was a pupil has the post still', () => {
  const posts = postsIn(itemOf('校友返校', '6月21日，青湖食品有限公司总经理、九五级校友郝振东返校。'));
  assert.equal(posts, ['郝振东 青湖食品有限公司 总经理']);
});

test('the head of a team sent to a village is head of that village’s team', () => {
  const posts = postsIn(itemOf('走访', '6月21日，石井村第一书记、工作队队长郝振东走访农户。'));
  assert.equal(posts, ['郝振东 石井村 第一书记', '郝振东 石井村驻村工作队 队长']);
});

test('a village’s secretary and director directs its committee', () => {
  const posts = postsIn(itemOf('走访', '6月21日，石井村党总支书记、主任郝振东走访农户。'));
  assert.equal(posts, ['郝振东 石井村党总支 书记', '郝振东 石井村委会 主任']);
});

test('an office stands before its head’s name, and what people of rank are called together is no post', () => {
  const posts = postsIn(itemOf('座谈', '6月21日，会议由县教育局办公室郝振东主任主持。县政协领导尚晓琳、樊立冬参加。'));
  assert.equal(posts, ['郝振东 清河县教育局办公室 主任']);
});

test('who is proposed for a post has the one that is told before it, and not that', () => {
  const posts = postsIn(itemOf('会议', '6月21日，县政协党组书记、县政协主席提名人选郝振东参加会议。'));
  assert.equal(posts, ['郝振东 清河县政协党组 书记']);
});

test('校 alone names no school', () => {
  const posts = postsIn(itemOf('会议', '6月21日，校党委副书记、副校长郝振东出席会议。'));
  assert.equal(posts, ['郝振东 校党委 副书记']);
});

test('the head of a branch is none of the whole society’s', () => {
  const posts = postsIn(itemOf('换届', '6月21日，县书法家协会开展活动。由郝振东任分会会长，尚晓琳任副会长。'));
  assert.equal(posts, ['尚晓琳 清河县书法家协会 副会长']);
});

test('all of a row are elected', () => {
  const posts = postsIn(itemOf('换届', '6月21日，郝振东、尚晓琳和樊立冬等三位同志当选为青湖镇党委委员。'));
  assert.equal(posts.length, 3, posts.join('; '));
});

test('a second post joined by 兼 is of the same body, under its own name', () => {
  const posts = postsIn(itemOf('座谈', '6月21日，县书法家协会副主席兼秘书长谢文涛参加座谈会。'));
  assert.equal(posts, ['谢文涛 清河县书法家协会 副主席', '谢文涛 清河县书法家协会 秘书长']);
});

test('the Party group that stands behind the first title is of the same body', () => {
  const posts = postsIn(itemOf('调研', '6月21日，县政协主席、党组书记谢文涛到油坊镇调研。'));
  assert.equal(posts, ['谢文涛 清河县政协 主席', '谢文涛 清河县政协党组 书记']);
});

test('a line of a list tells the posts of the name before its comma, and of the name before its space', () => {
  const listed = itemOf(
    '拟推荐对象公示',
    '拟推荐对象如下：',
    '郝振东，清河县委书记、二级巡视员；',
    '尚晓琳，女，南和县委书记。',
  );
  assert.equal(postsIn(listed).slice(0, 1), ['郝振东 清河县委 书记']);
  assert.ok(postsIn(listed).includes('尚晓琳 南和县委 书记'));
  const roster = itemOf(
    '防汛预案',
    '油坊镇防汛领导小组成员如下：',
    '组长：郝振东 镇党委副书记、镇长',
    '尚晓琳 镇党委委员、副镇长',
  );
  assert.ok(postsIn(roster).includes('郝振东 油坊镇党委 副书记'));
  assert.ok(postsIn(roster).includes('尚晓琳 油坊镇政府 副镇长'));
});

test('what a unit calls its own organs is of the school or firm that the item tells of', () => {
  const posts = postsIn(
    itemOf('油坊中学开学', '6月21日，油坊中学举行开学典礼。学校党支部书记尚晓琳致辞，工会主席谢文涛主持。'),
  );
  assert.equal(posts, ['尚晓琳 油坊中学党支部 书记', '谢文涛 油坊中学工会 主席']);
  assert.equal(postsIn(itemOf('动员会', '6月21日，集团公司常务副总经理尚晓琳作动员讲话。')), [
    '尚晓琳 集团公司 常务副总经理',
  ]);
  assert.equal(postsIn(itemOf('走访', '6月21日，工会主席尚晓琳走访慰问了老党员石秀兰。')), []);
});

test('a title that stands before two bodies is shared by whoever is named behind the second', () => {
  const posts = postsIn(itemOf('演练', '6月21日，县府办副主任、县人防办尚晓琳观摩演练。'));
  assert.equal(
    posts.map((post) => post.split(' ')[0] + ' ' + (post.split(' ')[2] ?? '')),
    ['尚晓琳 副主任'],
  );
});

test('a hospital with a second name in brackets is told of by the first', () => {
  const posts = postsIn(
    itemOf(
      '到访',
      '6月21日，市卫健委主任郝振东到清河县人民医院（青湖医学院附属医院）交流，院党委书记尚晓琳、院长樊立冬参加。',
    ),
  );
  assert.ok(
    posts.includes('尚晓琳 清河县人民医院党委 书记') && posts.includes('樊立冬 清河县人民医院 院长'),
    posts.join('; '),
  );
});

test("the speaker's own bureau has no name, nor has its Party group", () => {
  assert.equal(postsIn(itemOf('走访', '6月21日，我局党组成员、副局长尚晓琳走访慰问了老党员。')), []);
});

test('a host that the text does not name has none of its guests’ posts', () => {
  const posts = postsIn(
    itemOf(
      '到校调研',
      '6月21日，青湖大学党委副书记郝振东一行到校调研，学校党委常委、副校长尚晓琳，副校长樊立冬陪同调研。',
    ),
  );
  assert.equal(
    posts.filter((post) => post.includes('青湖')),
    ['郝振东 青湖大学党委 副书记'],
  );
});

test('a second principal is not of the school that has one', () => {
  const posts = postsIn(
    itemOf('学习调研', '6月21日，青湖大学校长郝振东率队前来学习，校长尚晓琳与青湖大学的客人座谈，副校长樊立冬参加。'),
  );
  assert.ok(
    posts.includes('郝振东 青湖大学 校长') && !posts.some((post) => /尚晓琳.*青湖/u.test(post)),
    posts.join('; '),
  );
});

test('officers elected for a term are of the society that holds the congress', () => {
  const posts = postsIn(
    itemOf('换届', '6月21日，清河县民间工艺保护协会召开换届大会。郝振东当选为新一届理事会会长。副会长尚晓琳讲话。'),
  );
  assert.equal(posts, ['郝振东 清河县民间工艺保护协会 会长', '尚晓琳 清河县民间工艺保护协会 副会长']);
});

test('a member of the Party group named again behind a society is of the bureau', () => {
  const posts = postsIn(
    itemOf('座谈', '6月21日，县民政局党组成员、县书法家协会主席郝振东，党组成员、四级调研员尚晓琳参加座谈。'),
  );
  assert.ok(
    posts.includes('尚晓琳 清河县民政局党组 成员') && posts.includes('尚晓琳 清河县民政局 四级调研员'),
    posts.join('; '),
  );
});

test('a body that only its Party group’s name tells has the kind of its head', () => {
  const { organisations } = itemOf('座谈', '6月21日，县疾控中心党委书记、主任郝振东参加座谈。');
  assert.equal(organisations.find(({ name }) => name === '清河县疾控中心')?.kind, 'institution');
});

test('who opens a sentence by a title of congresses is of the one above, unless a body stands before', () => {
  const lead = '6月21日，县政协主席郝振东主持召开主席会议。';
  assert.equal(postsIn(itemOf('县政协召开主席会议', `${lead}副主席尚晓琳、樊立冬，秘书长钟其昌出席会议。`)), [
    '郝振东 清河县政协 主席',
    '尚晓琳 清河县政协 副主席',
    '樊立冬 清河县政协 副主席',
    '钟其昌 清河县政协 秘书长',
  ]);
  const posts = postsIn(itemOf('县政协召开主席会议', `${lead}县商会赴会，副主席尚晓琳发言。`));
  assert.not.ok(posts.includes('尚晓琳 清河县政协 副主席'), posts.join('; '));
});

test('the secretary of an organ is not of the Party group of its offices', () => {
  const posts = postsIn(itemOf('扫除', '6月21日，县政协党组成员、机关党组书记、秘书长郝振东带队参加清洁活动。'));
  assert.ok(posts.includes('郝振东 清河县政协 秘书长'), posts.join('; '));
  assert.ok(posts.includes('郝振东 清河县政协机关党组 书记'), posts.join('; '));
});

test('a body that no words name but a title tells of is among the bodies', () => {
  const { organisations } = itemOf('走访', '6月21日，新合街道书记郝振东走访慰问了老党员。');
  assert.ok(organisations.some(({ name }) => name === '新合街道党工委'));
});

const posts = (sentence: string) => postsIn(itemOf('走访', `6月21日，${sentence}`));

test('a section head behind somebody of a bureau is of that bureau', () => {
  assert.equal(posts('县民政局副局长尚晓琳、科长樊立冬参加。'), [
    '尚晓琳 清河县民政局 副局长',
    '樊立冬 清河县民政局 科长',
  ]);
});

test('a branch is none of a committee that was named before', () => {
  assert.equal(posts('县委常委尚晓琳，青石商会会长郝振东、支部书记樊立冬参加。'), [
    '尚晓琳 清河县委 常委',
    '郝振东 青石商会 会长',
  ]);
});

test('whoever is elected chairs the society whose meeting it is, whatever firm he leads', () => {
  const held = postsIn(
    itemOf('商会换届', '6月21日，清河县福建商会召开换届大会。青石集团董事长尚晓琳当选为商会新一届会长。'),
  );
  assert.ok(
    held.some((post) => post.startsWith('尚晓琳 清河县福建商会 会长')),
    held.join('; '),
  );
});

test('what somebody was in a Party group is told of the group itself', () => {
  assert.equal(posts('县教育局原党组书记、局长尚晓琳参加。'), [
    '尚晓琳 清河县教育局党组 书记 former',
    '尚晓琳 清河县教育局 局长 former',
  ]);
});

test('a bureau called by what it is alone before its Party group is the one named before', () => {
  assert.equal(posts('县文旅局局长尚晓琳，局党组成员、副局长樊立冬参加。').slice(1), [
    '樊立冬 清河县文旅局党组 成员',
    '樊立冬 清河县文旅局 副局长',
  ]);
});

test('the committee of a society’s term is no body beside the society', () => {
  const held = posts('青石集团董事长尚晓琳当选清河县工商联第六届执行委员会副主席。');
  assert.ok(
    held.some((post) => post.startsWith('尚晓琳 清河县工商联 副主席')),
    held.join('; '),
  );
});

test('the committee of a society is no office that was named before', () => {
  const held = posts('市府办副主任郝振东，市红十字会常务副会长、执委会主任尚晓琳参加。');
  assert.is(held.filter((post) => post.startsWith('尚晓琳')).length, 1, held.join('; '));
});

test('an office that nobody read is not the group before', () => {
  const held = posts('市委第二巡察组组长郝振东，市纪委某某派驻纪检组组长尚晓琳参加。');
  assert.not.ok(
    held.some((post) => post.startsWith('尚晓琳') && post.includes('巡察组')),
    held.join('; '),
  );
});

test('a group of firms is none of its firms, and a group of schools has principals', () => {
  assert.equal(posts('集团党委委员郝振东莅临项目部，北川公司经理尚晓琳陪同。'), [
    '郝振东 集团党委 委员',
    '尚晓琳 北川公司 经理',
  ]);
  assert.equal(posts('青石教育集团校长郝振东、副校长尚晓琳参加。').slice(1), ['尚晓琳 青石教育集团 副校长']);
});

test('a deputy who is called like the head is none', () => {
  assert.equal(posts('清河县副县长尚晓琳到场。尚县长讲话。'), ['尚晓琳 清河县政府 副县长']);
});

test('a branch of the Party group leaves the society’s name whole', () => {
  assert.equal(posts('县书协分党组成员、副秘书长尚晓琳参加。'), [
    '尚晓琳 清河县书协分党组 成员',
    '尚晓琳 清河县书协 副秘书长',
  ]);
});

test('a government lends its neighbour in a row no chair', () => {
  assert.equal(
    posts('石湖镇尚晓琳镇长、樊立冬主席到村调研。').filter((post) => post.startsWith('樊立冬')),
    [],
  );
});

test('posts in brackets behind a role in a group are the bearer’s own', () => {
  assert.equal(posts('副组长：尚晓琳（县教育局局长）、樊立冬（县财政局副局长）。'), [
    '尚晓琳 清河县教育局 局长',
    '樊立冬 清河县财政局 副局长',
  ]);
});

test.run();
