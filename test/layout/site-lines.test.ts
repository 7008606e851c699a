/** Lines of a site that were longer than the column. */
import { test } from 'uvu';
import { t } from './pages.js';

const text =
  '5月6日，石桥村党支部书记赵小川带队清理河道，镇党委委员钱小亭到场查看了进度，并与施工单位的负责人一起研究了下一步的打算，村民们说河水比从前清了许多，孩子们又可以在岸边玩耍了。';
const set = text.match(/.{1,18}/gu)?.join('⏎') ?? '';

t(
  'a source whose name goes on in the next line is one',
  `石桥村清理河道⏎2021-12-03 09:08:31　来源：河湾⏎县委宣传部　编辑：钱小亭⏎${set}`,
  '# 石桥村清理河道',
  '@ 编辑：钱小亭',
  text,
);
t(
  'an editor below the label is the editor',
  `石桥村清理河道⏎2022-05-24　来源：县委宣传部　编辑：⏎钱小亭⏎${set}`,
  '# 石桥村清理河道',
  '@ 编辑：钱小亭',
  text,
);
t(
  'the last step of a path stands below its arrow',
  `当前位置：河湾县人民政府 > ⏎乡镇动态⏎石桥村清理河道⏎2022-05-24　来源：县委宣传部⏎${set}`,
  '# 石桥村清理河道',
  text,
);
t(
  'a day that breaks within its number is the day of issue',
  `石桥村清理河道⏎来源：河湾县河湾镇 发布日期：2024-0⏎4-16⏎${set}`,
  '# 石桥村清理河道',
  text,
);
t(
  'a label below a label is no value of it',
  `石桥村清理河道⏎${set}⏎分享到:⏎文章编辑: 钱小亭`,
  '# 石桥村清理河道',
  text,
  '@ 文章编辑: 钱小亭',
);
t(
  'a headline below a path or a source is no rest of them',
  `当前位置：河湾县人民政府 > 乡镇动态 > ⏎石桥村清理河道⏎来源：河湾县委宣传部⏎石桥村巾帼志愿者在行动⏎${set}`,
  '# 石桥村清理河道',
  '+ 石桥村巾帼志愿者在行动',
  text,
);
t('a menu of one step a line ends in the name of a column', `首页⏎新闻中心⏎乡镇动态⏎${set}`, text);

test.run();
