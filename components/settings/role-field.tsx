interface RoleFieldProps {
  options: { id: string; text: string; on: boolean }[];
  onChoose(role: string): void;
}

/** Which of the playbook's roles the user has. */
export function RoleField({ options, onChoose }: RoleFieldProps) {
  return (
    <fieldset className="choices">
      <legend className="spoken">Wat is je rol?</legend>
      {options.map((option) => (
        <label key={option.id} className="choice">
          <input type="radio" name="role" checked={option.on} onChange={() => onChoose(option.id)} />
          {option.text}
        </label>
      ))}
    </fieldset>
  );
}
