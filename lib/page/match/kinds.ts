import type { Weekday } from '@/lib/core/model/basics';
import type { ItemKind } from '@/lib/core/model/playbook';
import type { Candidate } from '../candidates/candidate';
import { looksLikeDate } from '../candidates/controls';
import { rangeIn } from '../candidates/read/ranges';
import { asInput, oneLine, spacedWords, wordsOf } from '../dom';
import { findDates } from '../read/date-text';
import { daysShown } from '../read/days-shown';
import { isEmptyMark } from '../read/empty';
import { fileNames } from '../read/files';
import { daysIn } from '../read/weekday-text';

/** How well a control can carry an item of this kind: 1 made for it, 0 impossible. */
export function kindFit(kind: ItemKind, candidate: Candidate): number {
  if (candidate.kind === 'read') return readFit(kind, candidate);
  switch (kind) {
    case 'date':
      return dateFit(candidate);
    case 'text':
      return textFit(candidate);
    case 'weekdays':
      return weekdaysFit(candidate);
    case 'choice':
      return choiceFit(candidate);
    case 'file':
      return candidate.kind === 'upload' ? 1 : 0;
    case 'log':
      return logFit(candidate);
    default:
      return 0;
  }
}

function dateFit(candidate: Candidate): number {
  const control = candidate.controls[0] ?? candidate.element;
  if (asksHour(candidate)) return 0;
  switch (candidate.kind) {
    case 'date':
    case 'date-parts':
      return 1;
    case 'text': {
      const looks = looksLikeDate(control);
      return looks === 'yes' ? 1 : looks === 'maybe' ? 0.92 : mayBeDay(asInput(control)?.value ?? '') ? 0.85 : 0.25;
    }
    case 'click-to-edit':
    case 'custom-select':
    case 'editable': {
      const words = oneLine(wordsOf(control));
      const [date] = findDates(words);
      if (date) return words.length < 40 ? 0.95 : 0;
      if (candidate.kind === 'editable') return words !== '' ? 0 : control.localName === 'td' ? 0.8 : 0.35;
      return words.length < 30 ? 0.7 : 0.1;
    }
    default:
      return 0;
  }
}

/** The head of the column asks for nothing but a day. */
const asksWhen = ({ labels }: Candidate): boolean =>
  labels.some(
    ({ text, source }) => source === 'column' && /^(?:datum|wanneer|dd|op welke (?:dag|datum))\W*$/i.test(text),
  );

/** Labels that ask for the hour, or an hour that is filled in. */
const asksHour = ({ kind, labels, controls }: Candidate): boolean =>
  kind === 'text' &&
  (labels.some(({ text, source }) => own.has(source) && hour.test(text) && !day.test(text)) ||
    (controls[0] !== undefined && clock.test(asInput(controls[0])?.value ?? '')));
const own = new Set(['for', 'aria', 'column', 'before', 'attribute']);
const hour = /\b(?:(?:begin|start|aanvangs|eind|stop|slot|werk|aankomst|vertrek)-?)?(?:uur|uren)\b/i;
const day = /dat(?:um|a)\b|\bdag(?:en)?\b|\bdd\b/i;
const clock = /^\s*(?:[01]?\d|2[0-4])\s*(?:[:uh]\s*(?:[0-5]\d)?|[.,](?:00|1[3-9]|[2-5]\d))\s*(?:u(?:ur)?|h)?\.?\s*$/i;

/** "13/01/2027 tot en met 31/03/2027": two days in one box too. */
const mayBeDay = (value: string): boolean =>
  startsAsDate(value) || (value.length <= longestRange && rangeIn(value)?.before.trim() === '');
const longestRange = 50;

/** A date that is not whole: "12/01", "januari 2027", "dd/mm/jjjj". */
const startsAsDate = (value: string): boolean =>
  value.length <= 24 &&
  (/^\s*\d{1,2}\s*[-/.]/.test(value) ||
    /\b(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/i.test(value) ||
    /[dmj_]{1,4}[-/.]/i.test(value));

function textFit(candidate: Candidate): number {
  if (candidate.explained) return 0.3;
  const control = candidate.controls[0] ?? candidate.element;
  switch (candidate.kind) {
    case 'textarea':
    case 'rich-text':
    case 'editable':
      return 1;
    case 'text':
      if (asksWhen(candidate)) return 0.3;
      return looksLikeDate(control) === 'yes' && findDates(asInput(control)?.value ?? '').length > 0 ? 0.3 : 1;
    case 'date':
      return looksLikeDate(control) === 'yes' ? 0.15 : 0.4;
    case 'select':
    case 'custom-select':
      return 0.9;
    case 'click-to-edit':
      return 0.95;
    case 'radios':
      return candidate.days ? 0 : 0.7;
    case 'checkboxes':
    case 'toggles':
      return candidate.days ? 0 : 0.25;
    default:
      return 0;
  }
}

function weekdaysFit(candidate: Candidate): number {
  if (candidate.days) return 1;
  switch (candidate.kind) {
    case 'multi-select':
    case 'select':
    case 'radios':
      return candidate.options.filter((option) => daysIn(option).length > 0).length >= 2 ? 1 : 0;
    case 'custom-select':
      return daysIn(wordsOf(candidate.element)).length > 0 ? 1 : 0.7;
    case 'text':
    case 'textarea':
    case 'editable':
    case 'click-to-edit': {
      const control = candidate.controls[0] ?? candidate.element;
      const value = asInput(control)?.value ?? ('value' in control ? String(control.value) : wordsOf(control));
      if (value.trim() === '') return looksLikeDate(control) === 'yes' ? 0 : 0.8;
      return value.length < 120 && daysIn(value).length > 0 ? 1 : 0.1;
    }
    default:
      return 0;
  }
}

function choiceFit(candidate: Candidate): number {
  if (candidate.days) return 0;
  switch (candidate.kind) {
    case 'checkboxes':
      return candidate.controls.length > 1 ? 1 : 0.6;
    case 'multi-select':
    case 'toggles':
      return 1;
    case 'custom-select':
    case 'radios':
    case 'select':
      return 0.92;
    case 'text':
      return looksLikeDate(candidate.controls[0] ?? candidate.element) === 'maybe' ? 0.4 : 0.5;
    case 'textarea':
    case 'editable':
    case 'rich-text':
    case 'click-to-edit':
      return 0.5;
    default:
      return 0;
  }
}

function logFit(candidate: Candidate): number {
  switch (candidate.kind) {
    case 'rows':
    case 'textarea':
    case 'rich-text':
    case 'editable':
      return 1;
    case 'click-to-edit':
      return 0.9;
    case 'text':
      return 0.5;
    default:
      return 0;
  }
}

/** No date with a few words around it is longer. */
const longestDate = 90;

/** "7 september 2026 (door Kristien Bollen)", "22 sep. 2026 (voorzitter: mevr. Raes)" */
const byWhom = /\s*\(?door \p{Lu}[^)]{1,40}\)?$|\s*\(\p{L}+: [^()]{3,40}\)$/u;
/** "Klaar op: ..... / ....." */
const smallLabel = /^[^:]{2,30}:\s*/;

/** On a read view only the text tells: a date must be one, days must name days. Nothing written fits everything. */
function readFit(kind: ItemKind, candidate: Candidate): number {
  const words = oneLine(
    candidate.text ?? (kind === 'weekdays' ? spacedWords(candidate.element) : wordsOf(candidate.element)),
  );
  const empty = isEmptyMark(words);
  const [date] = words.length <= longestDate ? findDates(words) : [];
  const justDate = date !== undefined && words.replace(byWhom, '').length <= date.text.length + 24;
  switch (kind) {
    case 'date':
      return empty || isEmptyMark(words.replace(smallLabel, ''))
        ? 0.95
        : justDate
          ? rangeIn(words)
            ? 0.6
            : 1
          : /^[([]?(niet|nog (?:niet|te|niets|(?:aan|toe|in) te|geen|af|open|onbekend)\b|geen|n\.?v\.?t|te (?:doen|maken)|volgt|ontbreekt|in opmaak|moet nog|wordt nog|onbekend|later\b|t\.?b\.?d|n\.?t\.?b)/i.test(
                words,
              ) && words.length <= 60
            ? 0.9
            : startsAsDate(words)
              ? 0.7
              : 0;
    case 'weekdays':
      return empty ? 0.9 : words.length < 200 && daysOf(candidate, words).length > 0 ? 1 : 0.1;
    case 'file':
      return empty
        ? 0.9
        : fileNames(candidate.element).length > 0 || isFileText(candidate.text ?? '')
          ? 1
          : /^[([]?(?:geen|nog|niet|volgt|ontbreekt|in te scannen|te (?:scannen|tekenen))\b/i.test(words)
            ? 0.9
            : 0.1;
    case 'text':
      return justDate || isPeriod(words) ? 0.3 : 1;
    case 'choice':
      return justDate ? 0.2 : words.length < 300 ? 1 : 0.5;
    case 'log':
      return 1;
    default:
      return 0;
  }
}

/** "van 18 januari 2027 tot 26 maart 2027, elke maandag": no more than when. */
const isPeriod = (words: string): boolean => {
  const range = words.length <= longestPeriod ? rangeIn(words) : null;
  return range !== null && range.before.length <= 12 && !/\p{L}{3}/u.test(range.behind.replace(timeWords, ''));
};
const longestPeriod = 120;
const timeWords =
  /\b(?:\p{L}*dagen?|\p{L}+dag(?:en)?|voormiddag|namiddag|telkens|elke|iedere|wekelijks|uur|tot|van)\b/giu;

const daysOf = ({ text, element }: Candidate, words: string): Weekday[] =>
  text === undefined ? daysShown(element) : daysIn(words);

const isFileText = (text: string): boolean => /\.(pdf|docx?|odt|jpe?g|png|xlsx?)\b/i.test(text);
