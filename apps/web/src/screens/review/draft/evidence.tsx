import type { ReactNode } from 'react';
import type { Draft } from '../../../generated/types.gen.js';
import type { Sentence } from './draft-lines.js';

export type PlanLink = Sentence['planLinks'][number];

interface EvidenceProps {
  readonly links: readonly PlanLink[];
  readonly lead: string;
  /** What can be done with one of them, beside it. */
  readonly beside?: (link: PlanLink) => ReactNode;
}

/** The plan lines that a sentence counts as evidence of, or was taken off, in the plan's own words; nothing where there are none. */
export function Evidence({ links, lead, beside }: EvidenceProps) {
  if (links.length === 0) return null;
  return (
    <ul className="sentence__evidence">
      {links.map((link) => (
        <li key={link.line}>
          {lead} <strong>{link.line}</strong> {link.text === null ? null : <q>{link.text}</q>}{' '}
          {link.by === 'suggested' ? <span className="badge">suggestion</span> : null} {beside?.(link)}
        </li>
      ))}
    </ul>
  );
}

export const COUNTS = 'Counts as evidence of:';

/** Said before the draft where software suggested anything. Up to three in ten were wrong in strangers' whole dictations (ADR 0102). */
export function SuggestedBySoftware({ draft }: { readonly draft: Draft }) {
  if (!draft.sentences.some(({ planLinks }) => planLinks.some(({ by }) => by === 'suggested'))) return null;
  return (
    <p>
      What a sentence counts as evidence of is suggested by software, and about three in ten of its suggestions are wrong. Take off what is
      not right before you confirm.
    </p>
  );
}
