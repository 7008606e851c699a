import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  addressOf,
  parametersOf,
  routeOf,
  wide,
  type Route,
} from '../../packages/widget/src/controllers/route-controller.js';

const entity: Route = { view: 'entity', id: 'person/沈知行@柳堤街道', narrowing: wide };
const routes: readonly Route[] = [
  { view: 'home' },
  { view: 'results', query: 'a b&c=d 沈+#', narrowing: { ...wide, type: 'person', since: '2020' } },
  entity,
  {
    view: 'entity',
    id: 'person/a@b',
    narrowing: { ...wide, until: '2021', on: '2020-03', grade: 'act', kind: 'visit' },
  },
  { view: 'link', from: 'person/a@b', to: 'organisation/c' },
  { view: 'link', from: 'person/a@b', to: null },
  { view: 'link', from: 'a', to: 'b', more: true },
  { view: 'link', from: 'a', to: 'b', also: ['c', 'd'], narrowing: { ...wide, until: '2021' } },
  { view: 'link', from: 'a', to: 'b', narrowing: { ...wide, since: '2021', grade: 'act', type: 'person' } },
  { view: 'around', id: 'place/a', narrowing: { ...wide, since: '2020' } },
];

test('every page comes back from its own parameters', () => {
  for (const route of routes) assert.equal(routeOf(new URLSearchParams(parametersOf(route))), route);
});

test('every page comes back from the address in hash and query', () => {
  for (const route of routes) {
    const hash = new URL(addressOf(route, 'hash', 'https://example.org/a?b=1')).hash.slice(1);
    assert.equal(routeOf(new URLSearchParams(hash)), route);
    const { search } = new URL(addressOf(route, 'query', 'https://example.org/a?b=1'));
    assert.equal(routeOf(new URLSearchParams(search), 'bulletin-'), route);
  }
});

test('a thing that is named twice is asked about once, and no more than eight are', () => {
  assert.equal(routeOf(new URLSearchParams('link=a&with=b&with=a&with=')), { view: 'link', from: 'a', to: 'b' });
  const many = new URLSearchParams([['link', '0'], ...'123456789'.split('').map((id) => ['with', id])]);
  assert.equal(routeOf(many), { view: 'link', from: '0', to: '1', also: [...'234567'] });
});

test('slash and at sign stay readable in the address', () => {
  assert.match(decodeURI(addressOf(entity, 'hash', 'https://example.org/')), '#entity=person/沈知行@柳堤街道');
});

test('the query keeps what the host page has there, and drops the page before', () => {
  const address = addressOf({ view: 'home' }, 'query', 'https://example.org/?id=7&bulletin-entity=x#top');
  assert.is(address, 'https://example.org/?id=7#top');
});

test('the first page leaves no hash behind', () => {
  assert.is(addressOf({ view: 'home' }, 'hash', 'https://example.org/#entity=x'), 'https://example.org/');
});

test('without history the address is left as it is', () => {
  assert.is(addressOf(entity, 'none', 'https://example.org/#top'), 'https://example.org/#top');
});

test('an empty parameter names no page', () => {
  assert.equal(routeOf(new URLSearchParams('entity=&q=')), { view: 'home' });
});

test('what makes no sense in an address narrows nothing, and spaces are no search', () => {
  const broken = 'entity=a&since=abc&until=2021-13&on=soon&grade=none';
  assert.equal(routeOf(new URLSearchParams(broken)), { view: 'entity', id: 'a', narrowing: wide });
  assert.equal(routeOf(new URLSearchParams('q=%20%20')), { view: 'home' });
});

test('of a text that was pasted no more is searched than a question has', () => {
  const route = routeOf(new URLSearchParams({ q: '柳堤'.repeat(1000) }));
  assert.is(route.view === 'results' && route.query.length, 200);
});

test.run();
