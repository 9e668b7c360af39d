import type { QuestionModel } from './types-steps';

export interface IntroEntryModel {
  id: string;
  title: string;
  value: 'yes' | 'no' | null;
  yes: string;
  no: string;
  date: { label: string; value: string } | null;
}
/** What the user says of before she had us: which meetings and conversations there were. */
export interface IntroModel {
  title: string;
  back: string;
  text: string;
  reportsTitle: string;
  reports: IntroEntryModel[];
  denyOthers: string | null;
  conversationsTitle: string;
  conversations: IntroEntryModel[];
  questionsTitle: string;
  questions: QuestionModel[];
  note: string | null;
  save: string;
  later: string;
}
