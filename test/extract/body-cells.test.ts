/** Bodies that a title shows to fill their cell, though their names hold words of sentences. */
import { test } from 'uvu';
import { areBodies } from '../help/bodies.js';

const jurisdiction = '浙江省/杭州市/拱墅区/小河街道';

const t = (name: string, ...marked: string[]) => test(name, () => areBodies(jurisdiction, marked));

t(
  'a name with a word of sentences in it is whole from its division to the title',
  '会上，{organisation:萧山区银杏同心关爱服务中心}主任周晓禾作了介绍。',
  '{organisation:成都市爱有戏社区发展中心}主任周晓禾到会。',
);
t(
  'a name that a title told once is known without one',
  '{organisation:萧山区银杏同心关爱服务中心}主任周晓禾到会。当天，{organisation:萧山区银杏同心关爱服务中心}开放。',
);
t(
  'whoever acts right behind a division, or by a verb, is no part of a name',
  '萧山区干部走访{organisation:区敬老院}院长周晓禾。',
  '萧山区邀请{organisation:益民养老服务中心}主任周晓禾授课。',
);

test.run();
