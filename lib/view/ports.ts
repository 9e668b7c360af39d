import type { IsoDate, ItemValue } from '@/lib/core/model/basics';
import type { Playbook } from '@/lib/core/model/playbook';
import type { PageStudent, Snapshot } from '@/lib/core/model/snapshot';
import type { Input, MessageName, Notice, Output } from '@/lib/messages/protocol';

/** What the sidebar asks of the background. */
export interface SidebarClient {
  send<N extends MessageName>(name: N, input: Input<N>): Promise<Output<N>>;
  onNotice(listener: (notice: Notice) => void, signal: AbortSignal): void;
}

/** What the page shows at one moment, in plain data. */
export type PageReading =
  | { kind: 'none' }
  | { kind: 'pupil'; host: string; student: PageStudent }
  | {
      kind: 'plan';
      snapshot: Snapshot;
      /** Another number as soon as the page has put another form in the place of the former. */
      form: number;
    };

/** Why not: one Dutch sentence, ready for the screen. */
export type UndoOutcome = { ok: true } | { ok: false; why: string };
export type WriteOutcome = { ok: true; undo(): Promise<UndoOutcome> } | { ok: false; why: string };

export type MarkState = 'done' | 'attention' | 'error' | 'missing';
export interface Mark {
  item: string;
  state: MarkState;
  title: string;
}

/** The page under the sidebar. Live elements stay behind this border. */
export interface PagePort {
  read(playbooks: Playbook[]): PageReading;
  /** Calls back once the page has been still for the settle time after a change. */
  watch(onChange: () => void, signal: AbortSignal): void;
  write(item: string, value: ItemValue): Promise<WriteOutcome>;
  /** Scrolls to the item's field and highlights it; false where the page has no such field now. */
  show(item: string): boolean;
  mark(marks: Mark[]): void;
  /** Puts a report on the clipboard as plain text and as HTML. */
  copy(text: string, html: string): Promise<boolean>;
}

export interface Clock {
  today(): IsoDate;
  /** `14:31`, for the line that says when something was kept. */
  time(): string;
  wait(milliseconds: number): Promise<void>;
}

export interface SidebarDeps {
  client: SidebarClient;
  page: PagePort;
  clock: Clock;
  newId(): string;
  /** False once the extension was renewed under this page. */
  alive(): boolean;
  signal: AbortSignal;
}
