/** Ways of telling who was called on at home, who went separately, when the tale turns and what lies in the background. */
import type { PhraseRule } from '../model/rule.js';

/** What a sentence says beside the roles: whom it only speaks of, who parts, when the tale turns, what lies behind it. */
export type TellingMeaning =
  'formula' | 'apart' | 'home' | 'background' | 'turn' | 'behind' | 'absent' | 'aside' | 'elected' | 'press';

export const tellingRules: readonly PhraseRule<TellingMeaning>[] = [
  {
    name: 'called-on-at-home',
    means: 'home',
    pattern:
      /(?:看望|慰问|走访|探望|来到|走进|前往|送到)了?[^，。；Ⓟ]{0,24}(?<home>Ⓟ(?:[、和及][^，。；、ⓅⒹ]{1,14}Ⓟ)*)(?!夫[妇妻]|[父母][子女]|兄弟|姐妹|一家|家(?:所在|附近|楼下|隔壁|对面|旁))|(?<host>Ⓟ(?:[、，和及][^，。；、ⓅⓄⓁⒹⒺ]{0,12}Ⓟ)*)(?:等[^，。；Ⓟ]{0,8})?的?家(?:[中里]|(?!所在|附近|楼下|隔壁|对面|旁|的?(?:种|养|有)?了?[一二两三四五六七八九十几\d]))|(?:分别|先后|逐一|依次)[为向给][^，。；Ⓟ]{0,12}(?<each>Ⓟ(?:[、，和及][^，。；、ⓅⓄⓁⒹⒺ]{0,12}Ⓟ)*)(?:送上|送去|发放|颁发)/dgu,
    examples: [
      '看望慰问了离休干部{home:Ⓟ}',
      '走进群众{home:Ⓟ}家',
      '慰问了{home:Ⓟ、Ⓛ残疾人Ⓟ}等5户困难群众',
      '在困难群众{host:Ⓟ}等家中',
      '在困难教师{host:Ⓟ，老党员Ⓟ}家中',
      '分别为优抚对象{each:Ⓟ，困难户Ⓟ}送上慰问金',
    ],
    silent: ['握着环卫工人Ⓟ的手说', '来到Ⓟ家所在的小区', '看望了Ⓟ夫妇'],
  },
  {
    name: 'leader-in-a-formula',
    means: 'formula',
    pattern:
      /(?<formula>Ⓟ)(?:新时代|同志为核心|法治思想|生态文明思想|经济思想|强军思想|文化思想|外交思想|总书记|(?:系列)?重要(?:讲话|指示|论述|批示|回信|训词)|(?:同志|Ⓞ?Ⓣ)?关于[^，。；]{0,24}(?:重要|论述|指示|批示|精神|思想)|Ⓓ?在[^，。；Ⓟ]{1,24}[时上中]Ⓔ?的(?:重要)?(?:讲话|指示|要求)Ⓔ?精神)/dgu,
    examples: [
      '贯彻落实{formula:Ⓟ}Ⓣ关于驻村工作的批示精神',
      '深入学习{formula:Ⓟ}新时代中国特色社会主义思想',
      '学习{formula:Ⓟ}关于安全生产的重要论述',
      '传达了ⓄⓉ{formula:Ⓟ}在Ⓛ调研Ⓔ时的讲话精神',
    ],
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
    name: 'each-went-elsewhere',
    means: 'apart',
    pattern:
      /(?<apart>Ⓟ(?:一[组路行])?(?:带队|率队)?(?:到|赴|前往|来到|深入|走进)[^，。；Ⓟ]{0,8}[ⓁⓄ][^，。；Ⓟ]{0,16}(?:[，；]Ⓟ(?:一[组路行])?(?:带队|率队)?(?:到|赴|前往|来到|深入|走进)[^，。；Ⓟ]{0,8}[ⓁⓄ][^，。；Ⓟ]{0,16})+)/dgu,
    examples: ['{apart:Ⓟ到Ⓛ，Ⓟ到Ⓛ，Ⓟ到Ⓛ分别检查Ⓔ}'],
    silent: ['Ⓟ到Ⓛ调研Ⓔ，Ⓟ陪同'],
  },
  {
    name: 'leaders-went-separately',
    means: 'apart',
    pattern:
      /(?<=^|[，,])(?<sent>[^，。；ⓅⓉ]{0,8}(?:领导(?:干部|班子)?(?:成员)?|班子成员|常委|负责同志|Ⓣ)们?[^，。；ⓅⓉ]{0,8}(?:分别(?:带队|率队|率|带领|深入|赴|到|前往|走访|看望|检查)|分赴|分头|分组|分路|分片|分[三四五六七八多\d]+[路组]))/dgu,
    examples: ['Ⓓ，{sent:县领导分别带队}开展检查Ⓔ', 'Ⓓ，{sent:市领导分赴}各县区督导'],
    silent: ['ⓉⓅ分别带队到Ⓛ', '会上，县领导分别发言'],
  },
  {
    name: 'went-in-groups',
    means: 'apart',
    pattern:
      /(?<sent>分(?:成|为)?[两二三四五六七八多\d]?个?组(?:进行|开展|实施)(?:集中)?(?:视察|检查|调研|督查|走访|督导|考察|巡查|暗访))/dgu,
    examples: ['Ⓞ组织代表对建议办理情况{sent:分组进行视察}'],
    silent: ['会议分组进行讨论'],
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
      /^(?:在随后的|随后的)?(?<later>会Ⓔ?后|(?:会议|座谈会|仪式|活动|学习会|大会)Ⓔ?(?:结束)?后|当天(?:下午|晚上?|中午|上午)|当[天日](?=[，,][^。；]{0,60}?还(?:来到|到|前往|走访|看望|慰问))|当日(?:下午|晚上?|上午)|当晚|慰问中)/dgu,
    examples: [
      '{later:会后}，Ⓟ到Ⓛ查看',
      '{later:会议Ⓔ结束后}，Ⓟ到Ⓛ查看',
      '{later:当天下午}，Ⓟ又到Ⓛ看望了Ⓟ',
      '在随后的{later:慰问中}，Ⓟ看望了Ⓟ',
      '{later:当天}，ⓄⓉⓅ还来到老人Ⓟ家中',
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
    name: 'reporters-went',
    means: 'press',
    pattern:
      /(?<!(?:带领?|陪同?|接受|面对|[与和向对跟同给])[^，。；Ⓟ]{0,6})(?<press>Ⓣ|笔者)(?:们|一行)?[^，。；ⓅⓉ]{0,8}(?:走进|来到|走访|深入|前往|赶到|采访|探访|探寻|跟随|跟着|见到|看到|了解到|获悉|从[^，。；]{2,12}(?:了解|获悉|得知))/dgu,
    examples: ['近日，{press:Ⓣ}走进Ⓛ，看到居民正在下棋', 'Ⓓ，Ⓞ{press:Ⓣ}深入Ⓛ探寻答案'],
    silent: ['Ⓟ带领Ⓣ走进Ⓛ', 'Ⓟ向Ⓣ介绍'],
  },
  {
    name: 'spirit-of-a-meeting',
    means: 'background',
    pattern:
      /(?<event>Ⓔ)(?=(?:上的?)?(?:系列)?(?:重要)?(?:讲话|指示|部署)?的?(?:精神|要求)|[和、及与暨][^，。；Ⓔ]{1,14}Ⓔ(?:上的?)?(?:重要)?(?:讲话)?精神)/dgu,
    examples: ['宣讲Ⓔ省委十一届七次全会{event:Ⓔ}和市委四届九次全会{event:Ⓔ}精神', '学习Ⓔ第十次党代会{event:Ⓔ}精神'],
    silent: ['会议Ⓔ传达精神'],
  },
  {
    name: 'background-date',
    means: 'background',
    pattern:
      /(?:截至|截止|自|从|早在|始建于|成立于|建于|出生于|生于)(?<date>Ⓓ)|(?:预计|计划|力争|争取|确保|有望)[^，。；]{0,8}(?<date3>Ⓓ)|(?<=Ⓟ[^，。；Ⓟ]{0,4}(?:表示|指出|强调)[，：]“?)(?<told>Ⓓ)|(?<date2>Ⓓ)(?:以来|以后|之前|以前|前|底前|起)|(?<glossed>Ⓓ)(?=[（(]Ⓓ[）)])|(?<=(?:传达|学习|贯彻|落实)[^。；]{0,160})(?<conveyed>Ⓓ)(?=[^，。；]{0,20}(?:会|会议|大会|座谈会|考察|调研|视察)Ⓔ?[^。；]{0,50}(?:精神|讲话|指示))/dgu,
    examples: [
      '截至{date:Ⓓ}，共受理307件',
      '{glossed:Ⓓ}（Ⓓ），Ⓞ举行活动',
      '会议传达学习了{conveyed:Ⓓ}省委常委会会议Ⓔ精神',
      '传达学习ⒺⓅ{conveyed:Ⓓ}在脱贫攻坚座谈会Ⓔ、Ⓓ在Ⓞ会议Ⓔ上的重要讲话精神',
      'Ⓟ表示，{told:Ⓓ}，决定重建',
    ],
  },
  {
    name: 'date-of-the-report',
    means: 'background',
    pattern: /(?<date>Ⓓ)(?:[^，。；Ⓟ]{0,4})?(?:讯|电(?!话|视|影|力|商)|消息)(?=[（：，。\s“]|Ⓓ|$)(?=[^。]*Ⓓ)/dgu,
    examples: ['红网{date:Ⓓ}讯（ⓉⓅ）Ⓓ，Ⓞ召开会议', '{date:Ⓓ}电 Ⓓ，Ⓟ到Ⓛ'],
    silent: ['Ⓓ讯（ⓉⓅ）Ⓞ召开会议', 'Ⓓ电话联系Ⓟ，Ⓓ又去看望'],
  },
  {
    name: 'day-of-publishing',
    means: 'background',
    pattern: /(?:发布|发表|刊发|刊登|更新|录入|上传)Ⓔ?(?:时间|日期)[：:]\s?(?<date>Ⓓ)/dgu,
    examples: ['Ⓟ到Ⓛ开展巡河Ⓔ工作发表时间：{date:Ⓓ}15：39Ⓓ下午，Ⓟ到Ⓛ开展巡河Ⓔ'],
    silent: ['活动时间：Ⓓ'],
  },
  {
    name: 'yesterday-and-tomorrow',
    means: 'background',
    pattern: /的(?<date>Ⓓ)[、，](?:(?<date2>Ⓓ)|今天)[、和与及]?(?:明天|Ⓓ|未来)/dgu,
    examples: ['讲述了Ⓛ的{date:Ⓓ}、今天和明天'],
    silent: ['举行的Ⓓ、Ⓓ两场活动Ⓔ'],
  },
  {
    name: 'date-in-a-quotation',
    means: 'background',
    pattern: /(?<=“[^”]*)(?<date>Ⓓ)|(?<date2>Ⓓ)(?=[^“]*”)/dgu,
    examples: ['“大家{date:Ⓓ}议一议！”'],
    silent: ['Ⓓ，Ⓞ举办“大家议”活动'],
  },
];
