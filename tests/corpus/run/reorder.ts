import { holds } from './locate';

const controls = 'input:not([type=hidden]), select, textarea, button, iframe, [contenteditable]';

/**
 * Shuffles the fields of a page, each together with its label, within their own container. A unit is a child that holds
 * both, or a label with the control right behind it where a row of such pairs is built alike. Only neighbours change
 * places: a heading or any other text between them ends a run. Answers how many units have another place.
 */
export function reorderFields(fields: readonly Element[], roll: (below: number) => number): number {
  const parents = new Set<Element>();
  for (const field of fields) {
    for (let at = field.parentElement; at && at.localName !== 'html'; at = at.parentElement) parents.add(at);
  }
  let moved = 0;
  for (const parent of parents) for (const run of runsIn(parent, fields)) moved += shuffle(parent, run, roll);
  return moved;
}

type Unit = Element[];

function runsIn(parent: Element, fields: readonly Element[]): Unit[][] {
  const children = [...parent.children].filter((child) => !['SCRIPT', 'STYLE'].includes(child.tagName));
  const runs: Unit[][] = [];
  let run: Unit[] = [];
  const close = (): void => {
    if (run.length >= 2) runs.push(run);
    run = [];
  };
  if (ownText(parent) !== '') return [];
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at] as Element;
    const next = children[at + 1];
    const unit = isWhole(child, fields)
      ? [child]
      : next && isLabel(child) && isBare(next, fields)
        ? [child, next]
        : null;
    if (!unit) {
      if (wordsOf(child) !== '' || child.matches(controls) || child.querySelector(controls)) close();
      continue;
    }
    const [first] = run[0] ?? [];
    if (first && (run[0]?.length !== unit.length || makeOf(first) !== makeOf(child))) close();
    run.push(unit);
    at += unit.length - 1;
  }
  close();
  return runs;
}

const makeOf = (element: Element): string => `${element.localName}.${element.className}`;

const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => node.textContent ?? '')
    .join('')
    .trim();

/** The words of an element outside its controls. */
function wordsOf(element: Element): string {
  if (element.matches(controls)) return '';
  const parts = [...element.childNodes].map((node) =>
    node.nodeType === 3 ? (node.textContent ?? '') : node.nodeType === 1 ? wordsOf(node as Element) : '',
  );
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

const held = (element: Element, fields: readonly Element[]): number =>
  fields.filter((field) => holds(element, field)).length;

/** Holds one field of the plan and words of its own that start it. */
const isWhole = (element: Element, fields: readonly Element[]): boolean =>
  held(element, fields) === 1 &&
  !fields.includes(element) &&
  /\p{L}{2}/u.test(wordsOf(element)) &&
  element.childElementCount > 1;

const isLabel = (element: Element): boolean =>
  /^(dt|label|span|b|strong|div|p|td|th)$/.test(element.localName) &&
  !element.matches(controls) &&
  element.querySelector(controls) === null &&
  /\p{L}{2}/u.test(wordsOf(element));

/** Is a field of the plan, or holds one without words of its own. */
const isBare = (element: Element, fields: readonly Element[]): boolean =>
  held(element, fields) === 1 && (fields.includes(element) || wordsOf(element) === '');

function shuffle(parent: Element, run: Unit[], roll: (below: number) => number): number {
  const order = [...run];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = roll(at + 1);
    const [one, two] = [order[at], order[other]];
    if (one && two) [order[at], order[other]] = [two, one];
  }
  const last = run[run.length - 1];
  const behind = last?.[last.length - 1]?.nextSibling ?? null;
  for (const unit of order) for (const element of unit) parent.insertBefore(element, behind);
  return order.filter((unit, at) => unit !== run[at]).length;
}
