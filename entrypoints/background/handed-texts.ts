import { z } from 'zod/mini';
import { type MemoryArea, memoryIsClosed } from './rescue-memory';

/** Texts of a plan on their way from its page to our own, by item. */
const handed = z.object({ planId: z.string(), texts: z.record(z.string(), z.string()) });
type Handed = z.infer<typeof handed>;

export interface HandedTexts {
  /** Takes the place of what was handed over before. */
  give(next: Handed): Promise<void>;
  /** What was handed over for this plan, once; after that it is gone. */
  take(planId: string): Promise<Handed['texts']>;
  clear(): Promise<void>;
}

const key = 'handed';

/** Texts that our own page asks for once: in memory only, and not where content scripts can reach it. */
export function openHandedTexts(area: MemoryArea | undefined): HandedTexts {
  const closed = memoryIsClosed(area);
  const clear = async () => area?.remove(key);
  return {
    async give(next) {
      if (area !== undefined && (await closed)) await area.set({ [key]: next });
    },
    async take(planId) {
      const { data } = handed.safeParse((await area?.get(key))?.[key]);
      await clear();
      return data?.planId === planId ? data.texts : {};
    },
    clear,
  };
}
