import type { z } from 'zod/mini';

const expected: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  boolean: 'ja of nee',
  array: 'een lijst',
  object: 'een groep gegevens',
  record: 'een groep gegevens',
};

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}

/** What is wrong at one place of something that was read, in Dutch: "dit ontbreekt; hier hoort een tekst". */
export function explainIssue(issue: z.core.$ZodIssue, input: unknown): string {
  if (issue.code === 'invalid_type') {
    const wanted = expected[issue.expected] ?? 'iets anders';
    return valueAt(input, issue.path) === undefined ? `dit ontbreekt; hier hoort ${wanted}` : `hier hoort ${wanted}`;
  }
  if (issue.code === 'invalid_value') return `kies uit: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_union') {
    const what = issue.path.includes('appliesWhen') ? 'voorwaarde' : 'waarde';
    return `deze ${what} wordt niet herkend`;
  }
  if (issue.code === 'unrecognized_keys') return `dit hoort hier niet: ${issue.keys.join(', ')}`;
  return issue.message === 'Invalid input' ? 'dit klopt niet' : issue.message;
}
