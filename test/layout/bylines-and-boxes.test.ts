/** Bylines, boxes and captions, each with the item that it belongs to. */
import { test } from 'uvu';
import { t } from './pages.js';

t(
  'a byline below the headline is the article’s',
  '尚俭崇信 守护餐桌⏎⏎河湾街道食品安全周启动⏎⏎□记者 王小河 整理报道⏎⏎民以食为天。近日，河湾街道食品安全周启动。',
  '+ 尚俭崇信 守护餐桌',
  '# 河湾街道食品安全周启动',
  '@ □记者 王小河 整理报道',
  '民以食为天。近日，河湾街道食品安全周启动。',
);
t(
  'a name in brackets behind the last stop is taken off the text',
  '河湾镇召开会议⏎⏎5月6日，河湾镇召开会议，部署工作。（记者 王小河 通讯员 李小桥）',
  '# 河湾镇召开会议',
  '5月6日，河湾镇召开会议，部署工作。',
  '@ （记者 王小河 通讯员 李小桥）',
);
t(
  'two names that brackets hold stay apart',
  '河湾镇召开会议⏎⏎（河湾在线记者 徐远岫 俞刘川 通讯员 孙保禾）5月6日，河湾镇召开会议，部 署工作。',
  '# 河湾镇召开会议',
  '（河湾在线记者 徐远岫 俞刘川 通讯员 孙保禾）5月6日，河湾镇召开会议，部署工作。',
);
t(
  'a name behind a mark at the end signs the item',
  '河湾镇召开会议⏎⏎5月6日，河湾镇召开会议，部署工作。■徐远岫',
  '# 河湾镇召开会议',
  '5月6日，河湾镇召开会议，部署工作。',
  '~ ■徐远岫',
);
t(
  'editors whose callings are set apart are kept like others',
  '河湾镇召开会议⏎⏎5月6日，河湾镇召开会议，部署工作。⏎⏎编 辑：徐远岫⏎二 审：俞 刘',
  '# 河湾镇召开会议',
  '5月6日，河湾镇召开会议，部署工作。',
  '@ 编辑：徐远岫',
  '@ 二审：俞刘',
);
t(
  'a paper’s own journalist below the headline is its byline',
  '河湾镇召开会议⏎⏎河湾融媒记者 徐远岫⏎⏎5月6日，河湾镇召开会议。',
  '# 河湾镇召开会议',
  '@ 河湾融媒记者 徐远岫',
  '5月6日，河湾镇召开会议。',
);
t(
  'a boxed background belongs to its item up to the next headline',
  '镇长到河湾村调研⏎⏎5月6日，镇长李小桥到河湾村调研。⏎⏎【延伸阅读】⏎⏎河湾村建于1867年，有居民213户。⏎⏎全力冲刺全年目标⏎⏎河湾镇召开年中会议⏎⏎7月6日，河湾镇召开年中会议。',
  '# 镇长到河湾村调研',
  '5月6日，镇长李小桥到河湾村调研。',
  '> 河湾村建于1867年，有居民213户。',
  '===',
  '+ 全力冲刺全年目标',
  '# 河湾镇召开年中会议',
  '7月6日，河湾镇召开年中会议。',
);
t(
  'the headline of a box is the box’s own',
  '镇长到河湾村调研⏎⏎5月6日，镇长李小桥到河湾村调研。⏎⏎相关链接：⏎⏎河湾村的前世今生⏎⏎河湾村建于1867年。',
  '# 镇长到河湾村调研',
  '5月6日，镇长李小桥到河湾村调研。',
  '> 河湾村的前世今生',
  '> 河湾村建于1867年。',
);
t(
  'a line with an arrow, and one that names the photographer, are captions',
  '镇长到河湾村调研⏎5月6日，镇长李小桥到河湾村调研。⏎▲李小桥（左二）在村里⏎通讯员 王小河 摄',
  '# 镇长到河湾村调研',
  '5月6日，镇长李小桥到河湾村调研。',
  '^ ▲李小桥（左二）在村里',
  '^ 通讯员 王小河 摄',
);
t(
  'a short line at the end that no text follows is a caption of the item that it tells of',
  '河湾街道启动食品安全周⏎⏎近日，河湾街道“我来查一查”活动启动。⏎⏎石桥村举办运动会⏎⏎5月6日，石桥村举办运动会。⏎⏎“我来查一查”活动',
  '# 河湾街道启动食品安全周',
  '近日，河湾街道“我来查一查”活动启动。',
  '^ “我来查一查”活动',
  '===',
  '# 石桥村举办运动会',
  '5月6日，石桥村举办运动会。',
);

test.run();
