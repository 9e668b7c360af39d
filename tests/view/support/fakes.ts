import type { ItemValue } from '@/lib/core/model/basics';
import type { PlanCommand } from '@/lib/core/model/command';
import type { Coupling, FieldPrint } from '@/lib/core/model/coupling';
import { defaultSettings } from '@/lib/core/model/settings';
import type { StructureFile } from '@/lib/core/model/structure-file';
import { applyCommand } from '@/lib/core/plan/apply';
import { smt } from '@/lib/core/playbooks/smt';
import type { Input, MessageName, Notice, OpenedPlan, Output } from '@/lib/messages/protocol';
import type { Mark, PageReading, PointedField, Pointing, ReportFormPart, WriteOutcome } from '@/lib/view/ports';
import { screens } from '@/lib/view/screens';
import { createSidebarStore, type SidebarParts } from '@/lib/view/sidebar-store';
import { opened, snapshot, today } from './design';

type Handlers = { [N in MessageName]?: (input: Input<N>) => Output<N> | Promise<Output<N>> };

export interface Sent {
  name: MessageName;
  input: unknown;
}

/** A reading of the design's plan; `values` replaces what stands in some fields. */
export function planReading(
  values: Record<string, ItemValue> = {},
  part: Partial<typeof snapshot> = {},
  form = 1,
): PageReading {
  const items = { ...snapshot.items };
  for (const [item, value] of Object.entries(values)) {
    const field = items[item];
    if (field?.state === 'present') items[item] = { ...field, value };
  }
  return { kind: 'plan', form, snapshot: { ...snapshot, ...part, items } };
}

/** The sidebar's store on a page and a background that only remember what they were asked. */
export function sidebarOn(first: PageReading, handlers: Handlers = {}) {
  const controller = new AbortController();
  const sent: Sent[] = [];
  const written: { item: string; value: ItemValue; form?: string }[] = [];
  const shown: string[] = [];
  const copied: { text: string; html: string }[] = [];
  const saved: { name: string; text: string }[] = [];
  let reading = first;
  let marks: Mark[] = [];
  let notify: (notice: Notice) => void = () => undefined;
  const listeners: ((notice: Notice) => void)[] = [];
  let changed: () => void = () => undefined;
  let ids = 0;
  let stored: OpenedPlan = opened;
  let couplings: Coupling[] = [];
  const page = {
    alive: true,
    canCopy: true,
    /** The screens are at hand, unless they have to be brought first. */
    screens: 'here' as 'here' | 'away',
    /** What happens while the page has its turn. */
    turn: async (): Promise<void> => undefined,
    /** What bringing them does. */
    bring: async (): Promise<void> => undefined,
    retyped: false,
    /** The form for a report that the page is. */
    parts: [] as ReportFormPart[],
    /** What stands in text areas exactly, where it is more than the reading says. */
    wordings: {} as Record<string, string>,
    /** The html of what stands in editors. */
    forms: {} as Record<string, string>,
    structure: null as StructureFile | 'fails' | null,
    /** What pointing at the page leads to, and the field of each item. */
    point: null as ((pointing: Pointing, signal: AbortSignal) => Promise<PointedField | null>) | null,
    fields: {} as Record<string, PointedField>,
    /** By what the form would be known again. */
    tells: [] as FieldPrint[],
    couplings: [] as readonly Coupling[],
    /** Fields that stand in another element by now. */
    moved: new Set<string>(),
    /** Of these items the write goes otherwise than `outcome` says. */
    outcomes: {} as Record<string, WriteOutcome>,
    /** What these fields show after a write, whatever was written. */
    shows: {} as Record<string, ItemValue>,
    outcome: { ok: true, undo: async () => ({ ok: true }) } as WriteOutcome,
  };

  const answers: Handlers = {
    'settings/read': () => ({ ...defaultSettings, role: 'training-supervisor' }),
    'playbooks/wordings': () => ({}),
    'settings/write': (part) => ({ ...defaultSettings, ...part }) as Output<'settings/write'>,
    'playbooks/active': () => [smt],
    'couplings/read': () => couplings,
    'couplings/change': ({ add, remove }) => {
      couplings = [...couplings.filter(({ id }) => !remove.includes(id)), ...add];
      return couplings;
    },
    'plan/open': () => ({ outcome: 'opened', ...stored }),
    'plan/read': () => stored,
    'plan/command': ({ command }) => {
      stored = apply(stored, command);
      return stored;
    },
    'pupil/plans': () => [stored],
    'report/render': ({ topics }) => ({
      text: topics.join(' '),
      html: `<p>${topics.join(' ')}</p>`,
      missing: ['besluit'],
    }),
    'contact/line': () => ({ text: null }),
    'badge/show': () => ({}),
    'rescue/keep': () => ({}),
    'rescue/read': () => [],
    'rescue/drop': () => ({}),
    'meeting/ready': () => [],
    ...handlers,
  };

  const deps: SidebarParts = {
    client: {
      async send(name, input) {
        sent.push({ name, input });
        const handler = answers[name] as ((input: unknown) => unknown) | undefined;
        if (handler === undefined) throw new Error(`no answer for ${name}`);
        return (await handler(input)) as never;
      },
      onNotice(listener) {
        listeners.push(listener);
      },
    },
    page: {
      prepare: async () => undefined,
      read(_, said) {
        page.couplings = said;
        return reading;
      },
      watch(onChange) {
        changed = onChange;
      },
      async write(item, value, form) {
        written.push(form === undefined ? { item, value } : { item, value, form });
        const outcome = page.outcomes[item] ?? page.outcome;
        if (outcome.ok && reading.kind === 'plan') {
          const field = reading.snapshot.items[item];
          if (field?.state === 'present') {
            reading = {
              ...reading,
              snapshot: {
                ...reading.snapshot,
                items: { ...reading.snapshot.items, [item]: { ...field, value: page.shows[item] ?? value } },
              },
            };
          }
        }
        return outcome;
      },
      reportForm: () => page.parts,
      async writePart(part, value, form) {
        written.push(form === undefined ? { item: part, value } : { item: part, value, form });
        const outcome = page.outcomes[part] ?? page.outcome;
        const now = Array.isArray(value) ? value.join() : (value ?? '');
        if (outcome.ok) page.parts = page.parts.map((one) => (one.part === part ? { ...one, now } : one));
        return outcome;
      },
      form: (item) => page.forms[item] ?? null,
      wording: (item) => page.wordings[item] ?? null,
      retyped: () => page.retyped,
      elementOf: (item) => (page.moved.has(item) ? 2 : 1),
      show(item) {
        shown.push(item);
        return item !== 'hidden';
      },
      mark(next) {
        marks = next;
      },
      point: async (pointing, signal) => (page.point === null ? null : page.point(pointing, signal)),
      tellsForm: () => ({ host: 'demo.smartschool.be', fields: page.tells }),
      fieldOf: (item) => page.fields[item] ?? null,
      async structure() {
        if (page.structure === 'fails') throw new Error('the background is gone');
        return page.structure;
      },
      save(name, text) {
        saved.push({ name, text });
      },
      async copy(text, html) {
        if (page.canCopy) copied.push({ text, html });
        return page.canCopy;
      },
    },
    screens: {
      ready: () => (page.screens === 'here' ? screens : null),
      async bring() {
        await page.bring();
        page.screens = 'here';
      },
    },
    clock: {
      today: () => today,
      time: () => '14:31',
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      turn: () => page.turn(),
    },
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    alive: () => page.alive,
    signal: controller.signal,
  };
  notify = (notice) => {
    for (const listener of listeners) listener(notice);
  };
  return {
    ...createSidebarStore(deps),
    controller,
    sent,
    written,
    shown,
    copied,
    saved,
    page,
    marks: () => marks,
    notify,
    /** The page shows something else from now on; `watch` tells it unless it is kept silent. */
    turn(next: PageReading, silent = false) {
      reading = next;
      if (!silent) changed();
    },
    inputs: <N extends MessageName>(name: N) =>
      sent.filter((one) => one.name === name).map((one) => one.input as Input<N>),
    commands: () =>
      sent
        .filter((one) => one.name === 'plan/command')
        .map((one) => (one.input as Input<'plan/command'>).command)
        .filter((command) => command.do !== 'observe'),
  };
}

/** What the background does with a command. */
function apply(stored: OpenedPlan, command: PlanCommand): OpenedPlan {
  return { ...stored, ...applyCommand(stored.plan, stored.pupil, command) };
}
