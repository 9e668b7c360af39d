import { cellNamed } from '../candidates/rows';
import { onceAText } from '../memory';

/** Labels that only point at the heading over them: a word, or what each line of a log is to say ("Wanneer / hoe / wat"). */
export const isPointing = (text: string): boolean => pointing.test(text) || namesCells(text);

const namesCells = onceAText((text): boolean => {
  if (text.length > 60) return false;
  const cells = text
    .replace(/[:?.*\s]+$/, '')
    .split(/\s*[/,;|+&–—-]\s*|\s+en\s+/i)
    .filter((part) => part !== '')
    .map((part) => (/^\p{L}+(?: \p{L}+)?$/u.test(part) ? cellNamed(part) : null));
  return cells.length >= 2 && !cells.includes(null) && new Set(cells).size === cells.length && cells.includes('date');
});

const pointing =
  /^(?:(?:korte?|beknopte?) )?(wat|welke|tekst|inhoud|omschrijving|verslag|antwoord|toelichting|naam|datum|dd\.?|bespreking|invul\w*|beschrijving|notities?|neerslag|wat (?:vertelde|zei|vertelt|zegt|vindt)(?:den|en)? (?:hij|zij|ze|hij of zij|die))\W*$/i;
