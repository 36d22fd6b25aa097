export { envExample } from './env-example.js';
export { readSettings, SettingsRefused } from './settings.js';
export type { ApiSettings, BotSettings, PlannerSettings, ProcessName, SettingsOf, ToolSettings } from './settings.js';
