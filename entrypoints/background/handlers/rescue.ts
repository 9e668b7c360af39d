import type { RescueOwner } from '@/lib/core/model/rescue';
import { holdTexts, letGo, textsOf } from '@/lib/core/rescue/held';
import type { From, Handlers } from '@/lib/messages/server';
import type { Deps } from '../deps';

type RescueHandlers = Pick<Handlers, 'rescue/keep' | 'rescue/read' | 'rescue/drop'>;

/** What was typed in a form and may be lost: held in memory for the pupil whose plan it is, and given back to no other. */
export function rescueHandlers({ store, rescue }: Deps): RescueHandlers {
  /** Whose plan this is, by what is stored of it; null where it is not of the school whose page asks. */
  async function ownerOf(planId: string, from: From): Promise<RescueOwner | null> {
    const pupil = (await store.read(planId))?.pupil;
    const { host } = new URL(from.url);
    return pupil === undefined || pupil.host !== host ? null : { host, pupilKey: pupil.key, planId };
  }

  return {
    async 'rescue/keep'({ planId, ...typed }, from) {
      const owner = await ownerOf(planId, from);
      if (owner !== null) await rescue.change((held) => holdTexts(held, owner, typed));
      return {};
    },
    async 'rescue/read'({ planId }, from) {
      const owner = await ownerOf(planId, from);
      return owner === null ? [] : textsOf(await rescue.read(), owner);
    },
    async 'rescue/drop'({ planId, ids }, from) {
      const owner = await ownerOf(planId, from);
      if (owner !== null) await rescue.change((held) => letGo(held, owner, ids));
      return {};
    },
  };
}
