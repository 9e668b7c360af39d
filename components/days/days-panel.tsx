import { Panel } from '@/components/checklist/panel';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { DaysMonthModel } from '@/lib/view/model/types';
import { DaysMonthView } from './month';

interface DaysPanelProps {
  model: DaysMonthModel;
  actions: SidebarActions;
}

/** The month view in the place of the checklist. */
export function DaysPanel({ model, actions }: DaysPanelProps) {
  return (
    <Panel title={model.title} back="Terug naar de checklist" onBack={actions.closePanel}>
      <DaysMonthView
        heading="h4"
        model={model}
        actions={{ onSay: actions.sayDay, onHalf: actions.setHalfDay, onFreeDays: actions.openFreeDays }}
      />
    </Panel>
  );
}
