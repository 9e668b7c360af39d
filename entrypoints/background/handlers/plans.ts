import { broadcast } from '@/lib/messages/notices';
import type { Handlers } from '@/lib/messages/server';
import { schoolPages } from '@/lib/settings/school-pages';
import { today } from '@/lib/settings/today';
import type { Deps } from '../deps';
import { activePlaybook } from '../playbooks';

type PlanHandlers = Pick<Handlers, 'plan/open' | 'plan/read' | 'plan/command' | 'pupil/plans'>;

/** What is kept of plans: found, read, and changed by commands. */
export function planHandlers({ store }: Deps): PlanHandlers {
  const changed = (planId: string, except: number | null) =>
    broadcast({ notice: 'plan-changed', planId }, schoolPages.matches, except);

  return {
    async 'plan/open'({ sight, choice, commandId }, { tabId }) {
      const playbook = activePlaybook(sight.playbook);
      const answer = await store.open({ sight, playbook, choice, commandId, today: await today() });
      if (answer.outcome === 'opened') void changed(answer.plan.id, tabId);
      return answer;
    },
    'plan/read': ({ planId }) => store.read(planId),
    async 'plan/command'({ commandId, planId, command }, { tabId }) {
      const opened = await store.command(commandId, planId, command);
      void changed(planId, tabId);
      return opened;
    },
    'pupil/plans': ({ host, student }) => store.plansOf(host, student),
  };
}
