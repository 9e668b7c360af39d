import { longDate, shortDate } from '@/lib/core/format/dates';
import { capitalised, count, decimal } from '@/lib/core/format/list';
import type { Playbook } from '@/lib/core/model/playbook';
import { defaultSettings, type Settings } from '@/lib/core/model/settings';
import type { Overview } from '@/lib/core/model/sight';
import { figures } from './rules-figures';
import type { StoredLine } from './stored-lines';

/** What is kept besides the pupils: of the school, of the user, and in memory for now. */
export interface StoredOther {
  id: 'rescued' | 'word-templates' | 'templates' | 'couplings' | 'settings';
  title: string;
  text: string;
  lines: StoredLine[];
  files: { key: string; playbook: string; document: string; text: string; drop: string }[];
  /** Where it is looked at and changed. */
  links: { text: string; section: string }[];
  /** Where it is erased at once, here. */
  erase: { name: string; warning: string; confirm: string } | null;
}

/** Each kind of thing that is kept besides the pupils; what there is none of is left out. */
export function storedOthers(
  overview: Overview,
  settings: Settings | null,
  playbooks: readonly Playbook[],
): StoredOther[] {
  const { couplings, wordTemplates, reportTemplates, rescued } = overview;
  const none = { lines: [], files: [], links: [], erase: null };
  const many = (number: number, one: string, more: string) => capitalised(count(number, one, more));
  const settingLines = settings === null ? [] : settingsLines(settings, playbooks);
  const others: (StoredOther & { there: boolean })[] = [
    {
      ...none,
      id: 'rescued',
      title: 'Teksten in het geheugen',
      text: `${many(rescued, 'tekst', 'teksten')} die je typte, en die Draaiboek nog niet bewaard zag. Dat staat enkel in het geheugen, nergens op je schijf, en verdwijnt als je je browser sluit.`,
      erase: {
        name: 'Wis deze teksten',
        warning: 'Deze teksten wissen? Draaiboek kan ze dan niet meer terugzetten.',
        confirm: 'Ja, wis de teksten',
      },
      there: rescued > 0,
    },
    {
      ...none,
      id: 'word-templates',
      title: 'Word-sjablonen van je school',
      text: 'Bestanden van je school, waarin Draaiboek de documenten maakt. Daarin staat niets over leerlingen.',
      files: wordTemplates.map(({ playbook, document, name, bytes, keptOn }) => {
        const kind = playbooks.find(({ id }) => id === playbook)?.documents?.find(({ id }) => id === document);
        const title = kind?.title ?? document;
        return {
          key: `${playbook}/${document}`,
          playbook,
          document,
          text: `${title}: ${name} (${sizeOf(bytes)}), bewaard op ${shortDate(keptOn)}`,
          drop: `Doe weg: ${name}, voor ${title}`,
        };
      }),
      links: [{ text: 'Kies er een ander bij Documenten', section: 'documenten' }],
      there: wordTemplates.length > 0,
    },
    {
      ...none,
      id: 'templates',
      title: 'Sjablonen voor verslagen',
      text: `${many(reportTemplates, 'tekst', 'teksten')} die je school zelf verwoordde. Daarin staat niets over leerlingen.`,
      links: [{ text: 'Bekijk ze, of ga terug naar die van Draaiboek', section: 'sjablonen' }],
      there: reportTemplates > 0,
    },
    {
      ...none,
      id: 'couplings',
      title: 'Koppelingen',
      text: `${many(couplings.length, 'koppeling', 'koppelingen')} van velden op de formulieren van je school. Daarin staat niets over leerlingen.`,
      links: [{ text: 'Bekijk of verwijder ze', section: 'koppelingen' }],
      there: couplings.length > 0,
    },
    {
      ...none,
      id: 'settings',
      title: 'Jouw instellingen',
      text: 'Wat je over jezelf en je school invulde.',
      lines: settingLines,
      links: [
        { text: 'Verander ze bij Instellingen', section: 'instellingen' },
        { text: 'of bij Regels', section: 'regels' },
      ],
      there: settingLines.length > 0,
    },
  ];
  return others.flatMap(({ there, ...other }) => (there ? [other] : []));
}

function sizeOf(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${decimal(Math.round(bytes / 100_000) / 10)} MB`;
}

/** Every setting that is not as it was on the first day; what only tells how Draaiboek stands open is none. */
export function settingsLines(settings: Settings, playbooks: readonly Playbook[]): StoredLine[] {
  const roles = playbooks.flatMap((one) => one.roles);
  const fields = playbooks.flatMap((one) => one.documents ?? []).flatMap((one) => one.fields);
  const line = (name: string, value: string) => (value === '' ? [] : [{ name, value }]);
  const { role, host, userName, freeDays, rulesOff, riskyMachines, schoolWords, lawCheckedOn } = settings;
  return [
    ...line('Rol', role === null ? '' : (roles.find(({ id }) => id === role)?.title ?? role)),
    ...line('Adres van je school', host ?? ''),
    ...line('Jouw naam', userName),
    ...Object.entries(freeDays).flatMap(([year, days]) =>
      line(`Vrije dagen ${year}`, days.length === 0 ? 'geen' : days.map(longDate).join(', ')),
    ),
    ...Object.entries(schoolWords).flatMap(([id, words]) =>
      line(fields.find((field) => field.id === id)?.title ?? id, words),
    ),
    ...Object.entries(figures).flatMap(([id, { label }]) => {
      const name = id as keyof typeof figures;
      return settings[name] === defaultSettings[name] ? [] : line(label, decimal(settings[name]));
    }),
    ...line('Risicohoudende machines', riskyMachines.join(', ')),
    ...line('Regels die uit staan', rulesOff.join(', ')),
    ...line('Omzendbrief nagekeken', lawCheckedOn === null ? '' : longDate(lawCheckedOn)),
  ];
}
