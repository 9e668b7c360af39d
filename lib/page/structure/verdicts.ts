import type { Candidate } from '../candidates/candidate';
import type { PageView } from '../candidates/collect';
import { isHeading } from '../candidates/labels';
import { collectRead } from '../candidates/read/collect';
import { blockOf, cleanLabel, type LabelSense } from '../candidates/read/pair';
import { cellNamed } from '../candidates/rows';
import { classOf, closestAcross, holds, inputType, isElement, isText, oneLine, parentOf } from '../dom';
import { isFileName } from '../read/files';
import { isDayLetter, type Keep } from './sieve';
import { contentShare, knownShare, type Vocabulary, wordsIn } from './vocabulary';

/**
 * What happens to one text of the page: it may stay word by word, or something of its sort takes its place. `whole` is a
 * label to its end, whatever colon stands in it.
 */
export type Verdict = Keep | 'whole' | 'value' | 'other';

/** Judges every text of the page by where it stands. What is not surely a label goes. */
export function judgeTexts(
  view: PageView,
  sense: LabelSense,
  vocabulary: Vocabulary,
): (text: Text, line: string) => Verdict {
  // A pair whose label is made of unknown words is no pair: both parts may be somebody's words.
  const read = collectRead(view, sense).filter(({ labels }) => knownShare(labels[0]?.text ?? '', vocabulary) >= 0.3);
  const places = placesOfTexts(view);
  const labels = labelPieces(view, read);
  const values = valuePieces(view, read, labels);
  const options = new Set<Element>();
  const wholes = new Set<Element>();
  const uploads = new Set<Element>();
  for (const candidate of view.candidates) {
    if (candidate.kind === 'checkboxes' || candidate.kind === 'radios' || candidate.kind === 'toggles') {
      for (const control of candidate.controls) options.add(control);
    } else if (candidate.kind === 'upload') uploads.add(candidate.element);
    else if (holdsItsValue(candidate)) for (const one of [candidate.element, ...candidate.controls]) wholes.add(one);
  }
  const optionPieces = piecesOfOptions(view);
  const readLabels = new Set(read.flatMap((candidate) => candidate.labels.map((label) => label.text)));

  /** A label with a colon in it, as against "Label: waarde". */
  const wholeOr = (words: string, piece: boolean): Verdict => {
    const split = labelBefore(words);
    if (!split || !piece) return 'label';
    return knownShare(split.value, vocabulary) >= 0.75 && wordsIn(split.value).length <= 7 ? 'whole' : 'label';
  };

  return (text, line) => {
    const holder = holderOf(text);
    if (!holder) return 'other';
    const words = oneLine(line);
    const count = wordsIn(words).length;
    const share = knownShare(words, vocabulary);
    const all = places.get(text);
    const own = all?.filter((piece) => oneLine(view.line.pieces[piece]?.text ?? '').startsWith(words));
    const at = own && own.length > 0 ? own : all;
    if (liesIn(holder, wholes)) return 'value';
    if (liesIn(holder, uploads) && !isUploadWord(words, share)) return 'value';
    if (isColumnHead(holder, words, share)) return 'words';
    if (at?.some((piece) => values.has(piece))) return 'value';
    if (isOption(holder, options) || at?.some((piece) => optionPieces.has(piece)))
      return (share >= 0.5 && count <= 12) || isDayLetter(words) ? 'words' : 'value';
    if (closestAcross(holder, 'button, a, [role=button], [role=tab], option, nav, [role=navigation]'))
      return share >= 0.5 && count <= 8 ? 'words' : 'other';
    const claimed = at?.some((piece) => view.isLabelOfControl(piece, piece + 1)) ?? false;
    const explicit = isExplicit(holder);
    if (claimed) {
      const content = contentShare(words, vocabulary);
      if (isHeading(holder)) return count <= 16 ? (content >= 0.3 ? wholeOr(words, true) : 'words') : 'other';
      // Of a label of several sentences the words stay that any form may have.
      if (explicit) return count <= 20 ? wholeOr(words, true) : content >= 0.3 ? 'words' : 'other';
      return content >= 0.34 && count <= 14 ? wholeOr(words, true) : 'other';
    }
    if (isHeading(holder)) return share >= 0.3 && count <= 16 ? 'words' : 'other';
    const label = cleanLabel(words);
    const paired = at?.some((piece) => labels.has(piece)) ?? false;
    if (sense.isLabel(label) && count <= 14 && !isSentence(words)) {
      if (share >= 0.3 && (explicit || paired)) return wholeOr(words, paired);
      if (share >= 0.6 && (count <= 3 || /:\s*$/.test(words))) return 'words';
    }
    const standsAsLabel = explicit || readLabels.has(label) || /:\s*$/.test(words);
    return standsAsLabel && share >= 0.5 && count <= 10 ? 'words' : 'other';
  };
}

/** "Datum", "Aard", "Inhoud" in the first row of a log, which stands in a value as a whole. */
function isColumnHead(holder: Element, words: string, share: number): boolean {
  const row = holder.closest('td, th')?.parentElement;
  return (
    share === 1 &&
    cellNamed(words) !== null &&
    row != null &&
    row.previousElementSibling === null &&
    row.children.length > 1
  );
}

function liesIn(element: Element, wholes: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (wholes.has(at)) return true;
  return false;
}

/** Somebody's words rather than a label. */
const isSentence = (words: string): boolean => /[.!]$/.test(words) && wordsIn(words).length > 4;

/** Of a line "Label: waarde" the part that may be the label; null where the line is not built so. */
export function labelBefore(line: string): { label: string; value: string } | null {
  const parts = /^([^:]{2,90}?\s*:)(\s+\S[\s\S]*)$/.exec(line);
  return parts?.[1] && parts[2] ? { label: parts[1], value: parts[2] } : null;
}

/** A control whose own words are its value. */
const holdsItsValue = ({ kind, element, controls }: Candidate): boolean =>
  ['custom-select', 'editable', 'click-to-edit', 'rich-text'].includes(kind) ||
  (kind === 'date' &&
    controls.some((control) => control.localName === 'button' || !['input', 'select'].includes(control.localName))) ||
  (kind === 'text' && element.localName === 'button');

/** In an upload field: what its button says, against the names of files. */
const isUploadWord = (words: string, share: number): boolean => share >= 0.6 && !isFileName(words);

const holderOf = (text: Text): Element | null => {
  const parent = text.parentNode;
  if (isElement(parent)) return parent;
  return parent?.nodeType === 11 ? (parent as ShadowRoot).host : null;
};

function isExplicit(element: Element): boolean {
  if (closestAcross(element, 'label, legend, th, dt, summary, caption, [role=heading]')) return true;
  for (let at: Element | null = element, steps = 0; at && steps < 2; at = at.parentElement, steps += 1) {
    if (/(?:^|[\s_-])(?:label|title|titel|question|vraag|heading|header)(?:$|[\s_-])/i.test(classOf(at))) return true;
  }
  return false;
}

/** The words of a box or radio: bound to it, or its own. */
function isOption(element: Element, options: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (options.has(at)) return true;
    if (at.localName !== 'label') continue;
    if ([...at.querySelectorAll('input')].some((input) => options.has(input))) return true;
    const bound = at.getAttribute('for');
    const root = at.getRootNode() as Document | ShadowRoot;
    const control = bound ? root.getElementById(bound) : null;
    return control !== null && /^(?:checkbox|radio)$/.test(inputType(control));
  }
  return false;
}

/** Bare words beside a box or radio, up to the next control or line. */
function piecesOfOptions(view: PageView): ReadonlySet<number> {
  const found = new Set<number>();
  for (const candidate of view.candidates) {
    if (candidate.kind !== 'checkboxes' && candidate.kind !== 'radios') continue;
    const holder = blockOf(candidate.element);
    for (const control of candidate.controls) {
      const [, end] = view.line.span(control);
      for (let at = end; at < end + 4; at += 1) {
        const piece = view.line.pieces[at];
        if (!piece || piece.role || !holds(holder, piece.element)) break;
        found.add(at);
      }
    }
    for (let at = candidate.from; at < candidate.to; at += 1) if (!view.line.pieces[at]?.role) found.add(at);
  }
  return found;
}

/** Pieces that read views hold as a value. A line that starts with its own label is split by who asks. */
function valuePieces(view: PageView, read: readonly Candidate[], labels: ReadonlySet<number>): ReadonlySet<number> {
  const values = new Set<number>();
  for (const { from, to, element, labels: own, text } of read) {
    const inside = read.filter((other) => from <= other.from && other.to <= to && other.to - other.from < to - from);
    const label = own[0]?.text ?? '';
    const headed = isHeaded(view, from, label);
    if (inside.length > 1 && !headed) continue;
    for (let at = from; at < to; at += 1) {
      const piece = view.line.pieces[at];
      if (!piece || piece.role || (labels.has(at) && !headed)) continue;
      if (text === undefined && !holds(element, piece.element)) continue;
      if (oneLine(piece.text).startsWith(label) && labelBefore(oneLine(piece.text))) continue;
      values.add(at);
    }
  }
  return values;
}

/** Its label stands in a cell or term made for labels, so all that stands with it is the value. */
function isHeaded(view: PageView, from: number, label: string): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 12); at -= 1) {
    const piece = view.line.pieces[at];
    if (piece && !piece.role && cleanLabel(piece.text) === label) return piece.element.closest('th, dt') !== null;
  }
  return false;
}

/** Pieces that are, wholly, the label of a read value close behind. */
function labelPieces(view: PageView, read: readonly Candidate[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { from, labels } of read) {
    const label = labels[0]?.text ?? '';
    for (let at = Math.max(0, from - 12); at <= from; at += 1) {
      const piece = view.line.pieces[at];
      if (piece && !piece.role && cleanLabel(piece.text) === label) found.add(at);
    }
  }
  return found;
}

/** For each text of the page the pieces that were read from it. */
function placesOfTexts(view: PageView): Map<Text, number[]> {
  const waiting = new Map<Element, number[]>();
  for (const [at, { element, text, role }] of view.line.pieces.entries()) {
    if (role || text === '\n') continue;
    const list = waiting.get(element);
    if (list) list.push(at);
    else waiting.set(element, [at]);
  }
  const places = new Map<Text, number[]>();
  for (const [element, pieces] of waiting) {
    const next = pieces.values();
    for (const holder of [element.shadowRoot, element]) {
      for (let child = holder?.firstChild ?? null; child; child = child.nextSibling) {
        if (!isText(child) || child.data.trim() === '') continue;
        const own: number[] = [];
        for (let seen = ''; seen.length < letters(child.data).length; ) {
          const at = next.next().value;
          if (at === undefined) break;
          own.push(at);
          seen += letters(view.line.pieces[at]?.text ?? '');
        }
        places.set(child, own);
      }
    }
  }
  return places;
}

const letters = (text: string): string => text.replace(/\s+/g, '');
