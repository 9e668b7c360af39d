import type { Rule } from '../../model/playbook';

/** Every rule of the SMT trainingsplan, in the order of their ids. */
export const smtRules: Rule[] = [];
