import type { Coupling } from '@/lib/core/model/coupling';
import type { Playbook } from '@/lib/core/model/playbook';
import type { PageStudent, Snapshot } from '@/lib/core/model/snapshot';
import type { Candidate } from './candidates/candidate';
import { collectCandidates, type PageView } from './candidates/collect';
import { collectRead } from './candidates/read/collect';
import type { LabelSense } from './candidates/read/pair';
import { type Heeded, heed, heedLabels } from './couple/heed';
import { commonHolder } from './dom';
import type { Field, Recognition } from './field';
import { type Decision, decide, type Match } from './match/decide';
import { formOf } from './match/form';
import { type Matcher, matcherOf, remembering } from './match/matcher';
import { type NameReader, nameReader, senseFor } from './match/named';
import { addCreated, addTitle } from './match/unlabelled';
import { newMemory, withMemory } from './memory';
import { modeOf } from './mode';
import { namesPaperBeside } from './other-document';
import { planIdOf } from './plan-id';
import { isPlan, namesOtherDocument, profileOf } from './plan-page';
import { readValue } from './read/value';
import { schoolYearIn, schoolYearOfDay } from './school-year';
import { findStudent } from './student';
import { isWritable } from './writable';

/**
 * Reads the page: which playbook's plan it shows, whose, and what stands in its fields. Null when it shows none. What the
 * user said of this school's fields (`couplings`) goes before all else.
 */
export function recognise(
  root: Document,
  playbooks: Playbook[],
  url: string,
  couplings: readonly Coupling[] = [],
): Recognition | null {
  return withMemory(newMemory(), () => {
    const view = collectCandidates(root);
    return view && recogniseView(root, view, findStudent(root, view.line, url), playbooks, url, couplings);
  });
}

/** The same for a page that was collected already, and whose pupil is known. */
export function recogniseView(
  root: Document,
  view: PageView,
  student: PageStudent | null,
  playbooks: Playbook[],
  url: string,
  couplings: readonly Coupling[],
): Recognition | null {
  let best: (Weighed & { playbook: Playbook; weight: number }) | null = null;
  for (const playbook of playbooks) {
    const { decision, said, form } = weigh(view, playbook, couplings, student);
    const profile = profileOf(playbook, view.line, root.title);
    const page = {
      profile,
      fields: view.candidates.filter((candidate) => candidate.hidden === 'no').length,
      pupil: student !== null,
      otherDocument: namesOtherDocument(playbook, view.line, root.title, decision),
      paperBeside: namesPaperBeside(playbook, view.line, root.title, decision),
    };
    const pointedOut = said.isForm || said.items.size >= playbook.page.minimumItems;
    if (!pointedOut && !isPlan(playbook, decision, page)) continue;
    addTitle(playbook, view, decision);
    addCreated(playbook, view, decision);
    const weight = decision.matches.size + profile.score / 4;
    if (!best || weight > best.weight) best = { playbook, decision, said, form, weight };
  }
  return best ? answer(view, best, student, url) : null;
}

interface Weighed {
  decision: Decision;
  said: Heeded;
  /** The part of the page that is the form, when its controls alone tell. */
  form: Element | null;
}

/** Which fields of the page would be which items of this playbook, whether the page is its plan or not. */
export function weigh(
  view: PageView,
  playbook: Playbook,
  couplings: readonly Coupling[],
  student: PageStudent | null,
): Weighed {
  const { candidates, matcher, read, form } = candidatesOn(view, playbook, couplings, student);
  const said = heed(couplings, playbook, candidates, student);
  return { decision: said.settle(decide(candidates, said.over(matcher), read)), said, form };
}

/** All that may be an item on the page, with what tells which. */
function candidatesOn(
  view: PageView,
  playbook: Playbook,
  couplings: readonly Coupling[],
  student: PageStudent | null,
): { candidates: Candidate[]; matcher: Matcher; read: NameReader; form: Element | null } {
  const matcher = remembering(matcherOf(playbook));
  const read = nameReader(student?.name ?? null);
  // What the user pointed at may stand anywhere.
  const form = couplings.length > 0 ? null : formOf(view.candidates, matcher, read);
  return { candidates: [...view.candidates, ...readOn(view, playbook, couplings, student, form)], matcher, read, form };
}

interface ReadOn {
  about: readonly unknown[];
  found: Candidate[];
}
const readOnViews = new WeakMap<PageView, Map<Playbook, ReadOn>>();

/** The texts with a label, which hang on the view, on what the user said and on the pupil's name; kept with the view. */
function readOn(
  view: PageView,
  playbook: Playbook,
  couplings: readonly Coupling[],
  student: PageStudent | null,
  form: Element | null,
): Candidate[] {
  const known = readOnViews.get(view) ?? new Map<Playbook, ReadOn>();
  readOnViews.set(view, known);
  const about = [couplings, student?.name, student?.class, form];
  const before = known.get(playbook);
  if (before?.about.every((one, at) => one === about[at])) return before.found;
  const found = collectRead(view, senseOf(playbook, couplings, student, about.slice(0, 3)), form);
  known.set(playbook, { about, found });
  return found;
}

const senses = new WeakMap<Playbook, { about: readonly unknown[]; sense: LabelSense }>();

/** What the words of a label say, the same one from look to look: what was found by it is kept with it. */
function senseOf(
  playbook: Playbook,
  couplings: readonly Coupling[],
  student: PageStudent | null,
  about: readonly unknown[],
): LabelSense {
  const known = senses.get(playbook);
  if (known?.about.every((one, at) => one === about[at])) return known.sense;
  const plain = senseFor(matcherOf(playbook).sense, nameReader(student?.name ?? null));
  const sense = heedLabels(plain, couplings, playbook, student);
  senses.set(playbook, { about, sense });
  return sense;
}

/** Does the larger part of what `recogniseView` will need. */
export function readAhead(
  view: PageView,
  student: PageStudent | null,
  playbooks: readonly Playbook[],
  couplings: readonly Coupling[],
): void {
  for (const playbook of playbooks) candidatesOn(view, playbook, couplings, student);
}

/** Whose page this is when it shows no plan; null when no pupil is named. */
export function recognisePupil(root: Document, url: string): PageStudent | null {
  return withMemory(newMemory(), () => {
    const view = collectCandidates(root);
    return view && findStudent(root, view.line, url);
  });
}

function answer(
  view: PageView,
  { playbook, decision, said, form: told }: Weighed & { playbook: Playbook },
  student: PageStudent | null,
  url: string,
): Recognition {
  const fields = new Map<string, Field>();
  const items: Snapshot['items'] = {};
  for (const [id, match] of decision.matches) {
    const field = fieldOf(match);
    fields.set(id, field);
    items[id] = {
      state: 'present',
      value: field.value,
      confidence: field.confidence,
      label: field.label,
      writable: field.writable,
      control: field.control,
      ...(match.shared ? { shared: true } : {}),
      ...(said.items.has(id) ? { coupled: true } : {}),
    };
  }
  for (const [id, { labels, confidence }] of decision.uncertain) items[id] = { state: 'uncertain', labels, confidence };
  const form = commonHolder([...fields.values()].map((field) => field.element));
  return {
    playbook,
    fields,
    form: told,
    snapshot: {
      host: hostOf(url),
      playbook: playbook.id,
      mode: modeOf(fields, view.line),
      student,
      schoolYear: schoolYearOf(playbook, fields, view),
      planId: planIdOf(url, form),
      items,
      unreadableFrames: view.line.unreadableFrames,
    },
  };
}

/** A button that shows a day opens a calendar of the page's own, whatever else such a button opens elsewhere. */
const calendarIn = ({ kind }: Candidate): Candidate['kind'] => (kind === 'custom-select' ? 'date' : kind);

function fieldOf({ item, candidate, confidence, label }: Match): Field {
  return {
    item: item.id,
    control: candidate.kind,
    element: candidate.element,
    controls: candidate.controls,
    label,
    confidence: Math.round(confidence * 1000) / 1000,
    writable: isWritable(item.kind === 'date' ? calendarIn(candidate) : candidate.kind, candidate.controls),
    ...(candidate.rows ? { rows: candidate.rows } : {}),
    ...(candidate.options.length > 0 ? { options: candidate.options } : {}),
    ...(candidate.days ? { days: candidate.days } : {}),
    value: readValue(item.kind, candidate),
  };
}

/** The school year that the title names, else the page, else the start date. */
function schoolYearOf(playbook: Playbook, fields: Map<string, Field>, view: PageView): string | null {
  const days = playbook.days;
  const title = days?.title ? fields.get(days.title)?.value : undefined;
  const named = typeof title === 'string' ? schoolYearIn(title) : null;
  if (named) return named;
  for (const id of days ? [days.start, days.created, days.end] : []) {
    const value = id ? fields.get(id)?.value : undefined;
    if (typeof value === 'string' && value !== '') return schoolYearOfDay(value);
  }
  for (const piece of view.line.pieces) {
    if (!piece.role && /school/i.test(piece.text)) {
      const year = schoolYearIn(piece.text);
      if (year) return year;
    }
  }
  return null;
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch (error) {
    if (error instanceof TypeError) return '';
    throw error;
  }
}
