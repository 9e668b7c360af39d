import { weekdayNames } from '@/lib/core/format/weekdays';
import type { ItemValue, Weekday } from '@/lib/core/model/basics';
import type { ItemResult, StepResult } from '@/lib/core/model/checklist';
import type { Item } from '@/lib/core/model/playbook';
import { weekdays } from '@/lib/core/model/weekdays';
import { contactText } from '../contact-line';
import { contactDraft, draftOf, entryKinds } from '../drafts';
import type { PlanPlace } from '../place';
import type { SidebarState } from '../state';
import { valueText } from './text';
import type { ContactModel, DayButton, EditorModel, FillModel, ItemModel } from './types';

const shortDays: Record<Weekday, string> = {
  mon: 'ma',
  tue: 'di',
  wed: 'wo',
  thu: 'do',
  fri: 'vr',
  sat: 'za',
  sun: 'zo',
};
/** So much of a text is repeated in the sidebar; the rest is on the page. */
const quoted = 90;

/** A button for each day of the school week, and for a day of the weekend that is chosen; or for all seven. */
export function dayButtons(chosen: readonly unknown[], all = false): DayButton[] {
  return weekdays
    .filter((day) => all || !['sat', 'sun'].includes(day) || chosen.includes(day))
    .map((day) => ({ day, short: shortDays[day], label: weekdayNames[day], on: chosen.includes(day) }));
}

/** One item in an opened step: its state in words, and what can be done with it here. */
export function itemModel(
  state: SidebarState,
  place: PlanPlace,
  result: ItemResult,
  item: Item | undefined,
  step: StepResult,
): ItemModel {
  const field = place.snapshot.items[result.id];
  const onPage = field?.state === 'present';
  const undo = state.undos.findLast((entry) => entry.item === result.id);
  const ticks = item?.recognise === undefined && item?.answer === undefined && item?.kind === 'task';
  return {
    id: result.id,
    title: result.title,
    heading: result.title === step.title ? null : result.title,
    state: result.state,
    line: lineOf(place, result, item),
    help: result.state === 'filled' || result.state === 'not-needed' ? null : (item?.instruction ?? null),
    show: onPage ? { text: 'Ga naar het veld', label: `Ga naar het veld: ${result.title}` } : null,
    couple: coupleOf(place, result, item),
    editor: editorOf(state, place, result),
    tick: ticks && place.stored !== null ? { label: 'Gedaan', on: result.ticked } : null,
    undo: undo === undefined ? null : { id: undo.id, text: 'Ongedaan maken', label: `Ongedaan maken: ${result.title}` },
    confirm: state.confirming === result.id ? confirmOf(state, place, result) : null,
  };
}

function lineOf({ snapshot }: PlanPlace, result: ItemResult, item: Item | undefined): string {
  if (result.state === 'not-needed') return 'Niet nodig voor dit plan';
  if (result.state === 'uncertain') {
    const field = snapshot.items[result.id];
    const labels = field?.state === 'uncertain' ? field.labels.slice(0, 3).map((label) => `‘${label}’`) : [];
    return labels.length === 0 ? 'Onzeker welk veld dit is' : `Onzeker: is het ${labels.join(' of ')}?`;
  }
  if (result.state === 'not-seen' && item?.recognise !== undefined) return 'Niet gevonden op deze pagina';
  if (result.state === 'filled' && result.from === 'stored') return `${result.summary} (niet op deze pagina)`;
  return result.summary === '' ? (result.state === 'filled' ? 'Ingevuld' : 'Nog leeg') : result.summary;
}

/** Where recognition does not know the field, the user can point at it. */
function coupleOf({ held }: PlanPlace, result: ItemResult, item: Item | undefined): ItemModel['couple'] {
  const open = result.state === 'uncertain' || result.state === 'not-seen';
  if (!open || held || item?.recognise === undefined) return null;
  return { text: 'Koppel', label: `Koppel: ${result.title}` };
}

function editorOf(state: SidebarState, place: PlanPlace, result: ItemResult): EditorModel | null {
  const field = place.snapshot.items[result.id];
  const closed = place.held || place.snapshot.student === null || place.snapshot.mode !== 'edit';
  if (closed || field?.state !== 'present' || !field.writable || result.state === 'not-needed') return null;
  const draft = draftOf(state, result.id) ?? null;
  const label = result.title;
  if (result.kind === 'log') return contactOf(state, place, result.id, label);
  const fill = fillOf(state, result, field.value, draft);
  if (result.kind === 'date') {
    const value = typeof draft === 'string' ? draft : '';
    const today = value === state.today || fill.submit === null ? null : { text: 'Vandaag', value: state.today };
    return { kind: 'date', label, value, today, ...fill };
  }
  if (result.kind === 'weekdays') {
    const chosen: unknown[] = Array.isArray(draft) ? draft : [];
    return { kind: 'weekdays', label, days: dayButtons(chosen), ...fill };
  }
  if (result.kind !== 'text') return null;
  // A text that stands there already is better changed on the page itself, unless there is something to propose.
  if (fill.preview === null && valueText('text', field.value) !== '' && state.drafts[result.id] === undefined)
    return null;
  const long = !['text', 'click-to-edit'].includes(field.control);
  return { kind: 'text', label, value: typeof draft === 'string' ? draft : '', long, ...fill };
}

function fillOf(state: SidebarState, { kind, title }: ItemResult, now: ItemValue, draft: ItemValue): FillModel {
  const [before, after] = [valueText(kind, now), valueText(kind, draft)];
  const changes = after !== '' && before !== after;
  const text = before === '' ? 'Vul in' : 'Vervang';
  return {
    preview: !changes ? null : `${before === '' ? 'Nu leeg' : `Nu ${short(before)}`} → ${short(after)}`,
    submit:
      before !== '' && !changes
        ? null
        : { text, label: `${text}: ${title}`, enabled: changes && !state.busy && !state.gone },
  };
}

function contactOf(state: SidebarState, place: PlanPlace, item: string, label: string): ContactModel {
  const row = contactDraft(state, item);
  const complete = row.date !== null && row.kind !== '' && row.content.trim() !== '';
  const line = complete ? contactText(state, item, row) : null;
  const submit = 'Voeg toe aan het veld';
  return {
    kind: 'contact',
    label: `Nieuw contact bij ${label.toLowerCase()}`,
    date: { label: 'Datum van het contact', value: row.date ?? '' },
    kinds: {
      label: 'Aard van het contact',
      value: row.kind,
      options: entryKinds(state, item).map((kind) => ({ value: kind, title: kind })),
    },
    content: { label: 'Inhoud van het contact', value: row.content, placeholder: 'Wat is er besproken?' },
    preview: line === null ? null : `Komt erbij: ${short(line)}`,
    submit: { text: submit, label: submit, enabled: line !== null && !state.busy && !state.gone && !place.held },
  };
}

function confirmOf(state: SidebarState, place: PlanPlace, { id, kind }: ItemResult): ItemModel['confirm'] {
  const field = place.snapshot.items[id];
  if (field?.state !== 'present') return null;
  const [before, after] = [valueText(kind, field.value), valueText(kind, draftOf(state, id) ?? null)];
  return {
    text: `In dit veld staat al ‘${short(before)}’. Vervang je dat door ‘${short(after)}’?`,
    yes: 'Ja, vervang',
    no: 'Laat staan',
  };
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= quoted ? line : `${line.slice(0, quoted - 1).trimEnd()}…`;
}
