import type { Weekday } from '@/lib/core/model/basics';
import { oneLine } from '../dom';

const monday: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const sunday: Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const names = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/**
 * The weekdays of a row of letters, M D W D V or M Di W Do V: only a whole row tells the two D's apart. Null for any
 * other row, and for one in which each day is written with more letters.
 */
export function daysByLetter(texts: readonly string[]): Weekday[] | null {
  const letters = texts.map((text) => oneLine(text).replace(/\.$/, '').toLowerCase());
  if (letters.length < 5 || letters.length > 7 || !letters.some((text) => text.length === 1)) return null;
  if (letters.every((text, at) => text !== '' && names[at]?.startsWith(text))) return monday.slice(0, letters.length);
  return letters.join('') === 'zmdwdvz' ? sunday : null;
}
