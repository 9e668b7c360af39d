import { describe, expect, it } from 'vitest';
import type { SchoolTemplate } from '@/lib/core/model/template';
import { smt } from '@/lib/core/playbooks/smt';
import { readTemplateFile, writeTemplateFile } from '@/lib/core/reports/template-file';

const own: SchoolTemplate[] = [
  { playbook: 'smt', template: 'focus', text: 'Wij letten op:\n{{ plan.focus }}' },
  { playbook: 'smt', template: 'frame', text: '# Verslag' },
];

const file = (templates: unknown, change: object = {}) =>
  JSON.stringify({ file: 'draaiboek-sjablonen', version: 1, templates, ...change });

describe('the file for colleagues', () => {
  it('gives back what was written, and holds nothing but templates', () => {
    const more = own.map((one) => ({ ...one, student: 'Noor Janssens' }));
    const text = writeTemplateFile(more);
    expect(text).not.toContain('Noor');
    expect(readTemplateFile(`\ufeff${text}`, [smt])).toEqual({ ok: true, templates: own });
  });

  it.each([
    [
      '{"file": "draaiboek-sjab',
      'Dit bestand is beschadigd of niet helemaal gekopieerd. Vraag het opnieuw aan je collega.',
    ],
    ['[]', 'Dit is geen bestand met sjablonen van Draaiboek. Koos je het juiste bestand?'],
    [
      file([], { file: 'draaiboek-koppelingen' }),
      'Dit is geen bestand met sjablonen van Draaiboek. Koos je het juiste bestand?',
    ],
    [
      file([], { version: 2 }),
      'Dit bestand komt van een nieuwere Draaiboek. Werk Draaiboek eerst bij en probeer het dan opnieuw.',
    ],
    [file(Array(201).fill(own[0])), 'Dit bestand heeft meer dan 200 sjablonen. Dat is te veel.'],
    [' '.repeat(1_000_001), 'Dit bestand is te groot voor sjablonen. Koos je het juiste bestand?'],
    [file([own[0], { playbook: 'smt' }]), 'sjabloon 2: dit heeft niet de vorm van een sjabloon'],
    [file([{ ...own[0], template: 'weer' }]), 'sjabloon 1: het sjabloon ‘weer’ bestaat niet'],
    [file([{ ...own[0], playbook: 'osp' }]), 'sjabloon 1: het draaiboek ‘osp’ staat hier niet aan'],
    [file([own[0], own[0]]), 'sjabloon 2: dit sjabloon staat er al eens in'],
  ])('is refused when it is not right: %.40s', (text, problem) => {
    expect(readTemplateFile(text, [smt])).toEqual({ ok: false, problems: [problem] });
  });
});
