import type { Playbook } from '@/lib/core/model/playbook';
import { weekdays } from '@/lib/core/model/weekdays';
import { classAt } from '../classes';
import { oneLine } from '../dom';
import { isTitle } from '../match/title';
import { looksLikeName } from '../names';
import { type FoundDate, findDates } from '../read/date-text';
import { isEmptyMark, isInvitation } from '../read/empty';
import { isFileName } from '../read/files';
import { daysIn } from '../read/weekday-text';
import { schoolYearIn } from '../school-year';
import { wordsIn } from './vocabulary';

/** Every date becomes this one, in the way it was written; every file and name the same as every other. */
const day = { iso: '2000-01-01', dutch: '1 januari 2000', slash: '01/01/2000' };
const name = 'Xxxx Xxxx';
const classCode = '1OV1A';
const file = 'bestand.pdf';
const year = '2000-2001';

/**
 * What stands in the place of a text that was taken out: of the same sort (date, name, class, file, days, nothing, few
 * words, many words), and always the same one of its sort.
 */
export function standIn(text: string, playbooks: readonly Playbook[], names: ReadonlySet<string>): string {
  return text
    .split('\n')
    .map((line) => ofLine(oneLine(line), playbooks, names))
    .filter((line, _at, all) => line !== '' || all.length === 1)
    .slice(0, 12)
    .join('\n');
}

function ofLine(text: string, playbooks: readonly Playbook[], names: ReadonlySet<string>): string {
  if (text === '') return '';
  if (!/[\p{L}\p{N}]/u.test(text)) return text.length <= 3 ? text : '-';
  if (isEmptyMark(text) || /^\(?nog (?:niet|te|geen)\b.{0,24}$/i.test(text)) return '-';
  if (isInvitation(text)) return 'Kies...';
  const titled = playbooks.find(({ titlePattern }) => titlePattern !== undefined && isTitle(text, titlePattern));
  if (titled?.titlePattern !== undefined) return titled.titlePattern.replace(/\{[^}]*\}/g, year);
  if (isFileName(text)) return file;
  if (isOnlyDays(text)) return 'maandag';
  const dates = findDates(text);
  const range = dates.length > 1 ? rangeOf(text, dates) : null;
  if (range !== null) return range;
  const [date] = dates;
  const rest = date ? text.replace(date.text, ' ') : text;
  if (date && isOnlyDays(rest)) return dateLike(date.text);
  const words = rest.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
  if (date) return words === 0 ? dateLike(date.text) : `${dateLike(date.text)} ${wordy(words)}`;
  const code = classAt(text);
  if (code >= 0 && text.length < 70) {
    const before = text.slice(0, code).replace(/[-–—(|,:\s]+$/, '');
    if (before === '') return classCode;
    if (/^klas(?:groep)?$/i.test(before)) return `Klas: ${classCode}`;
    return `${isName(before, names) ? name : wordy(before.split(' ').length)} - ${classCode}`;
  }
  if (isName(text, names)) return name;
  if (schoolYearIn(text)) return words === 0 ? year : `${wordy(words)} ${year}`;
  return words === 0 ? '0' : wordy(words);
}

/** Says whose page it is, so that nothing of it may stay: the pupil's name, or a class. */
export const namesPupil = (text: string, names: ReadonlySet<string>): boolean =>
  text.length < 90 && (classAt(text) >= 0 || holdsName(text, names));

/** Any name, and the pupil's in whatever form. */
const isName = (text: string, names: ReadonlySet<string>): boolean => looksLikeName(text) || holdsName(text, names);

const holdsName = (text: string, names: ReadonlySet<string>): boolean => {
  const words = wordsIn(text);
  return words.length > 1 && words.length < 8 && words.filter((word) => names.has(word)).length >= 2;
};

/** "van 11/01/2027 tot en met 26/02/2027" and nothing more; null for a text that says more than that. */
function rangeOf(text: string, dates: readonly FoundDate[]): string | null {
  let range = text;
  for (const { text: written } of dates) range = range.replace(written, '#');
  const small = /^(?:van|vanaf|start|startdatum|begin|begindatum|op|tot|en|met|t|e|m|tem|einde|einddatum|stopdatum)$/;
  if (!wordsIn(range).every((word) => small.test(word) || daysIn(word).length > 0)) return null;
  let at = 0;
  return range.replace(/\d+/g, '0').replace(/#/g, () => dateLike(dates[at++]?.text ?? ''));
}

/** As many words as need be to look short, middling or long. */
function wordy(count: number): string {
  const size = count <= 3 ? count : count <= 12 ? 6 : 18;
  return Array.from({ length: size }, () => 'xxxx').join(' ');
}

function dateLike(text: string): string {
  if (/^\d{4}/.test(text)) return day.iso;
  return /\p{L}/u.test(text) ? day.dutch : day.slash;
}

function isOnlyDays(text: string): boolean {
  if (text.length > 90 || daysIn(text).length === 0) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const small = /^(?:en|tot|met|t|e|m|tem|van|op|telkens|elke|vm|nm|voormiddag|namiddag|hele|halve|dag|dagen)$/;
  return words.every((word) => small.test(word) || daysIn(word).length > 0) && daysIn(text).length <= weekdays.length;
}
