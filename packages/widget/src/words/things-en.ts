/** Pages of things in English. */
import type { ThingWords } from './thing-words.js';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

export const thingsEn: ThingWords = {
  time: {
    label: 'Time',
    slider: 'As of which month',
    hint: 'Drag to see how things stood in a month. Dots are events, short strokes are issues that were read.',
    newest: (count) => `Drag to see how things stood in a month. Dots are the newest ${count} events only.`,
    all: (count) => `All ${count} events`,
    always: 'All times',
    asOf: (date) => `As of ${date}`,
  },
  posts: {
    changed: (kind, date, told) => {
      const what = kind === 'start' ? 'took office' : 'left office';
      if (date !== null) return `${what} ${date}`;
      return told === null ? `reported to have ${what}` : `reported ${told} to have ${what}`;
    },
    standings: {
      seen: 'seen before and after',
      'last-seen': 'not seen since, which does not mean that it ended',
      'not-yet': 'not seen yet',
    },
    holders: people,
    changeOver: (after, before) => (after === before ? after : `between ${after} and ${before}`),
  },
  met: {
    grade: 'How surely',
    grades: { act: 'Together in one act', event: 'At the same event', article: 'Only in one article' },
    both: 'Met',
    kind: 'Occasion',
    people,
    all: 'List everybody',
    older: (count) => `${count} more`,
    none: 'Nobody under these filters.',
    namedIn: (count) => (count === 1 ? 'both in 1 article' : `both in ${count} articles`),
    namedNote: 'One article names both, which does not mean that they met.',
    act: (words) => `the words are “${words}”`,
  },
  doubt: {
    heading: 'Same name, not confirmed to be the same person',
    note: 'No article says whether they are one person, so they stand apart.',
    here: 'On this page',
    reasons: 'Why: ',
    features: {
      name: ['same name', 'common name'],
      'same-body': ['same organisation', 'other organisation'],
      'sister-body': ['organisations of one place', 'other organisation'],
      'part-of-body': ['one organisation within the other', 'other organisation'],
      'other-employer': ['related employers', 'other employer'],
      jurisdiction: ['near jurisdictions', 'other jurisdiction'],
      time: ['times agree', 'times do not agree'],
      career: ['posts follow on', 'posts do not follow on'],
      company: ['met the same people', 'met other people'],
      class: ['same standing', 'other standing'],
      masthead: ['wrote for one paper', 'other paper'],
      'same-bulletin': ['in one paper', 'other paper'],
      nationwide: ['a nationwide organisation', 'other organisation'],
      ground: ['same places', 'other places'],
      ambiguous: ['may be somebody else too', 'may be somebody else too'],
    },
  },
  read: {
    heading: 'Papers read',
    series: (title, issues, window) => `${title}: ${issues} ${issues === 1 ? 'issue' : 'issues'} read, ${window}`,
    untitled: 'Paper without a title',
    gaps: (months) => `${months} ${months === 1 ? 'month' : 'months'} in between not read`,
    none: 'no month in between is missing',
  },
  answers: {
    heading: 'Answers to the question',
    understood: 'Understood as:',
    none: 'The papers read say nothing of the kind.',
    more: (count) => `${count} more`,
    page: (name) => `All that is told of ${name}`,
  },
  picture: {
    ask: 'Picture of who is around',
    title: (name) => `Around ${name}`,
    page: 'All that is told of this one',
    label: (count) => `Picture: ${count} around, the same as in the list; arrow keys move, Enter walks there`,
    legend:
      'The thicker a line, the oftener they met; dashed lines are posts and divisions. Serif names are people, frames organisations, dashed frames places.',
    comma: ', ',
  },
  link: {
    add: 'Add another person or organisation',
    without: (name) => `Leave out ${name}`,
    shared: (kind) => `${kind} in common`,
    tree: 'What joins them',
    none: (names) => `Nothing found that links ${names}`,
    apart: (names) => `Nothing found that links ${names} to the others`,
  },
  visitors: 'People who were here',
  named: 'People in the article',
  sometime: (date) => `some day in ${date}`,
};
