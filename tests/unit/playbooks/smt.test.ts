import { describe, expect, it } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';

const items = smt.steps.flatMap((step) => step.items);
const fields = items.flatMap((item) => (item.recognise === undefined ? [] : [{ id: item.id, ...item.recognise }]));
const plain = (wording: string) => wording.toLowerCase();

describe('the SMT playbook', () => {
  it('has the fixed steps, roles, items, kinds and reports', () => {
    const table = smt.steps.map(
      (step) =>
        `${step.id} | ${step.role} | ${step.items.map((item) => `${item.id}:${item.kind}`).join(' ')} | ${step.report ? 'report' : '-'}`,
    );
    expect(table).toEqual([
      'desirability | class-council | plan-title:text created-on:date desirability:text | report',
      'possible-places | training-supervisor | places-listed-on:date | -',
      'viewpoints | training-supervisor | viewpoint-pupil:text viewpoint-parents:text viewpoint-partners:text conversations:task | -',
      'place | class-council | place:text | report',
      'place-motivation | class-council | place-motivation:text | report',
      'prior-contacts | training-supervisor | prior-contacts:log | -',
      'period | class-council | start-date:date end-date:date weekdays:weekdays | report',
      'extension | class-council | extension-30:text extension-60:text | report',
      'focus | class-council | focus:text | report',
      'guidance | class-council | guidance:text | report',
      'consent | training-supervisor | consent:file | -',
      'ihp | class-council | ihp-on:date | -',
      'agreement | training-supervisor | agreement-on:date participation:choice workstation-sheet:task activity-list:task | -',
      'signing | training-supervisor | signed-documents:choice tac-on:date | -',
    ]);
  });

  it('asks an extension above 30 and 60 workdays and annexes with arbeidsdeelname', () => {
    const conditions = Object.fromEntries(
      [...smt.steps, ...items].flatMap((one) => (one.appliesWhen === undefined ? [] : [[one.id, one.appliesWhen]])),
    );
    expect(conditions).toEqual({
      extension: { workdaysAbove: 30 },
      'extension-30': { workdaysAbove: 30 },
      'extension-60': { workdaysAbove: 60 },
      'workstation-sheet': { answer: 'participation', in: ['work'] },
      'activity-list': { answer: 'participation', in: ['work'] },
    });
  });

  it('asks four questions on the first day that no page answers', () => {
    expect(
      smt.questions.filter(({ optional }) => optional !== true).map(({ id, scope, kind }) => `${id} ${scope} ${kind}`),
    ).toEqual([
      'birthDate pupil date',
      'firstTwoYearsFinished pupil yes-no',
      'participation plan choice',
      'consentCoversExtension plan yes-no',
    ]);
  });

  it('knows at least twenty wordings of every field', () => {
    expect(fields).toHaveLength(22);
    expect(fields.filter((field) => field.labels.length < 20).map((field) => field.id)).toEqual([]);
    expect(fields.filter((field) => field.bare !== undefined && (field.context ?? []).length === 0)).toEqual([]);
  });

  it('gives a wording to two items only where one field serves both', () => {
    const owners = new Map<string, string[]>();
    for (const field of fields) {
      for (const label of field.labels) owners.set(plain(label), [...(owners.get(plain(label)) ?? []), field.id]);
    }
    const together = new Set([...owners.values()].filter((ids) => ids.length > 1).map((ids) => ids.join(' + ')));
    expect([...together].sort()).toEqual([
      'extension-30 + extension-60',
      'place + place-motivation',
      'start-date + end-date',
      'viewpoint-pupil + viewpoint-parents + viewpoint-partners',
    ]);
  });

  it('never says yes and no to one wording', () => {
    const both = fields.flatMap((field) => {
      const no = new Set((field.not ?? []).map(plain));
      return [...field.labels, ...(field.bare ?? [])].filter((wording) => no.has(plain(wording)));
    });
    expect(both).toEqual([]);
  });

  it('offers every topic of the report for a line of the pupil’s file, and the partners of a conversation', () => {
    expect(smt.around?.topics.map(({ step }) => step)).toEqual(smt.report?.topics.map(({ step }) => step));
    expect(smt.around?.partners.map(({ id }) => id)).toEqual(['pupil', 'parents', 'partners']);
  });
});
