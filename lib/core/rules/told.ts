import { z } from 'zod/mini';
import { fires, kind } from './kind';

/**
 * Something worth knowing wherever the rule applies: it is told until the user sets it aside.
 * `{ kind: 'told', step: 'ihp', message: 'Sinds 1 september 2023 heet dit …' }`
 */
export const told = kind({ settings: z.strictObject({}), judge: () => fires() });
