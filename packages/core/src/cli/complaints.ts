/** Complaints on the terminal: file, place, what is wrong, what to do. */
import type { Complaint } from '../index.js';
import type { Terminal } from './terminal.js';

/** Notes each complaint; answers how many there were. */
export function tell(complaints: readonly Complaint[], terminal: Terminal): number {
  for (const { source, span, message, advice, code } of complaints) {
    const place = message.includes(source)
      ? ''
      : `${[source, span?.from].filter((part) => part !== undefined).join(':')}: `;
    terminal.note(`${place}${message}; ${advice} [${code}]`);
  }
  return complaints.length;
}
