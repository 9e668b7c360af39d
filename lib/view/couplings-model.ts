import { formsOnce, togetherWith } from '@/lib/core/couple/forms';
import { shortDate } from '@/lib/core/format/dates';
import { capitalised, count, list } from '@/lib/core/format/list';
import type { Coupling } from '@/lib/core/model/coupling';
import type { Playbook } from '@/lib/core/model/playbook';
import { verdictText } from './model/health';

/** Everything that was said of fields, for each school, ready for the screen. */
export interface CouplingsModel {
  empty: string | null;
  schools: CoupledSchool[];
  intake: { title: string; text: string; label: string; button: string };
}

export interface CoupledSchool {
  host: string;
  summary: string;
  /** `when` also says under which heading the field stands. */
  lines: { id: string; field: string; what: string; when: string; remove: string }[];
  save: { text: string; label: string };
}

export function couplingsModel(couplings: readonly Coupling[], playbooks: readonly Playbook[]): CouplingsModel {
  const hosts = [...new Set(couplings.map(({ host }) => host))];
  return {
    empty:
      hosts.length === 0
        ? 'Je koppelde nog geen velden. Dat doe je in de zijbalk, onderaan de checklist, bij ‘Herkenning’.'
        : null,
    schools: hosts.map((host) => {
      const own = couplings.filter((one) => one.host === host);
      return {
        host,
        summary: count(own.length, 'koppeling', 'koppelingen'),
        lines: formsOnce(own).map((one) => lineOf(one, togetherWith(own, one.id), playbooks)),
        save: { text: 'Bewaar als bestand', label: `Bewaar als bestand: de koppelingen van ${host}` },
      };
    }),
    intake: {
      title: 'Koppelingen van een collega',
      text: 'Eén collega koppelt, de anderen nemen het over. In het bestand staan woorden van jullie formulieren, en niets over leerlingen.',
      label: 'Kies een bestand met koppelingen',
      button: 'Kies een bestand',
    },
  };
}

function lineOf(
  coupling: Coupling,
  together: readonly Coupling[],
  playbooks: readonly Playbook[],
): CoupledSchool['lines'][number] {
  const { id, field, madeOn } = coupling;
  const [heading] = coupling.verdict.is === 'form' ? [] : field.headings;
  const name = coupling.verdict.is === 'form' ? formName(together) : fieldName(coupling);
  const since = `sinds ${shortDate(madeOn)}`;
  return {
    id,
    field: name,
    what: verdictText(
      playbooks.find((one) => one.id === coupling.playbook),
      coupling,
    ),
    when: heading === undefined ? since : `onder ‘${heading}’, ${since}`,
    remove: `Verwijder: ${name}`,
  };
}

function fieldName({ field: { labels } }: Coupling): string {
  return labels[0] === undefined ? 'Veld zonder label' : capitalised(labels[0]);
}

/** "Formulier met ‘Nota’ en ‘Startdatum’" */
function formName(together: readonly Coupling[]): string {
  return `Formulier met ${list(together.map((one) => `‘${fieldName(one)}’`))}`;
}

/** What came of a file that was taken over: "2 koppelingen toegevoegd, 1 vernieuwd. 3 stonden er al." */
export function importText(came: { added: number; renewed: number; same: number; older: number }): string {
  const { added, renewed, same, older } = came;
  const done = [
    added === 0 ? '' : `${count(added, 'koppeling', 'koppelingen')} toegevoegd`,
    renewed === 0
      ? ''
      : added === 0
        ? `${count(renewed, 'koppeling', 'koppelingen')} vernieuwd`
        : `${renewed} vernieuwd`,
  ].filter((part) => part !== '');
  const left = [
    same === 0 ? '' : `${count(same, 'stond', 'stonden')} er al.`,
    older === 0 ? '' : `${older} niet overgenomen: die van jou ${older === 1 ? 'is' : 'zijn'} nieuwer.`,
  ].filter((part) => part !== '');
  if (done.length + left.length === 0) return 'In dit bestand staan geen koppelingen.';
  return [done.length === 0 ? 'Niets gewijzigd.' : `${done.join(', ')}.`, ...left].join(' ');
}
