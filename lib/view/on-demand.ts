import type { SidebarActions } from './actions-type';
import type { Context } from './context';
import type { SidebarModel } from './model/types';
import type { ScreenName, SidebarState } from './state';

/** What opens a screen: this waits until its script is here. */
const openers = {
  openReport: 'report',
  openIntro: 'intro',
  openDays: 'days',
  openFillList: 'fill',
  openHealth: 'health',
  openStructure: 'structure',
  couple: 'couple',
  openReady: 'ready',
} as const satisfies Partial<Record<keyof SidebarActions, ScreenName>>;

/** What can only be done on such a screen. */
const within = [
  ...([
    'closePanel',
    'setReportOther',
    'setReportTopic',
    'setReportDate',
    'setReportWords',
    'setReportText',
    'copyReport',
  ] as const),
  ...(['saveIntro', 'setIntroEntry', 'setIntroDate', 'denyOtherReports', 'setIntroAnswer'] as const),
  ...(['sayDay', 'setHalfDay', 'openFreeDays', 'tickFill', 'fillTicked', 'undoFillList'] as const),
  ...(['stopCoupling', 'markCoupledItem', 'confirmCoupling', 'shareField'] as const),
  ...(['denyField', 'uncouple', 'removeCoupling'] as const),
  ...(['tickReady', 'fillReady', 'undoReady', 'closeReady'] as const),
  ...(['leaveOutLabel', 'saveStructure', 'closeStructure'] as const),
] satisfies (keyof SidebarActions)[];

export type ScreenActions = Pick<SidebarActions, keyof typeof openers | (typeof within)[number]>;
export type ScreenModels = Pick<
  SidebarModel,
  'report' | 'intro' | 'daysMonth' | 'fillList' | 'health' | 'structure' | 'couple' | 'ready'
>;

/** The screens that most visits never open, in a script of their own. */
export interface Screens {
  models(state: SidebarState): Partial<ScreenModels>;
  actions(context: Context): ScreenActions;
}

/** Where these screens come from. */
export interface ScreensPort {
  /** null until they were brought. */
  ready(): Screens | null;
  bring(): Promise<void>;
}

type Wish = (actions: ScreenActions) => void;

/** Brings the screens when the first is asked for; while they come, and when they do not, the user sees it. */
export function onDemand(
  context: Context,
  port: ScreensPort,
): ScreenActions & Pick<SidebarActions, 'bringAgain' | 'doWithout'> {
  const { store, session } = context;
  let made: ScreenActions | null = null;
  let wished: Wish | null = null;

  function ready(): ScreenActions | null {
    made ??= port.ready()?.actions(context) ?? null;
    return made;
  }

  async function bring(screen: ScreenName, wish: Wish): Promise<void> {
    wished = wish;
    store.setState({ coming: { screen, failed: false } });
    // Another plan on the page, or another wish, came in between.
    const isPast = () => wished !== wish || store.getState().coming === null;
    try {
      await port.bring();
    } catch (error) {
      if (isPast()) return;
      session.failed(error, null);
      store.setState(({ gone }) => ({ coming: gone ? null : { screen, failed: true } }));
      return;
    }
    const actions = ready();
    if (isPast() || actions === null) return;
    store.setState({ coming: null });
    wish(actions);
  }

  function act(name: keyof ScreenActions, args: unknown[]): void {
    const wish: Wish = (actions) => (actions[name] as (...all: unknown[]) => void)(...args);
    const actions = ready();
    if (actions !== null) wish(actions);
    else if (name in openers) void bring(openers[name as keyof typeof openers], wish);
  }

  const names = [...(Object.keys(openers) as (keyof typeof openers)[]), ...within];
  const forwarded = Object.fromEntries(names.map((name) => [name, (...args: unknown[]) => act(name, args)]));
  return {
    ...(forwarded as unknown as ScreenActions),
    bringAgain() {
      const { coming } = store.getState();
      if (coming?.failed && wished !== null) void bring(coming.screen, wished);
    },
    doWithout: () => store.setState({ coming: null }),
  };
}
