import { dayAndMonth } from '@/lib/core/format/dates';
import { capitalised, count, list } from '@/lib/core/format/list';
import { type AskedText, askedTexts } from '@/lib/core/meeting/asked';
import { factsKept } from '@/lib/core/meeting/report';
import { meetingTopics } from '@/lib/core/meeting/topics';
import { itemText } from '@/lib/core/reports/item-text';
import { inRunningText } from '@/lib/core/reports/scope-names';
import type { OwnPageState } from '../own-page-state';
import type { OpenedMeeting, OpenedPupil } from './opened';

/** Where a missing value of the report is filled in. */
export type Place = { at: 'decision' | 'motivation' } | { at: 'text'; item: string } | { at: 'head' };

export interface PupilModel {
  planId: string;
  title: string;
  progress: string;
  previous: string;
  next: string;
  topics: { title: string; options: { step: string; title: string; note: string; on: boolean }[] };
  facts: { title: string; lines: { name: string; value: string }[] };
  findings: { title: string; lines: string[] } | null;
  decision: { label: string; value: string };
  motivation: { label: string; value: string };
  texts: { title: string; help: string; fields: (Omit<AskedText, 'words'> & { note: string | null })[] } | null;
  agreements: {
    title: string;
    rows: { id: string; what: string; who: string; by: string; label: string }[];
    add: string;
    /** Who may be asked to do something. */
    people: string[];
  };
  preview: {
    title: string;
    lines: { text: string; from: string | null }[];
    missing: { title: string; values: { name: string; place: Place | null }[] } | null;
    copy: string;
    enabled: boolean;
    note: string;
    byHand: string | null;
  };
}

type Known = Pick<OwnPageState, 'meeting'>;

/** The facts that are kept of the steps that a meeting speaks about, and the counted days. */
function factLines({ playbook, plan, checklist }: OpenedPupil): PupilModel['facts']['lines'] {
  const facts = factsKept(plan);
  const spoken = new Set(playbook.report?.topics.map(({ step }) => step));
  const lines = playbook.steps
    .filter(({ id }) => spoken.has(id))
    .flatMap(({ items }) => items)
    .map(({ id, kind, title }) => ({ name: title, value: itemText(kind, facts[id] ?? null) }))
    .filter(({ value }) => value !== '');
  const days = checklist.days?.plan ?? null;
  return days === null ? lines : [...lines, { name: 'Geteld', value: count(days, 'werkdag', 'werkdagen') }];
}

function placeOf({ playbook }: OpenedPupil, form: OpenedMeeting['form'], name: string): Place | null {
  if (name === 'besluit') return { at: 'decision' };
  if (name === 'motivatie') return { at: 'motivation' };
  if (['voorzitter', 'aanwezigen', `datum van de ${form.meeting}`].includes(name)) return { at: 'head' };
  const item = playbook.steps
    .flatMap(({ items }) => items)
    .find(({ title, kind }) => inRunningText(title) === name && !['file', 'task', 'log'].includes(kind));
  return item === undefined ? null : { at: 'text', item: item.id };
}

const notes = {
  none: 'Na het kopiëren staat dit verslag ook bij het plan genoteerd.',
  same: 'Dit verslag is gekopieerd.',
  changed: 'Er veranderde iets sinds je dit verslag kopieerde. Kopieer het opnieuw.',
} as const;

/** One pupil of a meeting, ready to show. */
export function pupilModel(opened: OpenedMeeting, shown: OpenedPupil, { meeting: state }: Known): PupilModel {
  const { form, pupils, meeting } = opened;
  const { entry, plan, playbook, checklist, findings } = shown;
  const index = pupils.indexOf(shown);
  const rendered = state.rendered?.planId === entry.planId ? state.rendered.report : null;
  const missing = rendered?.missing ?? [];
  const fields = askedTexts(playbook, entry, plan, checklist, missing);
  const people = [...meeting.attendees.map(({ name }) => name), meeting.chair].map((name) => name.trim());
  const nextPupil = pupils[index + 1];
  return {
    planId: entry.planId,
    title: shown.title,
    progress: `${index + 1} van ${pupils.length}`,
    previous: index === 0 ? 'Lijst van leerlingen' : 'Vorige',
    next: nextPupil === undefined ? 'Overzicht' : 'Volgende',
    topics: {
      title: 'Waarover gaat het?',
      options: meetingTopics(playbook, checklist).map(({ step, title, open, reportedOn }) => ({
        step,
        title,
        note: open ? '' : reportedOn === null ? 'heeft een verslag' : `verslag van ${dayAndMonth(reportedOn)}`,
        on: entry.topics.includes(step),
      })),
    },
    facts: { title: 'Wat er in het plan staat', lines: factLines(shown) },
    findings:
      findings.length === 0
        ? null
        : { title: capitalised(count(findings.length, 'melding', 'meldingen')), lines: findings },
    decision: { label: 'Besluit', value: entry.decision },
    motivation: { label: 'Motivatie', value: entry.motivation },
    texts:
      fields.length === 0
        ? null
        : {
            title: 'Teksten voor het verslag',
            help: 'Lange teksten van het plan bewaart Draaiboek niet. Zet hier in het kort wat in het verslag moet.',
            fields: fields.map(({ words, ...field }) => ({
              ...field,
              note: words === null ? null : `In het plan staat hier een tekst van ${count(words, 'woord', 'woorden')}.`,
            })),
          },
    agreements: {
      title: 'Afspraken',
      rows: entry.agreements.map((one, at) => ({
        id: one.id,
        what: one.what,
        who: one.who,
        by: one.by ?? '',
        label: `afspraak ${at + 1}`,
      })),
      add: 'Voeg een afspraak toe',
      people: [...new Set(people.filter((name) => name !== ''))],
    },
    preview: {
      title: 'Zo leest het verslag',
      lines: (rendered?.lines ?? []).map(({ text, from }) => ({
        text,
        from: from.length === 0 ? null : `Uit ${list(from.map((name) => `‘${name}’`))}`,
      })),
      missing:
        missing.length === 0
          ? null
          : {
              title: 'Nog niet ingevuld',
              values: missing.map((name) => ({ name, place: placeOf(shown, form, name) })),
            },
      copy: 'Kopieer het verslag',
      enabled: entry.topics.length > 0,
      note: entry.topics.length === 0 ? 'Kies minstens één onderwerp.' : notes[shown.report],
      byHand: state.byHand?.of === entry.planId ? state.byHand.text : null,
    },
  };
}
