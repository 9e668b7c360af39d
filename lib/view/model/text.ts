import { shortDate } from '@/lib/core/format/dates';
import type { ItemValue } from '@/lib/core/model/basics';
import type { ItemKind } from '@/lib/core/model/playbook';
import { classTitle } from '@/lib/core/plan/titles';
import { itemText } from '@/lib/core/reports/item-text';

/** A page's value as one text for the screen; empty for an empty field. */
export function valueText(kind: ItemKind, value: ItemValue): string {
  return itemText(kind, value, shortDate);
}

/** `4OV1B` as it is read: `4 OV1 B`, never broken over two lines. */
export const classText = (name: string): string => classTitle(name).replaceAll(' ', '\u00a0');

export function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `33` or `30,5`: half days count too. */
export function dayCount(days: number): string {
  return String(days).replace('.', ',');
}
