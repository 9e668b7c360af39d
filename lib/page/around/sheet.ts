import type { LinePart } from '@/lib/core/model/around';

/** What a form or a page to read says of one line. */
export interface Sheet {
  said: Partial<Record<LinePart, string>>;
  date: string | null;
  /** Texts over the first field or the day, nearest first. */
  headings: string[];
  /** The heading right behind the day. */
  behind: string[];
  /** Short texts beside these that say a kind. */
  kickers: string[];
  /** The labels of its parts, and the one of its day. */
  labels: string[];
  dayLabel: string | null;
  /** There is a place for a long text, or one stands there. */
  hasText: boolean;
  mode: 'edit' | 'read';
}
