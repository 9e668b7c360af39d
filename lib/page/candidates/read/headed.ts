import { isBlock, isElement, oneLine } from '../../dom';
import { findDates } from '../../read/date-text';
import type { PageView } from '../collect';
import { cleanLabel, holdsControl, type LabelSense, longestLabel, type Pair, wordsBetween } from './pair';
import { eachPiece, type Finder } from './parts';

const cells = new Set(['td', 'th', 'dd', 'body']);

/** A block that opens with its label as bare words: <li>Vastgelegde SMT-plaats <p>Bakkerij Vermeulen</p></li>. */
export const headedPairs: Finder = (view, part, sense, add) => {
  eachPiece(view, part, ({ role, text, element: holder }, labelFrom) => {
    if (role || text === '\n' || text.length > longestLabel || cells.has(holder.localName) || !isBlock(holder)) return;
    const blocks = blocksUnder(holder, view);
    const [first] = blocks;
    if (!first || view.line.span(holder)[0] !== labelFrom) return;
    const [from] = view.line.span(first);
    const label = cleanLabel(wordsBetween(view, labelFrom, from > labelFrom ? from : labelFrom + 1));
    const to = view.line.span(holder)[1];
    if (!sense.isLabel(label) || holdsControl(view, labelFrom, to)) return;
    const labelTo = labelFrom + 1;
    const asked = blocks.length === 1 ? dayUnder(view, first, sense) : null;
    if (asked) add({ ...asked, label: `${label}: ${asked.label}` });
    else if (blocks.length === 1 || !blocks.some((block) => opensLabel(view, block, sense)))
      add({ label, labelFrom, labelTo, element: first, from, to, ...textOf(view, blocks, from, to) });
  });
};

/** The blocks behind the words that a block opens with; none where other words stand between or behind them. */
function blocksUnder(holder: Element, view: PageView): Element[] {
  const [, ...rest] = [...holder.childNodes].filter((node) => isElement(node) || oneLine(node.nodeValue ?? '') !== '');
  const blocks = rest.filter((node): node is Element => isElement(node) && isBlock(node));
  return blocks.length === rest.length ? blocks.filter((block) => view.visibility.cause(block) === null) : [];
}

const textOf = (view: PageView, blocks: readonly Element[], from: number, to: number): Partial<Pair> =>
  blocks.length > 1 ? { text: wordsBetween(view, from, to), runsOn: true } : {};

const labelled = /^([^:]{2,60}):\s*(.*)$/s;

/** The block goes on with a label of its own. */
function opensLabel(view: PageView, block: Element, sense: LabelSense): boolean {
  const said = labelled.exec(wordsBetween(view, ...view.line.span(block)))?.[1];
  return said !== undefined && sense.isLabel(cleanLabel(said));
}

/** "Opgemaakt op: 12/10/2026" under "IHP in functie van de SMT": the small label belongs to the one over it. */
function dayUnder(view: PageView, block: Element, sense: LabelSense): Pair | null {
  const [from, to] = view.line.span(block);
  const [, said = '', value = ''] = labelled.exec(wordsBetween(view, from, to)) ?? [];
  const label = cleanLabel(said);
  const [date] = findDates(value);
  const isDay = value === '' || (date !== undefined && value.length <= date.text.length + 10);
  if (label === '' || !isDay || !sense.asksDay(label)) return null;
  return { label, labelFrom: from, labelTo: from + 1, element: block, from, to, text: value };
}
