import { formsOnce } from '@/lib/core/couple/forms';
import type { Coupling } from '@/lib/core/model/coupling';
import type { Playbook } from '@/lib/core/model/playbook';
import type { PlanPlace } from '../place';
import type { SidebarState } from '../state';
import { fieldName, itemOf } from './couple-words';
import { isFound, isUncertain, type Sighting, sightings } from './sightings';
import { capital, count } from './text';
import type { HealthGroup, HealthLine, HealthModel } from './types';

/** From here on recognition is sure of a field; below it, it is fairly sure. */
const sureFrom = 0.8;

const isCoupled = ({ field }: Sighting): boolean => field?.state === 'present' && field.coupled === true;

/** The health of recognition on this page, what is not well first. */
export function healthOf(state: SidebarState, place: PlanPlace): HealthModel {
  const seen = sightings(place);
  const missing = seen.filter(({ field }) => field === undefined);
  const uncertain = seen.filter(isUncertain);
  const found = seen.filter(isFound);
  const coupled = found.filter(isCoupled);
  const groups: HealthGroup[] = [
    {
      id: 'uncertain',
      title: `Onzeker (${uncertain.length})`,
      open: true,
      help: 'Draaiboek twijfelt hier en gebruikt deze velden niet. Wijs jij het juiste veld aan?',
      lines: uncertain.map(lineOf),
    },
    {
      id: 'missing',
      title: `Niet gevonden (${missing.length})`,
      open: true,
      help: 'Staat een van deze velden toch op de pagina? Wijs het aan met ‘Koppel’.',
      lines: missing.map(lineOf),
    },
    {
      id: 'coupled',
      title: `Door jou gekoppeld (${coupled.length})`,
      open: true,
      help: null,
      lines: coupled.map(lineOf),
    },
    {
      id: 'set-aside',
      title: 'Door jou gezegd',
      open: true,
      help: null,
      lines: setAside(state.couplings, place),
    },
    {
      id: 'found',
      title: `Vanzelf gevonden (${found.length - coupled.length})`,
      open: false,
      help: null,
      lines: found.filter((one) => !isCoupled(one)).map(lineOf),
    },
  ];
  return {
    title: 'Herkenning van deze pagina',
    back: 'Terug naar de checklist',
    summary: summaryOf(found.length, seen.length, coupled.length),
    calm:
      seen.length > 0 && found.length === seen.length
        ? 'Elk veld is gevonden. Klopt er toch iets niet, zeg het dan bij dat veld.'
        : null,
    groups: groups.filter(({ lines }) => lines.length > 0),
    point: {
      text: 'Wijs een veld aan',
      help: 'Zie je op de pagina een veld dat Draaiboek mist of verkeerd begrijpt? Wijs het aan en zeg wat het is. Dat geldt dan voor alle leerlingen van je school.',
    },
  };
}

function summaryOf(found: number, all: number, coupled: number): string {
  const line = `${found} van ${count(all, 'veld', 'velden')} gevonden`;
  return coupled === 0 ? `${line}.` : `${line}, waarvan ${coupled} door jou gekoppeld.`;
}

function lineOf({ item, field }: Sighting): HealthLine {
  const { id, title } = item;
  const couple = { does: 'couple' as const, text: 'Koppel', label: `Koppel: ${title}` };
  if (field === undefined) return { id, title, field: '', sure: null, actions: [couple] };
  const figure = `${Math.round(field.confidence * 100)}\u00a0%`;
  if (field.state === 'uncertain') {
    const labels = [...new Set(field.labels)].slice(0, 3).map((label) => fieldName(label));
    return {
      id,
      title,
      field: labels.length === 0 ? '' : `Misschien ${labels.join(' of ')}`,
      sure: { word: 'onzeker', figure, tone: 'weak' },
      actions: [couple],
    };
  }
  const show = { does: 'show' as const, text: 'Toon', label: `Toon: ${title}` };
  const line = { id, title, field: field.label === '' ? '' : `Veld ${fieldName(field.label)}` };
  if (field.coupled) {
    return {
      ...line,
      sure: { word: 'gekoppeld', figure: '', tone: 'coupled' },
      actions: [show, couple, { does: 'uncouple', text: 'Koppeling weg', label: `Koppeling weg: ${title}` }],
    };
  }
  const isSure = field.confidence >= sureFrom;
  return {
    ...line,
    sure: { word: isSure ? 'zeker' : 'redelijk zeker', figure, tone: isSure ? 'sure' : 'fair' },
    actions: [show, couple, { does: 'deny', text: 'Klopt niet', label: `Klopt niet: ${title}` }],
  };
}

/** Fields of which the user said what they are not, so that she can take it back. */
function setAside(couplings: readonly Coupling[], { playbook }: PlanPlace): HealthLine[] {
  return formsOnce(couplings)
    .filter((one) => one.playbook === playbook.id && one.verdict.is !== 'item')
    .map((one) => {
      const [label] = one.field.labels;
      const title =
        one.verdict.is === 'form'
          ? 'Dit formulier'
          : label === undefined
            ? 'Veld zonder label'
            : fieldName(capital(label));
      return {
        id: one.id,
        title,
        field: verdictText(playbook, one),
        sure: null,
        actions: [{ does: 'remove', text: 'Koppeling weg', label: `Koppeling weg: ${title}` }],
      };
    });
}

/** "is niet ‘Plaats’", "is geen enkel item" */
export function verdictText(playbook: Playbook | undefined, { verdict }: Coupling): string {
  if (verdict.is === 'none') return 'is geen enkel item';
  if (verdict.is === 'form') return `is een ${playbook?.short ?? 'onbekend'}-plan`;
  const title = (playbook === undefined ? undefined : itemOf(playbook, verdict.item)?.title) ?? verdict.item;
  return verdict.is === 'item' ? `is ‘${title}’` : `is niet ‘${title}’`;
}
