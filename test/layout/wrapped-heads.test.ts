/** Headlines that were longer than the column that they stand in. */
import { test } from 'uvu';
import { t } from './pages.js';

const text =
  '石桥村党支部书记赵小川说，河道清淤以来，村民出行方便了，镇党委委员钱小亭到场查看了进度，并与施工单位的负责人一起研究了下一步的打算。';
const set = text.match(/.{1,18}/gu)?.join('⏎') ?? '';

t(
  'a headline above a site line goes on in its short second line',
  `首页>镇街动态>河湾镇⏎河湾镇党委理论学习中心组召开今年第三⏎次集中学习会⏎来源：河湾镇党政办⏎${set}`,
  '# 河湾镇党委理论学习中心组召开今年第三次集中学习会',
  text,
);
t(
  'a headline of two lines on top of a text that begins without a day',
  `河湾镇开展“清河行动，你我同行”志愿服⏎务主题活动⏎${set}`,
  '# 河湾镇开展“清河行动，你我同行”志愿服务主题活动',
  text,
);
t(
  'a headline of three lines above an indented text',
  `李小桥赴石桥村调研防汛准备、秋粮收购、⏎道路建设、乡村振兴和矛盾纠纷排查化解⏎工作⏎　　${text.slice(0, 16)}⏎${
    text
      .slice(16)
      .match(/.{1,18}/gu)
      ?.join('⏎') ?? ''
  }`,
  '# 李小桥赴石桥村调研防汛准备、秋粮收购、道路建设、乡村振兴和矛盾纠纷排查化解工作',
  text,
);
t(
  'a kicker above it stays a line of its own',
  `党建聚合力 共治惠民生⏎河湾镇党委理论学习中心组召开今年第三⏎次集中学习会⏎5月6日，${set}`,
  '+ 党建聚合力 共治惠民生',
  '# 河湾镇党委理论学习中心组召开今年第三次集中学习会',
  `5月6日，${text}`,
);
t(
  'a paragraph whose last line is short but stopped is none',
  `河湾镇党委理论学习中心组召开今年第三⏎次集中学习会。⏎${set}`,
  '河湾镇党委理论学习中心组召开今年第三次集中学习会。',
  text,
);
t(
  'a bracket of who wrote, closed before a sentence, heads nothing',
  `河湾网5月7日消息（记者王小河特约记者⏎李小桥）5月7日上午，河湾镇镇长陈小荷⏎带队检查防汛工作，各村负责人参加。`,
  '河湾网5月7日消息（记者王小河特约记者李小桥）5月7日上午，河湾镇镇长陈小荷带队检查防汛工作，各村负责人参加。',
);

t(
  'a headline of two lines below its text is its own',
  `石桥村开展志愿服务。${set}⏎石桥村开展“清河行动，你我同行”志愿服⏎务，村民出行方便了`,
  '# 石桥村开展“清河行动，你我同行”志愿服务，村民出行方便了',
  `石桥村开展志愿服务。${text}`,
);
t(
  'who wrote, in a bracket that opens at a line’s end, writes nothing else',
  '河湾网·今日河湾5月7日讯（⏎通讯员 王小河）5月7日上午，河湾镇镇长⏎陈小荷带队检查防汛工作，各村负责人参加。',
  '河湾网·今日河湾5月7日讯（通讯员 王小河）5月7日上午，河湾镇镇长陈小荷带队检查防汛工作，各村负责人参加。',
);

test.run();
