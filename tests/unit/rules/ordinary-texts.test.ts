import { describe, expect, it } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { ruleKinds } from '@/lib/core/rules';
import { checklistOf } from '../evaluate/support';
import { ordinaryPapers, ordinaryTexts } from './ordinary-texts';
import { emptyTexts } from './texts-support';

const readers = ['021', '023', '034', '048', '062', '106', '114', '148', '178', '190', '191', '192'].map(
  (id) => `SMT-${id}`,
);
const around = {
  playbook: { ...smt, rules: smt.rules.filter(({ id }) => readers.includes(id)) },
  answers: { participation: 'work' },
  done: smt.steps.map(({ id }) => id),
  records: {
    places: [
      { name: 'Dagcentrum De Ark', wish: 'koken', home: '10 minuten met de bus', profile: 'kleine groep' },
      { name: 'De Winning', wish: 'dieren', home: 'verder', profile: 'drukker' },
    ],
    agreement: [
      Object.fromEntries(ordinaryPapers['agreement']?.map((words, index) => [`field-${index}`, words]) ?? []),
    ],
    'activity-list': [
      {
        mentor: 'Karin De Smet',
        activities: ordinaryPapers['activities'] ?? [],
        equipment: ordinaryPapers['equipment'] ?? [],
      },
    ],
  },
};
const everyText = { ...emptyTexts, place: 'Dagcentrum De Ark' };
const long = { 'start-date': '2026-09-07', 'end-date': '2027-06-25', weekdays: ['mon', 'tue'] };

describe('the rules that read along', () => {
  it('have fifty ordinary texts to be quiet on', () => {
    expect(ordinaryTexts).toHaveLength(50);
    expect(new Set(ordinaryTexts.map(({ text }) => text)).size).toBe(50);
    expect(smt.rules.filter(({ id }) => readers.includes(id)).map(({ id }) => id)).toEqual(readers);
  });

  it.each(ordinaryTexts.map(({ item, text }) => [item, text]))('are quiet on %s: %s', (item, text) => {
    const value = item === 'prior-contacts' ? [{ date: '2026-10-01', kind: 'persoonlijk', content: text }] : text;
    const { findings } = checklistOf({ ...around, items: { ...everyText, ...long, [item]: value } });
    expect(findings.filter(({ outcome }) => outcome !== 'ok').map(({ rule, message }) => `${rule} ${message}`)).toEqual(
      [],
    );
  });

  it('are quiet on whole plans made of them', () => {
    for (let turn = 0; turn < 10; turn += 1) {
      const items = Object.fromEntries(
        Object.keys(emptyTexts).map((item) => {
          const own = ordinaryTexts.filter((one) => one.item === item);
          return [item, own[turn % own.length]?.text ?? ''];
        }),
      );
      const { findings } = checklistOf({ ...around, items: { ...everyText, ...long, ...items } });
      expect(findings.filter(({ outcome }) => outcome !== 'ok')).toEqual([]);
    }
  });

  it('read what they say they read, and nothing else is kept', () => {
    const texts = new Set(around.playbook.rules.flatMap((rule) => ruleKinds.get(rule.kind)?.texts?.(rule, smt) ?? []));
    expect([...texts].sort()).toEqual(Object.keys(emptyTexts).sort());
  });
});
