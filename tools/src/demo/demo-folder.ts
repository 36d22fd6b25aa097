import { fileURLToPath } from 'node:url';

/** The demo's files beside the tools that load them. */
export const DEMO_FOLDER = fileURLToPath(new URL('../../../demo', import.meta.url));
