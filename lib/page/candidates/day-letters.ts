import type { Weekday } from '@/lib/core/model/basics';
import { oneLine } from '../dom';

const monday: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const sunday: Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The weekdays of a row of single letters, M D W D V: only a whole row tells the two D's apart. Null for any other row. */
export function daysByLetter(texts: readonly string[]): Weekday[] | null {
  const letters = texts.map((text) => oneLine(text).replace(/\.$/, '').toLowerCase()).join('');
  if (letters.length !== texts.length || letters.length < 5) return null;
  if ('mdwdvzz'.startsWith(letters)) return monday.slice(0, letters.length);
  return letters === 'zmdwdvz' ? sunday : null;
}
