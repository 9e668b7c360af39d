import { changedSince, type DocumentForm, documentForm, type FilledField } from '@/lib/core/documents/form';
import { type OwnFilling, ownFilling, type TemplateTags } from '@/lib/core/documents/own-template';
import type { Origin } from '@/lib/core/documents/values';
import { documentsOf, type OfferedDocument } from '@/lib/core/documents/which';
import { shortDate } from '@/lib/core/format/dates';
import { list } from '@/lib/core/format/list';
import type { IsoDate } from '@/lib/core/model/basics';
import { longestQuote } from '@/lib/core/model/document';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import { planTitle, pupilTitle } from '@/lib/core/plan/titles';
import { type OwnTemplate, ownKey } from './documents-state';
import type { OwnPageState } from './own-page-state';

interface DocumentFieldModel {
  id: string;
  kind: 'text' | 'lines' | 'date';
  label: string;
  help: string | null;
  value: string;
  /** Where the value came from. */
  origin: string | null;
  missing: boolean;
  /** How many characters fit in it. */
  room: number;
  /** Takes the plan's own text over; null where there is none to take, or something stands there. */
  takeOver: { text: string; value: string } | null;
}

export interface OwnTemplateModel {
  title: string;
  help: string;
  choose: string;
  problems: string[];
  /** The names that can stand between braces. */
  names: { title: string; list: string };
  chosen: { name: string; known: OwnFilling['known']; unknown: string | null; drop: string } | null;
}

export interface DocumentsPageModel {
  plans: { label: string; options: { id: string; title: string }[]; chosen: string | null };
  /** Why there is nothing to choose. */
  empty: string | null;
  /** The day on which it is signed; null where no document looks at an age. */
  signing: { label: string; help: string; value: IsoDate } | null;
  /** Asked while the age is not known. */
  birth: { label: string; help: string } | null;
  documents: { label: string; options: { id: string; title: string; help: string; enabled: boolean; on: boolean }[] };
  form: {
    id: string;
    title: string;
    fields: DocumentFieldModel[];
    warnings: string[];
    missing: string | null;
    own: OwnTemplateModel;
    make: string;
    note: string;
  } | null;
  made: { title: string; lines: { id: string; text: string; changed: string | null; forget: string }[] };
}

type Known = Pick<OwnPageState, 'settings' | 'playbooks' | 'overview' | 'today' | 'documents'>;

const origins: Record<Origin, string | null> = {
  plan: 'uit het plan',
  pupil: 'van de leerling',
  answers: 'uit je antwoorden',
  notes: 'uit je notities',
  school: 'van je school, onthouden',
  user: 'jouw naam, uit je instellingen',
  before: 'van de vorige keer',
  typed: null,
  none: null,
};

/** Every plan that documents are made for, with all that is looked at to make them. */
function plansIn({ overview, playbooks, settings, today }: Known): { title: string; input: EvaluationInput }[] {
  if (settings === null || today === null) return [];
  return (overview?.pupils ?? []).flatMap(({ pupil, plans }) =>
    plans.flatMap((plan) => {
      const playbook = playbooks.find(({ id, documents }) => id === plan.playbook && documents !== undefined);
      if (playbook === undefined) return [];
      const otherPlans = plans.filter(({ id }) => id !== plan.id);
      const input = { playbook, plan, pupil, settings, today, otherPlans, snapshot: null };
      return [{ title: `${pupilTitle(pupil)}: ${planTitle(plan, playbook)}`, input }];
    }),
  );
}

/** What the chosen document is made from; null while there is none. */
export interface Chosen {
  input: EvaluationInput;
  signedOn: IsoDate;
  offered: OfferedDocument[];
  form: DocumentForm | null;
  /** The template of the school that is kept for this document; null where it has none. */
  own: OwnTemplate | null;
}

export function chosenDocument(state: Known): Chosen | null {
  const plans = plansIn(state);
  const wanted = state.documents.plan;
  const input = (wanted === null ? plans[0] : plans.find(({ input: { plan } }) => plan?.id === wanted))?.input;
  if (input === undefined) return null;
  const signedOn = state.documents.signedOn ?? input.today;
  const offered = documentsOf(input, signedOn);
  const asked = offered.find(({ paper, offer }) => paper.id === state.documents.document && offer !== 'no');
  const paper = (asked ?? offered.find(({ offer }) => offer === 'yes'))?.paper;
  const form = paper === undefined ? null : documentForm(input, paper, state.documents.typed);
  return {
    input,
    signedOn,
    offered,
    form,
    own: paper === undefined ? null : ownOf(state, input.playbook.id, paper.id),
  };
}

/** What was taken away elsewhere counts no longer. */
function ownOf({ overview, documents }: Known, playbook: string, document: string): OwnTemplate | null {
  const kept = overview?.wordTemplates.some((one) => one.playbook === playbook && one.document === document);
  return kept === true ? (documents.own[ownKey(playbook, document)] ?? null) : null;
}

/** Why a template that was kept cannot be used any more. */
export function brokenOwn({ name, read }: OwnTemplate): string[] {
  if (read.ok) return [];
  return [
    `Het bewaarde sjabloon ‘${name}’ werkt niet meer. Kies het opnieuw, of gebruik ons sjabloon.`,
    ...read.problems,
  ];
}

function fieldModel(
  { field, value, origin, missing }: FilledField,
  quotes: Readonly<Record<string, string>>,
): DocumentFieldModel {
  const quote = field.quotes === undefined ? '' : (quotes[field.quotes] ?? '');
  return {
    id: field.id,
    kind: field.kind,
    label: field.optional === true ? `${field.title} (mag leeg)` : field.title,
    help: field.help ?? null,
    value,
    origin: missing ? 'nog niet ingevuld' : origins[origin],
    missing,
    room: field.quotes === undefined ? 500 : longestQuote,
    takeOver: quote === '' || value.trim() !== '' ? null : { text: 'Neem de tekst uit het plan over', value: quote },
  };
}

function ownModel(form: DocumentForm, own: Chosen['own'], problems: string[]): OwnTemplateModel {
  const filling = own === null ? null : ownFilling(form, tagsOf(own));
  const broken = own === null ? [] : brokenOwn(own);
  return {
    title: 'Het sjabloon van je school',
    help: 'Heeft je school een eigen Word-bestand? Zet daarin de namen hieronder tussen accolades, zoals {Leerling}. Draaiboek bewaart het bestand in deze browser.',
    choose: own === null ? 'Kies een Word-bestand' : 'Kies een ander Word-bestand',
    problems: [...broken, ...problems],
    names: { title: 'Namen die je kunt gebruiken', list: form.fields.map(nameOf).join(', ') },
    chosen:
      own === null || filling === null
        ? null
        : {
            name: own.name,
            known: filling.known,
            unknown:
              filling.unknown.length === 0
                ? null
                : `Deze namen kent Draaiboek niet: ${list(filling.unknown)}. Daar komt een schrijflijn.`,
            drop: 'Gebruik toch ons sjabloon',
          },
  };
}

/** None of a template that cannot be read. */
export function tagsOf({ read }: OwnTemplate): TemplateTags {
  return read.ok ? read : { texts: [], lists: [] };
}

/** Lines stand one by one between two tags. */
function nameOf({ field }: FilledField): string {
  return field.kind === 'lines' ? `{#${field.title}} {.} {/${field.title}}` : `{${field.title}}`;
}

function formModel(
  { paper, fields, missing, warnings }: DocumentForm,
  own: OwnTemplateModel,
  quotes: Readonly<Record<string, string>>,
): NonNullable<DocumentsPageModel['form']> {
  return {
    id: paper.id,
    title: paper.title,
    fields: fields.map((field) => fieldModel(field, quotes)),
    warnings,
    missing:
      missing.length === 0
        ? null
        : `Nog niet ingevuld: ${list(missing)}. Vul het hier in, of laat het open: dan komt er een schrijflijn.`,
    own,
    make: 'Maak het document',
    note: 'Je krijgt een Word-bestand bij je downloads. Kijk het na voor je het laat ondertekenen.',
  };
}

function madeModel(input: EvaluationInput): DocumentsPageModel['made'] {
  const made = [...(input.plan?.documents ?? [])].reverse();
  return {
    title: 'Al gemaakt voor dit plan',
    lines: made.map((one) => {
      const title = input.playbook.documents?.find(({ id }) => id === one.document)?.title ?? one.document;
      const changed = changedSince(input, one);
      const text = `${title}, gemaakt op ${shortDate(one.on)}`;
      return {
        id: one.id,
        text,
        changed: changed.length === 0 ? null : `Sindsdien veranderd in het plan: ${list(changed)}. Maak het opnieuw.`,
        forget: `Vergeet: ${text}`,
      };
    }),
  };
}

/** A text goes with its own plan only. */
function quotesOf({ documents: { quotes } }: Known, { input }: Chosen): Readonly<Record<string, string>> {
  return quotes !== null && quotes.plan === input.plan?.id ? quotes.texts : {};
}

/** All that the page with documents shows; null until settings and plans were read. */
export function documentsPageModel(state: Known): DocumentsPageModel | null {
  if (state.settings === null || state.overview === null || state.today === null) return null;
  const chosen = chosenDocument(state);
  const plans = plansIn(state);
  // The plan that was asked for may be erased: then another pupil's must not stand there unasked.
  const blank = chosen === null ? [{ id: '', title: 'Kies een plan' }] : [];
  const offered = chosen?.offered ?? [];
  const aged = offered.filter(({ paper }) => paper.age !== undefined);
  return {
    plans: {
      label: 'Plan',
      options: [...blank, ...plans.map(({ title, input }) => ({ id: input.plan?.id ?? '', title }))],
      chosen: chosen?.input.plan?.id ?? null,
    },
    empty:
      plans.length === 0
        ? 'Er is nog geen plan bewaard. Open een trainingsplan in Smartschool, dan kun je hier de documenten maken.'
        : null,
    signing:
      chosen === null || aged.length === 0
        ? null
        : {
            label: 'Dag van ondertekening',
            help: 'De leeftijd op die dag bepaalt wie het akkoord tekent.',
            value: chosen.signedOn,
          },
    birth: aged.some(({ offer }) => offer === 'ask')
      ? { label: 'Geboortedatum van de leerling', help: 'Dan staat het juiste akkoord klaar.' }
      : null,
    documents: {
      label: 'Document',
      options: offered.map(({ paper, offer, why }) => ({
        id: paper.id,
        title: paper.title,
        help: why ?? paper.help,
        enabled: offer !== 'no',
        on: chosen?.form?.paper.id === paper.id,
      })),
    },
    form:
      chosen === null || chosen.form === null
        ? null
        : formModel(
            chosen.form,
            ownModel(chosen.form, chosen.own, state.documents.ownProblems),
            quotesOf(state, chosen),
          ),
    made: chosen === null ? { title: '', lines: [] } : madeModel(chosen.input),
  };
}
