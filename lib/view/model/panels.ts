import { shortDate } from '@/lib/core/format/dates';
import { list } from '@/lib/core/format/list';
import type { Snapshot } from '@/lib/core/model/snapshot';
import { inRunningText } from '@/lib/core/reports/scope-names';
import { partners } from '../actions/intro';
import { fromAnswer } from '../answers';
import type { PlanPlace } from '../place';
import type { IntroDraft, ReportDraft, ReportField, SidebarState } from '../state';
import { questionModel } from './questions';
import { capital } from './text';
import type { IntroEntryModel, IntroModel, ReportPanelModel } from './types';

const fields: { id: ReportField; label: string; placeholder: string; long: boolean }[] = [
  { id: 'chair', label: 'Voorzitter', placeholder: 'Wie zat voor?', long: false },
  { id: 'attendees', label: 'Aanwezig', placeholder: 'Wie was erbij?', long: false },
  { id: 'decision', label: 'Besluit', placeholder: 'Wat werd er beslist?', long: true },
  { id: 'motivation', label: 'Motivatie', placeholder: 'Waarom?', long: true },
];

/** The panel in which the meeting's report is put together. */
export function reportPanelOf(state: SidebarState, place: PlanPlace): ReportPanelModel | null {
  const { report } = state;
  const form = place.playbook.report;
  if (state.panel !== 'report' || report === null || form === undefined) return null;
  const steps = new Map(place.checklist.steps.map((step) => [step.id, step]));
  const missing = report.rendered?.missing ?? [];
  const others = form.others ?? [];
  const other = others.find(({ id }) => id === report.other);
  const enough = other !== undefined || report.topics.length > 0;
  return {
    title: capital(other?.title ?? form.name),
    back: 'Terug naar de checklist',
    topicsTitle: 'Waarover gaat het verslag?',
    kinds:
      others.length === 0
        ? null
        : {
            label: 'Wat maak je?',
            options: [{ id: '', title: capital(form.name) }, ...others.map(({ id, title }) => ({ id, title }))],
            chosen: report.other ?? '',
          },
    topics: (other === undefined ? form.topics : [])
      .filter((topic) => steps.get(topic.step)?.state !== 'not-needed')
      .map((topic) => {
        const known = steps.get(topic.step)?.report;
        return {
          id: topic.step,
          title: topic.title,
          note:
            known?.state !== 'present'
              ? ''
              : known.date === null
                ? 'heeft een verslag'
                : `verslag van ${shortDate(known.date)}`,
          on: report.topics.includes(topic.step),
        };
      }),
    date: { label: other === undefined ? `Datum van de ${form.meeting}` : 'Datum', value: report.date ?? '' },
    fields: fields.flatMap((field) => {
      const value = report.words[field.id];
      const asked = other?.asks.find((one) => one.field === field.id);
      if (asked !== undefined) return [{ ...field, label: asked.label, placeholder: '', value }];
      if (other !== undefined) return [];
      const placeholder = field.id === 'decision' ? `Wat besliste de ${form.meeting}?` : field.placeholder;
      return [{ ...field, placeholder, value }];
    }),
    missing:
      missing.length === 0
        ? null
        : `Nog leeg in ${other === undefined ? 'dit verslag' : 'deze tekst'}: ${list(missing)}. Je kan dat ook na het kopiëren aanvullen.`,
    asked: askedOf(place, report, missing),
    previewTitle: 'Voorbeeld',
    select: report.refused ?? 0,
    preview: enough ? (report.rendered?.text ?? 'Het voorbeeld wordt gemaakt…') : 'Kies minstens één onderwerp.',
    lines: enough
      ? (report.rendered?.lines ?? []).map(({ text, from }) => ({
          text,
          from: from.length === 0 ? null : `Uit ${list(from.map((title) => `‘${title}’`))}`,
        }))
      : [],
    copy: {
      text: other === undefined ? capital(`kopieer ${form.name}`) : 'Kopieer deze tekst',
      enabled: enough && report.rendered !== null && !state.gone,
    },
    copied:
      report.kept === null
        ? null
        : `Gekopieerd. Draaiboek onthoudt dit als ${report.kept.date === null ? 'verslag zonder datum' : `verslag van ${shortDate(report.kept.date)}`}. Plak het nu in Smartschool.`,
  };
}

const isWritable = (field: Snapshot['items'][string] | undefined): boolean =>
  field?.state === 'present' && field.writable;

/** The texts and days of the plan that the report lacks, and those that were typed here already. */
function askedOf(
  { playbook, snapshot }: PlanPlace,
  { texts }: ReportDraft,
  missing: readonly string[],
): ReportPanelModel['asked'] {
  const fields = playbook.steps
    .flatMap((step) => step.items)
    .filter(({ kind }) => kind === 'text' || kind === 'date' || kind === 'weekdays')
    .filter(({ id, title }) => texts[id] !== undefined || missing.includes(inRunningText(title)))
    .map(({ id, kind, title }) => ({
      id,
      kind: kind === 'date' ? ('date' as const) : ('text' as const),
      label: title,
      value: texts[id] ?? '',
    }));
  if (fields.length === 0) return null;
  return {
    title: 'Nog leeg in het plan',
    help: fields.some(({ id }) => isWritable(snapshot.items[id]))
      ? 'Wat je hier typt, komt in deze tekst. Bij ‘Vul in’ staat het ook klaar voor het plan zelf.'
      : 'Wat je hier typt, komt in deze tekst, niet in het plan.',
    fields,
  };
}

const partnerTitles: Record<(typeof partners)[number], string> = {
  pupil: 'Gesprek met de leerling',
  parents: 'Gesprek met de ouders',
};

/** *Wat is al gebeurd?*, the short form of a pupil's first day with Draaiboek. */
export function introOf(state: SidebarState, place: PlanPlace): IntroModel | null {
  const { intro } = state;
  if (state.panel !== 'intro' || intro === null) return null;
  const form = place.playbook.report;
  const open = Object.values(intro.reports).filter((entry) => entry.exists === null).length;
  const unanswered = new Set([...place.checklist.unanswered, ...Object.keys(intro.answers)]);
  return {
    title: 'Wat is al gebeurd?',
    back: 'Terug naar de checklist',
    text: 'Draaiboek ziet alleen dit plan. Vertel kort wat er al is. Wat je niet weet, laat je open.',
    reportsTitle: form === undefined ? '' : `Is er al een ${form.name}?`,
    reports: (form?.topics ?? []).flatMap((topic) => entryOf(intro.reports, topic.step, topic.title)),
    denyOthers: open === 0 ? null : 'Nee voor de rest',
    conversationsTitle: 'Is er al een gesprek genoteerd?',
    conversations: partners.flatMap((partner) => entryOf(intro.conversations, partner, partnerTitles[partner])),
    questionsTitle: 'Nog enkele vragen',
    questions: place.playbook.questions
      .filter((question) => unanswered.has(question.id))
      .map((question) => questionModel(question, fromAnswer(intro.answers[question.id]))),
    note:
      open === 0
        ? null
        : `Zolang een verslag open blijft, zegt Draaiboek niet dat het ontbreekt.${place.playbook.around === undefined ? '' : ' Je kan ook de lijst met dossierlijnen van de leerling openen: daar herkent Draaiboek verslagen en gesprekken.'}`,
    save: 'Bewaar',
    later: 'Later',
  };
}

function entryOf(entries: IntroDraft['reports'], id: string, title: string): IntroEntryModel[] {
  const entry = entries[id];
  if (entry === undefined) return [];
  const date = entry.exists === 'yes' ? { label: `Datum: ${title}`, value: entry.date ?? '' } : null;
  return [{ id, title, value: entry.exists, yes: 'Ja', no: 'Nee', date }];
}
