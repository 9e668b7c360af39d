import type { LabelSense } from '../candidates/read/pair';
import { onceAText } from '../memory';
import type { Book } from './book';
import type { Likeness } from './similarity';

/** What the wordings of a playbook say of a text that may be a label. */
export function senseOf({ items, wordings, places, elsewhere: other }: Book): LabelSense {
  const fulls = places.map(({ full }) => full);
  const days = places.filter((_, at) => items[at]?.kind === 'date').map(({ full }) => full);
  const bares = places.map(({ bare }) => bare);
  const barred = places.flatMap(({ bare, not }) => [bare, not]);
  const best = (likeness: Likeness, among: readonly number[]): number => {
    let most = 0;
    if (likeness !== wordings.none) for (const place of among) most = Math.max(most, likeness[place] ?? 0);
    return most;
  };
  return {
    isLabel: onceAText((text) => {
      if (text.length > 150 || fileName.test(text)) return false;
      const likeness = wordings.compare(text);
      return (
        (text.indexOf(':') === text.lastIndexOf(':') && best(likeness, fulls) > 0.74) ||
        best(likeness, barred) > 0.9 ||
        (text.length < 60 && (likeness[other] ?? 0) > 0.85)
      );
    }),
    isWhole: onceAText((text) => {
      // A date is what a label asks, never part of it.
      if (/\d\s?[-/.]\s?\d/.test(text) && /\d{3,}|\d[-/.]\d/.test(text) && !/30|60/.test(text)) return false;
      return best(wordings.compareWhole(text), fulls) > 0.93;
    }),
    asksDay: onceAText((text) => {
      const likeness = wordings.compare(text);
      return best(likeness, days) > 0.5 && best(likeness, days) >= best(likeness, fulls);
    }),
    isRelevant: onceAText((text) => {
      if (text.length > 150) return false;
      const likeness = wordings.compare(text);
      return best(likeness, fulls) > 0.3 || best(likeness, bares) > 0.3;
    }),
  };
}

const fileName = /\.(?:pdf|docx?|odt|jpe?g|png|xlsx?|zip)(?![\p{L}\d])/iu;
