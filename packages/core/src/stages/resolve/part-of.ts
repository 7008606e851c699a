/** Which body belongs to which: only where the name of the part begins with the name of the whole. */
import type { Context } from './reading.js';
import type { Body } from './body.js';

/**
 * Adds `partOf`. 老西门街道社区党建办 belongs to 老西门街道; 老西门街道党工委 does not, for it leads the subdistrict
 * beside the office. A district's bureau belongs to no body that the name tells of.
 */
export function addParts(bodies: readonly Body[], { rules }: Context): Body[] {
  const wholes = new Map(bodies.map((body) => [keyOf(body.path.join('/'), body.rest), body]));
  return bodies.map((body) => {
    const whole = wholeOf(body, wholes, rules);
    return whole === null ? body : { ...body, entity: { ...body.entity, partOf: whole.entity.id } };
  });
}

const keyOf = (path: string, rest: string): string => `${path}|${rest}`;

function wholeOf(body: Body, wholes: ReadonlyMap<string, Body>, rules: Context['rules']): Body | null {
  const path = body.path.join('/');
  for (let length = body.rest.length - 1; length >= 0; length--) {
    const whole = wholes.get(keyOf(path, body.rest.slice(0, length)));
    if (whole === undefined || whole === body) continue;
    const part = body.rest.slice(length);
    const isPart = length > 0 ? isDepartment(whole, body, part, rules) : isTownOffice(body, rules);
    if (isPart) return whole;
  }
  return null;
}

/** 救助科 of a bureau, 第一党小组 of a branch; but a neighbourhood's Party branch stands beside its committee. */
const isDepartment = (whole: Body, body: Body, part: string, rules: Context['rules']): boolean =>
  whole.entity.kind !== 'committee' && !rules.leadingBody.test(body.rest) && rules.department.test(part);

/** A division as a body has offices of its own only below the county: above, there are bureaus under other laws. */
const isTownOffice = ({ path, rest, entity }: Body, rules: Context['rules']): boolean =>
  rules.townEnd.test(path.at(-1) ?? '') &&
  !rules.leadingBody.test(rest) &&
  rules.townOffice.test(rest) &&
  (entity.kind === 'government' || entity.kind === 'party' || entity.kind === 'institution');
