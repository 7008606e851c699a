/** The widget in English; names and quotations stay as the bulletins print them. */
import type { Edtf, Window } from '@bulletin-graph/core/query';
import type { Words } from './words.js';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A space at which no line ends: it holds together a date, or a number and what it counts. */
const held = '\u00a0';

function day(date: string): string {
  const [year, month, dayOfMonth] = date.split('-');
  return [dayOfMonth ? Number(dayOfMonth) : '', month ? months[Number(month) - 1] : '', year]
    .filter(Boolean)
    .join(held);
}

const date = (value: Edtf): string => value.split('/').map(day).join(' – ');

function window({ since, until }: Window): string {
  const [from, to] = [since ?? until, until ?? since];
  if (from === null || to === null) return '';
  return from === to ? date(from) : `${date(from)} to ${date(to)}`;
}

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')}${held}${number === 1 ? one : many}`;

const relations: Readonly<Record<string, readonly [string, string]>> = {
  holds: ['holds a post in', 'post held by'],
  tookPart: ['took part in', 'with'],
  involved: ['was involved in', 'involved'],
  tookPlaceAt: ['took place at', 'scene of'],
  partOf: ['part of', 'includes'],
  locatedIn: ['located in', 'home of'],
  within: ['within', 'contains'],
  reportedIn: ['reported in', 'reports on'],
  succeededBy: ['was succeeded by', 'succeeded'],
};

export const en: Words = {
  tag: 'en',
  box: {
    label: 'Search people, organisations, places and events',
    placeholder: 'Name, pinyin, organisation or place',
    submit: 'Search',
    clear: 'Clear',
    suggestions: 'Suggestions',
    suggestionCount: (number) => `${count(number, 'suggestion')}, use the arrow keys to choose`,
    everywhere: (query) => `Search all articles for “${query}”`,
    howLinked: (a, b) => `How ${a} and ${b} are linked`,
    linksGroup: 'Links',
    alias: (alias) => `also ${alias}`,
    pick: (name) => `Choose a person or an organisation to link with ${name}`,
    recent: 'Recent searches',
    forget: 'Clear recent searches',
    pickPlaceholder: 'Another person or organisation',
  },
  states: {
    retry: 'Try again',
    back: 'Back',
    home: 'Start',
    failed: 'The data cannot be read just now',
    noSource: 'No data named: put the folder of the index into the src attribute.',
    noPart: 'A part of this widget did not load: try again, or ask the site whether its folder is complete.',
    welcome: 'Type a name to see which posts they held, whom they met, when and where, and the very words that say so.',
    coverage: (bulletins, articles, period) =>
      `From ${count(bulletins, 'bulletin')} and ${count(articles, 'article')}${period ? ` (${period})` : ''}.`,
    caution: 'Not found here does not mean that it never happened.',
    counts: (counts) =>
      [
        count(counts.person, 'person', 'people'),
        count(counts.organisation, 'organisation'),
        count(counts.place, 'place'),
        count(counts.event, 'event'),
      ]
        .map((part) => part.replace(' ', '\u00a0'))
        .join(' · '),
    resultsFor: (query) => `Results for “${query}”`,
    resultCount: (number, more) => (more ? `First ${count(number, 'result')}` : count(number, 'result')),
    nothing: (query) => `Nothing found for “${query}”`,
    nothingAdvice: 'Try another spelling, pinyin, or a wider filter.',
    onlyNames: 'The full texts are not held here: only names of people, bodies and places can be searched.',
    unknown: 'There is no such entry',
    unknownAdvice: 'The link may come from an earlier edition; please search for the name again.',
    more: (rest) => `Show ${rest} more`,
    moreResults: 'More results',
    filters: 'Filters',
    everything: 'All',
    since: 'From',
    until: 'Until',
    anyYear: 'any year',
    year: (year) => year,
    untitled: '(untitled)',
  },
  page: {
    aliases: (aliases) => `Also ${aliases.join(', ')}`,
    seenIn: (articles, period) => `${period ? `${period}, in` : 'In'} ${count(articles, 'article')}`,
    posts: 'Posts',
    people: 'Who held posts here',
    postSeen: (period, times) => (period ? `seen ${period}${times > 1 ? `, ${times} times` : ''}` : 'undated'),
    met: 'Met with',
    times: (number) => count(number, 'time'),
    organisations: 'Organisations',
    places: 'Places',
    beenTo: 'Places visited',
    andOthers: ' and others',
    belongs: 'Part of and located in',
    timeline: 'Timeline',
    undated: 'Undated',
    seenAs: (posts) => `Seen as ${posts}`,
    seenThere: (posts) => `Seen in post: ${posts}`,
    articles: 'Articles',
    participants: 'Who took part',
    involved: 'Organisations involved',
    text: 'Text',
    told: 'Events in the article',
    original: 'View the original',
    edge: (type, out) => relations[type]?.[out ? 0 : 1] ?? type,
    fromDivisions: 'from the official list of divisions',
    shared: (number) => count(number, 'event'),
    pageNumber: (page) => (/^\d+$/.test(page) ? `page ${page}` : page),
    noneInPeriod: 'Nothing recorded in these years.',
  },
  evidence: {
    show: (number) => (number > 1 ? `Source ${number}` : 'Source'),
    of: (subject) => ` of ${subject}`,
    copy: 'Copy citation',
    copied: 'Citation copied',
    notCopied: 'Could not copy; please select it yourself:',
    original: 'View the original',
    article: 'Whole article',
    bulletin: (title) => `《${title}》`,
    citation: (quote, words) =>
      [
        `“${words}”`,
        quote.headline === null ? '' : ` ${quote.headline}.`,
        quote.bulletin === null ? ` ${quote.source}` : ` 《${quote.bulletin}》`,
        quote.issueDate === null ? '' : `, ${date(quote.issueDate)}`,
        quote.page === null ? '' : `, ${/^\d+$/.test(quote.page) ? `page ${quote.page}` : quote.page}`,
        quote.url === null ? '' : `, ${quote.url}`,
      ]
        .join('')
        .replaceAll(held, ' '),
  },
  link: {
    ask: (name) => `How is ${name} linked with someone else?`,
    title: (a, b) => `${a} and ${b}`,
    open: (name) => `${name} and …`,
    choose: 'Type another person or an organisation in the box above.',
    none: (a, b) => `No link found between ${a} and ${b}`,
    noneNote: 'Nothing in the articles read connects the two.',
    path: (number, hops) => `Link ${number}, ${count(hops, 'step')}`,
    hop: (type, as) => (as === null ? (relations[type]?.[0] ?? type) : type === 'holds' ? `holds the post ${as}` : as),
  },
  types: { person: 'People', organisation: 'Organisations', place: 'Places', event: 'Events', article: 'Articles' },
  one: { person: 'Person', organisation: 'Organisation', place: 'Place', event: 'Event', article: 'Article' },
  kinds: {
    official: 'Official',
    representative: 'Representative',
    journalist: 'Journalist',
    private: 'Resident',
    historical: 'Historical person',
    party: 'Party organ',
    government: 'Government',
    congress: 'Congress or consultative conference',
    mass: 'Mass organisation',
    committee: 'Residents’ or villagers’ committee',
    company: 'Company',
    institution: 'Public institution',
    society: 'Social organisation',
    media: 'Media',
    division: 'Division',
    road: 'Road',
    address: 'Address',
    compound: 'Compound',
    building: 'Building',
    venue: 'Venue',
    area: 'Area',
  },
  eventKinds: {
    meeting: 'Meeting',
    visit: 'Visit',
    study: 'Study session',
    ceremony: 'Ceremony',
    activity: 'Activity',
    incident: 'Incident',
  },
  statuses: { current: '', former: 'former', acting: 'acting', nominee: 'nominated' },
  participantRoles: { lead: 'led', accompany: 'came along', speak: 'spoke', attend: 'attended' },
  organisationRoles: { organise: 'organised', host: 'hosted', attend: 'attended' },
  grades: { act: 'together in one act', event: 'at the same event' },
  failures: {
    broken: 'The data is incomplete; please tell the site.',
    missing: 'The data was just replaced or is incomplete; please try again.',
    newer: 'The data is newer than this widget; reload the page or tell the site.',
    older: 'The data is older than this widget; tell the site to build it again.',
    'not-an-index': 'There is no index at the place named; please tell the site.',
    unreachable: 'The network or the server does not answer; please try again later.',
  },
  date,
  dayOfYear: (value) =>
    value
      .split('/')
      .map((part) => day(part).slice(0, -5))
      .join(' – '),
  comma: ', ',
  window,
};
