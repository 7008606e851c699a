/** Forms of places that stand behind or around a name: house numbers, floors, blocks, groups of a village. */
import type { PlaceForm, PlaceWords } from '../model/body-words.js';

/**
 * Expressions with `tail`, the words behind the name's head, are tried at each head (路, 小区, 大厦); those without stand
 * for themselves. The name in front of a head is found by walking left.
 */
const places: readonly PlaceForm[] = [
  {
    name: 'house-number',
    kind: 'address',
    pattern:
      /(?<=(?:路|街|大道|巷|弄|胡同|里|村|道|段|线|坊|苑))(?<tail>[ 　]?(?:(?:东|西|南|北|中)[一二三四]?[路段街])?\d+(?:[-—–－~至、]\d+)*[ 　]?(?:号|弄|巷|支弄)(?:院|楼)?(?:\d+(?:[-—–－~至、]\d+)*(?:号楼|号|室|栋|幢|单元|支弄))*)/gu,
    score: 2,
    examples: ['来到{place:升安街33-39号}看望', '家住{place:中平路1021弄7号}'],
  },
  {
    name: 'floor',
    kind: 'building',
    pattern:
      /(?<=(?:大厦|大楼|中心|广场|楼|馆|站|院|厦|城|处|会堂|园))(?<tail>[ 　]?[A-Za-z]?\d*[座栋]?[ 　]?(?:\d+|[一二三四五六七八九十]{1,3})(?:楼|层)(?:(?:大|小|中|多功能|第[一二三四五六]|\d+)?(?:会议室|报告厅|大厅|会堂|活动室|党员活动室))?|[ 　]?\d+(?:号楼|栋|幢|座)(?:\d+单元)?)/gu,
    score: 1.5,
    examples: ['位于{place:青湖大厦 18 楼}的企业'],
  },
  {
    name: 'group-of-village',
    kind: 'area',
    pattern:
      /(?<=村)(?<tail>(?:第?[ 　]?\d+[ 　]?|第?[一二三四五六七八九十]{1,3}|(?!党|工作|小|村民|领导|专|两|干|老)\p{Script=Han}{1,4})(?:村民小组|小组|组|社|屯|寨))(?!织|长|建|成|团|会|区|员|合|里|工)/gu,
    score: 1.5,
    examples: ['在{place:石湖村3组}召开', '{place:青溪村桐子组}村民'],
  },
  {
    name: 'block',
    kind: 'area',
    pattern: /(?<![\d、])(?:\d{1,4}[、，和]){0,4}\d{1,4}(?:号)?街坊/gu,
    score: 4,
    examples: ['涉及{place:241、242街坊}的居民'],
  },
  {
    name: 'held-at',
    kind: 'venue',
    pattern:
      /(?<=在)(?<venue>\p{Script=Han}{3,10}?)(?=(?:正式|隆重|圆满|顺利|成功|如期|热烈|同步|火热)?(?:启动|举行|举办|召开|开幕|闭幕|揭牌|拉开帷幕|拉开序幕|开讲|开班|开展|上演))/gu,
    score: 2,
    examples: ['宣传周在{place:兴业古汇}启动'],
    silent: ['在全街道开展大走访', '会议在热烈的气氛中举行'],
  },
];

const ordinaryPlaces =
  /^(?:道路|公路|马路|铁路|高速公路|思路|出路|线路|网路|门路|后路|退路|一路|半路|陆路|水路|老路|新路|之路|上街|大街|街头|沿街|逛街|步行街|商业街|小区|广场|公园|大厦|大楼|楼宇|桥梁|大桥|全村|农村|乡村|山村|新村|老旧小区|住宅小区|居民小区|文化广场|休闲广场|市中心|区中心|城中心|活动室|会议室|办公室|教室|体育馆|图书馆|社区|辖区|园区|景区|校园|家园|田园|乐园|花园|果园|菜园|公寓|宿舍|商铺|市场|菜市场|农贸市场|超市|商场|工地|现场|广场舞|第一线|一线|前线|热线|红线|底线|在线|上线|下线|视线|战线|沿线|流水线|生产线)$/u;

const cityBefore = /(?:[在到赴往从由返]|来自|前往|奔赴|飞往|驰援|支援)$/u;
const cityAfter =
  /^(?:考察|视察|调研|参加|召开|举行|举办|出差|打工|务工|工作|学习|读书|上学|等地|[，。、；,;的]|[与和]|$)/u;

/** What the finders know of names of places. */
export const placeWords: PlaceWords = { places, ordinaryPlaces, cityBefore, cityAfter };
