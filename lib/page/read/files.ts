import { isElement, isText, isWordless, oneLine } from '../dom';

const extension = 'pdf|docx?|odt|rtf|txt|xlsx?|pptx?|jpe?g|png|gif|heic|tiff?|bmp|webp|zip|msg|eml';
const whole = new RegExp(String.raw`^[^\\/:*?"<>|]+\.(?:${extension})(?:\s*[([].{0,30}[)\]])?$`, 'i');
const ending = new RegExp(String.raw`\.(?:${extension})(?![a-z0-9])`, 'i');

/** Whether a text is the name of a file, a size in brackets allowed. */
export const isFileName = (text: string): boolean => whole.test(text.trim());

/** The file names that stand in an element, in page order and once each. */
export function fileNames(root: Element): string[] {
  const names: string[] = [];
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (isText(child)) names.push(...namesIn(child.data));
      else if (isElement(child) && !isWordless(child)) {
        const words = oneLine(child.textContent ?? '');
        if (isOneName(child, words)) names.push(...namesIn(words));
        else visit(child);
      }
    }
  };
  visit(root);
  return [...new Set(names)];
}

/** A name that is split over inline elements, against a holder of several names. */
const isOneName = (element: Element, words: string): boolean =>
  element.children.length > 0 &&
  isFileName(words) &&
  !/[,;\n]/.test(words) &&
  (words.match(new RegExp(ending, 'gi'))?.length ?? 0) === 1 &&
  ![...element.querySelectorAll('*')].some((part) => isPartName(oneLine(part.textContent ?? ''), words));

/** A part that is a whole name by itself: then the holder has several, or something beside it. */
const isPartName = (part: string, words: string): boolean => part !== words && isFileName(part);

/** The file names in a text: one a line, or between commas, without size or date behind them. */
export function namesIn(text: string): string[] {
  const names: string[] = [];
  for (const part of text.split(/[,;\n\r•·]+|\s+en\s+(?=\S+\.\w{2,4}\b)/)) {
    const match = ending.exec(part);
    if (!match) continue;
    const name = oneLine(part.slice(0, match.index + match[0].length)).replace(/^[-–*\u{1F4CE}\u{1F4C4}✓✔]+\s*/u, '');
    const said = /^.{0,40}:\s+(?=\S)/.exec(name);
    names.push(said ? name.slice(said[0].length) : name);
  }
  return names;
}
