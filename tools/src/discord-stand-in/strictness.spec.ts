import { describe, expect, it } from 'vitest';
import { editedMessage, interactionMessage } from './bodies.js';
import { commandSet, guildCommandSet } from './command-bodies.js';
import { modal } from './components.js';
import { ownWords, saidOf } from './own-words.js';

const NOBODY = { parse: [] };
const message = (over: object) => ({ content: 'x', allowed_mentions: NOBODY, ...over });
const menu = (over: object) =>
  message({ components: [{ type: 1, components: [{ type: 3, custom_id: 'm', options: [{ label: 'A', value: 'a' }], ...over }] }] });
const button = (over: object) =>
  message({ components: [{ type: 1, components: [{ type: 2, style: 1, label: 'A', custom_id: 'a', ...over }] }] });

describe('a message that Discord refuses', () => {
  it.each([
    ['blanks alone', message({ content: ' \n ' })],
    ['nothing about mentions', { content: 'x' }],
    ['embeds of 6,001 characters together', message({ embeds: [{ description: 'x'.repeat(4_000) }, { description: 'x'.repeat(2_001) }] })],
    ['a button whose label is blank', button({ label: '  ' })],
    ['a button with an address and an id', button({ url: 'https://example.org' })],
    [
      'two buttons of one id',
      message({ components: [{ type: 1, components: [1, 2].map(() => ({ type: 2, style: 1, label: 'A', custom_id: 'a' })) }] }),
    ],
    [
      'a menu beside a button',
      message({
        components: [
          {
            type: 1,
            components: [
              { type: 2, style: 1, label: 'A', custom_id: 'b' },
              { type: 3, custom_id: 'm', options: [{ label: 'A', value: 'a' }] },
            ],
          },
        ],
      }),
    ],
    ['a menu of 26 choices', menu({ options: Array.from({ length: 26 }, (_, at) => ({ label: 'A', value: String(at) })) })],
    [
      'a menu with one value twice',
      menu({
        options: [
          { label: 'A', value: 'a' },
          { label: 'B', value: 'a' },
        ],
      }),
    ],
    ['a menu that wants more than it has', menu({ min_values: 2, max_values: 2 })],
    ['a menu that begins with more than it allows', menu({ options: ['a', 'b'].map((value) => ({ label: value, value, default: true })) })],
  ])('%s', (_what, body) => {
    expect(interactionMessage.safeParse(body).success).toBe(false);
    expect(editedMessage.safeParse(body).success).toBe(false);
  });

  it('and one at every limit is taken', () => {
    const rows = Array.from({ length: 5 }, (_, row) => ({
      type: 1,
      components: Array.from({ length: 5 }, (_, at) => ({
        type: 2,
        style: 2,
        label: 'x'.repeat(80),
        custom_id: `${row}${at}`.padEnd(100, 'i'),
      })),
    }));
    expect(interactionMessage.safeParse(message({ content: 'x'.repeat(2_000), components: rows })).error).toBeUndefined();
    expect(
      interactionMessage.safeParse(message({ embeds: [{ description: 'x'.repeat(4_000) }, { description: 'x'.repeat(2_000) }] })).error,
    ).toBeUndefined();
  });
});

describe('a form that Discord refuses', () => {
  const form = (...fields: object[]) => ({
    custom_id: 'f',
    title: 'F',
    components: fields.map((field) => ({ type: 18, label: 'L', component: { type: 4, custom_id: 'a', style: 1, ...field } })),
  });

  it.each([
    ['two fields of one id', form({}, {})],
    ['a least length above the most', form({ min_length: 5, max_length: 4 })],
    ['text filled in beyond its length', form({ max_length: 4, value: '12345' })],
    ['a field of 4,001 characters', form({ max_length: 4_001 })],
    ['six fields', form(...Array.from({ length: 6 }, (_, at) => ({ custom_id: String(at) })))],
    ['a blank title', { ...form({}), title: ' ' }],
  ])('%s', (_what, body) => expect(modal.safeParse(body).success).toBe(false));

  it('and one at every limit is taken', () => {
    const fields = Array.from({ length: 5 }, (_, at) => ({
      custom_id: String(at).padEnd(100, 'i'),
      max_length: 4_000,
      value: 'x'.repeat(4_000),
    }));
    expect(modal.safeParse({ ...form(...fields), title: 'T'.repeat(45) }).error).toBeUndefined();
  });
});

describe('commands that Discord refuses', () => {
  const command = (option: object, over: object = {}) => [
    { type: 1, name: 'rota', description: 'Rotas', options: [{ type: 3, name: 'unit', description: 'Unit', ...option }], ...over },
  ];

  it.each([
    ['a list beside autocomplete', command({ autocomplete: true, choices: [{ name: 'A', value: 'a' }] })],
    ['a number among choices of text', command({ choices: [{ name: 'A', value: 1 }] })],
    ['a list for a file', command({ type: 11, choices: [{ name: 'A', value: 'a' }] })],
    [
      'two choices of one name',
      command({
        choices: [
          { name: 'A', value: 'a' },
          { name: 'A', value: 'b' },
        ],
      }),
    ],
    ['a length of a number', command({ type: 4, max_length: 5 })],
    ['a range of a text', command({ max_value: 5 })],
    ['a least length above the most', command({ min_length: 5, max_length: 4 })],
    ['capitals in a name', command({ name: 'Unit' })],
    [
      'more than 4,000 characters in all',
      command(
        {},
        {
          options: Array.from({ length: 25 }, (_, at) => ({
            type: 1,
            name: `s${at}`,
            description: 'x'.repeat(100),
            options: [{ type: 3, name: 'unit', description: 'x'.repeat(70) }],
          })),
        },
      ),
    ],
    ['six message commands', Array.from({ length: 6 }, (_, at) => ({ type: 3, name: `Do ${at}` }))],
  ])('%s', (_what, set) => expect(commandSet.safeParse(set).success).toBe(false));

  it('of one server, when they say where they can be used', () => {
    const set = command({}, { contexts: [0] });
    expect(commandSet.safeParse(set).success).toBe(true);
    expect(guildCommandSet.safeParse(set).success).toBe(false);
  });
});

describe('the application’s own words', () => {
  const names = ['Drury', 'Sam', '1981-06-27'];
  const said = (body: object) => saidOf(names, ownWords(body));

  it.each([
    ['a line', message({ content: 'Draft about AL-01 \\(Drury\\)' })],
    ['an answer to an interaction', { type: 4, data: message({ content: 'A note\n- about Sam' }) }],
    ['a button', button({ label: 'Open Sam' })],
    ['the id of a button', button({ custom_id: 'steps.of|sSam' })],
    ['a menu', menu({ options: [{ label: 'Drury, room 1', value: 'a' }] })],
    ['a form', { type: 9, data: { custom_id: 'f', title: 'Sam', components: [] } }],
    ['a picture’s text', message({ attachments: [{ id: '0', description: 'Born 1981-06-27' }] })],
  ])('name nobody in %s', (_where, body) => expect(said(body)).toHaveLength(1));

  it('are not those that it quotes, those to be corrected in a form, nor words that a name is only part of', () => {
    expect(said(message({ content: '> Sam slept well\nThe Same, samples: sam' }))).toEqual([]);
    const field = { type: 18, label: 'Correct it', component: { type: 4, custom_id: 'text', style: 2, value: 'Sam slept' } };
    expect(said({ type: 9, data: { custom_id: 'f', title: 'Your words', components: [field] } })).toEqual([]);
  });
});
