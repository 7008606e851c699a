/** Arguments that several commands read alike. */
import { InvalidArgumentError, Option } from 'commander';
import { meetingGrades, nodeTypes, type NodeType } from '../index.js';

/** A date as people may give it: year, month or day. */
export function readDate(value: string): string {
  if (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u.test(value)) return value;
  throw new InvalidArgumentError('Give a date as 2021, 2021-05 or 2021-05-14.');
}

/** A whole number from 1 up. */
export function readCount(value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('Give a whole number from 1 up.');
}

/** A size as people write it, in bytes. */
export function readSize(value: string): number {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)([KMG]?)B?$/iu.exec(value) ?? [];
  const bytes = Math.floor(Number(number) * 1024 ** ' KMG'.indexOf(unit.toUpperCase() || ' '));
  if (bytes > 0) return bytes;
  throw new InvalidArgumentError('Give a size as 500K, 20M or 1G.');
}

/** Types of nodes, separated by commas. */
export function readTypes(value: string): readonly NodeType[] {
  const asked = value.split(',').map((word) => word.trim());
  const types = nodeTypes.filter((type) => asked.includes(type));
  if (types.length === asked.length) return types;
  throw new InvalidArgumentError(`Give one or more of ${nodeTypes.join(', ')}, with commas between.`);
}

export const jsonOption = () => new Option('--json', 'answer in JSON, for programs');
export const sinceOption = () => new Option('--since <date>', 'leave out what is older').argParser(readDate);
export const untilOption = () => new Option('--until <date>', 'leave out what is newer').argParser(readDate);
export const gradeOption = () =>
  new Option('--grade <grade>', 'the weakest grade to show: together in one act, at one event, named in one article')
    .choices(meetingGrades)
    .default('event');
export const throughOption = () =>
  new Option(
    '--through <types>',
    'what may stand between: person, organisation, event, place (all but places unless given)',
  ).argParser(readTypes);
export const strictGradeOption = () =>
  new Option(
    '--grade <grade>',
    'how two are linked over an event: by being there, or only by one act together',
  ).choices(['act', 'event']);
export const limitOption = (usual: number) =>
  new Option('--limit <number>', 'how many at most').argParser(readCount).default(usual);
export const typesOption = () => new Option('--types <types>', 'only these types of things').argParser(readTypes);

/** What a sidecar would say; the sidecar's own words win, the bulletin's do not. */
export const jurisdictionOption = () =>
  new Option('--jurisdiction <path>', 'whose bulletins these are: divisions from the province down, with / between');
export const issueDateOption = () =>
  new Option('--issue-date <date>', 'when these bulletins were issued').argParser(readDate);

/** The options as commander hands them over. */
export interface SidecarOptions {
  readonly jurisdiction?: string;
  readonly issueDate?: string;
}

/** What the options say of the bulletins; nothing where they say nothing. */
export function sidecarOf({ jurisdiction, issueDate }: SidecarOptions): SidecarOptions {
  return { ...(jurisdiction !== undefined && { jurisdiction }), ...(issueDate !== undefined && { issueDate }) };
}
