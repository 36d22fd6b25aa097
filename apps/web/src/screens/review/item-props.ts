import type { InboxItem } from '../../generated/types.gen.js';

/** What the page of one waiting thing is given. */
export interface ItemProps {
  readonly kind: InboxItem['kind'];
  readonly id: string;
  /** It is decided: the next one comes. */
  readonly onDone: () => void;
}
