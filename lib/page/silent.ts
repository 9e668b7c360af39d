import type { Playbook } from '@/lib/core/model/playbook';
import type { LiveLine } from './candidates/line';
import { classIn } from './classes';
import { commonHolder, holds, isElement, isText } from './dom';
import type { Recognition } from './field';
import { isGivenName } from './given-names';
import { plain } from './match/normalise';
import { schoolYearIn } from './school-year';

/** A plan's form that stands on the page: what holds all of its fields, and the words that would speak for or against it. */
export interface Standing {
  holder: Element;
  words: RegExp;
}

/** Elements that hold nothing but words; those of which a page has most come first, since each is asked in this order. */
const plainElements = 'td, tr, li, span, div, p, a, br, table, thead, tbody, tfoot, ul, ol, dl, dd, small, time, hr';
/** Those among them that can hold a shadow root. */
const hosts = 'div, span, p';
/** Names of parts that say who or what the page is about, or that lie over it. */
const namedParts = 'tit head kop naam name pupil leerling student dialog modal popup upload drop'
  .split(' ')
  .map((word) => `[class*="${word}" i]`)
  .join(', ');
/** What can be more than words: controls, frames, headings, pictures, a page's own elements. */
const telling = `:not(${plainElements}), [role], [contenteditable]`;
/** In these even a few words say much. */
const weighty = `h1, h2, h3, h4, h5, h6, legend, label, summary, caption, th, dt, b, strong, button, a, [role=heading], ${namedParts}`;

/** Two words with a capital, with what may stand between the parts of a name. */
const nameLike = /\p{Lu}[\p{L}'’-]*[\s,]+(?:\p{Ll}{1,4}\s+){0,3}['’]?\p{Lu}/u;
const capitals = /\p{Lu}\p{Ll}+/gu;

/** What stands around the text of an editor: its buttons, its menus, its count of words. No walk goes into them. */
const bars =
  '.tox-editor-header, .tox-statusbar, .mce-toolbar-grp, .mce-statusbar, .cke_top, .cke_bottom, .ck-editor__top, .ql-toolbar, .note-toolbar';

/** A button that goes in, a toolbar that folds: an editor does so at each step of the cursor and says nothing by it. */
export function isInEditorBar({ type, target }: MutationRecord): boolean {
  const place = isElement(target) && type !== 'attributes' ? target : target.parentElement;
  return place !== null && place.closest(bars) !== null;
}

/** The words of a playbook that make a page its plan or another document. */
function decidingWords({ page }: Playbook): RegExp {
  const all = [...page.words, ...page.against].map(({ text }) => text).concat(page.distinctive?.words ?? []);
  return new RegExp(all.map((text) => plain(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
}

/** The form that the plan is, when its controls alone tell: then words beside it are no part of it. */
export function standingOf(answer: Recognition | null): Standing | null {
  if (!answer?.form) return null;
  const holder = commonHolder([answer.form, ...[...answer.fields.values()].map(({ element }) => element)]);
  return holder && { holder, words: decidingWords(answer.playbook) };
}

/**
 * Whether words came or went beside a plan's form that can change nothing of what is known: a counter, a clock, lines of a
 * list. Such a change is not looked at.
 */
export function isSilentChange(record: MutationRecord, line: LiveLine, { holder, words }: Standing): boolean {
  const { type, target } = record;
  if (type === 'attributes' || !holder.isConnected) return false;
  const place = isElement(target) ? target : target.parentElement;
  if (!place || holds(holder, place) || !line.nearest(place) || place.closest(weighty)) return false;
  const isCount = (text: string): boolean => saysNoMore(text, place, words);
  if (type === 'characterData') return isCount(`${record.oldValue ?? ''} ${target.nodeValue ?? ''}`);
  for (const node of record.removedNodes) {
    if (isText(node) ? !isCount(node.data) : !isElement(node) || line.sizeOf(node) > 0) return false;
  }
  for (const node of record.addedNodes) {
    if (isText(node) ? !isCount(node.data) : !isElement(node) || !holdsOnlyWords(node, words)) return false;
  }
  return true;
}

/**
 * A text that comes, goes or becomes another one says no more than the former only where it is alone: beside other elements
 * it may be part of a line that stands over the form. By a single capital it may be part of a name.
 */
const saysNoMore = (text: string, place: Element, words: RegExp): boolean =>
  text.trim() === '' || (place.childElementCount === 0 && !/\p{Lu}/u.test(text) && saysNothing(text, words));

const isOrHolds = (element: Element, selector: string): boolean =>
  element.matches(selector) || element.querySelector(selector) !== null;

const holdsOnlyWords = (element: Element, words: RegExp): boolean =>
  !isOrHolds(element, telling) &&
  // Most rows of a list have no class at all, and asking for parts of its name takes longest.
  !(isOrHolds(element, '[class]') && isOrHolds(element, namedParts)) &&
  saysNothing(element.textContent ?? '', words) &&
  // No selector tells an open shadow root.
  ![element, ...element.querySelectorAll(hosts)].some((one) => one.shadowRoot !== null);

/** No name, class or school year, no word of a plan or another document, and no line that opens what is below it. */
function saysNothing(text: string, words: RegExp): boolean {
  if (text.trim() === '') return true;
  if (/:\s*$/.test(text)) return false;
  if (nameLike.test(text) || classIn(text) !== null || schoolYearIn(text) !== null || words.test(plain(text)))
    return false;
  return ![...new Set(text.match(capitals))].some(isGivenName);
}
