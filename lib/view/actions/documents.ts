import { longestQuote } from '@/lib/core/model/document';
import type { SidebarActions } from '../actions-type';
import { type Context, planPlace } from '../context';
import type { PlanPlace } from '../place';

/** The texts on the page that a document may quote; not while they may still be another pupil's. */
function quotedTexts({ playbook, snapshot, held }: PlanPlace): Record<string, string> {
  const quoted = (playbook.documents ?? []).flatMap(({ fields }) => fields.flatMap(({ quotes }) => quotes ?? []));
  const texts = [...new Set(quoted)].flatMap((item) => {
    const field = snapshot.items[item];
    const text = !held && field?.state === 'present' && typeof field.value === 'string' ? field.value.trim() : '';
    return text === '' ? [] : [[item, text.slice(0, longestQuote)]];
  });
  return Object.fromEntries(texts);
}

/** Documents are made on our own page, where there is room to look them through. */
export function documentsActions({ deps, store, session }: Context): Pick<SidebarActions, 'openDocuments'> {
  return {
    openDocuments(document) {
      const place = planPlace(store.getState());
      const plan = place?.stored?.plan.id;
      if (place === null || plan === undefined) return;
      deps.client
        .send('own-page/open', { section: 'documenten', plan, document, texts: quotedTexts(place) })
        .catch((error: unknown) => session.failed(error, null));
    },
  };
}
