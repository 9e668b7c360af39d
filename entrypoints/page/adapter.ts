import type { ItemValue } from '@/lib/core/model/basics';
import type { Coupling } from '@/lib/core/model/coupling';
import type { Playbook } from '@/lib/core/model/playbook';
import { offeredAround } from '@/lib/page/around/on-demand';
import { formPrints } from '@/lib/page/couple/claim';
import { offeredPick } from '@/lib/page/couple/on-demand';
import { type Known, type Pointable, pointables } from '@/lib/page/couple/pointable';
import { type Evidence, evidence } from '@/lib/page/evidence';
import type { Field } from '@/lib/page/field';
import { matcherOf } from '@/lib/page/match/matcher';
import { createRecogniser } from '@/lib/page/recogniser';
import type { mountMarkers } from '@/lib/page/show/markers';
import type { Mount } from '@/lib/page/show/mount';
import type { showField } from '@/lib/page/show/show';
import { offeredStructure } from '@/lib/page/structure/on-demand';
import { isTextarea } from '@/lib/page/write/dom';
import { formOf } from '@/lib/page/write/form';
import { offeredWriter } from '@/lib/page/write/on-demand';
import type { Mark, PagePort, PageReading, PointedField, SidebarClient, WriteOutcome } from '@/lib/view/ports';
import { settleTime } from '@/lib/view/settle';
import { copy } from './copy';

interface AdapterOptions {
  document: Document;
  mounted: Mount;
  client: SidebarClient;
  /** What is drawn over the page, which the sidebar's script carries. */
  drawn: { markers: ReturnType<typeof mountMarkers>; showField: typeof showField };
  signal: AbortSignal;
}

/** The page for the view: live fields stay here, plain data goes out. */
export function createPageAdapter({ document, mounted, client, drawn, signal }: AdapterOptions): PagePort {
  const { markers, showField } = drawn;
  let fields = new Map<string, Field>();
  let parts = new Map<string, Field | null>();
  let form = 0;
  let marked: Mark[] = [];
  let known: Known | null = null;
  const listeners = new Set<() => void>();
  const recogniser = createRecogniser(document, {
    signal,
    settle: settleTime,
    ignore: [mounted.host, markers.host],
    onChange: tell,
    onStir: () => markers.follow(),
  });
  let isComing = false;
  const numbers = new WeakMap<Element, number>();
  let lastNumber = 0;
  /** What the page's words say where it shows no plan, by its address. */
  let seen: { address: string; found: Evidence } | null = null;

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function read(playbooks: Playbook[], couplings: readonly Coupling[]): PageReading {
    const url = document.location.href;
    const found = recogniser.recognise(playbooks, url, couplings);
    const moved = recogniser.hasMoved();
    if (found === null) {
      fields = new Map();
      known = null;
      if (moved || seen?.address !== url) seen = { address: url, found: evidence(document, document.location) };
      return seen.found === 'none' ? { kind: 'none' } : readPupil(playbooks, url);
    }
    if (isReplaced(fields, found.fields)) form += 1;
    fields = found.fields;
    seen = null;
    if (moved) {
      markFields();
      markers.look();
    }
    known = { playbook: found.playbook, fields, couplings };
    return { kind: 'plan', snapshot: found.snapshot, form };
  }

  /** A page that looks like a pupil's file and shows no plan: whose it is, and what it shows of it. */
  function readPupil(playbooks: readonly Playbook[], url: string): PageReading {
    if (recogniser.isTooMuch()) return { kind: 'crowded' };
    const student = recogniser.pupil(url);
    if (student === null) return { kind: 'none' };
    const tools = offeredAround();
    if (tools === null) bringAround();
    const around =
      tools && recogniser.withView((view) => view && tools.recogniseAround(document, playbooks, view, student.name));
    return { kind: 'pupil', host: document.location.host, student, ...(tools === null ? {} : { around }) };
  }

  /** Until it is here the page is a pupil's file of which nothing more is known; where it did not come the next look asks again. */
  function bringAround(): void {
    if (isComing) return;
    isComing = true;
    void client.send('around/load', {}).then(tell, () => {
      isComing = false;
    });
  }

  function numbered(element: Element): number {
    const number = numbers.get(element) ?? ++lastNumber;
    numbers.set(element, number);
    return number;
  }

  function markFields(): void {
    markers.update(
      marked.flatMap(({ item, state, title }) => {
        const field = fields.get(item);
        return field === undefined ? [] : [{ field, state, title }];
      }),
    );
  }

  async function writeInto(find: () => Field | undefined, value: ItemValue, form?: string): Promise<WriteOutcome> {
    if (offeredWriter() === null) await client.send('writer/load', {});
    const write = offeredWriter();
    if (write === null) throw new Error('the script that writes did not run');
    const field = find();
    if (field === undefined) return { ok: false, why: 'Dit veld staat niet meer op de pagina.' };
    const focused = mounted.root.activeElement;
    const editor = async (path: number[], html: string) => (await client.send('editor/write', { path, html })).written;
    const outcome = await write(field, value, editor, form);
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    return outcome;
  }

  const toPoint = () =>
    recogniser.withView((view) =>
      known === null || view === null ? [] : pointables(document, view, document.location.href, known),
    );

  return {
    read,
    prepare(playbooks, couplings, tables) {
      for (const playbook of playbooks) matcherOf(playbook, tables[playbook.id]);
      return recogniser.prepare(playbooks, document.location.href, couplings);
    },
    watch(onChange, until) {
      listeners.add(onChange);
      until.addEventListener('abort', () => listeners.delete(onChange), { once: true });
    },
    write: (item, value, form) => writeInto(() => fields.get(item), value, form),
    reportForm(playbooks) {
      const tools = offeredAround();
      parts = recogniser.withView((view) =>
        view && tools ? tools.reportFormFields(document, view, playbooks) : new Map(),
      );
      return [...parts].map(([part, field]) => ({
        part,
        label: field?.label ?? '',
        now: field === null ? '' : shownIn(field.value),
        ...(field?.options === undefined ? {} : { options: field.options }),
        element: field === null ? null : numbered(field.element),
      }));
    },
    writePart: (part, value, form) => writeInto(() => parts.get(part) ?? undefined, value, form),
    wording(item) {
      const field = fields.get(item);
      const area = field?.control === 'textarea' ? field.controls.find(isTextarea) : undefined;
      return area?.value ?? null;
    },
    form(item) {
      const field = fields.get(item);
      return field === undefined ? null : formOf(field);
    },
    retyped: () =>
      performance
        .getEntriesByType('navigation')
        .some((entry) => 'type' in entry && (entry.type === 'back_forward' || entry.type === 'reload')),
    elementOf(item) {
      const element = fields.get(item)?.element;
      return element === undefined ? null : numbered(element);
    },
    show(item) {
      const field = fields.get(item);
      return field !== undefined && showField(field, signal);
    },
    mark(marks: Mark[]) {
      marked = marks;
      markFields();
    },
    copy: (text, html) => copy(document, text, html),
    async structure(playbooks) {
      if (offeredStructure() === null) await client.send('structure/load', {});
      const write = offeredStructure();
      if (write === null) throw new Error('the script for the structure did not run');
      return write(document, playbooks, document.location.href, known?.playbook.id ?? null);
    },
    save: (name, text) => save(document, name, text),
    async point({ nameOf, onMove }, until) {
      const pick = offeredPick();
      if (pick === null) throw new Error('the script of the screens did not run');
      const all = toPoint();
      const first = Math.max(
        0,
        all.findIndex(({ items }) => items.length > 0),
      );
      const options = { fields: all, first, nameOf, onMove: (field: Pointable) => onMove(nameOf(field)) };
      const chosen = await pick(document, options, AbortSignal.any([signal, until]));
      return chosen === null ? null : toPointed(chosen);
    },
    tellsForm(playbook) {
      const { host, href } = document.location;
      const fields = recogniser.withView((view) => (view === null ? [] : formPrints(document, view, href, playbook)));
      return { host, fields };
    },
    fieldOf(item) {
      const field = toPoint().find(({ items }) => items.includes(item));
      return field === undefined ? null : toPointed(field);
    },
  };
}

/** What a part of a form holds, as text. */
function shownIn(value: ItemValue): string {
  if (typeof value === 'string') return value;
  return value === null ? '' : value.filter((one) => typeof one === 'string').join(', ');
}

/** The field in plain data. */
function toPointed({ label, carries, items, said, print }: Pointable): PointedField {
  return { field: print(), label, carries, items, said };
}

/** A form counts as replaced when fewer than half of its fields are still the same elements. */
function isReplaced(before: Map<string, Field>, after: Map<string, Field>): boolean {
  if (before.size === 0) return true;
  const elements = new Set([...after.values()].map((field) => field.element));
  const same = [...before.values()].filter((field) => elements.has(field.element)).length;
  return same * 2 < before.size;
}

/** Gives the user a file. The link is never part of the page, and nothing goes over the network. */
function save(document: Document, name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
