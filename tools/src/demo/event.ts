import { Command } from 'commander';
import { playS1 } from './s1.js';

const program = new Command('demo:event')
  .description('Play an event of the demo on the Handrail that npm start has brought up.')
  .argument('<event>', 's1: the night before, SW2 is sick and AL-07 goes to within eyesight')
  .addHelpText(
    'after',
    `
What it does, it does through the API as the people of the demo would; it asks nobody to work and publishes nothing.
It plays on Tuesday night of the demo's week, or, once that has begun, on Tuesday night of the week after, and says which.
API_URL says where the API listens; while npm start runs it is found by itself.`,
  )
  .parse();

const [event] = program.args;
const apiUrl = process.env['API_URL'];
try {
  if (event !== 's1') throw new Error(`There is no event called ${event}. There is: s1.`);
  if (apiUrl === undefined)
    throw new Error('Handrail is not running. Run npm start in another window, wait for its summary, then repeat this.');
  await playS1({ apiUrl: apiUrl.replace(/\/$/u, ''), now: new Date(), say: (line) => console.log(line) });
} catch (error) {
  const unreachable = error instanceof TypeError && error.message === 'fetch failed';
  console.error(
    unreachable
      ? `Nothing answers at ${apiUrl}. Run npm start, wait for its summary, then repeat this.`
      : error instanceof Error
        ? error.message
        : String(error),
  );
  process.exitCode = 1;
}
