import { classOf, isBlock } from '../../dom';
import { findDates } from '../../read/date-text';
import { logTable } from '../../read/log';
import { daysIn } from '../../read/weekday-text';
import type { Candidate } from '../candidate';
import type { PageView } from '../collect';
import { contextOf, type Overs } from '../context';
import type { Group } from '../group';
import { labelPage } from '../label-page';
import { isHeading } from '../labels';
import { boxPairs } from './boxes';
import { cellPairs, holdsLabelRows, labelRowsMade } from './cells';
import { definitionPairs } from './definitions';
import { headedPairs } from './headed';
import { linePairs } from './lines';
import { withoutLines } from './listed';
import { isNoField, isNoPair } from './no-value';
import { beforeDays, type LabelSense, type Pair, wordsBetween } from './pair';
import { foundIn, madeIn, type Part, partsOf } from './parts';
import { phrasePairs } from './phrases';
import { rangeLines, shortLines, splitRange } from './ranges';
import { siblingPairs } from './siblings';
import { signedItemPairs } from './signed-items';
import { stepPairs } from './steps';
import { asksOpinionOf } from './voices';

/** Every text on the page, or in this part of it, that stands with a label, as candidates of a read view. */
export function collectRead(view: PageView, sense: LabelSense, within: Element | null = null): Candidate[] {
  const found = findPairs(view, sense, within);
  const groups = found.map(({ element, from, to, labelTo }): Group => {
    const empty = to <= from;
    // Nothing written takes the place of its label's end, so that it never lies in what stands behind it.
    const place = empty && labelTo > 0 ? { from: labelTo - 1, to: labelTo } : { from, to };
    return { kind: 'read', element, controls: [], ...place, options: [] };
  });
  const page = labelPage(view.line, view.visibility, groups);
  for (const [at, pair] of found.entries()) {
    const group = groups[at];
    if (group) page.claimPieces(pair.labelFrom, pair.labelTo, group);
  }
  const overs: Overs = new Map();
  return found.flatMap((pair, at): Candidate[] => {
    const group = groups[at];
    if (!group) return [];
    const context = contextOf(group, page, (from, to) => page.isClaimed(from, to), overs);
    return [
      {
        ...group,
        labels: [{ text: pair.label, source: 'read', weight: 1 }],
        context: [...(pair.over ?? []), ...context],
        // Asked of the browser only for what may be an item.
        get hidden() {
          return view.visibility.hidden(pair.element);
        },
        ...(pair.text === undefined ? {} : { text: pair.text }),
        ...(pair.inList ? { inList: true } : {}),
      },
    ];
  });
}

/** The pairs of all layouts, part by part, in page order. */
function findPairs(view: PageView, sense: LabelSense, within: Element | null): Pair[] {
  const parts = partsOf(view, within);
  const own = parts.map((part) => madeIn(part, sense, () => labelRowsMade(view, part.rows, sense.isLabel)));
  const made = new Set(own.flatMap((shapes) => [...shapes]));
  const all = [...made].sort().join('\n');
  const pairs: Pair[] = [];
  const known: Pair[] = [];
  for (const [at, part] of parts.entries()) {
    const found = foundIn(view, part, { sense, made: own[at] ?? made, all }, () =>
      // Only what lies between the others can hold any of them.
      findIn(view, part, sense, made, part.kept ? [] : known),
    );
    for (const pair of found.pairs) pairs.push(pair);
    for (const pair of found.known) known.push(pair);
  }
  return [...withoutLines(view, pairs, sense.isLabel)].sort((one, two) => one.from - two.from);
}

/**
 * The pairs of all layouts in a part, one a label; ranges are split, and what only holds other pairs is left out, those
 * of other parts (`others`) among them.
 */
function findIn(
  view: PageView,
  part: Part,
  sense: LabelSense,
  made: ReadonlySet<string>,
  others: readonly Pair[],
): { pairs: Pair[]; known: Pair[] } {
  const pairs = new Map<number, Pair>();
  // "Type: trainingsplan. Plan aangemaakt op 21/09": of two labels in the same words the one that an item has.
  const isBetter = (known: Pair | undefined, other: Pair): boolean =>
    !known || (!sense.isRelevant(known.label) && sense.isRelevant(other.label));
  for (const find of [
    boxPairs,
    signedItemPairs,
    headedPairs,
    stepPairs,
    cellPairs(made),
    definitionPairs,
    linePairs,
    phrasePairs,
    siblingPairs,
  ]) {
    find(view, part, sense, (pair) => {
      if (view.isLabelOfControl(pair.labelFrom, pair.labelTo) || isNoPair(view, pair)) return;
      if (pair.inList || pair.asked === 'day') pairs.set(-pair.from - 1, pair);
      else if (!isBetter(pairs.get(pair.labelFrom), pair)) return;
      else pairs.set(pair.labelFrom, pair);
    });
  }
  for (const { isUnder, from } of [...pairs.values()]) {
    const asLabel = isUnder ? pairs.get(from) : undefined;
    if (asLabel && !asLabel.isUnder) pairs.delete(from);
  }
  for (const [key, pair] of [...pairs]) if (opensAnswer(view, pair, pairs)) pairs.delete(key);
  const all = withoutVoices(view, [...pairs.values()], sense).map((pair) =>
    isDaysOn(view, pair) ? { ...pair, label: 'Op welke dagen' } : pair,
  );
  const ranges: Pair[] = [];
  const known = all.filter((pair) => sense.isLabel(pair.label));
  const labels = [...others, ...known].sort((one, two) => one.labelFrom - two.labelFrom);
  const holding = new Set(all.filter((pair) => holdsPairs(view, pair, labels, made)));
  for (const pair of all) if (!holding.has(pair)) ranges.push(...(splitRange(view, pair) ?? []));
  const taken = new Set(ranges.map(({ from }) => from));
  rangeLines(view, part, (two) => {
    const [first] = two;
    if (first && !taken.has(first.from) && !view.isLabelOfControl(first.from, first.to)) ranges.push(...two);
  });
  const said = new Set(all.filter((pair) => sense.isRelevant(pair.label)).map(({ labelFrom }) => labelFrom));
  shortLines(view, part, (pair) => {
    if (!said.has(pair.labelFrom) && !view.isLabelOfControl(pair.labelFrom, pair.labelTo)) ranges.push(pair);
  });
  const answered = all.filter(
    (pair) =>
      pair.text === undefined &&
      !pair.inList &&
      (sense.isRelevant(pair.label) || pair.asked === 'text') &&
      !holding.has(pair),
  );
  const uploads = view.candidates.filter(({ kind }) => kind === 'upload');
  const single = all.filter(
    (pair) =>
      sense.isRelevant(pair.label) &&
      !holding.has(pair) &&
      !isSaidIn(view, pair, answered, sense) &&
      !isNoField(view, pair) &&
      !isAskedBehind(view, pair) &&
      // "Opladen" and the file behind it are of the field that they stand in.
      !uploads.some(({ element }) => element !== pair.element && element.contains(pair.element)),
  );
  return { pairs: [...single, ...ranges], known };
}

/** What stands under a heading is the label of the control right behind it, and no value: "IHP" over "Opgemaakt op [..]". */
function isAskedBehind(view: PageView, { from, to, text }: Pair): boolean {
  if (text !== undefined || to <= from) return false;
  const behind = view.candidates.filter((one) => one.from >= to && one.from <= to + 1);
  if (behind.length === 0) return false;
  const words = wordsBetween(view, from, to);
  return behind.some(({ labels }) =>
    labels.some((label) => (label.source === 'before' || label.source === 'for') && label.text === words),
  );
}

/** "Wenselijk." at the start of a value, over its reasons: a sentence, and no label of what comes behind it. */
function opensAnswer(view: PageView, pair: Pair, pairs: ReadonlyMap<number, Pair>): boolean {
  if (pair.text !== undefined || !pair.element.matches('ul, ol, p')) return false;
  const said = wordsBetween(view, pair.labelFrom, pair.labelTo).trim();
  if (!(pair.element.localName === 'p' ? /^\p{L}{8,}\.$/u : /\p{Ll}{7}\.$/u).test(said)) return false;
  for (const { from, labelFrom } of pairs.values()) if (from === pair.labelFrom && labelFrom < from) return true;
  return false;
}

/** "papa: garage" in the value of another label is what it says, no label with a value of its own. */
const isSaidIn = (view: PageView, pair: Pair, answered: readonly Pair[], sense: LabelSense): boolean =>
  pair.text !== undefined &&
  answered.some(
    (other) =>
      other.element === pair.element &&
      // "Papierwerk" over a first line with a label of its own is a heading.
      !(pair.labelFrom === other.from && isOverLabel(view, other, pair, sense)) &&
      other.from <= pair.labelFrom &&
      pair.to <= other.to &&
      other.labelFrom < pair.labelFrom,
  );

/** What stands over a label is no label itself: it is less of one, most of all where it is a heading. */
function isOverLabel(view: PageView, over: Pair, { label }: Pair, { isLabel, isWhole }: LabelSense): boolean {
  if (isWhole(label) && !isWhole(over.label)) return true;
  const heading = view.line.pieces[over.labelFrom]?.element;
  return heading !== undefined && isHeading(heading) && isLabel(label) && !isLabel(over.label);
}

/** "Op" before nothing but weekdays: too small a word to be known by itself. */
function isDaysOn(view: PageView, pair: Pair): boolean {
  if (!beforeDays.test(pair.label) || pair.to - pair.from > 12) return false;
  const words = pair.text ?? wordsBetween(view, pair.from, pair.to);
  return words.length < 80 && daysIn(words).length > 0 && findDates(words).length === 0;
}

/**
 * Without "Mama: goed idee" among the lines of an answer of which the label says whose opinion it asks: it is one answer, whoever
 * speaks in it. Under a heading the lines are fields of their own.
 */
function withoutVoices(view: PageView, pairs: readonly Pair[], sense: LabelSense): Pair[] {
  const asked = pairs.filter(({ label, labelFrom }) => {
    const element = view.line.pieces[labelFrom]?.element;
    return asksOpinionOf.test(label) && sense.isLabel(label) && !element?.closest('h1, h2, h3, h4, h5, h6, legend');
  });
  return pairs.filter(
    ({ label, text, labelFrom, to }) =>
      text === undefined ||
      label.split(' ').length > mostNames ||
      !asked.some((one) => one.labelFrom < labelFrom && one.from <= labelFrom && to <= one.to),
  );
}
const mostNames = 4;

/**
 * A heading over labels with their values has no value of its own: two or more of them, or one that is all that stands
 * there. `known` stands in the order of the labels.
 */
function holdsPairs(view: PageView, pair: Pair, known: readonly Pair[], made: ReadonlySet<string>): boolean {
  if (pair.text !== undefined && !pair.runsOn) return false;
  if (holdsLabelRows(pair.element, made)) return true;
  if (!pair.runsOn && pair.element.localName === 'dl' && pair.element.querySelector('dt')) return true;
  const log = logTable(pair.element);
  let low = 0;
  for (let high = known.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((known[middle]?.labelFrom ?? 0) < pair.from) low = middle + 1;
    else high = middle;
  }
  let held = 0;
  for (let at = low; held < 2; at += 1) {
    const other = known[at];
    if (!other || other.labelFrom >= pair.to) return false;
    if (other === pair || other.to > pair.to) continue;
    if (other.asked) return true;
    // What stands in a log is a line of it.
    if (log?.contains(other.element)) continue;
    if (isUnderHead(view, other)) return true;
    if (other.labelFrom === pair.from && other.to === pair.to && isMadeApart(other)) return true;
    held += 1;
  }
  return true;
}

/** The head of a column, with the cell below it. */
const isUnderHead = (view: PageView, { labelFrom, element }: Pair): boolean =>
  element.localName === 'td' && view.line.pieces[labelFrom]?.element.closest('th, td')?.localName === 'th';

/** Label and value have a make each: two paragraphs, or two files, are one value, and so is a file with its size. */
function isMadeApart({ text, element }: Pair): boolean {
  if (text !== undefined) return false;
  const value = wholeValue(element);
  const label = value.previousElementSibling;
  if (!label) return /:\s*$/.test(value.previousSibling?.nodeValue ?? '');
  return label.localName !== 'a' && (label.localName !== value.localName || classOf(label) !== classOf(value));
}

/** What holds a value and nothing else: a link to a file stands in a span of its own. */
function wholeValue(element: Element): Element {
  const holder = element.parentElement;
  return holder && holder.childNodes.length === 1 && !isBlock(holder) ? wholeValue(holder) : element;
}
