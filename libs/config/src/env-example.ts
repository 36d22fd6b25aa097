import {
  apiClient,
  apiDatabase,
  common,
  connections,
  discord,
  fit,
  http,
  identity,
  languageModel,
  ownerDatabase,
  plannerDatabase,
  plannerProbe,
  planQuestions,
  queue,
  transcription,
} from './groups.js';
import type { Setting, SettingGroup } from './setting.js';

const SECTIONS: readonly (readonly [title: string, group: SettingGroup])[] = [
  ['Every process', common],
  ['Database', { ...ownerDatabase, ...apiDatabase, ...plannerDatabase, ...connections }],
  ['Queue', queue],
  ['API', http],
  ['Sign-in, encryption, audit', identity],
  ['Bot', apiClient],
  ['Discord (off unless a token is set)', discord],
  ['Questions about care plans', planQuestions],
  ['Language model (off unless an address is set)', languageModel],
  ['Recordings turned into text (off unless an address is set)', transcription],
  ['Fitting of rotas', { ...fit, ...plannerProbe }],
];

/**
 * The text of `.env.example`: every setting, explained, with its default or an example, all of them commented out.
 * A test compares it with the file, so the two cannot drift apart. To write the file: `npm run env:example -w libs/config`.
 */
export function envExample(): string {
  const head = [
    '# Settings of Handrail. `npm start` needs none of them. Copy this file to `.env` and remove the # of a line to change it.',
    '# A setting marked (secret) may also come from a file: set NAME_FILE to its path instead of NAME.',
  ];
  const sections = SECTIONS.map(([title, group]) => [`## ${title}`, ...Object.values(group).map(described)].join('\n\n'));
  return `${[head.join('\n'), ...sections].join('\n\n')}\n`;
}

function described(one: Setting): string {
  return `# ${one.secret ? '(secret) ' : ''}${one.explains}\n# ${one.name}=${one.example}`;
}
