/** What vouches for a name, and the forms of names that are not surname and given name. */
import type { Rule } from '../model/rule.js';

const person = { is: 'person' } as const;

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
    name: 'title-in-quotes-then-name',
    makes: 'person',
    pattern: [{ lexicon: 'title' }, /[”"」]/u, person],
    score: 3,
    examples: ['现村“第一书记”{person:曹丽芬}主持'],
  },
  {
    name: 'title-in-brackets-then-name',
    makes: 'person',
    pattern: [{ lexicon: 'title' }, /[）)]/u, person],
    score: 3,
    examples: ['水利局局长（旗级河长办主任）{person:郭有良}一同调研'],
  },
  {
    name: 'appointed',
    makes: 'person',
    pattern: [/(?:任命|免去|提名|选举|推选|补选|增选|接受)[:：]?/u, person],
    score: 3,
    examples: ['会议决定任命：{person:臧超云}为局长', '免去{person:岳雨桐}的局长职务'],
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
    pattern: [
      person,
      /(?![村社驻](?!长)|[乡镇街](?!长)|委员会|(?<=[江河湖溪渠])(?:干流|河段)?(?:[省市县区镇乡村]级)?总?[河湖]长)/u,
      { lexicon: 'title' },
    ],
    score: 2.5,
    examples: ['{person:邢光耀}副书记对商铺进行了慰问'],
    silent: ['西畈村支书到会', '市人大教科文卫委员会', '龙江市级河长'],
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
      /(?:首先|最后|分别|代表|在会上|还|也|就|则|同时)?(?:笑着|激动|部署|作了|作为|(?:就|围绕|针对|结合)[^，。]{0,20}(?:进行|作|提出|给予|谈|讲)|[作做](?=[^，。]{0,10}(?:发言|讲话|总结|报告|介绍|致辞|点评))|代表(?=[^，。]{2,24}?(?:致|向|对|作|发言|表示|送上|捐))|到场|先后|来到|深入|前往|赴|走访|实地|详细|听取|对|向|同志|等(?!地|处|路段|河段|村|项目|工程|片区|点位))/u,
    ],
    score: 2,
    examples: [
      '{person:姚恒志}就工作方向进行了交流',
      '{person:柯琪珍}先后来到三户人家',
      '最后，{person:程志强}做总结发言',
    ],
  },
  {
    name: 'name-then-hands',
    makes: 'person',
    pattern: [person, /手[中里](?=接|拿|买|租|领|抢|夺|取)/u],
    score: 2.2,
    examples: ['从{person:周明远}手中接过奖状'],
    silent: ['从居民手中接过水杯', '从村民手里租来土地'],
  },
  {
    name: 'name-then-standing',
    makes: 'person',
    pattern: [
      person,
      /等(?:[\d一二两三四五六七八九十]{1,3}[名位])?[^，。；：、\n]{0,4}(?:、[^，。；：、\n]{1,4})?(?:领导|班子成员|(?:理论学习)?中心组成员|常委会组成人员|人大代表|政协委员|党代表|(?<=等[^，。；：、\n]{0,3})同志(?=参加|出席|陪同|列席|一同|一起|分别|先后|参与))/u,
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
    name: 'name-then-trade',
    makes: 'person',
    pattern: [
      person,
      /等(?:[\d一二两三四五六七八九十]{1,3}[名位])?(?:医疗|农业|知名|资深|特邀|法律)?(?:专家|学者|教授|医[师生]|医务人员|医护人员|律师|企业家|教师)/u,
    ],
    score: 2.2,
    says: { class: 'representative' },
    examples: ['{person:周明远}、{person:姚恒志}等专家学者作了演讲', '{person:罗广田}等医生参加义诊'],
    silent: ['等居民代表'],
  },
  {
    name: 'name-then-words-passed-on',
    makes: 'person',
    pattern: [
      person,
      /同志(?:在[^，。；]{2,40}(?:会议?|大会|调研|考察|视察|工作)?[上时])?的?(?:重要)?(?:讲话|批示|指示)/u,
    ],
    score: 3.2,
    says: { class: 'official' },
    examples: ['传达学习了{person:周明远}同志在全市大会上的讲话'],
    silent: ['张国庆同志在会上讲述'],
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
      /(?:全票|高票)?(?:当选|连任|就任|出任|接任|升任|转任|改任|调任|卸任|离任|不再担任|辞去|被免去|被任命)|的\p{Script=Han}{3,24}职务|[任为](?=\p{Script=Han}{0,24}?(?:书记|主任|主席|[部局处科所院校队站]长|[市区县镇乡州]长|委员|常委|会长|经理|秘书长))/u,
    ],
    score: 2.4,
    examples: [
      '{person:周明远}当选为区长',
      '{person:周明远}任区民政局局长',
      '免去：{person:岳雨桐}的区民政局局长职务',
      '{person:邢光耀}不再担任副主任',
    ],
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
      /[，,]?(?:(?:现在|如今|目前|曾|原)?是[^，。；：]{2,30}?(?:书记|主任|[镇乡村县区市局所站队校院厂社会]长|经理|代表|委员|医生|教师|老师|农民|民警)|是一[名位]|是[^，。]{2,24}(?:人|员|户|者)|今年\d{2}岁|现年|出生|家住|家中|家里|夫妇|夫妻|一家|家属|[，,](?:男|女)[，,])/u,
    ],
    score: 2.2,
    examples: ['{person:张志宽}是石桥村党支部书记', '{person:张志宽}是一名退休教师', '来到{person:李桂香}家中'],
  },
  {
    name: 'name-then-kin',
    makes: 'person',
    pattern: [
      person,
      /[和与同](?:老伴|妻子|丈夫|爱人|家人|儿子|女儿|孩子|母亲|父亲|同事|队友|战友|工友|邻居|同学)|的(?:妻子|丈夫|爱人|儿子|女儿|母亲|父亲|老伴|孩子|家人)/u,
    ],
    score: 2.2,
    examples: ['{person:齐桂兰}和老伴拍了一张全家福', '{person:齐桂兰}的儿子在外打工'],
  },
  {
    name: 'name-then-lives',
    makes: 'person',
    pattern: [
      person,
      /(?:荣获|获得了?|夺得|表演|朗诵|演唱|演奏|捐[出款献赠]|救起|跳[入下进]|路过|闻讯|参军|入伍|退伍|毕业[于后]|从小|自幼|接过|带头|主动)/u,
    ],
    score: 1.6,
    examples: ['，{person:毛小林}路过江边时', '{person:毛一凡}朗诵了诗歌'],
    silent: ['全年荣获'],
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
