import type { Weekday } from '@/lib/core/model/basics';
import { oneLine, spacedWords } from '../dom';
import { isSign, isTick } from './ticks';
import { dayOf, daysIn } from './weekday-text';

const yes = /^(?:[●•xXvV1]|ja|wel|hele dag|[vn]m)$/;
const no = /^(?:|[-–—/○0]|neen?|niet)$/i;
/** "maandag: neen" */
const saysNo = /(?:^|[\s:(–-])(?:neen?|niet|uit)\)?\s*$/i;

/** The weekdays that a part of a read view names: of days in a row of cells or of badges those that are marked. */
export function daysShown(element: Element): Weekday[] {
  return markedUnder(element) ?? badged(element) ?? daysIn(spacedWords(element));
}

/** "ma di wo do vr" over a tick or a dash for each; null for any other. */
function markedUnder(element: Element): Weekday[] | null {
  const rows = [...element.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => oneLine(cell.textContent ?? '')),
  );
  const at = rows.findIndex((cells) => cells.filter((text) => dayOf(text) !== null).length >= 3);
  const [head, ...marks] = rows.slice(Math.max(0, at));
  if (at < 0 || !head || marks.length === 0) return null;
  const under = marks.map((cells) => cells.slice(cells.length - head.length));
  if (!under.every((cells) => head.every((text, column) => dayOf(text) === null || isMark(cells[column] ?? ''))))
    return null;
  return head.flatMap((text, column) => {
    const day = dayOf(text);
    return day && under.some((cells) => isYes(cells[column] ?? '')) ? [day] : [];
  });
}

const isYes = (text: string): boolean => isTick(text) || yes.test(text);
const isMark = (text: string): boolean => isSign(text) || yes.test(text) || no.test(text);

/** A badge for each day, of which some say that they are off: by their title, or struck through; null for any other. */
function badged(element: Element): Weekday[] | null {
  const badges = [...element.querySelectorAll('*')].flatMap((one) => {
    const day = one.childElementCount === 0 ? dayOf(oneLine(one.textContent ?? '')) : null;
    return day ? [{ day, off: isOff(one) }] : [];
  });
  return badges.length > 1 && badges.some(({ off }) => off)
    ? badges.flatMap(({ day, off }) => (off ? [] : [day]))
    : null;
}

const isOff = (badge: Element): boolean =>
  saysNo.test(badge.getAttribute('title') ?? badge.getAttribute('aria-label') ?? '') ||
  badge.matches('s, del') ||
  (badge.ownerDocument.defaultView?.getComputedStyle(badge).textDecorationLine ?? '').includes('line-through');
