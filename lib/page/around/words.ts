import type { AroundProfile, LinePart, Wording } from '@/lib/core/model/around';
import { plain } from '../match/normalise';
import { onceAText } from '../memory';

/** Where a wording stands in a text, and how much of it. */
export interface Said {
  at: number;
  length: number;
}

type Speaker = (text: string) => Said | null;

/** The playbook's wordings, ready to be asked. */
export interface Words {
  /** Whether a text names the meeting's report or a conversation; what stands first counts. */
  kindOf(text: string): 'report' | 'conversation' | null;
  /** The same of what stands where the kind is asked: there also words say it that mean anything elsewhere. */
  kindAsked(text: string): 'report' | 'conversation' | 'other' | null;
  /** Whether a text says a kind and hardly more; and whether it says nothing else at all. */
  isKindAlone(text: string): boolean;
  isOnlyKind(text: string): boolean;
  /** Whether a text names a kind that looks like one of ours and is not. */
  isOtherKind(text: string): boolean;
  isListHeading(text: string): boolean;
  /** Whether a heading names another paper of a pupil's file. */
  isOtherPaper(text: string): boolean;
  /** Whether a label asks for a day that is not the line's own. */
  isOtherDay(text: string): boolean;
  /** Which part of a line a label or a column's head names; `whole` where nothing may stand behind the wording. */
  partOf(label: string, whole?: boolean): LinePart | null;
  /** Whether a label for who was there names who led the meeting. */
  isChair(label: string): boolean;
  partnersIn(text: string): string[];
  /** The partner that is the pupil, and the one that is everybody from elsewhere. */
  self: string | null;
  others: string | null;
  /** Whether a text names somebody who works at the school. */
  isOfSchool(text: string): boolean;
  /** Partners as the playbook orders them, each once. */
  inOrder(ids: readonly string[]): string[];
  topicsIn(text: string): string[];
}

const known = new WeakMap<AroundProfile, Words>();

/** The wordings of a playbook, made ready once. */
export function wordsFor(profile: AroundProfile): Words {
  const made = known.get(profile) ?? makeWords(profile);
  known.set(profile, made);
  return made;
}

function makeWords(profile: AroundProfile): Words {
  const report = speaker(profile.report);
  const conversation = speaker(profile.conversation);
  const lookalike = [profile.report, profile.conversation].map(({ not }) => anyOf(not ?? []));
  const list = speaker({ words: profile.list });
  const paper = speaker({ words: profile.papers ?? [] });
  const otherDay = speaker({ words: profile.labels.date?.not ?? [] });
  const school = speaker({ words: profile.school ?? [] });
  const filler = anyOf(profile.filler ?? []);
  const chair = speaker(profile.chair ?? { words: [] });
  const partners = profile.partners.map(({ id, words }) => ({ id, says: speaker({ words }) }));
  const topics = profile.topics.map(({ step, words }) => ({ step, says: speaker({ words }) }));
  const parts = Object.entries(profile.labels).map(([part, wording]) => ({
    part: part as LinePart,
    says: speaker(wording),
  }));
  const partNamed = (label: string, most: number): LinePart | null => {
    const text = bare(label);
    if (text === '' || text.length > 60) return null;
    let best: { part: LinePart; length: number } | null = null;
    for (const { part, says } of parts) {
      const said = says(text);
      if (!said || said.at > 0 || text.length > said.length + most) continue;
      if (!best || said.length > best.length) best = { part, length: said.length };
    }
    return best?.part ?? null;
  };
  const wholly = onceAText((label) => partNamed(label, 3));
  // A label is the wording, with at most a few words behind it ("Datum van het gesprek").
  const openly = onceAText((label) => partNamed(label, 24));
  const loosely = [
    ['report', speaker({ words: profile.asked?.report ?? [] })],
    ['conversation', speaker({ words: profile.asked?.conversation ?? [] })],
  ] as const;
  const askedOther = speaker({ words: profile.asked?.other ?? [] });
  const kindOf = onceAText((text): 'report' | 'conversation' | null => {
    const [one, other] = [report(text), conversation(text)];
    if (!one || !other) return one ? 'report' : other ? 'conversation' : null;
    return one.at < other.at || (one.at === other.at && one.length >= other.length) ? 'report' : 'conversation';
  });
  const isOtherKind = (text: string): boolean => lookalike.some((pattern) => pattern?.test(plain(text)) ?? false);
  return {
    kindOf,
    kindAsked: onceAText((text) => {
      if (askedOther(text)) return 'other';
      return kindOf(text) ?? (isOtherKind(text) ? 'other' : (loosely.find(([, says]) => says(text))?.[0] ?? null));
    }),
    isOnlyKind: (text) => {
      const said = report(text) ?? conversation(text);
      if (!said) return false;
      const clean = plain(text);
      const rest = clean.slice(0, said.at) + clean.slice(said.at + said.length);
      return !/[a-z]{3}/.test(filler ? rest.replace(new RegExp(filler.source, 'g'), '') : rest);
    },
    isKindAlone: (text) => text.split(' ').length <= 3 && kindOf(text) !== null,
    isOtherKind,
    isOtherPaper: (text) => {
      const other = text.length <= 90 ? paper(text) : null;
      const ours = other && (report(text) ?? conversation(text));
      return other !== null && (!ours || other.at < ours.at);
    },
    isOtherDay: (text) => otherDay(text) !== null,
    isListHeading: (text) => text.length <= 60 && list(text) !== null,
    partOf: (label, whole = false) => (label.length > 60 ? null : whole ? wholly(label) : openly(label)),
    isChair: (label) => chair(bare(label))?.at === 0,
    partnersIn: (text) => partners.filter(({ says }) => says(text) !== null).map(({ id }) => id),
    self: profile.partners.find(({ pupil }) => pupil)?.id ?? null,
    others: profile.partners.find((partner) => partner.others)?.id ?? null,
    isOfSchool: (text) => school(text) !== null,
    inOrder: (ids) => partners.map(({ id }) => id).filter((id) => ids.includes(id)),
    topicsIn: (text) => topics.filter(({ says }) => says(text) !== null).map(({ step }) => step),
  };
}

/** A label without its colon, star, number or brackets. */
export const bare = (label: string): string =>
  plain(label)
    .replace(/^\s*\d{1,2}[.)]\s*/, '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[:*?]+\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Finds the first wording in a text, the longest where several start there; lookalikes are left out first. */
function speaker({ words, not = [] }: Wording): Speaker {
  const [yes, no] = [anyOf(words), anyOf(not)];
  return (text) => {
    const clean = plain(text);
    const left = no ? clean.replace(new RegExp(no.source, 'g'), (lookalike) => '|'.repeat(lookalike.length)) : clean;
    const found = yes?.exec(left);
    return found ? { at: found.index, length: found[0].length } : null;
  };
}

function anyOf(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const patterns = words
    .map((word) => plain(word))
    .sort((one, two) => two.length - one.length)
    .map((word) =>
      word
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '[a-z]*')
        .replace(/ /g, '[ -]+'),
    );
  return new RegExp(`(?<![a-z0-9])(?:${patterns.join('|')})(?![a-z0-9])`);
}
