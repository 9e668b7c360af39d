import { bareClass, classAt, classIn } from '../classes';
import { classOf, parentOf } from '../dom';
import { onceAbove, onceAText } from '../memory';
import { directIn, fileWords, isPathText, namedIn, namedWithClass, opensName, ownerIn, toldIn } from './named-in-text';
import { headOf, isOfOther, isOneOfMany } from './others';
import {
  hasGivenName,
  isElsewhere,
  isInPupilPart,
  isNameLabel,
  keyOf,
  nameAtStart,
  orderIn,
  type Sighting,
} from './sighting';
import type { TextBlock, Words } from './text-blocks';

/** Names in the page's words: behind a label, in headings, with a class, in the pupil's own part. */
export function fromTexts(blocks: readonly TextBlock[]): Sighting[] {
  const found: Sighting[] = [];
  for (const [at, block] of blocks.entries()) {
    const { text, element, signs } = block;
    if (!signs.mayName || text.length > 300 || isElsewhere(element)) continue;
    const add = (name: string, weight: number, kind: Sighting['kind'] = 'text', more: Partial<Sighting> = {}) =>
      found.push({ name, weight, element, text, kind, ...more });
    const named = namedIn(text);
    if (named) {
      const name = nameAtStart(named.rest);
      if (name) add(name, labelWeight(named.label, name), 'label', ordered(named.label));
      continue;
    }
    const next = blocks[at + 1];
    if (next && opensName(text)) {
      const name = nameAtStart(next.text);
      const weight = isNameLabel(text) ? labelWeight(text, name ?? '') : 2;
      if (name) found.push({ name, weight, element: next.element, text: next.text, kind: 'label', ...ordered(text) });
    }
    const pupil = toldIn(text);
    if (pupil) add(pupil, hasGivenName(pupil) || classIn(text) !== null ? 2.5 : 1.2, 'label');
    const name = nameAtStart(text);
    const head = name && text.length < 60 ? headOf(element) : null;
    if (name && head && isNameLabel(head)) add(name, labelWeight(head, name) - 0.5, 'label', ordered(head));
    if (name && text.length <= 160 && !isNews(text, name) && !isOneOfMany(element) && !isOfOther(blocks, at, name)) {
      for (const weight of weightsOf(blocks, at, name)) add(name, weight);
    }
    if (isPathText(text)) found.push(...stepsIn(text, element));
    const told = ownerIn(text);
    const behind = name ? null : directIn(text);
    // "TRAININGSPLAN VAN VAN DAMME LOTTE": the first "van" is no part of the name.
    const direct = behind && told && behind.endsWith(` ${told}`) ? null : behind;
    // "SMT 2026-2027 van Ferre Nijs" to go to is not where one is.
    const isLink = element.closest('a') !== null && headingWeight(element) === 0 && !isInPupilPart(element);
    const isSaid = headingWeight(element) > 0 || classIn(text) !== null || ownerBehindColon.test(text);
    const titled = direct && isSaid && !isLink ? direct : null;
    if (titled && (hasGivenName(titled) || classIn(text) !== null || nearClass(blocks, at, direct ?? '')))
      add(titled, 1.3, 'label');
    const inWords = name ? null : namedWithClass(text);
    if (inWords && !isLink && !isOneOfMany(element)) add(inWords, 1.4);
    const owner = headingWeight(element) > 0 || classAt(text) > 0 ? told : null;
    if (owner && !isLink) add(owner, 1.5, 'label');
  }
  return found;
}

/** "Emma Davids is vandaag afwezig": news of a pupil, not whose page it is. */
const isNews = (text: string, name: string): boolean =>
  forReader.test(text) ||
  /^\s+(?:is|was|blijft|komt|heeft|wordt)\s(?:[^|·]*\s)?(?:afwezig|ziek|thuis|te laat|jarig|verontschuldigd|geschorst)\b|^\s+verjaart\b/i.test(
    text.slice(text.indexOf(name) + name.length),
  );

/** "Er staat een plan voor jou klaar: SMT van Ferre Nijs wacht op je nazicht" */
const forReader = /\bvoor jou\b|\bje nazicht\b|\bwacht(?:en)? op\b/i;

/** "Fiche: Lotte Peeters" */
const ownerBehindColon = /^(?:leerling(?:en)?-?)?(?:fiche|dossier|kaart)\s*:/i;

const mayNameTogether = onceAText(
  (text): boolean => namedIn(text.replaceAll(' · ', ' ')) !== null || isPathText(text) || classIn(text) !== null,
);

/** Names in texts of several elements: with a class, or as a step of a path. */
export function fromParagraphs(paragraphs: readonly Words[]): Sighting[] {
  const found: Sighting[] = [];
  for (const [at, { text, element }] of paragraphs.entries()) {
    if (!mayNameTogether(text) || isElsewhere(element)) continue;
    const said = namedIn(text.replaceAll(' · ', ' '));
    const labelledName = said ? nameAtStart(said.rest) : null;
    if (said && labelledName) {
      found.push({
        name: labelledName,
        weight: labelWeight(said.label, labelledName),
        element,
        text,
        kind: 'label',
        ...ordered(said.label),
      });
      continue;
    }
    if (isPathText(text)) found.push(...stepsIn(text, element));
    else if (classIn(text) !== null && !isOneOfMany(element)) {
      const name = nameAtStart(text);
      if (name) {
        if (!isOfOther(paragraphs, at, name) && !isNews(text, name))
          found.push({ name, weight: 1.6, element, text, kind: 'text' });
      } else {
        const inWords = namedWithClass(text.replaceAll(' · ', ' '));
        if (inWords && !forReader.test(text)) found.push({ name: inWords, weight: 1.4, element, text, kind: 'text' });
      }
    }
  }
  return found;
}

/** "Trainingsplan van Fleur" as a heading: the one name on the page with that given name in it, where it stands for itself. */
export function fromGivenName(blocks: readonly TextBlock[]): Sighting[] {
  const given = blocks.flatMap(({ text, element }) =>
    text.length < 80 && planOfGiven.test(text) && headingWeight(element) >= 1
      ? (planOfGiven.exec(text)?.[1] ?? [])
      : [],
  )[0];
  if (given === undefined) return [];
  const found = blocks.flatMap(({ text, element }): Sighting[] =>
    text.length > 80 || !text.includes(given) || isElsewhere(element) || isOneOfMany(element)
      ? []
      : text.split(/\s*[·/|›»>]\s*/).flatMap((part): Sighting[] => {
          const name = nameAtStart(part);
          const isWhole = name === part.trim() && name.split(' ').includes(given);
          return isWhole ? [{ name, weight: 1.2, element, text, kind: 'text' }] : [];
        }),
  );
  return new Set(found.map(({ name }) => keyOf(name))).size === 1 ? found.slice(0, 1) : [];
}
const planOfGiven = /(?:plan|fiche|dossier) van (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)\s*(?:$|[(–—-])/u;

/** The names among the steps of a path; a name at its start or end alone may as well be a step to another pupil. */
function stepsIn(text: string, element: Element): Sighting[] {
  const steps = text.replaceAll(' · ', ' ').split(/\s*[›»>→]\s*|\s\/\s/);
  const names = steps.flatMap((step) => nameAtStart(step) ?? []);
  const [name] = names;
  if (!name || names.length > 1) return [];
  return [
    {
      name,
      weight: 0.9 + (classIn(text) !== null ? 0.3 : 0) + (hasGivenName(name) ? 0.3 : 0),
      element,
      text,
      kind: 'path',
    },
  ];
}

/** How far a text that starts with a name can be trusted, by where it stands and what stands beside it. */
function weightsOf(blocks: readonly TextBlock[], at: number, name: string): number[] {
  const block = blocks[at];
  if (!block) return [];
  const { text, element } = block;
  const heading = headingWeight(element);
  const inside = isInPupilPart(element);
  const near = at < 40 && nearClass(blocks, at, name);
  if (inside || heading > 0) {
    const withClass = classIn(text) !== null;
    const rest = text.slice(text.indexOf(name) + name.length);
    const ofFile = heading > 0 && fileWords.test(rest);
    const own = inside ? 2.2 : 0.8 * heading + (hasGivenName(name) ? 0.3 : 0);
    const weight = own + (withClass ? 1.5 : 0) + (ofFile ? 0.6 : 0);
    return !inside && near ? [weight, 1.1] : [weight];
  }
  if (classIn(text) !== null) return [1.6];
  return near ? [1.1] : at < 25 && text.length < 60 && hasGivenName(name) ? [0.6] : [];
}

const ordered = (label: string): Partial<Sighting> => {
  const order = orderIn(label);
  return order ? { order } : {};
};

/** "Naam" alone may be a place's as well; then a given name must speak for a person. */
function labelWeight(label: string, name: string): number {
  if (!/^(?:naam|betreft|voor|wie)\b(?!.*(?:leerling|lln|jongere|pupil|student))/i.test(label) || orderIn(label))
    return 3;
  return hasGivenName(name) ? 2 : 0.9;
}

/** Whether the next text says a class, and not of somebody else. */
function nearClass(blocks: readonly TextBlock[], at: number, name: string): boolean {
  const next = blocks
    .slice(at + 1, at + 4)
    .filter(({ text }) => /[\p{L}\d]/u.test(text) && !/^\(?\d+ jaar\)?$|^[♀♂mvx]$/i.test(text))[0];
  const said = next?.text ?? '';
  const other = nameAtStart(said);
  return (
    said.length < 80 &&
    (other === null || keyOf(other) === keyOf(name)) &&
    (classIn(said) !== null || bareClass(said) !== null || /^klas\b/i.test(said) || /\btrainingsplan\b/i.test(said))
  );
}

const headingWeight = onceAbove((element): number => {
  for (let at: Element | null = element, steps = 0; at && steps < 3; at = parentOf(at), steps += 1) {
    const own = ownHeadingWeight(at);
    if (own > 0) return own;
  }
  return 0;
});

const ownHeadingWeight = onceAbove((element): number => {
  const { localName } = element;
  if (/^h[1-3]$/.test(localName) || element.getAttribute('role') === 'heading') return 1.2;
  if (/^h[4-6]$/.test(localName) || localName === 'caption') return 0.6;
  return /title|titel|head|name|naam/i.test(classOf(element)) ? 0.9 : 0;
});
