import { oneLine } from './dom';
import { isGivenName } from './given-names';
import { onceAText } from './memory';
import { isGroupWord, isNoName } from './names';

/** A class as written on screen, a code in upper case without spaces, a name as it stands; null when the text names none. */
export const classIn = onceAText((text): string | null => {
  const said = /\bklas(?:groep)?\b\s*[:=]?\s*([0-9A-Za-z][0-9A-Za-z .()/-]{0,29})/i.exec(text);
  if (said?.[1] && /\d/.test(said[1])) {
    const phase = phaseOf.exec(said[1])?.[0];
    const known = phase ? oneLine(phase) : classCode(said[1]);
    if (known) return known;
    const first =
      /^([0-9A-Za-z]+(?:[ -](?:OV ?\d|groep [A-Z][a-z]+|[A-Z][a-z](?![A-Za-z])|\d{1,2}[a-z](?![A-Za-z])|[A-Z0-9]{1,3}(?![A-Za-z])|[A-Z][a-z]{2,}(?= ?\d?[a-zA-Z]?\s*$)|kwalificatie|integratie))*)/.exec(
        said[1].trim(),
      )?.[1];
    if (first) return /\p{Ll}{3}/u.test(first) ? oneLine(first) : clean(first);
  }
  return classCode(text) ?? calledIn(text);
});

/** "Opleidingsvorm 1 - 2de fase": what a class is of, where it is asked which one. */
const phaseOf = /^opleidingsvorm\s?[1-4]\s?[-–,]\s?\d(?:de|e|ste)?\s?fase/i;

/** "uit klas De Kompas", "Klasgroep: Groep Zon": a name that a school made up; null where the words are a form's. */
function calledIn(text: string): string | null {
  const name = called.exec(text)?.[1];
  const words = name?.replace(/^(?:De|Het|'t|Groep)\s/, '').split(' ');
  return name === undefined || words?.some(isNoName) ? null : oneLine(name);
}
const called =
  /(?:(?:\b[Kk]|\b[Ll]eefk)las(?:groep)?\s*[:=·]?\s+|\buit\s(?=Groep\s))((?:(?:De|Het|'t|Groep)\s)?\p{Lu}\p{Ll}{2,}(?:\s\d?[A-Z\d])?)(?=\s*(?:$|[,;.|·•)–—/›»>(]|\sen\s|\svan\s|\sin\s))/u;

/** Groups of a class by a colour or a sign. */
const groupNames = 'groen|geel|blauw|rood|oranje|paars|wit|roze|zon|maan|ster|regenboog';

/**
 * No class are "Type 2 - OV1", what somebody's education is; "raad 4OV1B", a meeting; "IHP-OV1/2", the code of a form;
 * "BUSO-OV1-T2-3", that of an administration.
 */
const coded =
  /(?<![\p{L}\d]|\p{L}-(?=OV)|\btype\s|raad\s)(?:(?:KL\s)?[1-7]\s?(?:(?:de|e|ste)\s?(?:leer)?jaar|de|e|ste|[A-Z])?\s?[-–._,]?\s?OV\s?-?\s?[1-4](?:\s?-?\s?(?:[A-Z]\d?|\d[A-Z]?)|[._/][A-Z\d]{1,2}|[A-Z]{2})?|fase\s?\d\s?[-–]\s?OV\s?[1-4]|OV\s?[1-4]\s?[-/. ]?\s?\d?\s?[A-Z]\d?|OV\s?[1-4]\s?[-/._]\s?\d{1,2}[A-Z]?|OV\s?[1-4]\s?[-–,]?\s?fase\s?\d(?:\s?[-–,]?\s?(?:groep\s?)?[A-Z\d])?|OV\s?[1-4]\s[1-7](?=\s?(?:$|[|)\],;·•])))(?![\p{L}\d])/iu;

/** "6OV1BLAUW", "3 OV1auti": the group written fast to the code. */
const joined = `(?<![\\p{L}\\d])(?:[1-7]\\s?(?:de|e|ste)?\\s?OV\\s?[1-4]\\p{L}{3,10}|OV\\s?[1-4][-\\s]?(?:${groupNames}))(?![\\p{L}\\d])`;

const code = new RegExp(`(?:${joined}|${coded.source})`, 'iu');

/** The group at the end of what is said of a class: "5 OV1 Zon", "3 OV1 Koala". */
const groupName = new RegExp(`^\\s?-?\\s?(?:groep\\s)?(?:${groupNames})(?=\\s*(?:$|[,;.|·•)–—/›»>]))`, 'iu');
const ownName = /^\s?-?\s?(\p{Lu}\p{Ll}{2,})(?=\s*(?:$|[,;.|·•)–—/›»>]))/u;
/** "OV1 fase 2 – groep Kompas", "3 OV1 – de Bakkers" */
const saidName = /^\s?[-–]?\s?((?:[Gg]roep|de|het|'t)\s\p{Lu}\p{Ll}{2,})(?=\s*(?:$|[,;.|·•)–—/›»>]))/u;
/** Behind other words a given name is somebody's. */
const ownNameOf = (text: string, isFirst: boolean): string | null => {
  const said = saidName.exec(text)?.[1];
  if (said !== undefined) return said;
  const name = ownName.exec(text)?.[1];
  return name === undefined || isNoName(name) || (!isFirst && isGivenName(name)) ? null : name;
};

/** What a class is for, in capitals behind its code: "5 OV1 AUT", "OV1-ASS", at the end of what is said of it. */
const purpose =
  /^\s?-?\s?(?:[A-Z]{3,4}(?=\s*(?:$|[,;.|·•)–—/]))|(?:(?:AUTI?|ASS|ABO|MOF|NAH)|auti?|ass)(?![\p{L}\d]))/u;

function classCode(text: string): string | null {
  const found = code.exec(text);
  if (!found) return null;
  const behind = text.slice(found.index + found[0].length);
  const isOpen = /\d$/.test(found[0]);
  const name = isOpen ? ownNameOf(behind, found.index === 0) : null;
  const more = isOpen ? (purpose.exec(behind) ?? groupName.exec(behind) ?? part.exec(behind)) : part.exec(behind);
  const tie = behind.startsWith('-') ? '-' : ' ';
  return more === null && name !== null ? clean(found[0]) + tie + name : clean(found[0] + (more?.[0] ?? ''));
}

/** A part of a class: "OV1F2-B". */
const part = /^-(?:[A-Z][a-z]|[A-Z\d])(?![\p{L}\d-])/u;

const clean = (text: string): string =>
  text
    .replace(/(?<=\d\s?)(?:de|e|ste)\s?(?:leer)?jaar/i, '')
    .replace(/\s/g, '')
    .toUpperCase();

/**
 * A class without the form of education, when a text is no more than that: "4B", "(5A2)", "5 Koala", "Groep Zon"; or what a
 * text begins with, by a name or number that a school gave it, beside the form.
 */
export const bareClass = (text: string): string | null => codeAlone(text) ?? nameAlone(text) ?? calledBesideForm(text);

/** "OV1 groep Lente (3de jaar)", "OV1 - de Wevers"; "Ploeg Noord, OV1", "Tulp 2 (OV1)". */
function calledBesideForm(text: string): string | null {
  const [, before = '', form = '', behind = ''] = besideForm.exec(oneLine(text)) ?? [];
  if (before !== '') return isGroup(before, false) ? before : null;
  const name = behind.replace(/^[\s–-]+/, '');
  return form !== '' && isGroup(name, true) ? oneLine(form + behind) : null;
}
const besideForm =
  /^[([]?(?:([^,(–·;|]{2,30}?)\s?[,(–·|-]\s?)?(OV\s?[1-4])(?![\p{L}\d])((?:\s?[–-])?\s?[^,;.(|·•)–]{1,30}(?=\s?[,;.(|·•)–]|$))?/u;

/** Whether words name a group; with its form before it, one name says enough. */
function isGroup(words: string, isTold: boolean): boolean {
  const [first = '', ...more] = words.trim().split(' ');
  const isSaid = isGroupWord(first) || /^(?:de|het|'t)$/i.test(first);
  const name = isSaid ? more.join(' ') : words.trim();
  if (isSaid && /^(?:\d\p{Lu}?|\p{Lu})$/u.test(name)) return true;
  const [, called = ''] = /^(?:\d\s)?(\p{Lu}\p{Ll}{2,})(?:\s(?:\d|\p{Lu}))?$/u.exec(name) ?? [];
  if (called === '' || isNoName(called) || notCalled.test(called)) return false;
  return isSaid || /\d/.test(name) || (isTold && !isGivenName(called));
}

/** "5 Koala", "4 Grootkeukenhulp B", "Groep Zon": no number of days, and no words of a form. */
function nameAlone(text: string): string | null {
  const [said, name] =
    /^[([]?\s*(?:[1-7]\s|(?:[Ff]ase\s\d\s?[-–]\s?)?[Gg]roep\s)(\p{Lu}\p{Ll}{2,})(?:\s[A-Z\d])?\s*[)\]]?$/u.exec(
      text.trim(),
    ) ?? [];
  return said === undefined || name === undefined || isNoName(name) || notCalled.test(name)
    ? null
    : oneLine(said.replace(/[()[\]]/g, ''));
}
const notCalled =
  /^(?:type|jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|dag|week|weken|maand|jaar|uur|keer|pagina|bijlage|bestand|opmerking|reactie|deel|stap|punt|vraag|start|periode|inhoud|afspra|standpunt|contact)/i;

const codeAlone = (text: string): string | null =>
  /^[([]?\s*((?:[1-7]\s?[A-Z]{1,3}\d?|[A-Z]\d[A-Z]?|[1-7]\s?BuSO\s?[A-Z\d]{0,2}))\s*[)\]]?[.,;]?$/
    .exec(text)?.[1]
    ?.replace(/\s/g, '')
    .toUpperCase() ?? null;

/** Where the class starts in a text; -1 when it names none. */
export const classAt = onceAText((text): number => code.exec(text)?.index ?? -1);

const classFirst = new RegExp(
  `^(?:klas\\s+)?${code.source}(?:\\s(?:AUTI?|ASS|ABO|MOF|NAH)\\b)?\\s*[-–—|•·:›»/,]?\\s*`,
  'iu',
);

/** A text without the class that it starts with. */
export const withoutClass = (text: string): string => text.replace(classFirst, '');
