import { z } from 'zod/mini';
import { id } from './basics';

const values = z.array(z.union([z.string(), z.number(), z.boolean()]));

/** A condition over the plan; three-valued when evaluated, since what it looks at may be unknown. */
export type Condition =
  | { workdaysAbove: number }
  /** `empty` says what an answer is that is known to be empty; without it that is as good as no answer. */
  | { answer: string; in: (string | number | boolean)[]; empty?: 'no' | undefined }
  | { filled: string }
  /** One value that the user noted: `agreement.costs`. */
  | { noted: string; in: (string | number | boolean)[] }
  /** Under eighteen today. */
  | { minor: true }
  /** Under eighteen on the day in this item; on today while it is empty. */
  | { minorOn: string }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

export const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ workdaysAbove: z.number() }),
    z.strictObject({ answer: z.string(), in: values, empty: z.optional(z.literal('no')) }),
    z.strictObject({ filled: id }),
    z.strictObject({ noted: z.string(), in: values }),
    z.strictObject({ minor: z.literal(true) }),
    z.strictObject({ minorOn: id }),
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
  ]),
);
