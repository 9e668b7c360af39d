// Runs in the page, in an isolated world: what *Paginastructuur bewaren* writes, and what recognition finds for a draft.
import type { ItemValue } from '@/lib/core/model/basics';
import type { StructureFile } from '@/lib/core/model/structure-file';
import { smt } from '@/lib/core/playbooks/smt';
import { evidence } from '@/lib/page/evidence';
import type { Recognition } from '@/lib/page/field';
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

/** The structure of a page, and the items that recognition finds on it. */
export interface Written {
  file: StructureFile | null;
  items: string[];
}

Object.assign(globalThis, { harness: { structure, draft } });

function structure(): Written {
  const found = look();
  return {
    file: structureOf(document, [smt], location.href, found?.playbook.id ?? null),
    items: [...(found?.fields.keys() ?? [])],
  };
}

/** What the sidebar would have: nothing where the loader sees no evidence. */
function look(): Recognition | null {
  return evidence(document, location) === 'none' ? null : recognise(document, [smt], location.href);
}

function draft(): Draft {
  const found = look();
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
