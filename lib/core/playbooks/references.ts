import type { Condition, Item, ItemKind, Playbook, Question } from '@/lib/core/model/playbook';
import { documentMisfits } from './documents';
import { type Misfit, repeated } from './misfit';

interface Known {
  roles: Set<string>;
  steps: Set<string>;
  items: Map<string, Item>;
  questions: Map<string, Question>;
  /** `agreement.costs` for each field of each record. */
  noted: Set<string>;
  countsDays: boolean;
}

const withoutField: readonly ItemKind[] = ['task', 'milestone', 'rating'];

function answerMisfit(answer: string, values: readonly (string | number | boolean)[], known: Known): string | null {
  const question = known.questions.get(answer);
  if (question === undefined) return `de vraag ‘${answer}’ bestaat niet`;
  const wrong = values.find((value) => {
    if (question.kind === 'yes-no') return typeof value !== 'boolean';
    if (question.kind === 'number') return typeof value !== 'number';
    if (question.kind !== 'choice') return false;
    return !(question.options ?? []).some((option) => option.value === value);
  });
  return wrong === undefined ? null : `‘${String(wrong)}’ is geen antwoord op de vraag ‘${answer}’`;
}

function conditionMisfits(condition: Condition, path: PropertyKey[], known: Known): Misfit[] {
  if ('all' in condition) return condition.all.flatMap((part, i) => conditionMisfits(part, [...path, 'all', i], known));
  if ('any' in condition) return condition.any.flatMap((part, i) => conditionMisfits(part, [...path, 'any', i], known));
  if ('not' in condition) return conditionMisfits(condition.not, [...path, 'not'], known);
  if ('filled' in condition) {
    return known.items.has(condition.filled) ? [] : [{ path, what: `het item ‘${condition.filled}’ bestaat niet` }];
  }
  if ('answer' in condition) {
    const what = answerMisfit(condition.answer, condition.in, known);
    return what === null ? [] : [{ path, what }];
  }
  if ('noted' in condition) {
    return known.noted.has(condition.noted) ? [] : [{ path, what: `de notitie ‘${condition.noted}’ bestaat niet` }];
  }
  if ('minorOn' in condition) {
    return known.items.has(condition.minorOn) ? [] : [{ path, what: `het item ‘${condition.minorOn}’ bestaat niet` }];
  }
  if ('workdaysAbove' in condition && !known.countsDays) {
    return [{ path, what: 'dit draaiboek telt geen werkdagen: vul eerst het deel ‘dagen’ in' }];
  }
  return [];
}

function optionalCondition(condition: Condition | undefined, path: PropertyKey[], known: Known): Misfit[] {
  return condition === undefined ? [] : conditionMisfits(condition, [...path, 'appliesWhen'], known);
}

function itemMisfits(item: Item, path: PropertyKey[], known: Known): Misfit[] {
  const found = optionalCondition(item.appliesWhen, path, known);
  if (item.answer !== undefined && !known.questions.has(item.answer)) {
    found.push({ path, what: `de vraag ‘${item.answer}’ bestaat niet` });
  }
  if (item.recognise === undefined && item.answer === undefined && !withoutField.includes(item.kind)) {
    found.push({ path, what: 'zeg met opschriften hoe het veld op de pagina heet, of welke vraag het antwoord geeft' });
  }
  return found;
}

function stepMisfits(playbook: Playbook, known: Known): Misfit[] {
  return playbook.steps.flatMap((step, s) => {
    const path: PropertyKey[] = ['steps', s];
    const found = optionalCondition(step.appliesWhen, path, known);
    if (!known.roles.has(step.role))
      found.push({ path: [...path, 'role'], what: `de rol ‘${step.role}’ bestaat niet` });
    if (step.report && !playbook.report?.topics.some((topic) => topic.step === step.id)) {
      found.push({ path, what: 'deze stap vraagt een verslag, maar er is geen sjabloon voor' });
    }
    return [...found, ...step.items.flatMap((item, i) => itemMisfits(item, [...path, 'items', i], known))];
  });
}

function questionMisfits(playbook: Playbook, known: Known): Misfit[] {
  return playbook.questions.flatMap((question, q) => {
    const found: Misfit[] = [];
    if (question.step !== undefined && !known.steps.has(question.step)) {
      found.push({ path: ['questions', q, 'step'], what: `de stap ‘${question.step}’ bestaat niet` });
    }
    found.push(...optionalCondition(question.appliesWhen, ['questions', q], known));
    if (question.kind === 'choice' && (question.options ?? []).length < 2) {
      found.push({ path: ['questions', q, 'options'], what: 'geef minstens twee keuzes' });
    }
    return found;
  });
}

function recordMisfits(playbook: Playbook, known: Known): Misfit[] {
  return (playbook.records ?? []).flatMap((record, r) => {
    const path: PropertyKey[] = ['records', r];
    const found = optionalCondition(record.appliesWhen, path, known);
    if (!known.steps.has(record.step)) {
      found.push({ path: [...path, 'step'], what: `de stap ‘${record.step}’ bestaat niet` });
    }
    const fields = record.fields.map((field) => field.id);
    return [...found, ...repeated(fields, (index) => [...path, 'fields', index, 'id'])];
  });
}

function ruleMisfits(playbook: Playbook, known: Known): Misfit[] {
  return playbook.rules.flatMap((rule, r) => {
    const path: PropertyKey[] = ['rules', r];
    const found = optionalCondition(rule.appliesWhen, path, known);
    if (rule.step !== undefined && !known.steps.has(rule.step)) {
      found.push({ path: [...path, 'step'], what: `de stap ‘${rule.step}’ bestaat niet` });
    }
    if (rule.item !== undefined && !known.items.has(rule.item)) {
      found.push({ path: [...path, 'item'], what: `het item ‘${rule.item}’ bestaat niet` });
    }
    return found;
  });
}

function topicMisfits(playbook: Playbook): Misfit[] {
  const topics = playbook.report?.topics ?? [];
  const path = (index: number): PropertyKey[] => ['report', 'topics', index];
  const unknown = topics.flatMap((topic, index): Misfit[] => {
    const step = playbook.steps.find((one) => one.id === topic.step);
    if (step === undefined) return [{ path: path(index), what: `de stap ‘${topic.step}’ bestaat niet` }];
    return step.report ? [] : [{ path: path(index), what: 'deze stap vraagt geen verslag' }];
  });
  return [
    ...unknown,
    ...repeated(
      topics.map((topic) => topic.step),
      path,
    ),
  ];
}

const dayItems = [
  ['start', 'date', 'datum'],
  ['end', 'date', 'datum'],
  ['weekdays', 'weekdays', 'item met weekdagen'],
  ['title', 'text', 'tekst'],
  ['created', 'date', 'datum'],
] as const;

function dayMisfits(playbook: Playbook, known: Known): Misfit[] {
  return dayItems.flatMap(([key, kind, called]): Misfit[] => {
    const id = playbook.days?.[key];
    if (id === undefined) return [];
    const item = known.items.get(id);
    if (item === undefined) return [{ path: ['days', key], what: `het item ‘${id}’ bestaat niet` }];
    return item.kind === kind ? [] : [{ path: ['days', key], what: `‘${id}’ is geen ${called}` }];
  });
}

function pageMisfits(playbook: Playbook, known: Known): Misfit[] {
  const fields = [...known.items.values()].filter((item) => item.recognise !== undefined).length;
  const least = playbook.page.minimumItems;
  if (least >= 1 && least <= Math.max(fields, 1)) return [];
  return [{ path: ['page', 'minimumItems'], what: `kies een getal van 1 tot ${Math.max(fields, 1)}` }];
}

/** Lines of the pupil's file can only stand for topics that the report has, and for partners told apart. */
function aroundMisfits({ around, report }: Playbook): Misfit[] {
  if (around === undefined) return [];
  const known = new Set(report?.topics.map((topic) => topic.step));
  const topics = around.topics.flatMap(({ step }, index): Misfit[] =>
    known.has(step) ? [] : [{ path: ['around', 'topics', index], what: `het verslag heeft geen onderwerp ‘${step}’` }],
  );
  const partners = repeated(
    around.partners.map(({ id }) => id),
    (index) => ['around', 'partners', index],
  );
  return [...topics, ...partners];
}

/** All that does not fit inside a playbook whose shape is right: names used twice, and names that nothing carries. */
export function misfitsOf(playbook: Playbook): Misfit[] {
  const items = playbook.steps.flatMap((step, s) =>
    step.items.map((item, i) => ({ item, path: ['steps', s, 'items', i] })),
  );
  const known: Known = {
    roles: new Set(playbook.roles.map((role) => role.id)),
    steps: new Set(playbook.steps.map((step) => step.id)),
    items: new Map(items.map(({ item }) => [item.id, item])),
    questions: new Map(playbook.questions.map((question) => [question.id, question])),
    noted: new Set((playbook.records ?? []).flatMap(({ id, fields }) => fields.map((field) => `${id}.${field.id}`))),
    countsDays: playbook.days !== undefined,
  };
  return [
    ...repeated(
      playbook.roles.map((role) => role.id),
      (index) => ['roles', index],
    ),
    ...repeated(
      playbook.steps.map((step) => step.id),
      (index) => ['steps', index],
    ),
    ...repeated(
      items.map(({ item }) => item.id),
      (index) => items[index]?.path ?? ['steps'],
    ),
    ...repeated(
      playbook.questions.map((question) => question.id),
      (index) => ['questions', index],
    ),
    ...repeated(
      playbook.rules.map((rule) => rule.id),
      (index) => ['rules', index],
    ),
    ...stepMisfits(playbook, known),
    ...questionMisfits(playbook, known),
    ...repeated(
      (playbook.records ?? []).map((record) => record.id),
      (index) => ['records', index],
    ),
    ...recordMisfits(playbook, known),
    ...ruleMisfits(playbook, known),
    ...topicMisfits(playbook),
    ...dayMisfits(playbook, known),
    ...pageMisfits(playbook, known),
    ...aroundMisfits(playbook),
    ...documentMisfits(playbook, known, (condition, path) => optionalCondition(condition, path, known)),
  ];
}
