import type { LabelSense } from '../candidates/read/pair';
import { isGivenName } from '../given-names';
import { onceAText } from '../memory';

/** Reads the pupil's given name in a label as "leerling" ("Wat zegt Lotte zelf?"); null where it is not there. */
export type NameReader = (text: string) => string | null;

let latest: { name: string | null; reader: NameReader } | null = null;

/** A reader for a pupil's name, given names first; without one nothing is ever read otherwise. */
export function nameReader(name: string | null): NameReader {
  if (latest?.name !== name) latest = { name, reader: readerOf(name) };
  return latest.reader;
}

function readerOf(name: string | null): NameReader {
  const [first, ...rest] = name?.split(' ') ?? [];
  if (!first) return () => null;
  const more = rest.slice(0, -1);
  const end = more.findIndex((word) => !isGivenName(word));
  const given = [first, ...more.slice(0, end < 0 ? more.length : end)];
  const family = [first, ...rest].slice(given.length).join(' ');
  const whole = family === '' ? [] : [`${given.join(' ')} ${family}`, `${family} ${given.join(' ')}`];
  const names = [...whole, given.join(' '), ...given];
  // The longest first: the whole name, both given names together, one of them alone.
  const forms = [...names, ...names.map((name) => name.toUpperCase())].map((form) =>
    form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  const said = new RegExp(`(?<![\\p{L}-])(?:${forms.join('|')})(?:['’]?s)?(?![\\p{L}-])`, 'u');
  return onceAText((text) => {
    const found = said.exec(text)?.[0];
    // The name alone is no label: it stands over the form of this pupil.
    if (found === undefined || (found.includes(' ') && !/\p{L}{3}/u.test(text.replace(found, '')))) return null;
    return text.replace(said, 'leerling');
  });
}

/** The same sense of labels, for a page of the pupil with this given name. */
export function senseFor(sense: LabelSense, read: NameReader): LabelSense {
  const either = (ask: (text: string) => boolean) =>
    onceAText((text) => {
      if (ask(text)) return true;
      const named = text.length <= 150 ? read(text) : null;
      return named !== null && ask(named);
    });
  return {
    isLabel: either(sense.isLabel),
    isWhole: either(sense.isWhole),
    asksDay: either(sense.asksDay),
    isRelevant: either(sense.isRelevant),
  };
}
