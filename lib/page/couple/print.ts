import type { FieldPrint } from '@/lib/core/model/coupling';
import type { Candidate } from '../candidates/candidate';
import { isHeading } from '../candidates/labels';
import { oneLine, parentOf, wordsOf } from '../dom';
import { type Impersonal, mark } from './impersonal';

const mostLabels = 4;
const mostHeadings = 2;
const farthest = 40;

/** The label texts of a field, the most trusted first; those that belong to what stands around it only when it has no other. */
export function labelWords(candidate: Candidate, speak: Impersonal): string[] {
  const around = (source: string): boolean => source === 'further' || source === 'heading' || source === 'help';
  const own = candidate.labels.filter(({ source }) => !around(source));
  const labels = (own.length > 0 ? own : candidate.labels).toSorted((one, two) => two.weight - one.weight);
  const words = labels.map(({ text }) => speak(text)).filter((text) => /[\p{L}\d]/u.test(text));
  return [...new Set(words)].slice(0, mostLabels);
}

/** The headings over a field, nearest first. A heading that names somebody tells fields of one page apart, not those of a school. */
export function headingWords(candidate: Candidate, speak: Impersonal): string[] {
  const found: string[] = [];
  let child = candidate.element;
  for (let at = parentOf(child); at && found.length < mostHeadings && at.localName !== 'html'; at = parentOf(at)) {
    let steps = 0;
    for (
      let before = child.previousElementSibling;
      before && steps < farthest;
      before = before.previousElementSibling
    ) {
      steps += 1;
      const heading = headingOf(before);
      if (!heading) continue;
      const words = oneLine(wordsOf(heading));
      const said = words.length <= 100 ? speak(words) : '';
      if (said !== '' && !said.includes(mark) && !found.includes(said)) found.push(said);
      break;
    }
    child = at;
  }
  return found.slice(0, mostHeadings);
}

function headingOf(element: Element): Element | null {
  if (element.localName.startsWith('draaiboek-')) return null;
  if (isHeading(element)) return element;
  // Only what holds a heading and little else is the head of what follows; a whole section before it is not.
  if (element.children.length > 3 || element.querySelector('input, select, textarea, iframe')) return null;
  return element.querySelector('h1, h2, h3, h4, h5, h6, [role=heading]');
}

/** A name that somebody chose ("motivatie"), not one that was counted out ("field_1077"). */
function ownName({ controls }: Candidate, speak: Impersonal): string | null {
  const name = (controls[0]?.getAttribute('name') ?? '').replace(/\[\]$/, '');
  if (!/^[a-z][a-z_-]{2,30}$/i.test(name)) return null;
  const parts = name.split(/[_-]/).map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase());
  return parts.some((part) => speak(part).includes(mark)) ? null : name.toLowerCase();
}

/** What a field is known by on this page, worked out at most once. */
export interface Looks {
  labels(candidate: Candidate): string[];
  headings(candidate: Candidate): string[];
  name(candidate: Candidate): string | null;
}

export function looksOn(speak: Impersonal): Looks {
  const once = <T>(work: (candidate: Candidate) => T): ((candidate: Candidate) => T) => {
    const known = new Map<Candidate, T>();
    return (candidate) => {
      const before = known.get(candidate);
      if (before !== undefined) return before;
      const answer = work(candidate);
      known.set(candidate, answer);
      return answer;
    };
  };
  return {
    labels: once((candidate) => labelWords(candidate, speak)),
    headings: once((candidate) => headingWords(candidate, speak)),
    name: once((candidate) => ownName(candidate, speak)),
  };
}

/** What is kept of a field, so that it is found again: no value, no name, no id that a page counts out. */
export function printOf(candidate: Candidate, all: readonly Candidate[], looks: Looks): FieldPrint {
  const labels = looks.labels(candidate);
  const name = looks.name(candidate);
  const print: FieldPrint = {
    labels,
    headings: looks.headings(candidate),
    control: candidate.kind,
    ordinal: 0,
    alone: all.filter((other) => canBe(other) && looks.labels(other)[0] === labels[0]).length === 1,
    ...(name === null ? {} : { name }),
  };
  return { ...print, ordinal: Math.max(0, likest(print, all, looks).indexOf(candidate)) };
}

/** The field that a print was taken of; null where this page has none, or cannot tell which. */
export function findField(print: FieldPrint, all: readonly Candidate[], looks: Looks): Candidate | null {
  const found = likest(print, all, looks);
  return found.length === 1 ? (found[0] ?? null) : (found[print.ordinal] ?? null);
}

const canBe = (candidate: Candidate): boolean => candidate.hidden !== 'hidden';

/** The fields that look most like a print, in page order: more than one where nothing tells them apart. */
function likest(print: FieldPrint, all: readonly Candidate[], looks: Looks): Candidate[] {
  const first = print.labels[0];
  const sharing = all.filter((candidate) => canBe(candidate) && sharesLabel(print, looks.labels(candidate)));
  const alone = print.alone && sharing.filter((candidate) => looks.labels(candidate)[0] === first).length === 1;
  let best = 0;
  let found: Candidate[] = [];
  for (const candidate of sharing) {
    const around = headingScore(print.headings, looks.headings(candidate));
    const sameName = print.name !== undefined && looks.name(candidate) === print.name;
    const sameLabel = looks.labels(candidate)[0] === first;
    if (around < 0 && !sameName && !(alone && sameLabel)) continue;
    const score =
      10 + (sameLabel ? 3 : 0) + around * 1.5 + (sameName ? 0.5 : 0) + controlScore(print.control, candidate.kind);
    if (score > best) found = [];
    if (score >= best) found.push(candidate);
    best = Math.max(best, score);
  }
  return found.toSorted((one, two) => one.from - two.from);
}

/** Fields without any label of their own can only be those that had none. */
const sharesLabel = (print: FieldPrint, labels: readonly string[]): boolean =>
  print.labels.length === 0 ? labels.length === 0 : labels.some((label) => print.labels.includes(label));

/**
 * 2 for the same nearest heading, 1 where the nearest of one stands over the other as well, -1 where both have headings
 * and only a common title, or nothing, is the same.
 */
function headingScore(known: readonly string[], seen: readonly string[]): number {
  const [ours] = known;
  const [theirs] = seen;
  if (ours === theirs) return 2;
  if (ours === undefined || theirs === undefined) return 0;
  return seen.includes(ours) || known.includes(theirs) ? 1 : -1;
}

const controlScore = (known: string, seen: string): number =>
  known === seen ? 1 : known === 'read' || seen === 'read' ? 0 : 0.25;
