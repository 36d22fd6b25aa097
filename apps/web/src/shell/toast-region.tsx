import { useEffect } from 'react';
import { useLocation } from '@tanstack/react-router';
import { dismiss, turnPage, useToasts } from './toasts.js';

/** The region is always there, because a screen reader announces only what changes in one that it knows. A toast stays until it is dismissed or left behind. */
export function ToastRegion() {
  const toasts = useToasts();
  const { pathname } = useLocation();
  useEffect(turnPage, [pathname]);
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
