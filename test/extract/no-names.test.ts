/** What looks like the name of somebody and is none. */
import { test } from 'uvu';
import { arePersons } from '../help/persons.js';

const jurisdiction = '浙江省/杭州市/拱墅区/小河街道';

const t = (name: string, ...marked: string[]) => test(name, () => arePersons(jurisdiction, marked));

t(
  'nobody is called by a title that is a verb, or by what goes on behind a joining word',
  '{person:周君清}乡长代表当地致欢迎辞。',
  '局长{person:王一舟}和本院外科专家一行到村义诊。',
);

t(
  'loyalty to the Party, a family of two houses and a gift are nobody',
  '他们始终对党忠诚。',
  '以“同饮一江水 周吴一家亲”为主题。',
  '患者敬赠一面锦旗。',
);

t(
  'what joins, an entrance and what is at hand are nobody',
  '协会召开年度会议暨企业家座谈会。',
  '区领导与企业家代表面对面交流。',
  '石桥社区是小河街道的西入口。',
  '镇党委书记{person:孟飞}手头工作不多。',
  '商会会长{person:杨剑}现身说法。',
  '市总商会会长{person:寿子琪}出席。',
);

t(
  'media and countrymen are nobody',
  '本报讯（全媒体记者 {person:严冬梅}）会议召开。',
  '走访看望怀化籍企业家，听取意见。',
);

t(
  'part of a name is nobody where a word ends with its first character',
  '村党支部书记代表支部班子作对照检查。',
  '代表{person:乌日娜}发言。',
);

t(
  'a county or district of work that ends in a surname’s place is nobody with a title',
  '单县领导看望老党员。',
  '各党建工作区书记参加活动。',
  '{person:单}县长主持会议。',
  '{person:区}书记主持会议。',
);

t(
  'a cadre’s office that a word begins is no surname with a title',
  '5名党员干部长期在社区服务。',
  '全镇领导干部职工要统一思想。',
  '市直机关干部主任务是走访。',
);

t('what is named for the dead is no living person', '全体同志向张思德铜像三鞠躬。');
t('how many there are is no name', '各部门负责人和六区环卫部门负责人参加。');

t(
  'words that begin behind a title are no names',
  '县卫健局{person:杨军}局长首先致欢迎词。',
  '校本部团支部书记{person:陈虹元}参加。',
  '校长{person:李强}发表热情洋溢的讲话。',
  '（见习记者 {person:张嗥}）',
  '南门河临潭段河长{person:洪小流}到新城巡河。',
);

t(
  'words with 老 and 小 are no names of people',
  '每月按时领取养老金、生活补助。',
  '大家在小解说员的引导下参观。',
  '他来倾听群众呼声，关心学生素质的提升。',
);

t(
  'words that begin with a rare surname are no names',
  '经投票，补选镇人民政府镇长。',
  '每到一户人家，慰问组都送上祝福。',
  '举行了向宪法宣誓仪式，举办志愿者回馈嘉许演出，逗得大家哈哈大笑。',
);

t(
  'words of weather, of teams and of asking are nobody',
  '社区干部冒雪慰问老党员，听取了班子工作总结，并向受访企业家通报。',
);

t(
  'a word that people bear is nobody behind a degree of it',
  '大家格外高兴，{person:周晓禾}也笑了。',
  '大家都高兴，{person:周晓禾}也笑了。',
  '她非常文静，{person:周晓禾}也是。',
  '镇长{person:高兴}、书记{person:周晓禾}参加。',
);

t(
  'what joins and a level are nobody, nor are words that begin like a surname',
  '第一书记和省级、市级专家来到村里。',
  '与居民零距离交流，送去春联、福字等慰问品。',
);

test.run();
