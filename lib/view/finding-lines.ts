import type { Checklist } from '@/lib/core/model/checklist';

/** What the checklist tells the user to look at, as a report may take it over. */
export function findingLines({ findings }: Pick<Checklist, 'findings'>): string[] {
  return findings
    .filter(({ outcome, weight, aside }) => outcome === 'fires' && aside === null && /^(error|warning)$/.test(weight))
    .map(({ message }) => message);
}
