/** The smallest playbook that is right, as a file would hold it: tests spoil one thing in a copy. */
export function tiny() {
  return {
    id: 'proef',
    version: 1,
    title: 'Proefdraaiboek',
    short: 'proef',
    subject: 'pupil',
    spans: 'school-year',
    order: 'free',
    roles: [{ id: 'teacher', title: 'Leraar', chip: 'L', filter: 'Leraar' }],
    steps: [
      {
        id: 'talk',
        role: 'teacher',
        title: 'Gesprek',
        short: 'Gesprek',
        instruction: 'Ga in gesprek.',
        report: true,
        items: [
          { id: 'talked-on', kind: 'date', title: 'Datum gesprek', recognise: { labels: ['Datum gesprek'] } },
          { id: 'summary', kind: 'text', title: 'Verslag', recognise: { labels: ['Verslag'] } },
        ],
      },
    ],
    questions: [
      {
        id: 'mood',
        scope: 'plan',
        kind: 'choice',
        title: 'Hoe ging het?',
        options: [
          { value: 'good', title: 'goed' },
          { value: 'bad', title: 'niet goed' },
        ],
      },
    ],
    rules: [
      {
        id: 'PRF-001',
        kind: 'required',
        severity: 'error',
        gate: 'step',
        step: 'talk',
        item: 'summary',
        message: 'Schrijf een verslag.',
        source: 'School',
      },
    ],
    report: {
      name: 'verslag',
      meeting: 'teamvergadering',
      kind: 'team',
      kindTitle: 'teamvergadering',
      frame: '# Verslag {{ soort }}\n{% for onderwerp in onderwerpen %}{{ onderwerp.tekst }}{% endfor %}',
      topics: [{ step: 'talk', title: 'Gesprek', template: '{{ plan.summary }}' }],
    },
    page: { words: [{ text: 'proef', weight: 1 }], against: [], minimumItems: 1 },
  };
}

type Place = (string | number)[];

/** A copy of the tiny playbook with one value put at a path; `undefined` takes the value away. */
export function spoiled(path: Place, value: unknown): unknown {
  const copy: unknown = structuredClone(tiny());
  let here = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) here = here[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete here[last];
  else here[last] = value;
  return copy;
}
