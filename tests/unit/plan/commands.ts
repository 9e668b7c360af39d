import fc from 'fast-check';
import type { PlanCommand } from '@/lib/core/model/command';
import type { StoredItem } from '@/lib/core/model/plan';

const day = fc.constantFrom('2026-09-14', '2026-11-20', '2026-11-21', '2027-01-12');
const maybeDay = fc.option(day);
const id = fc.constantFrom('place', 'focus', 'period');
const own = fc.string({ maxLength: 40 });
const name = fc.oneof(fc.constantFrom('chair', 'birthDate', 'constructor', 'toString'), own);
const storedItem: fc.Arbitrary<StoredItem> = fc.oneof(
  fc.record({
    class: fc.constant('fact' as const),
    value: fc.oneof(own, fc.constant(null), fc.array(own, { maxLength: 3 })),
    seenOn: day,
  }),
  fc.record({
    class: fc.constant('read' as const),
    filled: fc.boolean(),
    words: fc.nat(),
    digest: fc.string({ maxLength: 8 }),
    seenOn: day,
  }),
);

const point = fc.record({
  id: fc.constantFrom('p1', 'p2', 'p3'),
  what: own,
  who: own,
  by: maybeDay,
  from: fc.constantFrom('r1', 'r2'),
  on: day,
  doneOn: maybeDay,
});

/** Any command that the message schema lets through, on a few names so that commands meet each other. */
export const anyCommand: fc.Arbitrary<PlanCommand> = fc.oneof(
  fc.record({
    do: fc.constant('observe' as const),
    items: fc.dictionary(id, storedItem, { noNullPrototype: true }),
    on: day,
  }),
  fc.record({
    do: fc.constant('answer' as const),
    question: name,
    scope: fc.constantFrom('pupil' as const, 'plan' as const),
    value: fc.oneof(own, fc.boolean(), fc.constant(null)),
  }),
  fc.record({ do: fc.constant('tick' as const), item: id, on: maybeDay }),
  fc.record({ do: fc.constant('call-done' as const), step: id, done: fc.boolean() }),
  fc.record({
    do: fc.constant('record-report' as const),
    reportId: fc.constantFrom('r1', 'r2'),
    topics: fc.array(id, { maxLength: 4 }),
    kind: own,
    date: maybeDay,
    origin: fc.constantFrom('copied' as const, 'answered' as const),
  }),
  fc.record({
    do: fc.constant('correct-report' as const),
    reportId: fc.constantFrom('r1', 'r2'),
    date: maybeDay,
    topics: fc.array(id, { maxLength: 4 }),
  }),
  fc.record({ do: fc.constant('forget-report' as const), reportId: fc.constantFrom('r1', 'r2') }),
  fc.record({
    do: fc.constant('agree' as const),
    from: fc.constantFrom('r1', 'r2'),
    points: fc.uniqueArray(point, { maxLength: 3, selector: ({ id }) => id }),
  }),
  fc.record({ do: fc.constant('keep-point' as const), point }),
  fc.record({ do: fc.constant('forget-point' as const), pointId: fc.constantFrom('p1', 'p2', 'p3') }),
  fc.record({ do: fc.constant('answer-reports' as const), answered: fc.boolean() }),
  fc.record({
    do: fc.constant('record-conversation' as const),
    conversationId: fc.constantFrom('c1', 'c2'),
    with: own,
    date: maybeDay,
  }),
  fc.record({ do: fc.constant('forget-conversation' as const), conversationId: fc.constantFrom('c1', 'c2') }),
  fc.record({ do: fc.constant('answer-conversations' as const), answered: fc.boolean() }),
  fc.record({ do: fc.constant('keep-words' as const), name, words: own }),
  fc.record({ do: fc.constant('introduced' as const) }),
);
