import { z } from 'zod/mini';
import { planCommand } from '@/lib/core/model/command';
import { coupling, couplingChange } from '@/lib/core/model/coupling';
import { longestQuote } from '@/lib/core/model/document';
import type { Playbook } from '@/lib/core/model/playbook';
import { readyReport } from '@/lib/core/model/ready';
import { type RenderedReport, type ReportContext, renderedReport, reportContext } from '@/lib/core/model/report';
import { rescuedText, typedTexts } from '@/lib/core/model/rescue';
import { settings } from '@/lib/core/model/settings';
import { openedPlan, planAnswer, planSight } from '@/lib/core/model/sight';
import { pageStudent } from '@/lib/core/model/snapshot';
import { isTableLike, type WordingTable } from '@/lib/core/model/wording-table';

/** Who may send a message: our content scripts in the top frame of a school page, or our own extension pages. */
export type Sender = 'content' | 'page';

export interface MessageEntry {
  from: Sender[];
  input: z.ZodMiniType;
  output: z.ZodMiniType;
}

/** This message is never stored or logged: it holds the plan's own texts. */
export const reportRequest = reportContext;
export type ReportRequest = ReportContext;
export type { RenderedReport };

/** Goes in or comes out where there is nothing to say. */
export const nothing = z.object({});

const isPlaybookLike = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'steps' in value &&
  Array.isArray(value.steps) &&
  'page' in value;

/** The messages that a school's page sends: what its scripts carry of the protocol, made anew on every page of a plan. */
export const contentMessages = {
  /** Brings what belongs on the page: the sidebar, or a handle where that is enough and nothing is kept of the pupil. */
  'page/found': {
    from: ['content'],
    input: z.object({
      /** `asked`: the user wants the sidebar. */
      state: z.enum(['pupil', 'plan', 'asked']),
      /** A handle is enough as far as the page says; `there`: one stands on it already. */
      handle: z.optional(z.enum(['enough', 'there'])),
      /** The address may name another pupil than the page by now. */
      moved: z.optional(z.boolean()),
    }),
    output: z.object({ shown: z.enum(['handle', 'sidebar']) }),
  },
  'playbooks/active': {
    from: ['content', 'page'],
    input: nothing,
    /** The background parsed them right before; to do it again costs every page of a plan more than to judge the plan. */
    output: z.array(z.custom<Playbook>(isPlaybookLike)),
  },
  /** Their wordings, opened and weighed; by playbook. The background made these right before too. */
  'playbooks/wordings': {
    from: ['content'],
    input: nothing,
    output: z.record(z.string(), z.custom<WordingTable>(isTableLike)),
  },
  'settings/read': { from: ['content', 'page'], input: nothing, output: settings },
  'settings/write': { from: ['content', 'page'], input: z.partial(settings), output: settings },
  /** Finds or makes the plan that the page shows; asks when it cannot be told which of several it is. */
  'plan/open': {
    from: ['content'],
    input: z.object({
      sight: planSight,
      /** The user's answer to an earlier `ask`: an id of the choices, or `new`. */
      choice: z.optional(z.string()),
      /** Given by the client, so that a message sent twice makes one plan. */
      commandId: z.optional(z.string()),
    }),
    output: planAnswer,
  },
  'plan/read': { from: ['content', 'page'], input: z.object({ planId: z.string() }), output: z.nullable(openedPlan) },
  'plan/command': {
    from: ['content', 'page'],
    input: z.object({ commandId: z.string(), planId: z.string(), command: planCommand }),
    output: openedPlan,
  },
  /** The plans of the pupil on a page without a plan. */
  'pupil/plans': {
    from: ['content'],
    input: z.object({ host: z.string(), student: pageStudent }),
    output: z.array(openedPlan),
  },
  'report/render': { from: ['content', 'page'], input: reportRequest, output: renderedReport },
  /** One line of a log in the school's own words; null where it has none. */
  'contact/line': {
    from: ['content'],
    input: z.object({ log: z.string(), context: reportRequest }),
    output: z.object({ text: z.nullable(z.string()) }),
  },
  /** What was typed in a form and not seen stored: held in memory only. These three are all that carry a page's texts for that. */
  'rescue/keep': { from: ['content'], input: typedTexts, output: nothing },
  'rescue/read': { from: ['content'], input: z.object({ planId: z.string() }), output: z.array(rescuedText) },
  'rescue/drop': {
    from: ['content'],
    input: z.object({ planId: z.string(), ids: z.array(z.string()) }),
    output: nothing,
  },
  /** The reports of meetings about these plans that are still to be written; of plans of the school whose page asks. */
  'meeting/ready': {
    from: ['content'],
    input: z.object({ planIds: z.array(z.string()) }),
    output: z.array(readyReport),
  },
  /** Writes into a rich-text editor through its own API, in the page's world. */
  'editor/write': {
    from: ['content'],
    input: z.object({ path: z.array(z.number()), html: z.string() }),
    output: z.object({ written: z.boolean() }),
  },
  /** Brings the script that knows the screens around a plan, where a page turns out to be one. */
  'around/load': { from: ['content'], input: nothing, output: nothing },
  /** Brings the script that writes into fields beside the sidebar, at the first write. */
  'writer/load': { from: ['content'], input: nothing, output: nothing },
  /** Brings the script that writes a page's structure beside the sidebar. Nothing of the page is in the message. */
  'structure/load': { from: ['content'], input: nothing, output: nothing },
  /** Brings the screens that most visits never open beside the sidebar. */
  'screens/load': { from: ['content'], input: nothing, output: nothing },
  /** Opens Draaiboek's own page at one of its sections. */
  'own-page/open': {
    from: ['content'],
    input: z.object({
      section: z.enum(['instellingen', 'documenten']),
      /** What it is about there. */
      plan: z.optional(z.string()),
      document: z.optional(z.string()),
      /** Texts that stand on the page now and that a document may quote, by item: for that page, once, and kept nowhere. */
      texts: z.optional(z.record(z.string(), z.string().check(z.maxLength(longestQuote)))),
    }),
    output: nothing,
  },
  /** Number of open items for the toolbar button; null clears it. */
  'badge/show': { from: ['content'], input: z.object({ open: z.nullable(z.number()) }), output: nothing },
  /** What the user said of fields: a school's page gets that of its own school, our own pages all. */
  'couplings/read': { from: ['content', 'page'], input: nothing, output: z.array(coupling) },
  /** Answers as `couplings/read` does, after the change. */
  'couplings/change': { from: ['content', 'page'], input: couplingChange, output: z.array(coupling) },
} as const satisfies Record<string, MessageEntry>;

/** What the background tells open sidebars and our own pages. */
export const notice = z.discriminatedUnion('notice', [
  z.object({ notice: z.literal('plan-changed'), planId: z.string() }),
  z.object({ notice: z.literal('settings-changed') }),
  z.object({ notice: z.literal('couplings-changed') }),
  z.object({ notice: z.literal('toggle') }),
]);
export type Notice = z.infer<typeof notice>;
