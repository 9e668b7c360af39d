import { useEffect, useState } from 'react';
import { useStore } from 'zustand/react';
import type { StoreApi } from 'zustand/vanilla';
import { DaysSection } from '@/components/days/days-section';
import { DocumentsSection } from '@/components/documents/documents-section';
import { MeetingSection } from '@/components/meeting/meeting-section';
import { CouplingsSection } from '@/components/settings/couplings-section';
import { RulesSection } from '@/components/settings/rules-section';
import { SettingsSection } from '@/components/settings/settings-section';
import { Shell } from '@/components/settings/shell';
import { StoredSection } from '@/components/settings/stored-section';
import { TemplatesSection } from '@/components/settings/templates-section';
import { Welcome } from '@/components/settings/welcome';
import { couplingsModel } from '@/lib/view/couplings-model';
import { daysPageModel } from '@/lib/view/days-page';
import { documentsPageModel } from '@/lib/view/documents-page';
import { meetingPageModel } from '@/lib/view/meeting/model';
import type { OwnPageState } from '@/lib/view/own-page-state';
import { rulesModel } from '@/lib/view/rules-model';
import { schoolWords, userWords } from '@/lib/view/settings-words';
import { templatesModel } from '@/lib/view/templates-model';
import { choicesModel, privacyLines } from '@/lib/view/welcome-model';
import type { OwnPageActions } from '@/lib/view/welcome-store';
import { storedModel } from '@/lib/view/welcome-stored';

const sections = [
  { id: 'welkom', title: 'Welkom', aside: 'Drie korte vragen. Elk ervan kan wachten.' },
  { id: 'instellingen', title: 'Instellingen', aside: 'Voor deze browser.' },
  { id: 'dagen', title: 'Werkdagen', aside: 'Welke dagen tellen, en waarom andere niet.' },
  { id: 'klassenraad', title: 'Klassenraad', aside: 'Eén vergadering, leerling na leerling.' },
  { id: 'documenten', title: 'Documenten', aside: 'Van plan naar papier: één keer typen volstaat.' },
  { id: 'regels', title: 'Regels', aside: 'Waar Draaiboek op let, en waarom.' },
  { id: 'sjablonen', title: 'Sjablonen', aside: 'Hoe jullie verslagen verwoord zijn.' },
  { id: 'koppelingen', title: 'Koppelingen', aside: 'Welk veld op jullie formulieren is welk item?' },
  { id: 'gegevens', title: 'Wat wordt bewaard', aside: '' },
] as const;
type SectionId = (typeof sections)[number]['id'];

interface AppProps {
  store: StoreApi<OwnPageState>;
  actions: OwnPageActions;
}

/** Draaiboek's own page: the section that the address names. */
export function App({ store, actions }: AppProps) {
  const state = useStore(store);
  const section = useSection();
  const { settings, playbooks, overview, today, told, importProblems, trouble } = state;
  const current = sections.find((one) => one.id === section) ?? sections[1];
  const stored = overview === null ? null : storedModel(overview, playbooks, settings);
  const choices =
    settings === null || today === null ? null : choicesModel(settings, playbooks, today, state.freeDaysYear);
  const rules = settings === null ? null : rulesModel(settings, playbooks, state.ruleQuery);
  const choicesActions = {
    onRole: (role: string) => void actions.chooseRole(role),
    onAddress: actions.saveAddress,
    onFreeDays: (text: string) => (choices === null ? [] : actions.saveFreeDays(choices.freeDays.schoolYear, text)),
    onDone() {
      void actions.finishWelcome();
      location.hash = '#instellingen';
    },
  };
  const calendar = {
    offer: state.offer,
    added: state.added,
    onFile: (file: File) => {
      if (choices !== null) void actions.offerCalendar(choices.freeDays.schoolYear, file.name, () => beginOf(file));
    },
    onAdd: (dates: string[]) => void actions.addFreeDays(dates),
    onDrop: actions.dropCalendar,
    onUndo: () => void actions.undoFreeDays(),
  };
  const ready = overview !== null && settings !== null && today !== null;
  useEffect(() => {
    if (section === 'sjablonen' && ready) void actions.startTemplates();
  }, [section, ready, actions]);
  useEffect(() => {
    if (section === 'documenten' && ready) void actions.prepareDocuments();
  }, [section, ready, actions]);
  const templates = section === 'sjablonen' ? templatesModel(state) : null;
  const days = section === 'dagen' ? daysPageModel(state) : null;
  const meeting = section === 'klassenraad' ? meetingPageModel(state) : null;
  const documents = section === 'documenten' ? documentsPageModel(state) : null;
  return (
    <Shell
      sections={sections.map(({ id, title }) => ({ id, title, on: id === section }))}
      note="Alles blijft op deze computer."
      title={current.id === 'welkom' ? 'Welkom bij Draaiboek' : current.title}
      aside={current.id === 'gegevens' ? (stored?.summary ?? '') : current.aside}
      told={told}
      trouble={trouble}
    >
      {section === 'welkom' && choices !== null && (
        <Welcome model={choices} privacy={privacyLines} actions={choicesActions} />
      )}
      {section === 'instellingen' && settings !== null && choices !== null && (
        <SettingsSection
          model={choices}
          words={[userWords(settings), schoolWords(settings, playbooks)]}
          actions={choicesActions}
          calendar={calendar}
          onYear={actions.chooseFreeDaysYear}
          onWords={actions.saveWords}
        />
      )}
      {days !== null && (
        <DaysSection
          model={days}
          actions={{
            onSay: (say, date, reason) =>
              void actions.sayDay(say === 'as-planned' ? { say, date } : { say, date, reason }),
            onHalf: (day, on) => void actions.sayDay({ say: 'half', day, on }),
            onFreeDays() {
              if (days.month?.schoolYear != null) actions.chooseFreeDaysYear(days.month.schoolYear);
              location.hash = '#instellingen';
            },
          }}
          onChoose={actions.chooseDays}
          onUndo={() => void actions.undoDay()}
        />
      )}
      {meeting !== null && <MeetingSection model={meeting} actions={actions} />}
      {documents !== null && <DocumentsSection model={documents} actions={actions} />}
      {section === 'regels' && rules !== null && (
        <RulesSection
          model={rules}
          today={today}
          actions={{
            onSearch: actions.searchRules,
            onSwitch: (id, on) => void actions.switchRule(id, on),
            onFigure: actions.saveFigure,
            onMachines: actions.saveMachines,
            onLawChecked: actions.saveLawChecked,
          }}
        />
      )}
      {templates !== null && (
        <TemplatesSection
          model={templates}
          actions={{
            onChoose: (key) => void actions.chooseTemplate(key),
            onType: (text) => void actions.typeTemplate(text),
            onSave: () => void actions.keepTemplate(),
            onRevert: () => void actions.revertTemplate(),
            onReset: () => void actions.resetTemplate(),
            onPreview: (plan) => void actions.previewOn(plan),
            onSaveFile: actions.saveTemplates,
            onFile: (file) => void actions.takeTemplates(() => file.text()),
          }}
        />
      )}
      {section === 'koppelingen' && overview !== null && (
        <CouplingsSection
          model={couplingsModel(overview.couplings, playbooks)}
          problems={importProblems}
          onRemove={(id) => void actions.removeCoupling(id)}
          onSave={actions.saveCouplings}
          onFile={(file) => void actions.takeCouplings(() => file.text())}
        />
      )}
      {section === 'gegevens' && stored !== null && (
        <StoredSection
          model={stored}
          privacy={privacyLines}
          onErasePupil={(key) => void actions.erasePupil(key)}
          onEraseEverything={() => void actions.eraseEverything()}
          onEraseRescued={() => void actions.eraseRescued()}
          onDropTemplate={(playbook, document) => void actions.dropWordTemplate(playbook, document)}
        />
      )}
    </Shell>
  );
}

/** More than any calendar that is taken: of a larger file only this is read, and then refused as too large. */
function beginOf(file: File): Promise<string> {
  return file.slice(0, 8_000_004).text();
}

function useSection(): SectionId {
  const [section, setSection] = useState(sectionOf);
  useEffect(() => {
    const follow = () => setSection(sectionOf());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return section;
}

function sectionOf(): SectionId {
  return sections.find(({ id }) => `#${id}` === location.hash)?.id ?? 'instellingen';
}
