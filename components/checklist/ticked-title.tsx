interface TickedTitleProps {
  title: string;
  /** null where there is nothing to choose. */
  tick: { on: boolean; enabled: boolean } | null;
  /** The element that says what is there and what would come. */
  about: string;
  onTick(): void;
}

/** What a line that may be written is about, with its box. */
export function TickedTitle({ title, tick, about, onTick }: TickedTitleProps) {
  if (tick === null) return <b>{title}</b>;
  return (
    <label className="check">
      <input type="checkbox" checked={tick.on} disabled={!tick.enabled} aria-describedby={about} onChange={onTick} />
      <b>{title}</b>
    </label>
  );
}
