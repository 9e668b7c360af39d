import { z } from 'zod/mini';

/** How every message travels: its name, and what goes in. */
export const envelope = z.object({ message: z.string(), input: z.unknown() });
export type Envelope = z.infer<typeof envelope>;

/** Why a message was not carried out; the text is Dutch and may be shown. */
export const refusal = z.object({
  /** `unknown`: no such message. `sender`: not from there. `input`: not in that form. `failed`: it went wrong inside. */
  why: z.enum(['unknown', 'sender', 'input', 'failed']),
  text: z.string(),
});
export type Refusal = z.infer<typeof refusal>;

/** How every answer travels back. */
export const reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), output: z.unknown() }),
  z.object({ ok: z.literal(false), refusal }),
]);
export type Reply = z.infer<typeof reply>;
