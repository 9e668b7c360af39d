import type { ItemValue } from '@/lib/core/model/basics';
import { smt } from '@/lib/core/playbooks/smt';
import { partsOf } from '@/lib/page/candidates/group-date-parts';
import type { Field, FramePath } from '@/lib/page/field';
import { monthOf } from '@/lib/page/read/date-text';
import { recognise } from '@/lib/page/recognise';
import { type FieldMark, mountMarkers } from '@/lib/page/show/markers';
import { showField } from '@/lib/page/show/show';
import { sureEnough, type UndoResult, type WriteResult, writeField } from '@/lib/page/write/write';
import { appearance } from '../../corpus/run/appearance';

/** Runs beside the page's scripts, as a content script does; a test asks it to write, undo and point. */
const undos: (() => Promise<UndoResult>)[] = [];
let asking: { path: FramePath; html: string; answer: (written: boolean) => void } | null = null;
const never = new AbortController();

function fieldOf(item: string): Field {
  const field = recognise(document, [smt], location.href)?.fields.get(item);
  if (!field) throw new Error(`no field for ${item}`);
  return field;
}

/** What a test may know of a field; one that was found too weakly is not writable. */
export type KnownField = Pick<Field, 'item' | 'control' | 'writable' | 'value'> & {
  options: string[];
  /** Days of the week, or the dates, that the page's own controls offer; empty where they are typed. */
  offered: string[];
};

export interface Written {
  ok: boolean;
  why: string | null;
  /** Number by which this write is undone. */
  undo: number | null;
}

/** The last date that three lists offer together. */
function offeredDates(controls: readonly Element[]): string[] {
  const parts = partsOf(controls);
  if (!parts) return [];
  const last = (control: Element): string =>
    control instanceof HTMLSelectElement ? (control.options[control.options.length - 1]?.text ?? '') : '';
  const month = monthOf(last(parts.month)) ?? Number(last(parts.month));
  const [day, year] = [Number(last(parts.day)), Number(last(parts.year))];
  if (!day || !month || !year) return [];
  const two = (number: number): string => String(number).padStart(2, '0');
  return [`${year}-${two(month)}-${two(Math.min(day, 28))}`];
}

async function write({ item, value }: { item: string; value: ItemValue }): Promise<Written> {
  const result: WriteResult = await writeField(
    fieldOf(item),
    value,
    (path, html) =>
      new Promise((answer) => {
        asking = { path, html, answer };
      }),
  );
  return result.ok
    ? { ok: true, why: null, undo: undos.push(() => result.undo()) - 1 }
    : { ok: false, why: result.why, undo: null };
}

const api = {
  write,
  undo: (at: number) => undos[at]?.(),
  value: (item: string) => fieldOf(item).value,
  fields: () =>
    [...(recognise(document, [smt], location.href)?.fields ?? [])].map(([item, field]): KnownField => {
      const { control, writable, confidence, value, options = [], days = [] } = field;
      const offered = control === 'date-parts' ? offeredDates(field.controls) : days.map(({ day }) => day);
      return { item, control, writable: writable && confidence >= sureEnough, value, options, offered };
    }),
  appearance: () => appearance(document),
  values: () =>
    Object.fromEntries(
      [...(recognise(document, [smt], location.href)?.fields ?? [])].map(([item, { value }]) => [item, value]),
    ),
  asked: () => (asking ? { path: asking.path, html: asking.html } : null),
  answer: (written: boolean) => {
    asking?.answer(written);
    asking = null;
  },
  show: (item: string) => showField(fieldOf(item), never.signal),
  mark: (states: Record<string, FieldMark['state']>) => {
    const markers = mountMarkers(document, never.signal);
    markers.update(Object.entries(states).map(([item, state]) => ({ field: fieldOf(item), state, title: item })));
  },
};

Object.assign(globalThis, { harness: api });
