/** Ways of telling who is only spoken of, who went separately, when the tale turns and what lies in the background. */
import type { PhraseRule } from '../model/rule.js';

/** What a sentence says beside the roles: whom it only speaks of, who parts, when the tale turns, what lies behind it. */
export type TellingMeaning =
  'formula' | 'apart' | 'home' | 'background' | 'turn' | 'behind' | 'absent' | 'aside' | 'kind';

export const tellingRules: readonly PhraseRule<TellingMeaning>[] = [
  {
    name: 'reached-by-wire',
    means: 'absent',
    pattern:
      /(?:电话|微信|视频|短信)(?:连线|联系|通话|[把将][^，。；Ⓟ]{0,12}(?:发给|告诉|传给)|慰问|询问|[给向与和]|问候)了?[^，。；Ⓟ]{0,24}(?<absent>Ⓟ)(?!的|家)|(?:拨通|打通|接通)了?[^，。；Ⓟ]{0,10}(?<away>Ⓟ)的?(?:手机|电话|视频)|(?<gone>Ⓟ)在(?:电话|视频|微信|信)(?:里|中|那头|那端|另一端)|[与和同][^，。；Ⓟ]{0,12}(?<linked>Ⓟ)[^，。；Ⓟ]{0,6}(?:视频|电话|微信)(?:通话|连线|聊天|交流|沟通)|给[^，。；Ⓟ]{0,12}(?<called>Ⓟ)(?:打去|打了|打|发去|发了)[^，。；Ⓟ]{0,4}(?:电话|视频|微信|短信)/dgu,
    examples: [
      '并与在外地的{linked:Ⓟ}视频通话',
      '还给{called:Ⓟ}打去了电话',
      '并电话联系了在外地住院的{absent:Ⓟ}',
      '拨通了{away:Ⓟ}的电话',
      '通过视频连线了正在值守的{absent:Ⓟ}',
      '{gone:Ⓟ}在电话里答复',
    ],
    silent: ['Ⓟ通过电话向他报了平安', 'Ⓟ打电话给Ⓟ的儿子'],
  },
  {
    name: 'did-not-come',
    means: 'absent',
    pattern:
      /(?<absent>Ⓟ)[^。；Ⓟ]{0,16}(?:未能|没能|无法|不能)(?:到场|到会|参加|出席|前来|赶来|赶到)|(?<away>Ⓟ)[^，。；Ⓟ]{0,6}(?:另有公务|缺席|请了?假|因故未)|(?<gone>Ⓟ)[^。；Ⓟ]{0,10}(?:不再担任|已调离|离任)/dgu,
    examples: ['{absent:Ⓟ}因在外务工，未能到场', '{away:Ⓟ}另有公务', '{gone:Ⓟ}因到龄不再担任职务'],
  },
  {
    name: 'sent-somebody',
    means: 'absent',
    pattern:
      /受(?<absent>Ⓟ)的?(?:委托|指派|委派|嘱托)|(?<=Ⓟ[^，。；Ⓟ]{0,2})代表(?<away>Ⓟ)(?:同志)?[，,]?(?:向|对|看望|慰问|走访|前来|前往)/dgu,
    examples: ['受{absent:Ⓟ}委托，Ⓟ看望了Ⓟ', 'Ⓟ代表{away:Ⓟ}向Ⓟ致以问候'],
    silent: ['受委托，Ⓟ看望了Ⓟ', '代表Ⓟ对工作提出建议'],
  },
  {
    name: 'relieved-of-a-post',
    means: 'absent',
    pattern:
      /(?:免去|免除|罢免)[:：]?\s*(?<absent>Ⓟ)(?:同志)?(?:的|(?=[ⓄⓁ]?Ⓣ))|提名(?<away>Ⓟ)为|(?:接受|批准)(?<left>Ⓟ)(?:同志)?辞去|(?<gone>Ⓟ)(?:同志)?关于辞去|(?<listed>Ⓟ)等?[\d一二三四五六七八九十两]{0,3}[名人]?(?:同志)?的(?:任职|免职|任命|任免)/dgu,
    examples: [
      '免去{absent:Ⓟ}的ⓄⓉ职务',
      '提名{away:Ⓟ}为ⓄⓉ候选人',
      '决定接受{left:Ⓟ}同志辞去ⓄⓉ职务',
      '审议了{gone:Ⓟ}关于辞去ⓄⓉ职务的请求',
      '表决通过了{listed:Ⓟ}等6名同志的免职议案',
    ],
  },
  {
    name: 'put-into-a-post',
    means: 'aside',
    pattern:
      /(?:任命|选举|补选|产生)了?[^，。；ⓄⓁⓉⓅ]{0,6}(?:[ⓄⓁ]*Ⓣ)?(?<aside>Ⓟ(?:[、和]Ⓟ)*)[\d一二三四五六七八九十两]{0,3}[人名]?(?:同志)?[为任]|(?<=(?:任命|选举)[^。]{0,80}[，；])(?<next>Ⓟ(?:[、和]Ⓟ)*)(?:同志)?为(?=[ⓄⓁ]*Ⓣ)/dgu,
    examples: ['决定任命{aside:Ⓟ}为ⓄⓉ', '选举产生了{aside:Ⓟ、Ⓟ}2人为ⓄⓉ', '选举{aside:Ⓟ}为ⓄⓉ，{next:Ⓟ、Ⓟ}为Ⓣ'],
  },
  {
    name: 'only-writes',
    means: 'absent',
    pattern: /(?<absent>Ⓟ)[^。；Ⓟ]{0,12}(?:写来|发来|寄来|来信|来电|写信|致信)/dgu,
    examples: ['{absent:Ⓟ}分别给街道写来感谢信'],
  },
  {
    name: 'whose-kin-or-home',
    means: 'aside',
    pattern:
      /(?<aside>Ⓟ)的(?:儿子|女儿|丈夫|妻子|妈妈|母亲|爸爸|父亲|爷爷|奶奶|外婆|外公|孙子|孙女|老伴|儿媳|女婿|哥哥|弟弟|姐姐|妹妹|家长|家属|邻居|同事)|(?<home>Ⓟ)家(?:所在|附近|楼下|隔壁|对面|的?(?:种|养|有)?了?[一二两三四五六七八九十几\d]+[头只台辆亩间棵])/dgu,
    examples: [
      '五年级学生{aside:Ⓟ}的妈妈',
      '军属{home:Ⓟ}家所在的小区',
      '村民{home:Ⓟ}家的两头牦牛',
      '{home:Ⓟ}家种了8亩苹果',
    ],
    silent: ['走进Ⓟ家中', '在Ⓟ家的院子里开起夜谈会'],
  },
  {
    name: 'told-the-paper',
    means: 'aside',
    pattern:
      /(?<aside>Ⓟ)[^，。；Ⓟ]{0,6}(?:告诉|对|向)(?:本报|本刊)?(?:记者|笔者|Ⓣ(?=[，。：“说]|$))|(?:记者|笔者|Ⓣ)(?:从|采访了?|见到了?)[^，。；Ⓟ]{0,12}(?<other>Ⓟ)/dgu,
    examples: ['{aside:Ⓟ}告诉记者，今年收成好', '{aside:Ⓟ}告诉Ⓣ，', 'Ⓣ见到了{other:Ⓟ}'],
  },
  {
    name: 'whose-words-are-passed-on',
    means: 'aside',
    pattern:
      /(?:传达|学习|贯彻|落实|按照|根据|宣读)(?:了|学习|贯彻|落实|Ⓔ)*[^，。；]{0,60}?(?<aside>Ⓟ)(?:同志)?(?:(?:在|对|关于)[^，。；Ⓟ]{0,24}|的[^，。；Ⓟ]{0,8})?(?:重要)?(?:讲话|指示|批示|精神|(?<=的[^，。；Ⓟ]{0,8})要求|署名文章)/dgu,
    examples: ['传达学习了ⓄⓉ{aside:Ⓟ}在全县大会上的讲话精神', '按照{aside:Ⓟ}的批示要求'],
    silent: ['学习会上，Ⓟ要求抓好落实', '传达学习文件精神，Ⓟ要求', '传达文件后Ⓟ提出要求'],
  },
  {
    name: 'called-on-at-home',
    means: 'home',
    pattern:
      /(?:看望|慰问|走访|探望|来到|走进|前往|送到)了?[^，。；Ⓟ]{0,24}(?<home>Ⓟ)(?!家(?:所在|附近|楼下|隔壁|对面|旁))|(?<host>Ⓟ(?:[、，和及][^，。；、ⓄⓁⒹⒺ]{0,12}Ⓟ)*)的?家(?:[中里]|(?!所在|附近|楼下|隔壁|对面|旁|的?(?:种|养|有)?了?[一二两三四五六七八九十几\d]))|(?:分别|先后|逐一|依次)[为向给][^，。；Ⓟ]{0,12}(?<each>Ⓟ(?:[、，和及][^，。；、ⓄⓁⒹⒺ]{0,12}Ⓟ)*)(?:送上|送去|发放|颁发)/dgu,
    examples: [
      '看望慰问了离休干部{home:Ⓟ}',
      '走进群众{home:Ⓟ}家',
      '在困难教师{host:Ⓟ，老党员Ⓟ}家中',
      '分别为优抚对象{each:Ⓟ，困难户Ⓟ}送上慰问金',
    ],
    silent: ['握着环卫工人Ⓟ的手说', '来到Ⓟ家所在的小区'],
  },
  {
    name: 'leader-in-a-formula',
    means: 'formula',
    pattern:
      /(?<formula>Ⓟ)(?:新时代|同志为核心|法治思想|生态文明思想|经济思想|强军思想|文化思想|外交思想|总书记|(?:系列)?重要(?:讲话|指示|论述|批示|回信|训词)|(?:同志)?关于[^，。；]{0,24}(?:重要|论述|指示|批示|精神|思想))/dgu,
    examples: ['深入学习{formula:Ⓟ}新时代中国特色社会主义思想', '学习{formula:Ⓟ}关于安全生产的重要论述'],
    silent: ['听取Ⓟ关于河道清障情况的汇报'],
  },
  {
    name: 'went-separately',
    means: 'apart',
    pattern:
      /(?<apart>Ⓟ)(?:等[^，。]{0,12})?[，,]?[^。；Ⓟ]{0,24}(?:分别(?:带队|率队|在(?!会|座谈|活动)|到|赴|前往|深入|带领|来到|走访|率|看望|慰问|下沉)|分(?:赴|头|包|别带|别率)|分[成为]?[两二三四五六七八多\d]+[路组队]|兵分[两二三四五六七八多]路)/dgu,
    silent: ['Ⓟ分别在会上发言'],
    examples: [
      '{apart:Ⓟ}分别带队到各村',
      '{apart:Ⓟ}分别在Ⓛ、Ⓛ值守',
      '{apart:Ⓟ}分包东、西两片',
      '{apart:Ⓟ}带领工作人员，分三组走访',
      '{apart:Ⓟ}，班子成员分赴各乡镇',
    ],
  },
  {
    name: 'meanwhile',
    means: 'turn',
    pattern: /^(?<turn>另外|另悉|另据|除此之外)/dgu,
    examples: ['{turn:另悉}，Ⓞ开展活动Ⓔ'],
  },
  {
    name: 'on-the-same-day',
    means: 'turn',
    pattern: /^(?<sameday>同一天|同日|同天|与此同时)/dgu,
    examples: ['{sameday:同日}，ⓄⓉⓅ到Ⓛ检查', '{sameday:与此同时}，Ⓞ开展活动Ⓔ'],
  },
  {
    name: 'the-same-day',
    means: 'turn',
    pattern:
      /^(?:在随后的|随后的)?(?<later>会Ⓔ?后|(?:会议|座谈会|仪式|活动|学习会|大会)Ⓔ?(?:结束)?后|当天(?:下午|晚上?|中午|上午)|当日(?:下午|晚上?|上午)|当晚|慰问中)/dgu,
    examples: [
      '{later:会后}，Ⓟ到Ⓛ查看',
      '{later:会议Ⓔ结束后}，Ⓟ到Ⓛ查看',
      '{later:当天下午}，Ⓟ又到Ⓛ看望了Ⓟ',
      '在随后的{later:慰问中}，Ⓟ看望了Ⓟ',
    ],
  },
  {
    name: 'before-it',
    means: 'turn',
    pattern: /^(?<before>会Ⓔ?前|(?:会议|座谈会|仪式|活动|大会|调研|座谈)Ⓔ?(?:召开|举行|开始)?Ⓔ?之?前|此前)/dgu,
    examples: ['{before:会前}，Ⓟ一行实地察看了Ⓛ', '{before:会议Ⓔ开始前}，Ⓟ一行察看了Ⓛ'],
  },
  {
    name: 'leaves-the-event',
    means: 'behind',
    pattern:
      /^[“\s]*(?<leaves>近年来?|近些年来?|近几年来?|长期以来|多年来|多年以来|一直以来|据了解|据悉|Ⓓ以来|自Ⓓ|如今)/dgu,
    examples: ['{leaves:近年来}，Ⓞ大力发展大棚', '{leaves:据了解}，Ⓞ已建成', '{leaves:Ⓓ以来}，Ⓞ已修路'],
    silent: ['会上，Ⓟ要求'],
  },
  {
    name: 'is-back-at-the-event',
    means: 'behind',
    pattern:
      /^(?<returns>(?:在)?(?:会上|会议上|会议|现场|活动|调研|走访|座谈|慰问|仪式|检查|学习|培训|视察|参观|交流)[^，。；Ⓟ]{0,6}(?:[上中里]|现场|期间|结束|最后|指出|强调|要求)|会上|现场|随后|最后|接着)/dgu,
    examples: ['{returns:会上}，Ⓟ要求', '{returns:活动现场}，Ⓟ说', '{returns:座谈会上}，Ⓟ说'],
  },
  {
    name: 'what-is-held',
    means: 'kind',
    pattern:
      /(?:召开|举行|举办|开展|组织)[^，。；：]{0,40}?(?:(?<study>(?:中心组|集中学习|专题学习|专题辅导)Ⓔ?[^，。；：]{0,12}?会议?|培训班?|讲座|课)|(?<meeting>会|会议)|(?<ceremony>仪式|典礼)|(?<activity>活动|比赛|大赛|演练))Ⓔ?(?=[，。；！]|$)/dgu,
    examples: [
      'Ⓞ召开Ⓔ重点提案督办{meeting:会}。',
      'Ⓞ在Ⓛ举行Ⓔ签约{ceremony:仪式}Ⓔ。',
      '开展Ⓔ“小小河长”巡河Ⓔ{activity:活动}Ⓔ。',
      '召开理论学习{study:中心组Ⓔ（扩大）会议}Ⓔ。',
    ],
    silent: ['Ⓞ召开Ⓔ会议Ⓔ的消息传来'],
  },
  {
    name: 'background-date',
    means: 'background',
    pattern:
      /(?:截至|截止|自|从|早在|始建于|成立于|建于|出生于|生于)(?<date>Ⓓ)|(?:预计|计划|力争|争取|确保|有望)[^，。；]{0,8}(?<date3>Ⓓ)|(?<date2>Ⓓ)(?:以来|以后|之前|以前|前|底前|起)/dgu,
    examples: ['截至{date:Ⓓ}，共受理307件'],
  },
  {
    name: 'date-of-the-report',
    means: 'background',
    pattern: /(?<date>Ⓓ)(?:[^，。；Ⓟ]{0,4})?(?:讯|电(?!话|视|影|力|商)|消息)(?=[（：，。\s“]|Ⓓ|$)(?=[^。]*Ⓓ)/dgu,
    examples: ['红网{date:Ⓓ}讯（ⓉⓅ）Ⓓ，Ⓞ召开会议', '{date:Ⓓ}电 Ⓓ，Ⓟ到Ⓛ'],
    silent: ['Ⓓ讯（ⓉⓅ）Ⓞ召开会议', 'Ⓓ电话联系Ⓟ，Ⓓ又去看望'],
  },
  {
    name: 'date-in-a-quotation',
    means: 'background',
    pattern: /(?<=“[^”]*)(?<date>Ⓓ)|(?<date2>Ⓓ)(?=[^“]*”)/dgu,
    examples: ['“大家{date:Ⓓ}议一议！”'],
    silent: ['Ⓓ，Ⓞ举办“大家议”活动'],
  },
];
