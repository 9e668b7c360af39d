import { Button } from '@/components/ui/button';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { SidebarModel } from '@/lib/view/model/types';

interface OfferProps {
  offer: NonNullable<SidebarModel['structureOffer']>;
  actions: SidebarActions;
}

/** Where a page is not recognised well, or not at all: the way to help Draaiboek learn it. */
export function StructureOffer({ offer, actions }: OfferProps) {
  const claims = offer.claims.map(({ playbook, text }, at) => (
    <Button
      key={playbook}
      look={offer.quiet ? 'link' : at === 0 ? 'primary' : 'plain'}
      onClick={() => actions.claimPlan(playbook)}
    >
      {text}
    </Button>
  ));
  const button = (
    <Button look={offer.quiet ? 'link' : 'plain'} data-focus="structure" onClick={actions.openStructure}>
      {offer.action}
    </Button>
  );
  if (offer.quiet)
    return (
      <p className="item-help structure-quiet">
        {offer.title} {claims} {button}
      </p>
    );
  return (
    <section className="card block" aria-label={offer.title}>
      <h4>{offer.title}</h4>
      <p className="item-help">{offer.text}</p>
      <div className="buttons">
        {claims}
        {button}
      </div>
    </section>
  );
}
