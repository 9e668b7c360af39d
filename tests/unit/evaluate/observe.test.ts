import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest } from '@/lib/core/evaluate/digest';
import { observe } from '@/lib/core/evaluate/observe';
import { storedItem } from '@/lib/core/model/plan';
import { smt } from '@/lib/core/playbooks/smt';
import { type Given, small, snapshotOf } from './support';

const seen = (given: Given, salt = 'salt') => observe(small, snapshotOf(given), salt, '2026-11-21');

describe('what is stored of a page', () => {
  it('keeps facts with their value', () => {
    const items = {
      title: 'Reis 2026-2027',
      'made-on': '2026-09-14',
      to: null,
      on: ['thu', 'tue'],
      signed: ['akkoord'],
    };
    expect(seen({ items })).toEqual({
      title: { class: 'fact', value: 'Reis 2026-2027', seenOn: '2026-11-21' },
      'made-on': { class: 'fact', value: '2026-09-14', seenOn: '2026-11-21' },
      to: { class: 'fact', value: null, seenOn: '2026-11-21' },
      on: { class: 'fact', value: ['tue', 'thu'], seenOn: '2026-11-21' },
      signed: { class: 'fact', value: ['akkoord'], seenOn: '2026-11-21' },
    });
  });

  it('keeps of files how many there are, not their names', () => {
    expect(seen({ items: { scan: ['akkoord Noor Janssens.pdf', 'b.pdf'] } })).toEqual({
      scan: { class: 'fact', value: ['bestand 1', 'bestand 2'], seenOn: '2026-11-21' },
    });
  });

  it('keeps of a text and of a log only state, words and digest', () => {
    const calls = [{ date: '2026-10-06', kind: 'mail', content: 'geheim gesprek' }];
    const result = seen({ items: { why: 'Noor werkt graag met dieren.', calls } });
    expect(result['why']).toEqual({
      class: 'read',
      filled: true,
      words: 5,
      digest: digest('salt', 'Noor werkt graag met dieren.'),
      seenOn: '2026-11-21',
    });
    expect(result['calls']).toMatchObject({ class: 'read', filled: true, words: 4 });
    expect(seen({ items: { why: ' ', calls: [] } })).toMatchObject({
      why: { class: 'read', filled: false, words: 0 },
      calls: { class: 'read', filled: false, words: 0 },
    });
  });

  it('keeps no text of any length under the name of a title', () => {
    expect(seen({ items: { title: 'a'.repeat(120) } })['title']?.class).toBe('fact');
    expect(seen({ items: { title: 'a'.repeat(121) } })['title']?.class).toBe('read');
  });

  it('keeps nothing of a field that is uncertain, unreadable or of no item', () => {
    expect(seen({ uncertain: ['why'], items: { 'made-on': 'binnenkort', stranger: 'x' } })).toEqual({});
    expect(observe({ ...small, id: 'else' }, snapshotOf({ items: { why: 'x' } }), 's', '2026-11-21')).toEqual({});
  });

  it('holds no word of any long text, whatever it says', () => {
    const word = fc.stringMatching(/^[a-z]{6,12}$/);
    const texts = smt.steps.flatMap(({ items }) =>
      items.filter(({ kind, keep }) => kind === 'log' || (kind === 'text' && keep !== true)),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 8 }), (words) => {
        const secret = `zqx${words.join(' zqx')}`;
        const items = Object.fromEntries(
          texts.map(({ id, kind }) => [
            id,
            kind === 'log' ? [{ date: '2026-10-06', kind: secret, content: secret }] : secret,
          ]),
        );
        const kept = observe(smt, snapshotOf({ playbook: smt, items }), 'salt', '2026-11-21');
        expect(Object.keys(kept)).toHaveLength(texts.length);
        expect(JSON.stringify(kept)).not.toContain('zqx');
        for (const one of Object.values(kept)) expect(storedItem.safeParse(one).success).toBe(true);
      }),
      { numRuns: Number(process.env['SOAK'] ?? 1) * 50 },
    );
  });
});

describe('the digest', () => {
  it('is short, the same for the same text, and other with another salt or text', () => {
    expect(digest('a', 'tekst')).toMatch(/^[0-9a-f]{8}$/);
    expect(digest('a', 'tekst')).toBe(digest('a', 'tekst'));
    expect(digest('a', 'tekst')).not.toBe(digest('b', 'tekst'));
    expect(digest('a', 'tekst')).not.toBe(digest('a', 'tekst.'));
    expect(digest('', '')).toMatch(/^[0-9a-f]{8}$/);
  });
});
