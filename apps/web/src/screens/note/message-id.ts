interface Sent {
  readonly text: string;
  readonly unit: string;
  readonly sentText: string;
  readonly messageId: string;
}

/**
 * Under which id a text is sent: the same words sent again after a broken connection keep theirs, so that they are stored once, even after
 * a reload; other words are another message.
 */
export function messageOf({ text, unit, sentText, messageId }: Sent, newId: () => string): Pick<Sent, 'sentText' | 'messageId'> {
  const sent = `${unit}\n${text}`;
  return sent === sentText && messageId !== '' ? { sentText, messageId } : { sentText: sent, messageId: newId() };
}
