import type { Candidate } from '../candidates/candidate';
import { asFrame, asInput, asSelect, asTextarea, documentIn, oneLine, tidy, wordsOf } from '../dom';
import { isInvitation, notEmptyMark, withoutInvitation } from './empty';

/** The text of a field that is one thing: all but a group of options. */
export function textOfOne(candidate: Candidate): string {
  if (candidate.text !== undefined) return notEmptyMark(candidate.text);
  if (candidate.kind === 'rich-text') return editorText(candidate);
  const control = candidate.controls[0] ?? candidate.element;
  if (candidate.kind === 'custom-select') return customText(candidate);
  if (candidate.kind === 'click-to-edit') return withoutInvitation(wordsOf(control));
  if (candidate.kind === 'read') return notEmptyMark(wordsOf(candidate.element));
  return controlText(control);
}

/** The text that one control holds or shows. */
export function controlText(control: Element): string {
  const input = asInput(control);
  if (input) return tidy(input.value);
  const area = asTextarea(control);
  if (area) return tidy(area.value);
  const select = asSelect(control);
  if (select) return selectText(select);
  return tidy(wordsOf(control));
}

/** The choices of a list that are taken, without what only invites to choose. */
export function selectText(select: HTMLSelectElement): string {
  return [...select.selectedOptions]
    .map((option) => oneLine(option.text))
    .filter((text) => text !== '' && !isInvitation(text))
    .join(', ');
}

function editorText(candidate: Candidate): string {
  const frame = candidate.controls.map(asFrame).find((found) => found !== null);
  const body = frame ? documentIn(frame)?.body : null;
  if (body) return wordsOf(body);
  return textOfHtml(candidate.controls[0]);
}

function textOfHtml(control: Element | undefined): string {
  const html = control ? (asTextarea(control)?.value ?? '') : '';
  if (!/<[a-z]/i.test(html)) return tidy(html);
  return wordsOf(new DOMParser().parseFromString(html, 'text/html').body);
}

/** What a box of choices shows; empty where it only invites to choose. */
/** What a list shows without the sign that it opens. */
export const withoutArrow = (text: string): string => text.replace(/\s*[▾▼⌄˅]\s*$/u, '');

export function customText(candidate: Candidate): string {
  const [box, native] = candidate.controls;
  const select = native ? asSelect(native) : null;
  const words = shownIn(box ?? candidate.element);
  if (words === '' && select) return selectText(select);
  return isInvitation(words) ? '' : withoutArrow(words);
}

const listInside = (element: Element): boolean =>
  /(^|\s)\S*(bubble|dropdown(?!-button)|options?|list|menu|arrow|caret|icon|placeholder)\S*(\s|$)/i.test(
    element.getAttribute('class') ?? '',
  ) ||
  ['listbox', 'option', 'menu', 'presentation'].includes(element.getAttribute('role') ?? '') ||
  element.getAttribute('aria-hidden') === 'true' ||
  element.hasAttribute('hidden') ||
  element.localName === 'ul';

/** The text that a custom box shows, without its list and its arrow. */
function shownIn(box: Element): string {
  const chosen = box.querySelectorAll('[aria-selected="true"]');
  if (box.getAttribute('role') === 'listbox' && chosen.length > 0)
    return [...chosen].map((one) => oneLine(wordsOf(one))).join(', ');
  const input = box.querySelector('input[readonly]');
  if (input && asInput(input)?.value) return oneLine(asInput(input)?.value ?? '');
  return oneLine(wordsOf(box, listInside).replace(/[▾▼▿⌄˅🔽⏷✕×↓]/gu, ' '));
}
