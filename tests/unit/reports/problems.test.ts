import { describe, expect, it } from 'vitest';
import { longestTemplate } from '@/lib/core/model/template';
import { smt } from '@/lib/core/playbooks/smt';
import { filterNotes } from '@/lib/core/reports/filter-notes';
import { checkTemplate, templateProblems } from '@/lib/core/reports/problems';
import { templatesOf } from '@/lib/core/reports/templates';
import { templateVariables } from '@/lib/core/reports/variables';

describe('checkTemplate', () => {
  it('accepts every template of SMT, every documented name and every documented filter', () => {
    const ours = templatesOf(smt).map(({ text }) => text);
    const names = templateVariables(smt).flatMap(({ variables }) => variables.map(({ insert }) => insert));
    const filters = filterNotes.map(({ example }) => example);
    expect([ours.length, names.length > 30, filters.length]).toEqual([14, true, 12]);
    for (const template of [...ours, ...names, ...filters])
      expect([template, checkTemplate(template, smt)]).toEqual([template, null]);
  });

  it.each([
    ['{{ plan.weer }}', 'regel 1, teken 4: het item ‘weer’ bestaat niet'],
    ['{{ plan.place.size }}', 'regel 1, teken 4: de naam ‘plan.place.size’ bestaat niet'],
    ['{{ plan }}', 'regel 1, teken 4: schrijf na ‘plan’ een punt en de naam van een item'],
    ['{{ besluit.constructor }}', 'regel 1, teken 4: de naam ‘besluit.constructor’ bestaat niet'],
    ['{% if besluit == "x" %}{% else %}{{ motief }}{% endif %}', 'regel 1, teken 37: de naam ‘motief’ bestaat niet'],
    ['{{ besluit | vet }}', 'regel 1, teken 1: de filter ‘vet’ bestaat niet'],
    [
      'een\n{% if besluit %}',
      'regel 2, teken 1: ‘{% if besluit %}’ wordt niet afgesloten: zet er ‘{% endif %}’ achter',
    ],
    ['een\ntwee {{ besluit', 'regel 2, teken 6: deze accolades worden niet gesloten'],
    ['{% voor x in y %}', 'regel 1, teken 1: de opdracht ‘voor’ bestaat niet'],
    ['a\n  {% raw %}{{ x }}{% endraw %}', 'regel 2, teken 3: ‘raw’ mag niet in een sjabloon'],
    ['{% raw %}', 'regel 1, teken 1: ‘raw’ mag niet in een sjabloon'],
    ['{{ besluit | raw }}', 'regel 1, teken 1: de filter ‘raw’ mag niet in een sjabloon'],
    ['{% include "a" %}', 'regel 1, teken 1: ‘include’ mag niet in een sjabloon'],
    ['{% render "a" %}', 'regel 1, teken 1: ‘render’ mag niet in een sjabloon'],
    ['{% layout "a" %}', 'regel 1, teken 1: ‘layout’ mag niet in een sjabloon'],
    ['{% for x in besluit %}{{ x }}{% endfor %}', 'regel 1, teken 13: ‘besluit’ is geen lijst om te doorlopen'],
    [
      'x'.repeat(longestTemplate + 1),
      `regel 1, teken 1: dit sjabloon is te lang: houd het bij ${longestTemplate} tekens`,
    ],
    ['{% for i in (1..900000000) %}{{ i }}{% endfor %}', 'regel 1, teken 1: dit sjabloon vraagt te veel rekenwerk'],
  ])('says what is wrong with %s, and where', (template, problem) => {
    expect(checkTemplate(template, smt)).toBe(problem);
  });

  it('tells all names that do not exist, in the order of the text', () => {
    expect(templateProblems('{{ een }}\n\nen {{ twee }} {{ leerling }} {{ plan.drie }}', smt)).toEqual([
      { line: 1, column: 4, text: 'de naam ‘een’ bestaat niet' },
      { line: 3, column: 7, text: 'de naam ‘twee’ bestaat niet' },
      { line: 3, column: 33, text: 'het item ‘drie’ bestaat niet' },
    ]);
  });
});
