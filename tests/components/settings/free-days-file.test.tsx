import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { useStore } from 'zustand/react';
import { FreeDaysFile } from '@/components/settings/free-days-file';
import { defaultSettings } from '@/lib/core/model/settings';
import type { OwnPageClient } from '@/lib/view/own-page-ports';
import { createOwnPageStore } from '@/lib/view/welcome-store';

const calendar = [
  'BEGIN:VCALENDAR',
  ...['SUMMARY:Pedagogische studiedag', 'DTSTART;VALUE=DATE:20261112'].flatMap(inEvent),
  ...['SUMMARY:Oudercontact', 'DTSTART:20261119T180000'].flatMap(inEvent),
  ...['SUMMARY:Verlofdag', 'DTSTART;VALUE=DATE:20270503'].flatMap(inEvent),
  ...['SUMMARY:Zwemmen', 'DTSTART:20261119T090000', 'RRULE:FREQ=WEEKLY'].flatMap(inEvent),
  'END:VCALENDAR',
].join('\r\n');

function inEvent(line: string, index: number, all: string[]): string[] {
  return [...(index === 0 ? ['BEGIN:VEVENT'] : []), line, ...(index === all.length - 1 ? ['END:VEVENT'] : [])];
}

function Page({ store, actions }: ReturnType<typeof createOwnPageStore>) {
  const { offer, added } = useStore(store);
  return (
    <FreeDaysFile
      offer={offer}
      added={added}
      onFile={(file) => void actions.offerCalendar('2026-2027', file.name, () => file.text())}
      onAdd={(dates) => void actions.addFreeDays(dates)}
      onDrop={actions.dropCalendar}
      onUndo={() => void actions.undoFreeDays()}
    />
  );
}

async function shown(freeDays: Record<string, string[]> = {}) {
  let settings = { ...defaultSettings, freeDays };
  const client = {
    send: async (name: string, input: object): Promise<unknown> => {
      if (name === 'settings/write') settings = { ...settings, ...input };
      if (name === 'stored/overview')
        return {
          pupils: [],
          couplings: [],
          meetings: [],
          wordTemplates: [],
          reportTemplates: 0,
          rescued: 0,
          problems: [],
        };
      return name === 'playbooks/active' ? [] : settings;
    },
    onNotice: () => undefined,
  };
  const { store, actions } = createOwnPageStore({
    client: client as unknown as OwnPageClient,
    today: async () => '2026-11-21',
    parseAddress: () => ({ ok: false, problem: '' }),
    copy: async () => true,
    saveFile: vi.fn(),
    makeDocument: vi.fn(),
    readTemplate: async () => ({ ok: false, problems: [] }),
    signal: new AbortController().signal,
  });
  await actions.start();
  render(<Page store={store} actions={actions} />);
  const user = userEvent.setup();
  const choose = async (text: string) => {
    const file = new File([text], 'school.ics', { type: 'text/calendar' });
    await user.upload(screen.getByLabelText('Kies een agendabestand (.ics)'), file);
    return screen.findByRole('region', { name: 'Dit staat in het bestand' });
  };
  return { user, choose, kept: () => store.getState().settings?.freeDays };
}

describe('free days from a calendar file', () => {
  test('are shown before anything is kept: those that sound free are ticked', async () => {
    const { choose, kept } = await shown();
    const preview = await choose(calendar);
    expect(preview).toHaveTextContent('school.ics: 3 nieuwe dagen in schooljaar 2026-2027.');
    expect(screen.getByRole('checkbox', { name: 'donderdag 12 november 2026: Pedagogische studiedag' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'maandag 3 mei 2027: Verlofdag' })).toBeChecked();
    expect(screen.getByText('Klinkt niet als een vrije dag (1)')).toBeInTheDocument();
    expect(within(preview).getByText('Regel 14: ‘Zwemmen’ herhaalt zich. Typ die dagen zelf in.')).toBeInTheDocument();
    expect(preview).toHaveFocus();
    expect(kept()).toEqual({});
  });

  test('are added as ticked, beside what was there, and taken back', async () => {
    const { user, choose, kept } = await shown({ '2026-2027': ['2027-02-01'], '2027-2028': [] });
    await choose(calendar);
    await user.click(screen.getByRole('checkbox', { name: 'maandag 3 mei 2027: Verlofdag' }));
    await user.click(screen.getByRole('button', { name: 'Voeg 1 dag toe' }));
    await waitFor(() => expect(kept()).toEqual({ '2026-2027': ['2026-11-12', '2027-02-01'], '2027-2028': [] }));
    expect(await screen.findByText(/^1 vrije dag toegevoegd\./)).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Dit staat in het bestand' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(kept()).toEqual({ '2026-2027': ['2027-02-01'], '2027-2028': [] }));
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).not.toBeInTheDocument();
  });

  test('taken back where none were entered, none are entered again', async () => {
    const { user, choose, kept } = await shown();
    await choose(calendar);
    await user.click(screen.getByRole('button', { name: 'Voeg 2 dagen toe' }));
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(kept()).toEqual({}));
  });

  test('that are already there are not offered again', async () => {
    const { choose } = await shown({ '2026-2027': ['2026-11-12'] });
    expect(await choose(calendar)).toHaveTextContent('2 nieuwe dagen in schooljaar 2026-2027. 1 dag stond er al.');
  });

  test('a file that is no calendar says so and adds nothing', async () => {
    const { user, choose, kept } = await shown();
    expect(await choose('<html>')).toHaveTextContent('Dit is geen agendabestand (.ics).');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Sluit' }));
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
    expect(kept()).toEqual({});
  });
});
