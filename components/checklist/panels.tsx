import { DaysPanel } from '@/components/days/days-panel';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { SidebarModel } from '@/lib/view/model/types';
import type { ScreenName } from '@/lib/view/state';
import { Couple } from './couple';
import { FillList } from './fill-list';
import { Health } from './health';
import { IntroForm } from './intro-form';
import { Ready } from './ready';
import { ReportComposer } from './report-composer';
import { StructureFile } from './structure-file';
import { StructureOffer } from './structure-offer';

export interface PanelsProps {
  panel: ScreenName;
  model: SidebarModel;
  actions: SidebarActions;
}

/** The screens that come in a script of their own: the one that stands in the place of the checklist now. */
export function Panels({ panel, model, actions }: PanelsProps) {
  const { report, intro, daysMonth, fillList, health, structure, structureOffer, couple, ready } = model;
  return (
    <>
      {panel === 'couple' && couple !== null && <Couple couple={couple} actions={actions} />}
      {panel === 'report' && report !== null && <ReportComposer report={report} actions={actions} />}
      {panel === 'intro' && intro !== null && <IntroForm intro={intro} actions={actions} />}
      {panel === 'days' && daysMonth !== null && <DaysPanel model={daysMonth} actions={actions} />}
      {panel === 'fill' && fillList !== null && <FillList list={fillList} actions={actions} />}
      {panel === 'health' && health !== null && (
        <Health health={health} actions={actions}>
          {structureOffer !== null && <StructureOffer offer={structureOffer} actions={actions} />}
        </Health>
      )}
      {panel === 'ready' && ready !== null && <Ready ready={ready} actions={actions} />}
      {panel === 'structure' && structure !== null && <StructureFile structure={structure} actions={actions} />}
    </>
  );
}
