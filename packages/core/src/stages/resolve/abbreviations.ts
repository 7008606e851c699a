/** Whether one name of a body is a short form of another: each word of the long one gives its first character or stands whole. */
import type { IdentityRules } from '../../model/identity-rules.js';

/** A name taken apart into the words of purpose and the head, the head in its short form. */
export interface Headed {
  readonly stem: string;
  readonly head: string;
}

/** Takes the head off, in its short form: 卫生健康 and 委 of 卫生健康委员会. Null for names of other kinds. */
export function headOf(rest: string, { abbreviations: { heads } }: IdentityRules): Headed | null {
  for (const { pattern, short } of heads) {
    const found = pattern.exec(rest);
    if (found !== null && found.index > 1) return { stem: rest.slice(0, found.index), head: short };
  }
  return null;
}

/** Tells the short forms of a stem from others. Made once for each long name. */
export function abbreviationOf(stem: string, rules: IdentityRules): (short: string) => boolean {
  const { joins, left } = rules.abbreviations;
  const whole = stem.replace(joins, '');
  const cores = [whole];
  for (let core = whole.replace(left, ''); core !== cores.at(-1); core = core.replace(left, '')) cores.push(core);
  const forms = cores.filter((core) => core.length > 1).map((core) => ({ core, short: shortFormsOf(core) }));
  return (name) => {
    const plain = name.replace(joins, '');
    if (plain.length < 2 || name === stem || plain.length > whole.length) return false;
    return forms.some(({ core, short }) => plain === core || short.test(plain));
  };
}

/** 卫健 and 卫生健 of 卫生健康: words are of two characters, and a last one of one may be left out (信息化). */
function shortFormsOf(stem: string): RegExp {
  const words = [...stem].reduce<string[]>(
    (list, character, i) =>
      i % 2 === 0 ? [...list, character] : [...list.slice(0, -1), `${list.at(-1)}${character}?`],
    [],
  );
  const last = stem.length % 2 === 1 ? `${words.pop() ?? ''}?` : '';
  return new RegExp(`^${words.join('')}${last}$`, 'u');
}
