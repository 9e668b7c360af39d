import type { Playbook } from '@/lib/core/model/playbook';
import { smtAround } from './smt/around';
import { smtDocuments } from './smt/documents';
import { smtPage } from './smt/page';
import { smtQuestions } from './smt/questions';
import { smtRecords } from './smt/records';
import { smtReport } from './smt/report';
import { smtRules } from './smt/rules';
import { contentSteps } from './smt/steps-content';
import { documentSteps } from './smt/steps-documents';
import { periodSteps } from './smt/steps-period';
import { placeSteps } from './smt/steps-place';
import { startSteps } from './smt/steps-start';

/** Sociaal-maatschappelijke training in BuSO OV1 (omzendbrief SO/2016/01), from the first talk to the signed papers. */
export const smt: Playbook = {
  id: 'smt',
  version: 1,
  title: 'Sociaal-maatschappelijke training',
  short: 'SMT',
  subject: 'pupil',
  spans: 'school-year',
  order: 'free',
  roles: [
    { id: 'class-council', title: 'Klassenraad', chip: 'KR', filter: 'Klassenraad' },
    { id: 'training-supervisor', title: 'Trainingsbegeleider', chip: 'TB', filter: 'Trainingsbegeleider' },
  ],
  steps: [...startSteps, ...placeSteps, ...periodSteps, ...contentSteps, ...documentSteps],
  questions: smtQuestions,
  rules: smtRules,
  records: smtRecords,
  documents: smtDocuments,
  checkedOn: '2026-11-21',
  report: smtReport,
  days: {
    start: 'start-date',
    end: 'end-date',
    weekdays: 'weekdays',
    free: 30,
    extended: 60,
    title: 'plan-title',
    created: 'created-on',
  },
  titlePattern: 'SMT {schooljaar}',
  page: smtPage,
  around: smtAround,
};
