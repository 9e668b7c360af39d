import { birthDateQuestion, type Facts } from '@/lib/core/evaluate/facts';
import type { Condition } from '@/lib/core/model/playbook';

/** A title inside a sentence: "Startdatum" becomes "startdatum", "IHP" stays. */
export function inSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** What an item is called inside a sentence. */
export function nameOfItem(facts: Facts, id: string): string {
  const item = facts.item(id);
  return item?.short ?? inSentence(item?.title ?? id);
}

/** How a question is named among what is missing. */
export function nameOfQuestion(facts: Facts, id: string): string {
  const title = facts.input.playbook.questions.find((question) => question.id === id)?.title;
  if (title !== undefined) return `‘${title}’`;
  return id === birthDateQuestion ? 'geboortedatum' : id;
}

/** How a noted value is named inside a sentence: "kostenregeling". */
export function nameOfNoted(facts: Facts, path: string): string {
  const [record = '', field = ''] = path.split('.');
  const kind = facts.input.playbook.records?.find((one) => one.id === record);
  const found = kind?.fields.find((one) => one.id === field);
  return found?.short ?? inSentence(found?.title ?? kind?.title ?? path);
}

/** How a record is named inside a sentence: "mogelijke plaatsen". */
export function nameOfRecord(facts: Facts, record: string): string {
  return inSentence(facts.input.playbook.records?.find((one) => one.id === record)?.title ?? record);
}

/** How a report is named among what is missing. */
export function nameOfReport(facts: Facts, step: string): string {
  return `verslag over ${inSentence(facts.step(step)?.short ?? step)}`;
}

/** What a condition looks at and does not find. */
export function missingFor(facts: Facts, condition: Condition | undefined): string[] {
  if (condition === undefined || facts.holds(condition) !== 'unknown') return [];
  if ('all' in condition) return condition.all.flatMap((part) => missingFor(facts, part));
  if ('any' in condition) return condition.any.flatMap((part) => missingFor(facts, part));
  if ('not' in condition) return missingFor(facts, condition.not);
  if ('workdaysAbove' in condition) return ['aantal werkdagen'];
  if ('filled' in condition) return [nameOfItem(facts, condition.filled)];
  if ('answer' in condition) return [nameOfQuestion(facts, condition.answer)];
  if ('noted' in condition) return [nameOfNoted(facts, condition.noted)];
  if ('minorOn' in condition && facts.day(condition.minorOn) === undefined) {
    return [nameOfItem(facts, condition.minorOn)];
  }
  return [nameOfQuestion(facts, birthDateQuestion)];
}
