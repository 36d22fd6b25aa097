import { Field } from '../../ui/field.js';

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly long?: boolean;
  readonly onChange: (value: string) => void;
}

export function Text({ label, value, long, onChange }: TextProps) {
  return (
    <Field label={label}>
      {(control) =>
        long ? (
          <textarea {...control} className="nhsuk-textarea" rows={2} value={value} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <input {...control} className="nhsuk-input" value={value} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </Field>
  );
}

export function Remove({ what, onClick }: { readonly what: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="link-button" onClick={onClick}>
      Remove<span className="nhsuk-u-visually-hidden"> {what}</span>
    </button>
  );
}

export function AddButton({ words, onClick }: { readonly words: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={onClick}>
      {words}
    </button>
  );
}
