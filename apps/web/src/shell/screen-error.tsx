import type { ErrorComponentProps } from '@tanstack/react-router';
import { PageTitle } from '../ui/page-title.js';

/** A screen that broke: the rest of the app goes on, and what was typed is kept. A failed download of its code is the usual cause offline. */
export function ScreenError({ error, reset }: ErrorComponentProps) {
  return (
    <>
      <PageTitle>This page could not be shown</PageTitle>
      <p>What you typed is kept. Try again; if it stays, reload the page.</p>
      <p className="quiet">{error instanceof Error ? error.message : ''}</p>
      <button type="button" className="nhsuk-button" onClick={reset}>
        Try again
      </button>{' '}
      <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => location.reload()}>
        Reload
      </button>
    </>
  );
}
