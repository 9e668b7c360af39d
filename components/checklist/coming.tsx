import { Button } from '@/components/ui/button';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { ComingModel } from '@/lib/view/model/types';
import { Panel } from './panel';

/** In the place of a screen until it is here; what comes at once is not preceded by a flash of this. */
export function Coming({ coming, actions }: { coming: ComingModel; actions: SidebarActions }) {
  const { title, back, text, retry } = coming;
  return (
    // A failure is a panel of its own, so that its heading is read and takes the focus.
    <Panel key={title} title={title} back={back} onBack={actions.doWithout}>
      <div className={retry === null ? 'coming waits' : 'coming'}>
        <p className="panel-text" role="status">
          {text}
        </p>
        {retry !== null && (
          <Button look="primary" onClick={actions.bringAgain}>
            {retry}
          </Button>
        )}
      </div>
    </Panel>
  );
}
