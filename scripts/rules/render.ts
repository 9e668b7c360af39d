import type { Playbook, Rule } from '../../lib/core/model/playbook.ts';

const basisTold = {
  procedure: "the school's procedure",
  law: 'law or circular',
  'law-unverified': 'law, **not verified**',
  practice: 'good practice',
} as const;

const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

function ruleRow(rule: Rule): string {
  const { id, severity, gate, when = '', message, source, basis } = rule;
  const rests = basis === undefined ? '' : basisTold[basis];
  return `| ${[id, severity, gate, when, message, source, rests].map(cell).join(' | ')} |`;
}

function whyRow({ id, why = '', example }: Rule): string {
  const shown = example === undefined ? '' : ` *Goed:* ${example.good} *Liever niet:* ${example.poor}`;
  return `- **${id}** ${cell(why)}${cell(shown) === '' ? '' : ` ${cell(shown)}`}`;
}

function count(rules: readonly Rule[], is: (rule: Rule) => boolean): number {
  return rules.filter(is).length;
}

/** The list of a playbook's rules as a page of Markdown: made from the data, never by hand. */
export function rulesPage(playbook: Playbook): string {
  const { rules, steps, short, checkedOn = '' } = playbook;
  const severities = (['error', 'warning', 'info'] as const).map(
    (severity) => `${count(rules, (rule) => rule.severity === severity)} ${severity}`,
  );
  const bases = (['procedure', 'law', 'law-unverified', 'practice'] as const).map(
    (basis) => `${count(rules, (rule) => rule.basis === basis)} ${basisTold[basis]}`,
  );
  const sections = [
    ...steps.map((step) => ({ title: step.title, of: rules.filter((rule) => rule.step === step.id) })),
    { title: 'The plan as a whole', of: rules.filter((rule) => rule.step === undefined) },
  ].filter(({ of }) => of.length > 0);
  return [
    `# The rules of ${short}`,
    '',
    'Made from the data of the playbook by `npm run rules`; a test fails when this page lags behind. Do not edit it.',
    '',
    `${rules.length} rules (${severities.join(', ')}), resting on: ${bases.join(', ')}. Compared with procedure, law and circular on`,
    `${checkedOn}. Every rule answers ok, fires or unknown; unknown is told as "kon niet nagekeken worden". What a gate is and what a`,
    'finding weighs before it stands in [architecture.md](architecture.md). `{name}` in a message is filled with the values of the pupil.',
    '',
    ...sections.flatMap(({ title, of }) => [
      `## ${title}`,
      '',
      '| id | severity | gate | fires when | message | source | rests on |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...of.map(ruleRow),
      '',
      ...of.map(whyRow),
      '',
    ]),
  ].join('\n');
}
