import type { Word } from './word';

/** "Stdpnt", "plts", "Trainigsplts": a word with letters left out, most of them vowels. */
export function isShortened({ text, short }: Word, whole: string): boolean {
  if (text.length < 3 || whole.length < 5 || text[0] !== whole[0] || text.length >= whole.length) return false;
  if (!short && (text.match(/[aeiouy]/g)?.length ?? 0) > text.length / 4) return false;
  if (text.length < whole.length * 0.45) return false;
  let at = 0;
  for (const letter of whole) if (letter === text[at]) at += 1;
  return at === text.length;
}
