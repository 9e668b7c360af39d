/** Three-valued: what was neither seen nor answered is `unknown`, and never counts as yes or as no. */
export type Truth = 'yes' | 'no' | 'unknown';

/** Yes or no for what is known. */
export function truth(value: boolean): Truth {
  return value ? 'yes' : 'no';
}

/** No as soon as one part is no; yes when all are. */
export function every(parts: readonly Truth[]): Truth {
  if (parts.includes('no')) return 'no';
  return parts.includes('unknown') ? 'unknown' : 'yes';
}

/** Yes as soon as one part is yes; no when none can be. */
export function some(parts: readonly Truth[]): Truth {
  if (parts.includes('yes')) return 'yes';
  return parts.includes('unknown') ? 'unknown' : 'no';
}

/** Unknown stays unknown. */
export function not(part: Truth): Truth {
  if (part === 'unknown') return 'unknown';
  return part === 'yes' ? 'no' : 'yes';
}
