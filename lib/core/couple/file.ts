import { z } from 'zod/mini';
import { type Coupling, coupling } from '@/lib/core/model/coupling';
import type { Playbook } from '@/lib/core/model/playbook';

const kind = 'draaiboek-koppelingen';
const version = 1;
/** Far more than the fields of all forms of a school. */
const mostCouplings = 1000;
const mostLetters = 2_000_000;

/** The file in which one colleague gives the couplings of a school to the others. */
const head = z.object({ file: z.literal(kind), version: z.number(), couplings: z.array(z.unknown()) });

export type CouplingFile = { ok: true; couplings: Coupling[] } | { ok: false; problems: string[] };

/** `draaiboek-koppelingen-demo.smartschool.be.json` */
export const couplingFileName = (host: string): string => `${kind}-${host}.json`;

/** The text of the file: one coupling a line, so that it can be looked through and compared. */
export function writeCouplingFile(couplings: readonly Coupling[]): string {
  const lines = couplings.map((one) => `    ${JSON.stringify(coupling.parse(one))}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "file": "${kind}",\n  "version": ${version},\n  "couplings": ${list}\n}\n`;
}

/** Reads such a file. Everything is well, or every problem comes out in Dutch with its place, and nothing else. */
export function readCouplingFile(text: string, playbooks: readonly Playbook[]): CouplingFile {
  if (text.length > mostLetters) return no('Dit bestand is te groot voor koppelingen. Koos je het juiste bestand?');
  const parsed = readJson(text);
  if ('problem' in parsed) return no(parsed.problem);
  const found = head.safeParse(parsed.value);
  if (!found.success) return no('Dit is geen bestand met koppelingen van Draaiboek. Koos je het juiste bestand?');
  if (found.data.version > version) {
    return no('Dit bestand komt van een nieuwere Draaiboek. Werk Draaiboek eerst bij en probeer het dan opnieuw.');
  }
  const all = found.data.couplings;
  if (all.length > mostCouplings) return no(`Dit bestand heeft meer dan ${mostCouplings} koppelingen. Dat is te veel.`);
  const couplings: Coupling[] = [];
  const problems: string[] = [];
  const ids = new Map<string, number>();
  for (const [at, value] of all.entries()) {
    const place = `koppeling ${at + 1}`;
    const read = coupling.safeParse(value);
    if (!read.success) {
      problems.push(...read.error.issues.map((issue) => `${place}: ${where(issue.path)}${explain(issue, value)}`));
      continue;
    }
    const twin = ids.get(read.data.id);
    const unknown = unknownItem(read.data, playbooks);
    if (twin !== undefined) problems.push(`${place}: dit is dezelfde als koppeling ${twin}`);
    if (unknown !== null) problems.push(`${place}: ${unknown}`);
    ids.set(read.data.id, at + 1);
    couplings.push(read.data);
  }
  return problems.length === 0 ? { ok: true, couplings } : { ok: false, problems };
}

const no = (problem: string): CouplingFile => ({ ok: false, problems: [problem] });

function readJson(text: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {
      problem: `regel ${strayLine(text)}: hier klopt iets niet. Is het bestand met de hand gewijzigd, of niet helemaal gekopieerd?`,
    };
  }
}

/** The first line up to which a text is no beginning of JSON any more; its last line where only the end is missing. */
function strayLine(text: string): number {
  const lines = text.trimEnd().split('\n');
  let fine = 0;
  let wrong = lines.length;
  while (wrong - fine > 1) {
    const middle = Math.floor((fine + wrong) / 2);
    if (isBeginning(lines.slice(0, middle).join('\n'))) fine = middle;
    else wrong = middle;
  }
  return wrong;
}

function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // Browsers say in words of their own that the text ended too soon, or that it goes wrong right behind its end.
    const position = /position (\d+)/.exec(error.message)?.[1];
    return /end of|unterminated/i.test(error.message) || Number(position) >= text.length;
  }
}

/** The places of a coupling as the user may know them. */
const places: Record<string, string> = {
  id: 'kenmerk',
  host: 'school',
  playbook: 'draaiboek',
  verdict: 'welk item',
  field: 'veld',
  madeOn: 'datum',
};

const where = (path: readonly PropertyKey[]): string => {
  const first = path[0];
  if (first === undefined) return '';
  return `${places[String(first)] ?? String(first)}: `;
};

function explain(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.path.length === 0) return 'dit is geen koppeling';
  const here = issue.path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
  if (issue.code === 'invalid_type') return here === undefined ? 'dit ontbreekt' : 'dit heeft de verkeerde vorm';
  if (issue.code === 'invalid_union') return 'dit wordt niet herkend';
  return /^Invalid|^Too /.test(issue.message) ? 'dit klopt niet' : issue.message;
}

function unknownItem({ playbook: id, verdict }: Coupling, playbooks: readonly Playbook[]): string | null {
  const playbook = playbooks.find((one) => one.id === id);
  if (playbook === undefined || !('item' in verdict)) return null;
  const known = playbook.steps.some((step) => step.items.some((item) => item.id === verdict.item));
  return known ? null : `het item ‘${verdict.item}’ bestaat niet in ${playbook.short}`;
}
