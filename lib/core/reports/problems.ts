import { LiquidError } from 'liquidjs';
import type { Playbook } from '@/lib/core/model/playbook';
import { longestTemplate, type TemplateProblem } from '@/lib/core/model/template';
import { makeEngine } from './engine';
import { exampleContext } from './examples';
import { type Scope, scopeOf } from './scope';
import { Rendered } from './values';

const engine = makeEngine();
/** What would reach other files, or let text pass as it is. */
const refused = new Set(['raw', 'include', 'render', 'layout', 'block', 'liquid', 'echo', 'capture']);
const lists: readonly string[] = ['meningen', 'meldingen', 'afspraken', 'onderwerpen'];
const unreadable = 'hier klopt iets niet in de schrijfwijze';

/** What an error of the engine says, and whether the place in it is worth telling; the engine's words are English. */
const wordings: [RegExp, (...found: string[]) => string][] = [
  [/undefined variable: (.+)/, (_, name = '') => `de naam ‘${name}’ bestaat niet`],
  [
    /undefined filter: (.+)/,
    (_, name = '') =>
      refused.has(name) ? `de filter ‘${name}’ mag niet in een sjabloon` : `de filter ‘${name}’ bestaat niet`,
  ],
  [
    /tag "(.*?)" not found/,
    (_, name = '') => (refused.has(name) ? `‘${name}’ mag niet in een sjabloon` : `de opdracht ‘${name}’ bestaat niet`),
  ],
  [/^raw .*not closed/s, () => '‘raw’ mag niet in een sjabloon'],
  [
    /^tag (\{%-? *(\w+)[^}]*%\}) not closed/s,
    (_, tag = '', name = '') => `‘${tag}’ wordt niet afgesloten: zet er ‘{% end${name} %}’ achter`,
  ],
  [/not closed/, () => 'deze accolades worden niet gesloten'],
  [/parse length limit/, () => 'dit sjabloon is te lang'],
  [/limit exceeded/, () => 'dit sjabloon vraagt te veel rekenwerk'],
];

/** What went wrong, in Dutch, with its place in the template where the engine knows it. */
export function problemOf(error: unknown): TemplateProblem {
  if (!(error instanceof LiquidError)) return { line: 1, column: 1, text: unreadable };
  const said = error.message.replace(/, (?:file:.*?, )?line:\d+, col:\d+$/s, '');
  const [line, column] = placeOf(error);
  for (const [pattern, words] of wordings) {
    const found = pattern.exec(said);
    if (found !== null) return { line, column, text: words(...found) };
  }
  return { line, column, text: unreadable };
}

function placeOf({ message }: LiquidError): [number, number] {
  const found = /line:(\d+), col:(\d+)$/.exec(message);
  return [Number(found?.[1] ?? 1), Number(found?.[2] ?? 1)];
}

/** Names that do not exist, each where it is used: also in the parts that the example does not reach. */
function unknownNames(template: string, scope: Scope): TemplateProblem[] {
  const { globals } = engine.parseAndAnalyzeSync(template, undefined, { partials: false });
  return Object.values(globals)
    .flat()
    .flatMap(({ segments, location }) => {
      const text = unknown(segments, scope);
      return text === null ? [] : [{ line: location.row, column: location.col, text }];
    });
}

function unknown(segments: readonly unknown[], scope: Scope): string | null {
  const [first, second, third] = segments;
  const name = String(first);
  if (!Object.hasOwn(scope, name)) return `de naam ‘${name}’ bestaat niet`;
  if (name !== 'plan') {
    return second === undefined || lists.includes(name) ? null : `de naam ‘${name}.${String(second)}’ bestaat niet`;
  }
  if (second === undefined) return 'schrijf na ‘plan’ een punt en de naam van een item';
  if (typeof second !== 'string' || !Object.hasOwn(scope.plan, second)) {
    return `het item ‘${String(second)}’ bestaat niet`;
  }
  return third === undefined ? null : `de naam ‘plan.${second}.${String(third)}’ bestaat niet`;
}

/** Going through what is no list would print nothing, in silence. */
function loopsOverNoList(template: string): TemplateProblem[] {
  return [...template.matchAll(/\{%-?\s*for\s+\S+\s+in\s+([\w.-]+)/g)].flatMap(({ 0: all, 1: name = '', index }) => {
    if (lists.includes(name)) return [];
    const before = template.slice(0, index + all.length - name.length).split('\n');
    return [
      {
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        text: `‘${name}’ is geen lijst om te doorlopen`,
      },
    ];
  });
}

/** All that is wrong with a template of this playbook, in Dutch, in the order of the text. */
export function templateProblems(template: string, playbook: Playbook): TemplateProblem[] {
  const form = playbook.report;
  if (form === undefined) return [{ line: 1, column: 1, text: 'dit draaiboek heeft geen verslag' }];
  if (template.length > longestTemplate) {
    return [{ line: 1, column: 1, text: `dit sjabloon is te lang: houd het bij ${longestTemplate} tekens` }];
  }
  try {
    const full = scopeOf(playbook, form, exampleContext(playbook), new Set());
    const found = [...unknownNames(template, full), ...loopsOverNoList(template)];
    if (found.length > 0) return found.sort((a, b) => a.line - b.line || a.column - b.column);
    const onderwerpen = [{ titel: 'Onderwerp', tekst: new Rendered('tekst') }];
    engine.parseAndRenderSync(template, { ...full, onderwerpen });
    const bare = { ...exampleContext(playbook), items: {}, days: null, class: null, date: null, student: '' };
    engine.parseAndRenderSync(template, scopeOf(playbook, form, bare, new Set()));
    return [];
  } catch (error) {
    return [problemOf(error)];
  }
}

/** "regel 3, teken 12: de naam ‘motief’ bestaat niet". */
export function problemText({ line, column, text }: TemplateProblem): string {
  return `regel ${line}, teken ${column}: ${text}`;
}

/** What is wrong with a template of this playbook, in Dutch; null when it can be rendered. */
export function checkTemplate(template: string, playbook: Playbook): string | null {
  const [first] = templateProblems(template, playbook);
  return first === undefined ? null : problemText(first);
}
