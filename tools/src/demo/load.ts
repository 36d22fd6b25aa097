import { Command } from 'commander';
import { loadDemoService } from './demo-service.js';

new Command('demo:load')
  .description('Load the demo organisation through the import, around this week. Safe to run again.')
  .addHelpText('after', '\nStop npm start first: one program at a time uses the data folder (HANDRAIL_DATA_DIR, ./data).')
  .parse();

try {
  await loadDemoService({ wipe: false });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
