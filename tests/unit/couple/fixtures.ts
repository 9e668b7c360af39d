import type { Coupling, FieldPrint, Verdict } from '@/lib/core/model/coupling';

export const veld = (label: string, part: Partial<FieldPrint> = {}): FieldPrint => ({
  labels: [label],
  headings: ['trainingsplan'],
  control: 'textarea',
  ordinal: 0,
  alone: true,
  ...part,
});

export const coupled = (id: string, label: string, verdict: Verdict, part: Partial<Coupling> = {}): Coupling => ({
  id,
  host: 'demo.smartschool.be',
  playbook: 'smt',
  verdict,
  field: veld(label),
  madeOn: '2026-11-22',
  ...part,
});
