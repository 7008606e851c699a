/** What kind an event is. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { itemOf } from '../help/read.js';

const kinds: readonly (readonly [string, string, string])[] = [
  ['meeting', '县政协召开督办会', '6月21日，县政协召开重点提案督办会，县政协主席石国平主持。'],
  ['ceremony', '油坊镇举行签约', '6月21日，油坊镇在文化广场举行项目签约仪式，镇长郝振东参加。'],
  ['visit', '县领导检查防汛', '6月21日，县长郝振东到油坊镇检查防汛工作，副县长尚晓琳陪同。'],
  [
    'meeting',
    '油坊镇召开巡察整改动员会',
    '6月21日，为做好巡察工作，油坊镇召开巡察整改动员会，县委巡察组组长郝振东讲话。',
  ],
  ['ceremony', '油坊镇启动第三届邻里节', '6月21日，油坊镇第三届邻里节的文艺汇演在文化广场上演，居民们打卡留念。'],
  ['ceremony', '油坊镇植树周启动', '6月21日，油坊镇植树活动在文化广场启动，镇长郝振东参加活动。'],
  ['study', '油坊镇学习全会精神', '6月21日，县委宣讲团成员郝振东到油坊镇宣讲县委六届五次全会和七次全会精神。'],
  ['study', '县政府党组学习', '6月21日，县长郝振东主持召开党组（扩大）理论学习会议暨第二十次会议。'],
  ['study', '油坊镇讲党课', '6月21日，油坊镇党委书记谢文涛为全镇党员讲授廉政党课。'],
  ['incident', '楼上冒烟了', '6月21日，志愿者郝振东在巡查中发现一居民家中冒出浓烟，立即提水扑救。'],
  ['activity', '油坊镇主题党日', '6月21日，油坊镇党委书记谢文涛带领党员开展主题党日活动。'],
];

for (const [kind, headline, text] of kinds) {
  test(`${headline} is a ${kind}`, () => assert.is(itemOf(headline, text).events[0]?.kind, kind));
}

test.run();
