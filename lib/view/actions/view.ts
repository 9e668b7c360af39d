import type { Settings } from '@/lib/core/model/settings';
import type { SidebarActions } from '../actions-type';
import type { Context } from '../context';

type ViewActions = Pick<
  SidebarActions,
  'setOpen' | 'chooseRole' | 'chooseFilter' | 'chooseAmong' | 'toggleStep' | 'openStep' | 'retry'
>;

/** What is shown, and how: nothing here touches the plan. */
export function viewActions({ deps, store, session }: Context, start: () => Promise<void>): ViewActions {
  function keep(part: Partial<Settings>): void {
    store.setState((state) => ({ settings: { ...state.settings, ...part } }));
    deps.client.send('settings/write', part).catch((error: unknown) => session.failed(error, 'save'));
  }

  return {
    setOpen(open) {
      const { kind } = store.getState().place;
      if (kind === 'none') store.setState({ called: open });
      else if (kind === 'pupil') store.setState({ pupilOpen: open });
      else keep({ sidebarOpen: open });
    },
    chooseRole: (role) => keep({ role }),
    chooseFilter: (filter) => store.setState({ filter }),
    chooseAmong: (id) => session.choose(id),
    toggleStep(step) {
      store.setState((state) => ({ openStep: state.openStep === step ? null : step, asked: null, confirming: null }));
    },
    openStep: (step, at) =>
      store.setState({
        openStep: step,
        asked: at === undefined ? null : { at },
        filter: 'all',
        panel: 'none',
        confirming: null,
      }),
    retry() {
      if (!store.getState().ready) void start();
      else session.retry();
    },
  };
}
