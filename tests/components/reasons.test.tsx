import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Question } from '@/components/checklist/question';
import { WordsField } from '@/components/ui/words-field';
import type { Finding } from '@/lib/core/model/checklist';
import type { RecordKind } from '@/lib/core/model/record';
import type { QuestionModel } from '@/lib/view/model/types';
import { designState, findings, place } from '../view/support/design';
import { toSidebarModel } from '../view/support/model';
import { actionSpies } from './support/actions';
import { Sidebar } from './support/sidebar';

type Args = Parameters<typeof designState>;
const modelOf = (...args: Args) => toSidebarModel(designState(...args));

function show(...args: Args) {
  const actions = actionSpies();
  const view = render(<Sidebar model={modelOf(...args)} actions={actions} />);
  const turn = (...next: Args) => view.rerender(<Sidebar model={modelOf(...next)} actions={actions} />);
  return { actions, user: userEvent.setup(), turn };
}

const finding: Finding = { ...(findings[0] as Finding), rule: 'TST-001', message: 'Vul dit in.', source: 'Stap 3' };
const rule = {
  id: 'TST-001',
  kind: 'required',
  severity: 'warning',
  gate: 'draft',
  message: 'Vul dit in.',
  source: 'Stap 3',
  basis: 'law-unverified',
  why: 'Niemand vond de tekst terug.',
  example: { good: 'Noor werkt graag met dieren.', poor: 'Is goed.' },
} as const;
const playbook = { ...place.playbook, rules: [rule] };
const one = (part: Partial<Finding> = {}) => ({
  playbook,
  checklist: { ...place.checklist, findings: [{ ...finding, ...part }] },
});
const meldingen = () => screen.getByRole('region', { name: 'Meldingen' });

describe('Waarom?', () => {
  it('opens and closes by keyboard, and says which it is', async () => {
    const { user } = show({}, one());
    const button = screen.getByRole('button', { name: 'Waarom? Vul dit in.' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText(/Niemand vond/)).toBeNull();
    button.focus();
    await user.keyboard('{Enter}');
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const why = document.getElementById(button.getAttribute('aria-controls') ?? '');
    expect(why).toHaveTextContent('Niet geverifieerd: Niemand vond de tekst terug.');
    expect(why).toHaveTextContent('Stap 3, laatst nagekeken op 21 november 2026');
    expect(screen.getByText('Goed voorbeeld').parentElement).toHaveTextContent('Noor werkt graag met dieren.');
    expect(screen.getByText('Zo liever niet').parentElement).toHaveTextContent('Is goed.');
    await user.keyboard(' ');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText(/Niemand vond/)).toBeNull();
  });
});

describe('Opzij zetten', () => {
  it('asks for a reason with the focus in it, and comes back to its button', async () => {
    const { actions, user, turn } = show({}, one());
    await user.click(screen.getByRole('button', { name: 'Opzij zetten: Vul dit in.' }));
    expect(actions.openAside).toHaveBeenCalledWith('TST-001');
    turn({ aside: { rule: 'TST-001', reason: '' } }, one());
    const form = screen.getByRole('group', { name: 'Waarom zet je dit opzij?' });
    const reason = within(form).getByRole('textbox', { name: 'Waarom zet je dit opzij?' });
    expect(reason).toHaveFocus();
    expect(reason).toHaveAttribute('maxlength', '500');
    expect(form).toHaveTextContent('Op 4 januari 2027');
    expect(within(form).getByRole('button', { name: 'Zet opzij' })).toBeDisabled();
    await user.click(within(form).getByRole('button', { name: 'Zo afgesproken op school' }));
    expect(actions.draftAside).toHaveBeenLastCalledWith('Zo afgesproken op school');
    await user.click(within(form).getByRole('button', { name: 'Annuleer' }));
    expect(actions.openAside).toHaveBeenLastCalledWith(null);
    turn({}, one());
    expect(screen.getByRole('button', { name: 'Opzij zetten: Vul dit in.' })).toHaveFocus();
  });

  it('is done with a reason', async () => {
    const { actions, user } = show({ aside: { rule: 'TST-001', reason: 'Al in orde' } }, one());
    await user.click(screen.getByRole('button', { name: 'Zet opzij' }));
    expect(actions.keepAside).toHaveBeenCalledOnce();
  });

  it('folds what stands aside away, with its reason and the way back', async () => {
    const aside = { reason: 'Al in orde', on: '2026-12-03' };
    const { actions, user } = show({}, one({ weight: 'aside', aside }));
    expect(meldingen()).toHaveTextContent('Geen andere meldingen.');
    const fold = screen.getByText('Opzij gezet (1)');
    expect(fold.closest('details')).not.toHaveAttribute('open');
    await user.click(fold);
    expect(screen.getByText('Opzij gezet op 3 december 2026: Al in orde')).toBeVisible();
    expect(document.querySelector('[data-finding="TST-001"]')).toHaveAttribute('data-weight', 'aside');
    await user.click(screen.getByRole('button', { name: 'Terugzetten: Vul dit in.' }));
    expect(actions.takeBack).toHaveBeenCalledWith('TST-001');
  });

  it('the focus goes to the way back when the finding that had it is gone', () => {
    const { turn } = show({ aside: { rule: 'TST-001', reason: 'x' } }, one());
    screen.getByRole('button', { name: 'Zet opzij' }).focus();
    const aside = one({ weight: 'aside', aside: { reason: 'x', on: '2026-12-03' } });
    turn({}, aside);
    const undos = [{ id: 'u1', item: '', title: 'x', undo: async () => ({ ok: true as const }) }];
    turn({ bar: { tone: 'done', text: 'Opzij gezet', undo: 'u1' }, undos }, aside);
    expect(screen.getByRole('button', { name: 'Ongedaan maken' })).toHaveFocus();
  });
});

describe('Beantwoord', () => {
  it('leads to the question in its step, and the focus follows', async () => {
    const unknown = one({
      outcome: 'unknown',
      weight: 'none',
      message: 'Nog niet bekend: ‘Om welke soort SMT gaat het?’.',
    });
    const { actions, user, turn } = show({}, unknown);
    await user.click(screen.getByText('1 punt kon niet nagekeken worden'));
    await user.click(screen.getByRole('button', { name: /^Beantwoord: / }));
    expect(actions.openStep).toHaveBeenCalledWith('agreement', 'participation');
    turn({ openStep: 'agreement', asked: { at: 'participation' } }, unknown);
    expect(screen.getByRole('radio', { name: 'arbeidsdeelname' })).toHaveFocus();
  });

  it('leads to what happened before', async () => {
    const unknown = one({ outcome: 'unknown', weight: 'none', message: 'Nog niet bekend: de gesprekken.' });
    const { actions, user } = show({}, unknown);
    await user.click(screen.getByText('1 punt kon niet nagekeken worden'));
    await user.click(screen.getByRole('button', { name: 'Vertel het: Wat is al gebeurd?' }));
    expect(actions.openIntro).toHaveBeenCalledOnce();
  });

  it('opens the record that is asked for', () => {
    const { turn } = show({ openStep: 'agreement' });
    turn({ openStep: 'agreement', asked: { at: 'activity-list' } });
    const record = document.querySelector('[data-record="activity-list"]');
    expect(record).toHaveAttribute('open');
    expect(record?.contains(document.activeElement)).toBe(true);
  });
});

const hotel: RecordKind = {
  id: 'hotel',
  title: 'Hotel',
  row: 'hotel',
  many: true,
  step: 'place',
  fields: [
    { id: 'name', kind: 'text', title: 'Naam' },
    { id: 'on', kind: 'date', title: 'Dag' },
    { id: 'at', kind: 'time', title: 'Uur' },
    { id: 'rooms', kind: 'number', title: 'Kamers', help: 'Met bed.' },
    { id: 'paid', kind: 'yes-no', title: 'Betaald' },
    { id: 'guests', kind: 'list', title: 'Gasten' },
    { id: 'days', kind: 'weekdays', title: 'Dagen' },
  ],
};
const withHotel = { playbook: { ...place.playbook, records: [hotel] } };
const typed = (...rows: Record<string, string>[]): Args[0] => ({
  openStep: 'place',
  notes: { hotel: { rows, blank: false } },
});

describe('what is noted in a step', () => {
  it('has a control with a name for every kind of field', async () => {
    const { actions, user } = show(typed({ days: 'mon' }), withHotel);
    await user.click(screen.getByText('Hotel', { selector: 'summary' }));
    const row = screen.getByRole('group', { name: 'Hotel 1' });
    const told = () => actions.draftNote.mock.lastCall;
    await user.type(within(row).getByRole('textbox', { name: 'Naam' }), 'x');
    expect(told()).toEqual(['hotel', 0, 'name', 'x']);
    await user.type(within(row).getByLabelText('Dag'), '2027-02-03');
    expect(told()).toEqual(['hotel', 0, 'on', '2027-02-03']);
    await user.type(within(row).getByLabelText('Uur'), '09:30');
    expect(told()).toEqual(['hotel', 0, 'at', '09:30']);
    await user.type(within(row).getByRole('textbox', { name: 'Kamers' }), '2');
    expect(told()).toEqual(['hotel', 0, 'rooms', '2']);
    const paid = within(row).getByRole('group', { name: 'Betaald' });
    expect(within(paid).getByRole('radio', { name: 'Nog niet bekend' })).toBeChecked();
    await user.click(within(paid).getByRole('radio', { name: 'Nee' }));
    expect(told()).toEqual(['hotel', 0, 'paid', 'no']);
    await user.type(within(row).getByRole('textbox', { name: 'Gasten' }), 'y');
    expect(told()).toEqual(['hotel', 0, 'guests', 'y']);
    const days = within(row).getByRole('group', { name: 'Dagen' });
    expect(within(days).getByRole('button', { name: 'maandag' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(within(days).getByRole('button', { name: 'woensdag' }));
    expect(told()).toEqual(['hotel', 0, 'days', 'mon,wed']);
    await user.click(within(days).getByRole('button', { name: 'zondag' }));
    expect(told()).toEqual(['hotel', 0, 'days', 'mon,sun']);
    await user.click(within(days).getByRole('button', { name: 'maandag' }));
    expect(told()).toEqual(['hotel', 0, 'days', '']);
  });

  it('adds and removes rows, with the focus where the work goes on', async () => {
    const { actions, user, turn } = show({ openStep: 'place' }, withHotel);
    await user.click(screen.getByText('Hotel', { selector: 'summary' }));
    await user.click(screen.getByRole('button', { name: 'Voeg een hotel toe' }));
    expect(actions.addNoteRow).toHaveBeenCalledWith('hotel');
    turn(typed({ name: 'De Zon' }, {}), withHotel);
    const second = screen.getByRole('group', { name: 'Hotel 2' });
    expect(within(second).getByRole('textbox', { name: 'Naam' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Verwijder hotel 2' }));
    expect(actions.removeNoteRow).toHaveBeenCalledWith('hotel', 1);
    turn(typed({ name: 'De Zon' }), withHotel);
    expect(screen.getByRole('button', { name: 'Voeg een hotel toe' })).toHaveFocus();
  });

  it('is kept, dropped, and what is blank is said to be absent', async () => {
    const { actions, user } = show(typed({ name: 'De Zon' }), withHotel);
    await user.click(screen.getByText('Hotel', { selector: 'summary' }));
    await user.click(screen.getByRole('checkbox', { name: /^Wat hier leeg is, ontbreekt echt/ }));
    expect(actions.setNoteBlank).toHaveBeenCalledWith('hotel', true);
    await user.click(screen.getByRole('button', { name: 'Bewaar: Hotel' }));
    expect(actions.keepNote).toHaveBeenCalledWith('hotel');
    await user.click(screen.getByRole('button', { name: 'Annuleer: Hotel' }));
    expect(actions.dropNote).toHaveBeenCalledWith('hotel');
  });
});

describe('own words', () => {
  it('say how much room is left near the end', () => {
    const view = render(<WordsField label="Naam" value={'x'.repeat(400)} onChange={() => undefined} />);
    expect(screen.queryByText(/^Nog/)).toBeNull();
    view.rerender(<WordsField label="Naam" value={'x'.repeat(488)} onChange={() => undefined} />);
    expect(screen.getByText('Nog 12 tekens')).toBeInTheDocument();
    view.rerender(<WordsField label="Naam" value={'x'.repeat(499)} onChange={() => undefined} />);
    expect(screen.getByText('Nog 1 teken')).toBeInTheDocument();
  });
});

describe('a question for a number', () => {
  const question: QuestionModel = {
    id: 'statedDays',
    title: 'Hoeveel werkdagen?',
    help: null,
    kind: 'number',
    value: '12',
    options: [],
  };

  it('is told when the field is left or Enter is pressed, and only when it is a number', async () => {
    const told: string[] = [];
    const user = userEvent.setup();
    render(<Question question={question} prefix="step" onAnswer={(value) => told.push(value)} />);
    const box = screen.getByRole('textbox', { name: 'Hoeveel werkdagen?' });
    await user.type(box, ',5{Enter}');
    expect(told).toEqual(['12,5']);
    await user.type(box, ' dagen');
    expect(box).toHaveAttribute('aria-invalid', 'true');
    expect(box).toHaveAccessibleDescription('Typ hier een getal, bijvoorbeeld 12.');
    await user.tab();
    expect(told).toEqual(['12,5']);
    await user.clear(box);
    await user.tab();
    expect(told).toEqual(['12,5', '']);
  });
});
