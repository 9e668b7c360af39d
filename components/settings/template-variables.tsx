import { useId } from 'react';
import type { VariableGroup } from '@/lib/core/reports/variables';

interface TemplateVariablesProps {
  groups: readonly VariableGroup[];
  onInsert(words: string): void;
}

/** Every name that a template may use, with what it gives; a click puts it in the text. */
export function TemplateVariables({ groups, onInsert }: TemplateVariablesProps) {
  const heading = useId();
  return (
    <section className="card block template-variables" aria-labelledby={heading}>
      <h2 id={heading}>Wat Draaiboek invult</h2>
      <p>Klik op een naam: ze komt in de tekst waar je aan het typen was.</p>
      {groups.map((group, at) => (
        <details key={group.title} open={at === 0}>
          <summary>{group.title}</summary>
          <ul>
            {group.variables.map(({ name, meaning, example, insert }) => (
              <li key={name}>
                <button type="button" className="button link" onClick={() => onInsert(insert)}>
                  {name}
                </button>
                <span>{meaning}</span>
                {example !== '' && <small>{example}</small>}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
