import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { admit } from '../../packages/core/src/stages/resolve/admit.js';
import { tell } from '../help/facts.js';
import { issue, willow } from '../help/resolve.js';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../packages/core/facts.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema as object);

const facts = tell(
  issue(
    '2020-03-01',
    willow,
    [
      { name: '沈砚秋', posts: ['柳荫街道办事处 主任'] },
      { name: '田秀兰', class: 'private' },
    ],
    {
      headline: '走访',
      places: ['听雨小区 compound'],
      events: [
        {
          date: '2020-03-01/2020-03-02',
          people: ['沈砚秋 lead', '田秀兰'],
          bodies: ['柳荫街道办事处 host'],
          places: ['听雨小区'],
          apart: [['沈砚秋', '田秀兰']],
          acts: [['沈砚秋', '田秀兰']],
        },
      ],
    },
  ),
);

test('facts are valid', () => {
  assert.ok(validate(facts), JSON.stringify(validate.errors));
});

test('facts of a reader that knew no acts are valid, and pass the door', () => {
  const old = structuredClone(facts) as unknown as { articles: { events: { acts?: unknown }[] }[] };
  for (const event of old.articles.flatMap(({ events }) => events)) delete event.acts;
  assert.ok(validate(old), JSON.stringify(validate.errors));
  assert.equal(admit([old]).complaints, []);
});

test('optional rows are valid', () => {
  const [article] = facts.articles;
  const optional = article?.organisations.map((body) => ({ ...body, optional: true }));
  assert.ok(validate({ ...facts, articles: [{ ...article, organisations: optional }] }));
});

/** Every place in the facts, as a list of keys. */
function placesIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return [[...path], ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))].filter(
    (place) => place.length > 0,
  );
}

function changed(path: readonly string[], to: unknown): unknown {
  const copy = structuredClone(facts) as unknown;
  let at = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[path.at(-1) as string] = to;
  return copy;
}

test('whatever the schema refuses, the door tells of', () => {
  const wrong = fc.constantFrom<unknown>(null, true, -1, 1.5, '', 'x', [], {}, [null], '2020-3-1');
  fc.assert(
    fc.property(fc.constantFrom(...placesIn(facts)), wrong, (path, to) => {
      const candidate = changed(path, to);
      if (validate(candidate)) return;
      assert.ok(admit([candidate]).complaints.length > 0, `${path.join('.')} = ${JSON.stringify(to)}`);
    }),
    { numRuns: 1500 },
  );
});

test.run();
