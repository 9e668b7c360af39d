import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/core/model/settings';
import { designState, opened, place, plan, snapshot } from '../view/support/design';
import { toSidebarModel } from '../view/support/model';
import { actionSpies } from './support/actions';
import { Sidebar } from './support/sidebar';

function show(...args: Parameters<typeof designState>) {
  const actions = actionSpies();
  const view = render(<Sidebar model={toSidebarModel(designState(...args))} actions={actions} />);
  return {
    actions,
    user: userEvent.setup(),
    turn: (...next: Parameters<typeof designState>) =>
      view.rerender(<Sidebar model={toSidebarModel(designState(...next))} actions={actions} />),
    container: view.container,
  };
}

const emptyReport = {
  other: null,
  topics: ['place'],
  date: '2027-01-04',
  words: { chair: '', attendees: '', decision: '', motivation: '' },
  texts: {},
  rendered: { text: 'Verslag begeleidende klassenraad', html: '<h3>Verslag</h3>', missing: ['besluit'] },
  kept: null,
};

describe('the preview of a report', () => {
  it('says of a line which field it comes from', () => {
    const lines = [
      { text: 'VERSLAG', from: [] },
      { text: 'Op dinsdag bij De Brug.', from: ['Dagen', 'Plaats'] },
    ];
    show({ panel: 'report', report: { ...emptyReport, texts: {}, rendered: { ...emptyReport.rendered, lines } } });
    const line = screen.getByText('Op dinsdag bij De Brug.');
    expect(line).toHaveAccessibleDescription('Uit ‘Dagen’ en ‘Plaats’');
    expect(line).toHaveAttribute('tabindex', '0');
    expect(screen.getByText(/^VERSLAG/)).not.toHaveAttribute('data-from');
  });
});

describe('what was agreed', () => {
  const point = { id: 'p', what: 'Bellen', who: 'Els', by: '2027-01-03', from: 'm', on: '2026-12-01', doneOn: null };

  it('stands with the plan until it is done, and says when it is late', async () => {
    const points = [{ ...point, id: 'done', doneOn: '2026-12-02' }, { ...point, id: 'q', by: '2027-01-04' }, point];
    const { actions, user, turn } = show({}, { stored: { ...opened, plan: { ...plan, points } } });
    const group = screen.getByRole('group', { name: 'Afspraken' });
    expect(within(group).getAllByRole('checkbox')).toHaveLength(2);
    expect(group).toHaveTextContent('BellenEls, had klaar moeten zijn op 3 januariBellenEls, tegen 4 januari');
    await user.click(within(group).getByRole('checkbox', { name: /had klaar/ }));
    expect(actions.tickPoint).toHaveBeenCalledWith('p');
    turn({}, { stored: { ...opened, plan: { ...plan, points: points.slice(0, 1) } } });
    expect(screen.queryByRole('group', { name: 'Afspraken' })).toBeNull();
  });
});

describe('the sidebar on a plan', () => {
  it('is a region with a name, headings and its progress said in words', () => {
    show();
    const bar = screen.getByRole('complementary', { name: 'Draaiboek' });
    expect(within(bar).getByRole('heading', { level: 2, name: 'Noor Janssens' })).toBeVisible();
    expect(within(bar).getByRole('img', { name: '9 van 14 stappen klaar' })).toBeVisible();
    expect(within(bar).getByRole('heading', { level: 3, name: 'Schriftelijk akkoord' })).toBeVisible();
    expect(within(bar).getByRole('region', { name: 'Werkdagen dit schooljaar: 33 (grens 30)' })).toBeVisible();
    expect(bar.querySelector('[aria-live="polite"]')).not.toBeNull();
  });

  it('carries steps and findings with their ids and states', () => {
    const { container } = show();
    const steps = [...container.querySelectorAll('[data-step]')];
    expect(steps).toHaveLength(14);
    expect(steps[5]).toHaveAttribute('data-step', 'prior-contacts');
    expect(steps[5]).toHaveAttribute('data-state', 'attention');
    expect(steps[5]?.querySelector('[data-part="title"]')).toHaveTextContent('Voorafgaande contacten');
    expect(steps[5]?.querySelector('[data-part="role"]')).toHaveTextContent('TB');
    expect(steps[5]?.querySelector('[data-part="summary"]')).toHaveTextContent('1 contact, 12 oktober');
    const finding = container.querySelector('[data-finding="SMT-161"]');
    expect(finding).toHaveAttribute('data-weight', 'error');
    expect(finding?.querySelector('[data-part="message"]')).toHaveTextContent(/^Noteer wanneer/);
  });

  it('leads from a finding to its field, and from the next step', async () => {
    const { actions, user } = show();
    await user.click(screen.getByRole('button', { name: /^Toon het veld: Noteer wanneer/ }));
    expect(actions.show).toHaveBeenCalledWith('start-date');
    await user.click(screen.getByRole('button', { name: 'Ga naar het veld' }));
    expect(actions.show).toHaveBeenLastCalledWith('consent');
  });

  it('folds to a handle that says what it opens, and the focus follows', async () => {
    const { actions, user, turn } = show();
    await user.click(screen.getByRole('button', { name: 'Klap Draaiboek in' }));
    expect(actions.setOpen).toHaveBeenCalledWith(false);
    turn({ settings: { ...defaultSettings, role: 'training-supervisor', sidebarOpen: false } });
    const handle = screen.getByRole('button', { name: 'Open Draaiboek: 9 van 14 stappen klaar, 2 meldingen' });
    expect(handle).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(actions.setOpen).toHaveBeenLastCalledWith(true);
  });

  it('chooses steps with buttons that say which is pressed', async () => {
    const { actions, user } = show();
    expect(screen.getByRole('button', { name: 'Alles 14' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: 'Voor jou 6' }));
    expect(actions.chooseFilter).toHaveBeenCalledWith('training-supervisor');
  });

  it('asks for the role with a button for each', async () => {
    const { actions, user } = show({ settings: { ...defaultSettings, role: null } });
    const ask = screen.getByRole('region', { name: 'Wat is jouw rol?' });
    await user.click(within(ask).getByRole('button', { name: 'Trainingsbegeleider' }));
    expect(actions.chooseRole).toHaveBeenCalledWith('training-supervisor');
  });

  it('shows nothing on a page without a pupil', () => {
    const { container } = show({ place: { kind: 'none' } });
    expect(container).toBeEmptyDOMElement();
  });

  it('is walked by keyboard alone, in the order of the screen', async () => {
    const findings = place.checklist.findings.filter((one) => ['error', 'warning'].includes(one.weight));
    const playbook = { ...place.playbook, rules: [] };
    const { user, actions } = show({}, { playbook, checklist: { ...place.checklist, findings } });
    const names: string[] = [];
    for (let n = 0; n < 9; n += 1) {
      await user.tab();
      names.push(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
    }
    expect(names).toEqual([
      'Klap Draaiboek in',
      'Ga naar het veld',
      'Bekijk de stap',
      'Bekijk de dagen',
      expect.stringMatching(/^Toon het veld/),
      expect.stringMatching(/^Opzij zetten/),
      expect.stringMatching(/^Open de stap/),
      expect.stringMatching(/^Opzij zetten/),
      'Alles 14',
    ]);
    await user.tab();
    await user.tab();
    await user.tab();
    await user.keyboard(' ');
    expect(actions.toggleStep).toHaveBeenCalledWith('desirability');
  });
});

describe('an opened step', () => {
  it('composes a contact and adds it', async () => {
    const row = { date: '2027-01-04', kind: 'mail', content: 'Afspraak' };
    const contactLines = { 'prior-contacts': { row, text: null } };
    const { actions, user } = show({ openStep: 'prior-contacts', contacts: { 'prior-contacts': row }, contactLines });
    expect(screen.getByRole('button', { name: /^Voorafgaande contacten/ })).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByLabelText('Datum van het contact')).toHaveValue('2027-01-04');
    expect(screen.getByRole('combobox', { name: 'Aard van het contact' })).toHaveValue('mail');
    expect(screen.getByText('Komt erbij: 04/01/2027, mail: Afspraak')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Inhoud van het contact' }), '!');
    expect(actions.draftContact).toHaveBeenCalledWith('prior-contacts', { content: 'Afspraak!' });
    await user.click(screen.getByRole('button', { name: 'Voeg toe aan het veld' }));
    expect(actions.addContact).toHaveBeenCalledWith('prior-contacts');
  });

  it('does not add a contact without content', () => {
    show({ openStep: 'prior-contacts' });
    expect(screen.getByRole('button', { name: 'Voeg toe aan het veld' })).toBeDisabled();
  });

  it('fills a date with today or a picked day', async () => {
    const { actions, user, container } = show({ openStep: 'period', drafts: { 'end-date': '2027-05-28' } });
    const item = container.querySelector<HTMLElement>('[data-item="end-date"]');
    if (item === null) throw new Error('the item is not shown');
    expect(within(item).getByText('Nu leeg → 28 mei 2027')).toBeVisible();
    await user.click(within(item).getByRole('button', { name: 'Vandaag' }));
    expect(actions.draftDate).toHaveBeenCalledWith('end-date', '2027-01-04');
    await user.click(within(item).getByRole('button', { name: 'Vul in: Einddatum' }));
    expect(actions.fill).toHaveBeenCalledWith('end-date');
  });

  it('toggles days by their full names', async () => {
    const { actions, user } = show({ openStep: 'period' });
    expect(screen.getByRole('button', { name: 'dinsdag' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: 'maandag' }));
    expect(actions.draftDay).toHaveBeenCalledWith('weekdays', 'mon', true);
  });

  it('asks before replacing, with the focus on the answer that changes nothing', async () => {
    const { actions, user } = show({
      openStep: 'period',
      drafts: { 'start-date': '2027-01-19' },
      confirming: 'start-date',
    });
    expect(screen.getByRole('alertdialog')).toHaveTextContent('12 januari 2027');
    expect(screen.getByRole('button', { name: 'Laat staan' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Ja, vervang' }));
    expect(actions.confirmFill).toHaveBeenCalled();
  });

  it('answers questions, ticks tasks and calls a step done', async () => {
    const { actions, user, turn } = show({ openStep: 'desirability' });
    const question = screen.getByRole('group', {
      name: 'Heeft de leerling de eerste twee leerjaren secundair afgerond?',
    });
    await user.click(within(question).getByRole('radio', { name: 'Ja' }));
    expect(actions.answer).toHaveBeenCalledWith('firstTwoYearsFinished', 'yes');
    await user.click(screen.getByRole('checkbox', { name: 'Stap is klaar' }));
    expect(actions.callDone).toHaveBeenCalledWith('desirability', true);
    turn({ openStep: 'viewpoints' });
    await user.click(screen.getByRole('checkbox', { name: /^Gedaan: / }));
    expect(actions.tick).toHaveBeenCalledWith('conversations', true);
  });

  it('notes, corrects and takes back a report', async () => {
    const { actions, user, turn } = show({ openStep: 'place' });
    await user.click(screen.getByRole('button', { name: 'Verslag bestaat al' }));
    expect(actions.sayReportExists).toHaveBeenCalledWith('place');
    await user.click(screen.getByRole('button', { name: 'Maak het verslag' }));
    expect(actions.openReport).toHaveBeenCalledWith('place');
    turn({ openStep: 'desirability' });
    expect(screen.getByText('Verslag van 28 september 2026')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Pas de datum aan' }));
    expect(actions.correctReport).toHaveBeenCalledWith('desirability');
    await user.click(screen.getByRole('button', { name: 'Toch geen verslag' }));
    expect(actions.forgetReport).toHaveBeenCalledWith('desirability');
  });

  it('shows script in a label as text', () => {
    const labels = ['<img src=x onerror=alert(1)>'];
    const items = { ...snapshot.items, 'viewpoint-parents': { state: 'uncertain' as const, labels, confidence: 0.2 } };
    const { container } = show({ openStep: 'viewpoints' }, { snapshot: { ...snapshot, items } });
    expect(screen.getByText(/<img src=x onerror=alert\(1\)>/)).toBeVisible();
    expect(container.querySelector('img[src="x"]')).toBeNull();
  });
});

describe('the forms', () => {
  it('puts a report together and names what is empty before it is copied', async () => {
    const { actions, user } = show({ panel: 'report', report: emptyReport });
    expect(screen.getByRole('heading', { name: 'Klassenraadsverslag' })).toHaveFocus();
    expect(screen.getByRole('checkbox', { name: 'SMT-plaats' })).toBeChecked();
    expect(screen.getByText(/^Nog leeg in dit verslag: besluit\./)).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'Verlenging' }));
    expect(actions.setReportTopic).toHaveBeenCalledWith('extension', true);
    await user.type(screen.getByRole('textbox', { name: 'Voorzitter' }), 'A');
    expect(actions.setReportWords).toHaveBeenCalledWith('chair', 'A');
    await user.click(screen.getByRole('button', { name: 'Kopieer klassenraadsverslag' }));
    expect(actions.copyReport).toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: /Terug naar de checklist/ }));
    expect(actions.closePanel).toHaveBeenCalled();
  });

  it('has a field for each text and day that is still empty in the plan', async () => {
    const missing = ['begeleiding en evaluatie', 'startdatum'];
    const { actions, user } = show({
      panel: 'report',
      report: { ...emptyReport, rendered: { ...emptyReport.rendered, missing } },
    });
    const asked = within(screen.getByRole('region', { name: 'Nog leeg in het plan' }));
    await user.type(asked.getByRole('textbox', { name: 'Begeleiding en evaluatie' }), 'E');
    expect(actions.setReportText).toHaveBeenCalledWith('guidance', 'E');
    expect(asked.getByLabelText('Startdatum')).toBeVisible();
  });

  it('cannot copy a report about nothing', () => {
    show({ panel: 'report', report: { ...emptyReport, topics: [] } });
    expect(screen.getByRole('button', { name: 'Kopieer klassenraadsverslag' })).toBeDisabled();
  });

  it('asks what happened already, in one form that can wait', async () => {
    const intro = {
      reports: { desirability: { exists: 'yes' as const, date: null }, place: { exists: null, date: null } },
      conversations: { pupil: { exists: null, date: null } },
      answers: {},
    };
    const { actions, user } = show({ panel: 'intro', intro });
    const entry = screen.getByRole('group', { name: 'Wenselijkheid van de SMT' });
    expect(within(entry).getByRole('radio', { name: 'Ja' })).toBeChecked();
    expect(within(entry).getByLabelText('Datum: Wenselijkheid van de SMT')).toBeVisible();
    await user.click(within(screen.getByRole('group', { name: 'SMT-plaats' })).getByRole('radio', { name: 'Nee' }));
    expect(actions.setIntroEntry).toHaveBeenCalledWith('reports', 'place', 'no');
    await user.click(screen.getByRole('button', { name: 'Nee voor de rest' }));
    expect(actions.denyOtherReports).toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(actions.saveIntro).toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Later' }));
    expect(actions.skipIntro).toHaveBeenCalled();
  });

  it('invites on the first day', async () => {
    const stored = { ...opened, plan: { ...plan, introduced: false } };
    const { actions, user } = show({}, { stored });
    const card = screen.getByRole('region', { name: 'Wat is al gebeurd?' });
    await user.click(within(card).getByRole('button', { name: 'Later' }));
    expect(actions.skipIntro).toHaveBeenCalled();
  });
});

describe('around the checklist', () => {
  it('offers a way back after a write, and can be closed', async () => {
    const entry = { id: 'u1', item: 'plan-title', title: 'Titel', undo: async () => ({ ok: true as const }) };
    const { actions, user } = show({ bar: { tone: 'done', text: 'Titel ingevuld', undo: 'u1' }, undos: [entry] });
    expect(screen.getByText('Titel ingevuld')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(actions.undo).toHaveBeenCalledWith('u1');
    await user.click(screen.getByRole('button', { name: 'Sluit deze melding' }));
    expect(actions.dismissBar).toHaveBeenCalled();
  });

  it('asks which plan this is', async () => {
    const question = { about: 'plan' as const, choices: [{ id: 'p1', title: 'SMT, 14 september 2026' }] };
    const { actions, user } = show({}, { stored: null, question });
    await user.click(screen.getByRole('button', { name: 'Een nieuw plan' }));
    expect(actions.chooseAmong).toHaveBeenCalledWith('new');
  });

  it('says calmly that Draaiboek was renewed, and leaves what was typed on the screen', () => {
    const contacts = { 'prior-contacts': { date: '2027-01-04', kind: 'mail', content: 'Niet verliezen' } };
    show({ gone: true, openStep: 'prior-contacts', contacts });
    expect(screen.getByRole('textbox', { name: 'Inhoud van het contact' })).toHaveValue('Niet verliezen');
    expect(screen.getByRole('button', { name: 'Voeg toe aan het veld' })).toBeDisabled();
    expect(screen.getByRole('status')).toHaveTextContent('Draaiboek is vernieuwd: herlaad de pagina');
  });

  it('names the plans of a pupil', () => {
    const plans = [{ opened, playbook: place.playbook, checklist: place.checklist }];
    const student = { name: 'Noor Janssens', class: '4OV1B', platformId: null };
    show({ pupilOpen: true, place: { kind: 'pupil', host: 'demo.smartschool.be', student, plans } });
    expect(screen.getByRole('heading', { name: 'Plannen van Noor' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'SMT 2026-2027' })).toBeVisible();
    expect(
      screen.getByText('Aan zet: Klassenraad: SMT-plaats · Trainingsbegeleider: Schriftelijk akkoord'),
    ).toBeVisible();
  });
});

describe('the focus', () => {
  it('stays on the page when another page comes', () => {
    const student = { name: 'Noor Janssens', class: '4OV1B', platformId: null };
    const { turn } = show();
    turn({ place: { kind: 'pupil', host: 'demo.smartschool.be', student, plans: [] } });
    expect(screen.getByRole('button', { name: /^Open Draaiboek/ })).not.toHaveFocus();
    expect(document.body).toHaveFocus();
  });

  it('comes back to the button below when a form closes', () => {
    const { turn } = show({ panel: 'report', report: emptyReport });
    turn({});
    expect(screen.getByRole('button', { name: 'Kopieer klassenraadsverslag' })).toHaveFocus();
  });
});
