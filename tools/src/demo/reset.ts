import { Command } from 'commander';
import { loadDemoService } from './demo-service.js';

new Command('demo:reset')
  .description('Wipe the demo and load it anew, around this week. Refuses a database that holds anything else.')
  .addHelpText('after', '\nStop npm start first: one program at a time uses the data folder (HANDRAIL_DATA_DIR, ./data).')
  .parse();

try {
  await loadDemoService({ wipe: true });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
