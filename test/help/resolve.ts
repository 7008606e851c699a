/** Resolves sketches with the real rules, and finds things in the answer. */
import type { Division } from '../../packages/core/src/model/knowledge.js';
import { identityRules } from '../../packages/core/src/rules/identity.js';
import type { Correction } from '../../packages/core/src/stages/resolve/overrides.js';
import { resolve } from '../../packages/core/src/stages/resolve/resolve.js';
import { tell, type ArticleSketch, type BulletinSketch, type PersonSketch } from './facts.js';

export const willow = '江州省/临江市/清河区/柳荫街道';
export const bridge = '江州省/临江市/清河区/石桥镇';
export const pine = '岭西省/云渡市/松阳县/青禾镇';

/** Resolves the bulletins. */
export const resolveAll = (
  bulletins: readonly BulletinSketch[],
  corrections: readonly Correction[] = [],
  divisions: (name: string) => readonly Division[] = () => [],
) => resolve(bulletins.map(tell), { rules: identityRules, corrections, divisions });

/** A bulletin of one article that names people. */
export function issue(
  date: string,
  jurisdiction: string | null,
  people: readonly PersonSketch[],
  more: Partial<ArticleSketch> = {},
): BulletinSketch {
  const source = `${jurisdiction?.split('/').at(-1) ?? 'somewhere'}-${date}.txt`;
  return { source, date, jurisdiction, articles: [{ date, people, ...more }] };
}

/** Ids of all persons of the bulletins. */
export const personIds = (bulletins: readonly BulletinSketch[], corrections: readonly Correction[] = []): string[] =>
  resolveAll(bulletins, corrections).value.persons.map(({ id }) => id);
