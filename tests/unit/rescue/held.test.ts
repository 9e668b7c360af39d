import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeldText, RescueOwner } from '@/lib/core/model/rescue';
import { bytesOf, holdTexts, letGo, rescueRoom, textsOf, withoutPupil } from '@/lib/core/rescue/held';

const runs = Number(process.env['SOAK'] ?? 1) * 100;
const host = 'demo.smartschool.be';
const noor: RescueOwner = { host, pupilKey: `${host}/id/49_10880_0`, planId: 'plan-noor' };
const ilias: RescueOwner = { host, pupilKey: `${host}/id/49_10912_0`, planId: 'plan-ilias' };
const at = { on: '2027-01-04', time: '14:31' };

const typed = (writing: string, ...texts: [item: string, text: string][]) => ({
  writing,
  texts: texts.map(([item, text]) => ({ item, text })),
  ...at,
});
const words = (held: readonly HeldText[]) => held.map(({ item, text }) => `${item}: ${text}`);

describe('what is held', () => {
  it('keeps the last text of a field of one form', () => {
    const first = holdTexts([], noor, typed('w1', ['focus', 'Noor heeft']));
    const then = holdTexts(first, noor, typed('w1', ['focus', 'Noor heeft rust nodig'], ['place', 'De Zonnehoeve']));
    expect(words(then)).toEqual(['focus: Noor heeft rust nodig', 'place: De Zonnehoeve']);
    expect(textsOf(then, noor)).toEqual([
      { id: 'plan-noor/w1/focus', item: 'focus', writing: 'w1', text: 'Noor heeft rust nodig', ...at },
      { id: 'plan-noor/w1/place', item: 'place', writing: 'w1', text: 'De Zonnehoeve', ...at },
    ]);
  });

  it('keeps what was lost beside what is typed in its place, for two lost forms', () => {
    const held = ['w1', 'w2', 'w3', 'w4'].reduce<HeldText[]>(
      (before, writing) => holdTexts(before, noor, typed(writing, ['focus', `uit ${writing}`])),
      [],
    );
    expect(words(held)).toEqual(['focus: uit w2', 'focus: uit w3', 'focus: uit w4']);
  });

  it('lets the oldest go when the room is full', () => {
    const long = 'a'.repeat(300);
    const held = ['focus', 'place', 'guidance'].reduce<HeldText[]>(
      (before, item) => holdTexts(before, noor, typed('w1', [item, long]), 1200),
      [],
    );
    expect(held.map(({ item }) => item)).toEqual(['place', 'guidance']);
  });

  it('does not let all go for one text that has no room at all', () => {
    const held = holdTexts([], noor, typed('w1', ['focus', 'kort']), 600);
    expect(words(holdTexts(held, noor, typed('w1', ['place', 'a'.repeat(600)]), 600))).toEqual(['focus: kort']);
  });

  it('takes the last of two texts of one field in one message', () => {
    expect(words(holdTexts([], noor, typed('w1', ['focus', 'eerst'], ['focus', 'dan']))).at(-1)).toBe('focus: dan');
    expect(holdTexts([], noor, typed('w1', ['focus', 'eerst'], ['focus', 'dan']))).toHaveLength(1);
  });

  it('drops only what is named, and only for whose plan it is', () => {
    const both = holdTexts(holdTexts([], noor, typed('w1', ['focus', 'N'])), ilias, typed('w2', ['focus', 'I']));
    expect(words(letGo(both, ilias, ['plan-noor/w1/focus']))).toEqual(['focus: N', 'focus: I']);
    expect(words(letGo(both, noor, ['plan-noor/w1/focus']))).toEqual(['focus: I']);
  });

  it('is erased with the pupil, also what was typed before the platform gave an id', () => {
    const byName = { ...noor, pupilKey: `${host}/name/janssens noor` };
    const held = [byName, noor, ilias].reduce<HeldText[]>(
      (before, owner, n) => holdTexts(before, owner, typed(`w${n}`, ['focus', owner.pupilKey])),
      [],
    );
    expect(withoutPupil(held, noor.pupilKey, [noor.planId]).map(({ pupilKey }) => pupilKey)).toEqual([ilias.pupilKey]);
  });
});

describe('whose it is', () => {
  const held = holdTexts([], noor, typed('w1', ['focus', 'van Noor']));

  it.each<[string, RescueOwner]>([
    ['another pupil', ilias],
    ['another pupil in the same plan', { ...noor, pupilKey: ilias.pupilKey }],
    ['another plan of the same pupil', { ...noor, planId: 'plan-2' }],
    ['another school', { ...noor, host: 'elders.smartschool.be' }],
  ])('%s gets nothing', (_, owner) => {
    expect(textsOf(held, owner)).toEqual([]);
  });

  it('a pupil who got an id since gets what was typed under the name', () => {
    const byName = holdTexts([], { ...noor, pupilKey: `${host}/name/janssens noor` }, typed('w1', ['focus', 'x']));
    expect(textsOf(byName, noor)).toHaveLength(1);
  });
});

describe('whatever is typed', () => {
  const text = fc.string({ unit: 'binary', maxLength: 400 });
  const owner = fc.constantFrom(
    noor,
    ilias,
    { ...noor, host: 'elders.smartschool.be', pupilKey: 'elders.smartschool.be/id/49_10880_0', planId: 'plan-elders' },
    { ...noor, pupilKey: `${host}/id/49_1_1`, planId: 'plan-derde' },
  );
  const entry = fc.record({
    owner,
    writing: fc.constantFrom('w1', 'w2', 'w3', 'w4', 'w5'),
    texts: fc.array(fc.record({ item: fc.constantFrom('focus', 'place', 'guidance'), text }), { maxLength: 3 }),
  });
  const fill = (
    entries: readonly { owner: RescueOwner; writing: string; texts: { item: string; text: string }[] }[],
    room: number,
  ) => entries.reduce<HeldText[]>((held, one) => holdTexts(held, one.owner, { ...one, ...at }, room), []);

  it('never takes more than the room', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), fc.integer({ min: 2, max: 6000 }), (entries, room) => {
        const held = fill(entries, room);
        expect(new TextEncoder().encode(JSON.stringify(held)).length).toBeLessThanOrEqual(room);
        expect(bytesOf(held)).toBe(new TextEncoder().encode(JSON.stringify(held)).length);
      }),
      { numRuns: runs },
    );
  });

  it('keeps the newest, in the order in which they came: only older ones went', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), fc.integer({ min: 3000, max: 6000 }), (entries, room) => {
        const all = fill(entries, Number.POSITIVE_INFINITY).map(({ id }) => id);
        const held = fill(entries, room).map(({ id }) => id);
        expect(all.filter((id) => held.includes(id))).toEqual(held);
      }),
      { numRuns: runs },
    );
  });

  it('never gives a text to who is not its owner, nor leaves one of an erased pupil', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), owner, (entries, asks) => {
        const tagged = entries.map((one) => ({
          ...one,
          texts: one.texts.map(({ item }) => ({ item, text: `${one.owner.host} ${one.owner.pupilKey}` })),
        }));
        const held = fill(tagged, rescueRoom);
        for (const { text: said } of textsOf(held, asks)) expect(said).toBe(`${asks.host} ${asks.pupilKey}`);
        const left = withoutPupil(held, asks.pupilKey, [asks.planId]);
        expect(left.filter(({ pupilKey }) => pupilKey === asks.pupilKey)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it('a million bytes hold, and not one more', () => {
    const letter = 'é'.repeat(99_000);
    const held = Array.from({ length: 9 }, (_, n) => n).reduce<HeldText[]>(
      (before, n) => holdTexts(before, { ...noor, planId: `plan-${n}` }, typed('w1', ['focus', letter])),
      [],
    );
    expect(held.map(({ planId }) => planId)).toEqual(['plan-4', 'plan-5', 'plan-6', 'plan-7', 'plan-8']);
    expect(bytesOf(held)).toBeLessThanOrEqual(1_000_000);
  });
});
