import type { Handlers } from '@/lib/messages/server';
import { today } from '@/lib/settings/today';
import type { Deps } from '../deps';

type WordTemplateHandlers = Pick<Handlers, 'word-template/read' | 'word-template/keep' | 'word-template/drop'>;

/** A school's own .docx files, for our own page: kept, given back and taken away. */
export function wordTemplateHandlers({ store }: Pick<Deps, 'store'>): WordTemplateHandlers {
  return {
    async 'word-template/read'(of) {
      const kept = await store.wordTemplate(of);
      return kept === null ? null : { name: kept.name, content: kept.content };
    },
    async 'word-template/keep'(template) {
      await store.keepWordTemplate({ ...template, keptOn: await today() });
      return {};
    },
    async 'word-template/drop'(of) {
      await store.dropWordTemplate(of);
      return {};
    },
  };
}
