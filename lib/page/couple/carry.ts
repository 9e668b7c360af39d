import type { ItemKind } from '@/lib/core/model/playbook';
import type { ControlKind } from '../field';

/** Which items a control of each kind can hold at all, whatever stands in it now. The user's word goes no further than this. */
const carried: Record<ControlKind, readonly ItemKind[]> = {
  text: ['text', 'date', 'weekdays', 'choice', 'log'],
  textarea: ['text', 'weekdays', 'choice', 'log'],
  date: ['date', 'text'],
  'date-parts': ['date'],
  select: ['text', 'choice', 'weekdays'],
  'multi-select': ['text', 'choice', 'weekdays'],
  'custom-select': ['text', 'date', 'choice', 'weekdays'],
  checkboxes: ['choice', 'weekdays', 'text'],
  radios: ['text', 'choice', 'weekdays'],
  toggles: ['choice', 'weekdays', 'text'],
  'rich-text': ['text', 'choice', 'log'],
  editable: ['text', 'date', 'weekdays', 'choice', 'log'],
  upload: ['file'],
  rows: ['log'],
  'click-to-edit': ['text', 'date', 'weekdays', 'choice', 'log'],
  read: ['text', 'date', 'weekdays', 'choice', 'file', 'log'],
};

/** The kinds of item that this kind of field can hold. */
export function carries(control: ControlKind): readonly ItemKind[] {
  return carried[control];
}
