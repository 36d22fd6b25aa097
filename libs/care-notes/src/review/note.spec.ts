import { describe, expect, it } from 'vitest';
import { draftExtractively, understand } from '../index.js';
import { aWard } from '../testing.js';
import { strike, RiskStruckWithoutReason } from './edit.js';
import { confirm, countersign, CountersignOwed, DraftChangedSinceRead, fileNote, noteFromDraft, NotYoursToSign } from './note.js';
import { redactOthers, redactText } from './redact.js';

const text = 'Ruben hit Fay. Ruben slept well.';
const understanding = understand(text, aWard());
const draft = draftExtractively({ captureId: 'c', text }, understanding).drafts.find(({ subject }) => subject === 'AL-07')!;
const aNote = () => noteFromDraft(draft, { noteId: 'n', captureId: 'c', author: 'W1' });
const keep = <T>(sentence: T) => sentence;

describe('a note becomes a record only through people', () => {
  it('is confirmed by its author against the very hash that was read', () => {
    const note = aNote();
    expect(confirm(note, note.contentHash, 'W1', 1, false)).toMatchObject({ status: 'confirmed', confirmedAt: 1 });
    expect(() => confirm(note, `${note.contentHash.slice(1)}0`, 'W1', 1, false)).toThrow(DraftChangedSinceRead);
    expect(() => confirm(note, note.contentHash, 'W2', 1, false)).toThrow(NotYoursToSign);
  });

  it('cannot be changed behind a hash that was read', () => {
    const note = aNote();
    const altered = { ...note, sentences: note.sentences.slice(1) };
    expect(() => confirm(altered, note.contentHash, 'W1', 1, false)).toThrow(DraftChangedSinceRead);
  });

  it('waits for a second person where policy wants one, and never for the author', () => {
    const note = aNote();
    const confirmed = confirm(note, note.contentHash, 'W1', 1, true);
    expect(() => fileNote(confirmed, 2, keep)).toThrow(CountersignOwed);
    expect(() => countersign(confirmed, note.contentHash, 'W1', 2)).toThrow(NotYoursToSign);
    expect(fileNote(countersign(confirmed, note.contentHash, 'N1', 2), 3, keep)).toMatchObject({ status: 'filed', countersignedBy: 'N1' });
  });

  it('files without the rooms of other people, and with one’s own and those of nobody', () => {
    const people = [
      { ...aWard().people[0]!, ref: 'AL-01', place: 'room 1' },
      { ...aWard().people[0]!, ref: 'AL-02', preferredName: 'Edna', fullName: 'Edna Moss', alsoCalled: [], place: 'room 2' },
    ];
    const redacted = (text: string) => redactText(text, 'AL-01', { ...aWard(), people });
    expect(redacted('he ran into room 2 and shouted')).toBe('he ran into another room and shouted');
    expect(redacted('back in room 1 by ten, then Room number 2')).toBe('back in room 1 by ten, then another room');
    expect(redacted('moved to room 9')).toBe('moved to room 9');
  });

  it('files with other people out of it, their spans kept', () => {
    const note = aNote();
    const filed = fileNote(confirm(note, note.contentHash, 'W1', 1, false), 2, (sentence) => redactOthers(sentence, 'AL-07', aWard()));
    const other = filed.sentences.find(({ kind }) => kind === 'REDACTED');
    expect(other).toMatchObject({ text: 'Ruben hit another service user', spans: [{ start: 0, end: 13 }] });
    expect(filed.contentHash).not.toBe(note.contentHash);
  });

  it('needs a reason to strike a risk, and the flag stays', () => {
    const risky = draft.sentences.find((sentence) => sentence.text.includes('hit'))!;
    expect(() => strike(risky, ' ', understanding)).toThrow(RiskStruckWithoutReason);
    expect(strike(risky, 'wrong person', understanding).flagsThatStay).toBe(1);
  });
});
