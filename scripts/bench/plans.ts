import { addDays } from '@/lib/core/calendar/day';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import { readPlanFile } from '@/lib/core/plan-file/read';
import { smt } from '@/lib/core/playbooks/smt';

const text =
  'De klassenraad vindt een SMT wenselijk, vanuit de beeldvorming en de beginsituatie. De leerling werkt graag buiten, houdt een uur vol en vraagt zelf hulp. Mama is akkoord als het vervoer geregeld raakt.';

/** A plan of which all is known, so that every rule has something to judge; each index starts on another day. */
export function wholePlan(index: number): EvaluationInput {
  const start = addDays('2026-09-07', index % 200);
  const texts = ['desirability', 'viewpoint-pupil', 'viewpoint-parents', 'place-motivation', 'focus', 'guidance'];
  const read = readPlanFile(
    {
      playbook: 'smt',
      today: '2026-11-21',
      pupil: { name: `Leerling ${index}`, class: '4OV1B', birthDate: '2010-05-20', firstTwoYearsFinished: true },
      items: {
        'plan-title': 'SMT 2026-2027',
        'created-on': '2026-09-01',
        ...Object.fromEntries(texts.map((item) => [item, `${text} (${index})`])),
        'places-listed-on': '2026-09-02',
        place: 'De Zonnehoeve',
        'prior-contacts': [{ date: '2026-09-03', kind: 'telefonisch', content: text }],
        'start-date': start,
        'end-date': addDays(start, 150),
        weekdays: ['tue', 'thu'],
        'extension-30': text,
        consent: ['akkoord.pdf'],
        'ihp-on': '2026-09-03',
        'agreement-on': '2026-09-04',
        'signed-documents': ['overeenkomst', 'akkoord'],
        'tac-on': '2026-09-05',
      },
      answers: { participation: 'work', desirable: true, consentSignedOn: '2026-09-04', consentKind: 'minor' },
      places: [{ name: 'De Zonnehoeve', wish: 'dieren', home: 'dichtbij', profile: 'rustig' }],
      reports: [{ topics: ['desirability', 'place'], kind: 'guidance', date: '2026-09-03', decision: text }],
      conversations: [{ with: 'pupil', date: '2026-09-02', text }],
      agreement: { institution: 'De Zonnehoeve', costs: 'geen', insurance: 'schoolpolis', refersToPlan: true },
      activityList: { mentor: 'mevrouw Maes', activities: ['dieren voeren'], equipment: ['bezem', 'kruiwagen'] },
      days: { extra: [], missed: [], half: ['wed'] },
      otherPlans: [
        { 'plan-title': 'SMT 2026-2027', 'start-date': '2026-10-05', 'end-date': '2026-11-20', weekdays: ['mon'] },
      ],
      school: { freeDays: ['2026-11-12'] },
    },
    [smt],
  );
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.input;
}
