import { isParticle } from '../names';

/** Whether a text can be a given name or a family name by itself. */
export function isPartOfName(text: string): boolean {
  const words = text.replace(/,$/, '').split(' ');
  if (words.length > 4 || /^\p{Lu}{1,3}$/u.test(text) || !/^[\p{L}'’][\p{L}\p{M}'’ -]+,?$/u.test(text)) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || isParticle(word) || /^['’]/.test(word));
}
