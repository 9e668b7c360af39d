import type { Around } from '@/lib/core/model/around';
import type { IsoDate, ItemValue } from '@/lib/core/model/basics';
import type { Coupling, FieldPrint } from '@/lib/core/model/coupling';
import type { ItemKind, Playbook } from '@/lib/core/model/playbook';
import type { PageStudent, Snapshot } from '@/lib/core/model/snapshot';
import type { StructureFile } from '@/lib/core/model/structure-file';
import type { WordingTable } from '@/lib/core/model/wording-table';
import type { ContentMessage, Input, Notice, Output } from '@/lib/messages/protocol';

/** What the sidebar asks of the background. */
export interface SidebarClient {
  send<N extends ContentMessage>(name: N, input: Input<N>): Promise<Output<N>>;
  onNotice(listener: (notice: Notice) => void, signal: AbortSignal): void;
}

/** What the page shows at one moment, in plain data. */
export type PageReading =
  | { kind: 'none' }
  /** So many fields that the page was given up. */
  | { kind: 'crowded' }
  | {
      kind: 'pupil';
      host: string;
      student: PageStudent;
      /** The screen beside the plan that the page is, if any. */
      around?: Around | null;
    }
  | {
      kind: 'plan';
      snapshot: Snapshot;
      /** Another number as soon as the page has put another form in the place of the former. */
      form: number;
    };

export type PlanReading = Extract<PageReading, { kind: 'plan' }>;

/** Why not: one Dutch sentence, ready for the screen. */
export type UndoOutcome = { ok: true } | { ok: false; why: string };
export type WriteOutcome = { ok: true; undo(): Promise<UndoOutcome> } | { ok: false; why: string };

export type MarkState = 'done' | 'attention' | 'error' | 'missing';
export interface Mark {
  item: string;
  state: MarkState;
  title: string;
}

/** A field that the user points at: what it is known by and can hold, and nothing of what stands in it. */
export interface PointedField {
  field: FieldPrint;
  /** As the page writes it; empty where it has none. */
  label: string;
  /** The kinds of item that it can hold. */
  carries: readonly ItemKind[];
  /** The items that it serves now. */
  items: readonly string[];
  /** What was said of it before: ids of couplings. */
  said: readonly string[];
}

/** How the page speaks of its fields while the user points. */
export interface Pointing {
  nameOf(field: { label: string; items: readonly string[] }): string;
  onMove(name: string): void;
}

/** A part of the platform's own form for a report, as it stands on the page. */
export interface ReportFormPart {
  part: string;
  /** As the page writes it. */
  label: string;
  now: string;
  /** The choices of a list; absent for a field to type in. */
  options?: string[];
  /** Stands for the element of the field; null where several fields may be this part. */
  element: number | null;
}

/** The page under the sidebar. Live elements stay behind this border. */
export interface PagePort {
  read(playbooks: Playbook[], couplings: readonly Coupling[]): PageReading;
  /** Does the larger part of the first reading, in tasks that are short enough not to be felt. */
  prepare(
    playbooks: Playbook[],
    couplings: readonly Coupling[],
    tables: Readonly<Record<string, WordingTable>>,
  ): Promise<void>;
  /** Calls back once the page has been still for the settle time after a change. */
  watch(onChange: () => void, signal: AbortSignal): void;
  /** `form` is the same text as html, for an editor. */
  write(item: string, value: ItemValue, form?: string): Promise<WriteOutcome>;
  /** What stands in the item's text area, blank lines and all; null where its field is of another make. */
  wording(item: string): string | null;
  /** The text of the item's editor with its lists, headings and stress, as html; null where it has none of these. */
  form(item: string): string | null;
  /** Whether the browser may have put back by itself what was typed here: the page was gone back to or loaded again. */
  retyped(): boolean;
  /** Another number for every other element that the item's field was on this page; null where it has none now. */
  elementOf(item: string): number | null;
  /** Scrolls to the item's field and highlights it; false where the page has no such field now. */
  show(item: string): boolean;
  mark(marks: Mark[]): void;
  /** Lets the user point at a field, with the mouse or the keyboard; null when she stops. Nothing on the page changes. */
  point(pointing: Pointing, signal: AbortSignal): Promise<PointedField | null>;
  /** By which fields this page is known again that the user says is a plan; none where no field has a label. */
  tellsForm(playbook: Playbook): { host: string; fields: FieldPrint[] };
  /** The field that serves an item now; null where it cannot be told from others. */
  fieldOf(item: string): PointedField | null;
  /** The parts of the form for a report on this page; none where it is no such form. */
  reportForm(playbooks: readonly Playbook[]): ReportFormPart[];
  /** Writes one part of that form, as it was last read. */
  writePart(part: string, value: ItemValue, form?: string): Promise<WriteOutcome>;
  /** Puts a report on the clipboard as plain text and as HTML. */
  copy(text: string, html: string): Promise<boolean>;
  /** The page without anything of a pupil; null on a page that is too large to be a form. */
  structure(playbooks: Playbook[]): Promise<StructureFile | null>;
  /** Gives the user a file, among what she downloads. */
  save(name: string, text: string): void;
}

export interface Clock {
  today(): IsoDate;
  /** `14:31`, for the line that says when something was kept. */
  time(): string;
  wait(milliseconds: number): Promise<void>;
  /** Lets the page have its turn, so that no task of ours holds it up. */
  turn(): Promise<void>;
}

/** What the sidebar works with. */
export interface SidebarDeps {
  client: SidebarClient;
  page: PagePort;
  clock: Clock;
  newId(): string;
  /** False once the extension was renewed under this page. */
  alive(): boolean;
  signal: AbortSignal;
}
