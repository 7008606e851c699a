/** Blank lines that stand below every line, and those that part paragraphs. */
import { t } from './pages.js';
import { test } from 'uvu';

const told =
  '5月6日，河湾镇召开防汛会议，镇长李小桥主持会议，镇党委书记王小河讲话，县水务局局长周大江、县应急管理局副局长陈小荷到会指导，各村负责人参加。';
const wrapped = told.match(/.{1,18}/gu) ?? [];

t(
  'blanks below every line of a wrapped text part nothing',
  ['河湾镇召开防汛会议', ...wrapped].join('⏎⏎'),
  '# 河湾镇召开防汛会议',
  told,
);
t(
  'where two blanks stand between paragraphs those do',
  `${wrapped.join('⏎⏎')}⏎⏎⏎5月7日，石桥村开展演练，村委会主任赵⏎⏎小川带队检查，各村民小组组长参加。`,
  told,
  '5月7日，石桥村开展演练，村委会主任赵小川带队检查，各村民小组组长参加。',
);
const paragraphs = ['一', '二', '三', '四', '五', '六', '七', '八'].map(
  (name) => `第${name}小组走访了石桥村的困难群众。`,
);
t('blanks between whole paragraphs stay', paragraphs.join('⏎⏎'), ...paragraphs);

test.run();
