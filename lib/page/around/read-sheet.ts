import { oneLine } from '../dom';
import { dateIn } from '../read/date-text';
import { type Block, chosenTabs, type Pair, pairsOf } from './blocks';
import { columnsOf } from './columns';
import { beforeDay, isDayOfPage } from './days';
import { headingsBefore } from './headings';
import type { Sheet } from './sheet';
import type { Shown } from './shown';

/** A text as long as this is what was written, no label or heading. */
const longText = 60;
const longestHead = 130;

/** So many years before the last day of a page somebody was born, or came to school. */
const longAgo = 6;

/** What a page to read says of one line, by labels, and by what stands over its text. */
export function readSheet(shown: Shown): Sheet {
  const { view, blocks, words } = shown;
  const pairs = [...pairsBelow(shown), ...pairsUnderHeads(shown), ...pairsOf(blocks, words).pairs];
  const said: Sheet['said'] = {};
  let date: string | null = null;
  let start = Number.POSITIVE_INFINITY;
  for (const { part, value, label } of pairs) {
    if (part === 'date' && dateIn(value) === null) continue;
    // What stands beside the sheet may look like a label of it; its day does not.
    if (part === 'date' && date === null) start = label.at;
    if (part === 'date') date ??= dateIn(value);
    said[part] ??= value;
  }
  const head = date === null ? dayInHead(shown) : undefined;
  if (head) start = head.at;
  else if (date === null) start = Math.min(...pairs.map(({ label }) => label.at));
  date ??= (head && shown.days.get(head)) ?? null;
  const headings = [...headingsBefore(blocks, start, words), ...chosenTabs(view)];
  date ??= headings.map((text) => dateIn(text)).find((day) => day !== null) ?? null;
  const written = blocks.some(({ at, text }) => at >= start && text.length > longText);
  return {
    said,
    date,
    headings,
    behind: headingBefore(blocks, start) ? [] : headingBehind(blocks, start),
    kickers: kickers(shown, start),
    labels: pairs.map(({ label }) => label.text),
    dayLabel: pairs.find(({ part }) => part === 'date')?.label.text ?? null,
    hasText: said.text !== undefined || written,
    mode: 'read',
  };
}

/** The first day on the page that is nobody's birthday and not of when the page was written, before what was written. */
function dayInHead({ blocks, days, words }: Shown): Block | undefined {
  const last = [...days.values()].sort().at(-1) ?? '';
  const oldest = `${Number(last.slice(0, 4)) - longAgo}`;
  return blocks.find((block, at) => {
    const day = days.get(block);
    if (day === undefined || day < oldest || block.text.length > longestHead) return false;
    const over = blocks[at - 1];
    const before = over && !/^h[1-4]$/.test(over.element.localName) ? over.text : '';
    return ![beforeDay(block.text), ...(before.length < 40 ? [before] : [])].some(
      (text) => words.isOtherDay(text) || isDayOfPage(text),
    );
  });
}

/** Whether a heading stands right over the day. */
const headingBefore = (blocks: readonly Block[], start: number): boolean => {
  const place = blocks.findIndex(({ at }) => at >= start);
  const over = blocks[place - 1];
  return over !== undefined && /^h[1-4]$/.test(over.element.localName);
};

/** A title may stand right under the day. */
function headingBehind(blocks: readonly Block[], start: number): string[] {
  const place = blocks.findIndex(({ at }) => at >= start);
  const next = place < 0 ? [] : blocks.slice(place + 1, place + 3);
  return next
    .filter(({ element, text }) => /^h[1-4]$/.test(element.localName) && text.length <= longestHead)
    .map(({ text }) => text);
}

/** How many texts before and behind the day or the heading may say what it is. */
const beside = 4;

/** Short texts beside the day, of which a part says a kind by itself: "Gespreksblad · do 19/11/2026". */
function kickers({ blocks, words }: Shown, start: number): string[] {
  const place = blocks.findIndex(({ at }) => at >= start);
  if (place < 0) return [];
  return blocks.slice(Math.max(0, place - beside), place + 2).flatMap(({ text, element, elements }) => {
    const isMenu = elements.filter((one) => one.closest('a, button') !== null).length > 1;
    if (text.length > longestHead || isMenu || element.closest('button, a, li') !== null) return [];
    return text
      .split(/\s+[·|>›»–—-]\s+|\s*[:;]\s+/)
      .map((part) => part.replace(/^(?:rubriek|soort|type|categorie)\s+/i, ''))
      .filter((part) => part.length <= 45 && words.kindAsked(part) !== null);
  });
}

/** A row of labels over one row of values. */
function pairsBelow({ view, blocks, words }: Shown): Pair[] {
  const tables = view.line.roots.flatMap((root) => [...root.querySelectorAll('table')]);
  return tables.flatMap((table): Pair[] => {
    const columns = columnsOf(table, words);
    const [head, values, ...others] = [...table.querySelectorAll('tr')];
    const label = head && blocks.find(({ element }) => head.contains(element));
    if (!columns?.includes('attendees') || !label || !values || others.length > 0) return [];
    return columns.flatMap((part, at) => {
      const value = oneLine(values.children[at]?.textContent ?? '');
      return part && value !== '' ? [{ part, value, label }] : [];
    });
  });
}

const mostBehind = 24;

/** "Wie zat er rond de tafel?" as a heading or at the side: who it was stands in all that follows up to the next. */
function pairsUnderHeads({ blocks, words }: Shown): Pair[] {
  return blocks.flatMap((label, at): Pair[] => {
    const part = label.text.length <= 45 ? words.partOf(label.text, !label.heading) : null;
    if (part !== 'with' && part !== 'attendees') return [];
    const own = label.element.closest('td, th, dt');
    const cell = own?.nextElementSibling;
    if (own?.localName === 'th' && cell?.localName === 'th') return [];
    const rest = blocks.slice(at + 1, at + 1 + mostBehind);
    const end = cell
      ? rest.findIndex(({ element }) => !cell.contains(element))
      : rest.findIndex(({ heading, text }) => heading || text.length > longText);
    const values = end < 0 ? rest : rest.slice(0, end);
    if (!cell && !label.heading) return [];
    return values.length === 0 ? [] : [{ part, value: values.map(({ text }) => text).join(', '), label }];
  });
}
