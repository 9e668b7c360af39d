import { DateField } from '@/components/ui/date-field';
import type { QuestionModel } from '@/lib/view/model/types';

interface QuestionProps {
  question: QuestionModel;
  /** Keeps the names of radio buttons apart where one question stands in two places. */
  prefix: string;
  onAnswer(value: string): void;
}

/** Something no page tells: a day, or one of a few answers. */
export function Question({ question, prefix, onAnswer }: QuestionProps) {
  const { id, title, help, kind, value, options } = question;
  return (
    <fieldset className="question" data-question={id}>
      <legend>{title}</legend>
      {help !== null && <p className="item-help">{help}</p>}
      {kind === 'date' ? (
        <DateField label={title} value={value} onChange={(date) => onAnswer(date ?? '')} />
      ) : (
        <div className="options">
          {options.map((option) => (
            <label key={option.value} className="check">
              <input
                type="radio"
                name={`${prefix}-${id}`}
                checked={option.value === value}
                onChange={() => onAnswer(option.value)}
              />
              {option.title}
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}
