import type { Playbook } from '@/lib/core/model/playbook';
import type { PageLine } from './candidates/walk';
import { oneLine } from './dom';
import type { Decision } from './match/decide';
import { plain } from './match/normalise';
import { readDate } from './read/date';

/** How much a page's words speak for this playbook: each word counts once, titles and headings a little more. */
export function profileScore(playbook: Playbook, line: PageLine, title: string): number {
  const parts: string[] = [title];
  for (const piece of line.pieces) {
    if (!piece.role) parts.push(piece.text);
    else {
      const value = 'value' in piece.element ? String(piece.element.value) : '';
      parts.push(
        value.slice(0, 120),
        piece.element.getAttribute('placeholder') ?? '',
        piece.element.getAttribute('error') ?? '',
        piece.element.getAttribute('aria-label') ?? '',
      );
    }
  }
  const text = ` ${plain(oneLine(parts.join(' ')))} `;
  let score = 0;
  for (const word of playbook.page.words) if (says(text, word.text)) score += word.weight;
  for (const word of playbook.page.against) if (says(text, word.text)) score -= word.weight;
  return score;
}

function says(text: string, word: string): boolean {
  const sought = plain(word);
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    if (!/[a-z0-9]/.test(text[at - 1] ?? ' ') && !/[a-z0-9]/.test(text[at + sought.length] ?? ' ')) return true;
  }
  return false;
}

/**
 * Whether what was found is a plan of this playbook: enough different fields, long texts among them, most of the form
 * recognised, and words that speak for it. A page to read must also show a pupil or a date: a page about the playbook
 * has the same headings.
 */
export function isPlan(
  playbook: Playbook,
  decision: Decision,
  page: { profile: number; fields: number; pupil: () => boolean },
): boolean {
  const matches = [...decision.matches.values()];
  const found = new Set(matches.map((match) => match.candidate));
  if (found.size < playbook.page.minimumItems || page.profile < 2) return false;
  const texts = matches.filter((match) => match.item.kind === 'text' || match.item.kind === 'log').length;
  if (texts < 3) return false;
  const controls = [...found].filter((candidate) => candidate.kind !== 'read').length;
  if (controls === 0)
    return matches.some((match) => match.item.kind === 'date' && readDate(match.candidate) !== null) || page.pupil();
  return found.size >= 9 || controls >= page.fields * 0.35;
}
