import { describe, expect, it } from 'vitest';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import type { RecordRow } from '@/lib/core/model/record';
import { defaultSettings } from '@/lib/core/model/settings';
import { smt } from '@/lib/core/playbooks/smt';
import { inputOf } from '../evaluate/support';
import { findingOf } from './texts-support';

const listed = (list: RecordRow, participation: string | null = 'work') =>
  findingOf('148', {
    today: '2026-11-21',
    records: { 'activity-list': [list] },
    ...(participation === null ? {} : { answers: { participation } }),
    ticked: { 'activity-list': '2026-11-02' },
    done: ['agreement'],
  });
const tool = (name: string) => listed({ equipment: [name], activities: [] });

describe('the risky-machine list (148)', () => {
  it.each([
    ['cirkelzaag', 'cirkelzaag'],
    ['Cirkelzaagmachine', 'Cirkelzaagmachine'],
    ['cirkel-zaag', 'cirkel-zaag'],
    ['LINTZAAG', 'LINTZAAG'],
    ['grote schaafbank', 'schaafbank'],
    ['van dikte bank', 'van dikte'],
    ['bovenfreesmachine', 'bovenfreesmachine'],
    ['kettingzagen', 'kettingzagen'],
    ['haakse slijper', 'slijper'],
    ['slijpschijven', 'slijpschijven'],
    ['houtdraaibank', 'houtdraaibank'],
    ['pers', 'pers'],
    ['kartonpers in het magazijn', 'kartonpers'],
    ['plooibank', 'plooibank'],
    ['elektrische heftruck', 'heftruck'],
    ['hoogwerker', 'hoogwerker'],
    ['grote kraan', 'kraan'],
    ['bosmaaiers', 'bosmaaiers'],
    ['takkenhakselaar', 'takkenhakselaar'],
    ['zitmaaier (groot grasveld)', 'zitmaaier'],
    ['vleessnijmachine', 'vleessnijmachine'],
    ['broodsnijmachine', 'broodsnijmachine'],
    ['deegmenger', 'deegmenger'],
    ['hogedrukreiniger', 'hogedrukreiniger'],
    ['hoge drukreiniger', 'hoge drukreiniger'],
    ['Kärcher', 'Kärcher'],
    ['lastoestel', 'lastoestel'],
    ['hakmolen', 'hakmolen'],
  ])('%s is one', (name, word) => {
    expect(tool(name)).toMatchObject({
      outcome: 'fires',
      weight: 'error',
      message: `‘${word}’ lijkt een risicohoudende machine. Die mag een leerling OV1 niet gebruiken.`,
    });
  });

  it.each([
    'kraantje',
    'waterkraan',
    'de kraan van de lavabo poetsen',
    'kraanwater',
    'kopieermachine',
    'koffiemachine',
    'wasmachine en droogkast',
    'vaatwasmachine',
    'naaimachine',
    'puntenslijper',
    'potloodslijper',
    'knoflookpers',
    'wasknijpers',
    'persoonlijke beschermingsmiddelen',
    'perserveren',
    'papierversnipperaar',
    'handzaag en figuurzaag',
    'kaasschaaf',
    'draaiboek',
    'snijplank en mes',
    'geen cirkelzaag',
    'geen haakse slijper',
    'broodmes',
    'kruiwagen, hark en bezem',
    'strijkijzer',
    'verfrissende drankjes',
  ])('%s is none', (name) => {
    expect(tool(name).outcome).toBe('ok');
  });

  it('warns of what is only hot', () => {
    expect(tool('friteuse')).toMatchObject({ outcome: 'fires', severity: 'warning', weight: 'warning' });
    expect(listed({ equipment: ['friteuse', 'cirkelzaag'] })).toMatchObject({ severity: 'error' });
  });

  it('looks at the activities too, and does not miss them', () => {
    expect(listed({ equipment: ['bezem'], activities: ['takken versnipperen met de hakselaar'] }).outcome).toBe(
      'fires',
    );
    expect(listed({ equipment: ['bezem'] }).outcome).toBe('ok');
    expect(listed({ activities: ['vegen'] }).outcome).toBe('unknown');
    expect(listed({ activities: ['vegen'], equipment: [] }).outcome).toBe('ok');
    expect(listed({ activities: ['vegen'], equipment: null }).outcome).toBe('ok');
  });

  it('misses nothing where no list is needed, and still sees a machine', () => {
    expect(findingOf('148', {}).outcome).toBe('unknown');
    expect(findingOf('148', { answers: { participation: 'sensory' } }).outcome).toBe('ok');
    expect(listed({ equipment: ['kettingzaag'] }, 'sensory').outcome).toBe('fires');
    expect(listed({ equipment: ['kettingzaag'] }, null).outcome).toBe('fires');
  });

  it('returns when another machine is found than the one that was set aside', () => {
    expect(tool('pers').key).not.toBe(tool('heftruck').key);
    expect(tool('pers').key).toBe(tool('pers').key);
  });

  it('knows the machines that the school added', () => {
    const input = inputOf({ playbook: smt, records: { 'activity-list': [{ equipment: ['Grote Kolom-boor'] }] } });
    const of = (riskyMachines: string[]) =>
      evaluate({ ...input, settings: { ...defaultSettings, riskyMachines } }).findings.find(
        ({ rule }) => rule === 'SMT-148',
      );
    expect(of([])?.outcome).toBe('ok');
    expect(of(['kolom-boor', ' '])).toMatchObject({ outcome: 'fires' });
    expect(of(['(', '*', '\\'])?.outcome).toBe('ok');
  });
});
