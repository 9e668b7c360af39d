import type { Weekday } from './basics';

/** From Monday on. It stands apart from the schemas, for scripts that check nothing. */
export const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
