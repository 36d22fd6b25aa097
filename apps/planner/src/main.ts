import { readSettings, SettingsRefused } from '@handrail/config';
import { createPlanner } from './create-planner.js';

try {
  const planner = await createPlanner(readSettings('planner'));
  const stop = () => {
    void planner.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
} catch (error) {
  process.stderr.write(
    `${error instanceof SettingsRefused ? error.message : `The planner did not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`}\n`,
  );
  process.exitCode = 1;
}
