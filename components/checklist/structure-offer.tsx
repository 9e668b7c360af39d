import { Button } from '@/components/ui/button';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { SidebarModel } from '@/lib/view/model/types';

interface OfferProps {
  offer: NonNullable<SidebarModel['structureOffer']>;
  actions: SidebarActions;
}

/** Where a page is not recognised well, or not at all: the way to help Draaiboek learn it. */
export function StructureOffer({ offer, actions }: OfferProps) {
  const button = (
    <Button look={offer.quiet ? 'link' : 'plain'} data-focus="structure" onClick={actions.openStructure}>
      {offer.action}
    </Button>
  );
  if (offer.quiet)
    return (
      <p className="item-help structure-quiet">
        {offer.title} {button}
      </p>
    );
  return (
    <section className="card block" aria-label={offer.title}>
      <h4>{offer.title}</h4>
      <p className="item-help">{offer.text}</p>
      {button}
    </section>
  );
}
