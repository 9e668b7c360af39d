import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/core/model/checklist';
import type { Plan } from '@/lib/core/model/plan';
import type { Playbook, Rule } from '@/lib/core/model/playbook';
import type { SidebarState } from '@/lib/view/state';
import { findings as designed, designState, opened, place, plan } from './support/design';
import { toSidebarModel } from './support/model';

const rule: Rule = {
  id: 'TST-001',
  kind: 'required',
  severity: 'warning',
  gate: 'draft',
  message: 'Vul dit in.',
  source: 'Draaiboek, stap 3',
};
const base: Finding = {
  ...(designed[0] as Finding),
  rule: 'TST-001',
  message: 'Vul dit in.',
  source: 'Draaiboek, stap 3',
  step: 'place',
  key: 'k1',
};

interface Given {
  rule?: Partial<Rule>;
  finding?: Partial<Finding>;
  playbook?: Partial<Playbook>;
  plan?: Partial<Plan>;
  state?: Partial<SidebarState>;
  stored?: boolean;
}

function shown(given: Given = {}) {
  const playbook = { ...place.playbook, rules: [{ ...rule, ...given.rule }], ...given.playbook };
  const checklist = { ...place.checklist, findings: [{ ...base, ...given.finding }] };
  const stored = given.stored === false ? null : { ...opened, plan: { ...plan, ...given.plan } };
  const model = toSidebarModel(designState(given.state ?? {}, { playbook, checklist, stored })).findings;
  if (model === null) throw new Error('no findings');
  return model;
}

const only = (given: Given) => {
  const { main, more, unknown, aside } = shown(given);
  return [...main, ...(more?.list ?? []), ...(unknown?.groups[0]?.list ?? []), ...(aside?.list ?? [])][0];
};

describe('why', () => {
  it('is told with the day on which it was last looked at', () => {
    expect(only({ rule: { why: 'Zo staat het in stap 3.' } })?.why).toEqual({
      text: 'Waarom?',
      label: 'Waarom? Vul dit in.',
      unverified: null,
      reason: 'Zo staat het in stap 3.',
      source: 'Draaiboek, stap 3, laatst nagekeken op 21 november 2026',
      examples: [],
    });
  });

  it('says first that nobody could verify it', () => {
    const why = only({ rule: { why: 'Niemand vond de tekst terug.', basis: 'law-unverified' } })?.why;
    expect(why?.unverified).toBe('Niet geverifieerd:');
  });

  it('shows a good and a poor example', () => {
    const example = { good: 'Noor werkt graag met dieren.', poor: 'Is goed.' };
    expect(only({ rule: { why: 'Daarom.', example } })?.why?.examples).toEqual([
      { title: 'Goed voorbeeld', text: 'Noor werkt graag met dieren.', good: true },
      { title: 'Zo liever niet', text: 'Is goed.', good: false },
    ]);
  });

  it('is not offered where nobody wrote it down, nor of a rule that is gone', () => {
    expect(only({})?.why).toBeNull();
    expect(only({ playbook: { rules: [] } })?.why).toBeNull();
  });

  it('stands at what is still to be done in an opened step too', () => {
    const playbook = { ...place.playbook, rules: [{ ...rule, why: 'Daarom.' }] };
    const checklist = { ...place.checklist, findings: [{ ...base, weight: 'todo' as const }] };
    const steps = toSidebarModel(designState({ openStep: 'place' }, { playbook, checklist })).steps;
    const todos = steps.find(({ id }) => id === 'place')?.detail?.todos;
    expect(todos).toMatchObject([{ rule: 'TST-001', text: 'Vul dit in.', why: { reason: 'Daarom.' } }]);
  });
});

describe('setting aside', () => {
  it.each(['error', 'warning', 'info'] as const)('is offered at a finding that weighs %s', (weight) => {
    expect(only({ finding: { weight } })?.setAside).toEqual({
      text: 'Opzij zetten',
      label: 'Opzij zetten: Vul dit in.',
      form: null,
    });
  });

  it('is not offered where nothing can be kept, nor of what could not be looked at', () => {
    expect(only({ stored: false })?.setAside).toBeNull();
    expect(only({ finding: { outcome: 'unknown', weight: 'none' } })?.setAside).toBeNull();
  });

  it('asks for a reason before it is done', () => {
    const form = (reason: string) =>
      only({ state: { aside: { rule: 'TST-001', reason } } })?.setAside?.form?.keep.enabled;
    expect(form('')).toBe(false);
    expect(form('  ')).toBe(false);
    expect(form('Zo afgesproken')).toBe(true);
    expect(only({ state: { aside: { rule: 'TST-002', reason: 'x' } } })?.setAside?.form).toBeNull();
  });

  it('keeps what stands aside in sight, and does not call the rest all well', () => {
    const aside = { reason: 'Zo afgesproken', on: '2026-12-03' };
    const model = shown({ finding: { weight: 'aside', aside } });
    expect(model.main).toEqual([]);
    expect(model.calm).toBe('Geen andere meldingen.');
    expect(model.aside?.summary).toBe('Opzij gezet (1)');
    expect(model.aside?.list[0]).toMatchObject({
      weight: 'aside',
      note: 'Opzij gezet op 3 december 2026: Zo afgesproken',
      setAside: null,
      takeBack: { text: 'Terugzetten', label: 'Terugzetten: Vul dit in.' },
    });
  });

  it('says that a finding is back because its values changed', () => {
    const setAside = { 'TST-001': { reason: 'Zo afgesproken', on: '2026-12-03', key: 'k0' } };
    expect(only({ plan: { setAside } })?.note).toBe(
      'Was opzij gezet op 3 december 2026, maar de gegevens zijn veranderd.',
    );
  });
});

describe('the outcome of an earlier look', () => {
  it('says of which day it is', () => {
    expect(only({ finding: { judgedOn: '2026-10-03' } })?.source).toBe('Draaiboek, stap 3, bekeken op 3 oktober 2026');
  });
});

const asked = (
  finding: Partial<Finding>,
  more: Partial<Rule> = {},
  notNeeded: string[] = [],
  planPart: Partial<Plan> = {},
) => {
  const playbook = { ...place.playbook, rules: [{ ...rule, ...more }] };
  const checklist = { ...place.checklist, notNeeded, findings: [{ ...base, ...finding }] };
  const stored = { ...opened, plan: { ...plan, ...planPart } };
  return toSidebarModel(designState({}, { playbook, checklist, stored })).findings;
};

describe('what could not be looked at', () => {
  const unknown = (message: string, more: Partial<Rule> = {}, notNeeded: string[] = []) => {
    const found = asked({ outcome: 'unknown', weight: 'none', message }, more, notNeeded)?.unknown?.groups[0];
    return [found?.title, found?.open?.text, found?.open?.step, found?.open?.at];
  };
  const kind = 'Nog niet bekend: ‘Om welke soort SMT gaat het?’.';

  it('leads to the question that would tell', () => {
    expect(unknown(kind)).toEqual(['Om welke soort SMT gaat het?', 'Beantwoord', 'agreement', 'participation']);
  });

  it('never to a question that this plan does not need', () => {
    expect(unknown(kind, {}, ['participation'])).toEqual(['SMT-plaats', 'Open', 'place', undefined]);
  });

  it('leads to the record that would tell, by what the rule looks at', () => {
    expect(unknown('Nog niet bekend: kostenregeling.', { with: { noted: 'agreement.costs' } })).toEqual([
      'SMT-overeenkomst',
      'Noteer',
      'agreement',
      'agreement',
    ]);
    expect(unknown('Nog niet bekend: mogelijke plaatsen.', { with: { record: 'places' } })).toEqual([
      'Mogelijke plaatsen',
      'Noteer',
      'possible-places',
      'places',
    ]);
  });

  it('leads to its step where nothing that can be answered is missing', () => {
    expect(unknown('Nog niet bekend: einddatum.', { with: { record: 'places' } })).toEqual([
      'SMT-plaats',
      'Open',
      'place',
      undefined,
    ]);
  });

  it('leads to what happened before as long as nobody told that, and then to the step', () => {
    const found = (message: string, planPart: Partial<Plan>) => {
      const finding = { outcome: 'unknown' as const, weight: 'none' as const, message };
      const group = asked(finding, {}, [], planPart)?.unknown?.groups[0];
      return [group?.title, group?.open?.text, group?.open?.step];
    };
    const intro = ['Wat is al gebeurd?', 'Vertel het', null];
    const step = ['SMT-plaats', 'Open', 'place'];
    expect(found('Nog niet bekend: de verslagen.', { reportsAnswered: false })).toEqual(intro);
    expect(found('Nog niet bekend: de verslagen.', { reportsAnswered: true })).toEqual(step);
    expect(found('Nog niet bekend: de gesprekken.', { conversationsAnswered: false })).toEqual(intro);
    expect(found('Nog niet bekend: de gesprekken.', { conversationsAnswered: true })).toEqual(step);
  });

  it('leads to the content of a report that is known to exist', () => {
    expect(unknown('Nog niet bekend: verslag over wenselijkheid.')).toEqual([
      'Wat er in het verslag staat: wenselijkheid',
      'Noteer',
      'desirability',
      'report report-1',
    ]);
  });

  it('stands together where one answer helps', () => {
    const one = { ...base, outcome: 'unknown' as const, weight: 'none' as const, message: kind };
    const findings = [one, { ...one, rule: 'TST-002' }, { ...one, rule: 'TST-003', message: 'Nog niet bekend: x.' }];
    const model = toSidebarModel(designState({}, { checklist: { ...place.checklist, findings } })).findings?.unknown;
    expect(model?.summary).toBe('3 punten konden niet nagekeken worden');
    expect(model?.groups.map(({ title, count }) => [title, count])).toEqual([
      ['Om welke soort SMT gaat het?', '2 punten'],
      ['SMT-plaats', '1 punt'],
    ]);
  });
});

describe('a finding that asks something', () => {
  const open = (more: Partial<Rule>) => asked({}, more)?.main[0]?.open;

  it('leads to the content of the report that lacks something', () => {
    const [first] = plan.reports;
    if (first === undefined) throw new Error('the plan has no report');
    const reports = [
      { ...first, id: 'older', decision: '', motivation: '' },
      { ...first, decision: '', motivation: 'Daarom' },
    ];
    const open = (parts: string[]) =>
      asked({ step: null }, { with: { parts } }, [], { reports })?.main[0]?.open ?? null;
    expect(open(['decision'])).toMatchObject({ step: 'desirability', at: 'report report-1', text: 'Noteer' });
    expect(open(['motivation'])).toBeNull();
  });

  it('leads to the question, or the record, as long as it is empty', () => {
    const wanted = { answer: 'participation' };
    expect(open({ with: wanted })).toMatchObject({ at: 'participation', text: 'Beantwoord' });
    expect(open({ with: { record: 'places' } })).toMatchObject({ at: 'places', text: 'Noteer' });
    const stored = { ...opened, plan: { ...plan, answers: { participation: 'work' } } };
    const playbook = { ...place.playbook, rules: [{ ...rule, with: wanted }] };
    const checklist = { ...place.checklist, findings: [base] };
    const model = toSidebarModel(designState({}, { playbook, checklist, stored })).findings;
    expect(model?.main[0]?.open).toMatchObject({ text: 'Open', step: 'place', at: undefined });
  });
});
