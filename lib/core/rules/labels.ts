/** A text as loose words: no capitals, accents or signs. A word that ended in a point may be cut short. */
function wordsOf(text: string): { word: string; cut: boolean }[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return [...plain.matchAll(/([\p{L}\p{N}]+)(\.?)/gu)].map(([, word = '', point]) => ({ word, cut: point === '.' }));
}

/** One letter too many, too few or wrong, or two neighbours swapped. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back += 1;
  const left = a.slice(from, a.length - back);
  const right = b.slice(from, b.length - back);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

const longWord = 6;

function sameWord(wanted: string, { word, cut }: { word: string; cut: boolean }): boolean {
  if (word === wanted) return true;
  if (wanted.length >= longWord && word.includes(wanted)) return true;
  if (cut && word.length >= 3 && wanted.startsWith(word)) return true;
  if (word.length >= longWord && wanted.startsWith(word)) return true;
  return wanted.length > longWord && word.length >= longWord && oneSlip(wanted, word);
}

/**
 * True when a text as a person wrote it carries a label: capitals, accents, signs, cut words ("werkpostf."), compound
 * words ("SMT-overeenkomst") and one typing slip in a long word do not matter. Every word of the label must be there.
 */
export function carriesLabel(text: string, label: string): boolean {
  const present = wordsOf(text);
  const wanted = wordsOf(label);
  return wanted.length > 0 && wanted.every(({ word }) => present.some((one) => sameWord(word, one)));
}
