import type { LabelSense } from '../candidates/read/pair';

/** Reads the pupil's given name in a label as "leerling" ("Wat zegt Lotte zelf?"); null where it is not there. */
export type NameReader = (text: string) => string | null;

/** A reader for one given name; without one nothing is ever read otherwise. */
export function nameReader(given: string | null): NameReader {
  if (!given) return () => null;
  const name = new RegExp(`(?<![\\p{L}-])${given.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`, 'u');
  return (text) => (name.test(text) ? text.replace(name, 'leerling') : null);
}

/** The same sense of labels, for a page of the pupil with this given name. */
export function senseFor(sense: LabelSense, read: NameReader): LabelSense {
  const either = (ask: (text: string) => boolean) => (text: string) => {
    if (ask(text)) return true;
    const named = text.length <= 150 ? read(text) : null;
    return named !== null && ask(named);
  };
  return { isLabel: either(sense.isLabel), isWhole: either(sense.isWhole), isRelevant: either(sense.isRelevant) };
}
