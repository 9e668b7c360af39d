import { expand } from './lexicon';
import type { Word } from './word';

/** Letters, digits and usual signs with single spaces between: there is nothing to make plain but the capitals. */
const simple = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** A letter with an accent, a curly quote, a long dash: what must be made plain. */
const unusual = /[^ -~\s]/;

/** Lower case, no accents, plain quotes and dashes. */
export function plain(text: string): string {
  if (text.length < 300 && simple.test(text)) return text.toLowerCase();
  if (!unusual.test(text)) return text.toLowerCase().replaceAll('`', "'").replace(/\s+/g, ' ').trim();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201b`´]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
}

const numbering =
  /^\s*(?:stap(?:pen)?\s*\d{1,2}(?:\s*(?:[/+&,-]|en|tot(?: en met)?)\s*\d{1,2})+\s*[.):\-|]*\s*|(?:(?:stap|punt|vraag|deel|rubriek|item|artikel|art\.?|nr\.?)\s*)?(?:\(?(?![36]0)\d{1,2}(?:\.\d{1,2})*[a-z]?\)?\s*[.):\-|]+\s*|\d{1,2}(?:\.\d{1,2})+\s+|\d{1,2}\s+(?=(?!dag|werkdag|dgn|uur|uren|week|weken|maand)[a-z]{3,})|\(?[a-h]\)\s+|[a-z]\.\s+(?=[a-z]{2})|[a-z]\.?\d{1,2}(?:\.\d{1,2})*[a-z]?(?:\s*[.):\-|]+\s*|\s+)(?=[a-z])|\(?[ivx]{1,4}[.)]\s+|[-*•·»>✓✔☐☑□■▪▸►▶]\s*(?=[^\d\s])))/;

/** Between the two limits: "31-60", "30 dagen tot 60", "30 d. (max. 60)". */
const fromTo =
  /\btussen (?:de )?3[01]\s*(?:dagen|werkdagen|dgn\.?)?\s*en (?:de )?60\b|\b3[01]\s*(?:dagen|werkdagen|dgn\.?)?\s*[,(]?\s*(?:-|->|[→>]|(?:en |tot )*(?:en met|tot|hoogstens|ten hoogste|maximaal|maximum|max\.?)|naar|a)\s*(?:de )?60\b/g;

/** "30 → 60 → meer": both limits. */
const andBeyond =
  /\b30\s*(?:[→>-]|->|tot)\s*60\s*(?:dagen|werkdagen|dgn\.?)?\s*(?:[→>+,-]|->|en|of|tot)\s*(?:of\s|nog\s)*(?:meer|langer|verder)\b/g;

/** "Aangemaakt door Veerle Pauwels op" */
const byWhom = /\bdoor (?:\p{Lu}[\p{L}'.’-]*\s){1,4}(?=(?:op|dd)\b)/u;

/** "Van ... tot en met ...": dots to write a day on; not those of an hour. */
const blankDays = /\b(van(?:af)?)\s*(?:\.{2,}|…)\s*(tot(?: en met)?)\s*(?:\.{2,}|…)(?!\s*u)/i;

/** "61 dagen of meer" */
const orMore = /\b([36])1\s*(?:dagen|werkdagen|dgn\.?|d\.?)?\s*of meer\b/g;

/** "Licht de keuze toe": the two halves of one verb. */
const apart = /\blicht\b(?=.*\btoe\b)/g;

/** "(30-60)", "(> 60 dagen)": a limit between brackets tells one label from its twin, so it is no aside. */
export const openLimits = (text: string): string => text.replace(limitAside, ' $1 ');
const limitAside = /\(\s*((?:van(?:af)?|tussen|meer dan|boven|na|[>≥+]=?)?\s*[36][01]\b[^()]{0,30})\)/gi;

/** Nothing but words, and none that stands for more of them. */
const onlyWords = /^(?!.*\b(?:tem|licht|betrekking|(?:een(?:en)?)?(?:dertig|zestig)(?:ste)?)\b)[a-z]+(?: [a-z]+)*$/;

/** The limits of the law, written in full. */
const inFull: readonly [RegExp, string][] = [
  [/\b(?:een(?:en)?dertig|dertig)(?:ste)?\b/gi, '30'],
  [/\b(?:een(?:en)?zestig|zestig)(?:ste)?\b/gi, '60'],
];
export const inDigits = (text: string): string =>
  inFull.reduce((left, [written, number]) => left.replace(written, number), text);

/**
 * The words of a label: numbering gone, `i.f.v.` to one word, `> 30` to words, `30 en 60` as both, abbreviations and compounds opened.
 * "6. Mot. keuze SMT-pl." gives motivatie keuze smt plaats.
 */
export function wordsOfLabel(label: string): Word[] {
  const simply = plain(label.replace(byWhom, ''));
  if (onlyWords.test(simply)) return simply.split(' ').flatMap((text) => expand({ text, short: false, aside: false }));
  // Dots that leave a sentence open shorten no word.
  let text = plain(
    openLimits(label.replace(byWhom, ''))
      .replace(/^\s*\p{Lu}?\d{1,2}(?=\p{Lu}\p{L})/u, '')
      .replace(blankDays, '$1 wanneer $2 wanneer ')
      .replace(/\s*(?:\.{2,}|…)\s*/g, ' '),
  );
  text = text.replace(/\bt\s*\/\s*m\b|\bt\.?e\.?m\.?(?=[\s:?)]|$)/g, ' tot en met ');
  // "Tot" says when only where it stands for itself.
  text = text.replace(/\bmet betrekking tot\b/g, 'voor');
  text = inDigits(text);
  text = text.replace(/\bv\s*\/\s*(?=[deh]\b)|\bv\.(?=[deh]\.)/g, 'v').replace(/\b1\s?(?:e|ste)\b/g, 'eerste');
  text = text
    .replace(/(\d+)\s?d\b\.?/g, '$1 dagen ')
    .replace(orMore, ' meer dan $10 dagen ')
    .replace(andBeyond, '30 beide 60 ')
    .replace(fromTo, ' 3060 ');
  text = text.replace(apart, 'toelichting');
  for (let round = 0; round < 2; round += 1) text = text.replace(numbering, '');
  text = text
    .replace(/\b(?:[a-z]\.){2,}[a-z]?\b\.?|\b(?:[a-z]\.){2,}/g, (dotted) => dotted.replaceAll('.', ''))
    .replace(/(?:>=?|≥|\+|\bvoorbij(?: de)?)\s*(?=\d)/g, ' meer dan ')
    .replace(/(\d+)\s*\+/g, ' meer dan $1 ')
    .replace(/(?:<=?|≤)\s*(?=\d)/g, ' minder dan ')
    .replace(/(\d+)\s*(?:en\/of|en|of|&|\+|\/(?=\s*meer dan))\s*(?:meer dan\s*)?(?=\d)/g, '$1 beide ')
    .replace(/&|\+/g, ' en ')
    .replace(/\([sn]\)|\(en\)/g, '');
  const words: Word[] = [];
  let depth = 0;
  for (const match of text.matchAll(/[()[\]]|[a-z]+(?:'[a-z]+)?|\d+|\./g)) {
    const part = match[0];
    if (part === '(' || part === '[') depth += 1;
    else if (part === ')' || part === ']') depth = Math.max(0, depth - 1);
    else if (part === '.') {
      const last = words[words.length - 1];
      const glued = text[match.index - 1] !== ' ';
      if (last && glued) last.short = true;
    } else words.push({ text: part, short: false, aside: depth > 0 });
  }
  return words.flatMap(expand);
}
