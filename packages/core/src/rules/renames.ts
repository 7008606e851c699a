/** Ways of saying that a body bore another name before, over a sentence's outline. */
import type { PhraseRule } from '../model/rule.js';

/** Groups: `old` and `now`, one body each. Bodies that were merged or split are no renamed ones. */
export const renameRules: readonly PhraseRule<'rename'>[] = [
  {
    name: 'renamed-to',
    means: 'rename',
    pattern: /(?<old>Ⓞ)(?:已|现|正式|今日|Ⓓ|于)*(?:更名|改名|改称|易名|更改名称)为[“"]?(?<now>Ⓞ)/dgu,
    examples: ['Ⓓ，{old:Ⓞ}更名为{now:Ⓞ}', '{old:Ⓞ}正式改称为{now:Ⓞ}'],
    silent: ['Ⓞ和Ⓞ合并为Ⓞ'],
  },
  {
    name: 'renamed-from',
    means: 'rename',
    pattern: /(?<now>Ⓞ)(?:是|系)?由(?:原来?的?)?(?<old>Ⓞ)(?:更名|改名|改称)而来/dgu,
    examples: ['{now:Ⓞ}由原{old:Ⓞ}更名而来'],
  },
  {
    name: 'former-name-in-brackets',
    means: 'rename',
    pattern: /(?<now>Ⓞ)（(?:原名?|前身(?:是|为)?|曾用名)[：:]?(?<old>Ⓞ)）/dgu,
    examples: ['{now:Ⓞ}（原{old:Ⓞ}）', '{now:Ⓞ}（前身为{old:Ⓞ}）'],
    silent: ['Ⓞ（Ⓞ）', 'Ⓞ（原ⓄⓉ）'],
  },
];
