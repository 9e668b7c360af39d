import { coupleActions } from './actions/couple';
import { daysActions } from './actions/days';
import { fillListActions } from './actions/fill-list';
import { introActions } from './actions/intro';
import { readyActions } from './actions/ready';
import { reportActions } from './actions/report';
import { structureActions } from './actions/structure';
import { coupleModel } from './model/couple';
import { daysMonthOf } from './model/days-month';
import { fillListModel } from './model/fill-list';
import { healthOf } from './model/health';
import { introOf, reportPanelOf } from './model/panels';
import { readyModel } from './model/ready';
import { structureOf } from './model/structure';
import type { Screens } from './on-demand';

/** What the screens that come on demand show, and what can be done on them. */
export const screens: Screens = {
  models(state) {
    const { place, panel, settings } = state;
    const structure = structureOf(state);
    const ready = readyModel(state);
    if (place.kind !== 'plan' || place.held) return { structure, ready };
    const { playbook, checklist, stored } = place;
    const plan = stored?.plan ?? null;
    const otherPlans = stored?.otherPlans ?? [];
    return {
      structure,
      daysMonth: panel === 'days' ? daysMonthOf({ playbook, checklist, plan, otherPlans, settings }) : null,
      fillList: fillListModel(state, place),
      report: reportPanelOf(state, place),
      intro: introOf(state, place),
      health: panel === 'health' ? healthOf(state, place) : null,
      couple: coupleModel(state, place),
    };
  },
  actions: (context) => ({
    ...fillListActions(context),
    ...daysActions(context),
    ...reportActions(context),
    ...introActions(context),
    ...coupleActions(context),
    ...structureActions(context),
    ...readyActions(context),
  }),
};
