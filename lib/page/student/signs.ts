import { onceAText } from '../memory';
import { isPartOfName } from './name-part';
import { mayName } from './named-in-text';
import { hasCapitals, nameAtStart } from './sighting';

/** Who is logged in, as a text may say it. */
export interface Users {
  name: string | null;
  hailed: string | null;
}

/** What a text says by itself of who the pupil is, wherever it stands. */
export interface Signs {
  /** It may name the pupil, or say that a name follows. */
  mayName: boolean;
  isPartOfName: boolean;
  users: Users | null;
  /** What stands behind "geboren op". */
  born: string | null;
}

/** Most texts of a page say nothing of anybody. */
const silent: Signs = { mayName: false, isPartOfName: false, users: null, born: null };

/** The signs of a text, sought once. */
export const signsOf = onceAText((text): Signs => {
  const signs = { mayName: mayName(text), isPartOfName: isPartOfName(text), users: usersIn(text), born: restIn(text) };
  return signs.mayName || signs.isPartOfName || signs.users || signs.born !== null ? signs : silent;
});

const bornOn = /(?:^|[\s(,|·•])(?:geboren(?:\s+op)?|geboortedatum|geb\.?(?:\s?dat(?:um|\.)?)?|°)\s*:?\s*(.{0,40})$/i;

/** What stands behind "geboren op" in a text. */
const restIn = (text: string): string | null => bornOn.exec(text)?.[1] ?? null;

const hail =
  /(?:(?:ingelogd|aangemeld|gebruiker)(?: als)?|welkom(?: terug)?,?|\bdag|\bhallo)\s*:?\s+(\p{Lu}.{2,40})$/iu;

/** The names in a text that can be the user's: at its start, or behind "ingelogd als", "welkom" or "dag". */
function usersIn(text: string): Users | null {
  if (!hasCapitals(text)) return null;
  const name = nameAtStart(text);
  const said = hail.exec(text)?.[1];
  const hailed = said ? nameAtStart(said.replace(/[!.]+$/, '')) : null;
  return name || hailed ? { name, hailed } : null;
}
