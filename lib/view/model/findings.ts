import type { Finding } from '@/lib/core/model/checklist';
import type { PlanPlace } from '../state';
import { count } from './text';
import type { FindingModel, FindingsModel } from './types';

/** So many stand open at once; the rest waits behind one line. */
const shownAtOnce = 4;
const order = { error: 0, warning: 1, info: 2, unknown: 3 } as const;
const names = { error: 'Fout', warning: 'Let op', info: 'Tip', unknown: 'Niet nagekeken' } as const;

/** What the rules say: errors first, then warnings and tips, and last what could not be looked at. */
export function findingsOf(place: PlanPlace): FindingsModel {
  const { findings } = place.checklist;
  const speaking = findings
    .filter((one) => one.outcome === 'fires')
    .flatMap((one) =>
      one.weight === 'todo' || one.weight === 'none' || one.weight === 'aside' ? [] : [toModel(place, one, one.weight)],
    )
    .sort((a, b) => order[a.weight] - order[b.weight]);
  const unknown = findings.filter((one) => one.outcome === 'unknown').map((one) => toModel(place, one, 'unknown'));
  const pressing = speaking.filter((one) => one.weight !== 'info');
  const main = pressing.slice(0, shownAtOnce);
  const rest = speaking.filter((one) => !main.includes(one));
  return {
    label: 'Meldingen',
    main,
    more: rest.length === 0 ? null : { summary: restText(rest), list: rest },
    unknown:
      unknown.length === 0
        ? null
        : {
            summary: `${count(unknown.length, 'punt', 'punten')} kon${unknown.length === 1 ? '' : 'den'} niet nagekeken worden`,
            help: 'Het antwoord staat niet op deze pagina en is ook nog niet gegeven.',
            list: unknown,
          },
    calm: speaking.length === 0 ? 'Geen meldingen. Wat Draaiboek kon nakijken, klopt.' : null,
  };
}

function restText(rest: FindingModel[]): string {
  const tips = rest.filter((one) => one.weight === 'info').length;
  const others = rest.length - tips;
  const parts = [
    others === 0 ? '' : count(others, 'melding', 'meldingen'),
    tips === 0 ? '' : count(tips, 'tip', 'tips'),
  ];
  return `Nog ${parts.filter((part) => part !== '').join(' en ')}`;
}

function toModel(place: PlanPlace, finding: Finding, weight: FindingModel['weight']): FindingModel {
  const { item, step, message } = finding;
  const onPage = item !== null && place.snapshot.items[item]?.state === 'present';
  return {
    rule: finding.rule,
    weight,
    weightName: names[weight],
    message,
    source: finding.source,
    show: onPage ? { item, text: 'Toon', label: `Toon het veld: ${message}` } : null,
    open: onPage || step === null ? null : { step, text: 'Open', label: `Open de stap: ${message}` },
  };
}
