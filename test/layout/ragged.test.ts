/** Texts whose lines were broken at different widths. */
import { test } from 'uvu';
import { t } from './pages.js';

/** Breaks the words after so many characters, one after another. */
const ragged = (words: string): string => {
  const widths = [22, 17, 24, 19, 23, 18, 21, 20];
  const lines: string[] = [];
  for (let i = 0, at = 0; at < words.length; at += widths[i++ % widths.length] ?? 20)
    lines.push(words.slice(at, at + (widths[i % widths.length] ?? 20)));
  return lines.join('⏎');
};
const first =
  '5月6日，河湾镇镇长李小桥到石桥村检查防汛工作，镇党委委员钱小亭、村党支部书记赵小川一同检查，县水务局副局长周大江到会指导，各村民小组组长参加。';
const second =
  '李小桥一行先后走进河湾水泵站、石桥渡口和清溪水库，听负责人介绍了值班安排、物资储备和转移路线，并与值守的村民一起查看了堤坝和闸门。';
const third = '这次检查让村民感到镇党委、政府记挂着他们，也让干部与村民走得更近，大家说今年可以安心过汛期。';

t(
  'a paragraph begins within the item, whatever its first line looks like',
  ['河湾镇检查防汛工作', ragged(first), ragged(second), ragged(third)].join('⏎'),
  '# 河湾镇检查防汛工作',
  first,
  second,
  third,
);
t(
  'a page’s number between its first lines ends no paragraph',
  ['河湾镇检查防汛工作', ragged(first), ragged(second).replace('⏎', '⏎⏎- 2 -⏎⏎'), ragged(third)].join('⏎'),
  '# 河湾镇检查防汛工作',
  first,
  second,
  third,
);
t(
  'a headline above the next item stays one',
  ['河湾镇检查防汛工作', ragged(first), '', '石桥村清理河道', ragged(`5月8日，${second}`)].join('⏎'),
  '# 河湾镇检查防汛工作',
  first,
  '===',
  '# 石桥村清理河道',
  `5月8日，${second}`,
);

t(
  'a scrap of a site above a set-in first line makes it no headline',
  `05.30⏎⏎　　为全力推动河湾镇行政村结合部的自⏎${ragged(`然村防汛准备工作，${first}`)}⏎${ragged(second)}`,
  '05.30',
  `为全力推动河湾镇行政村结合部的自然村防汛准备工作，${first}`,
  second,
);

test.run();
