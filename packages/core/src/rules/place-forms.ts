/** Forms of places that stand behind or around a name: house numbers, floors, blocks, groups of a village. */
import type { PlaceForm } from '../model/place-words.js';

/**
 * Expressions with `tail`, the words behind the name's head, are tried at each head (路, 小区, 大厦); those without stand
 * for themselves. The name in front of a head is found by walking left.
 */
export const placeForms: readonly PlaceForm[] = [
  {
    name: 'house-number',
    kind: 'address',
    pattern:
      /(?<=(?:路|街|大道|巷|弄|胡同|里|村|道|段|线|坊|苑))(?<tail>[ 　]?(?:(?:东|西|南|北|中)[一二三四]?[路段街])?[甲乙丙丁]?\d+(?:[-—–－~至、]\d+)*[ 　]?(?:号|弄|巷|支弄)(?:院|楼(?!道|梯|上|下|内|顶|门))?(?:\d+(?:[-—–－~至、]\d+)*(?:号楼(?!道|梯|上|下|内|顶|门)|号|室|栋|幢|单元|支弄))*)/gu,
    score: 2,
    examples: ['来到{place:升安街33-39号}看望', '家住{place:中平路1021弄7号}', '在{place:青石胡同甲5号}'],
  },
  {
    name: 'floor',
    kind: 'building',
    pattern:
      /(?<=(?:大厦|大楼|中心|广场|楼|馆|站|院|厦|城|处|宫|会堂|园|府|区|苑|里|庭|庄|湾|坊|村|局|校|学|厂|所|市场|酒店|宾馆|饭店))(?<tail>[ 　]?[A-Za-z][座栋][ 　]?\d{3,4}(?:会议室|室)|[ 　]?[A-Za-z]?\d*[座栋]?[ 　]?(?:\d+|[一二三四五六七八九十]{1,3})[ 　]?(?:楼|层)(?:(?:大|小|中|多功能|常务|视频|第[一二三四五六]|\d+)?(?:会议室|多功能厅|报告厅|宴会厅|展厅|大厅|会堂|礼堂|活动室|党员活动室)|中庭)?|[ 　]?(?:[一二三四五六七八九十]{1,2}期)?\d+(?:号楼(?!道)|(?<!(?:站|所|厂|局|校|学|馆|院|处|村|场)[ 　]?\d{1,5})[栋幢座]|号(?=[、和]\d+号楼))(?:\d+单元)?)/gu,
    score: 1.5,
    examples: [
      '位于{place:青湖大厦 18 楼}的企业',
      '来到{place:金柳花园二期8栋2单元}',
      '在{place:青湖大酒店三楼宴会厅}举行',
    ],
  },
  {
    name: 'numbered-village',
    kind: 'area',
    pattern:
      /(?<=^|[，,。、\s县市区旗在到赴]|前往|来到|走进|深入)(?![在到赴]|来到|前往|走进|深入|进入|赶到)\p{Script=Han}{2,5}[镇乡](?:第?\d{1,2}|[一二三四五六七八九十]{1,2})村(?![民委两干党组])/gu,
    score: 6,
    examples: ['来到{place:柳塘乡5村}走访', '在{place:石湖镇二村}举行'],
    silent: ['全镇8村联动', '来到柳塘乡5村民小组'],
  },
  {
    name: 'block-of-neighbourhood',
    kind: 'building',
    pattern:
      /(?<=\p{Script=Han}{2}(?:社区|街道|镇))(?!居民|党员|群众|工作|组织|联合|完成|召开|开展|动员|发动|协调|位于|改造|走访|慰问|第|[的在和与及对有为将已由向给到])\p{Script=Han}{2,4}\d{1,3}号楼(?!道|梯|上|下|内|顶|门)/gu,
    score: 3,
    examples: ['在白柳社区{place:老营盘5号楼}居民家中'],
    silent: ['社区组织3号楼'],
  },
  {
    name: 'hall-of-house',
    kind: 'building',
    pattern:
      /(?<=图书馆|文化馆|博物馆|展览馆|体育馆|档案馆|艺术馆|美术馆|科技馆|大剧院|影剧院|酒店|宾馆|饭店|大厦|大学|学院|中学|小学|党校|医院|(?:会议|会展|文化|活动|艺术|展示|国际)中心)(?<tail>(?:学术|国际|多功能|中央|第[一二三四五])?(?:报告厅|会议厅|宴会厅|音乐厅|演播厅|多功能厅|大礼堂|小礼堂|礼堂|大剧场|小剧场))/gu,
    score: 3,
    examples: ['在{place:石湖图书馆学术报告厅}举行', '来到{place:青柳大酒店宴会厅}'],
  },
  {
    name: 'home-of-house',
    kind: 'building',
    pattern:
      /(?<=局|厂|公司|社|院|大学|学院|中学|小学|站|银行|队|段|矿)(?<tail>(?:职工)?(?:家属|宿舍)(?:院|楼|区|小区))/gu,
    score: 2,
    examples: ['来到{place:青湖水利局家属院}清扫', '走进{place:石湖供电局宿舍小区}'],
  },
  {
    name: 'group-of-village',
    kind: 'area',
    pattern:
      /(?<=(?<!乡)村)(?<tail>(?:第?[ 　]?\d+[ 　]?|第?[一二三四五六七八九十]{1,3}|(?!党|工作|小|村民|领导|专|两|干|老|落|庄|委|部)\p{Script=Han}{1,4})(?:村民小组|小组|组|社|屯|寨))(?!织|长|建|成|团|会|区|员|合|里|工)/gu,
    score: 1.5,
    examples: ['在{place:石湖村3组}召开', '{place:青溪村桐子组}村民'],
  },
  {
    name: 'base-of-village',
    kind: 'venue',
    pattern:
      /(?<=\p{Script=Han}{2}(?:村|社区|嘎查|屯))(?<tail>(?!民|委|两|党|干部|支部|合作|联合|开展|推进|建|发展|利用|依托|流转|引进|新建|成立|投|实施|探索|培育|大力|积极|持续|通过|采取|结合|围绕|带动|组织|使|租|租赁|注册|改造|申报|争取|企业|村|群众|居民|[的和与及在是有将把为以共已正还就被让从对用靠办种养])(?:(?!的)\p{Script=Han}){1,7}(?:种植|养殖|育苗|繁育|栽培|采摘|加工|生产|种苗|良种|育秧|制种|烘干|扶贫|实训|孵化)(?:示范|试验|科技|产业|扶贫|观光|加工|培训|采摘)*(?:基地|园区|园|场|中心))(?![长员建设])/gu,
    score: 6,
    examples: ['走进{place:石湖村食用菌种植基地}', '深入{place:河湾村无公害蔬菜种植示范基地}视察'],
    silent: ['全村的蔬菜种植示范基地'],
  },
  {
    name: 'section',
    kind: 'road',
    pattern:
      /(?<=\p{Script=Han}(?:路|大道|大街|高速|公路|国道|省道|县道|江|河|渠|大堤|干堤)|\d线)(?<tail>(?![的和与及在到等两沿各全第中东西南北上下是有由属归因受被路街桥]|大道|大街|大桥|公路|水库|施工|在建|未建|建成|改造|重点|危险|事故|隐患|主要|部分|核心|其余|剩余|堤防|河道|工程|项目)\p{Script=Han}{2,4}(?<![路地阶河时标手分片区首岸堤险各堵工])段)(?![落位子时式长])/gu,
    score: 2,
    examples: ['{place:沿江大道新港段}开工', '来到{place:青龙河石桥段}巡查', '与{place:青石高速柳山段}相接'],
    silent: ['检查高速公路重点路段'],
  },
  {
    name: 'block',
    kind: 'area',
    pattern: /(?<![\d、])(?:\d{1,4}[、，和]){0,4}\d{1,4}(?:号)?街坊/gu,
    score: 4,
    examples: ['涉及{place:241、242街坊}的居民'],
  },
  {
    name: 'numbered-road',
    kind: 'road',
    pattern: /(?<![A-Za-z\d])(?:[GSXYC]\d{2,4}(?:线|国道|省道|县道|乡道|高速)?|[1-9]\d{2}(?:国道|省道|县道))/gu,
    score: 2,
    examples: ['到{place:G310国道}检查路面', '沿{place:207国道}巡查'],
    silent: ['5G310兆', '采购N95口罩'],
  },
  {
    name: 'street-of-direction',
    kind: 'road',
    pattern: /(?<=[沿、在到至经])[东西南北中][大正]?街(?=[、，。和与等两一])/gu,
    score: 5,
    examples: ['沿{place:南大街}、三星街查看'],
    silent: ['走到东街角'],
  },
  {
    name: 'station-of-line',
    kind: 'road',
    pattern:
      /(?:地铁|轨道交通)?[\d一二三四五六七八九十]{1,2}号线(?!沿线|全线|各|首|末)\p{Script=Han}{2,6}?站(?!点|长|台|务|房|厅|段)/gu,
    score: 5,
    examples: ['{place:轨道交通8号线柳西门站}附近'],
    silent: ['3号线沿线各站'],
  },
  {
    name: 'memorial',
    kind: 'building',
    pattern: /(?:革命)?烈士(?:陵园|纪念碑|纪念馆|纪念园|墓(?!碑|志|地|前))|人民英雄纪念碑|人民大会堂|天安门广场/gu,
    score: 2.5,
    examples: ['党员到{place:烈士陵园}祭扫'],
  },
  {
    name: 'memorial-of-name',
    kind: 'building',
    pattern:
      /(?<=[在到赴往至于抵了、是]|前往|来到|走进|奔赴|参观|瞻仰)(?!革命|人民|全体|[在到赴往了本该我]|参观|瞻仰)\p{Script=Han}{2,4}(?<!革命|人民)烈士(?:陵园|纪念馆|纪念园|纪念碑|纪念广场|故居)/gu,
    score: 5,
    examples: ['在{place:王志杰烈士陵园}揭牌', '参观了{place:柳山烈士纪念馆}'],
  },
  {
    name: 'memorial-of-division',
    kind: 'building',
    pattern:
      /(?<=[在到赴往至于抵，。、\s]|前往|来到|走进|奔赴)\p{Script=Han}{2,3}[县区市镇乡](?:革命|人民)?(?:烈士|英雄)(?:陵园|纪念碑|纪念馆|纪念园|墓园|公墓|墓地)/gu,
    score: 6,
    examples: ['赴{place:青湖区革命烈士陵园}祭扫'],
    silent: ['到青湖区烈士家属家中慰问'],
  },
  {
    name: 'former-home',
    kind: 'building',
    pattern:
      /(?<=^|[位于的在到访观赴览仰过了，,。、\s])(?!了|名人|领袖|伟人|烈士|革命|红军|先烈|\p{Script=Han}{0,3}(?:参观|瞻仰|走进|来到|游览|走访|修缮|探访|位于|到|的))\p{Script=Han}{2,4}(?:同志)?(?:故居|旧居)(?![住民])/gu,
    score: 6,
    examples: ['参观{place:向志钧故居}', '参观了{place:向志钧同志故居}', '位于村里的{place:向钧故居}'],
    silent: ['李勇参观故居', '参观名人故居', '走访红军旧居'],
  },
  {
    name: 'seat-of-government',
    kind: 'building',
    pattern: /(?<=[在到赴于，,。、]|来到|走进)[省市州盟县区旗镇乡](?:委|政府|行政中心)(?:大院|广场|大楼|礼堂)/gu,
    score: 7,
    examples: ['仪式在{place:县政府广场}举行'],
    silent: ['向县政府汇报'],
  },
  {
    name: 'held-at',
    kind: 'venue',
    pattern:
      /(?<=在)(?<venue>\p{Script=Han}{3,10}?)(?=(?:(?<=[路街道桥])上|内|旁)?(?:正式|隆重|圆满|顺利|成功|胜利|盛大|精彩|如期|热烈|同步|火热)?(?:启动|举行|举办|召开|开幕|闭幕|揭牌|拉开帷幕|拉开序幕|开讲|开班|上演))/gu,
    score: 2,
    examples: ['宣传周在{place:兴业古汇}启动'],
    silent: ['在全街道开展大走访', '会议在热烈的气氛中举行'],
  },
];
