import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportContext } from '@/lib/core/model/report';
import { smt } from '@/lib/core/playbooks/smt';
import { renderReport } from '@/lib/core/reports/render';
import { frameId, templatesOf } from '@/lib/core/reports/templates';

const runs = Number(process.env['SOAK'] ?? 1) * 10;
const patience = 10_000 + runs * 100;

const items = smt.steps.flatMap((step) => step.items);
const topics = smt.report?.topics.map((topic) => topic.step) ?? [];
const others = smt.report?.others?.map((one) => one.id) ?? [];

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</textarea>', '<!--', ']]>', '&lt;b&gt;'],
        ...['{{ leerling }}', '{% raw %}', '{%- for i in (1..9) -%}', '}}', '{{ "x" | raw }}', '__proto__', '$1'],
        ...[
          '# kop',
          '\n## kop',
          '**vet**',
          '***',
          '\n- punt',
          '\uE000',
          '\uE000**\uE000',
          '\uE001x\uE002',
          '\uE003',
          '\u2028# kop',
          '\r#',
          '"\'',
        ],
        ...[' ', '\n', '\t', '\u00a0', '\u200b', 'javascript:', "$'", '$&', '[', ']'],
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const day = fc
  .date({ min: new Date('2024-09-01'), max: new Date('2030-08-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function planOf(text: fc.Arbitrary<string>): fc.Arbitrary<ReportContext> {
  const words = fc.oneof(fc.constant(''), text);
  const ofItem = (kind: string) => (kind === 'date' ? fc.oneof(fc.constant(''), day, text) : words);
  const held = fc.record({
    topics: fc.subarray(topics, { minLength: 1 }),
    student: words,
    class: fc.option(text),
    schoolYear: fc.option(fc.constant('2026-2027')),
    date: fc.option(day),
    chair: words,
    attendees: words,
    decision: words,
    motivation: words,
    items: fc.record(Object.fromEntries(items.map(({ id, kind }) => [id, ofItem(kind)]))),
    days: fc.option(fc.oneof(fc.integer({ min: 0, max: 200 }), fc.constantFrom(0.5, 30, 30.5, 31, 60, 61))),
    findings: fc.array(text, { maxLength: 3 }),
    role: words,
    userName: words,
  });
  return fc.oneof(
    held.map((context) => ({ ...context, playbook: 'smt' })),
    fc.tuple(held, fc.constantFrom(...others)).map(([context, other]) => ({ ...context, playbook: 'smt', other })),
  );
}

/** Every template once for a plan: all topics together, each alone, and each other text. */
const allOf = (context: ReportContext): ReportContext[] => {
  const { other, ...meeting } = context;
  return [
    { ...meeting, topics },
    { ...meeting, topics: context.topics },
    ...topics.map((one) => ({ ...meeting, topics: [one] })),
    ...others.map((one) => ({ ...meeting, other: one })),
  ];
};

/** The same plan with a plain word for every text: what is empty or equal stays so. */
function tamed(context: ReportContext): ReportContext {
  const words = new Map<string, string>();
  const plain = (text: string) => {
    const key = text.trim();
    if (key === '' || /^\d{4}-\d\d-\d\d$/.test(key)) return key;
    words.set(key, words.get(key) ?? `woord${words.size}`);
    return words.get(key) ?? '';
  };
  return {
    ...context,
    student: plain(context.student),
    class: context.class === null ? null : plain(context.class),
    chair: plain(context.chair),
    attendees: plain(context.attendees.replace(/[;,]/g, ' ')),
    decision: plain(context.decision),
    motivation: plain(context.motivation),
    items: Object.fromEntries(Object.entries(context.items).map(([id, text]) => [id, plain(text)])),
    role: plain(context.role ?? ''),
    userName: plain(context.userName ?? ''),
  };
}

const count = (html: string, tag: string) => html.split(`<${tag}>`).length - 1;

describe('every template of the playbook', () => {
  it('is one of the report, seven topics and six other texts', () => {
    expect(templatesOf(smt).map(({ id }) => id)).toEqual([
      frameId,
      ...['desirability', 'place', 'place-motivation', 'period', 'extension', 'focus', 'guidance'],
      ...['conversation-pupil', 'conversation-parents', 'conversation-partner', 'contact-line'],
      ...['motivation-30', 'motivation-60'],
    ]);
  });

  it(
    'renders any plan, and no text of a page becomes markup',
    () => {
      fc.assert(
        fc.property(planOf(hostile), (plan) => {
          for (const context of allOf(plan)) {
            const { html, text, lines } = renderReport(smt, context);
            const titles = new Set(items.map(({ title }) => title));
            expect(lines?.flatMap(({ from }) => from).filter((from) => !titles.has(from))).toEqual([]);
            expect(`${text}${html}`).not.toMatch(/[\uE000-\uE003]/);
            expect(html.replace(/<\/?(?:h3|p|ul|li|strong)>/g, '')).not.toMatch(/[<>"']/);
            const calm = renderReport(smt, tamed(context)).html;
            expect([count(html, 'h3'), count(html, 'strong')]).toEqual([count(calm, 'h3'), count(calm, 'strong')]);
          }
        }),
        { numRuns: runs },
      );
    },
    patience,
  );

  it(
    'leaves nothing open in silence: what is empty is named, in the text and beside it',
    () => {
      fc.assert(
        fc.property(planOf(fc.constantFrom('woord', 'twee woorden')), (plan) => {
          for (const context of allOf(plan)) {
            const { text, missing } = renderReport(smt, context);
            const open = [...text.matchAll(/\[(.+?) invullen\]/g)].map(([, name]) => name);
            expect(new Set(missing)).toEqual(new Set(open));
            // Nothing stands where a value was left out: no double space, no mark after a space, no label without words.
            expect(text).not.toMatch(/\S {2,}\S| [.,](?:\s|$)|:\s*(?:\n\n|$)|\{\{|\{%/);
          }
        }),
        { numRuns: runs },
      );
    },
    patience,
  );
});
