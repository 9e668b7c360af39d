import { z } from 'zod/mini';
import { type HeldText, heldText } from '@/lib/core/model/rescue';

/** The part of the browser's memory that is used; gone when the browser is closed, and never on disk. */
export interface MemoryArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
  /** Not every browser has it; where it is missing, content scripts never reach this memory. */
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

export interface RescueMemory {
  read(): Promise<HeldText[]>;
  change(change: (held: HeldText[]) => HeldText[]): Promise<void>;
  clear(): Promise<void>;
}

const key = 'rescue';
const list = z.array(heldText);

/** Typed texts, out of reach of content scripts. Where the browser has no such memory nothing is held. */
export function openRescueMemory(area: MemoryArea | undefined): RescueMemory {
  const closed = memoryIsClosed(area);
  let last: Promise<unknown> = Promise.resolve();

  /** One change at a time: two tabs that type at once must not undo each other. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  }

  async function held(): Promise<HeldText[]> {
    const parsed = list.safeParse((await area?.get(key))?.[key]);
    return parsed.success ? parsed.data : [];
  }

  return {
    read: () => inTurn(held),
    change: (change) =>
      inTurn(async () => {
        if (area === undefined || !(await closed)) return;
        const next = change(await held());
        await (next.length === 0 ? area.remove(key) : area.set({ [key]: next }));
      }),
    clear: () => inTurn(async () => area?.remove(key)),
  };
}

/** Closed to content scripts by itself; said again, since another default would open it. False where the browser refuses. */
export async function memoryIsClosed(area: MemoryArea | undefined): Promise<boolean> {
  try {
    await area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
    return true;
  } catch {
    return false;
  }
}
