import { classOf, commonHolder, holds, inputType, oneLine, parentOf, wordsOf } from '../dom';
import { onceAbove, onceAText } from '../memory';
import { isFileName } from '../read/files';
import type { CountIn, Unit } from './group';
import type { PageLine } from './walk';

const verbs =
  /^\+?\s*(bestand(en)?|document(en)?|bijlagen?|scan|file)\s*(hier)?\s*(kiezen|kies|zoeken|selecteer|selecteren|toevoegen|vervangen|wijzigen|upload(en)?|opladen|slepen|koppelen)\b|^\+?\s*(?:nog een|een ander|extra)\s+(?:bestand|document|bijlage|scan)\b|^\+?\s*((?:upload(en)?|opladen)[.…]{0,3}|blader(en)?\b.{0,4}|browse|bestand(en)?\.{2,3})$|^\+?\s*(kies|selecteer|upload|voeg|laad|sleep|blader|zoek|koppel|vervang|\+)\b.{0,40}\b(bestand|document|bijlage|scan|file)|^(kies|selecteer|bladeren|blader) (op|in) (je|uw|deze) computer|\bsleep\b.{0,40}\b(bestand|hier|vak)|\bdrag ?(&|and) ?drop\b/i;
const dropzone =
  /(^|[\s_-])(smsc-)?(dropzone\w*|file-?upload\w*|upload(er|zone|block|area|field)?|fileuploadblock|attachments?|attachmentrow|attachmentname|bijlagen?|filelist|file-list)($|[\s_-])/i;

interface Upload {
  element: Element;
  controls: Element[];
  /** All that stands for it: its controls, and the names of its files. */
  marks: Element[];
}

/** Fields for files: a file input, or, where there is none, the button, drop area and list of names that stand for it. */
export function findUploads(line: PageLine, units: Unit[], used: Set<Element>, countIn: CountIn): Upload[] {
  const marks: { element: Element; at: number; control: boolean }[] = [];
  for (const unit of units) {
    if (used.has(unit.element)) continue;
    if (inputType(unit.element) === 'file') marks.push({ element: unit.element, at: unit.at, control: true });
    else if (unit.role === 'button' && verbs.test(buttonWords(unit.element)))
      marks.push({ element: unit.element, at: unit.at, control: true });
  }
  for (const [at, piece] of line.pieces.entries()) {
    if (piece.role || piece.text === '\n') continue;
    const { element } = piece;
    const said = saidIn(piece.text);
    if (!said) continue;
    const link = said.verb ? element.closest('a, label, [role=button]') : null;
    const mark = link
      ? { element: link, at, control: link.localName === 'a' }
      : said.file
        ? { element, at, control: false }
        : said.drop && isInDropZone(element)
          ? { element: dropArea(element) ?? element, at, control: true }
          : null;
    if (mark && !isInsideUsed(element, used)) marks.push(mark);
  }
  marks.sort((one, two) => one.at - two.at);
  const uploads: { marks: Element[]; holder: Element; controls: Element[] }[] = [];
  for (const mark of marks) {
    const before = uploads[uploads.length - 1];
    const joint = before ? commonHolder([before.holder, mark.element]) : null;
    if (before && joint && belongTogether(joint, before.marks, mark.element, countIn)) {
      before.marks.push(mark.element);
      before.holder = joint;
      if (mark.control) before.controls.push(mark.element);
    } else uploads.push({ marks: [mark.element], holder: mark.element, controls: mark.control ? [mark.element] : [] });
  }
  const inForm = units.filter(({ role }) => role !== 'button').length >= fewControls;
  return uploads
    .filter(({ controls, marks }) => controls.length > 0 || (inForm && marks.every(isAttachment)))
    .map(({ holder, controls, marks }) => ({ element: holder, controls, marks }));
}

/** A page with so many controls is a form; on it a list of files is a field, also where nothing can be added. */
const fewControls = 5;
const isAttachment = (element: Element): boolean =>
  isFileName(oneLine(wordsOf(element))) &&
  dropzone.test([element, parentOf(element)].map((one) => (one ? classOf(one) : '')).join(' '));

/** What stands in the place of a file's name. */
const noFile =
  /^[([]?(?:nog )?geen (?:bestand|document|bijlage)(?:en|s)?(?: (?:gekozen|geselecteerd|opgeladen|toegevoegd))?[)\]]?\.?$/i;

const buttonWords = (element: Element): string => element.getAttribute('value') ?? oneLine(wordsOf(element));

function isInsideUsed(element: Element, used: Set<Element>): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (used.has(at)) return true;
  return false;
}

/** What a text says of files; null for most, so that nothing more is asked about them. */
const saidIn = onceAText((text) => {
  const words = oneLine(text);
  const said = {
    verb: words.length < 60 && verbs.test(words),
    file: words.length < 120 && (isFileName(words) || noFile.test(words)),
    drop: /sleep|bestand|drop|blader|upload/i.test(words),
  };
  return said.verb || said.file || said.drop ? said : null;
});
const dropArea: (element: Element) => Element | null = onceAbove((element): Element | null => {
  const name = classOf(element);
  if (name.includes('dropzone') || name.includes('upload')) return element;
  return element.parentElement && dropArea(element.parentElement);
});
const isInDropZone = onceAbove((element): boolean => dropzone.test(classOf(dropArea(element) ?? element)));

/** Marks of one field stand in one holder, close by, with no other control and no label of another field between them. */
function belongTogether(joint: Element, marks: Element[], mark: Element, countIn: CountIn): boolean {
  if (marks.some((other) => holds(other, mark) || holds(mark, other))) return true;
  if (['body', 'form', 'main', 'table', 'tbody', 'fieldset'].includes(joint.localName)) return false;
  const files = joint.querySelectorAll('input[type=file]').length;
  if (files > 1 || countIn(joint) > files) return false;
  return joint.localName !== 'tr' && oneLine(joint.textContent ?? '').length < 600;
}
