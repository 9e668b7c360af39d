import { agreementText } from '@/lib/core/meeting/agreement-text';
import type { OpenedMeeting } from './opened';

/** Every agreement of the meeting, by pupil; nothing for who has none. */
export function agreementLines({ pupils }: Pick<OpenedMeeting, 'pupils'>): string[] {
  return pupils.flatMap(({ title, entry }) =>
    entry.agreements.filter(({ what }) => what.trim() !== '').map((one) => `${title}: ${agreementText(one)}`),
  );
}
