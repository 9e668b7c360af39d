import type { Around, AroundLine } from '@/lib/core/model/around';
import { oneLine } from '../dom';
import { looksLikeName } from '../names';
import { formSheet } from './form-sheet';
import { partnersOf } from './partners';
import { readSheet } from './read-sheet';
import type { Sheet } from './sheet';
import type { Shown } from './shown';

/** `explicit`: labels say its kind, its day or who was there. */
type Found = Pick<Around, 'screen' | 'mode' | 'lines'> & { explicit: boolean };

/** One report or conversation, as a form or as a page to read; null where the page is neither. */
export function singleOf(shown: Shown): Found | null {
  const form = formSheet(shown);
  return (form && judge(form, shown)) ?? judge(readSheet(shown), shown);
}

/** A sheet is a line's own screen when its kind or a heading names it and it has a date and a text or who was there. */
function judge(sheet: Sheet, shown: Shown): Found | null {
  const { said, date, headings, kickers, mode, hasText } = sheet;
  const { words } = shown;
  if (mode === 'read' && date === null) return null;
  const heading = headings.find((text) => words.kindOf(text) !== null);
  const asked = said.kind === undefined ? null : words.kindAsked(said.kind);
  const ofKind = asked === 'other' ? words.kindOf(said.kind ?? '') : asked;
  const kind = ofKind ?? kindBeside(sheet, heading, words);
  if (kind === null) return null;
  // A page to read may be headed by what a report is about; what its kind is stands beside that.
  const isTold = kickers.length > 0 || (mode === 'read' && ofKind !== null);
  if (!isTold && isOtherPaper(headings, heading, words)) return null;
  const people = said.with !== undefined || said.attendees !== undefined;
  if (!hasText && !people && said.text === undefined) return null;
  const title = titleOf(sheet, heading, words);
  const other = asked === 'other' || (said.kind !== undefined && ofKind === null && words.isOtherKind(said.kind));
  const line: AroundLine = {
    date,
    kind: other ? 'other' : kind,
    with: kind === 'conversation' ? withWhom(said, [title, heading ?? '', ...kickers], shown) : [],
    topics: kind === 'report' ? words.topicsIn([said.topics ?? '', title].join(' | ')) : [],
    title,
  };
  const explicit = ofKind !== null || said.date !== undefined || people;
  return { screen: kind === 'report' ? 'report-form' : 'conversation-form', mode, lines: [line], explicit };
}

/** What says the kind where no place for it does: a heading, what stands beside the day, or the label of the day. */
function kindBeside(
  sheet: Sheet,
  heading: string | undefined,
  words: Shown['words'],
): 'report' | 'conversation' | null {
  if (heading !== undefined) return words.kindOf(heading);
  for (const text of [...sheet.kickers, ...sheet.headings]) {
    const told = words.kindAsked(text);
    if (told === 'report' || told === 'conversation') return told;
  }
  const ofDay = sheet.dayLabel === null ? null : words.kindOf(sheet.dayLabel);
  if (
    ofDay === 'report' &&
    sheet.mode === 'read' &&
    sheet.said.with === undefined &&
    sheet.said.attendees === undefined
  )
    return null;
  return ofDay ?? spokenWith(sheet, words);
}

/** What a sheet is about: what is asked as its title, a heading, or a text of a few words. */
function titleOf(sheet: Sheet, heading: string | undefined, words: Shown['words']): string {
  const { said, mode, behind, headings } = sheet;
  const own = said.title !== undefined && looksLikeName(said.title) ? undefined : said.title;
  const title = own ?? titleAmong([...behind, ...headings], mode, words) ?? shortText(sheet) ?? heading ?? '';
  return oneLine(title).slice(0, 120);
}

/** "Nota: plaatsbezoek": on a page to read a text of a few words is what it is about. */
const shortText = ({ said, mode }: Sheet): string | undefined =>
  mode === 'read' && said.text !== undefined && said.text.length > 5 && said.text.length < 70 ? said.text : undefined;

/** Who was spoken with is asked, and a label calls it a contact or the like. */
const spokenWith = ({ said, labels }: Sheet, words: Shown['words']): 'conversation' | null =>
  said.with !== undefined &&
  said.attendees === undefined &&
  labels.some((text) => words.kindAsked(text) === 'conversation')
    ? 'conversation'
    : null;

/** Whether a heading that stands nearer than what names the kind names another paper. */
function isOtherPaper(headings: readonly string[], kind: string | undefined, words: Shown['words']): boolean {
  const nearer = kind === undefined ? headings : headings.slice(0, headings.indexOf(kind) + 1);
  return nearer.some((text) => words.isOtherPaper(text));
}

/** On a page to read the heading that stands nearest; a form has its own words there ("Nieuwe dossierlijn"). */
function titleAmong(headings: readonly string[], mode: Sheet['mode'], words: Shown['words']): string | undefined {
  if (mode === 'edit') return undefined;
  return headings.find((text) => !looksLikeName(text) && text.length <= 90 && !words.isOnlyKind(text));
}

/** With whom it was: the first of what says so that names anybody. */
function withWhom(said: Sheet['said'], over: readonly string[], shown: Shown): string[] {
  for (const outright of [said.with ?? '', said.attendees ?? '']) {
    const found = outright === '' ? [] : partnersOf(shown, { said: outright, named: [], text: '' });
    if (found.length > 0) return found;
  }
  return partnersOf(shown, { said: '', named: [...over, said.kind ?? ''], text: '' });
}
