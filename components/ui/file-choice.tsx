interface FileChoiceProps {
  text: string;
  /** For who hears it, where the text alone says too little. */
  label?: string;
  accept: string;
  /** The element that says what is wrong with the last file. */
  describedBy?: string | undefined;
  onFile(file: File): void;
}

/** A button that lets the user choose one file of her own. */
export function FileChoice({ text, label = text, accept, describedBy, onFile }: FileChoiceProps) {
  return (
    <label className="button file-choice">
      <span aria-hidden="true">{text}</span>
      <input
        type="file"
        aria-label={label}
        accept={accept}
        aria-describedby={describedBy}
        onChange={(event) => {
          const { target } = event;
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file can be chosen again once it was mended.
          target.value = '';
        }}
      />
    </label>
  );
}
