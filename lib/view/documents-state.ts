import type { ReadTemplate } from '@/lib/core/documents/own-template';
import type { IsoDate } from '@/lib/core/model/basics';

/** What was chosen and typed on the page with documents; what is typed goes along from one document to the next. */
export interface DocumentsState {
  plan: string | null;
  document: string | null;
  signedOn: IsoDate | null;
  typed: Record<string, string>;
  /** The school's own templates that were looked into, by `ownKey`. */
  own: Readonly<Record<string, OwnTemplate>>;
  /** The plan's texts that came along from its page, by item; gone when this page goes. */
  quotes: { plan: string; texts: Readonly<Record<string, string>> } | null;
  /** Why the file that was chosen last cannot be used. */
  ownProblems: string[];
}

/** A school's own .docx, with what it asks for or why it cannot be used. */
export interface OwnTemplate {
  name: string;
  bytes: ArrayBuffer;
  read: ReadTemplate;
}

export function ownKey(playbook: string, document: string): string {
  return `${playbook}/${document}`;
}

export const noDocuments: DocumentsState = {
  plan: null,
  document: null,
  signedOn: null,
  typed: {},
  own: {},
  quotes: null,
  ownProblems: [],
};
