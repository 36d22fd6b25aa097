import { readFileSync } from 'node:fs';
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
import type { Setting, SettingGroup, ValuesOf } from './setting.js';

/** Which settings each process is given: a secret that a process does not need never enters it. */
export const settingsOfProcess = {
  api: {
    ...common,
    ...apiDatabase,
    ...connections,
    ...queue,
    ...http,
    ...identity,
    ...languageModel,
    ...transcription,
    ...planQuestions,
    ...fit,
  },
  planner: { ...common, ...plannerDatabase, ...plannerProbe, ...connections, ...queue, ...fit },
  bot: { ...common, ...apiClient, ...discord, publicUrl: http.publicUrl },
  tools: {
    ...common,
    ...ownerDatabase,
    apiDatabaseUrl: { ...apiDatabase.apiDatabaseUrl, schema: apiDatabase.apiDatabaseUrl.schema.optional() },
    ...connections,
    ...queue,
    ...http,
    ...identity,
    encryptionKeys: { ...identity.encryptionKeys, schema: identity.encryptionKeys.schema.optional() },
    ...fit,
  },
} satisfies Record<string, SettingGroup>;

export type ProcessName = keyof typeof settingsOfProcess;
export type ApiSettings = ValuesOf<(typeof settingsOfProcess)['api']>;
export type PlannerSettings = ValuesOf<(typeof settingsOfProcess)['planner']>;
export type BotSettings = ValuesOf<(typeof settingsOfProcess)['bot']>;
export type ToolSettings = ValuesOf<(typeof settingsOfProcess)['tools']>;
export type SettingsOf<P extends ProcessName> = ValuesOf<(typeof settingsOfProcess)[P]>;

/** Thrown at start-up. `problems` holds one sentence for each setting to correct; no secret is repeated in it. */
export class SettingsRefused extends Error {
  readonly code = 'settings-refused';
  constructor(readonly problems: readonly string[]) {
    super(`Handrail cannot start with these settings:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What was set, from the variable itself or, for a secret, from the file that `NAME_FILE` names. Blank counts as absent. */
function textOf(one: Setting, environment: Environment, problems: string[]): string | undefined {
  const text = environment[one.name]?.trim() || undefined;
  const file = one.secret ? environment[`${one.name}_FILE`]?.trim() || undefined : undefined;
  if (text !== undefined && file !== undefined) problems.push(`Set ${one.name} or ${one.name}_FILE, not both.`);
  if (text !== undefined || file === undefined) return text;
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    problems.push(`${one.name}_FILE names a file that cannot be read: create it or correct the path.`);
    return undefined;
  }
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** Rules between settings. */
function contradictions(values: Partial<ApiSettings & BotSettings>): string[] {
  const problems: string[] = [];
  if (values.demo === true && !LOOPBACK.has(values.apiHost ?? '')) {
    problems.push(
      'DEMO_MODE is on, so API_HOST must be 127.0.0.1, ::1 or localhost: sign-in without a password never leaves this machine.',
    );
  }
  if (values.discordToken !== undefined && values.discordApplicationId === undefined) {
    problems.push('DISCORD_TOKEN is set, so set DISCORD_APPLICATION_ID too.');
  }
  if (values.llmBaseUrl !== undefined && values.llmModel === undefined) problems.push('LLM_BASE_URL is set, so set LLM_MODEL too.');
  if (values.transcriptionBaseUrl !== undefined && values.transcriptionModel === undefined) {
    problems.push('TRANSCRIPTION_BASE_URL is set, so set TRANSCRIPTION_MODEL too.');
  }
  return problems;
}

/**
 * The settings of one process, parsed and frozen.
 * @param environment where the text comes from; `process.env` unless a test says otherwise. Nothing else in Handrail reads it.
 * @throws SettingsRefused with every problem at once, each as one sentence that says what to set.
 */
export function readSettings<P extends ProcessName>(processName: P, environment: Environment = process.env): SettingsOf<P> {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, one] of Object.entries<Setting>(settingsOfProcess[processName])) {
    const before = problems.length;
    const text = textOf(one, environment, problems);
    if (problems.length > before) continue;
    const parsed = one.schema.safeParse(text);
    if (parsed.success) values[key] = Array.isArray(parsed.data) ? Object.freeze(parsed.data) : parsed.data;
    else if (text === undefined)
      problems.push(`Set ${one.name}${one.secret ? ` or ${one.name}_FILE` : ''}: ${firstSentence(one.explains)}`);
    else problems.push(`${one.name} ${parsed.error.issues[0]?.message ?? 'is not valid'}.`);
  }
  problems.push(...contradictions(values));
  if (problems.length > 0) throw new SettingsRefused(problems);
  return Object.freeze(values) as SettingsOf<P>;
}

function firstSentence(text: string): string {
  return `${text.split(/\. |\.$/)[0] ?? text}.`;
}
