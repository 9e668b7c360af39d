import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyCommand } from '@/lib/core/plan/apply';
import type { OpenedPlan } from '@/lib/messages/protocol';
import { opened, plan } from './support/design';
import { planReading, sidebarOn } from './support/fakes';
import { toSidebarModel } from './support/model';

async function started(...args: Parameters<typeof sidebarOn>) {
  const sidebar = sidebarOn(...args);
  await sidebar.start();
  await vi.advanceTimersByTimeAsync(150);
  return sidebar;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('what was agreed', () => {
  it('is ticked off with the day, and can be taken back', async () => {
    const point = { id: 'p', what: 'Bellen', who: '', by: null, from: 'm', on: '2026-12-01', doneOn: null };
    let kept: OpenedPlan = { ...opened, plan: { ...plan, points: [point] } };
    const sidebar = await started(planReading(), {
      'plan/open': () => ({ outcome: 'opened', ...kept }),
      'plan/command': ({ command }) => {
        kept = { ...kept, ...applyCommand(kept.plan, kept.pupil, command) };
        return kept;
      },
    });
    sidebar.actions.tickPoint('p');
    await vi.advanceTimersByTimeAsync(150);
    const commands = () =>
      sidebar.sent.flatMap(({ name, input }) =>
        name === 'plan/command' ? [(input as { command: { do: string } }).command] : [],
      );
    expect(commands().at(-1)).toEqual({ do: 'keep-point', point: { ...point, doneOn: '2027-01-04' } });
    const { bar } = sidebar.store.getState();
    expect(bar?.text).toBe('Afspraak afgevinkt');
    sidebar.actions.undo(bar?.undo ?? '');
    await vi.advanceTimersByTimeAsync(150);
    expect(commands().at(-1)).toEqual({ do: 'keep-point', point });
  });
});

describe('filling', () => {
  it('writes into an empty field when asked, after looking at the page once more', async () => {
    const sidebar = await started(planReading({ place: '' }));
    sidebar.actions.draftText('place', 'De Brug');
    sidebar.actions.fill('place');
    expect(sidebar.written).toEqual([]);
    await vi.advanceTimersByTimeAsync(150);
    expect(sidebar.written).toEqual([{ item: 'place', value: 'De Brug' }]);
    expect(sidebar.store.getState()).toMatchObject({
      drafts: {},
      bar: { tone: 'done', text: 'Naam van de SMT-plaats ingevuld' },
      busy: false,
    });
  });

  it('asks before it replaces what stands there', async () => {
    const sidebar = await started(planReading({ 'start-date': '2027-01-12' }));
    sidebar.actions.draftDate('start-date', '2027-01-19');
    sidebar.actions.fill('start-date');
    await vi.advanceTimersByTimeAsync(1000);
    expect(sidebar.written).toEqual([]);
    expect(sidebar.store.getState().confirming).toBe('start-date');
    sidebar.actions.confirmFill();
    await vi.advanceTimersByTimeAsync(150);
    expect(sidebar.written).toEqual([{ item: 'start-date', value: '2027-01-19' }]);
  });

  it('leaves everything as it was when the user says no', async () => {
    const sidebar = await started(planReading());
    sidebar.actions.draftDate('start-date', '2027-01-19');
    sidebar.actions.fill('start-date');
    sidebar.actions.cancelFill();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sidebar.written).toEqual([]);
    expect(sidebar.store.getState().confirming).toBeNull();
  });

  it('does not write when the field changed between looking and writing', async () => {
    const sidebar = await started(planReading({ place: '' }));
    sidebar.actions.draftText('place', 'De Brug');
    sidebar.actions.fill('place');
    sidebar.turn(planReading({ place: 'Dagcentrum Zon' }));
    await vi.advanceTimersByTimeAsync(150);
    expect(sidebar.written).toEqual([]);
    expect(sidebar.store.getState().bar).toEqual({
      tone: 'refused',
      text: 'Het veld is intussen gewijzigd. Kijk even na: er is niets ingevuld.',
      undo: null,
    });
  });

  it('does not write into the plan of a pupil who came meanwhile', async () => {
    const sidebar = await started(planReading({ place: '' }));
    sidebar.actions.draftText('place', 'De Brug');
    sidebar.actions.fill('place');
    const lina = { name: 'Lina Peeters', class: '3OV1A', platformId: '49_20001_2' };
    sidebar.turn(planReading({ place: '', focus: 'Rustig' }, { student: lina }, 2), true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sidebar.written).toEqual([]);
  });

  it('orders the days of the week, however they are chosen', async () => {
    const sidebar = await started(planReading({ weekdays: [] }));
    sidebar.actions.draftDay('weekdays', 'thu', true);
    sidebar.actions.draftDay('weekdays', 'mon', true);
    sidebar.actions.draftDay('weekdays', 'fri', true);
    sidebar.actions.draftDay('weekdays', 'thu', false);
    sidebar.actions.fill('weekdays');
    await vi.advanceTimersByTimeAsync(150);
    expect(sidebar.written).toEqual([{ item: 'weekdays', value: ['mon', 'fri'] }]);
  });

  it('appends a contact below what stands in the field', async () => {
    const sidebar = await started(planReading());
    sidebar.actions.draftContact('prior-contacts', {
      date: '2026-11-21',
      kind: 'persoonlijk',
      content: ' Rondleiding ',
    });
    await vi.advanceTimersByTimeAsync(0);
    sidebar.actions.addContact('prior-contacts');
    await vi.advanceTimersByTimeAsync(150);
    expect(sidebar.written).toEqual([
      {
        item: 'prior-contacts',
        value: '12/10/2026, telefonisch: kennismaking\n21/11/2026, persoonlijk: Rondleiding',
      },
    ]);
    expect(sidebar.store.getState().contacts).toEqual({});
  });

  it('appends a contact in the school’s own words, as it was shown, and never one that nobody saw', async () => {
    const sidebar = await started(planReading(), {
      'contact/line': ({ log, context }) => ({ text: `${log}: ${context.motivation} over ${context.decision}` }),
    });
    const contact = () =>
      toSidebarModel(sidebar.store.getState())
        .steps.flatMap((step) => step.detail?.items ?? [])
        .flatMap(({ editor }) => (editor?.kind === 'contact' ? [[editor.preview, editor.submit.enabled]] : []))[0];
    sidebar.actions.openStep('prior-contacts');
    const say = (content: string) =>
      sidebar.actions.draftContact('prior-contacts', { date: '2026-11-21', kind: 'bezoek', content });
    say('de stal');
    await vi.advanceTimersByTimeAsync(0);
    expect(contact()).toEqual(['Komt erbij: prior-contacts: bezoek over de stal', true]);
    say('de stal en de wei');
    expect(contact()).toEqual([null, false]);
    sidebar.actions.addContact('prior-contacts');
    await vi.advanceTimersByTimeAsync(200);
    expect(sidebar.written).toEqual([]);
    expect(contact()).toEqual(['Komt erbij: prior-contacts: bezoek over de stal en de wei', true]);
    sidebar.actions.addContact('prior-contacts');
    await vi.advanceTimersByTimeAsync(150);
    expect(sidebar.written).toMatchObject([
      { value: '12/10/2026, telefonisch: kennismaking\nprior-contacts: bezoek over de stal en de wei' },
    ]);
  });

  it('adds no contact without content', async () => {
    const sidebar = await started(planReading());
    sidebar.actions.draftContact('prior-contacts', { content: '   ' });
    sidebar.actions.addContact('prior-contacts');
    await vi.advanceTimersByTimeAsync(1000);
    expect(sidebar.written).toEqual([]);
  });

  it('takes a write back once, and says so', async () => {
    const sidebar = await started(planReading({ place: '' }));
    const undo = vi.fn(async () => ({ ok: true as const }));
    sidebar.page.outcome = { ok: true, undo };
    sidebar.actions.draftText('place', 'De Brug');
    sidebar.actions.fill('place');
    await vi.advanceTimersByTimeAsync(150);
    const id = sidebar.store.getState().bar?.undo ?? '';
    sidebar.actions.undo(id);
    await vi.advanceTimersByTimeAsync(0);
    sidebar.actions.undo(id);
    await vi.advanceTimersByTimeAsync(0);
    expect(undo).toHaveBeenCalledTimes(1);
    expect(sidebar.store.getState()).toMatchObject({
      undos: [],
      bar: { text: 'Naam van de SMT-plaats: ongedaan gemaakt' },
    });
  });

  it('tells in the page’s words why a write was refused, and keeps the draft', async () => {
    const sidebar = await started(planReading({ place: '' }));
    sidebar.page.outcome = { ok: false, why: 'De pagina nam de waarde niet over.' };
    sidebar.actions.draftText('place', 'De Brug');
    sidebar.actions.fill('place');
    await vi.advanceTimersByTimeAsync(150);
    expect(sidebar.store.getState()).toMatchObject({
      drafts: { place: 'De Brug' },
      bar: { tone: 'refused', text: 'De pagina nam de waarde niet over.' },
    });
  });
});

describe('telling about the plan', () => {
  it('answers with the scope and kind of the question', async () => {
    const sidebar = await started(planReading());
    sidebar.actions.answer('birthDate', '2010-05-20');
    sidebar.actions.answer('firstTwoYearsFinished', 'yes');
    sidebar.actions.answer('participation', 'work');
    sidebar.actions.answer('participation', '');
    await vi.advanceTimersByTimeAsync(0);
    expect(sidebar.commands()).toEqual([
      { do: 'answer', question: 'birthDate', scope: 'pupil', value: '2010-05-20' },
      { do: 'answer', question: 'firstTwoYearsFinished', scope: 'pupil', value: true },
      { do: 'answer', question: 'participation', scope: 'plan', value: 'work' },
      { do: 'answer', question: 'participation', scope: 'plan', value: null },
    ]);
  });

  it('ticks with today, and takes a tick away', async () => {
    const sidebar = await started(planReading());
    sidebar.actions.tick('conversations', true);
    sidebar.actions.tick('conversations', false);
    sidebar.actions.callDone('viewpoints', true);
    await vi.advanceTimersByTimeAsync(0);
    expect(sidebar.commands()).toEqual([
      { do: 'tick', item: 'conversations', on: '2027-01-04' },
      { do: 'tick', item: 'conversations', on: null },
      { do: 'call-done', step: 'viewpoints', done: true },
    ]);
  });

  it('records a report that exists, with its date, and can take it back', async () => {
    const sidebar = await started(planReading());
    sidebar.actions.draftReportDate('place', '2026-11-02');
    sidebar.actions.sayReportExists('place');
    await vi.advanceTimersByTimeAsync(0);
    const [recorded] = sidebar.commands();
    expect(recorded).toMatchObject({
      do: 'record-report',
      topics: ['place'],
      kind: 'guidance',
      date: '2026-11-02',
      origin: 'answered',
    });
    sidebar.actions.undo(sidebar.store.getState().bar?.undo ?? '');
    await vi.advanceTimersByTimeAsync(0);
    expect(sidebar.commands().at(-1)).toEqual({
      do: 'forget-report',
      reportId: recorded?.do === 'record-report' ? recorded.reportId : '',
    });
  });

  it('takes one topic out of a report on several, and forgets a report with its last', async () => {
    const several = {
      id: 'report-2',
      topics: ['place', 'focus'],
      kind: 'guidance',
      date: '2026-11-02',
      origin: 'copied' as const,
    };
    const sidebar = await started(planReading(), {
      'plan/open': () => ({ outcome: 'opened', ...opened, plan: { ...plan, reports: [...plan.reports, several] } }),
      'plan/command': () => ({ ...opened, plan: { ...plan, reports: [...plan.reports, several] } }),
    });
    sidebar.actions.forgetReport('focus');
    sidebar.actions.forgetReport('desirability');
    await vi.advanceTimersByTimeAsync(0);
    expect(sidebar.commands()).toEqual([
      { do: 'correct-report', reportId: 'report-2', date: '2026-11-02', topics: ['place'] },
      { do: 'forget-report', reportId: 'report-1' },
    ]);
  });

  it('remembers role and folding in the settings', async () => {
    const sidebar = await started(planReading());
    sidebar.actions.chooseRole('class-council');
    sidebar.actions.setOpen(false);
    expect(sidebar.inputs('settings/write')).toEqual([{ role: 'class-council' }, { sidebarOpen: false }]);
    expect(sidebar.store.getState().settings).toMatchObject({ role: 'class-council', sidebarOpen: false });
  });
});

const reportPanel = ({ store }: Awaited<ReturnType<typeof started>>) => toSidebarModel(store.getState()).report;

describe('the report', () => {
  it('proposes the topics without a report, renders, copies and remembers once', async () => {
    const sidebar = await started(planReading());
    sidebar.actions.openReport(null);
    await vi.advanceTimersByTimeAsync(0);
    const topics = sidebar.store.getState().report?.topics ?? [];
    expect(topics).not.toContain('desirability');
    expect(topics).toContain('place');
    expect(sidebar.inputs('report/render').at(-1)).toMatchObject({
      student: 'Noor Janssens',
      class: '4 OV1 B',
      date: '2027-01-04',
      items: { desirability: 'De klassenraad acht een SMT wenselijk.', 'start-date': '2027-01-12' },
    });
    sidebar.actions.copyReport();
    await vi.advanceTimersByTimeAsync(0);
    sidebar.actions.copyReport();
    await vi.advanceTimersByTimeAsync(0);
    expect(sidebar.copied).toHaveLength(2);
    expect(sidebar.copied[0]).toEqual({ text: topics.join(' '), html: `<p>${topics.join(' ')}</p>` });
    expect(sidebar.commands()).toMatchObject([{ do: 'record-report', topics, date: '2027-01-04', origin: 'copied' }]);
  });

  it('corrects the remembered report when it is copied with another date', async () => {
    const sidebar = await started(planReading());
    sidebar.actions.openReport('place');
    await vi.advanceTimersByTimeAsync(0);
    sidebar.actions.copyReport();
    await vi.advanceTimersByTimeAsync(0);
    sidebar.actions.setReportDate('2026-12-14');
    await vi.advanceTimersByTimeAsync(0);
    sidebar.actions.copyReport();
    await vi.advanceTimersByTimeAsync(0);
    const [first, second] = sidebar.commands();
    expect(first).toMatchObject({ do: 'record-report', topics: ['place'], date: '2027-01-04' });
    expect(second).toMatchObject({
      do: 'record-report',
      reportId: first?.do === 'record-report' ? first.reportId : '',
      topics: ['place'],
      date: '2026-12-14',
    });
  });

  it('takes what is still empty on the spot: into the text at once, and ready for the plan’s own field', async () => {
    const sidebar = await started(planReading(), {
      'report/render': ({ items }) => ({
        text: items['focus'] ?? 'leeg',
        html: '',
        missing: items['focus'] === undefined ? ['klemtonen en aandachtspunten', 'besluit'] : ['besluit'],
      }),
    });
    sidebar.actions.openReport('focus');
    await vi.advanceTimersByTimeAsync(0);
    expect(reportPanel(sidebar)?.asked).toMatchObject({
      title: 'Nog leeg in het plan',
      fields: [{ id: 'focus', kind: 'text', label: 'Klemtonen en aandachtspunten', value: '' }],
    });
    sidebar.actions.setReportText('focus', 'Elke week een gesprek.');
    await vi.advanceTimersByTimeAsync(1000);
    expect(reportPanel(sidebar)).toMatchObject({
      preview: 'Elke week een gesprek.',
      missing: 'Nog leeg in dit verslag: besluit. Je kan dat ook na het kopiëren aanvullen.',
      asked: { fields: [{ id: 'focus', value: 'Elke week een gesprek.' }] },
    });
    expect(sidebar.store.getState().drafts['focus']).toBe('Elke week een gesprek.');
    // Emptied again it is missing again, and stays there to be typed.
    sidebar.actions.setReportText('focus', ' ');
    await vi.advanceTimersByTimeAsync(1000);
    expect(reportPanel(sidebar)?.preview).toBe('leeg');
    expect(reportPanel(sidebar)?.asked?.fields).toHaveLength(1);
  });

  it('takes days of the week in any words, and leaves the plan’s own boxes alone', async () => {
    const sidebar = await started(planReading(), {
      'report/render': ({ items }) => ({ text: items['weekdays'] ?? '', html: '', missing: ['dagen'] }),
    });
    sidebar.actions.openReport('period');
    await vi.advanceTimersByTimeAsync(0);
    sidebar.actions.setReportText('weekdays', 'om de andere dinsdag');
    await vi.advanceTimersByTimeAsync(1000);
    expect(reportPanel(sidebar)).toMatchObject({
      preview: 'om de andere dinsdag',
      asked: { fields: [{ id: 'weekdays', kind: 'text', label: 'Dagen', value: 'om de andere dinsdag' }] },
    });
    expect(sidebar.store.getState().drafts).toEqual({});
  });

  it('remembers nothing when the clipboard is closed', async () => {
    const sidebar = await started(planReading());
    sidebar.page.canCopy = false;
    sidebar.actions.openReport('place');
    await vi.advanceTimersByTimeAsync(0);
    sidebar.actions.copyReport();
    await vi.advanceTimersByTimeAsync(0);
    expect(sidebar.commands()).toEqual([]);
    expect(sidebar.store.getState().bar?.tone).toBe('refused');
    expect(toSidebarModel(sidebar.store.getState()).report?.select).toBe(1);
    sidebar.actions.copyReport();
    await vi.advanceTimersByTimeAsync(0);
    expect(toSidebarModel(sidebar.store.getState()).report?.select).toBe(2);
  });

  it('copies every word that was typed up to the click', async () => {
    const sidebar = await started(planReading(), {
      'report/render': ({ chair }) => ({ text: `voorzitter: ${chair}`, html: '', missing: [] }),
    });
    sidebar.actions.openReport('place');
    await vi.advanceTimersByTimeAsync(0);
    sidebar.actions.setReportWords('chair', 'An Peeters');
    sidebar.actions.copyReport();
    await vi.advanceTimersByTimeAsync(0);
    expect(sidebar.copied).toEqual([{ text: 'voorzitter: An Peeters', html: '' }]);
  });

  it('makes another text than the report, with words of its own, and remembers no report', async () => {
    const sidebar = await started(planReading());
    sidebar.actions.openReport('place');
    sidebar.actions.setReportWords('decision', 'Het wordt de boerderij.');
    sidebar.actions.setReportOther('conversation-pupil');
    await vi.advanceTimersByTimeAsync(400);
    expect(sidebar.commands()).toEqual([{ do: 'keep-words', name: 'decision', words: 'Het wordt de boerderij.' }]);
    sidebar.actions.setReportWords('decision', 'We gaan eens kijken.');
    await vi.advanceTimersByTimeAsync(400);
    expect(sidebar.inputs('report/render').at(-1)).toMatchObject({
      other: 'conversation-pupil',
      decision: 'We gaan eens kijken.',
    });
    expect(reportPanel(sidebar)).toMatchObject({
      title: 'Gesprek met de leerling',
      topics: [],
      date: { label: 'Datum' },
      fields: [{ label: 'Aanwezigen' }, { label: 'Afspraken', value: 'We gaan eens kijken.' }],
      copy: { text: 'Kopieer deze tekst', enabled: true },
    });
    sidebar.actions.copyReport();
    await vi.advanceTimersByTimeAsync(0);
    expect(sidebar.copied).toHaveLength(1);
    expect(sidebar.store.getState().bar).toMatchObject({ text: 'Gesprek met de leerling gekopieerd', undo: null });
    expect(sidebar.commands()).toHaveLength(1);
    sidebar.actions.setReportOther(null);
    await vi.advanceTimersByTimeAsync(0);
    expect(sidebar.inputs('report/render').at(-1)).not.toHaveProperty('other');
    expect(reportPanel(sidebar)?.fields.map(({ id }) => id)).toEqual(['chair', 'attendees', 'decision', 'motivation']);
  });

  it('keeps the words once typing pauses', async () => {
    const sidebar = await started(planReading());
    sidebar.actions.openReport('place');
    sidebar.actions.setReportWords('chair', 'An');
    sidebar.actions.setReportWords('chair', 'An Peeters');
    await vi.advanceTimersByTimeAsync(400);
    expect(sidebar.commands()).toEqual([{ do: 'keep-words', name: 'chair', words: 'An Peeters' }]);
    expect(sidebar.inputs('report/render').at(-1)).toMatchObject({ chair: 'An Peeters' });
  });

  it('shows the last preview when an earlier one arrives late', async () => {
    const waiting: (() => void)[] = [];
    const sidebar = await started(planReading(), {
      'report/render': ({ date }) =>
        new Promise((resolve) => {
          waiting.push(() => resolve({ text: `verslag ${date}`, html: '', missing: [] }));
        }),
    });
    sidebar.actions.openReport('place');
    sidebar.actions.setReportDate('2026-12-14');
    waiting[1]?.();
    await vi.advanceTimersByTimeAsync(0);
    waiting[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(sidebar.store.getState().report?.rendered?.text).toBe('verslag 2026-12-14');
  });
});

describe('*Wat is al gebeurd?*', () => {
  const fresh = {
    ...opened,
    plan: { ...plan, reports: [], reportsAnswered: false, introduced: false },
  };
  const onFresh = () =>
    started(planReading(), { 'plan/open': () => ({ outcome: 'opened', ...fresh }), 'plan/command': () => fresh });

  it('keeps what was answered, and calls nothing missing while a report stays open', async () => {
    const sidebar = await onFresh();
    sidebar.actions.openIntro();
    sidebar.actions.setIntroEntry('reports', 'desirability', 'yes');
    sidebar.actions.setIntroDate('reports', 'desirability', '2026-09-28');
    sidebar.actions.setIntroEntry('reports', 'place', 'no');
    sidebar.actions.setIntroEntry('conversations', 'pupil', 'yes');
    sidebar.actions.setIntroAnswer('birthDate', '2010-05-20');
    sidebar.actions.saveIntro();
    await vi.advanceTimersByTimeAsync(0);
    expect(sidebar.commands()).toMatchObject([
      { do: 'record-report', topics: ['desirability'], date: '2026-09-28', origin: 'answered' },
      { do: 'record-conversation', with: 'pupil', date: null, dayUnknown: true },
      { do: 'answer', question: 'birthDate', scope: 'pupil', value: '2010-05-20' },
      { do: 'introduced' },
    ]);
    expect(sidebar.store.getState()).toMatchObject({ panel: 'none', intro: null });
  });

  it('proposes the day of birth that the page shows, and keeps it only with the form', async () => {
    const reading = planReading();
    if (reading.kind !== 'plan') throw new Error('no plan');
    const student = { name: 'Noor Janssens', class: '4OV1B', platformId: null, born: '2010-05-20' };
    const unasked = { ...fresh, pupil: { ...fresh.pupil, answers: {} } };
    const sidebar = await started(
      { ...reading, snapshot: { ...reading.snapshot, student } },
      { 'plan/open': () => ({ outcome: 'opened', ...unasked }), 'plan/command': () => unasked },
    );
    expect(JSON.stringify(sidebar.commands())).not.toContain('2010-05-20');
    sidebar.actions.openIntro();
    expect(sidebar.store.getState().intro?.answers).toEqual({ birthDate: '2010-05-20' });
    sidebar.actions.saveIntro();
    await vi.advanceTimersByTimeAsync(0);
    expect(sidebar.commands()).toContainEqual({
      do: 'answer',
      question: 'birthDate',
      scope: 'pupil',
      value: '2010-05-20',
    });
  });

  it('knows that reports lack once every one was answered', async () => {
    const sidebar = await onFresh();
    sidebar.actions.openIntro();
    sidebar.actions.setIntroEntry('reports', 'desirability', 'yes');
    sidebar.actions.denyOtherReports();
    sidebar.actions.saveIntro();
    await vi.advanceTimersByTimeAsync(0);
    expect(sidebar.commands()).toMatchObject([
      { do: 'record-report', topics: ['desirability'] },
      { do: 'answer-reports', answered: true },
      { do: 'introduced' },
    ]);
  });

  it('can wait', async () => {
    const sidebar = await onFresh();
    sidebar.actions.skipIntro();
    await vi.advanceTimersByTimeAsync(0);
    expect(sidebar.commands()).toEqual([{ do: 'introduced' }]);
  });
});
