import { shortDate } from '@/lib/core/format/dates';
import type { ItemValue } from '@/lib/core/model/basics';
import type { ItemKind } from '@/lib/core/model/playbook';
import { itemText } from '@/lib/core/reports/item-text';

/** A value as it is shown before it is written: "12 januari 2027", "dinsdag en donderdag". */
export function onScreen(kind: ItemKind, value: ItemValue): string {
  return itemText(kind, value, shortDate).trim();
}
