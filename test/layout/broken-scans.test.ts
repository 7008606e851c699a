/** Scans at their worst: spaced letters, characters that recognition lost or swapped, dates and names in pieces. */
import { test } from 'uvu';
import { t } from './pages.js';

t(
  'a headline spaced with wide blanks is closed up',
  '河　湾　镇　召　开　防　汛　会　议⏎5月6日，河湾镇召开防汛会议，镇长李小桥主持会议。',
  '# 河湾镇召开防汛会议',
  '5月6日，河湾镇召开防汛会议，镇长李小桥主持会议。',
);
t(
  'a paragraph whose characters all stand apart is closed up',
  '河湾镇召开防汛会议⏎5 月 6 日 ， 河 湾 镇 召 开 防 汛 会 议 ， 镇 长 李 小 桥 主 持 会 议 。',
  '# 河湾镇召开防汛会议',
  '5月6日，河湾镇召开防汛会议，镇长李小桥主持会议。',
);
t(
  'signs that recognition swapped do not end a paragraph',
  '河湾镇召开防汛会议⏎5月6日.河湾镇召开防汛会议，镇长李小⏎桥主持会议;镇党委书记王小河讲话,各⏎村负责人参加｡',
  '# 河湾镇召开防汛会议',
  '5月6日.河湾镇召开防汛会议，镇长李小桥主持会议;镇党委书记王小河讲话,各村负责人参加｡',
);
t(
  'lines in which characters are lost still make one paragraph',
  '河湾镇召开防汛会议⏎5月6日，河湾镇召□防汛会议，镇长李小⏎桥主持□议，镇党委书记王小河讲话，各⏎村负责人参加。',
  '# 河湾镇召开防汛会议',
  '5月6日，河湾镇召□防汛会议，镇长李小桥主持□议，镇党委书记王小河讲话，各村负责人参加。',
);
t(
  'a date that breaks after each of its parts is whole again',
  '河湾镇召开防汛会议⏎2023年⏎5月⏎6日，河湾镇召开防汛会议，镇长李小桥主持会议，各村负责人参加。',
  '# 河湾镇召开防汛会议',
  '2023年5月6日，河湾镇召开防汛会议，镇长李小桥主持会议，各村负责人参加。',
);
t(
  'a name that breaks after its surname is whole again',
  '河湾镇召开防汛会议⏎5月6日，河湾镇召开防汛会议，镇长李⏎小桥主持会议，镇党委书记王小河讲话，⏎各村负责人参加。',
  '# 河湾镇召开防汛会议',
  '5月6日，河湾镇召开防汛会议，镇长李小桥主持会议，镇党委书记王小河讲话，各村负责人参加。',
);

const ceremony =
  '2024年7月30日上午,河湾镇东河社区党群服务中心揭牌仪式举行,副县长王小河,县民政局局长李小桥,县教育局副局长周大江,河湾镇党委书记陈小荷,河湾镇党委副书记、镇长赵小川,镇党委委员、副镇长钱小亭,县妇联副主席孙小菱、县工会副主席吴小舟,以及各村负责人参加仪式。';
const scanned = ceremony.match(/.{1,24}/gu) ?? [];
t(
  'a caption between full lines of a sentence stands behind it',
  scanned.toSpliced(3, 0, '党群服务中心揭牌现场').join('⏎'),
  ceremony,
  '^ 党群服务中心揭牌现场',
);
t(
  'no paragraph begins with a comma',
  `河湾镇召开会议⏎5月6日，河湾镇召开会议，镇长李小桥主持会议⏎、镇党委书记王小河讲话。`,
  '# 河湾镇召开会议',
  '5月6日，河湾镇召开会议，镇长李小桥主持会议、镇党委书记王小河讲话。',
);

t(
  'a day that breaks within its number is whole again',
  '河湾镇召开防汛会议⏎河湾手机台讯 (记者 王小河)5月2⏎1日下午，河湾镇召开防汛会议，镇长李小桥主持会议，各村负责人参加。',
  '# 河湾镇召开防汛会议',
  '河湾手机台讯(记者 王小河)5月21日下午，河湾镇召开防汛会议，镇长李小桥主持会议，各村负责人参加。',
);

const rows = ceremony.match(/.{1,22}/gu) ?? [];
t(
  'full lines of a sentence between two of the page’s are no captions',
  rows.toSpliced(4, 0, '— 1 —').toSpliced(3, 0, '', '扫描二维码 关注我们', '').join('⏎'),
  ceremony,
);

t(
  'a running head beside the number of a page closes no item within a sentence',
  rows.toSpliced(3, 0, '', '— 1 —', '综合新闻', '').join('⏎'),
  ceremony,
);
t(
  'a running head that other pages bear too closes no item at all',
  '河湾镇召开防汛会议⏎5月6日，河湾镇召开防汛会议，部署汛期值守。⏎— 1 —⏎综合新闻⏎会议要求，各村备足沙袋，看好闸门，有险情马上报告。⏎— 2 —⏎综合新闻⏎会后，镇长李小桥检查了水泵站和物资仓库，看望了值守人员。',
  '# 河湾镇召开防汛会议',
  '5月6日，河湾镇召开防汛会议，部署汛期值守。',
  '会议要求，各村备足沙袋，看好闸门，有险情马上报告。',
  '会后，镇长李小桥检查了水泵站和物资仓库，看望了值守人员。',
);

test.run();
