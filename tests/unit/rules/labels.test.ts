import { describe, expect, it } from 'vitest';
import { carriesLabel } from '@/lib/core/rules/labels';

describe('a label as a person wrote it', () => {
  it.each([
    ['SMT-overeenkomst', 'overeenkomst'],
    ['Overeenkomst + bijlagen', 'overeenkomst'],
    ['werkpostf.', 'werkpostfiche'],
    ['WERKPOSTFICHE (luik A)', 'werkpostfiche'],
    ['werkpost-fiche', 'werkpost fiche'],
    ['act.lijst', 'activiteiten lijst'],
    ['Activteitenlijst', 'activiteitenlijst'],
    ['schriftelijk akkoord ouders', 'akkoord'],
    ['Akkoordverklaring', 'akkoord'],
    ['akkord', 'akkoord'],
    ['overeenkosmt', 'overeenkomst'],
  ])('%s carries %s', (text, label) => {
    expect(carriesLabel(text, label)).toBe(true);
  });

  it.each([
    ['werkpostfiche', 'overeenkomst'],
    ['activiteitenlijst', 'werkpostfiche'],
    ['nog geen', 'akkoord'],
    ['', 'akkoord'],
    ['akkoord', ''],
    ['lijst', 'activiteiten lijst'],
    ['werk', 'werkpostfiche'],
  ])('%j does not carry %j', (text, label) => {
    expect(carriesLabel(text, label)).toBe(false);
  });
});
