/** What a school, a hospital or a firm calls itself and its own organs, where nothing of its name stands before them: 由我院党委书记…. */

import type { UnitKind } from '../model/knowledge.js';

/** The unit by what it is. */
export const unitWord = '(?:集团公司|集团|公司|学校|学院|医院|[我本]?[校院])';

/** Its organs. */
export const unitOrgan = '(?:第[一二三四五六七八九十]+|机关|联合)?(?:党委|党总支|党支部|纪委|工会|团委|团总支|妇联)';

/**
 * What stands before such a word and belongs to no name: 太和医院 and 太原学院 are called so, 和校党委 and 原学院党委 join and tell of
 * the past.
 */
const before =
  '^|[^\\p{Script=Han}]|[由及与]|兼任?|(?:^|[^\\p{Script=Han}])[原时]任?|(?=[我本][校院])|(?<![学高分党军技职驾母夜女中小大总])(?=校(?:党|工会|团|纪|妇))|[我本](?=集团|公司|学[校院]|医院)';

/** The unit at the end of a text, or its organ, or both. */
export const ownUnit = new RegExp(
  `(?:(?<=${before})(?<unit>${unitWord})|(?<=^|[^\\p{Script=Han}]))(?<organ>${unitOrgan})?$`,
  'u',
);

/** The unit with its organ, wherever they stand. */
export const unitsOrgan = new RegExp(`(?<=${before})(?<lead>)(?<ground>)(?<rest>${unitWord}${unitOrgan})`, 'gu');

/** An organ of a unit at the end of its name. */
export const ownUnitOrgan = new RegExp(`(?<=.{3}|^${unitWord})${unitOrgan}$`, 'u');

/** What a unit calls itself, and the beginnings of names that can be meant, the likeliest first; `stated` tells that the text names one. */
export const unitKinds: readonly UnitKind[] = [
  { unit: /医院$/u, name: /^.{2,}医院/u },
  { unit: /学院$/u, name: /^.{2,}学院(?![路街巷])/u },
  { unit: /院$/u, name: /^.{2,}院(?![路街巷])/u },
  { unit: /校$/u, name: /^.{2,}大学(?![城生路])/u },
  {
    unit: /校$/u,
    name: /^.{2,}(?:学校|中学|小学|[一二三四五六七八九十\d附][中小](?=$|党|工会|团)|职高|中专|职教中心|党校)/u,
  },
  { unit: /校$/u, name: /^.{2,}学院(?![路街巷])/u },
  { unit: /^[我本]?集团$/u, name: /^.{2,}集团(?:(?:股份|控股)?有限公司)?/u, stated: /有限(?:责任)?公司|股份公司/u },
  { unit: /公司$/u, name: /^.{2,}(?:公司|集团|银行|[支分]行)/u, stated: /有限(?:责任)?公司|股份公司/u },
];

/** At the end of a text: who goes to the unit that is named next is none of its people. */
export const goingTo = /(?:走进|走访|来到|前往|拜访|参访|考察|莅临|[到赴至在])$/u;
