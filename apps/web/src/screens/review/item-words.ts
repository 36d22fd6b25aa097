import type { InboxItem } from '../../generated/types.gen.js';

/** What each kind of thing is called above its title. */
export const KIND_WORDS: Readonly<Record<InboxItem['kind'], string>> = {
  countersign: 'To countersign',
  flag: 'Flag',
  proposal: 'Proposal',
  demand: 'Need for staff: its clinical cause',
  'demand-cost': 'Need for staff: its cost',
  offer: 'Shift offered to you',
  leave: 'Leave',
  rota: 'Rota',
  'plan-review': 'Care plan to review',
  draft: 'Your draft',
  incident: 'Incident',
  'break-glass': 'Broken glass',
};

export const isKind = (kind: string): kind is InboxItem['kind'] => kind in KIND_WORDS;

/** A code of the API, such as `suicidal_ideation` or `other-person`, as words. */
export const codeWords = (code: string): string => code.replaceAll(/[_-]/g, ' ');
