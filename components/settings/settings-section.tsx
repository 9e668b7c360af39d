import { Segments } from '@/components/ui/segments';
import type { WordsModel } from '@/lib/view/settings-words';
import type { ChoicesModel } from '@/lib/view/welcome-model';
import { type ChoicesActions, choices } from './choices';
import { FreeDaysFile, type FreeDaysFileProps } from './free-days-file';
import { WordsSection } from './words-section';

interface SettingsSectionProps {
  model: ChoicesModel;
  words: readonly WordsModel[];
  actions: ChoicesActions;
  calendar: FreeDaysFileProps;
  onYear(schoolYear: string): void;
  onWords(about: WordsModel['id'], values: Record<string, string>): void;
}

/** The same three choices as on the first day, all open; then what stands below reports and on documents. */
export function SettingsSection({ model, words, actions, calendar, onYear, onWords }: SettingsSectionProps) {
  return (
    <>
      {choices.map((choice) => (
        <section key={choice.id} className="card block" aria-labelledby={`set-${choice.id}`}>
          <h2 id={`set-${choice.id}`}>{choice.title}</h2>
          <p>{choice.why}</p>
          {choice.id === 'freeDays' && <Segments label="Schooljaar" options={model.freeDays.years} onChoose={onYear} />}
          {choice.id === 'freeDays' && model.freeDays.chosen !== null && (
            <p className="chosen">{model.freeDays.chosen}</p>
          )}
          <choice.Field
            key={choice.id === 'freeDays' ? model.freeDays.schoolYear : choice.id}
            model={model}
            actions={actions}
          />
          {choice.id === 'freeDays' && <FreeDaysFile {...calendar} />}
        </section>
      ))}
      {words.map((one) => (
        <WordsSection key={one.id} model={one} onSave={(values) => onWords(one.id, values)} />
      ))}
    </>
  );
}
