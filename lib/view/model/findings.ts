import { shortDate } from '@/lib/core/format/dates';
import type { Finding } from '@/lib/core/model/checklist';
import type { PlanPlace } from '../place';
import type { SidebarState } from '../state';
import { type Asked, askedBy } from './asked';
import { count } from './text';
import type { AsideForm, FindingModel, FindingsModel, UnknownGroup } from './types';
import { whyOf } from './why';

/** So many stand open at once; the rest waits behind one line. */
const shownAtOnce = 4;
const order = { error: 0, warning: 1, info: 2, unknown: 3, aside: 4 } as const;
const names = {
  error: 'Fout',
  warning: 'Let op',
  info: 'Tip',
  unknown: 'Niet nagekeken',
  aside: 'Opzij gezet',
} as const;
/** Reasons that are often given; every other is as good. */
const reasons = ['Is intussen in orde', 'Zo afgesproken op school', 'Geldt niet voor deze leerling'];

/** What the rules say: errors first, then warnings and tips, then what could not be looked at and what was set aside. */
export function findingsOf(state: SidebarState, place: PlanPlace): FindingsModel {
  const all = place.checklist.findings.flatMap((one) => {
    const weight = weightOf(one);
    return weight === null || weight === 'unknown' ? [] : [toModel(state, place, one, weight)];
  });
  const speaking = all.filter(({ weight }) => weight !== 'aside').sort((a, b) => order[a.weight] - order[b.weight]);
  const unknown = place.checklist.findings.filter(({ outcome }) => outcome === 'unknown');
  const aside = all.filter(({ weight }) => weight === 'aside');
  const main = speaking.filter((one) => one.weight !== 'info').slice(0, shownAtOnce);
  const rest = speaking.filter((one) => !main.includes(one));
  const calm = aside.length === 0 ? 'Geen meldingen. Wat Draaiboek kon nakijken, klopt.' : 'Geen andere meldingen.';
  return {
    label: 'Meldingen',
    main,
    more: rest.length === 0 ? null : { summary: restText(rest), list: rest },
    unknown:
      unknown.length === 0
        ? null
        : {
            summary: `${count(unknown.length, 'punt', 'punten')} kon${unknown.length === 1 ? '' : 'den'} niet nagekeken worden`,
            help: 'Wat daarvoor nodig is, staat niet op deze pagina en is ook nog niet verteld.',
            groups: groupsOf(place, unknown, state),
          },
    aside:
      aside.length === 0
        ? null
        : {
            summary: `Opzij gezet (${aside.length})`,
            help: 'Dit telt niet mee. Veranderen de gegevens, dan komt de melding vanzelf terug.',
            list: aside,
          },
    calm: speaking.length === 0 ? calm : null,
  };
}

function weightOf({ outcome, weight }: Finding): FindingModel['weight'] | null {
  if (outcome === 'unknown') return 'unknown';
  return outcome === 'ok' || weight === 'todo' || weight === 'none' ? null : weight;
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

function toModel(
  state: SidebarState,
  place: PlanPlace,
  finding: Finding,
  weight: FindingModel['weight'],
  unasked = false,
): FindingModel {
  const { rule, item, step, message, source, judgedOn } = finding;
  const unknown = weight === 'unknown';
  const onPage = item !== null && place.snapshot.items[item]?.state === 'present';
  const asked = unasked || onPage ? null : askedBy(place, finding);
  const known = place.stored !== null;
  return {
    rule,
    weight,
    weightName: names[weight],
    message,
    source: [source, judgedOn === null ? '' : `bekeken op ${shortDate(judgedOn)}`]
      .filter((part) => part !== '')
      .join(', '),
    note: noteOf(place, finding),
    why: whyOf(state, place, finding),
    show: onPage && asked === null ? { item, text: 'Toon', label: `Toon het veld: ${message}` } : null,
    open: openOf(asked, onPage ? null : step, message),
    setAside:
      known && !unknown && weight !== 'aside'
        ? { text: 'Opzij zetten', label: `Opzij zetten: ${message}`, form: formOf(state, rule) }
        : null,
    takeBack: weight === 'aside' ? { text: 'Terugzetten', label: `Terugzetten: ${message}` } : null,
  };
}

function openOf(asked: Asked | null, step: string | null, message: string): FindingModel['open'] {
  if (asked !== null) return { step: asked.step, at: asked.at, text: asked.text, label: `${asked.text}: ${message}` };
  return step === null ? null : { step, at: undefined, text: 'Open', label: `Open de stap: ${message}` };
}

/** What could not be looked at, by what would tell it: one answer often helps many. */
function groupsOf(place: PlanPlace, unknown: readonly Finding[], state: SidebarState): UnknownGroup[] {
  const groups = new Map<string, UnknownGroup>();
  for (const finding of unknown) {
    const asked = askedBy(place, finding);
    const step = place.playbook.steps.find((one) => one.id === finding.step);
    const id = asked === null ? (step?.id ?? '') : `asked ${asked.at}`;
    const title = asked?.title ?? step?.title ?? 'Het hele plan';
    const list: FindingModel[] = groups.get(id)?.list ?? [];
    list.push({ ...toModel(state, place, finding, 'unknown', true), open: null });
    const open = openOf(asked, finding.step, title);
    groups.set(id, { id, title, count: count(list.length, 'punt', 'punten'), open, list });
  }
  return [...groups.values()];
}

/** Why it stands aside, or that it did: what it speaks of changed since. */
function noteOf({ stored }: PlanPlace, { rule, aside, weight }: Finding): string | null {
  if (aside !== null) return `Opzij gezet op ${shortDate(aside.on)}: ${aside.reason}`;
  const before = stored?.plan.setAside?.[rule];
  if (before === undefined || weight === 'none' || weight === 'todo') return null;
  return `Was opzij gezet op ${shortDate(before.on)}, maar de gegevens zijn veranderd.`;
}

function formOf({ aside, today, gone }: SidebarState, rule: string): AsideForm | null {
  if (aside?.rule !== rule) return null;
  return {
    label: 'Waarom zet je dit opzij?',
    value: aside.reason,
    suggestions: reasons,
    date: `Op ${shortDate(today)}`,
    keep: { text: 'Zet opzij', enabled: aside.reason.trim() !== '' && !gone },
    cancel: 'Annuleer',
  };
}
