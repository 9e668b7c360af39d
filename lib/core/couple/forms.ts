import type { Coupling } from '@/lib/core/model/coupling';

/** What goes together with this coupling: all that tells the same form, else itself alone. */
export function togetherWith(couplings: readonly Coupling[], id: string): Coupling[] {
  const one = couplings.find((coupling) => coupling.id === id);
  if (one?.verdict.is !== 'form') return one === undefined ? [] : [one];
  const { form } = one.verdict;
  return couplings.filter(({ verdict }) => verdict.is === 'form' && verdict.form === form);
}

/** The couplings with one for each form, the first. */
export function formsOnce(couplings: readonly Coupling[]): Coupling[] {
  return couplings.filter((one) => togetherWith(couplings, one.id)[0] === one);
}
