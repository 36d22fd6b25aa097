import { describe, expect, it } from 'vitest';
import { aWard } from '../testing.js';
import { redactText } from './redact.js';

describe('what one person’s record says of others', () => {
  it('takes other people supported out of a sentence, and leaves its own subject', () => {
    expect(redactText('Ruben hit Fay', 'AL-07', aWard())).toBe('Ruben hit another service user');
    expect(redactText('Ruben hit Fay', 'AL-12', aWard())).toBe('another service user hit Fay');
  });

  it('names kin by their relation, once, and those of others not even so', () => {
    expect(redactText('Ines rang, then his sister Ines came', 'AL-07', aWard())).toBe('his sister rang, then his sister came');
    expect(redactText('Ines rang', 'AL-12', aWard())).toBe('a relative rang');
  });

  it('takes out the rooms of other people, and leaves one’s own and those of nobody', () => {
    const people = [
      { ...aWard().people[0]!, ref: 'AL-01', place: 'room 1' },
      { ...aWard().people[0]!, ref: 'AL-02', preferredName: 'Edna', fullName: 'Edna Moss', alsoCalled: [], place: 'room 2' },
    ];
    const redacted = (text: string) => redactText(text, 'AL-01', { ...aWard(), people });
    expect(redacted('he ran into room 2 and shouted')).toBe('he ran into another room and shouted');
    expect(redacted('back in room 1 by ten, then Room number 2')).toBe('back in room 1 by ten, then another room');
    expect(redacted('moved to room 9')).toBe('moved to room 9');
  });
});
