import type { ItemValue } from '@/lib/core/model/basics';
import { smt } from '@/lib/core/playbooks/smt';
import { partsOf } from '@/lib/page/candidates/group-date-parts';
import type { Field, FramePath } from '@/lib/page/field';
import { monthOf } from '@/lib/page/read/date-text';
import { dayOf } from '@/lib/page/read/weekday-text';
import { recognise } from '@/lib/page/recognise';
import { type FieldMark, mountMarkers } from '@/lib/page/show/markers';
import { showField } from '@/lib/page/show/show';
import { sureEnough, type UndoResult, type WriteResult, writeField } from '@/lib/page/write/write';
import { appearance } from '../../corpus/run/appearance';
import type { ExpectedItem } from '../../corpus/run/case';
import { allFrames, counts, everyElement, holds, locate } from '../../corpus/run/locate';

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
  /** A box that the page made itself shows what was chosen as tokens, so that it takes several. */
  several: boolean;
};

export interface Written {
  ok: boolean;
  why: string | null;
  /** Number by which this write is undone. */
  undo: number | null;
}

/** A date that three lists offer together. */
function offeredDates(controls: readonly Element[]): string[] {
  const parts = partsOf(controls);
  if (!parts) return [];
  const last = (control: Element): string =>
    // A list in a frame is none of this window's classes.
    control.localName === 'select' ? ([...(control as HTMLSelectElement).options].at(-1)?.text ?? '') : '';
  const month = monthOf(last(parts.month)) ?? Number(last(parts.month));
  const days = [...((parts.day as HTMLSelectElement).options ?? [])].map(({ text }) => Number(text)).filter(Boolean);
  const [day, year] = [days[0], Number(last(parts.year))];
  if (!day || !month || !year) return [];
  const two = (number: number): string => String(number).padStart(2, '0');
  return [`${year}-${two(month)}-${two(day)}`];
}

/** The kinds of a contact that the rows of a log offer. */
function offeredKinds({ rows }: Field): string[] {
  const list = rows?.[0]?.cells.kind?.find((control) => control.localName === 'select');
  return [...((list as HTMLSelectElement | undefined)?.options ?? [])]
    .map(({ text }) => text.trim())
    .filter((text) => text !== '' && !/kies|keuze/i.test(text));
}

/** The choices of a box that the page made itself; days of the week by their own names. */
function offeredChoices({ element, value }: Field): string[] {
  const lists = '.smsc-select-bubble, [role=listbox]';
  const list =
    element.querySelector(lists) ??
    (element.nextElementSibling?.matches(lists)
      ? element.nextElementSibling
      : element.parentElement?.querySelector(lists));
  const texts = [...(list?.children ?? [])].map((one) => (one.textContent ?? '').trim());
  const days = texts.flatMap((text) => dayOf(text) ?? []);
  return Array.isArray(value) && days.length === texts.length ? days : texts;
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

/** Whether the field of an item is the one that a case names. */
function isExpected({ item, items }: { item: string; items: Record<string, ExpectedItem> }): boolean {
  const named = items[item];
  const expected = named === undefined ? null : locate(named);
  if (named === undefined || expected === null) return false;
  const others = Object.values(items)
    .map(locate)
    .filter((element) => element !== null && element !== expected);
  return counts(
    fieldOf(item).element,
    expected,
    others.filter((element) => element !== null),
    named.rich === true,
  );
}

const holding = 'input, select, textarea, [contenteditable], [aria-pressed], [aria-checked], [aria-selected]';

/** What every control holds that is no part of this item's field. */
function othersThan(item: string): string[] {
  const { element, controls } = fieldOf(item);
  const own = (control: Element): boolean => [element, ...controls].some((part) => holds(part, control));
  return [document, ...allFrames(document)]
    .flatMap(everyElement)
    .filter((control) => control.matches(holding) && !own(control))
    .map((control) => {
      if (control instanceof HTMLSelectElement || control.localName === 'select')
        return [...(control as HTMLSelectElement).options].map(({ selected }) => selected).join();
      if (['input', 'textarea'].includes(control.localName))
        return `${(control as HTMLInputElement).value} ${(control as HTMLInputElement).checked}`;
      const states = ['aria-pressed', 'aria-checked', 'aria-selected'].map((name) => control.getAttribute(name));
      return `${control.hasAttribute('contenteditable') ? control.textContent : ''} ${states.join()}`;
    });
}

const api = {
  write,
  isExpected,
  othersThan,
  undo: (at: number) => undos[at]?.(),
  value: (item: string) => fieldOf(item).value,
  fields: () =>
    [...(recognise(document, [smt], location.href)?.fields ?? [])].map(([item, field]): KnownField => {
      const { control, writable, confidence, value, options = [], days = [] } = field;
      const offered =
        control === 'date-parts'
          ? offeredDates(field.controls)
          : control === 'custom-select'
            ? offeredChoices(field)
            : control === 'rows'
              ? offeredKinds(field)
              : control.endsWith('select')
                ? options.flatMap((option) => dayOf(option) ?? [])
                : days.map(({ day }) => day);
      const several = field.element.querySelector('.token') !== null;
      return { item, control, writable: writable && confidence >= sureEnough, value, options, offered, several };
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
