import { type Playbook, playbook as playbookSchema, type Rule } from '@/lib/core/model/playbook';
import { explainIssue } from './explain';
import { placeIn } from './place';
import { misfitsOf } from './references';

export type ParsedPlaybook = { ok: true; playbook: Playbook } | { ok: false; problems: string[] };

/** Checks that other rooms carry; each answers in Dutch what is wrong, or nothing. */
export interface PlaybookChecks {
  /** Does a rule kind exist for this rule, and does it accept its settings? */
  rule?: (rule: Rule) => string[];
  /** Can this template of the report be rendered? */
  template?: (template: string, playbook: Playbook) => string | null;
}

function templateProblems(playbook: Playbook, check: NonNullable<PlaybookChecks['template']>): string[] {
  if (playbook.report === undefined) return [];
  const { frame, topics } = playbook.report;
  const all: { path: PropertyKey[]; template: string }[] = [
    { path: ['report', 'frame'], template: frame },
    ...topics.map((topic, index) => ({ path: ['report', 'topics', index], template: topic.template })),
  ];
  return all.flatMap(({ path, template }) => {
    const problem = check(template, playbook);
    return problem === null ? [] : [`${placeIn(playbook, path)}: ${problem}`];
  });
}

/**
 * Reads a playbook from a file or a message. Out comes the playbook, or every problem in Dutch with its place:
 * "stappen › period › rol: de rol ‘tolk’ bestaat niet".
 */
export function parsePlaybook(input: unknown, checks: PlaybookChecks = {}): ParsedPlaybook {
  const parsed = playbookSchema.safeParse(input);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => `${placeIn(input, issue.path)}: ${explainIssue(issue, input)}`),
    };
  }
  const playbook = parsed.data;
  const problems = misfitsOf(playbook).map(({ path, what }) => `${placeIn(playbook, path)}: ${what}`);
  if (checks.rule !== undefined) {
    const check = checks.rule;
    problems.push(
      ...playbook.rules.flatMap((rule, index) =>
        check(rule).map((what) => `${placeIn(playbook, ['rules', index])}: ${what}`),
      ),
    );
  }
  if (checks.template !== undefined) problems.push(...templateProblems(playbook, checks.template));
  return problems.length === 0 ? { ok: true, playbook } : { ok: false, problems };
}
