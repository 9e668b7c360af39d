import type { Item, Playbook } from '@/lib/core/model/playbook';
import type { PageLine, Piece } from './candidates/walk';
import { classOf, commonHolder, holds, isWithin, oneLine, parentOf } from './dom';
import type { Decision } from './match/decide';
import { plain } from './match/normalise';
import { dialogAround } from './match/scope';
import { isTitle } from './match/title';
import { onceAText } from './memory';
import { filledTitle, isTitled } from './other-document';
import { isOneOfRows } from './plan-lookalikes';
import { readDate } from './read/date';
import { textOf } from './read/value';
import { newSeeker, plainText, says } from './said';

/** What a page's words say: for and against, and whether the playbook's document is named outright. */
export interface Profile {
  score: number;
  named: boolean;
  /** A word that other documents do not have stands over the fields or among them; behind them lies what else a page has. */
  distinct: boolean;
}

const onPage = newSeeker();
const onPlan = newSeeker();
const onForm = newSeeker();

/**
 * How much a page's words speak for this playbook: each word counts once. Against what was found speak the words around the
 * fields; a menu, other items of a list and what lies behind the plan's dialog do not.
 */
export function profileOf(playbook: Playbook, line: PageLine, title: string, found: Place): Profile {
  const counts = ({ role, element }: Piece, at: number): boolean =>
    found.holds(at) || (!found.dialog && !role && !found.isBeside(at) && !isAside(element));
  const words = wordsOn(line, title, counts, found.isAfter);
  const said = onPage(words.page);
  const saidOfIt = onPlan(words.plan);
  let score = 0;
  let named = false;
  for (const word of playbook.page.words) {
    if (!said(word.text)) continue;
    score += word.weight;
    if (word.weight >= 3) named = true;
  }
  for (const word of playbook.page.against) if (saidOfIt(word.text)) score -= word.weight;
  const saidFirst = onForm(words.form);
  const distinct = playbook.page.distinctive?.words.some(saidFirst) ?? true;
  return { score, named, distinct };
}

/** Where on the page all stands that was found. */
export interface Place {
  /** The dialog that holds it. */
  dialog: readonly [number, number] | null;
  holds(at: number): boolean;
  /** Behind what holds it. */
  isAfter(at: number): boolean;
  /** In a part made like the one that holds it: another item of a list. */
  isBeside(at: number): boolean;
}

/** Where the fields stand that may be the plan's. */
export function placeOfFields(line: PageLine, decision: Decision): Place {
  const all = [...new Set([...decision.matches.values()].map(({ candidate }) => candidate))];
  const holder = holderOfMost(all.map(({ element }) => element));
  const found = holder ? all.filter(({ element }) => holds(holder, element)) : all;
  const over = holder && dialogAround(holder);
  const [from, to] = over
    ? line.span(over)
    : [Math.min(...found.map((one) => one.from)), Math.max(...found.map((one) => one.to))];
  const end = Math.max(to, holder ? line.span(holder)[1] : to);
  const beside = new Uint8Array(line.pieces.length);
  for (const part of holder ? besideOf(holder) : []) beside.fill(1, ...line.span(part));
  return {
    dialog: over ? [from, to] : null,
    holds: (at) => at >= from && at < to,
    isAfter: (at) => at >= end,
    isBeside: (at) => beside[at] === 1,
  };
}

/** So many of the fields may stand elsewhere on the page, and be another form's. */
const strays = 0.2;

/** The smallest element that holds nearly all of these. */
function holderOfMost(elements: readonly Element[]): Element | null {
  const least = elements.length * (1 - strays);
  const all = commonHolder(elements);
  if (!all) return null;
  let best = all;
  for (;;) {
    const inner = [...best.children].find((child) => elements.filter((one) => holds(child, one)).length >= least);
    if (!inner) return best;
    best = inner;
  }
}

/** The parts of the page beside this one, or beside what holds it, that are made like it. */
function besideOf(part: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = part; at?.parentElement; at = parentOf(at)) {
    const own = firstClass(at);
    for (const other of own === '' ? [] : at.parentElement.children)
      if (other !== at && other.localName === at.localName && firstClass(other) === own) found.push(other);
  }
  return found;
}

const firstClass = (element: Element): string => classOf(element).trim().split(/\s+/)[0] ?? '';

/** What leads to other pages, or lists what else there is. */
const isAside = isWithin('a, button, li, nav, aside, footer, [role=navigation]');

/** The words of a page, made plain: all, those that count for the plan, and of these what does not stand behind it. */
function wordsOn(
  line: PageLine,
  title: string,
  counts: (piece: Piece, at: number) => boolean,
  isAfter: (at: number) => boolean,
): Record<'page' | 'plan' | 'form', string> {
  const first = ` ${spaced(title)}`;
  const words = { page: first, plan: first, form: first };
  for (const [at, piece] of line.pieces.entries()) {
    const said = saidBy(piece);
    if (said === '') continue;
    words.page += said;
    if (!counts(piece, at)) continue;
    words.plan += said;
    if (!isAfter(at)) words.form += said;
  }
  return words;
}

/** What a text says, or a control: what it holds and what is said in it. */
function saidBy({ role, text, element }: Piece): string {
  if (!role) return spaced(text);
  const value = 'value' in element ? String(element.value).slice(0, 120) : '';
  return [value, ...sayers.map((name) => element.getAttribute(name) ?? '')].map(spaced).join('');
}
const sayers = ['placeholder', 'error', 'aria-label'];

/** A text made plain, with a space behind it; empty where nothing is left of it. */
const spaced = onceAText((text): string => {
  const said = plainText(text);
  return said === '' ? '' : `${said} `;
});

/** So many headings right over the fields say what document it is. */
const nearest = 4;

/** Whether the headings over the fields, and the page's title, name another document and never this one. */
export function namesOtherDocument(
  playbook: Playbook,
  line: PageLine,
  title: string,
  decision: Decision,
  { dialog }: Place,
): boolean {
  const headings = playbook.page.headings;
  if (!headings) return false;
  const first = Math.min(...[...decision.matches.values()].map(({ candidate }) => candidate.from));
  const over: string[] = [];
  for (let at = Math.min(first, line.pieces.length) - 1; at >= (dialog?.[0] ?? 0) && over.length < nearest; at -= 1) {
    const piece = line.pieces[at];
    if (piece && !piece.role && piece.text.trim() !== '' && isTitled(piece.element)) over.push(piece.text);
  }
  const names = (words: readonly string[], text: string): boolean => words.some((word) => says(text, word));
  const said = ` ${plain(oneLine([...over, title].join(' | ')))} `;
  if (over.length > 0 && names(headings.others, said) && !names(headings.ours, said)) return true;
  // "IHP 2026-2027" as the title that was filled in.
  const filled = filledTitle(playbook, decision);
  const own = ` ${plain(oneLine(filled ? textOf(filled.candidate) : ''))} `;
  return names(headings.others, own) && !names(headings.ours, own);
}

/** So many fields are a plan, also where the page nowhere says its name. */
const plenty = 9;

/** So many of the items other documents may have too. */
const most = 0.6;

/**
 * How much a page's words must speak for the playbook. Other documents have no more than six in ten of its items; above that each
 * further field is worth a word, for around a plan lies whatever a pupil's file holds.
 */
const neededWords = (beyond: number): number => 2 - Math.max(0, beyond);

/** How many fields more were found than other documents have. */
function beyondOthers({ steps }: Playbook, found: number): number {
  const items = steps.flatMap((step) => step.items).filter((item) => item.recognise).length;
  return found - Math.ceil(items * most);
}

/**
 * Whether what was found is a plan of this playbook: enough different fields, long texts among them, most of the form
 * recognised, and words that speak for it. A page to read must also show a pupil or a date: a page about the playbook
 * has the same headings.
 */
export function isPlan(
  playbook: Playbook,
  decision: Decision,
  page: {
    profile: Profile;
    fields: number;
    pupil: boolean;
    otherDocument: boolean;
    paperBeside: boolean;
    akin: boolean;
    maker: boolean;
  },
): boolean {
  const matches = [...decision.matches.values()];
  const found = new Set(matches.map((match) => match.candidate));
  const beyond = beyondOthers(playbook, found.size);
  if (found.size < playbook.page.minimumItems || page.profile.score < neededWords(beyond)) return false;
  if (!page.profile.distinct && !hasNearlyAllOwn(playbook, decision, page.profile.named)) return false;
  if (beyond <= 0) {
    if (page.otherDocument && !hasTitle(playbook, decision)) return false;
    if (page.paperBeside && !hasDistinctItems(playbook, decision, 2)) return false;
  }
  const title = playbook.days?.title;
  const texts = matches.filter(({ item }) => (item.kind === 'text' && item.id !== title) || item.kind === 'log').length;
  if (texts < 3) return false;
  if (
    found.size < plenty &&
    !page.profile.named &&
    !hasTitle(playbook, decision) &&
    !isNamedInLabels(playbook, decision)
  )
    return false;
  if (page.akin || page.maker || isOneOfRows([...found].map(({ element }) => element))) return false;
  const controls = [...found].filter((candidate) => candidate.kind !== 'read').length;
  const examples = matches.filter(({ candidate }) => isExample(textOf(candidate))).length;
  if (controls === 0 && examples * 2 >= found.size) return false;
  // A box or two beside much to read are a search or a remark.
  const hasOwn = matches.some(({ item, candidate }) => isOwnDay(playbook, item) && readDate(candidate) !== null);
  if (controls * 4 < found.size && !page.pupil && !hasOwn) return false;
  if (controls === 0) return true;
  return found.size >= plenty || controls >= page.fields * 0.35;
}

/** When it was made any page may say. */
const isOwnDay = ({ days }: Playbook, { id, kind }: Item): boolean => kind === 'date' && id !== days?.created;

/** "bv. van 12/01 tot 26/03", '"Dagcentrum De Zonnebloem"': what could be written, on a page about the plan. */
const isExample = (text: string): boolean =>
  /^\s*(?:bv\.|bijv|vb\.|voorbeeld|["“”„«])|(?:^|[.!?\s])voorbeeld\s*:/i.test(text);

/** A label asks about what the playbook is, and there is more that only its form has. */
function isNamedInLabels(playbook: Playbook, decision: Decision): boolean {
  const words = playbook.page.distinctive?.words ?? [];
  const labels = [...decision.matches.values()].flatMap(({ candidate }) => candidate.labels.map(({ text }) => text));
  const said = ` ${plain(oneLine(labels.join(' | ')))} `;
  return words.some((word) => says(said, word)) && hasDistinctItems(playbook, decision);
}

/** What other documents do not have: so many different fields of the playbook's own. */
function hasDistinctItems(playbook: Playbook, decision: Decision, times = 1): boolean {
  const { distinctive } = playbook.page;
  return !distinctive || ownFields(distinctive.items, decision) >= distinctive.enough * times;
}

/**
 * A plan around which no word of its own stands shows nearly all of its own fields: papers of other processes have their period,
 * their place and everybody's opinion too. Its name makes up for one.
 */
function hasNearlyAllOwn(playbook: Playbook, decision: Decision, named: boolean): boolean {
  const { distinctive } = playbook.page;
  if (!distinctive) return true;
  return ownFields(distinctive.items, decision) + (named ? 1 : 0) >= distinctive.alone;
}

const ownFields = (items: readonly string[], { matches }: Decision): number =>
  new Set(items.flatMap((id) => matches.get(id)?.candidate ?? [])).size;

/** A title of the playbook's own pattern names the plan as well. */
function hasTitle(playbook: Playbook, decision: Decision): boolean {
  const match = filledTitle(playbook, decision);
  return (
    match !== undefined &&
    playbook.titlePattern !== undefined &&
    isTitle(textOf(match.candidate), playbook.titlePattern)
  );
}
