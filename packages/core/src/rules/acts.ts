/**
 * Ways of telling that people did one thing with each other, over a sentence's outline with rows gathered into one sign.
 * `verb` holds the words of the act, `each` persons who share it with the others one by one, `accompany` those who share it with
 * the leader, named elsewhere; all other groups act together.
 */
import type { PhraseRule } from '../model/rule.js';

/** What may stand between the one who acts and the words of the act: no other person. */
const near = '[^。；Ⓟ]{0,40}?';
const close = '[^，。；Ⓟ]{0,24}?';
const more = '(?:等[^，。；Ⓟ]{0,14})?';
const going =
  '调研|视察|检查|考察|走访|慰问|督查|督导|看望|巡查|巡河|察看|查看|指导|观摩|参观|蹲点|暗访|踏勘|拜访|视导|值守|巡逻|植树|劳动';
const talking =
  '座谈(?!会)|会谈|交谈|攀谈|交流|商谈|洽谈|对接|商讨|商议|谈心|促膝|握手|合影|交换了?[^，。；Ⓟ]{0,4}意见|签署|签订|签约';
const jointly = '共同|一起|一同|一道|携手|联合|同场';

export const actRules: readonly PhraseRule<'act'>[] = [
  {
    name: 'go-accompanied',
    means: 'act',
    pattern: new RegExp(
      `(?<act>Ⓟ)?${near}在[^，。；Ⓟ]{0,10}(?<with>Ⓟ)${more}的?(?<verb>陪同|陪伴)下?(?:[，,]?${close}(?<behind>Ⓟ))?`,
      'dgu',
    ),
    examples: ['{act:Ⓟ}在{with:Ⓟ}的陪同下，走访了Ⓞ', 'Ⓓ，在{with:Ⓟ}陪同下，{behind:Ⓟ}到Ⓛ'],
  },
  {
    name: 'come-along',
    means: 'act',
    pattern: new RegExp(
      `(?<act>Ⓟ)[^。；Ⓟ]{1,80}?[，,](?<with>Ⓟ)${more}[^，。；Ⓟ]{0,24}?(?<verb>陪同|随同|随行|(?:参加|参与)了?(?:此次|本次|上述)?(?:${going})|一同参加|一起参加)`,
      'dgu',
    ),
    examples: ['{act:Ⓟ}到Ⓛ调研Ⓔ，{with:Ⓟ}陪同', '{act:Ⓟ}赴Ⓛ检查防汛，{with:Ⓟ}参加检查'],
    silent: ['Ⓟ主持会议，Ⓟ出席'],
  },
  {
    name: 'accompany-the-leader',
    means: 'act',
    pattern: new RegExp(
      `(?<!Ⓟ[^。；Ⓟ]{0,80})(?<accompany>Ⓟ)${more}[^，。；Ⓟ]{0,24}?(?<verb>陪同|随同|随行|(?:参加|参与)了?(?:此次|本次|上述)?(?:有关|相关)?(?:活动|${going}|会见|会谈|座谈(?!会))|一同参加|一起参加|一同(?:${going}))(?![下着]|[^，。；]{0,8}Ⓟ)`,
      'dgu',
    ),
    examples: ['{accompany:Ⓟ}等陪同', '{accompany:Ⓟ}参加调研', '{accompany:Ⓟ}等参加会见'],
    silent: ['在Ⓟ陪同下，Ⓟ到Ⓛ', 'Ⓟ陪同Ⓟ到Ⓛ', 'Ⓟ参加会议'],
  },
  {
    name: 'receive',
    means: 'act',
    pattern: new RegExp(
      `(?<act>Ⓟ)(?:(?!分别|先后|依次|逐一)[^。；Ⓟ]){0,30}?(?<verb>会见|会晤|接见|接待|约见|约谈|迎接)了?(?:Ⓔ)?${close}(?<with>Ⓟ)`,
      'dgu',
    ),
    examples: ['{act:Ⓟ}在Ⓛ会见了来访的{with:Ⓟ}一行'],
    silent: ['Ⓟ先后会见Ⓟ', 'Ⓟ主持会议。Ⓟ发言'],
  },
  {
    name: 'call-on',
    means: 'act',
    pattern: new RegExp(
      `(?<act>Ⓟ)${near}(?<verb>看望|慰问|探望|走访|拜访|(?:分别|先后|依次|逐一)(?:会见|会晤|接见|约谈))(?:慰问)?了?(?:Ⓔ)?${close}(?<each>Ⓟ)(?!的(?!家)|家所在)`,
      'dgu',
    ),
    examples: ['{act:Ⓟ}看望慰问了老党员{each:Ⓟ}', '{act:Ⓟ}先后会见了{each:Ⓟ}'],
    silent: ['Ⓟ走访了Ⓟ的工厂'],
  },
  {
    name: 'come-home-to',
    means: 'act',
    pattern: new RegExp(
      `(?<act>Ⓟ)${near}(?<verb>来到|走进|送到|送进|前往|到)${close}(?<each>Ⓟ)的?(?:家(?!所在|附近|楼下|隔壁|对面|旁)|手[中里上])`,
      'dgu',
    ),
    examples: ['{act:Ⓟ}把慰问金送到{each:Ⓟ}手中', '{act:Ⓟ}一行来到困难群众{each:Ⓟ}家中'],
    silent: ['Ⓟ来到Ⓟ家所在的小区'],
  },
  {
    name: 'talk-with',
    means: 'act',
    pattern: new RegExp(
      `(?<act>Ⓟ)${near}[与和同跟][^，。；Ⓟ]{0,14}(?<with>Ⓟ)${close}(?<verb>${talking}|${jointly})`,
      'dgu',
    ),
    examples: ['{act:Ⓟ}一行到Ⓛ，与村民代表{with:Ⓟ}促膝谈心', '{act:Ⓟ}还同{with:Ⓟ}交换了意见'],
    silent: ['Ⓟ和Ⓟ先后在座谈会上发言'],
  },
  {
    name: 'row-talks',
    means: 'act',
    pattern: new RegExp(
      `(?<act>Ⓟ)${more}(?:(?!分别|先后|分头)[^，。；Ⓟ]){0,16}?(?<verb>${talking}|${jointly}|一行|率队|带队|率领|带领)`,
      'dgu',
    ),
    examples: ['{act:Ⓟ}等一行先后走访了Ⓞ', '{act:Ⓟ}共同为Ⓛ揭牌', '{act:Ⓟ}举行会谈'],
    silent: ['Ⓟ分别带队到Ⓛ', 'Ⓟ在座谈会上发言'],
  },
  {
    name: 'row-goes',
    means: 'act',
    pattern: new RegExp(
      `(?<act>Ⓟ)${more}[，,]?(?:(?!分别|先后|分头|分赴|分组|分包)[^，。；Ⓟ]){0,10}?(?:到(?!会|场|任|位|点)|赴|前往|来到|走进|深入)(?:(?!分别|分头)[^，。；Ⓟ]){0,30}?(?<verb>${going})`,
      'dgu',
    ),
    examples: ['{act:Ⓟ}到Ⓛ调研Ⓔ', '{act:Ⓟ}深入Ⓞ开展安全生产检查'],
    silent: ['Ⓟ分别到Ⓛ调研', 'Ⓟ到会指导'],
  },
  {
    name: 'lead-whom',
    means: 'act',
    pattern: new RegExp(`(?<act>Ⓟ)${close}(?<verb>带领|率领|带着|陪同|陪着|率)(?!下)${close}(?<with>Ⓟ)`, 'dgu'),
    examples: ['{act:Ⓟ}带领{with:Ⓟ}走访Ⓞ', '{act:Ⓟ}陪同{with:Ⓟ}到Ⓛ调研'],
  },
  {
    name: 'under-whom',
    means: 'act',
    pattern: new RegExp(`在(?<act>Ⓟ)${more}的?(?<verb>带领|率领|组织|引导|见证)下[，,]?${near}(?<with>Ⓟ)`, 'dgu'),
    examples: ['在{act:Ⓟ}的带领下，{with:Ⓟ}参观了Ⓛ'],
  },
  {
    name: 'give-to',
    means: 'act',
    pattern: new RegExp(
      `(?<act>Ⓟ)${near}[向为给][^，。；Ⓟ]{0,16}(?<with>Ⓟ)${close}(?<verb>颁发|颁奖|授牌|授旗|送上|送去|赠送|献上|献花|佩戴|介绍|汇报|讲解|敬酒|道谢|转达|发放)`,
      'dgu',
    ),
    examples: ['{act:Ⓟ}为老兵{with:Ⓟ}佩戴了奖章', '{act:Ⓟ}向{with:Ⓟ}一行介绍了Ⓛ'],
  },
  {
    name: 'hear-whom',
    means: 'act',
    pattern: new RegExp(`(?<act>Ⓟ)${near}(?<verb>听取|询问|聆听)了?[^，。；Ⓟ]{0,12}(?<with>Ⓟ)`, 'dgu'),
    examples: ['{act:Ⓟ}来到Ⓛ，听取了{with:Ⓟ}的介绍'],
  },
];
