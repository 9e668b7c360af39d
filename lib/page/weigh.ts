import type { Coupling } from '@/lib/core/model/coupling';
import type { Playbook } from '@/lib/core/model/playbook';
import type { PageStudent } from '@/lib/core/model/snapshot';
import type { Candidate } from './candidates/candidate';
import type { PageView } from './candidates/collect';
import { collectRead } from './candidates/read/collect';
import type { LabelSense } from './candidates/read/pair';
import { type Heeded, heed, heedLabels } from './couple/heed';
import { type Decision, decide } from './match/decide';
import { formOf } from './match/form';
import { type Matcher, matcherOf, remembering } from './match/matcher';
import { type NameReader, nameReader, senseFor } from './match/named';
import { isTitle } from './match/title';
import { textOf } from './read/value';
import { keyOf } from './student/sighting';

/** What was decided of a page for one playbook. */
export interface Weighed {
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
  // What buttons or a list say is no text to read.
  const fields = new Set(view.candidates.map(({ element }) => element));
  const inside = view.candidates.filter(({ kind }) => kind === 'click-to-edit' || kind === 'editable');
  const texts = readOn(view, playbook, couplings, student, form).filter(
    (text) =>
      !inside.some(({ from, to }) => from <= text.from && text.to <= to && text.to > text.from) &&
      !fields.has(text.element) &&
      !isBehindTitle(text, playbook) &&
      !isHelpOfHeading(text.element),
  );
  const candidates = [...view.candidates, ...texts];
  return { candidates: student ? candidates.filter(holdsAnother(student)) : candidates, matcher, read, form };
}

/** "<h3>Trainingsplan <small>alle velden mogen leeg blijven</small></h3>" */
const isHelpOfHeading = (element: Element): boolean =>
  element.localName === 'small' && element.parentElement !== null && /^h[1-6]$/.test(element.parentElement.localName);

/** A plan's title in its line of a list is no label of the kind of line that stands behind it. */
const isBehindTitle = ({ labels: [label] }: Candidate, { titlePattern }: Playbook): boolean =>
  label !== undefined && titlePattern !== undefined && isTitle(label.text, titlePattern);

/** The field that holds whose plan it is ("Naam") is no item of the plan. */
function holdsAnother({ name }: PageStudent): (candidate: Candidate) => boolean {
  const key = keyOf(name);
  const longest = name.length + 10;
  return (candidate) => {
    if (candidate.kind !== 'read' && candidate.kind !== 'text') return true;
    const words = candidate.text ?? textOf(candidate);
    return words.length > longest || keyOf(words) !== key;
  };
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
