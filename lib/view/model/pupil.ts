import { shortDate } from '@/lib/core/format/dates';
import type { PupilPlace } from '../place';
import { ringOf } from './frame';
import type { PupilModel } from './types';

/** On a pupil's page without a plan: which plans Draaiboek knows of this pupil. */
export function pupilOf({ student, plans }: PupilPlace): PupilModel {
  const first = student.name.split(' ')[0] ?? student.name;
  return {
    title: `Plannen van ${first}`,
    text:
      plans === null
        ? 'Even zoeken…'
        : plans.length === 0
          ? `Van ${first} is nog geen plan bewaard. Open het trainingsplan in Smartschool, dan komt de checklist erbij.`
          : 'Open het plan in Smartschool om verder te werken.',
    plans: (plans ?? []).map(({ opened, playbook, checklist }) => {
      const { schoolYear, seenOn } = opened.plan;
      const turn = playbook.roles.flatMap((role) => {
        const step = checklist.steps.find((one) => one.id === checklist.next[role.id]);
        return step === undefined ? [] : [`${role.title}: ${step.title}`];
      });
      return {
        id: opened.plan.id,
        title: schoolYear === null ? playbook.short : `${playbook.short} ${schoolYear}`,
        line: `Laatst gezien op ${shortDate(seenOn)}`,
        ring: ringOf(checklist),
        next: turn.length === 0 ? null : `Aan zet: ${turn.join(' · ')}`,
      };
    }),
  };
}
