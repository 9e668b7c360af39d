import type { SetAside } from '@/lib/core/model/plan';
import type { SidebarActions } from '../actions-type';
import { type Context, planPlace, tell, undoBy } from '../context';

type AsideActions = Pick<SidebarActions, 'openAside' | 'draftAside' | 'keepAside' | 'takeBack'>;

/** Findings that the user does not want to see among the others, each with a reason. */
export function asideActions(context: Context): AsideActions {
  const { deps, store, session } = context;

  /** Sets a finding aside, or with null puts it back; either way once with a way back. */
  function put(rule: string, aside: SetAside | null, text: string): void {
    const before = planPlace(store.getState())?.stored?.plan.setAside?.[rule] ?? null;
    void session.command({ do: 'set-aside', rule, aside }).then((opened) => {
      if (opened === null) return;
      const id = deps.newId();
      const undo = () => undoBy(session, { do: 'set-aside', rule, aside: before });
      tell(context, { tone: 'done', text, undo: id }, { id, item: '', title: text, undo });
    });
  }

  return {
    openAside(rule) {
      store.setState({ aside: rule === null ? null : { rule, reason: '' } });
    },
    draftAside(reason) {
      store.setState(({ aside }) => (aside === null ? {} : { aside: { ...aside, reason } }));
    },
    keepAside() {
      const { aside } = store.getState();
      const found = planPlace(store.getState())?.checklist.findings.find(({ rule }) => rule === aside?.rule);
      const reason = aside?.reason.trim() ?? '';
      if (found === undefined || reason === '') return;
      store.setState({ aside: null });
      put(found.rule, { reason, on: deps.clock.today(), key: found.key }, 'Opzij gezet');
    },
    takeBack: (rule) => put(rule, null, 'Teruggezet'),
  };
}
