import { describe, expect, test } from 'vitest';
import { formsOnce, togetherWith } from '@/lib/core/couple/forms';
import { coupled } from './fixtures';

const kept = [
  coupled('a1', 'nota', { is: 'form', form: 'a' }),
  coupled('b1', 'nota', { is: 'form', form: 'b' }),
  coupled('a2', 'startdatum', { is: 'form', form: 'a' }),
  coupled('c', 'veld 7', { is: 'item', item: 'focus' }),
];
const ids = (couplings: readonly { id: string }[]) => couplings.map(({ id }) => id);

describe('what tells a form', () => {
  test('goes together, and with nothing else', () => {
    expect(ids(togetherWith(kept, 'a2'))).toEqual(['a1', 'a2']);
    expect(ids(togetherWith(kept, 'b1'))).toEqual(['b1']);
    expect(ids(togetherWith(kept, 'c'))).toEqual(['c']);
    expect(togetherWith(kept, 'gone')).toEqual([]);
  });

  test('is listed once', () => {
    expect(ids(formsOnce(kept))).toEqual(['a1', 'b1', 'c']);
    expect(formsOnce([])).toEqual([]);
  });
});
