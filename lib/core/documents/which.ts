import { type Facts, factsOf } from '@/lib/core/evaluate/facts';
import { shortDate } from '@/lib/core/format/dates';
import type { IsoDate } from '@/lib/core/model/basics';
import type { DocumentKind } from '@/lib/core/model/document';
import type { EvaluationInput } from '@/lib/core/model/evaluation';

/** `ask`: it cannot be told yet whether this plan needs the document. */
export interface OfferedDocument {
  paper: DocumentKind;
  offer: 'yes' | 'no' | 'ask';
  /** Dutch: why not, why it cannot be told, or why this one too. */
  why: string | null;
}

/** By age: the form of the day of signing, and that of an adult too for who turns eighteen before the start. */
function byAge(facts: Facts, age: NonNullable<DocumentKind['age']>, signedOn: IsoDate): Omit<OfferedDocument, 'paper'> {
  const minor = facts.minorOn(signedOn);
  if (minor === 'unknown') return { offer: 'ask', why: 'Vul de geboortedatum in: de leeftijd bepaalt welk formulier.' };
  const on = shortDate(signedOn);
  if (age === 'minor') {
    return minor === 'yes'
      ? { offer: 'yes', why: null }
      : { offer: 'no', why: `De leerling is meerderjarig op ${on}.` };
  }
  if (minor === 'no') return { offer: 'yes', why: null };
  const item = facts.input.playbook.days?.start;
  const start = item === undefined ? null : facts.day(item);
  return start && facts.minorOn(start) === 'no'
    ? { offer: 'yes', why: 'De leerling wordt 18 voor de start en tekent dan ook zelf.' }
    : { offer: 'no', why: `De leerling is nog minderjarig op ${on}.` };
}

/** The documents of a playbook, each with whether this plan needs it when it is signed on that day. */
export function documentsOf(input: EvaluationInput, signedOn: IsoDate): OfferedDocument[] {
  const facts = factsOf(input);
  return (input.playbook.documents ?? []).map((paper) => {
    const applies = facts.holds(paper.appliesWhen);
    if (applies === 'no') return { paper, offer: 'no', why: 'Niet nodig voor dit plan.' };
    const aged = paper.age === undefined ? null : byAge(facts, paper.age, signedOn);
    if (aged !== null && aged.offer !== 'yes') return { paper, ...aged };
    if (applies === 'unknown') {
      return { paper, offer: 'ask', why: 'Nog niet zeker of dit plan dit document nodig heeft.' };
    }
    return { paper, offer: 'yes', why: aged?.why ?? null };
  });
}
