import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Popup } from '@/components/settings/popup';
import { StoredSection } from '@/components/settings/stored-section';
import { defaultSettings } from '@/lib/core/model/settings';
import type { Overview } from '@/lib/core/model/sight';
import { smt } from '@/lib/core/playbooks/smt';
import { settingsLines } from '@/lib/view/stored-others';
import { storedModel } from '@/lib/view/welcome-stored';
import { entry, meeting } from '../../unit/meeting/fixtures';
import { noorKey, plan, pupil } from '../../unit/plan/fixtures';

const seenOn = '2026-11-21';
const overview: Overview = {
  pupils: [
    {
      pupil: pupil({ answers: { birthDate: '2010-05-20', firstTwoYearsFinished: true } }),
      plans: [
        plan({
          schoolYear: '2026-2027',
          items: {
            'start-date': { class: 'fact', value: '2027-01-12', seenOn },
            weekdays: { class: 'fact', value: ['tue', 'thu'], seenOn },
            'tac-on': { class: 'fact', value: null, seenOn },
            focus: { class: 'read', filled: true, words: 120, digest: 'ab12cd34', seenOn },
            guidance: { class: 'read', filled: false, words: 0, digest: '00000000', seenOn },
          },
          answers: { participation: 'work' },
          ticked: { 'activity-list': '2026-11-20' },
          done: ['place'],
          words: { attendees: 'Eva Mertens' },
          reports: [{ id: 'r1', topics: ['place', 'focus'], kind: 'guidance', date: '2026-09-28', origin: 'copied' }],
          conversations: [{ id: 'c1', with: 'pupil', date: null }],
          around: { reports: { on: seenOn, lines: ['line-0000000a'] }, aside: ['line-0000000a', 'line-0000000b'] },
        }),
      ],
    },
  ],
  couplings: [],
  meetings: [],
  wordTemplates: [],
  reportTemplates: 0,
  rescued: 0,
  problems: [],
};

function shown(what: Overview = overview, settings = defaultSettings) {
  const actions = {
    onErasePupil: vi.fn(),
    onEraseEverything: vi.fn(),
    onEraseRescued: vi.fn(),
    onDropTemplate: vi.fn(),
  };
  render(<StoredSection model={storedModel(what, [smt], settings)} privacy={[]} {...actions} />);
  return { ...actions, user: userEvent.setup() };
}

const kept = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;

describe('what is kept', () => {
  test('what was typed in a meeting stands with the pupil, who was there stands apart', async () => {
    const about = entry({
      decision: 'Wenselijk.',
      texts: { focus: 'rustig opbouwen' },
      agreements: [{ id: 'a', what: 'Bellen', who: 'Els', by: '2026-10-12' }],
    });
    const els = { id: 'e', name: 'Els Maes', function: 'CLB', as: 'advisory' } as const;
    const held = meeting({ chair: 'An Peeters', attendees: [els], pupils: [about, entry({ planId: 'other' })] });
    const point = { ...about.agreements[0], id: 'a', what: 'Bellen', who: 'Els', by: null, from: 'r', on: seenOn };
    const points = [
      { ...point, doneOn: null },
      { ...point, id: 'b', doneOn: seenOn },
    ];
    const { user } = shown({
      ...overview,
      meetings: [held],
      pupils: [{ pupil: pupil({}), plans: [plan({ points })] }],
    });
    await user.click(screen.getByText('Noor Janssens'));
    expect(kept('Besluit')).toBe('Wenselijk.');
    expect(kept('Klemtonen en aandachtspunten')).toBe('rustig opbouwen');
    expect(kept('Afspraak')).toBe('Bellen (Els, tegen 12 oktober 2026)');
    expect(kept('Openstaand')).toBe('Bellen (Els)');
    expect(kept('Gedaan op 21 november 2026')).toBe('Bellen (Els)');
    const apart = screen.getByRole('region', { name: 'Vergaderingen' });
    expect(within(apart).getByText('Klassenraad van 28 september 2026')).toBeVisible();
    expect(within(apart).getByText('Els Maes (CLB)')).toBeVisible();
    expect(within(apart).queryByText('Wenselijk.')).toBeNull();
  });

  test('what was noted, set aside and judged is shown in full', () => {
    const one = plan({
      records: {
        places: [{ name: 'De Zonnehoeve', wish: null }, { name: 'Bib' }],
        agreement: [{ costs: 'geen', 'refers-to-plan': true, 'start-date': '2027-01-12', weekdays: ['tue', 'thu'] }],
        'activity-list': [{ activities: ['voederen', 'stal uitmesten'], equipment: [] }],
        gone: [{ hours: 7.5 }],
      },
      daysByHand: {
        extra: [{ date: '2027-02-03', reason: 'opendeurdag' }],
        missed: [{ date: '2027-02-09', reason: '' }],
        half: ['wed'],
      },
      setAside: { 'SMT-161': { reason: 'Afgegeven aan de balie', on: '2026-11-20', key: 'k' } },
      judged: { 'SMT-161': { outcome: 'fires', on: '2026-11-19' }, 'SMT-999': { outcome: 'ok', on: '2026-11-19' } },
      reports: [
        {
          id: 'r1',
          topics: ['place'],
          kind: 'guidance',
          date: null,
          origin: 'copied',
          chair: 'An Peeters',
          attendees: ['Els', 'Jan'],
          decision: '',
        },
      ],
    });
    const groups = storedModel({ ...overview, pupils: [{ pupil: pupil({}), plans: [one] }] }, [smt]).pupils[0]?.plans[0]
      ?.groups;
    const lines = (title: string) =>
      groups?.find((group) => group.title === title)?.lines.map(({ name, value }) => `${name}: ${value}`);
    expect(lines('Mogelijke plaatsen: plaats 1')).toEqual(['Naam: De Zonnehoeve', 'Wens van de leerling: ontbreekt']);
    expect(lines('Mogelijke plaatsen: plaats 2')).toEqual(['Naam: Bib']);
    expect(lines('SMT-overeenkomst')).toEqual([
      'Kostenregeling: geen',
      'Verwijst naar het trainingsplan: ja',
      'Startdatum in de overeenkomst: dinsdag 12 januari 2027',
      'Dagen in de overeenkomst: dinsdag en donderdag',
    ]);
    expect(lines('Activiteitenlijst')).toEqual([
      'Activiteiten: voederen, stal uitmesten',
      'Arbeidsmiddelen: ontbreekt',
    ]);
    expect(lines('gone')).toEqual(['hours: 7,5']);
    expect(lines('Dagen die jij aanduidde')).toEqual([
      'Extra dag: woensdag 3 februari 2027: opendeurdag',
      'Dag die niet doorging: dinsdag 9 februari 2027',
      'Halve dag: elke woensdag',
    ]);
    const message = smt.rules.find(({ id }) => id === 'SMT-161')?.message.replace(/\{[^}]+\}/g, '…');
    expect(lines('Opzij gezette meldingen')).toEqual([`${message}: Afgegeven aan de balie (20 november 2026)`]);
    expect(lines('Wat nagekeken is in lange teksten')).toEqual([
      `${message}: melding, bekeken op 19 november 2026`,
      'SMT-999: in orde, bekeken op 19 november 2026',
    ]);
    expect(lines('Verslagen en gesprekken')).toEqual([
      expect.stringMatching(/^Klassenraadsverslag: /),
      'Voorzitter: An Peeters',
      'Aanwezig: Els, Jan',
      'Besluit: ontbreekt',
    ]);
  });

  test('every property that is kept of a pupil is shown in words', () => {
    shown();
    const title = (id: string) => smt.steps.flatMap((step) => step.items).find((item) => item.id === id)?.title ?? '';
    expect(kept(title('start-date'))).toBe('dinsdag 12 januari 2027');
    expect(kept(title('weekdays'))).toBe('dinsdag en donderdag');
    expect(kept(title('tac-on'))).toBe('leeg');
    expect(kept(title('focus'))).toBe('ingevuld, 120 woorden, gezien op 21 november 2026');
    expect(kept(title('guidance'))).toBe('leeg, gezien op 21 november 2026');
    expect(kept(title('activity-list'))).toBe('afgevinkt op 20 november 2026');
    expect(kept('Wat is de geboortedatum van de leerling?')).toBe('donderdag 20 mei 2010');
    expect(kept('Heeft de leerling de eerste twee leerjaren secundair afgerond?')).toBe('ja');
    expect(kept('Om welke soort SMT gaat het?')).toBe('arbeidsdeelname');
    expect(kept('Klassenraadsverslag')).toMatch(/, 28 september 2026$/);
    expect(kept('Gesprek met de leerling')).toBe('geweest');
    expect(kept('Lijst met verslagen')).toBe('helemaal gezien op 21 november 2026');
    expect(kept('Niet van dit plan')).toBe('2 lijnen uit het dossier');
    expect(kept('Aanwezigen')).toBe('Eva Mertens');
    expect(screen.getByText('SMT 2026-2027, start op 12 januari 2027')).toBeInTheDocument();
  });

  test('the line above counts', () => {
    expect(storedModel(overview, [smt]).summary).toBe('1 leerling en 1 plan, alleen op deze computer.');
    expect(
      storedModel(
        { pupils: [], couplings: [], meetings: [], wordTemplates: [], reportTemplates: 0, rescued: 0, problems: [] },
        [smt],
      ).summary,
    ).toBe('Er wordt nog van niemand iets bewaard.');
  });

  test('what cannot be read is told', () => {
    shown({
      pupils: [],
      couplings: [],
      meetings: [],
      wordTemplates: [],
      reportTemplates: 0,
      rescued: 0,
      problems: ['1 plan: bewaard, maar Draaiboek kan het niet lezen.'],
    });
    expect(screen.getByText(/kan het niet lezen/)).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'Leerlingen' })).not.toBeInTheDocument();
  });
});

describe('what is kept besides pupils', () => {
  const whole: Overview = {
    ...overview,
    rescued: 2,
    reportTemplates: 1,
    wordTemplates: [
      { playbook: 'smt', document: 'agreement', name: 'school.docx', bytes: 34_100, keptOn: seenOn },
      { playbook: 'gone', document: 'x', name: 'oud.docx', bytes: 2_340_000, keptOn: seenOn },
    ],
  };
  const card = (name: string) => within(screen.getByRole('region', { name }));

  test('is nothing on the first day', () => {
    expect(storedModel(overview, [smt], defaultSettings).others).toEqual([]);
  });

  test('texts in memory are counted, told to go with the browser, and erased after a second question', async () => {
    const { user, onEraseRescued } = shown(whole);
    const texts = card('Teksten in het geheugen');
    expect(texts.getByText(/^2 teksten .* verdwijnt als je je browser sluit\.$/)).toBeVisible();
    await user.click(texts.getByRole('button', { name: 'Wis deze teksten' }));
    expect(onEraseRescued).not.toHaveBeenCalled();
    await user.click(texts.getByRole('button', { name: 'Ja, wis de teksten' }));
    expect(onEraseRescued).toHaveBeenCalledOnce();
  });

  test('a school’s own files are named with their size, and taken away', async () => {
    const { user, onDropTemplate } = shown(whole);
    const files = card('Word-sjablonen van je school');
    expect(files.getByText('SMT-overeenkomst: school.docx (34 kB), bewaard op 21 november 2026')).toBeVisible();
    expect(files.getByText('x: oud.docx (2,3 MB), bewaard op 21 november 2026')).toBeVisible();
    await user.click(files.getByRole('button', { name: 'Doe weg: school.docx, voor SMT-overeenkomst' }));
    expect(onDropTemplate).toHaveBeenCalledExactlyOnceWith('smt', 'agreement');
  });

  test('templates for reports lead to where they are changed', () => {
    shown(whole);
    const link = card('Sjablonen voor verslagen').getByRole('link', { name: /Bekijk ze/ });
    expect(link).toHaveAttribute('href', '#sjablonen');
  });

  test('every setting that was changed is told in words', () => {
    const changed: Required<Omit<typeof defaultSettings, 'sidebarOpen' | 'welcomed'>> = {
      role: 'training-supervisor',
      host: 'demo.smartschool.be',
      userName: 'Eva Mertens',
      freeDays: { '2026-2027': ['2026-11-12'], '2027-2028': [] },
      warnBeforeStartDays: 10,
      halfDayWeight: 0.6,
      rulesOff: ['SMT-161'],
      riskyMachines: ['houtversnipperaar'],
      schoolWords: { director: 'An Peeters', gone: 'x' },
      lastContactMaxDays: 30,
      lawCheckedOn: '2026-09-01',
    };
    for (const [name, value] of Object.entries(changed)) {
      expect(settingsLines({ ...defaultSettings, [name]: value }, [smt]), name).not.toEqual([]);
    }
    shown(overview, { ...defaultSettings, ...changed });
    expect(kept('Directeur of afgevaardigde')).toBe('An Peeters');
    expect(kept('Vrije dagen 2027-2028')).toBe('geen');
    expect(kept('Een halve dag telt voor')).toBe('0,6');
    expect(kept('Rol')).toBe('Trainingsbegeleider');
  });
});

describe('erasing', () => {
  test('a pupil goes after a second question, in which keeping comes first', async () => {
    const { onErasePupil, user } = shown();
    await user.click(screen.getByRole('button', { name: 'Wis Noor Janssens' }));
    expect(onErasePupil).not.toHaveBeenCalled();
    const question = within(screen.getByRole('alertdialog', { name: 'Wis Noor Janssens' }));
    expect(question.getByText(/Dit kan je niet ongedaan maken/)).toBeInTheDocument();
    expect(question.getByRole('button', { name: 'Nee, bewaar' })).toHaveFocus();
    await user.click(question.getByRole('button', { name: 'Ja, wis' }));
    expect(onErasePupil).toHaveBeenCalledExactlyOnceWith(noorKey);
  });

  test('no is no', async () => {
    const { onErasePupil, user } = shown();
    await user.click(screen.getByRole('button', { name: 'Wis Noor Janssens' }));
    await user.click(screen.getByRole('button', { name: 'Nee, bewaar' }));
    expect(onErasePupil).not.toHaveBeenCalled();
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  });

  test('everything goes after a second question', async () => {
    const { onEraseEverything, user } = shown();
    await user.click(screen.getByRole('button', { name: 'Wis alles' }));
    await user.click(screen.getByRole('button', { name: 'Ja, wis alles' }));
    expect(onEraseEverything).toHaveBeenCalledOnce();
  });
});

describe('the toolbar button', () => {
  const popup = (state: Parameters<typeof Popup>[0]['state']) => {
    const actions = { onAllow: vi.fn(), onToggle: vi.fn() };
    render(<Popup state={state} settingsUrl="/d#instellingen" storedUrl="/d#gegevens" {...actions} />);
    return { ...actions, user: userEvent.setup() };
  };

  test('without access it says so and asks', async () => {
    const { onAllow, user } = popup('no-access');
    expect(screen.getByRole('status')).toHaveTextContent('mag nu niet meekijken');
    await user.click(screen.getByRole('button', { name: 'Geef toegang tot Smartschool' }));
    expect(onAllow).toHaveBeenCalledOnce();
  });

  test('on a school’s page it shows or hides the sidebar', async () => {
    const { onToggle, user } = popup('school');
    await user.click(screen.getByRole('button', { name: 'Toon of verberg de zijbalk' }));
    expect(onToggle).toHaveBeenCalledOnce();
  });

  test('everywhere it leads to the settings and to what is kept', () => {
    popup('elsewhere');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Instellingen' })).toHaveAttribute('href', '/d#instellingen');
    expect(screen.getByRole('link', { name: 'Wat wordt bewaard' })).toHaveAttribute('href', '/d#gegevens');
  });
});
