import { describe, expect, it } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { findingOf, onText } from '../rules/texts-support';
import type { Given } from './support';

const message = (id: string, given: Given) => findingOf(id, given).message;
const fourteen = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien';

describe('the messages of the rules that read along', () => {
  it('021: fewer than fifteen words', () => {
    expect(onText('021', 'desirability', fourteen)).toBe('fires');
    expect(onText('021', 'desirability', `${fourteen} vijftien`)).toBe('ok');
    expect(onText('021', 'desirability', '')).toBe('ok');
    expect(onText('021', 'desirability', ' \n ')).toBe('ok');
    expect(findingOf('021', {}).outcome).toBe('unknown');
    expect(findingOf('021', { uncertain: ['desirability'] }).outcome).toBe('unknown');
    expect(message('021', { items: { desirability: 'Oké.' } })).toBe(
      'Dit verslag is wel heel kort. Noteer minstens het besluit en waarom.',
    );
    expect(findingOf('021', { items: { desirability: 'Oké.' }, done: ['desirability'] }).weight).toBe('warning');
    expect(findingOf('021', { items: { desirability: 'Oké.' } }).weight).toBe('todo');
  });

  it('034: a place without a note', () => {
    const places = (...rows: Record<string, string>[]): Given => ({ records: { places: rows } });
    const bare = { name: 'De Ark', wish: '', home: '', profile: '' };
    expect(findingOf('034', places(bare))).toMatchObject({
      outcome: 'fires',
      message: 'Noteer bij ‘De Ark’ hoe die past bij de wensen, de woonplaats en de beeldvorming van de leerling.',
    });
    expect(findingOf('034', places({ ...bare, wish: 'dieren' })).outcome).toBe('ok');
    expect(findingOf('034', places({ ...bare, name: '' })).outcome).toBe('ok');
    expect(findingOf('034', places({ name: 'De Ark' })).outcome).toBe('unknown');
    expect(findingOf('034', places()).outcome).toBe('ok');
    expect(findingOf('034', {}).outcome).toBe('unknown');
  });

  it('106: the same motivation twice', () => {
    const days = { 'start-date': '2026-09-07', 'end-date': '2027-06-25', weekdays: ['mon', 'tue'] };
    const twice = { 'extension-30': 'Ze heeft tijd nodig.', 'extension-60': 'ze heeft  tijd nodig' };
    expect(findingOf('106', { items: { ...days, ...twice } })).toMatchObject({
      outcome: 'fires',
      message: 'De bijkomende motivatie is gelijk aan de eerste. Leg uit waarom het er meer dan 60 zijn.',
    });
    expect(findingOf('106', { items: { ...days, ...twice, 'extension-60': 'De zomer komt erbij.' } }).outcome).toBe(
      'ok',
    );
    expect(findingOf('106', { items: { ...days, weekdays: ['mon'], ...twice } }).outcome).toBe('ok');
    expect(findingOf('106', { items: { ...days, 'extension-30': 'x' } }).outcome).toBe('unknown');
    expect(findingOf('106', { items: { ...days, ...twice, 'extension-60': '' } }).outcome).toBe('ok');
    expect(findingOf('106', { items: twice }).outcome).toBe('unknown');
  });

  it.each([
    [
      '062',
      'place-motivation',
      'Dichtbij.',
      'Tip: motiveer vanuit de handelingsplanning van de leerling (welke doelen?).',
    ],
    [
      '114',
      'guidance',
      'Wekelijks.',
      'Tip: noteer wie begeleidt, hoe vaak, en wanneer en hoe de SMT geëvalueerd wordt.',
    ],
    [
      '178',
      'focus',
      'Net als Emma.',
      'Let op: ouders mogen lezen wat over hun kind gaat. Noem geen andere leerlingen.',
    ],
    ['192', 'focus', '0470 12 34 56', 'Zet contactgegevens liever in de fiche van de leerling.'],
  ])('%s in %s', (id, item, text, expected) => {
    expect(message(id, { items: { [item]: text } })).toBe(expected);
  });

  it('lead to the text that they found something in', () => {
    expect(findingOf('192', { items: { guidance: 'Bel 0470 12 34 56.' } })).toMatchObject({
      item: 'guidance',
      step: 'guidance',
    });
    expect(findingOf('190', { records: { places: [{ name: '85.07.30-033.28' }] } })).toMatchObject({
      outcome: 'fires',
      item: null,
      step: null,
    });
  });

  it('have what a rule that reads texts needs', () => {
    const readers = smt.rules.filter(({ kind }) =>
      ['short-text', 'mentions', 'negative-about', 'names-others'].includes(kind),
    );
    expect(readers).toHaveLength(6);
    for (const rule of readers) {
      expect(rule.example?.good.length).toBeGreaterThan(20);
      expect((rule.afterwards ?? rule.message).replace(/\{voornaam\}/g, '')).not.toContain('{');
    }
  });
});
