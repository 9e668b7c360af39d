import { plain } from '../match/normalise';
import type { Shown } from './shown';

/** Who is spoken with stands behind "met", up to what it was about. */
const spokenWith =
  /\b(?:gesprek|gesprekje|overleg|gesproken|gepraat|gebeld|getelefoneerd|telefoon|contact|kennismaking|afspraak|samen)\s+met\s+([^.;:!?|]{2,70})/gi;

/**
 * With whom a conversation was: what says so outright, the kind and the title; else what its text says behind "gesprek met".
 * The pupil is also called by the given name.
 */
export function partnersOf(
  { words, given }: Pick<Shown, 'words' | 'given'>,
  { said, named, text }: { said: string; named: readonly string[]; text: string },
): string[] {
  const self = words.self;
  const outright = [...words.partnersIn(said), ...(self && given && hasWord(said, given) ? [self] : [])];
  if (outright.length > 0) return words.inOrder(outright);
  if (said !== '' && isFromElsewhere(said, words)) return words.others === null ? [] : [words.others];
  const all = named.filter((one) => one !== '').join(' | ');
  const found = words.partnersIn(all);
  if (self && given && (met(all).some((one) => hasWord(one, given)) || isJoined(named, given, words))) found.push(self);
  if (found.length > 0) return words.inOrder(found);
  if (self && given && named.some((one) => hasWord(one, given))) return [self];
  const behind = [...met(all), ...met(text)];
  const inText = [...behind, ...alsoMet(text)].flatMap((one) => [
    ...words.partnersIn(one),
    ...(self && given && hasWord(one, given) ? [self] : []),
  ]);
  if (inText.length === 0 && words.others !== null && behind.some((one) => isFromElsewhere(one, words)))
    return [words.others];
  return words.inOrder(inText);
}

/** Somebody by what they do, who is none of the school's own. */
const isFromElsewhere = (text: string, words: Shown['words']): boolean =>
  /(?<!\p{L})\p{Ll}{4,}/u.test(text) && !words.isOfSchool(text);

const met = (text: string): string[] => [...text.matchAll(spokenWith)].map(([, who]) => who ?? '');

/** "Met mama en Noor.", "op de plaats, met de mentor", "mail van papa": who it was, where it is somebody that is known. */
const alsoWith =
  /(?:(?:^|[,.|]\s*)met|\b(?:mail|telefoon|bericht|oproep)(?:tje)?\s+(?:van|aan|naar))\s+([^.;:!?|]{2,50})/gi;
const alsoMet = (text: string): string[] => [...text.matchAll(alsoWith)].map(([, who]) => who ?? '');

/** "Mama en Noor", "Noor en haar ouders": joined with somebody that a conversation can be with. */
function isJoined(texts: readonly string[], given: string, words: Shown['words']): boolean {
  const name = plain(given);
  return texts.some((text) =>
    plain(text)
      .split(/\s+(?:en|&)\s+/)
      .some((part, at, parts) => {
        const next = parts[at + 1];
        if (next === undefined) return false;
        const [left, right] = [lastWord(part), firstWord(next)];
        return (
          (left === name && words.partnersIn(right).length > 0) || (right === name && words.partnersIn(left).length > 0)
        );
      }),
  );
}

const lastWord = (text: string): string => /[a-z'-]+$/.exec(text)?.[0] ?? '';
const firstWord = (text: string): string => /^(?:(?:zijn|haar|hun|de|beide) )?([a-z'-]+)/.exec(text)?.[1] ?? '';

/** Whether a text names somebody by this name, and not as the one whom it is about or belongs to. */
const hasWord = (text: string, word: string): boolean =>
  [...plain(text).matchAll(/(?:\b(van|voor|over|bij|door|rond) )?([a-z][a-z'-]*)/g)].some(
    ([, before, own]) => before === undefined && own === plain(word),
  );
