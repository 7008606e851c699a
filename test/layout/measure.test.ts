/** Columns without a blank line: what the room behind a line tells of it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { plainUnit } from '../../packages/core/src/text/characters.js';
import { bulletinOf, checkOffsets, column, marked } from './pages.js';

const plain = (words: string) => String.fromCharCode(plainUnit(words.charCodeAt(0)));

function t(name: string, lines: string, ...expected: readonly string[]): void {
  test(name, () => {
    const bulletin = bulletinOf(lines);
    assert.equal(marked(bulletin), expected);
    checkOffsets(bulletin, plain);
  });
}

const flood =
  '5月6日上午，河湾镇召开防汛工作会议，镇长李小桥主持会议，各村、各部门负责人参加。会议通报了河道清淤进度，要求各村备足沙袋、编织袋和水泵，逐户登记低洼地带的老人和儿童，汛期二十四小时有人值守，雨情水情随时上报，做到不漏一户、不漏一人。';
const thanks =
  '为做好防汛备汛工作，入汛以来，河湾镇组织党员、民兵和志愿者清理沟渠，疏通涵洞，加固堤坝，备足沙袋、水泵和编织袋，低洼处的老人、儿童都有专人包联，险情一旦发生，能够转得出、安置得下，群众心里踏实，干部肩上有责。';

t(
  'a headline of nearly the column’s width is one when the next word would have had room',
  column(19, '河湾镇全力推进文明城镇创建工作', thanks),
  '# 河湾镇全力推进文明城镇创建工作',
  thanks,
);
t(
  'a headline longer than the column is whole again',
  column(16, '河湾镇组织人大代表视察人居环境整治', flood),
  '# 河湾镇组织人大代表视察人居环境整治',
  flood,
);
t(
  'a single character may be all that the next line holds of a headline',
  column(17, '河湾镇召开防汛工作会议部署汛期值守', '石桥村的河清了又清', flood).replace('守⏎石桥村的河清了又清', '⏎守'),
  '# 河湾镇召开防汛工作会议部署汛期值守',
  flood,
);
t(
  'brackets behind the last stop end a paragraph though they broke over two lines',
  column(
    20,
    '河湾镇召开防汛会议',
    `${flood.slice(0, -1)}，也不漏一处。（社区管理办）`,
    '“小小河长”巡河记',
    `近日，${flood.slice(7)}`,
  ),
  '# 河湾镇召开防汛会议',
  `${flood.slice(0, -1)}，也不漏一处。`,
  '~ （社区管理办）',
  '===',
  '# “小小河长”巡河记',
  `近日，${flood.slice(7)}`,
);
t(
  'a headline may end in a word that elsewhere goes on',
  column(23, '河湾镇召开防汛会议', `${flood}（王小河）`, '积水三年终解决 邻里握手再言和', `${thanks}（社区管理办）`),
  '# 河湾镇召开防汛会议',
  flood,
  '~ （王小河）',
  '===',
  '# 积水三年终解决 邻里握手再言和',
  thanks,
  '~ （社区管理办）',
);
t(
  'a full line above a blank that a page left goes on below it',
  column(20, '河湾镇召开防汛会议', flood, flood).replace('要求各⏎', '要求各⏎⏎'),
  '# 河湾镇召开防汛会议',
  flood,
  flood,
);

t(
  'a first line that is set in and full to the edge heads nothing',
  '5月6日，河湾镇镇长李小桥到石桥村检查防汛⏎工作，镇党委委员钱小亭、村党支部书记赵小⏎川一同检查，各村民小组组长参加。⏎　　赵小川汇报了石桥村今年防汛准备工作⏎的情况。他说，村里已经备足沙袋，排好了值⏎班表，水泵站、石桥渡口、清溪水库都有村民⏎日夜看守，大家今年可以安心过汛期。',
  '5月6日，河湾镇镇长李小桥到石桥村检查防汛工作，镇党委委员钱小亭、村党支部书记赵小川一同检查，各村民小组组长参加。',
  '赵小川汇报了石桥村今年防汛准备工作的情况。他说，村里已经备足沙袋，排好了值班表，水泵站、石桥渡口、清溪水库都有村民日夜看守，大家今年可以安心过汛期。',
);

test.run();
