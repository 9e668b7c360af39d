import type { StoreApi } from 'zustand/vanilla';
import type { PlanCommand } from '@/lib/core/model/command';
import type { OpenedPlan } from '@/lib/messages/protocol';
import type { Session } from './context';
import type { SidebarDeps } from './ports';
import type { SidebarState } from './state';

interface Message {
  commandId: string;
  planId: string;
  command: PlanCommand;
}

interface OutboxOptions {
  deps: SidebarDeps;
  store: StoreApi<SidebarState>;
  session: Pick<Session, 'epoch' | 'failed'>;
  onOpened(opened: OpenedPlan): void;
}

export interface Outbox {
  /** Sends a command about a plan after those before it; null when it failed or its plan is no longer the one on the page. */
  send(planId: string, command: PlanCommand): Promise<OpenedPlan | null>;
  /** Sends again what failed, under the same ids, so that nothing acts twice. */
  resend(): void;
}

/** Commands go out one by one and stay here until the background has carried them out. */
export function createOutbox({ deps, store, session, onOpened }: OutboxOptions): Outbox {
  let pending: Message[] = [];
  let queue: Promise<OpenedPlan | null> = Promise.resolve(null);

  async function carry(message: Message, at: number): Promise<OpenedPlan | null> {
    try {
      const opened = await deps.client.send('plan/command', message);
      pending = pending.filter((one) => one !== message);
      if (at !== session.epoch()) return null;
      onOpened(opened);
      store.setState({ savedAt: deps.clock.time(), ...(pending.length === 0 ? { trouble: null } : {}) });
      return opened;
    } catch (error) {
      session.failed(error, 'save');
      return null;
    }
  }

  function enqueue(message: Message): Promise<OpenedPlan | null> {
    const at = session.epoch();
    queue = queue.then(() => carry(message, at));
    return queue;
  }

  return {
    send(planId, command) {
      const message = { commandId: deps.newId(), planId, command };
      pending.push(message);
      return enqueue(message);
    },
    resend() {
      for (const message of pending) void enqueue(message);
    },
  };
}
