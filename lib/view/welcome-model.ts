import { firstYear, schoolYearFrom, schoolYearOf } from '@/lib/core/calendar/school-year';
import { longDate } from '@/lib/core/format/dates';
import { capitalised, count, list } from '@/lib/core/format/list';
import { freeDaysText } from '@/lib/core/free-days/parse';
import type { IsoDate, SchoolYear } from '@/lib/core/model/basics';
import type { Playbook } from '@/lib/core/model/playbook';
import type { Settings } from '@/lib/core/model/settings';

/** The three things that a school's Draaiboek wants to know, ready for the screen. */
export interface ChoicesModel {
  role: { options: { id: string; text: string; on: boolean }[]; chosen: string | null };
  address: { value: string; chosen: string | null };
  freeDays: {
    schoolYear: SchoolYear;
    /** The years for which they can be entered. */
    years: { id: SchoolYear; text: string; on: boolean }[];
    value: string;
    chosen: string | null;
    placeholder: string;
    days: string[];
  };
}

/** The school year that the user is busy with: in July and August the next one. */
export function schoolYearToPlan(today: IsoDate): SchoolYear {
  const schoolYear = schoolYearOf(today);
  const next = Number(schoolYear.slice(5));
  return today >= `${next}-07-01` ? schoolYearFrom(next) : schoolYear;
}

export function choicesModel(
  settings: Settings,
  playbooks: readonly Playbook[],
  today: IsoDate,
  chosenYear: SchoolYear | null = null,
): ChoicesModel {
  const roles = new Map(playbooks.flatMap((one) => one.roles).map((role) => [role.id, role.title]));
  const busy = schoolYearToPlan(today);
  const schoolYear = chosenYear ?? busy;
  const years = [-1, 0, 1].map((step) => schoolYearFrom(firstYear(busy) + step));
  const days = settings.freeDays[schoolYear];
  const year = schoolYear.slice(0, 4);
  return {
    role: {
      options: [...roles].map(([id, text]) => ({ id, text, on: settings.role === id })),
      chosen: settings.role === null ? null : (roles.get(settings.role) ?? null),
    },
    address: { value: settings.host ?? '', chosen: settings.host },
    freeDays: {
      schoolYear,
      years: years.map((id) => ({ id, text: id, on: id === schoolYear })),
      value: freeDaysText(days ?? []),
      chosen: days === undefined ? null : freeDaysLine(days),
      placeholder: `12/11/${year}, 3 mei ${schoolYear.slice(5)}`,
      days: (days ?? []).map(longDate),
    },
  };
}

function freeDaysLine(days: readonly IsoDate[]): string {
  if (days.length === 0) return 'Geen vrije dagen';
  return `${capitalised(count(days.length, 'vrije dag', 'vrije dagen'))}: ${list(days.map(longDate))}`;
}

/** What Draaiboek does with what it sees: five lines, the same wherever it is asked. */
export const privacyLines: readonly string[] = [
  'Alles blijft in deze browser, op deze computer. Draaiboek stuurt niets door, naar niemand.',
  'Van lange teksten bewaart Draaiboek nooit de tekst, alleen dat ze er staan en hoe lang ze zijn. Wat je typt en nog niet bewaarde, blijft enkel in het geheugen van je browser, tot je die sluit.',
  'Datums, dagen, de titel en de naam van de plaats bewaart het wel, om je verder te helpen.',
  'Draaiboek schrijft niets in Smartschool zonder dat jij erop klikt, en slaat nooit voor jou op.',
  'Je ziet altijd wat bewaard is, en je kan het per leerling of helemaal wissen.',
];
