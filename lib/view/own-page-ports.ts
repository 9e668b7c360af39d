import type { TemplateValues } from '@/lib/core/documents/fill';
import type { ReadTemplate } from '@/lib/core/documents/own-template';
import type { IsoDate } from '@/lib/core/model/basics';
import type { Input, MessageName, Notice, Output } from '@/lib/messages/protocol';

/** What Draaiboek's own pages ask of the background. */
export interface OwnPageClient {
  send<N extends MessageName>(name: N, input: Input<N>): Promise<Output<N>>;
  onNotice(listener: (notice: Notice) => void, signal: AbortSignal): void;
}

/** Makes a file of a template (the files in it, or a .docx as it is) and its values, and gives it to the user. */
export type MakeDocument = (
  name: string,
  template: Readonly<Record<string, string>> | ArrayBuffer,
  values: TemplateValues,
) => Promise<void>;

/** Reads what a school's own .docx asks for. */
export type ReadOwnTemplate = (bytes: ArrayBuffer) => Promise<ReadTemplate>;

export interface OwnPageDeps {
  client: OwnPageClient;
  today(): Promise<IsoDate>;
  parseAddress(text: string): { ok: true; host: string } | { ok: false; problem: string };
  /** Gives the user a text as a file. */
  saveFile(name: string, text: string): void;
  /** Puts a text on the clipboard, with its html where it has one; false where the browser refuses. */
  copy(text: string, html: string | null): Promise<boolean>;
  makeDocument: MakeDocument;
  readTemplate: ReadOwnTemplate;
  signal: AbortSignal;
}
