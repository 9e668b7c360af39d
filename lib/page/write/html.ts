import { dense } from './dom';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Text as paragraphs, one for each line; the text can never become markup. */
export function toHtml(text: string): string {
  if (text === '') return '';
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => (line.trim() === '' ? '<p><br></p>' : `<p>${escapeHtml(line)}</p>`))
    .join('');
}

/** The lines that `next` adds under `current`, white space aside; null when it does not go on below it. */
export function addedAfter(current: string, next: string): string | null {
  const known = dense(current);
  if (known === '' || !dense(next).startsWith(known)) return null;
  let at = 0;
  for (let matched = 0; matched < known.length; at += 1) if (dense(next.charAt(at)) !== '') matched += 1;
  const added = /^[^\S\n]*\n([\s\S]*)$/.exec(next.slice(at))?.[1] ?? '';
  return dense(added) === '' ? null : added;
}
