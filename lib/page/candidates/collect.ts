import { classOf, oneLine, parentOf } from '../dom';
import { onceAbove } from '../memory';
import type { Candidate, LabelText, RowCells } from './candidate';
import { withCaptions } from './captions';
import { contextOf, type Overs } from './context';
import { explainChoices } from './explained';
import type { Group } from './group';
import { groupControls } from './groups';
import { type FullPage, type LabelPage, labelPage } from './label-page';
import { labelsOf } from './labels';
import { walkPage } from './line';
import { splitPairedDates } from './paired-dates';
import { cellNamed, findRows } from './rows';
import { type Hidden, lookAtVisibility, type Visibility } from './visibility';
import type { PageLine } from './walk';

/** The whole page as recognition sees it: its line of text and controls, and the fields on it. */
export interface PageView {
  line: PageLine;
  visibility: Visibility;
  candidates: Candidate[];
  /** Whether some of these pieces are the label of a control. */
  isLabelOfControl(from: number, to: number): boolean;
}

/** More fields than any plan has; beyond it the page is given up. */
const tooManyFields = 1500;

/** Finds every field of a page with its labels and headings. Null when the page is too large to be a form. */
export function collectCandidates(root: Document, line: PageLine | null = walkPage(root)): PageView | null {
  if (!line) return null;
  const visibility = lookAtVisibility();
  const groups = groupControls(line).filter((group) => !isOutside(group.element));
  if (groups.length > tooManyFields) return null;
  const page = labelPage(line, visibility, groups);
  const hidden = groups.map((group) => hiddenOf(group, page));
  const near = groups.map((group, at) => labelsOf(group, groups[at - 1] ?? null, groups[at + 1] ?? null, page));
  const labels = withCaptions(groups, near, page);
  const labelled = new Map(groups.map((group, at) => [group, labels[at] ?? []]));

  const rowGroups = findRows(groups, (group) => cellLabels(labelled.get(group) ?? []));
  const inRows = new Set(rowGroups.flatMap((rows) => rows.groups));
  const candidates: Candidate[] = [];
  let overs: Overs = new Map();
  for (const [at, group] of groups.entries()) {
    const rows = rowGroups.find((found) => found.groups[0] === group);
    if (rows) {
      candidates.push(
        rowsCandidate(withoutSample(rows, groups, hidden), groups, page, hiddenFirst(rows, groups, hidden)),
      );
      // What rows of controls claim is another label than that of their cells.
      overs = new Map();
    }
    if (inRows.has(group)) continue;
    const context = contextOf(group, page, (from, to) => page.isClaimed(from, to), overs);
    candidates.push({
      ...group,
      labels: labels[at] ?? [],
      context: [...context, ...lineOver(at, groups, page)],
      hidden: hidden[at] ?? 'no',
    });
  }
  return {
    line,
    visibility,
    candidates: splitPairedDates(explainChoices(candidates, line)),
    isLabelOfControl: (from, to) => page.isClaimed(from, to) || page.isTouched(from, to),
  };
}

/** In running text a line that is nobody's label stands over the fields behind it ("C) Standpunten:"). */
function lineOver(at: number, groups: readonly Group[], page: FullPage): string[] {
  const group = groups[at];
  const low = groups[at - 4]?.to ?? 0;
  if (!group) return [];
  let end = group.from;
  for (let index = at; index >= 0 && end > low; index -= 1) {
    const start = Math.max(low, groups[index - 1]?.to ?? 0);
    for (let place = end - 1; place >= start; place -= 1) {
      const piece = page.line.pieces[place];
      if (!piece || piece.role || !piece.text.includes(':') || page.isClaimed(place, place + 1)) continue;
      const text = oneLine(piece.text);
      if (text.length > 3 && text.length < 60 && text.endsWith(':')) return [text];
    }
    end = groups[index - 1]?.from ?? 0;
  }
  return [];
}

/** What can name a cell of a dated line: where a field has a label of its own, no words that only stand near it. */
function cellLabels(labels: readonly LabelText[]): string[] {
  const isBound = labels.some(({ source }) => source === 'for');
  return labels.filter(({ source }) => !over.has(source) && !(isBound && nearby.has(source))).map(({ text }) => text);
}
const over = new Set<LabelText['source']>(['heading', 'help']);
const nearby = new Set<LabelText['source']>(['before', 'after', 'further']);

type Rows = ReturnType<typeof findRows>[number];

const hiddenOfRow = (
  { groups: own }: Rows,
  { element }: RowCells,
  groups: Group[],
  hidden: readonly Hidden[],
): Hidden[] =>
  own.filter((group) => element.contains(group.element)).map((group) => hidden[groups.indexOf(group)] ?? 'no');

/** A line that is never shown is what the page makes a new line of. */
function withoutSample(found: Rows, groups: Group[], hidden: readonly Hidden[]): Rows {
  const shown = found.rows.filter((row) => hiddenOfRow(found, row, groups, hidden).some((one) => one !== 'hidden'));
  return shown.length === 0 ? found : { ...found, rows: shown };
}

/** As hidden as the first line that is shown. */
function hiddenFirst(found: Rows, groups: Group[], hidden: readonly Hidden[]): Hidden {
  const all = found.groups.map((group) => hidden[groups.indexOf(group)] ?? 'no');
  return all.find((one) => one !== 'hidden') ?? all[0] ?? 'no';
}

function rowsCandidate(found: Rows, groups: Group[], page: FullPage, hidden: Candidate['hidden']): Candidate {
  const first = found.groups[0] as Group;
  const at = groups.indexOf(first);
  const last = found.groups[found.groups.length - 1] as Group;
  for (const group of found.groups) page.release(group);
  const whole: Group = {
    kind: 'rows',
    element: found.element,
    controls: found.groups.flatMap((group) => group.controls),
    from: first.from,
    to: last.to,
    options: [],
  };
  const labels = labelsOf(whole, groups[at - 1] ?? null, groups[at + found.groups.length] ?? null, page).filter(
    (label) => label.source !== 'attribute' && label.source !== 'for' && cellNamed(label.text) === null,
  );
  const context = contextOf(whole, page, (from, to) => page.isClaimed(from, to));
  for (const text of context.slice(0, 2)) labels.push({ text, source: 'heading', weight: 0.9 });
  return { ...whole, labels, context, hidden, rows: found.rows };
}

/** The top bar, search forms and trees of the platform are never part of a form. */
const isOutside: (element: Element) => boolean = onceAbove((element): boolean => {
  const role = element.getAttribute('role');
  if (element.localName === 'nav' || role === 'navigation' || role === 'search') return true;
  if (/(^|\s)(topnav|smsc-topnav|tree-classic|jstree)(\s|$)/.test(classOf(element))) return true;
  const holder = parentOf(element);
  return holder !== null && isOutside(holder);
});

/** A control may be off the screen by itself, with another one in its place; then its holder tells. */
function hiddenOf(group: Group, page: LabelPage): Candidate['hidden'] {
  const { visibility } = page;
  const shown = group.controls.some((control) => visibility.cause(control) === null);
  if (shown || visibility.cause(group.element) === null) return 'no';
  const cause = visibility.cause(group.element);
  const replaced = ['select', 'multi-select', 'checkboxes', 'radios', 'upload', 'textarea'].includes(group.kind);
  if (replaced && cause) {
    const parent = parentOf(cause);
    const alone = cause === group.element || page.countGroups(cause) <= 1;
    const standIn = cause.nextElementSibling ?? cause.previousElementSibling;
    if (
      alone &&
      parent &&
      visibility.cause(parent) === null &&
      standIn &&
      visibility.cause(standIn) === null &&
      page.countGroups(parent) === 1
    ) {
      return 'no';
    }
  }
  return visibility.hidden(group.element);
}
