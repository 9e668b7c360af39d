import { describe, expect, it } from 'vitest';
import type { Rule } from '@/lib/core/model/playbook';
import { parsePlaybook } from '@/lib/core/playbooks/parse';
import { smt } from '@/lib/core/playbooks/smt';
import { ruleKinds, ruleProblems } from '@/lib/core/rules';
import { outcome } from '../evaluate/support';

const rule: Rule = {
  id: 'X-001',
  kind: 'required',
  severity: 'error',
  gate: 'draft',
  item: 'why',
  message: 'Vul in.',
  source: 'Bron',
};

describe('a rule of a playbook', () => {
  it('has no problem when its kind can judge it', () => {
    expect(ruleProblems(rule)).toEqual([]);
    expect(ruleProblems({ ...rule, message: '{voornaam}: {start}' })).toEqual([]);
  });

  it('names an unknown kind and the kinds there are', () => {
    const [problem] = ruleProblems({ ...rule, kind: 'wish' });
    expect(problem).toMatch(/‘wish’ bestaat niet; kies uit [a-z, -]*all-clear, [a-z, -]*answer,/);
  });

  it('names what is missing or wrong in its settings', () => {
    const { item: _, ...without } = rule;
    expect(ruleProblems(without)).toEqual(['deze regel heeft een item nodig']);
    expect(ruleProblems({ ...without, kind: 'report' })).toEqual(['deze regel heeft een stap nodig']);
    expect(ruleProblems({ ...rule, kind: 'minimum-age', with: { years: 'vijftien', on: 'from' } })).toEqual([
      'de instelling ‘years’ klopt niet',
    ]);
    expect(ruleProblems({ ...rule, with: { extra: 1 } })).toHaveLength(1);
    expect(ruleProblems({ ...rule, kind: 'rows', with: { cell: 'colour' } })).toEqual([
      'de instelling ‘cell’ klopt niet',
    ]);
  });

  it('names a slot that nothing fills', () => {
    expect(ruleProblems({ ...rule, message: '{voornam} is te jong' })).toEqual([
      '‘{voornam}’ in de melding wordt nergens ingevuld',
    ]);
  });

  it('is unknown, and throws nothing, when it cannot be judged', () => {
    expect(outcome({ kind: 'wish' }, {})).toBe('unknown');
    expect(outcome({ kind: 'minimum-age', with: { years: 'x' } }, { born: '2011-01-01' })).toBe('unknown');
    expect(outcome({ kind: 'required', item: 'no-such-item' }, {})).toBe('unknown');
    expect(outcome({ kind: 'report', step: 'no-such-step' }, {})).toBe('ok');
  });
});

describe('the rules that ship', () => {
  it('fit their kinds, and use every kind there is', () => {
    expect(parsePlaybook(smt, { rule: ruleProblems })).toMatchObject({ ok: true });
    const used = new Set(smt.rules.map(({ kind }) => kind));
    expect([...ruleKinds.keys()].filter((kind) => !used.has(kind))).toEqual([]);
  });

  it('stand in the order of their ids, each once', () => {
    const ids = smt.rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids.every((id) => /^SMT-(0|1)\d\d$/.test(id))).toBe(true);
  });
});
