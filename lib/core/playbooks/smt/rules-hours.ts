import type { Rule } from '@/lib/core/model/playbook';
import { minorsAtWork, notVerified } from './sources';

const youngWorker: Rule['appliesWhen'] = {
  all: [{ answer: 'participation', in: ['work'] }, { minorOn: 'start-date' }],
};
const noted = { from: 'hours.from', to: 'hours.to', pause: 'hours.pause-minutes' };

/** Working time of a minor who takes part in work (180 to 185). */
export const hoursRules: Rule[] = [
  {
    id: 'SMT-181',
    kind: 'hours',
    severity: 'warning',
    gate: 'step',
    step: 'period',
    message: 'Dit is meer dan 8 uur per dag of 38 uur per week.',
    source: minorsAtWork,
    basis: 'law',
    when: 'a minor works more than 8 hours a day, or more than 38 hours a week with the lessons at school (pauses do not count)',
    why: 'Jongeren onder 18 werken hoogstens 8 uur per dag en 38 uur per week, lesuren inbegrepen. Of dat ook op een SMT van toepassing is, is niet zeker: hou je er bij arbeidsdeelname best aan.',
    appliesWhen: youngWorker,
    with: { ...noted, most: { day: 8, week: 38, beside: 'hours.school-hours' } },
  },
  {
    id: 'SMT-182',
    kind: 'hours',
    severity: 'warning',
    gate: 'step',
    step: 'period',
    message: '‘s Avonds na 20 uur en voor 6 uur mag een minderjarige in principe niet werken.',
    source: minorsAtWork,
    basis: 'law',
    when: 'a minor works after 20:00 or before 6:00',
    why: 'Nachtarbeid tussen 20 en 6 uur is voor jongeren onder 18 in principe verboden. Of dat ook op een SMT van toepassing is, is niet zeker: hou je er bij arbeidsdeelname best aan.',
    appliesWhen: youngWorker,
    with: { ...noted, between: [6, 20] },
  },
  {
    id: 'SMT-183',
    kind: 'hours',
    severity: 'warning',
    gate: 'step',
    step: 'period',
    message: 'Voorzie een pauze: 30 minuten na 4,5 uur, 1 uur bij meer dan 6 uur.',
    source: minorsAtWork,
    basis: 'law',
    when: 'a minor works more than 4.5 hours without a pause of 30 minutes, or more than 6 hours without one of an hour',
    why: 'Jongeren onder 18 krijgen een half uur rust als ze langer dan 4,5 uur werken, en een uur als ze langer dan 6 uur werken. Of dat ook op een SMT van toepassing is, is niet zeker: hou je er bij arbeidsdeelname best aan.',
    appliesWhen: youngWorker,
    with: {
      ...noted,
      pauses: [
        { above: 4.5, minutes: 30 },
        { above: 6, minutes: 60 },
      ],
    },
  },
  {
    id: 'SMT-185',
    kind: 'answer',
    severity: 'info',
    gate: 'start',
    step: 'agreement',
    item: 'participation',
    message: 'Vraag aan de TAC of er een aangifte (Dimona) of aparte verzekering nodig is.',
    source: notVerified,
    basis: 'law-unverified',
    when: 'the pupil takes part in work',
    why: 'Voor sommige opleidingen op een werkplek moet de werkgever een aangifte doen. Een SMT valt daar wellicht niet onder, maar wij konden dat niet nakijken: de TAC weet het.',
    with: { answer: 'participation', in: ['work'] },
  },
];
