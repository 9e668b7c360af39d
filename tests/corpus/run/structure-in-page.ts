// Runs in the page, in an isolated world: what *Paginastructuur bewaren* writes, and what recognition finds for a draft.
import type { ItemValue } from '@/lib/core/model/basics';
import type { StructureFile } from '@/lib/core/model/structure-file';
import { smt } from '@/lib/core/playbooks/smt';
import { recognise } from '@/lib/page/recognise';
import { structureOf } from '@/lib/page/structure/structure';
import { selectorOf } from './selector';

/** One field as recognition sees it on a page that was written back from a structure file. */
export interface DraftItem {
  selector: string;
  frame?: string;
  shadow?: string[];
  rich?: boolean;
  value: ItemValue;
}

export interface Draft {
  playbook: string | null;
  mode: 'edit' | 'read' | null;
  items: Record<string, DraftItem>;
}

Object.assign(globalThis, { harness: { structure, draft } });

function structure(): StructureFile | null {
  const found = recognise(document, [smt], location.href);
  return structureOf(document, [smt], location.href, found?.playbook.id ?? null);
}

function draft(): Draft {
  const found = recognise(document, [smt], location.href);
  const items = [...(found?.fields ?? [])].map(([id, field]): [string, DraftItem] => {
    const frame = field.control === 'rich-text' ? field.controls.find((one) => one.localName === 'iframe') : undefined;
    return [id, { ...selectorOf(frame ?? field.element), ...(frame ? { rich: true } : {}), value: field.value }];
  });
  return {
    playbook: found?.playbook.id ?? null,
    mode: found?.snapshot.mode ?? null,
    items: Object.fromEntries(items),
  };
}
