/** How names are spelled in letters, by pinyin-pro: a matter of writing the index, never of reading it. */
import { createRequire } from 'node:module';
import type * as PinyinPro from 'pinyin-pro';
import type { NodeType } from '../../model/graph.js';

/** One syllable without tone for each character, `lü` as `lv`; what is no character stands as it is. */
export type Spell = (name: string, type: NodeType) => readonly string[];

/** The package's lists take as long to load as all of this library: only who writes an index waits for them. */
const load = createRequire(import.meta.url);

/** The spelling of a name; a person's first character is read as the surname that it is (单 shan, 解 xie, 查 zha). */
export const spell: Spell = (name, type) =>
  (load('pinyin-pro') as typeof PinyinPro).pinyin(name, {
    toneType: 'none',
    type: 'array',
    v: true,
    surname: type === 'person' ? 'head' : 'off',
  });
