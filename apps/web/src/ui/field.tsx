import { useId, type ReactNode } from 'react';

interface Control {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong with it, from the API. */
  readonly message?: string | undefined;
  /** Draws the control with the attributes that tie it to its label, hint and message. */
  readonly children: (control: Control) => ReactNode;
}

/** One control with its label, hint and message, tied together for screen readers. */
export function Field({ label, hint, message, children }: FieldProps) {
  const id = useId();
  const parts = [hint === undefined ? '' : `${id}-hint`, message === undefined ? '' : `${id}-message`].filter(Boolean);
  return (
    <div className={message === undefined ? 'nhsuk-form-group' : 'nhsuk-form-group nhsuk-form-group--error'}>
      <label className="nhsuk-label" htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <div className="nhsuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {message === undefined ? null : (
        <span className="nhsuk-error-message" id={`${id}-message`}>
          <span className="nhsuk-u-visually-hidden">Error: </span>
          {message}
        </span>
      )}
      {children({
        id,
        'aria-describedby': parts.length > 0 ? parts.join(' ') : undefined,
        'aria-invalid': message === undefined ? undefined : true,
      })}
    </div>
  );
}
