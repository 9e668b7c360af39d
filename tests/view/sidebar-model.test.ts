import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/core/model/settings';
import { toMarks } from '@/lib/view/marks';
import { classText } from '@/lib/view/model/text';
import { checklist, designState, opened, place, plan, snapshot } from './support/design';
import { toSidebarModel } from './support/model';

describe('the sidebar in words', () => {
  it('heads the panel with name, school year and class', () => {
    expect(toSidebarModel(designState()).header).toEqual({
      ring: { text: '9/14', label: '9 van 14 stappen klaar', percent: 64 },
      title: 'Noor Janssens',
      line: 'SMT 2026-2027, klas\u00a04\u00a0OV1\u00a0B',
      collapse: 'Klap Draaiboek in',
    });
  });

  it('writes a class as it is read', () => {
    expect(['4OV1B', '3OV1', '5A', 'OKAN', '6OV3BB', '3OV1 Koala', 'Groep Zon'].map(classText)).toEqual([
      '4\u00a0OV1\u00a0B',
      '3\u00a0OV1',
      '5\u00a0A',
      'OKAN',
      '6OV3BB',
      '3\u00a0OV1\u00a0Koala',
      'Groep\u00a0Zon',
    ]);
  });

  it('puts workdays on a track up to the second limit', () => {
    expect(toSidebarModel(designState()).days).toMatchObject({
      value: '33 (grens 30)',
      within: 50,
      over: 5,
      marks: [
        { text: '0', at: 0 },
        { text: '30', at: 50 },
        { text: '60', at: 100 },
      ],
      note: null,
    });
  });

  it('tells which days fall away, and what this plan adds to the year', () => {
    const days = {
      plan: 12.5,
      year: 20,
      counted: [],
      skipped: [{ date: '2027-02-09', why: 'krokusvakantie' }],
      half: [],
      extra: [],
      missed: [],
      ignored: [],
      others: [],
      freeDaysKnown: true,
      free: 30,
      extended: 60,
    };
    const model = toSidebarModel(designState({}, { checklist: { ...checklist, days } }));
    expect(model.days).toMatchObject({
      value: '20 (grens 30)',
      over: 0,
      note: 'Waarvan 12,5 in dit plan. 1 gekozen dag valt op een vrije dag en telt niet mee.',
    });
  });

  it('shows errors first, tips folded and what is unknown last; never a todo or what is in order', () => {
    const { findings } = toSidebarModel(designState());
    expect(findings?.main.map((one) => [one.rule, one.weight])).toEqual([
      ['SMT-161', 'error'],
      ['SMT-100', 'warning'],
    ]);
    expect(findings?.more).toMatchObject({ summary: 'Nog 1 tip', list: [{ rule: 'SMT-008' }] });
    expect(findings?.unknown).toMatchObject({
      summary: '1 punt kon niet nagekeken worden',
      groups: [{ list: [{ rule: 'SMT-143', weight: 'unknown' }] }],
    });
    expect(findings?.calm).toBeNull();
    expect(JSON.stringify(findings)).not.toMatch(/SMT-090|SMT-020/);
  });

  it('leads to the field where there is one, else to the step', () => {
    const [error, warning] = toSidebarModel(designState()).findings?.main ?? [];
    expect(error).toMatchObject({ show: { item: 'start-date', text: 'Toon' }, open: null });
    expect(warning).toMatchObject({ show: null, open: { step: 'extension', text: 'Open' } });
  });

  it('counts steps in the filters, your own role first', () => {
    expect(toSidebarModel(designState()).filters).toEqual([
      { id: 'all', text: 'Alles 14', on: true },
      { id: 'training-supervisor', text: 'Voor jou 6', on: false },
      { id: 'class-council', text: 'Klassenraad 8', on: false },
    ]);
    const own = toSidebarModel(designState({ filter: 'training-supervisor' }));
    expect(own.steps.map((step) => step.id)).toEqual([
      'possible-places',
      'viewpoints',
      'prior-contacts',
      'consent',
      'agreement',
      'signing',
    ]);
  });

  it('names the next step of the chosen role with its field', () => {
    expect(toSidebarModel(designState()).next).toMatchObject({
      eyebrow: 'Volgende stap voor jou',
      title: 'Schriftelijk akkoord',
      show: { item: 'consent', text: 'Ga naar het veld' },
      open: 'Bekijk de stap',
    });
  });

  it('says whose turn it is when your own steps are done', () => {
    const next = { 'training-supervisor': null, 'class-council': 'place' };
    expect(toSidebarModel(designState({}, { checklist: { ...checklist, next } })).next).toMatchObject({
      title: 'Jouw stappen zijn klaar',
      text: 'Nu aan zet: klassenraad, met ‘SMT-plaats’.',
      open: null,
    });
  });

  it('asks for a role when none was chosen', () => {
    const model = toSidebarModel(designState({ settings: { ...defaultSettings, role: null } }));
    expect(model.next).toBeNull();
    expect(model.roleChoice?.options).toEqual([
      { id: 'class-council', title: 'Klassenraad' },
      { id: 'training-supervisor', title: 'Trainingsbegeleider' },
    ]);
  });

  it('says plainly what is absent and what is uncertain', () => {
    const model = toSidebarModel(designState({ openStep: 'viewpoints' }));
    const items = model.steps.find((step) => step.id === 'viewpoints')?.detail?.items ?? [];
    expect(items.map((item) => [item.id, item.line])).toEqual([
      ['viewpoint-pupil', 'Niet gevonden op deze pagina'],
      ['viewpoint-parents', 'Onzeker: is het ‘Standpunt’ of ‘Mening’?'],
      ['viewpoint-partners', 'Niet gevonden op deze pagina'],
      ['conversations', 'Nog leeg'],
    ]);
    expect(items.every((item) => item.editor === null)).toBe(true);
  });

  it('previews what comes into a field, and what it would replace', () => {
    const drafts = { 'end-date': '2027-05-28', 'start-date': '2027-01-19' };
    const model = toSidebarModel(designState({ openStep: 'period', drafts, confirming: 'start-date' }));
    const items = model.steps.find((step) => step.id === 'period')?.detail?.items ?? [];
    expect(items.find((item) => item.id === 'end-date')?.editor).toMatchObject({
      kind: 'date',
      preview: 'Nu leeg → 28 mei 2027',
      submit: { text: 'Vul in', enabled: true },
    });
    expect(items.find((item) => item.id === 'start-date')).toMatchObject({
      editor: { preview: 'Nu 12 januari 2027 → 19 januari 2027', submit: { text: 'Vervang' } },
      confirm: { text: 'In dit veld staat al ‘12 januari 2027’. Vervang je dat door ‘19 januari 2027’?' },
    });
  });

  it('offers nothing to write on a page to read, or without a pupil', () => {
    const editors = (part: Parameters<typeof designState>[1]) =>
      toSidebarModel(designState({ openStep: 'period' }, part))
        .steps.find((step) => step.id === 'period')
        ?.detail?.items.map((item) => item.editor);
    expect(editors({ snapshot: { ...snapshot, mode: 'read' } })).toEqual([null, null, null]);
    expect(editors({ snapshot: { ...snapshot, student: null } })).toEqual([null, null, null]);
    expect(editors({})?.every((editor) => editor !== null)).toBe(true);
  });

  it('shows nothing of the former pupil under the name of the next', () => {
    const model = toSidebarModel(designState({}, { held: true }));
    expect(model).toMatchObject({
      header: { title: 'Noor Janssens', ring: null },
      steps: [],
      findings: null,
      footer: null,
    });
    expect(model.notices).toMatchObject([{ id: 'held', retry: 'Het klopt zo' }]);
  });

  it('counts the topics that lack a report, and is careful while that is not known', () => {
    expect(toSidebarModel(designState()).footer).toEqual({
      action: 'Kopieer klassenraadsverslag',
      left: '6 onderwerpen zonder verslag',
      right: 'Bewaard om 14:31',
    });
    const steps = checklist.steps.map((step) =>
      step.report === null ? step : { ...step, report: { state: 'unknown' as const, date: null, id: null } },
    );
    expect(toSidebarModel(designState({}, { checklist: { ...checklist, steps } })).footer?.left).toBe(
      '7 onderwerpen zonder bekend verslag',
    );
  });

  it('names what is empty in a report before it is copied', () => {
    const words = { chair: '', attendees: '', decision: '', motivation: '' };
    const rendered = { text: 'Verslag', html: '', missing: ['voorzitter', 'aanwezigen', 'besluit'] };
    const report = { other: null, topics: ['place'], date: '2027-01-04', words, texts: {}, rendered, kept: null };
    const model = toSidebarModel(designState({ panel: 'report', report })).report;
    expect(model?.missing).toBe(
      'Nog leeg in dit verslag: voorzitter, aanwezigen en besluit. Je kan dat ook na het kopiëren aanvullen.',
    );
    expect(model?.copy).toEqual({ text: 'Kopieer klassenraadsverslag', enabled: true });
    const kept = { id: 'r', topics: ['place'], date: '2027-01-04', words };
    expect(toSidebarModel(designState({ panel: 'report', report: { ...report, kept } })).report?.copied).toBe(
      'Gekopieerd. Draaiboek onthoudt dit als verslag van 4 januari 2027. Plak het nu in Smartschool.',
    );
  });

  it('invites on the first day only, and keeps the way back open', () => {
    const first = { ...opened, plan: { ...plan, introduced: false, reportsAnswered: false } };
    expect(toSidebarModel(designState({}, { stored: first }))).toMatchObject({
      invitation: { title: 'Wat is al gebeurd?', later: 'Later' },
      introLink: null,
    });
    expect(toSidebarModel(designState())).toMatchObject({ invitation: null, introLink: 'Wat is al gebeurd?' });
  });

  it('tells the state of the page and of keeping calmly', () => {
    const notices = (...args: Parameters<typeof designState>) =>
      toSidebarModel(designState(...args)).notices.map((one) => one.text);
    expect(notices({ gone: true })[0]).toMatch(/^Draaiboek is vernieuwd: herlaad de pagina\./);
    expect(notices({}, { snapshot: { ...snapshot, student: null } })).toEqual([
      'Draaiboek ziet niet van welke leerling dit plan is. Je kan verder kijken, maar er wordt niets bewaard.',
    ]);
    expect(notices({}, { snapshot: { ...snapshot, unreadableFrames: 1 } })).toEqual([
      'Een deel van deze pagina komt van een andere site. Dat deel kan Draaiboek niet lezen.',
    ]);
    expect(notices()).toEqual([]);
  });

  it('marks fields by what a rule says, else by whether they are filled', () => {
    const marks = Object.fromEntries(toMarks(place).map((mark) => [mark.item, mark.state]));
    expect(marks).toEqual({
      'plan-title': 'done',
      desirability: 'done',
      'places-listed-on': 'done',
      'prior-contacts': 'done',
      'start-date': 'error',
      'end-date': 'missing',
      weekdays: 'done',
      place: 'missing',
      focus: 'missing',
      consent: 'missing',
    });
  });
});
