import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import { defaultSettings } from '@/lib/core/model/settings';
import { smt } from '@/lib/core/playbooks/smt';
import { opened, plan, pupil, today } from './support/design';
import { planReading, sidebarOn } from './support/fakes';

const observed = (sidebar: ReturnType<typeof sidebarOn>) =>
  sidebar.inputs('plan/command').flatMap(({ command }) => (command.do === 'observe' ? [command] : []));

describe('what the sidebar keeps of rules that read along', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is their outcome and the day, once', async () => {
    const sidebar = sidebarOn(planReading({ desirability: 'De SMT mag.' }));
    await sidebar.start();
    await vi.advanceTimersByTimeAsync(150);
    expect(observed(sidebar)).toHaveLength(1);
    expect(observed(sidebar)[0]?.judged).toMatchObject({
      'SMT-021': { outcome: 'fires', on: today },
      'SMT-023': { outcome: 'fires', on: today },
    });
    expect(JSON.stringify(observed(sidebar))).not.toContain('De SMT mag');
    sidebar.turn(planReading({ desirability: 'De SMT mag.' }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(observed(sidebar)).toHaveLength(1);
  });

  it('follows a text that changes', async () => {
    const sidebar = sidebarOn(planReading({ desirability: 'De SMT mag.' }));
    await sidebar.start();
    await vi.advanceTimersByTimeAsync(150);
    sidebar.turn(planReading({ desirability: 'Uit de beeldvorming: de SMT mag.' }));
    await vi.advanceTimersByTimeAsync(150);
    const [, second] = observed(sidebar);
    expect(second?.judged).toEqual({ 'SMT-023': { outcome: 'ok', on: today } });
    expect(Object.keys(second?.items ?? {})).toEqual(['desirability']);
  });

  it('is what the dashboard shows, with the day of the look', async () => {
    const sidebar = sidebarOn(planReading({ desirability: 'De SMT mag.' }));
    await sidebar.start();
    await vi.advanceTimersByTimeAsync(150);
    const { place } = sidebar.store.getState();
    const stored = place.kind === 'plan' ? place.stored : null;
    const { findings } = evaluate({
      playbook: smt,
      plan: stored?.plan ?? plan,
      pupil,
      otherPlans: opened.otherPlans,
      snapshot: null,
      today: '2027-01-09',
      settings: defaultSettings,
    });
    expect(findings.find(({ rule }) => rule === 'SMT-021')).toMatchObject({ outcome: 'fires', judgedOn: today });
  });
});
