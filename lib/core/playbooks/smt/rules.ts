import type { Rule } from '@/lib/core/model/playbook';
import { contentRules } from './rules-content';
import { documentsRules } from './rules-documents';
import { periodRules } from './rules-period';
import { placeRules } from './rules-place';
import { startRules } from './rules-start';

/** Every rule of the SMT trainingsplan, in the order of their ids. */
export const smtRules: Rule[] = [...startRules, ...placeRules, ...periodRules, ...contentRules, ...documentsRules];
