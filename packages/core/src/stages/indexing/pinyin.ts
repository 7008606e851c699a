/** How names are spelled in letters, by pinyin-pro: a matter of writing the index, never of reading it. */
import { pinyin } from 'pinyin-pro';
import type { NodeType } from '../../model/graph.js';

/** One syllable without tone for each character, `lü` as `lv`; what is no character stands as it is. */
export type Spell = (name: string, type: NodeType) => readonly string[];

/** The spelling of a name; a person's first character is read as the surname that it is (单 shan, 解 xie, 查 zha). */
export const spell: Spell = (name, type) =>
  pinyin(name, { toneType: 'none', type: 'array', v: true, surname: type === 'person' ? 'head' : 'off' });
