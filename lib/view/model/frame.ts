import type { Checklist, Days } from '@/lib/core/model/checklist';
import type { Playbook } from '@/lib/core/model/playbook';
import type { PlanPlace } from '../place';
import type { SidebarState } from '../state';
import { capital, classText, count, dayCount } from './text';
import type { BarModel, DaysModel, FooterModel, HandleModel, HeaderModel, NoticeModel, RingModel } from './types';

/** The parts around the checklist: header, handle, workdays, notices, undo bar and footer. */
export function ringOf({ progress }: Checklist): RingModel {
  const { done, total } = progress;
  return {
    text: `${done}/${total}`,
    label: `${done} van ${total} stappen klaar`,
    percent: total === 0 ? 0 : Math.round((done / total) * 100),
  };
}

export function headerOf({ checklist, snapshot, stored, playbook }: PlanPlace): HeaderModel {
  const student = snapshot.student;
  const group = student?.class ?? stored?.pupil.class ?? null;
  const year = checklist.schoolYear ?? snapshot.schoolYear;
  return {
    ring: ringOf(checklist),
    title: student?.name ?? stored?.pupil.name ?? 'Leerling niet gevonden',
    line: [
      year === null ? playbook.short : `${playbook.short} ${year}`,
      group === null ? '' : `klas\u00a0${classText(group)}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
    collapse: 'Klap Draaiboek in',
  };
}

export function handleOf({ checklist }: PlanPlace): HandleModel {
  const ring = ringOf(checklist);
  const open = checklist.open === 0 ? '' : `, ${count(checklist.open, 'melding', 'meldingen')}`;
  return {
    label: `Open Draaiboek: ${ring.label}${open}`,
    caption: 'Draaiboek',
    ring,
    open: checklist.open === 0 ? null : String(checklist.open),
  };
}

export function daysOf(playbook: Playbook, days: Days | null): DaysModel | null {
  const limits = playbook.days;
  if (limits === undefined) return null;
  const { free, extended } = limits;
  const marks = [0, free, extended].map((n) => ({ text: String(n), at: Math.round((n / extended) * 100) }));
  const label = playbook.spans === 'school-year' ? 'Werkdagen dit schooljaar' : 'Werkdagen';
  const total = days === null ? null : (days.year ?? days.plan);
  if (days === null || total === null) {
    const note = 'Met een begindatum, een einddatum en dagen kan Draaiboek de werkdagen tellen.';
    return {
      label,
      value: 'nog niet te tellen',
      spoken: `${label}: nog niet te tellen`,
      within: 0,
      over: 0,
      marks,
      note,
      open: null,
    };
  }
  const limit = total > extended ? extended : free;
  const within = (Math.min(total, free) / extended) * 100;
  const over = (Math.max(0, Math.min(total, extended) - free) / extended) * 100;
  const value = `${dayCount(total)} (grens ${limit})`;
  return {
    label,
    value,
    spoken: `${label}: ${value}`,
    within,
    over,
    marks,
    note: daysNote(days, total),
    open: 'Bekijk de dagen',
  };
}

function daysNote(days: Days, total: number): string | null {
  const notes: string[] = [];
  if (days.plan !== null && days.plan !== total) notes.push(`Waarvan ${dayCount(days.plan)} in dit plan.`);
  const skipped = days.skipped.length;
  if (skipped === 1) notes.push('1 gekozen dag valt op een vrije dag en telt niet mee.');
  if (skipped > 1) notes.push(`${skipped} gekozen dagen vallen op een vrije dag en tellen niet mee.`);
  return notes.length === 0 ? null : notes.join(' ');
}

export function noticesOf(state: SidebarState): NoticeModel[] {
  const notices: NoticeModel[] = [];
  const add = (id: string, tone: NoticeModel['tone'], text: string, retry: string | null = null) =>
    notices.push({ id, tone, text, retry });
  if (state.gone) {
    add('gone', 'calm', 'Draaiboek is vernieuwd: herlaad de pagina. Wat je hier typte, blijft staan tot je herlaadt.');
  }
  if (state.trouble === 'load') {
    add('load', 'warn', 'Draaiboek kon niet alles ophalen. Er is niets verloren.', 'Probeer opnieuw');
  }
  if (state.trouble === 'save') {
    add('save', 'warn', 'Bewaren lukte nu even niet. Draaiboek houdt het bij tot het lukt.', 'Probeer opnieuw');
  }
  const { place } = state;
  if (place.kind !== 'plan') return notices;
  if (place.held) {
    add(
      'held',
      'calm',
      'Het formulier lijkt nog van de vorige leerling. Draaiboek wacht tot de pagina klaar is.',
      'Het klopt zo',
    );
  } else if (place.snapshot.student === null) {
    add(
      'student',
      'warn',
      'Draaiboek ziet niet van welke leerling dit plan is. Je kan verder kijken, maar er wordt niets bewaard.',
    );
  }
  if (place.snapshot.unreadableFrames > 0) {
    add('frames', 'calm', 'Een deel van deze pagina komt van een andere site. Dat deel kan Draaiboek niet lezen.');
  }
  return notices;
}

export function barOf(state: SidebarState): BarModel | null {
  const { bar } = state;
  if (bar === null) return null;
  const entry = state.undos.find((one) => one.id === bar.undo);
  return {
    tone: bar.tone,
    text: bar.text,
    undo: entry === undefined ? null : { id: entry.id, text: 'Ongedaan maken' },
    dismiss: 'Sluit deze melding',
  };
}

export function footerOf(state: SidebarState, { playbook, checklist, stored, snapshot }: PlanPlace): FooterModel {
  const asked = checklist.steps.filter((step) => step.report !== null && step.state !== 'not-needed');
  const lacking = asked.filter((step) => step.report?.state !== 'present').length;
  const unknown = asked.some((step) => step.report?.state === 'unknown');
  const kept =
    state.savedAt === null ? (snapshot.student === null ? 'Wordt niet bewaard' : '') : `Bewaard om ${state.savedAt}`;
  return {
    action: playbook.report === undefined || stored === null ? null : capital(`kopieer ${playbook.report.name}`),
    left:
      playbook.report === undefined
        ? ''
        : lacking === 0
          ? 'Elk onderwerp heeft een verslag'
          : count(
              lacking,
              unknown ? 'onderwerp zonder bekend verslag' : 'onderwerp zonder verslag',
              unknown ? 'onderwerpen zonder bekend verslag' : 'onderwerpen zonder verslag',
            ),
    right: kept,
  };
}
