/** Ways of telling who presided and attended, and which bodies and places had part, over a sentence's outline with rows as one sign. */
import type { PhraseRule } from '../model/rule.js';
import { underGuidance } from './going.js';

export const happeningRules: readonly PhraseRule<'role'>[] = [
  {
    name: 'presides',
    means: 'role',
    pattern: new RegExp(
      `(?:由|在)?(?<lead>Ⓟ)(?!${underGuidance})(?:同志)?(?:的)?(?:在(?:[^，。；Ⓟ上]{1,14}(?=召开|主持召开))?|分别|先后|轮流|共同|担任[^，。；Ⓟ]{0,10}?|(?:出席|参加)[^，。；Ⓟ]{0,8}并|(?:受|代表)[^，。；Ⓟ]{2,16}?[，,]?)?(?:主持|召开|牵头|领誓|带领(?![^，。；Ⓟ]{0,10}代表团)(?!(?:大家|[^，。；Ⓟ]{0,6}(?:组|团|一行|嘉宾|客人|来宾|代表们))[^，。；Ⓟ]{0,8}(?:参观|了解|察看|查看|观看))|召集|坐镇|带头|(?:率先垂范|以身作则|身先士卒)[，,]?带领)`,
      'dgu',
    ),
    examples: [
      '会议由{lead:Ⓟ}主持',
      '在{lead:Ⓟ}的带领下',
      '{lead:Ⓟ}主持会议',
      '{lead:Ⓟ}分别主持会议',
      '{lead:Ⓟ}担任执行主席并主持会议',
      '{lead:Ⓟ}出席会议Ⓔ并主持',
      '{lead:Ⓟ}在Ⓛ召开Ⓔ临时党委会',
      '{lead:Ⓟ}率先垂范，带领大家分工协作',
    ],
    silent: ['Ⓟ带领Ⓛ代表团参加开幕仪式Ⓔ'],
  },
  {
    name: 'acts-in-charge',
    means: 'role',
    pattern:
      /(?<!(?:希望|邀请|请|欢迎)[^，。；Ⓟ]{0,4})(?<lead>Ⓟ)(?:分别|正|还|也|又|一同|共同|一起)*(?:[在于和](?:(?!出席|参加|见证)[^，。；Ⓟ]){0,20})?(?:一起|一道|现场)?(?:指挥|值守|疏导|坐镇|值班|调度|为[^，。；]{0,16}鼓劲|约来|召集|组织|接待|公开接访|带案下访|接访|(?:为|给)[^，。；Ⓟ]{0,12}Ⓟ[^，。；Ⓟ]{0,6}送去|营救|救出|救起|冲上|冲进|动员(?!大会|会|部署|讲话|工作)|登门|上门|用[^，。；]{0,6}救|挽着|号召|带着[^，。；]{0,10}(?:人员|党员|干部|志愿者|小朋友|村民|居民|群众|队员|学生|孩子|Ⓣ|网格员))/dgu,
    examples: [
      '{lead:Ⓟ}正和交警一起疏导车流',
      '{lead:Ⓟ}分别在Ⓛ、Ⓛ值守',
      '{lead:Ⓟ}约来双方当事人',
      '{lead:Ⓟ}在Ⓞ公开接访',
      '{lead:Ⓟ}为困难学生Ⓟ送去助学金',
      '{lead:Ⓟ}用冲锋舟救出被困的Ⓟ',
    ],
    silent: ['Ⓟ在Ⓛ说', 'Ⓟ带着问题参加会议', '希望Ⓟ组织企业家来考察'],
  },
  {
    name: 'confers',
    means: 'role',
    pattern:
      /(?<confer>Ⓟ)(?:等[^，。；Ⓟ]{0,10})?(?:先后|分别|共同|一同|一起|还|也|又|则|随后|上台|到场|现场|亲自){0,3}(?:(?:[为给向](?:[^，。；Ⓟ]|Ⓟ){1,40}?|[^，。；Ⓟ]{0,8})(?:(?<!获)颁发|(?<!获)颁奖|授[牌旗匾]|揭[牌幕匾]|佩戴|剪彩|授予|赠送|开镰|鸣枪|鸣笛|发令|培土|奠基)|(?:[按推]下|启动|开启|触摸|点亮|拉动)Ⓔ?了?[^，。；Ⓟ]{0,30}(?:启动|按钮|模型|装置|水晶球|推杆|开关))/dgu,
    examples: [
      '{confer:Ⓟ}为“五星义工”Ⓟ等10人颁发Ⓔ证书',
      '{confer:Ⓟ}共同启动Ⓔ了Ⓞ邻里节Ⓔ“书籍”象征模型',
      '{confer:Ⓟ}共同为Ⓞ揭牌Ⓔ',
    ],
    silent: ['Ⓟ获颁奖章', 'Ⓟ代表镇政府与Ⓞ签订Ⓔ了服务协议', 'Ⓟ启动防汛应急响应'],
  },
  {
    name: 'receives-guests',
    means: 'role',
    pattern: /(?<lead>Ⓟ)(?:等[^，。；Ⓟ]{0,10})?(?:热情|亲切|全程)(?:接待|款待|迎接)/dgu,
    examples: ['{lead:Ⓟ}等热情接待'],
    silent: ['感谢Ⓟ的热情接待'],
  },
  {
    name: 'by-whom-guests-are-received',
    means: 'role',
    pattern: /(?:受到|得到)了?[^，。；Ⓟ]{0,10}(?<lead>Ⓟ)(?:等[^，。；Ⓟ]{0,8})?的?(?:热情|亲切)?(?:接待|款待|欢迎)/dgu,
    examples: ['受到Ⓞ{lead:Ⓟ}的热情款待'],
    silent: ['感谢Ⓞ的热情接待'],
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
      /(?:(?<![受得达收感看听遇讲说谈提])到|赴|前往|来到|走访|深入|走进|调研|考察|慰问|参观|看望|拜访|抵达)(?:慰问|调研|考察|检查|督导|走访)?(?:Ⓔ)?了?(?:[^，。；ⓅⓄⓁ]{1,12}[村镇乡县市区])?Ⓛ{0,4}(?<host>Ⓞ)/dgu,
    examples: ['Ⓟ到{host:Ⓞ}调研Ⓔ', '走访了{host:Ⓞ}', '党员赴石湖镇青溪村{host:Ⓞ}开展活动'],
    silent: ['走访Ⓛ', 'Ⓟ受到Ⓞ表彰'],
  },
  {
    name: 'body-holds',
    means: 'role',
    pattern:
      /(?<!在|(?:按照|根据|响应|落实|贯彻)[^，。；Ⓟ]{0,4})(?<organise>Ⓞ)(?=[^，。；Ⓟ《]{0,16}?(?:组织|召开|举办|举行|开展|主办|承办|启动|联合|邀请|发起|协办|走访|集中|前往|赴|携手))/dgu,
    examples: ['{organise:Ⓞ}召开Ⓔ半年度工作会议Ⓔ', '{organise:Ⓞ}在Ⓛ举办活动'],
    silent: ['发布仪式在Ⓞ举行'],
  },
  {
    name: 'body-visits',
    means: 'role',
    pattern:
      /(?<organise>Ⓞ)(?:一行)?(?:来到?|到|深入|走进)[^，。；Ⓟ]{1,16}?(?:Ⓔ|调研|考察|视察|督查|督导|检查|慰问|参观|学习|交流|座谈)/dgu,
    examples: ['{organise:Ⓞ}到Ⓞ调研Ⓔ', '{organise:Ⓞ}一行来Ⓛ考察'],
    silent: ['到Ⓞ调研', 'Ⓞ到场'],
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
      /(?:到|在|赴|来到|前往|走访|走进|深入|于|参观|抵达|位于|实地查看|察看|查看|辖区|考察|调研|视察|走上|沿着)(?:了|Ⓔ)*[^，。；ⓅⓄⓁ]{0,6}Ⓞ?(?<place>Ⓛ+)/dgu,
    examples: ['活动在{place:Ⓛ}举行', '先后来到{place:Ⓛ}', '一行到Ⓞ{place:Ⓛ}查看', '在{place:ⓁⓁ}开幕'],
  },
  {
    name: 'attends-among-those',
    means: 'role',
    pattern: /(?:参加|出席|参会|到会|参与)[^，。；Ⓟ]{0,14}的(?:领导|嘉宾|人员|同志)?(?:还)?有[:：]?(?<attend>Ⓟ)/dgu,
    examples: ['出席会议的还有{attend:Ⓟ}'],
  },
];
