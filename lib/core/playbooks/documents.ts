import type { DocumentBlock, DocumentKind, ValueSource } from '@/lib/core/model/document';
import type { Condition, Playbook } from '@/lib/core/model/playbook';
import { type Misfit, repeated } from './misfit';

/** What the documents of a playbook may speak of. */
export interface Mentionable {
  steps: ReadonlySet<string>;
  roles: ReadonlySet<string>;
  items: ReadonlyMap<string, unknown>;
  questions: ReadonlyMap<string, unknown>;
  noted: ReadonlySet<string>;
  countsDays: boolean;
}

type ConditionCheck = (condition: Condition | undefined, path: PropertyKey[]) => Misfit[];

function textsOf(block: DocumentBlock): string[] {
  if ('heading' in block) return [block.heading];
  if ('text' in block) return [block.text];
  if ('note' in block) return [block.note];
  if ('bullets' in block) return block.bullets;
  if ('ticks' in block) return block.ticks;
  if ('write' in block) return [block.write];
  if ('grid' in block) return [...block.grid, ...block.rows];
  if ('sign' in block) return block.sign.flatMap(({ who, parts }) => [who, ...parts]);
  return 'rows' in block ? block.rows.flat() : [];
}

/** Tags in texts that have no field, or a field of lines, and braces that belong to no tag. */
function textProblems(texts: readonly string[], paper: DocumentKind): string[] {
  const kinds = new Map(paper.fields.map(({ id, kind }) => [id, kind]));
  return texts.flatMap((text) => {
    const tags = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, tag = '']) => tag);
    const loose = /[{}]/.test(text.replace(/\{[^{}]*\}/g, '')) ? ['er staat een accolade te veel of te weinig'] : [];
    const wrong = tags.filter((tag) => (kinds.get(tag) ?? 'lines') === 'lines');
    return [...wrong.map((tag) => `het veld ‘${tag}’ bestaat niet of heeft regels`), ...loose];
  });
}

function blockProblems(block: DocumentBlock, paper: DocumentKind): string[] {
  if (!('lines' in block) || 'write' in block) return textProblems(textsOf(block), paper);
  const field = paper.fields.find(({ id }) => id === block.lines);
  return field?.kind === 'lines' ? [] : [`‘${block.lines}’ is geen veld met regels`];
}

function sourceProblem(source: ValueSource, known: Mentionable): string | null {
  if ('item' in source) return known.items.has(source.item) ? null : `het item ‘${source.item}’ bestaat niet`;
  if ('answer' in source) return known.questions.has(source.answer) ? null : `de vraag ‘${source.answer}’ bestaat niet`;
  if ('noted' in source) return known.noted.has(source.noted) ? null : `de notitie ‘${source.noted}’ bestaat niet`;
  if ('plan' in source && source.plan === 'workdays' && !known.countsDays) return 'dit draaiboek telt geen werkdagen';
  return null;
}

/** All that does not fit in the documents of a playbook: names used twice, and names that nothing carries. */
export function documentMisfits(playbook: Playbook, known: Mentionable, conditions: ConditionCheck): Misfit[] {
  const documents = playbook.documents ?? [];
  const each = documents.flatMap((paper, d): Misfit[] => {
    const path: PropertyKey[] = ['documents', d];
    const ids = paper.fields.map(({ id }) => id);
    const inFields = paper.fields.flatMap(({ from = [], user, quotes }, f): Misfit[] => {
      const sources = from.flatMap((source) => sourceProblem(source, known) ?? []);
      const role = user === undefined || known.roles.has(user.role) ? [] : [`de rol ‘${user.role}’ bestaat niet`];
      const quoted = quotes === undefined || known.items.has(quotes) ? [] : [`het item ‘${quotes}’ bestaat niet`];
      return [...sources, ...role, ...quoted].map((what) => ({ path: [...path, 'fields', f], what }));
    });
    const inBody = paper.body.flatMap((block, b): Misfit[] => [
      ...blockProblems(block, paper).map((what) => ({ path: [...path, 'body', b], what })),
      ...(block.ifFilled === undefined || ids.includes(block.ifFilled)
        ? []
        : [{ path: [...path, 'body', b], what: `het veld ‘${block.ifFilled}’ bestaat niet` }]),
      ...conditions(block.appliesWhen, [...path, 'body', b]),
    ]);
    const inFooter = textProblems([paper.footer ?? ''], paper).map((what) => ({ path: [...path, 'footer'], what }));
    const step = paper.step;
    return [
      ...(step === undefined || known.steps.has(step)
        ? []
        : [{ path: [...path, 'step'], what: `de stap ‘${step}’ bestaat niet` }]),
      ...conditions(paper.appliesWhen, path),
      ...repeated(ids, (index) => [...path, 'fields', index, 'id']),
      ...inFields,
      ...(paper.warnings ?? []).flatMap(({ fields }, w) =>
        fields
          .filter((field) => !ids.includes(field))
          .map((field) => ({ path: [...path, 'warnings', w], what: `het veld ‘${field}’ bestaat niet` })),
      ),
      ...inBody,
      ...inFooter,
    ];
  });
  return [
    ...repeated(
      documents.map(({ id }) => id),
      (index) => ['documents', index, 'id'],
    ),
    ...each,
  ];
}
