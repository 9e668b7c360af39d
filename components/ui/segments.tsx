interface SegmentsProps {
  label: string;
  options: { id: string; text: string; on: boolean }[];
  onChoose(id: string): void;
}

/** A row of buttons of which one is pressed. */
export function Segments({ label, options, onChoose }: SegmentsProps) {
  return (
    <fieldset className="segments" aria-label={label}>
      {options.map((option) => (
        <button key={option.id} type="button" aria-pressed={option.on} onClick={() => onChoose(option.id)}>
          {option.text}
        </button>
      ))}
    </fieldset>
  );
}
