/** What vouches for a name, and the forms of names that are not surname and given name. */
import type { Rule } from '../model/rule.js';

const person = { is: 'person' } as const;

/** A hospital's ward. */
export const ward =
  /(?:[内外儿妇产眼骨]|妇产|普外|[心神肾消呼血胸泌肿肛]\p{Script=Han}{0,3}[内外]|耳鼻喉|口腔|皮肤|急诊|康复|麻醉|放射|检验|超声|药剂|中医|针灸|推拿|儿保|护理|\p{Script=Han}血管|[脑肺]病|脾胃病|骨伤|疼痛|呼吸)科|(?:医务|护理|药学|门诊)部/u;

/** Contexts of a full name, and whole forms of other names. The best rule of each side counts. */
export const personRules: readonly Rule[] = [
  {
    name: 'title-then-name',
    makes: 'person',
    pattern: [{ lexicon: 'title' }, { maybe: /[:：]/u }, person],
    score: 3.5,
    examples: ['街道党工委书记{person:周明远}主持会议', '副局长{person:蒋一蕊}'],
  },
  {
    name: 'title-in-brackets-then-name',
    makes: 'person',
    pattern: [{ lexicon: 'title' }, /[）)]/u, person],
    score: 3,
    examples: ['水利局局长（旗级河长办主任）{person:郭有良}一同调研'],
  },
  {
    name: 'ward-then-name',
    makes: 'person',
    pattern: [ward, person],
    score: 3,
    says: { class: 'representative' },
    examples: ['普外科{person:赖德生}副主任', '心血管科{person:苗华立}为居民量血压'],
  },
  {
    name: 'role-then-name',
    makes: 'person',
    pattern: [{ lexicon: 'person-role' }, { maybe: /[:：]/u }, person],
    score: 3,
    says: { class: 'private' },
    examples: ['居民{person:张志宽}告诉记者', '志愿者{person:李晓梅}说'],
  },
  {
    name: 'cadre-then-name',
    makes: 'person',
    pattern: [/(?:(?<!休老?|老|转|转业|复员)干部|领导|班子成员|工作队员|队员|同志|负责人|民警|联络员)/u, person],
    score: 3,
    says: { class: 'official' },
    examples: ['驻村干部{person:曹丽芬}交换了意见'],
    silent: ['慰问军转干部卢广平'],
  },
  {
    name: 'firm-head-then-name',
    makes: 'person',
    pattern: [
      /(?:企业|商户|公司|集团|商会|协会|学会|学校|校方|院方|医院|药店|饭店|酒店|合作社|物业|物业公司|项目|厂|店|平台|机构|车间|养老院|幼儿园|培训班|工地|农场|基地)(?:主要|相关|有关)?(?:负责人|代表|负责同志)/u,
      person,
    ],
    score: 3.1,
    says: { class: 'representative' },
    examples: ['企业负责人{person:汪建国}发言', '合作社负责人{person:何平}介绍'],
  },
  {
    name: 'kin-then-name',
    makes: 'person',
    pattern: [{ lexicon: 'kin' }, { maybe: /[:：]/u }, person],
    score: 2.5,
    says: { class: 'private' },
    examples: ['与孙女{person:戚小华}同台演唱'],
  },
  {
    name: 'elder-then-name',
    makes: 'person',
    pattern: [
      /(?:老人|老汉|老农|老兵|老太太|老奶奶|老爷爷|老大爷|老大娘|大爷|大妈|大娘|大叔|大婶|大姐|大哥|奶奶|爷爷|阿姨|叔叔|嫂子|婆婆|妇女|孩子|儿童|小伙|小伙子|姑娘|女孩|男孩|女童|男童)[:：]?/u,
      person,
    ],
    score: 2.5,
    says: { class: 'private' },
    examples: ['孤寡老人{person:李桂香}住在三楼'],
  },
  {
    name: 'age-then-name',
    makes: 'person',
    pattern: [/\d{2,3}周?岁(?:高龄)?的/u, person],
    score: 2.2,
    examples: ['28岁的{person:李顺}来自安徽', '86岁高龄的{person:周秀兰}'],
  },
  {
    name: 'appointed',
    makes: 'person',
    pattern: [/(?:任命|免去|提名|选举|推选|补选|增选|接受)[:：]?/u, person],
    score: 3,
    examples: ['会议决定任命：{person:臧超云}为局长', '免去{person:岳雨桐}的局长职务'],
  },
  {
    name: 'byline',
    makes: 'person',
    pattern: [
      /(?:(?:记者|通讯员|特约记者|见习记者|实习生|摄影|撰文|撰稿|供稿|供图|编辑|责编|(?<!工)作者|校对|审核|签发|[一二三初复终编监]审|审[稿签读校]|校审|核稿|版面|美编|编委|采写|撰稿人|供稿人)[ :：／/|｜]{0,2}|(?:制作|监制|策划|统筹|排版|采访|文字|图片|摄像|视频|剪辑|后期|主编|播音|配音|录入|发布|来稿|投稿|报送|指导老师|指导教师|信息员|设计|海报)[:：／/|｜] ?|(?:^|[\n（(\s])(?:文|图|摄|图文)[:：／/|｜ ])/u,
      person,
    ],
    score: 3.5,
    says: { class: 'journalist' },
    examples: ['□记者 {person:沈冠群} 报道'],
    silent: ['教育工作者扎根岗位'],
  },
  {
    name: 'after-another-with-verb',
    makes: 'person',
    pattern: [/(?:和|与|同|及|对|向|由|请|为|给|找到|看望|走访|慰问|采访|是|叫|名叫|即)/u, person],
    score: 0.8,
    examples: ['慰问{person:周秀兰}，送去慰问金'],
  },
  {
    name: 'clause-starts-with-name',
    makes: 'person',
    pattern: [/(?:^|[，。；：！？、“”\n,;:!?（(])/u, person],
    score: 0.6,
    examples: ['，{person:周明远}指出，要抓好落实'],
  },
  {
    name: 'name-then-honorific',
    makes: 'person',
    pattern: [person, { lexicon: 'honorific' }],
    score: 3,
    examples: ['{person:俞金荷}老人家住三楼', '{person:张国庆}同志任局长'],
  },
  {
    name: 'name-then-title',
    makes: 'person',
    pattern: [person, /(?![村社驻](?!长)|[乡镇街](?!长))/u, { lexicon: 'title' }],
    score: 2.5,
    examples: ['{person:邢光耀}副书记对商铺进行了慰问'],
    silent: ['西畈村支书到会'],
  },
  {
    name: 'name-then-says',
    makes: 'person',
    pattern: [
      person,
      /(?:首先|最后|分别|代表|在会上|还|也|就|则|对此|同时|着重|特别|重点|详细|深情地?|动情地?|高兴地?|激动地?)?(?:指出|强调|表示|要求|说|介绍|认为|告诉|坦言|感慨|宣布|主持|致辞|致欢迎|讲话|传达|汇报|回忆|带领|率|一行|参加|出席|陪同|到会)/u,
    ],
    score: 2.4,
    examples: ['{person:周明远}指出，要', '{person:柯琪珍}表示感谢', '{person:凌云}一行来到农贸市场'],
    silent: ['白领说'],
  },
  {
    name: 'name-then-in-speech',
    makes: 'person',
    pattern: [person, /在(?:动员|总结|欢迎|开幕|主题)?(?:致辞|致词|讲话|发言|总结|表态发言|交流发言)(?:中|时)/u],
    score: 2.4,
    examples: ['{person:鲍鹰}在致辞中介绍了情况'],
  },
  {
    name: 'name-then-commands',
    makes: 'person',
    pattern: [
      person,
      /(?:首先|最后|分别|先后|依次|在会上|在讲话中|还|也)?(?:(?:围绕|就|结合)[^，。]{0,24})?(?:指出|强调|要求[，：:]|领学|作?了?研讨发言|作了?[^，。]{0,6}(?:部署|总结讲话)|主持(?:召开)?(?:会议|学习|座谈)|率队|带队)/u,
    ],
    score: 2.4,
    says: { class: 'official' },
    examples: ['会上，{person:周明远}领学了文件', '{person:姚恒志}围绕基层治理依次作了研讨发言'],
  },
  {
    name: 'name-then-does',
    makes: 'person',
    pattern: [
      person,
      /(?:首先|最后|分别|代表|在会上|还|也|就|则|同时)?(?:笑着|激动|部署|作了|作为|(?:就|围绕|针对|结合)[^，。]{0,20}(?:进行|作|提出|给予|谈|讲)|到场|先后|来到|深入|前往|赴|走访|实地|详细|听取|对|向|同志|等(?!地|处|路段|河段|村|项目|工程|片区|点位))/u,
    ],
    score: 2,
    examples: ['{person:姚恒志}就工作方向进行了交流', '{person:柯琪珍}先后来到三户人家'],
  },
  {
    name: 'name-then-standing',
    makes: 'person',
    pattern: [
      person,
      /等(?:[\d一二两三四五六七八九十]{1,3}[名位])?[^，。；：、\n]{0,4}(?:、[^，。；：、\n]{1,4})?(?:领导|班子成员|人大代表|政协委员|党代表|(?<=等[^，。；：、\n]{0,3})同志(?=参加|出席|陪同|列席|一同|一起|分别|先后|参与))/u,
    ],
    score: 2.2,
    says: { class: 'official' },
    examples: [
      '{person:周明远}、{person:姚恒志}等四大班子领导参加',
      '{person:罗广田}等3名县、镇人大代表发言',
      '{person:罗广田}等同志参加',
    ],
    silent: ['等居民代表'],
  },
  {
    name: 'name-then-also-acts',
    makes: 'person',
    pattern: [person, /(?:则|还|也|都|已|将|正|便|均|曾|先|又|再|仍|随即|随后|立即)/u, { lexicon: 'verb' }],
    score: 1.2,
    examples: ['{person:赵虹}则分享了自己的经验'],
  },
  {
    name: 'name-then-change',
    makes: 'person',
    pattern: [
      person,
      /(?:全票|高票)?(?:当选|就任|出任|接任|升任|转任|改任|调任|卸任|离任|不再担任|辞去|被免去|被任命)|的\p{Script=Han}{3,24}职务|[任为](?=\p{Script=Han}{0,24}?(?:书记|主任|主席|[部局处科所院校队站]长|[市区县镇乡州]长|委员|常委|会长|经理|秘书长))/u,
    ],
    score: 2,
    examples: [
      '{person:周明远}当选为区长',
      '{person:周明远}任区民政局局长',
      '免去：{person:岳雨桐}的区民政局局长职务',
      '{person:邢光耀}不再担任副主任',
    ],
  },
  {
    name: 'name-then-credit',
    makes: 'person',
    pattern: [
      person,
      /[\/／ ]?(?:摄|供图|摄影|撰稿|供稿|整理|报道)(?!\p{Script=Han})|[\/／](?:文|图)(?!\p{Script=Han})/u,
    ],
    score: 3.5,
    says: { class: 'journalist' },
    examples: ['活动现场 {person:孙小斌} 摄', '{person:周国强}/图', '（{person:景国峰}供图）'],
  },
  {
    name: 'name-then-correspondent',
    makes: 'person',
    pattern: [person, /[ 　](?:特约)?(?:通讯员|记者)(?!站|团|证|会)/u],
    score: 3,
    says: { class: 'journalist' },
    examples: ['（{person:李洪桥} 通讯员 {person:王英}）6月4日下午'],
  },
  {
    name: 'name-signs-in-brackets',
    makes: 'person',
    pattern: [person, /[）)](?=\s*(?:\n|$))/u],
    score: 2.5,
    says: { class: 'journalist' },
    examples: ['活动受到居民欢迎。（{person:丁小磊}）'],
  },
  {
    name: 'dispatch-then-name',
    makes: 'person',
    pattern: [/(?:讯|日电)[（(]/u, person],
    score: 3,
    says: { class: 'journalist' },
    examples: ['本网讯（{person:贾思宁}）街道召开了会议', '河湾网5月6日电（{person:乔慧}）记者获悉'],
  },
  {
    name: 'name-in-brackets-gloss',
    makes: 'person',
    pattern: [person, /[（(](?:女|男|左|右|中|前排|后排|图|化名|\d{2}岁)/u],
    score: 3,
    examples: ['{person:王玉洁}（女）当选'],
  },
  {
    name: 'name-then-post-in-brackets',
    makes: 'person',
    pattern: [
      person,
      /[（(](?:现任|原任?|曾任|时任)?\p{Script=Han}{0,24}(?:书记|主任|[部局处科所院校队站厂行社馆][长]|[市区县镇乡州村]长|主席|委员|常委|会长|经理|秘书长|代表)(?=[）)、，；])/u,
    ],
    score: 3,
    examples: ['{person:郝振东}（县委常委、副县长）参加', '{person:谢文涛}（县教育局局长）'],
  },
  {
    name: 'name-then-facts',
    makes: 'person',
    pattern: [
      person,
      /[，,]?(?:是一[名位]|是[^，。]{2,20}(?:人|员)|今年\d{2}岁|现年|出生|家住|家中|家里|夫妇|夫妻|一家|家属|[，,](?:男|女)[，,])/u,
    ],
    score: 2.2,
    examples: ['{person:张志宽}是一名退休教师', '来到{person:李桂香}家中'],
  },
  {
    name: 'called',
    makes: 'person',
    pattern: [/(?:名叫|叫做|叫|姓名[:：])/u, person],
    score: 3,
    examples: ['有个叫{person:郭小川}的小伙'],
  },
  {
    name: 'surname-and-some',
    makes: 'person',
    pattern: [
      /[赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹章潘范彭鲁马袁柳史唐薛雷倪汤殷罗郝安于齐康余顾孟黄穆萧尹姚邵汪祁毛戴宋庞熊纪舒屈项祝董梁杜席季贾路江童颜郭梅林刁钟徐邱骆高夏蔡田樊胡凌霍万卢莫房解应宗丁邓洪包石崔吉龚程邢裴陆翁段侯全班仇刘龙叶白邢司黎葛武符景詹温庄柴瞿阎连艾鱼向古易廖文耿欧游覃阮辛常关][某×xX]{1,2}(?=[^\p{Script=Han}]|\p{Script=Han})/gu,
    ],
    score: 3,
    says: { class: 'private' },
    examples: ['居民{person:李某某}称'],
  },
];

/** What stands between two names in a row. */
export const nameJoin = /(?:[、,，/／]|和|及|与|以及|[ 　])$/u;

/** 隋斌|和|王强: what joins names. */
export const joining = /[和与及同暨跟并]/u;

/** Grammar behind which a name may begin: 和|周明, 由|周明; not 太, 也, 更. */
export const beforeName = /[和与及同跟对向由给让被把将为在到找是叫请陪的以像了过]/u;

/** Single characters behind a name that end a clause: 周明等，周明说：; names may end with most others. */
export const closing = /[等说称道讲问答在是的了时后处]/u;

/** Degree and can: 赵宗更|主持 is no more presiding, 边文会|出席 no being able to attend. */
export const besideVerbs = /[会得更很最太极]/u;

/** What is said behind a whole name only, whatever the name ends in: 骆清和|同志, not 和同志们; sticky. */
export const behindWholeName = /同志(?!们)/uy;

/** What puts somebody into a post or takes the post away, before the name. */
export const appointing = /(?:任命|免去|提名|聘任|选举|补选)[:：]?$/u;

/** What joins a name to the post that its bearer takes; sticky. */
export const taking = /(?:同志)?(?:兼任|担任|出任|接任|改任|转任|挂任|任|为|兼)/uy;

/** 选举…，|蒋日旺|为镇人大副主席；: a clause of two or three characters and the post that they take. */
export const takingInRow =
  /[，,；;：:、](?<name>\p{Script=Han}{2,3})(?:同志)?(?:当选)?为\p{Script=Han}{2,24}(?:主席|主任|书记|委员|代表|[市区县镇乡州旗局院校会部]长)(?=[，。；、,;（(])/dgu;

/** 王建江，天镇县委书记、二级巡视员；: a line of a list. */
export const listedWithPost =
  /(?<=^|\n|；)(?<name>\p{Script=Han}{2,3})[，,](?:[男女][，,])?(?=\p{Script=Han}{2,24}?(?:主席|主任|书记|委员|代表|[市区县镇乡州旗局院校会部]长)(?:[、；;。]|\n|$))/dgu;

/** What stands right behind a name and belongs to none: its bearer's home, or what its bearer does. Two characters are sure. */
export const behindName =
  /家[的里中门住还也]|[二两三四五六七八九十几][人位名]|正[在和与为忙带给向对]|作[了专动辅总表报部发讲交指主题重]|夫妇|夫妻|一家|本人|自己|老人|头一|第一|[端捐拿捧掏递握拉扛搬送带写住坐站走跑看听想做记围盯指笑抱蹲挽赶接放翻忙领扶搀陪跟追顶冒背抬推骑开穿戴擦数念唱望答打][来着了出给上下起过到在进应开]|[说是在有就等被把让给将并也都还又们端捐拿捧掏递握拉扛搬喊叫问答讲写住坐站走跑看听想做](?=.)|[（(]/uy;

/** 老张, 小周: not 大小, 从小, 中小. */
export const nickname = /(?<![大从年幼缩微减变矮渺细老小中城街村乡\d一二三])[小老阿]$/u;

/** Characters with which names of other languages are written in Chinese; single ones stand in Chinese names as well. */
export const sounds =
  '合乎阔阿艾安奥巴白拜班包保贝比毕别宾波伯博布才茨达大代丹旦德登邓狄迪地丁东都杜多顿额恩尔法范菲芬夫弗福甫尕嘎甘戈格根更贡古哈海罕汗何赫黑亨洪胡华怀霍基吉加贾坚江杰捷金久居喀卡凯康考科可克肯库拉腊莱赖兰郎朗劳勒雷里力利丽莲连林琳龙隆卢鲁路罗洛玛马买麦曼毛梅蒙孟米密明莫姆木慕穆那娜乃奈南内尼妮宁牛农努诺欧帕潘培佩彭皮平坡普齐其奇恰钱羌强乔切青琼曲热仁日荣肉茹如若撒萨塞赛桑沙莎山尚绍舍生圣施什史舒司丝斯松苏孙索塔台泰坦汤特藤提田铁廷通图吐托瓦万汪旺威维韦魏温文翁沃乌吾伍西希锡夏香项肖谢辛兴休许旭雪牙雅亚延央扬羊洋耶叶伊依衣以易因英永尤于羽玉育约云泽扎杂则詹张章珍真芝志治珠朱卓兹子孜宗祖佐措姐卜森逊荪汉翰迈蒂芙露莉蕾黛妲瑟戴娅娃彼列奎昆坎噶豪纳伦仕';
