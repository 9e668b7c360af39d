export type IconState = 'done' | 'missing' | 'attention' | 'error' | 'not-needed' | 'unknown' | 'info';

const signs: Record<IconState, string> = {
  done: '✓',
  missing: '',
  attention: '!',
  error: '!',
  'not-needed': '–',
  unknown: '?',
  info: 'i',
};

/** The round sign before a step or finding; its meaning always stands in words beside it. */
export function StateIcon({ state }: { state: IconState }) {
  return (
    <span className={`state-icon ${state}`} aria-hidden="true">
      {signs[state]}
    </span>
  );
}
