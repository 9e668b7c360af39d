import type { EvaluationInput } from '../../lib/core/model/evaluation.ts';
import { defaultSettings } from '../../lib/core/model/settings.ts';
import { smt } from '../../lib/core/playbooks/smt.ts';

const seenOn = '2026-12-14';
const fact = (value: string | string[]) => ({ class: 'fact', value, seenOn }) as const;

/** A made-up pupil whose plan is ready for the papers; as an adult she is born three years earlier. */
export function demoInput(age: 'minor' | 'adult'): EvaluationInput {
  return {
    playbook: smt,
    today: seenOn,
    snapshot: null,
    otherPlans: [],
    settings: {
      ...defaultSettings,
      freeDays: { '2026-2027': [] },
      schoolWords: {
        'school-name': 'BuSO De Linde',
        'school-address': 'Lindelaan 12, 9999 Voorbeeld',
        'school-contact': '09 000 00 00',
        director: 'Karel Maes',
        supervisor: 'An Peeters',
        tac: 'Joke Claes',
        insurance: 'Voorbeeldverzekering, BA-polis 000.001 en ongevallenpolis 000.002',
      },
    },
    pupil: {
      key: 'voorbeeld.smartschool.be 1',
      host: 'voorbeeld.smartschool.be',
      name: 'Noor Janssens',
      class: '4OV1B',
      answers: { birthDate: age === 'minor' ? '2010-05-20' : '2007-05-20', firstTwoYearsFinished: true },
    },
    plan: {
      id: 'plan-1',
      playbook: 'smt',
      pupilKey: 'voorbeeld.smartschool.be 1',
      platformId: null,
      schoolYear: '2026-2027',
      salt: 'salt',
      items: {
        'plan-title': fact('SMT 2026-2027'),
        place: fact('Kinderboerderij De Wilg'),
        'start-date': fact('2027-01-12'),
        'end-date': fact('2027-05-28'),
        weekdays: fact(['tue', 'thu']),
      },
      answers: { participation: 'work' },
      ticked: {},
      done: [],
      reportsAnswered: true,
      reports: [],
      conversationsAnswered: true,
      conversations: [],
      words: {},
      records: {
        agreement: [
          {
            institution: 'vzw De Wilg',
            where: 'Veldstraat 8, 9999 Voorbeeld',
            costs: 'De leerling brengt een lunchpakket mee. De school betaalt het busabonnement.',
          },
        ],
        hours: [{ from: '09:00', to: '15:30' }],
        'activity-list': [
          {
            mentor: 'Els Wouters',
            activities: ['De konijnen en kippen voederen', 'De hokken uitmesten', 'Hout verzagen met de cirkelzaag'],
            equipment: ['Kruiwagen, riek en bezem', 'Emmers & waterslang'],
          },
        ],
      },
      introduced: true,
      seenOn,
    },
  };
}
