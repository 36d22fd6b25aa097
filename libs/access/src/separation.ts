/** Who did what to a rota so far. Ids of accounts; absent while nobody has. */
export interface RotaHands {
  readonly firstReviewedBy?: string;
  readonly lastEditedBy?: string;
}

/**
 * True when the rota counts as the asker's own, so that somebody else must approve it:
 * whoever approves differs from the first reviewer and from the last editor.
 */
export function isOwnRota(accountId: string, hands: RotaHands): boolean {
  return accountId === hands.firstReviewedBy || accountId === hands.lastEditedBy;
}

/** True when one of the people has written the note; nobody countersigns an own note, nor one that they corrected. */
export function isOwnNote(workerId: string, authors: readonly string[]): boolean {
  return authors.includes(workerId);
}

/**
 * True when no other person of the unit may do it, so that a team lead of another unit stands in.
 * @param entitled ids of those in the unit whose role allows the act
 * @param barred ids of those who may not because the work is theirs
 */
export function nobodyElseMay(entitled: readonly string[], barred: readonly string[]): boolean {
  return entitled.every((person) => barred.includes(person));
}
