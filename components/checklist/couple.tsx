import { Button } from '@/components/ui/button';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { CoupleModel, CoupleOption } from '@/lib/view/model/types';
import { Panel } from './panel';

/** Pointing at a field on the page, and saying which item it is. */
export function Couple({ couple, actions }: { couple: CoupleModel; actions: SidebarActions }) {
  const { pointing, choosing, sharing } = couple;
  return (
    // Each step is a panel of its own, so that its heading is read and takes the focus.
    <Panel
      key={pointing ? 'pointing' : choosing ? 'choosing' : 'sharing'}
      title={couple.title}
      back={couple.back}
      onBack={actions.stopCoupling}
    >
      <p className="panel-text">{couple.text}</p>
      {pointing !== null && (
        <div className="card block">
          <p className="meant">{pointing.meant === '' ? 'Nog geen veld aangewezen' : pointing.meant}</p>
          <ul className="keys">
            {pointing.keys.map((key) => (
              <li key={key}>{key}</li>
            ))}
          </ul>
          <Button onClick={actions.stopCoupling}>{pointing.stop}</Button>
        </div>
      )}
      {choosing !== null && <Choosing title={couple.text} choosing={choosing} actions={actions} />}
      {sharing !== null && (
        <div className="buttons">
          <Button look="primary" onClick={() => actions.shareField(true)}>
            {sharing.both}
          </Button>
          <Button onClick={() => actions.shareField(false)}>{sharing.alone}</Button>
          <Button onClick={actions.stopCoupling}>{sharing.cancel}</Button>
        </div>
      )}
    </Panel>
  );
}

interface ChoosingProps {
  title: string;
  choosing: NonNullable<CoupleModel['choosing']>;
  actions: SidebarActions;
}

function Choosing({ title, choosing, actions }: ChoosingProps) {
  return (
    <>
      <div role="radiogroup" aria-label={title} className="couple-list">
        {choosing.groups.map((group) => (
          <fieldset key={group.title} className="card block">
            <legend>{group.title}</legend>
            {group.options.map((option) => (
              <Option key={option.id} option={option} onMark={() => actions.markCoupledItem(option.id)} />
            ))}
          </fieldset>
        ))}
      </div>
      <div className="buttons couple-foot">
        <Button look="primary" disabled={!choosing.submit.enabled} onClick={actions.confirmCoupling}>
          {choosing.submit.text}
        </Button>
        <Button onClick={actions.stopCoupling}>{choosing.cancel}</Button>
      </div>
    </>
  );
}

function Option({ option, onMark }: { option: CoupleOption; onMark(): void }) {
  return (
    <label className="check couple-option">
      <input type="radio" name="coupled-item" checked={option.on} disabled={!option.enabled} onChange={onMark} />
      <span>
        {option.title}
        {option.note !== '' && <small>{option.note}</small>}
      </span>
    </label>
  );
}
