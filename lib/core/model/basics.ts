import { z } from 'zod/mini';

z.config({ jitless: true });

/** A calendar day, `yyyy-mm-dd`; never a moment, so it has no time zone. */
export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'dit is geen datum (jjjj-mm-dd)'));
export type IsoDate = z.infer<typeof isoDate>;

/** A school year, `2026-2027`. */
export const schoolYear = z.string().check(z.regex(/^\d{4}-\d{4}$/, 'dit is geen schooljaar (jjjj-jjjj)'));
export type SchoolYear = z.infer<typeof schoolYear>;

export const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
export type Weekday = z.infer<typeof weekday>;

/** Names inside a playbook: steps, items, roles, answers. */
export const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/, 'gebruik kleine letters, cijfers en streepjes'));

const logCell = z.enum(['date', 'kind', 'content']);
export type LogCell = z.infer<typeof logCell>;

/** One dated line of a log; each cell may still be empty, or, where `notSeen` says so, not known at all. */
export const logRow = z.object({
  date: z.nullable(isoDate),
  kind: z.string(),
  content: z.string(),
  notSeen: z.optional(z.array(logCell)),
});
export type LogRow = z.infer<typeof logRow>;

/**
 * What a field holds. Text is a string, a date an ISO day or null, weekdays, choices and files a list of names,
 * a log a list of rows or, where the page has one text for it, that text.
 */
export const itemValue = z.union([z.string(), z.null(), z.array(z.string()), z.array(logRow)]);
export type ItemValue = z.infer<typeof itemValue>;

/** The user's own words are kept short, so that no report is ever stored by accident. */
export const ownWords = z.string().check(z.maxLength(500, 'houd het bij 500 tekens'));
