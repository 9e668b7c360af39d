import type { Facts } from '@/lib/core/evaluate/facts';
import { ok, unknown, type Verdict } from './kind';
import { nameOfItem } from './naming';

/**
 * What a rule over the workdays says where they could not be counted. As long as a field is known to be empty nothing
 * was planned, so all is well; else it names what was not seen, or, where the dates contradict each other, the number.
 */
export function uncounted(facts: Facts): Verdict {
  const items = facts.input.playbook.days;
  if (items === undefined) return ok;
  const fields = [items.start, items.end, items.weekdays];
  const states = fields.map((item) => facts.known(item).state);
  if (states.includes('empty')) return ok;
  const missing = fields.filter((_, index) => states[index] !== 'filled');
  return unknown(...(missing.length > 0 ? missing.map((item) => nameOfItem(facts, item)) : ['aantal werkdagen']));
}

/** The same where the days of this plan are known, and those of the pupil's other plans are not. */
export function uncountedYear(facts: Facts): Verdict {
  return facts.days?.plan == null ? uncounted(facts) : unknown('werkdagen van de andere plannen');
}
