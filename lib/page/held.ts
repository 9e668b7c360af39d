import type { LiveLine } from './candidates/line';

/** What a control held when it was looked at. */
export interface Held {
  element: Element;
  value: unknown;
}

/** Whether as many controls hold the same, in the same order. */
export function sameValues(before: readonly Held[], line: LiveLine): boolean {
  const now = valuesOn(line);
  return now.length === before.length && now.every(({ value }, at) => value === before[at]?.value);
}

/** Whether the controls that hold something else by now are text areas, if any. */
export function areOnlyTexts(before: readonly Held[], line: LiveLine): boolean {
  const now = valuesOn(line);
  return (
    now.length === before.length &&
    now.every(({ element, value }, at) => {
      const old = before[at];
      return old?.element === element && (old.value === value || element.localName === 'textarea');
    })
  );
}

/** What the controls hold: a page's script can change it without a sign. */
export function valuesOn(line: LiveLine): Held[] {
  const values: Held[] = [];
  const hold = (element: Element, value: unknown): number => values.push({ element, value });
  for (const { element, role } of line.pieces) {
    if (!role) continue;
    if ('value' in element) hold(element, element.value);
    if ('checked' in element) hold(element, element.checked);
    if ('disabled' in element) hold(element, `${element.disabled} ${(element as HTMLInputElement).readOnly}`);
  }
  return values;
}
