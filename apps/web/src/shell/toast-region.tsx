import { dismiss, useToasts } from './toasts.js';

/** The region is always there, because a screen reader announces only what changes in one that it knows. A toast stays until it is dismissed. */
export function ToastRegion() {
  const toasts = useToasts();
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map(({ id, text }) => (
        <p key={id} className="toast">
          <span>{text}</span>
          <button type="button" className="link-button" onClick={() => dismiss(id)}>
            Dismiss<span className="nhsuk-u-visually-hidden">: {text}</span>
          </button>
        </p>
      ))}
    </div>
  );
}
