import { onceAText } from '../memory';
import { restIn } from './born';
import { mayName } from './from-texts';
import { isPartOfName } from './name-part';
import { type Users, usersIn } from './others';

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

export const signsOf = onceAText((text): Signs => {
  const signs = { mayName: mayName(text), isPartOfName: isPartOfName(text), users: usersIn(text), born: restIn(text) };
  return signs.mayName || signs.isPartOfName || signs.users || signs.born !== null ? signs : silent;
});
