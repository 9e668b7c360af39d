import { z } from 'zod/mini';
import { coupling } from '@/lib/core/model/coupling';
import { meeting } from '@/lib/core/model/meeting';
import { playbook } from '@/lib/core/model/playbook';
import { renderedReport } from '@/lib/core/model/report';
import { overview } from '@/lib/core/model/sight';
import { longestTemplate, schoolTemplate, templateProblem } from '@/lib/core/model/template';
import { wordTemplate } from '@/lib/core/model/word-template';
import { contentMessages, type MessageEntry, nothing, reportRequest } from './content';

export type { OpenedPlan, Overview, PlanAnswer, PlanSight } from '@/lib/core/model/sight';
export { openedPlan, planSight } from '@/lib/core/model/sight';
export type { Notice, RenderedReport, ReportRequest, Sender } from './content';

/** Every message: who may send it, what goes in, what comes out. Both ends parse with these schemas. */
export const protocol = {
  ...contentMessages,
  /** Brings the sidebar to a tab on which nothing was recognised. */
  'page/look': { from: ['page'], input: z.object({ tabId: z.number() }), output: nothing },
  /** The school's own templates; what it did not change is not among them. */
  'templates/read': { from: ['page'], input: nothing, output: z.array(schoolTemplate) },
  /** Keeps all of these or none; without a text ours is used again. Answers as `templates/read` does. */
  'templates/change': {
    from: ['page'],
    input: z.object({ changes: z.array(z.extend(schoolTemplate, { text: z.nullable(schoolTemplate.shape.text) })) }),
    output: z.array(schoolTemplate),
  },
  /** A template as it would read, before it is kept; null when something is wrong with it. */
  'templates/preview': {
    from: ['page'],
    input: z.object({
      template: z.string(),
      text: z.string().check(z.maxLength(longestTemplate)),
      context: reportRequest,
    }),
    output: z.object({ problems: z.array(templateProblem), rendered: z.nullable(renderedReport) }),
  },
  /** A school's own .docx for a document, as it was chosen; the page reads it before it is kept and again before it is used. */
  'word-template/read': {
    from: ['page'],
    input: z.pick(wordTemplate, { playbook: true, document: true }),
    output: z.nullable(z.pick(wordTemplate, { name: true, content: true })),
  },
  'word-template/keep': { from: ['page'], input: z.omit(wordTemplate, { keptOn: true }), output: nothing },
  'word-template/drop': {
    from: ['page'],
    input: z.pick(wordTemplate, { playbook: true, document: true }),
    output: nothing,
  },
  /** What came along with the plan for which our own page was opened; a second time it is gone. */
  'documents/texts': {
    from: ['page'],
    input: z.object({ planId: z.string() }),
    output: z.record(z.string(), z.string()),
  },
  'couplings/merge': {
    from: ['page'],
    input: z.object({ couplings: z.array(coupling) }),
    output: z.object({ added: z.number(), renewed: z.number(), same: z.number(), older: z.number() }),
  },
  /** A meeting about several pupils, as it is typed; what is kept of it comes with the overview. */
  'meeting/keep': { from: ['page'], input: z.object({ meeting }), output: nothing },
  'meeting/erase': { from: ['page'], input: z.object({ id: z.string() }), output: nothing },
  /** All that is kept on this computer, to be shown and erased. */
  'stored/overview': { from: ['page'], input: nothing, output: overview },
  /** Lets go of every typed text that is held in memory. */
  'rescue/clear': { from: ['page'], input: nothing, output: nothing },
  'pupil/erase': { from: ['page'], input: z.object({ pupilKey: z.string() }), output: nothing },
  'everything/erase': { from: ['page'], input: nothing, output: nothing },
} as const satisfies Record<string, MessageEntry>;

/** What the background gives goes out whole and right; what arrives has been parsed a moment before. */
export const leaving: { [N in MessageName]?: z.ZodMiniType } = { 'playbooks/active': z.array(playbook) };

export type MessageName = keyof typeof protocol;
/** What a school's page may send. */
export type ContentMessage = keyof typeof contentMessages;
export type Input<N extends MessageName> = z.infer<(typeof protocol)[N]['input']>;
export type Output<N extends MessageName> = z.infer<(typeof protocol)[N]['output']>;
