/** Ways of telling who did what at an event, over a sentence's outline with rows gathered into one sign. */
import type { PhraseRule } from '../model/rule.js';

/** What a role rule's groups are called. */
export type RoleMeaning = 'role' | 'formula' | 'apart' | 'home' | 'background' | 'turn' | 'absent' | 'aside' | 'kind';

/** Words of visiting: whoever joins in them accompanies. */
const visiting = '(?:调研|视察|检查|考察|走访|慰问|督查|督导|看望|巡查|巡河|察看|查看|调查|暗访|踏勘|观摩|指导|蹲点)';
const going = `(?:一行人?)?(?:[与和同][^，。；Ⓟ]{0,10})?(?:及时|第一时间|连夜|立即|马上|迅速|先后|分别|还|也|又|再次|专程|专门|实地|亲自|冒雨|冒着[^，。]{0,4}|一同|一道|一起|共同|深入|率队|带队|带领[^，。Ⓟ]{0,16}|率领?[^，。Ⓟ]{0,16}|利用[^，。]{0,8}|[,，]|随机|现场|就[^，。Ⓟ]{0,20}|围绕[^，。Ⓟ]{0,20})*(?:到(?!会|场|任|期|龄|底|位|点|访)|赴|前往|来到|来(?=[我ⓄⓁ])|赶[到往赴]|抵达|[把将][^，。；Ⓟ]{0,12}送[到给]|走进|走访|深入|调研|慰问|看望|视察|考察|检查|督查|督导|参观|会见|探望|巡查|查看|察看|拜访|带队|率队|率领|带领|走上街头|住进)`;
/** What may stand between a speaker and the verb. */
const manner =
  '(?:首先|最后|分别|第一个|先后|依次|逐条|当场|现场|随后|接着|代表[^，。Ⓟ]{0,16}|在会上|会上|(?:出席|参加)[^，。Ⓟ]{0,8}并|在[^，。Ⓟ]{0,14}(?:上|中|时|里|后)|还|也|则|又|边[^，。Ⓟ]{1,4}边|一边[^，。Ⓟ]{1,8}一边|一[^，。Ⓟ]{1,3}就|[就对从围向为给与和同][^，。Ⓟ]{0,30}|针对[^，。Ⓟ]{0,24}|以[^，。Ⓟ]{0,16}为[^，。Ⓟ]{0,6}[,，]?|围绕[^，。Ⓟ]{0,24}|结合[^，。Ⓟ]{0,16}|通过[^，。Ⓟ]{0,16}|详细|希望|充分|高度|传达|逐一|一一|进行|作|做|如实|连连|激动|高兴|[^，。；ⓅⓄ]{1,6}[着地])*';
const speaking = `${manner}(?:了)?(?:指出|强调|表示|要求|介绍|汇报|讲话|发言|致辞|致词|致欢迎|点评|传达|部署|宣讲|授课|主讲|上课|开讲|讲授|讲述|讲评|作[^，。]{0,20}(?:报告|讲话|发言|部署|动员|总结|致辞|介绍|表态|汇报|讲座|讲解|说明|安排|宣讲|示范|培训|辅导)|宣读|宣布|通报|说|谈|交流|座谈|解读|总结|提出|认为|感谢|肯定|讲解|分享|补充|提议|建议|反映|回应|答复|作答|答道|解释|表态|坦言|感慨|称赞|称|开腔|插话|问|叮嘱|嘱咐|写道|朗诵|诵读|演示|示范|列举|走上讲台|登台讲|报告|反馈|呼吁|倡议|作了(?:补充|安排|说明|培训|辅导|示范)|作[^，。]{0,6}(?:补充|安排|说明)|希望)`;

export const happeningRules: readonly PhraseRule<RoleMeaning>[] = [
  {
    name: 'accompanied-by',
    means: 'role',
    pattern: /在[^，。Ⓟ]{0,10}(?<accompany>Ⓟ)(?:等[^，。]{0,14})?的?(?:陪同|陪伴)下?/dgu,
    examples: ['Ⓟ在{accompany:Ⓟ}的陪同下，走访了Ⓞ', 'Ⓟ在{accompany:Ⓟ}等陪同下到Ⓛ'],
  },
  {
    name: 'accompanies',
    means: 'role',
    pattern: new RegExp(
      `(?<accompany>Ⓟ)(?:(?:和|及|与|以及|、)?[^，。；Ⓟ]{0,24}?)[^，。；Ⓟ]{0,14}(?:陪同|随同|随行|(?:参加|参与)了?(?:此次|本次|上述)?${visiting}|一同${visiting}|也[^，。；Ⓟ]{0,6}(?:一同|一道|一起)${visiting})`,
      'dgu',
    ),
    examples: ['{accompany:Ⓟ}等陪同Ⓔ', 'Ⓟ到Ⓛ调研Ⓔ。{accompany:Ⓟ}参加调研', '{accompany:Ⓟ}也一同看望'],
  },
  {
    name: 'accompanied-by-those',
    means: 'role',
    pattern: /(?:陪同|随同)[^，。；Ⓟ]{0,12}的?(?:还)?[有是](?<accompany>Ⓟ)/dgu,
    examples: ['陪同蹲点的有{accompany:Ⓟ}'],
  },
  {
    name: 'group-of',
    means: 'role',
    pattern: /(?<lead>Ⓟ)等?(?:[^，。Ⓟ]{0,8})?一行/dgu,
    examples: ['{lead:Ⓟ}一行到Ⓛ', '{lead:Ⓟ}等一行先后走访了Ⓞ'],
  },
  {
    name: 'goes',
    means: 'role',
    pattern: new RegExp(
      `(?<!陪同|陪着|看望了?|慰问了?|走访了?)(?<lead>Ⓟ)(?:等[^，。Ⓟ]{0,10})?[,， ]?${going}(?![^，。Ⓟ]{0,6}迎接|[^，。Ⓟ]{0,4}旁听)`,
      'dgu',
    ),
    examples: [
      'Ⓓ，{lead:Ⓟ}到Ⓞ调研Ⓔ',
      '{lead:Ⓟ}带领团队走访Ⓞ',
      '{lead:Ⓟ}一行实地查看',
      '{lead:Ⓟ}一同来到Ⓛ',
      '{lead:Ⓟ}来我镇督导',
    ],
    silent: ['Ⓟ到会指导', 'Ⓟ到场旁听', 'Ⓟ等到村口迎接'],
  },
  {
    name: 'presides',
    means: 'role',
    pattern: /(?:由|在)?(?<lead>Ⓟ)(?:同志)?(?:的)?(?:在)?(?:主持|牵头|领誓|带领|领学|召集|坐镇|带头)/dgu,
    examples: ['会议由{lead:Ⓟ}主持', '在{lead:Ⓟ}的带领下', '{lead:Ⓟ}主持会议'],
  },
  {
    name: 'acts-in-charge',
    means: 'role',
    pattern:
      /(?<lead>Ⓟ)(?:分别|正|还|也|又|一同|共同|一起)*(?:[在于和][^，。；Ⓟ]{0,20})?(?:一起|一道|现场)?(?:指挥|值守|疏导|坐镇|值班|调度|签下|签订|签约|签署|为[^，。；]{0,16}鼓劲|约来|召集|组织|接待|营救|救出|救起|冲上|冲进|动员|登门|上门|用[^，。；]{0,6}救|挽着|号召)/dgu,
    examples: [
      '{lead:Ⓟ}正和交警一起疏导车流',
      '{lead:Ⓟ}分别在Ⓛ、Ⓛ值守',
      '{lead:Ⓟ}约来双方当事人',
      '{lead:Ⓟ}用冲锋舟救出被困的Ⓟ',
    ],
    silent: ['Ⓟ在Ⓛ说'],
  },
  {
    name: 'oath-leader',
    means: 'role',
    pattern: /(?<lead>Ⓟ)作为领誓人/dgu,
    examples: ['{lead:Ⓟ}作为领誓人'],
  },
  {
    name: 'presided-by-whom',
    means: 'role',
    pattern: /主持人?(?:为|是|：|:)(?<lead>Ⓟ)/dgu,
    examples: ['会议主持：{lead:Ⓟ}'],
  },
  {
    name: 'speaks',
    means: 'role',
    pattern: new RegExp(`(?<speak>Ⓟ)(?:等[^，。Ⓟ]{0,10})?${speaking}`, 'dgu'),
    examples: [
      '{speak:Ⓟ}指出，要抓好落实',
      '{speak:Ⓟ}就工作方向进行了交流',
      '{speak:Ⓟ}逐一进行点评',
      '{speak:Ⓟ}高兴地说',
      '{speak:Ⓟ}一边干活一边说',
      '{speak:Ⓟ}先后发言',
      '{speak:Ⓟ}当场表态',
      '{speak:Ⓟ}分别就春季防火、征兵工作作了安排',
    ],
    silent: ['Ⓟ的父亲走在前面'],
  },
  {
    name: 'is-heard',
    means: 'role',
    pattern:
      /(?:听取|听)了?[^，。；Ⓟ]{0,8}(?<speak>Ⓟ)(?:关于[^，。；Ⓟ]{0,20}|对[^，。；Ⓟ]{0,20})?的?(?:[^，。；Ⓟ]{0,4})(?:介绍|汇报|讲解|意见|建议|发言)/dgu,
    examples: ['听取了{speak:Ⓟ}的介绍', '听取{speak:Ⓟ}关于河道清障情况的汇报'],
  },
  {
    name: 'is-talked-with',
    means: 'role',
    pattern:
      /(?:与|和|同|跟)[^，。；Ⓟ]{0,8}(?<speak>Ⓟ)等?[^，。；Ⓟ]{0,8}(?:座谈|交谈|攀谈|交换|交流|促膝|谈心|对谈|商讨|研究)/dgu,
    examples: ['与驻村队员{speak:Ⓟ}座谈', '同{speak:Ⓟ}交换了意见'],
  },
  {
    name: 'attends',
    means: 'role',
    pattern:
      /(?<attend>Ⓟ)(?:(?:和|及|与|以及|、)[^，。；Ⓟ]{0,30}?)?(?:等)?[^，。；Ⓟ]{0,20}(?:出席|参加|列席|到会|到场|参与|与会|见证)/dgu,
    examples: ['{attend:Ⓟ}等参加会议', '{attend:Ⓟ}出席'],
  },
  {
    name: 'body-is-visited',
    means: 'role',
    pattern:
      /(?:到|赴|前往|来到|走访|深入|走进|调研|考察|慰问|参观|看望|拜访|抵达)(?:慰问|调研|考察|检查|督导|走访)?(?:Ⓔ)?了?(?<host>Ⓞ)/dgu,
    examples: ['Ⓟ到{host:Ⓞ}调研Ⓔ', '走访了{host:Ⓞ}'],
    silent: ['走访Ⓛ'],
  },
  {
    name: 'body-holds',
    means: 'role',
    pattern:
      /(?<organise>Ⓞ)(?:[^，。；Ⓟ]{0,16}?)(?:组织|召开|举办|举行|开展|主办|承办|启动|联合|邀请|发起|协办|走访|集中|前往|赴|携手)/dgu,
    examples: ['{organise:Ⓞ}召开Ⓔ半年度工作会议Ⓔ', '{organise:Ⓞ}在Ⓛ举办活动'],
  },
  {
    name: 'held-by-body',
    means: 'role',
    pattern: /由(?<organise>Ⓞ)(?:等[^，。]{0,8})?(?:和[^，。]{0,10})?(?:主办|承办|指导|牵头|组织|发起|举办|联合)/dgu,
    examples: ['由{organise:Ⓞ}主办的活动'],
  },
  {
    name: 'with-body',
    means: 'role',
    pattern:
      /(?<organise>Ⓞ)(?:与|和|联合|携手|会同|协同)[^，。ⓄⓅ]{0,4}(?:Ⓞ)?[^，。]{0,10}(?:联合|共同|合作|举办|开展)/dgu,
    examples: ['{organise:Ⓞ}联合开展主题党日活动Ⓔ'],
  },
  {
    name: 'body-attends',
    means: 'role',
    pattern: /(?<bodies>Ⓞ)(?:[^，。；Ⓟ]{0,24}?)(?:参加|出席|列席|参会|与会)/dgu,
    examples: ['{bodies:Ⓞ}负责人参加会议'],
  },
  {
    name: 'at-place',
    means: 'role',
    pattern:
      /(?:到|在|赴|来到|前往|走访|走进|深入|于|参观|抵达|位于|实地查看|察看|查看|辖区|考察|调研|视察|走上|沿着)(?:了|Ⓔ)*[^，。；ⓅⓄⓁ]{0,6}(?<place>Ⓛ)/dgu,
    examples: ['活动在{place:Ⓛ}举行', '先后来到{place:Ⓛ}'],
  },
  {
    name: 'attends-among-those',
    means: 'role',
    pattern: /(?:参加|出席|参会|到会|参与)[^，。；Ⓟ]{0,14}的(?:领导|嘉宾|人员|同志)?(?:还)?有[:：]?(?<attend>Ⓟ)/dgu,
    examples: ['出席会议的还有{attend:Ⓟ}'],
  },
  {
    name: 'reached-by-wire',
    means: 'absent',
    pattern:
      /(?:电话|微信|视频|短信)(?:连线|联系|通话|[把将][^，。；Ⓟ]{0,12}(?:发给|告诉|传给)|慰问|询问|[给向与和]|问候)了?[^，。；Ⓟ]{0,24}(?<absent>Ⓟ)(?!的|家)|(?:拨通|打通|接通)了?[^，。；Ⓟ]{0,10}(?<away>Ⓟ)的?(?:手机|电话|视频)|(?<gone>Ⓟ)在(?:电话|视频|微信|信)(?:里|中|那头|那端|另一端)/dgu,
    examples: [
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
    name: 'relieved-of-a-post',
    means: 'absent',
    pattern: /免去[:：]?\s*(?<absent>Ⓟ)的|提名(?<away>Ⓟ)为/dgu,
    examples: ['免去{absent:Ⓟ}的ⓄⓉ职务', '提名{away:Ⓟ}为ⓄⓉ候选人'],
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
    pattern: /(?<aside>Ⓟ)[^，。；Ⓟ]{0,6}(?:告诉|对|向)(?:本报|本刊)?(?:记者|笔者)/dgu,
    examples: ['{aside:Ⓟ}告诉记者，今年收成好'],
  },
  {
    name: 'called-on-at-home',
    means: 'home',
    pattern: /(?:看望|慰问|走访|探望|来到|走进|前往|送到)了?[^，。；Ⓟ]{0,24}(?<home>Ⓟ)|(?<host>Ⓟ)家/dgu,
    examples: ['看望慰问了离休干部{home:Ⓟ}', '走进群众{home:Ⓟ}家'],
    silent: ['握着环卫工人Ⓟ的手说'],
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
    pattern: /^(?<turn>与此同时|另外|另悉|除此之外|同一天|同日)/dgu,
    examples: ['{turn:与此同时}，Ⓞ开展活动Ⓔ'],
  },
  {
    name: 'the-same-day',
    means: 'turn',
    pattern:
      /^(?:在随后的|随后的)?(?<later>会后|会议结束后|仪式结束后|当天(?:下午|晚上?|中午|上午)|当日(?:下午|晚上?|上午)|当晚|慰问中)/dgu,
    examples: ['{later:会后}，Ⓟ到Ⓛ查看', '{later:当天下午}，Ⓟ又到Ⓛ看望了Ⓟ', '在随后的{later:慰问中}，Ⓟ看望了Ⓟ'],
  },
  {
    name: 'before-it',
    means: 'turn',
    pattern: /^(?<before>会前|会议召开前|会议开始前|仪式前|此前)/dgu,
    examples: ['{before:会前}，Ⓟ一行实地察看了Ⓛ'],
  },
  {
    name: 'what-is-held',
    means: 'kind',
    pattern:
      /(?:召开|举行|举办|开展|组织)[^，。；：]{0,40}?(?:(?<meeting>会|会议)|(?<ceremony>仪式|典礼)|(?<study>培训班?|讲座|课)|(?<activity>活动|比赛|大赛|演练))Ⓔ?(?=[，。；！]|$)/dgu,
    examples: [
      'Ⓞ召开Ⓔ重点提案督办{meeting:会}。',
      'Ⓞ在Ⓛ举行Ⓔ签约{ceremony:仪式}Ⓔ。',
      '开展Ⓔ“小小河长”巡河Ⓔ{activity:活动}Ⓔ。',
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
    name: 'date-in-a-quotation',
    means: 'background',
    pattern: /(?<=“[^”]*)(?<date>Ⓓ)|(?<date2>Ⓓ)(?=[^“]*”)/dgu,
    examples: ['“大家{date:Ⓓ}议一议！”'],
    silent: ['Ⓓ，Ⓞ举办“大家议”活动'],
  },
];

/** Rows drawn as one sign: persons with their posts, bodies, places. */
export const rowPatterns = {
  persons:
    /(?:(?:[ⓄⓁ](?:的|原)?)*Ⓣ(?:[（(][^）)Ⓟ]{0,14}[）)])?(?:[、,，/ ]|兼|和|及)?)*[:： ]?Ⓟ(?:同志|Ⓣ)?(?:[（(][^）)]{0,20}[）)])?(?:(?:[、 ]|和|及|与|以及|，以及|[,，](?=[ⓄⓁⓉⓅ])){1,2}(?:[^，。；、ⓅⒺⒹ]{0,16}Ⓣ(?:[（(][^）)Ⓟ]{0,14}[）)])?(?:[、,，/ ]|兼|和|及)?)*(?:(?<=[、和及与])[^，。；：、ⓄⓁⓉⓅⒺⒹ在到把对向说]{1,10})?Ⓟ(?:同志|Ⓣ)?(?:[（(][^）)]{0,20}[）)])?)*/gu,
  bodies: /Ⓞ(?:(?:[、 ]|和|及|与|以及)Ⓞ)*/gu,
  places: /Ⓛ(?:(?:[、 ]|和|及|与|以及)Ⓛ)*/gu,
};
