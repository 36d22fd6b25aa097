import { useMemo } from 'react';
import { useKeptForm } from '../../session/kept-forms.js';
import { Field } from '../../ui/field.js';
import type { ChatFormAsked } from './entries.js';
import { PressButton } from '../../ui/press-button.js';

interface ChatFormProps {
  readonly form: ChatFormAsked;
  readonly isPending: boolean;
  readonly onFilled: (form: ChatFormAsked, values: Record<string, string>) => void;
  readonly onCancel: () => void;
}

/** A form that a command asks for. What is typed into it is kept until it was taken. */
export function ChatForm({ form, isPending, onFilled, onCancel }: ChatFormProps) {
  const { title, action, args, fields } = form;
  const before = useMemo(() => Object.fromEntries(fields.map(({ name, value }) => [name, value])), [fields]);
  const { values, set } = useKeptForm<Record<string, string>>(`chat.${action}.${args.join('.')}`, before);
  const isReady = fields.every(({ name, required }) => !required || (values[name] ?? '').trim() !== '');
  return (
    <form
      className="panel"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onFilled(form, values);
      }}
    >
      <h2 className="nhsuk-heading-m">{title}</h2>
      {fields.map(({ name, label, long, required, charsMax }, at) => (
        <Field key={name} label={required ? label : `${label} (may be left empty)`}>
          {(control) => {
            const shared = {
              ...control,
              // The person has just asked for this form.
              autoFocus: at === 0,
              required,
              ...(charsMax === null ? {} : { maxLength: charsMax }),
              value: values[name] ?? '',
            };
            return long ? (
              <textarea {...shared} className="nhsuk-textarea" rows={5} onChange={(event) => set({ [name]: event.target.value })} />
            ) : (
              <input {...shared} className="nhsuk-input" onChange={(event) => set({ [name]: event.target.value })} />
            );
          }}
        </Field>
      ))}
      <PressButton type="submit" className="nhsuk-button" isReady={!isPending && isReady}>
        Send this
      </PressButton>{' '}
      <button type="button" className="link-button" onClick={onCancel}>
        Cancel
      </button>
    </form>
  );
}
