/** Names of human beings: where they begin and end. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { extract } from '../../packages/core/src/stages/extract/extract.js';
import { bulletinOf, knowledge } from '../help/bodies.js';
import { arePersons } from '../help/persons.js';

const jurisdiction = '浙江省/杭州市/拱墅区/小河街道';

const t = (name: string, ...marked: string[]) => test(name, () => arePersons(jurisdiction, marked));

t(
  'a given name that is what somebody is called elsewhere is one behind a title',
  '县人大副主任{person:张新生}、县委办主任{person:高峰}参加。',
);

t(
  'what joins a whole name to a post is no surname, nor is 慈善 a name',
  '由{person:李晓梅}任秘书长。',
  '8月22日，慈善捐赠仪式举行。',
);

t(
  '由 is a surname behind a title, and guests and offices are nobody',
  '会议由{person:周明}处长主持。',
  '县文旅局局长{person:由华民}出席会议。',
  '参加仪式的领导和嘉宾有县教育局局长{person:周晓禾}。',
  '县人大文卫科长{person:郑大川}参加座谈。',
);

t(
  'grammar that something must stand behind ends a name where nothing does',
  '县领导{person:王冠林}、{person:王大为}和相关部门负责人参加调研。',
  '县领导{person:顾有为}及镇村干部到场。',
  '县委书记{person:李明}为和谐社区授牌。',
);

t(
  'a name that is a word is a name behind a title',
  '会议由街道党工委副书记{person:高峰}主持。',
  '县人大常委会主任{person:边疆}主持召开会议。',
  '派出所所长{person:凌云}、武装部部长{person:文静}参加。',
  '社区党委书记{person:石榴}介绍了情况。',
  '副区长{person:万古}率队检查。',
  '副镇长{person:高山}、宣传委员{person:白雪}、组织委员{person:江河}一同走访。',
  '街道人大工委主任{person:方正}作了动员。',
  '党支部书记{person:黎明}带领大家重温入党誓词。',
  '镇长{person:向阳}说，要把实事办好。',
);

t(
  'a word that no name is elsewhere is one between a title and a sign',
  '巡察组组长{person:瞿海}、副组长{person:荣光}，以及区委班子成员参加。',
  '居委会主任{person:舒心}，副主任{person:高兴}参加。',
  '商会会长{person:彭德海}、常务副会长{person:向前进}、秘书长{person:滕飞}参加。',
  '当选为市长，向前进的步伐更快了。',
  '汇聚委员智慧、提高调研实效。',
);

t(
  'rare surnames are borne behind a title, and stay words elsewhere',
  '二级巡视员{person:乙福海}、处长{person:步士金}到会。',
  '大家步行到村口，弘扬新风，扶起倒地的玉米。',
);

t(
  'behind what somebody is a given name may be a word',
  '游客{person:张大山}拍照留念。',
  '值守人员{person:张大山}介绍了情况。',
  '台商{person:陈秀兰}来访。',
);

t(
  'behind a surname with its title stands no other name, and a town’s short name calls nobody',
  '银杏社区的{person:胡}主任来了。每到一户，{person:胡}主任都详细了解情况。',
  '第一片区（适中、小池、岩山）代表到小池镇视察。',
  '公卫医师走村入户。',
);

t(
  'what ends a row is a name, be its characters ever so rare, and a word that a title takes apart is none',
  '商会副会长{person:谭广军}、{person:高上群}，秘书长{person:吴岩芳}到会。',
  '锦旗送给了骨科{person:刘洪业}主任。',
  '{person:王儒增}是纪念章的获得者。',
);

t(
  'whoever is said to be something is somebody, and an uncle is nobody',
  '{person:龚小禾}是石桥村党支部书记，也是一名老兵。',
  '{person:龚小禾}现在是石桥村的村委会主任。',
  '孩子们和消防叔叔合影。',
);

t(
  'grammar before a whole word, a ward and a neighbourhood’s name are nobody',
  '县人民医院的专家来义诊。',
  '还有一些护士长和外科医师。',
  '镇妇联主席{person:蔡群珍}和金河社区干部走访。',
  '“黄桃哥”带着村民种树。',
);

t(
  'a surname that hardly is a verb is one before what one calls people',
  '独居老人{person:盛阿姨}住在三楼。',
  '排队就餐的{person:涂小姐}说，菜真好。',
  '大家祝奶奶生日快乐。',
);

t('the verb of a report is none of a name', '区委书记{person:陈参}作宣讲报告，县长{person:王强}作政府工作报告。');

t(
  'who takes a post is not called by it',
  '由县政协副主席{person:张大山}任组长的调研组到会。',
  '会后，{person:任}主任表示感谢。',
);

t(
  'a name that is a word is a name before a title or an honorific',
  '{person:高峰}书记要求，要抓好落实。',
  '{person:文静}同志参加了座谈。',
  '{person:白鸽}女士住在三号楼。',
);

t(
  'a name that is a word is a name where its bearer acts',
  '{person:高峰}指出，要抓好落实。',
  '会上，{person:文静}传达了文件精神。',
  '随后，{person:凌云}一行来到农贸市场。',
);

t(
  'a private person whose name is a word is found behind what he or she is',
  '志愿者{person:石榴}、{person:白鸽}一同到场。',
  '居民{person:高明}和{person:周明}也来了。',
  '孤寡老人{person:江海}独自生活。',
  '困难群众{person:向阳}接过了慰问金。',
);

t(
  'a word that is a name as well is a word where nothing speaks for a person',
  '旅游高峰即将到来。',
  '攀登高峰，永不止步。',
  '小区文静雅致，绿树成荫。',
  '石榴红了，各族群众像石榴籽一样紧紧抱在一起。',
  '广场上白鸽齐飞。',
  '社区向阳而建，高明的医术让大家放心。',
);

t(
  'grammar behind a name is none of it',
  '{person:梁国}对集团的发展表示肯定。',
  '{person:周明}就下一步工作提出要求。',
  '{person:高明}和{person:李文军}一起来到现场。',
  '副区长{person:周明}对此表示肯定。',
  '{person:赵虹}则分享了自己的经验。',
  '{person:何镖}还介绍了近期的安排。',
  '副区长{person:王敏}在会上作了部署。',
  '局长{person:陈卫}同镇长{person:方志}到现场察看。',
);

t(
  '和 is a surname behind a title and before one, and joins elsewhere',
  '村党总支书记{person:和政国}带着大家修路。',
  '村民{person:和生}打开了话匣子。',
  '镇党委书记{person:和丽军}、镇长{person:木建华}参加。',
  '居民{person:李秀英}和{person:戚小华}报了名。',
);

t(
  'names stand in rows',
  '副区长{person:沈一川}、{person:陆知行}和{person:顾大海}出席。',
  '县领导{person:冯军}、{person:甘志}、{person:仝世莹}、{person:黄英}、{person:郑大明}等出席会议。',
  '{person:陈晓帆}、{person:林向东}及{person:顾大海}参加。',
  '选举{person:马福林}（回族）、{person:刘晓}、{person:桑杰}（藏族）、{person:昂毛}（女、蒙古族）为县人大常委会副主任。',
);

t(
  'names in a byline are parted by blanks',
  '新华社乌鲁木齐3月6日电（记者{person:尚升} {person:齐易初}）社区开展了活动。',
  '文/{person:符畅} {person:唐景宣}',
  '（记者:{person:梁婷婷} {person:胡沛文}）',
);

t(
  'a name in brackets signs the item',
  '活动受到居民欢迎。（{person:丁小磊}）',
  '本网讯（{person:贾思宁}）街道召开了会议。',
  '县委副书记{person:王毅}向大家拜年。',
  '（左二）',
);

t(
  'a surname stands with its title',
  '区应急局{person:尹}局长、区农水局{person:张}主任到现场检查。',
  '{person:郭}常委强调，要压实责任。',
);

t(
  'behind a title, 和 and 向 begin a name only where no word and nobody else goes on behind them',
  '他向教师和教育工作者致以祝贺。',
  '各居民区书记和选派书记参加会议。',
  '州委书记{person:和良辉}、县长{person:和丽军}参加。',
  '{person:王}局长向{person:俞}主任汇报了情况。',
  '{person:黄春怡}书记和{person:林永生}书记作了讲话。',
);

t(
  'a name ends where its clause does, and not before a word of grammar that no clause ends with',
  '常务副区长{person:王中前}，副区长{person:郭晓冬}到场。',
  '副主任{person:杨立刚}作工作提示。',
  '{person:施杰}向教师们表示祝福。',
  '副镇长{person:王明}等参加。',
);

t(
  'what stands alone between two names of a row is a name',
  '{person:鲁霞霞}、{person:何得书}、{person:罗广田}等3名代表发言。',
  '{person:苏振平}、{person:阿木尔布拉格}、{person:陈广秀}围绕主题发言。',
);

t(
  'a word that a name makes with 同志 by chance does not cut it, and a bracket may stand between title and name',
  '会议由党委副书记{person:朱栋会}同志主持。',
  '镇长{person:麻翔飞}和同志们一起劳动。',
  '区水利局局长（区级河长办主任）{person:郭有良}一同调研。',
  '{person:李四平}院长和校友代表合影。',
  '{person:倪}董事长回忆起当年的情形。',
);

t(
  'a name may end in 和 before speech and before a sign, and a post may stand behind it in brackets',
  '会议由副书记{person:骆清和}主持，{person:骆清和}强调，要严明纪律。',
  '副书记{person:郝振东}和参加会议的同志发言。',
  '{person:郝振东}（县委常委、副县长）、{person:谢文涛}（县教育局局长）参加。',
  '祝老同志健康长寿。',
);

t(
  'a single character before a sign is the name’s own, where no clause ends with it',
  '区长{person:高洪旗}，副主席{person:崔崇威}参加。',
  '走访了{person:肖国生}、{person:李阿普}家，查看住房。',
);

t(
  'a surname before a title is none where two words share the characters',
  '跨过奔腾的黄河长江，大家来到这里。',
  '大家拜访了{person:黄}河长。',
  '（河湾在线记者{person:徐远岫}）',
);

t('a title that begins before a surname has all of it', '本报讯（见习记者{person:林月}）河湾镇举行庆祝大会。');

t(
  'grammar at the end of a name is the name’s own where nothing else can be',
  '县政协主席{person:解以刚}通报了情况。',
  '县委办公室主任{person:王会}，县委常委{person:李为民}参加。',
  '党政办公室主任{person:赵宗更}主持典礼。',
  '宣传部长{person:边文会}出席会议。',
  '县长{person:王明}会见了客商。',
);

t(
  'what joins two names ends the first where a titled second follows',
  '镇党委书记{person:石岩}和组织委员{person:彭巍}到场。',
  '县长{person:骆清和}同志到场。',
);

t(
  'what stands alone between a post or a role and a sign is a name, be its characters ever so rare',
  '开发区管委会主任{person:顾殿镇}，区人大代表到场。',
  '他慰问了老干部{person:郑所进}，和他拉家常。',
  '村委会主任和各村代表、干部参加。',
);

t(
  'whoever takes a post in a row of elections is a name',
  '会议选举{person:黄德}为镇人大主席，{person:蒋日旺}为镇人大副主席。',
);

t(
  'whoever made the page is named behind what he did for it',
  '制作：{person:刘建锋} {person:张维倩}',
  '编审：{person:钱永昌}',
  '{person:周国强}/图',
);

t('the head of a body that its leader’s title repeats ends no name', '市教育局体卫艺科科长{person:柯蓝}参加。');

t(
  'what somebody does in life vouches for a name at the head of a clause',
  '{person:毛小林}路过江边时，听到有人呼救。',
  '{person:毛一凡}朗诵了诗歌。',
  '{person:齐桂兰}和老伴{person:武老栓}在社区拍了一张全家福。',
);

test('what is read only before a longer name’s last character is that name', () => {
  const text = '副区长陈志会，区民政局局长林禾参加仪式。仪式上，副区长陈志会发表讲话。';
  const { articles } = extract(bulletinOf([text]), knowledge);
  const names = articles[0]?.mentions.flatMap((one) => (one.kind === 'person' ? [one.name] : []));
  assert.equal(names, ['陈志会', '林禾', '陈志会']);
});

t(
  'what one does, holds or lives by stands behind a name',
  '居民给党总支书记{person:张珍}发去了消息。',
  '{person:赵元德}门前环境卫生良好。',
  '市委宣传部部长{person:邱荣}莅会讲话。',
  '孩子们从市长{person:陈建华}手中接过奖状。',
);

t('a doctor of a college stands in a row', '青湖学院教授、博士{person:张亚强}参加。');

t(
  'those who come with somebody, and families, end a name',
  '省总工会主席{person:郭大为}一行视察园区。',
  '主任科员{person:赖兴奎}以及工作队员参加。',
  '{person:严新梅}家庭、{person:郭满福}家庭荣获称号。',
);

t(
  'an ordinary word between two names of a row is the third one’s, and a saying is nobody’s',
  '{person:冯伟}、{person:何慧琴}、{person:陆军}、{person:王秋儿}出席会议。',
  '{person:冯伟}、党员、{person:王秋儿}出席会议。',
  '治理“小马拉大车”突出问题。',
  '看望专家人才{person:李甜甜}时，企业来校洽谈。',
  '巡查闫河、凤河等河道。',
  '副县长{person:王海}、{person:李海}参加。',
  '{person:杨安立}主席高兴的说，这是第一场。',
);

test('a policeman in a row with a doctor is an official', () => {
  const classes = (text: string) =>
    (extract(bulletinOf([text], jurisdiction), knowledge).articles.at(-1)?.mentions ?? []).flatMap((mention) =>
      mention.kind === 'title' ? [mention.class] : [],
    );
  assert.equal(classes('医生周晓禾和民警尚晓琳到场。'), ['representative', 'official']);
});

t(
  'a word with a join, and a join before a level, are nobody; a Tibetan’s name is whole',
  '发挥模范和主人翁精神，镇班子成员和村（社区）支部书记参加。',
  '政协原副主席{person:阿沛·晋源}介绍说。',
);

t(
  'a surname that hardly anybody bears is one in a row of leaders',
  '副主席{person:周晓禾}、{person:台玉林}及各委办主任列席，建立台账。',
);

t(
  'what one calls the old is the end of a name behind a title, and a level behind brackets is nobody',
  '文化馆馆长{person:姚东伯}，作协主席{person:钟宇}参加。',
  '相关产业园（高新、镇）区负责人参加活动。',
);

t(
  'names of a byline that stand together are taken apart',
  '（记者{person:周禾}{person:洪立存}{person:江晓波}）昨日，',
  '本报记者{person:洪立存}{person:江晓波}报道',
  '（通讯员{person:洪立存}）昨日，',
  '（记者走进河湾村）昨日，',
  '（记者河湾融媒中心）昨日，',
);

t(
  'no clause ends with a single verb behind a title and a name of two characters',
  '县长{person:杨德听}，县领导{person:毛伟新}参加。',
  '县长{person:王明}说，要抓好落实。',
);

t(
  'a surname that no list has is one behind a post, before two characters that names like',
  '县委常委、副县长{person:双彦宏}，省政协委员{person:礼广辉}。',
  '号召社区干部学先进、赶先进。',
  '县长质量奖，院长开放日。',
);

t(
  'names of a byline without brackets before a day are taken apart as well',
  '本报讯 记者{person:周禾} {person:赵元} 9月12日上午，',
);

t('grammar before a quotation ends no name of sounds', '社区书记{person:谢尼亚}以“先锋”为题讲课。');

test.run();
