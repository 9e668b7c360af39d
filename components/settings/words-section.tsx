import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { WordsField } from '@/components/ui/words-field';
import type { WordsModel } from '@/lib/view/settings-words';

interface WordsSectionProps {
  model: WordsModel;
  onSave(values: Record<string, string>): void;
}

/** A few short fields that are kept together; all of them may stay empty. */
export function WordsSection({ model, onSave }: WordsSectionProps) {
  const [typed, setTyped] = useState<Record<string, string>>({});
  const save = () => {
    onSave(Object.fromEntries(model.fields.map(({ id, value }) => [id, typed[id] ?? value])));
    setTyped({});
  };
  return (
    <section className="card block" aria-labelledby={`set-${model.id}`}>
      <h2 id={`set-${model.id}`}>{model.title}</h2>
      <p>{model.why}</p>
      <div className="words-form">
        {model.fields.map(({ id, label, value }) => (
          <WordsField
            key={id}
            label={label}
            value={typed[id] ?? value}
            rows={0}
            onChange={(words) => setTyped({ ...typed, [id]: words })}
          />
        ))}
        <Button look="primary" onClick={save}>
          Bewaar
        </Button>
      </div>
    </section>
  );
}
