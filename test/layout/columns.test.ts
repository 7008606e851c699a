/** Columns that a program printed side by side, row by row. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withoutColumns } from '../../packages/core/src/stages/layout/columns.js';
import { t } from './pages.js';

t(
  'two articles whose columns stand side by side are read one after the other',
  `河湾镇召开防汛工作会议        桃源村举行助学金发放仪式
5月6日下午，河湾镇召开防汛    5月8日上午，桃源村举行助学
工作会议，学习县委文件精神    金发放仪式。村党支部书记王
，镇党委副书记、镇长李小桥    小河主持仪式，十二名学生领
主持会议并讲话，各村负责人    到了助学金，家长代表发言。
参加。`,
  '# 河湾镇召开防汛工作会议',
  '5月6日下午，河湾镇召开防汛工作会议，学习县委文件精神，镇党委副书记、镇长李小桥主持会议并讲话，各村负责人参加。',
  '===',
  '# 桃源村举行助学金发放仪式',
  '5月8日上午，桃源村举行助学金发放仪式。村党支部书记王小河主持仪式，十二名学生领到了助学金，家长代表发言。',
);
t(
  'a sentence that the left column breaks off goes on at the head of the right one',
  `河湾镇召开防汛工作会议

5月6日下午，河湾镇召开防汛　　副书记、镇长李小桥主持会
工作会议，学习县委文件精神　　议并讲话，他要求各村抓紧
，部署今年汛期的各项工作，　　清理河道，备足沙袋，汛期
细化各村的责任分工，镇党委　　二十四小时有人值守。`,
  '# 河湾镇召开防汛工作会议',
  '5月6日下午，河湾镇召开防汛工作会议，学习县委文件精神，部署今年汛期的各项工作，细化各村的责任分工，镇党委副书记、镇长李小桥主持会议并讲话，他要求各村抓紧清理河道，备足沙袋，汛期二十四小时有人值守。',
);
t(
  'a right column that begins lower and ends later stays whole',
  `河湾镇召开防汛工作会议
5月6日下午，河湾镇召开防汛    桃源村举行助学金发放仪式
工作会议，学习县委文件精神    5月8日上午，桃源村举行助学
，镇党委副书记、镇长李小桥    金发放仪式。村党支部书记王
主持会议并讲话，他要求各村    小河主持仪式，十二名学生领
备足沙袋，汛期有人值守，不    到了助学金，家长代表发言，
留死角。                      感谢乡亲多年来的帮助。
                              仪式后大家参观了村史馆。`,
  '# 河湾镇召开防汛工作会议',
  '5月6日下午，河湾镇召开防汛工作会议，学习县委文件精神，镇党委副书记、镇长李小桥主持会议并讲话，他要求各村备足沙袋，汛期有人值守，不留死角。',
  '===',
  '# 桃源村举行助学金发放仪式',
  '5月8日上午，桃源村举行助学金发放仪式。村党支部书记王小河主持仪式，十二名学生领到了助学金，家长代表发言，感谢乡亲多年来的帮助。',
  '仪式后大家参观了村史馆。',
);

test('a table of short words and a row of names stay as they are', () => {
  for (const page of [
    '姓名    职务    电话\n王小河    村书记    一一二\n李小桥    镇长    一一三\n张大山    站长    一一四\n',
    '王小河　　李小桥　　张大山\n'.repeat(6),
    '学习县委文件精神，部署汛期各项工作。    细化各村的责任分工，备足沙袋。\n'.repeat(6),
  ])
    assert.is(withoutColumns(page), page);
});

test('three columns are set from left to right, and what stands around them stays', () => {
  const row = (mark: string) => ['一', '二', '三'].map((n) => `${n}${mark}柳树下的长河水静静流`).join('     ');
  const page = ['河湾晨报', '', ...['甲', '乙', '丙', '丁'].map(row), '', '责任编辑'].join('\n');
  assert.equal(
    withoutColumns(page)
      .split('\n')
      .map((line) => line.slice(0, 2)),
    '河湾  一甲 一乙 一丙 一丁 二甲 二乙 二丙 二丁 三甲 三乙 三丙 三丁  责任'.split(' '),
  );
});

test('tens of thousands of rows that are nearly columns take seconds and not minutes', () => {
  const page = '柳树下的长河水静静流淌    桃花\n'.repeat(40_000);
  const before = process.cpuUsage();
  withoutColumns(page);
  // Processor time, and many times what it takes: a busy machine must not fail what a calm one passes.
  const { user } = process.cpuUsage(before);
  assert.ok(user < 15_000_000, `${user / 1000} ms`);
});

test.run();
