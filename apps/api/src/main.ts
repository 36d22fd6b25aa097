import { warmUp } from '@handrail/care-notes';
import { readSettings, SettingsRefused } from '@handrail/config';
import { createApp } from './edge/create-app.js';

try {
  const settings = readSettings('api');
  // Some 0.6 s of processor time, so that nobody's first dictation pays for it.
  warmUp();
  const app = await createApp(settings, { runsJobs: true });
  // Asked to stop, it answers what it has begun, takes no new connection, and ends with 0.
  app.enableShutdownHooks([], { useProcessExit: true });
  await app.listen(settings.apiPort, settings.apiHost);
} catch (error) {
  process.stderr.write(
    `${error instanceof SettingsRefused ? error.message : `The API did not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`}\n`,
  );
  process.exitCode = 1;
}
