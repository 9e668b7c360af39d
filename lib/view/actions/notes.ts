import type { PlanCommand } from '@/lib/core/model/command';
import type { RecordRow } from '@/lib/core/model/record';
import type { SidebarActions } from '../actions-type';
import { type Context, planPlace, tell, undoBy } from '../context';
import { draftOfRows, type NoteDraft, recordIn, reportNoted, rowsOfDraft } from '../notes';
import type { PlanPlace } from '../place';

type NoteActions = Pick<
  SidebarActions,
  'draftNote' | 'addNoteRow' | 'removeNoteRow' | 'setNoteBlank' | 'keepNote' | 'dropNote'
>;

/** What no page tells and is more than one answer: typed here, and kept as a whole. */
export function noteActions(context: Context): NoteActions {
  const { deps, store, session } = context;

  function change(record: string, edit: (draft: NoteDraft) => Partial<NoteDraft>): void {
    const state = store.getState();
    const place = planPlace(state);
    const found = place === null ? undefined : recordIn(place, record);
    if (found === undefined) return;
    const draft = state.notes[record] ?? draftOfRows(found.kind, found.rows);
    store.setState({ notes: { ...state.notes, [record]: { ...draft, ...edit(draft) } } });
  }

  function drop(record: string): void {
    store.setState(({ notes }) => ({
      notes: Object.fromEntries(Object.entries(notes).filter(([name]) => name !== record)),
    }));
  }

  return {
    draftNote: (record, at, field, value) =>
      change(record, ({ rows }) => ({ rows: rows.map((row, n) => (n === at ? { ...row, [field]: value } : row)) })),
    addNoteRow: (record) => change(record, ({ rows }) => ({ rows: [...rows, {}] })),
    removeNoteRow: (record, at) => change(record, ({ rows }) => ({ rows: rows.filter((_, n) => n !== at) })),
    setNoteBlank: (record, blank) => change(record, () => ({ blank })),
    keepNote(record) {
      const place = planPlace(store.getState());
      const draft = store.getState().notes[record];
      const found = place === null ? undefined : recordIn(place, record);
      if (place === null || draft === undefined || found === undefined) return;
      const { kind, rows: before } = found;
      void session.command(noteCommand(place, record, rowsOfDraft(kind, draft))).then((opened) => {
        if (opened === null) return;
        drop(record);
        const id = deps.newId();
        const undo = () => undoBy(session, noteCommand(place, record, before));
        tell(
          context,
          { tone: 'done', text: `${kind.title}: bewaard`, undo: id },
          { id, item: '', title: kind.title, undo },
        );
      });
    },
    dropNote: drop,
  };
}

/** The content of a report is kept with the report, all else as a record. */
function noteCommand(place: PlanPlace, record: string, rows: RecordRow[]): PlanCommand {
  const report = reportNoted(place, record);
  if (report === undefined) return { do: 'note', record, rows };
  const { id: reportId, topics, kind, date, origin } = report;
  const content = Object.fromEntries(
    Object.entries(rows[0] ?? {}).map(([name, value]) => [name, value ?? (name === 'attendees' ? [] : '')]),
  );
  return { do: 'record-report', reportId, topics, kind, date, origin, ...content };
}
