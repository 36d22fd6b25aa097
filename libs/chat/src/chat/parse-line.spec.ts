import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.js';
import { parseLine } from './parse-line.js';

describe('a typed line', () => {
  it('that lacks an option says how it is typed and what the option may be', () => {
    const { why } = parseLine('/request leave Friday', commands) as { why: string };
    expect(why).toContain('Missing: to, kind. Use: /request leave from to kind [note]');
    expect(why).toContain('kind is one of: annual, study,');
  });

  it.each([
    ['/shfit', 'There is no /shfit. Did you mean /shift?'],
    ['/status alder', 'Did you mean /rota status?'],
    ['/rota stauts alder', 'Did you mean /rota status?'],
    ['/rota', '/help rota explains each.'],
    ['/undo', '/rota undo and the unit; a draft, by Withdraw when it is opened from /drafts. A filed note stays'],
    ['/xyzzy', 'There is no /xyzzy. /help shows all.'],
  ])('%s is answered with what is meant: %s', (line, said) => expect((parseLine(line, commands) as { why: string }).why).toContain(said));

  it.each([
    ['/steps AL-07 when he is pacing?', { action: 'steps', values: { ref: 'AL-07', question: 'when he is pacing?' } }],
    [
      '/rota why "South team" 2027-01-23 worker="SW C"',
      { action: 'rota why', values: { unit: 'South team', day: '2027-01-23', worker: 'SW C' } },
    ],
    ['/rota why day=2027-01-23 Alder', { action: 'rota why', values: { day: '2027-01-23', unit: 'Alder' } }],
    ['/shift South team', { action: 'shift', values: { unit: 'South team' } }],
    ['/flag AL-07 Act-Now he has a cord', { action: 'flag', values: { ref: 'AL-07', urgency: 'act-now', words: 'he has a cord' } }],
    ['/note a=b is what he wrote', { action: 'note', values: { text: 'a=b is what he wrote' } }],
    ['/note file=note.txt', { action: 'note', values: { file: 'note.txt' } }],
    ['/rota why Alder 24 Nov worker=sw3', { action: 'rota why', values: { unit: 'Alder', day: '24 Nov', worker: 'sw3' } }],
    ['/HELP', { action: 'help', values: {} }],
  ])('%s', (line, meant) => expect(parseLine(line, commands)).toEqual({ kind: 'command', ...meant }));

  it.each([
    ['2', { kind: 'press', button: '2', text: '' }],
    ['2 not needed any more', { kind: 'press', button: '2', text: 'not needed any more' }],
    ['/press drafts.open|sx', { kind: 'press', button: 'drafts.open|sx', text: '' }],
    ['AL-07 slept', { kind: 'free', text: 'AL-07 slept' }],
  ])('%s is a choice or free words', (line, meant) => expect(parseLine(line, commands)).toEqual(meant));

  it.each(['/nothing', '/rota', '/rota dance', '/steps', '/flag AL-07 soon x', '/rota picture South team x'])(
    '%s is answered by how it is used',
    (line) => expect(parseLine(line, commands).kind).toBe('wrong'),
  );

  it('keeps every character of what somebody dictates', () => {
    const dictated = fc
      .string({ maxLength: 200 })
      .map((s) => `x${s}x`)
      .filter((s) => !/^(text|file)=/.test(s));
    fc.assert(
      fc.property(dictated, (said) => {
        expect(parseLine(`/note ${said}`, commands)).toMatchObject({ values: { text: said } });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        expect(parseLine(line, commands).kind).toBeTypeOf('string');
      }),
    );
    fc.assert(
      fc.property(fc.string(), (line) => {
        expect(parseLine(`/rota why ${line}`, commands).kind).toBeTypeOf('string');
      }),
    );
  });
});
