import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import type { Rule } from '@/lib/core/model/playbook';
import { has, searched, without } from '@/lib/core/rules/words';
import { type Given, inputOf, judged, outcome, small, snapshotOf } from '../evaluate/support';

const wrongKinds = [['a', 'b'], '2026-10-01', null, []];
const anything = (rule: Parameters<typeof judged>[0]) => {
  for (const value of wrongKinds) {
    expect(['ok', 'fires', 'unknown']).toContain(outcome(rule, { items: { why: value, calls: value, title: value } }));
  }
};

describe('words', () => {
  it.each([
    ['doel', 'het doel is', true],
    ['doel', 'doelgroep', false],
    ['doel*', 'doelgroep', true],
    ['*doel', 'leerdoel', true],
    ['*doel', 'leerdoelen', false],
    ['kan al', 'Zij KAN  al veel', true],
    ['kan al', 'kanal', false],
    ['kan al', 'Dat kan. Al is het laat.', false],
    ['lint-zaag', 'lint zaag, lintzaag', true],
    ['lint-zaag*', 'lint-zagen', false],
    ['kan .. koken', 'kan nu al goed koken', true],
    ['kan .. koken', 'kan nu al een keer heel goed koken', false],
    ['week/maand', 'elke maand', true],
    ['# keer', 'om de 3 keer', true],
    ['# keer', 'om de drie keer', false],
    ['geinteresseerd', 'Geïnteresseerd!', true],
    ['beeldvorming', 'beeld\u00advorming', true],
    ["ihp's", 'twee IHP’s', true],
    ['a.b', 'axb', false],
    ['(', 'x ( y', true],
  ])('%s in %s: %s', (word, text, expected) => {
    expect(has(searched(text).plain, [word])).toBe(expected);
  });

  it('keep every letter in its place, and blank without joining what is left', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const { shown, plain } = searched(text);
        expect(plain).toHaveLength(shown.length);
        expect(without({ shown, plain }, ['a*']).plain).toHaveLength(plain.length);
      }),
      { numRuns: Number(process.env['SOAK'] ?? 1) * 200 },
    );
    expect(has(without(searched('niet zo akkoord'), ['zo']).plain, ['niet akkoord'])).toBe(false);
    expect(has('anything', [])).toBe(false);
  });
});

describe('short-text', () => {
  const rule = { kind: 'short-text', item: 'why', message: '{woorden}', with: { fewerThan: 3 } } as const;

  it('counts words, not signs', () => {
    expect(judged(rule, { items: { why: 'een twee' } })).toMatchObject({ outcome: 'fires', message: '2' });
    expect(outcome(rule, { items: { why: 'een twee drie' } })).toBe('ok');
    expect(outcome(rule, { items: { why: 'een - twee …' } })).toBe('fires');
    expect(outcome(rule, { items: { why: '-' } })).toBe('fires');
    expect(outcome(rule, { items: { why: ' \n' } })).toBe('ok');
    expect(outcome(rule, {})).toBe('unknown');
    expect(outcome(rule, { uncertain: ['why'] })).toBe('unknown');
    anything(rule);
  });
});

describe('mentions', () => {
  const groups = [
    { name: 'wie', words: ['juf*'] },
    { name: 'wanneer', words: ['week', 'doel'], not: ['goede doel'] },
  ];
  const rule = { kind: 'mentions', item: 'why', message: '{wat}', with: { groups } } as const;

  it('names the groups that have no word', () => {
    expect(judged(rule, { items: { why: 'De klas gaat mee.' } }).message).toBe('Wie en wanneer');
    expect(judged(rule, { items: { why: 'De juffen gaan mee.' } }).message).toBe('Wanneer');
    expect(judged(rule, { items: { why: 'De juf, voor het goede doel.' } }).message).toBe('Wanneer');
    expect(outcome(rule, { items: { why: 'De juf gaat elke week.' } })).toBe('ok');
    expect(outcome(rule, { items: { why: '' } })).toBe('ok');
    expect(judged(rule, {})).toMatchObject({
      outcome: 'unknown',
      message: 'Dit kon niet nagekeken worden. Nog niet bekend: why.',
    });
    anything(rule);
  });

  it('misses nothing in an item that is not needed', () => {
    const inReason = { ...rule, item: 'reason' };
    const few = { from: '2027-01-04', to: '2027-01-08', on: ['mon'] };
    expect(outcome(inReason, { items: few })).toBe('ok');
    expect(outcome(inReason, {})).toBe('unknown');
  });
});

describe('carries', () => {
  const kit = { id: 'kit', title: 'Materiaal', step: 'papers', fields: [] };
  const lists = { words: ['*zaag*'], not: ['zaagsel'], milder: ['mes'] };
  const playbook = { ...small, records: [kit] };
  const of = (withs: Record<string, unknown>, given: Given) => {
    const rule: Rule = {
      id: 'X-001',
      kind: 'carries',
      severity: 'error',
      gate: 'draft',
      message: '‘{woord}’ mag niet.',
      source: 'Bron',
      with: withs,
    };
    return evaluate(inputOf({ ...given, playbook: { ...playbook, rules: [rule] } })).findings[0];
  };
  const tools = (list: string[]) => of({ ...lists, records: ['kit.tools'] }, { records: { kit: [{ tools: list }] } });

  it('names what it found as it was written', () => {
    expect(tools(['touw', 'Grote Handzaag'])).toMatchObject({ weight: 'error', message: '‘Handzaag’ mag niet.' });
    expect(tools(['mes'])).toMatchObject({ weight: 'warning', severity: 'warning' });
    expect(tools(['mes', 'zaag'])).toMatchObject({ weight: 'error' });
    expect(tools(['zaagsel', 'touw'])).toMatchObject({ outcome: 'ok' });
    expect(tools([])).toMatchObject({ outcome: 'ok' });
  });

  it('does not know what was never noted, and looks further without missing it', () => {
    const withs = { ...lists, records: ['kit.tools'], also: ['kit.plans'] };
    expect(of(withs, {})?.outcome).toBe('unknown');
    expect(of(withs, { records: { kit: [{ plans: ['zagen', 'zaag'] }] } })?.outcome).toBe('fires');
    expect(of(withs, { records: { kit: [{ plans: ['lopen'] }] } })?.outcome).toBe('unknown');
    expect(of(withs, { records: { kit: [{ plans: ['mes'] }] } })?.outcome).toBe('fires');
    expect(of(withs, { records: { kit: [{ tools: null }] } })?.outcome).toBe('ok');
    expect(of(withs, { records: { kit: [] } })?.outcome).toBe('ok');
    expect(of({ ...lists, records: ['kit'] }, { records: { kit: [{ a: 'een zaag', b: 3 }] } })?.outcome).toBe('fires');
  });

  it('reads texts too', () => {
    const withs = { ...lists, texts: ['why', 'calls'] };
    const calls = [{ date: '2026-10-01', kind: 'mail', content: 'een zaag' }];
    expect(of(withs, { items: { why: '', calls } })?.outcome).toBe('fires');
    expect(of(withs, { items: { why: 'touw', calls: [] } })?.outcome).toBe('ok');
    expect(of(withs, { items: { why: 'touw' } })?.outcome).toBe('unknown');
  });
});

describe('same-text', () => {
  const rule = { kind: 'same-text', item: 'reason', with: { as: 'why' } } as const;
  const long = { from: '2027-01-04', to: '2027-02-22', on: ['mon', 'tue', 'wed', 'thu', 'fri'] };

  it('looks past capitals, signs and spaces', () => {
    const same = (reason: string, why: string) => outcome(rule, { items: { ...long, reason, why } });
    expect(same('Omdat  het moet.', 'omdat het: móét')).toBe('fires');
    expect(same('Omdat het moet.', 'Omdat het kan.')).toBe('ok');
    expect(same('', '')).toBe('ok');
    expect(same('-', '.')).toBe('ok');
  });

  it('does not speak where the second is not needed, nor of what it does not know', () => {
    const texts = { reason: 'x', why: 'x' };
    expect(outcome(rule, { items: { ...long, to: '2027-02-19', ...texts } })).toBe('ok');
    expect(outcome(rule, { items: texts })).toBe('unknown');
    expect(outcome(rule, { items: { ...long, reason: 'x' } })).toBe('unknown');
    expect(outcome(rule, { items: { ...long, reason: '' } })).toBe('ok');
    anything(rule);
  });

  it('cannot tell two texts apart in one field', () => {
    const input = inputOf({ items: { ...long, reason: 'x', why: 'x' } });
    const field = input.snapshot?.items['reason'];
    if (input.snapshot === null || field?.state !== 'present') throw new Error('no field');
    const snapshot = { ...input.snapshot, items: { ...input.snapshot.items, reason: { ...field, shared: true } } };
    const whole: Rule = { id: 'X-001', severity: 'error', gate: 'draft', message: 'x', source: 'x', ...rule };
    const [finding] = evaluate({ ...input, snapshot, playbook: { ...small, rules: [whole] } }).findings;
    expect(finding?.outcome).toBe('unknown');
  });
});

describe('row-without', () => {
  const rule = {
    kind: 'row-without',
    message: '{rij}',
    with: { record: 'guests', name: 'name', oneOf: ['wish', 'diet'] },
  } as const;
  const rows = (...guests: Record<string, string | null>[]) => ({ records: { guests } });

  it('names the first row that has none of the fields', () => {
    const full = { name: 'An', wish: 'taart', diet: '' };
    expect(
      judged(rule, rows(full, { name: 'Bo', wish: '', diet: null }, { name: 'Ed', wish: '', diet: '' })).message,
    ).toBe('Bo');
    expect(outcome(rule, rows(full))).toBe('ok');
    expect(outcome(rule, rows())).toBe('ok');
    expect(outcome(rule, rows({ name: ' ', wish: '', diet: '' }))).toBe('ok');
  });

  it('does not know what was never noted', () => {
    expect(outcome(rule, {})).toBe('unknown');
    expect(outcome(rule, rows({ name: 'An' }))).toBe('unknown');
    expect(outcome(rule, rows({ name: 'An', wish: '' }))).toBe('unknown');
    expect(outcome(rule, rows({ name: 'An', wish: 'taart' }))).toBe('ok');
    expect(outcome(rule, rows({ name: 'An' }, { name: 'Bo', wish: '', diet: '' }))).toBe('fires');
  });
});

describe('names-others', () => {
  const cues = {
    peers: ['vriend'],
    pupils: ['kind'],
    links: ['net als'],
    classes: ['#a'],
    adults: ['tante'],
    elsewhere: ['van de *'],
    notNames: ['Dinsdag'],
    known: ['title'],
    noted: ['kit.guide'],
  };
  const rule = { kind: 'names-others', with: { texts: ['why'], ...cues } } as const;
  const of = (why: string, more: Given = {}) => outcome(rule, { ...more, items: { why, ...more.items } });

  it('speaks where the words around a name say so', () => {
    expect(of('Met zijn vriend Jonas.')).toBe('fires');
    expect(of('Het kind Jonas.')).toBe('fires');
    expect(of('Jonas (4a) gaat mee.')).toBe('fires');
    expect(of('4a: Jonas.')).toBe('ok');
    expect(of('Net als Jonas.')).toBe('fires');
    expect(of('Samen met Jonas.')).toBe('ok');
  });

  it('never speaks of who is known to be somebody else', () => {
    expect(of('Het kind Noor, net als Janssens Noor (4a).')).toBe('ok');
    expect(of('Net als tante Jo.')).toBe('ok');
    expect(of('Tante Jo kookt. Net als Jo.')).toBe('ok');
    expect(of('Net als Jo van de winkel.')).toBe('ok');
    expect(of('Net als Dinsdag.')).toBe('ok');
    expect(of('Net als Efteling.', { items: { title: 'De Efteling' } })).toBe('ok');
    expect(of('Net als Karin.', { records: { kit: [{ guide: 'Karin Peeters' }] } })).toBe('ok');
  });

  it('leaves what may be the pupil alone where no name is known', () => {
    const input = inputOf({ items: { why: 'Het kind Jonas (4a).' } });
    const whole: Rule = { id: 'X-001', severity: 'error', gate: 'draft', message: 'x', source: 'x', ...rule };
    const snapshot = { ...snapshotOf({ items: { why: 'Het kind Jonas (4a).' } }), student: null };
    const nameless = { ...input, pupil: null, snapshot, playbook: { ...small, rules: [whole] } };
    expect(evaluate(nameless).findings[0]?.outcome).toBe('ok');
    anything(rule);
  });
});

describe('negative-about', () => {
  const lists = {
    against: ['niet akkoord'],
    negative: ['te ver'],
    bare: ['twijfelt'],
    here: ['daar'],
    not: ['niet te ver'],
    first: ['eerst'],
    turned: ['nu wel'],
    common: ['museum'],
  };
  const rule = {
    kind: 'negative-about',
    message: '{wie}: {over}',
    with: { about: 'title', among: 'places.name', viewpoints: [{ item: 'why', who: 'de klas', words: [] }], ...lists },
  } as const;
  const of = (why: string) =>
    outcome(rule, {
      items: { title: 'Museum Plantin', why },
      records: { places: [{ name: 'Museum Plantin' }, { name: 'Museum Folon' }] },
    });

  it('hears a no, and a bad word beside the name', () => {
    expect(of('Niet akkoord.')).toBe('fires');
    expect(of('Plantin is te ver.')).toBe('fires');
    expect(of('Plantin, dat is te ver.')).toBe('fires');
    expect(of('Het is daar te ver.')).toBe('fires');
    expect(of('Ze twijfelt.')).toBe('fires');
    expect(judged(rule, { items: { title: 'Plantin', why: 'Niet akkoord.' } }).message).toBe('De klas: Plantin');
  });

  it('hears no more than that', () => {
    expect(of('De bakker is te ver.')).toBe('ok');
    expect(of('Plantin is mooi. De bakker is te ver.')).toBe('ok');
    expect(of('Folon is te ver en niet akkoord.')).toBe('ok');
    expect(of('Plantin is niet te ver.')).toBe('ok');
    expect(of('Ze twijfelt of de bus rijdt.')).toBe('ok');
    expect(of('Eerst niet akkoord, nu wel.')).toBe('ok');
    expect(of('Niet akkoord maar nu wel.')).toBe('ok');
    expect(of('Nu wel naar de bakker, niet akkoord.')).toBe('fires');
    expect(of('In Gent niet akkoord.')).toBe('ok');
    expect(of('Ze wonen in Gent. Niet akkoord.')).toBe('fires');
    expect(of('')).toBe('ok');
    anything(rule);
  });
});
