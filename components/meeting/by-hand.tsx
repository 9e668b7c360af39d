import { useEffect, useRef } from 'react';

/** A text that the browser did not let through to the clipboard: shown selected, to be copied with the keyboard. */
export function ByHand({ text, onCopied }: { text: string; onCopied(): void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <div className="meeting-by-hand">
      <label htmlFor="meeting-by-hand">Kopiëren lukte niet. De tekst is aangeduid: kopieer ze met Ctrl+C.</label>
      <textarea
        id="meeting-by-hand"
        ref={field}
        className="input"
        readOnly
        rows={8}
        value={text}
        onCopy={() => onCopied()}
      />
    </div>
  );
}
