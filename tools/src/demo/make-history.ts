import { Command } from 'commander';
import { writeHistory } from './history/write-history.js';

const program = new Command('demo:history')
  .description('Make the demo’s past shifts, its published rota and its opening ledger anew from the hand-written files beside them.')
  .option('--folder <folder>', 'folder of the demo files', 'demo')
  .action(async ({ folder }: { folder: string }) => {
    const { written, unfilled } = await writeHistory(folder);
    for (const [kind, rows] of Object.entries(written)) console.log(`${kind}: ${rows} rows`);
    console.log(unfilled.length === 0 ? 'every post is filled' : `posts that nobody could take: ${JSON.stringify(unfilled)}`);
  });
await program.parseAsync();
