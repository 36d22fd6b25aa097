import { randomBytes } from 'node:crypto';
import { createAccountRequest } from '@handrail/contracts';
import { AlreadyStored, beginAdministration, hashPassword, parseMasterKeys, Store } from '@handrail/store';
import { Command } from 'commander';
import { z } from 'zod';
import { askPassword } from './ask-password.js';
import { runningDatabase } from './running-database.js';

const answers = z.object({
  name: z.string().trim().min(1).max(120),
  staffNumber: z.string().regex(/^[\w.-]{1,40}$/, 'a staff number is letters, digits and . _ - only'),
  signIn: createAccountRequest.shape.name,
  organisation: z.string().trim().min(1).max(120),
});

const command = new Command('admin:first')
  .description('Lets the first administrator into a service of your own. Refuses when somebody can administer already.')
  .requiredOption('--name <name>', 'what the person is called')
  .requiredOption('--staff-number <number>', 'their number in your staff file; a staff record that is there is used as it is')
  .option('--sign-in <name>', 'the name they sign in with; default: the staff number')
  .option('--organisation <name>', 'name of the organisation, for a database that has none yet', 'Our organisation')
  .addHelpText(
    'after',
    `
Handrail must be running (npm start -- --empty), or DATABASE_API_URL and ENCRYPTION_KEYS be set as the API has them.
The password is asked for on a terminal without showing it, else read as the first line of standard input.
The administrator then signs in and imports units and staff, and gives accounts and roles to everybody else.
Ends with 0 when it is done, 1 when somebody can administer already or the answers cannot be used.`,
  )
  .parse();

try {
  const { staffNumber: number } = command.opts<{ staffNumber: string }>();
  const parsed = answers.safeParse({ signIn: number, ...command.opts() });
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  const { name, staffNumber, signIn, organisation } = parsed.data;
  const { apiUrl, encryptionKeys } = runningDatabase();
  const password = createAccountRequest.shape.password.safeParse(await askPassword());
  if (!password.success) throw new Error(`That password cannot be used: ${z.prettifyError(password.error)}`);
  const passwordHash = await hashPassword(password.data, signIn);
  const store = await new Store({ url: apiUrl, masterKeys: parseMasterKeys(encryptionKeys), connectionsMax: 2 }).open();
  try {
    await store.run({ kind: 'service', service: 'import', traceId: randomBytes(16).toString('hex') }, new Date(), (tx) =>
      beginAdministration(tx, { displayName: name, staffNumber, signInName: signIn, passwordHash, organisation }),
    );
  } finally {
    await store.close();
  }
  console.log(`${name} is the first administrator and signs in as ${signIn}.`);
} catch (error) {
  console.error(
    error instanceof AlreadyStored
      ? 'This person has an account already, or the sign-in name is taken: choose another with --sign-in.'
      : error instanceof Error
        ? error.message
        : String(error),
  );
  process.exitCode = 1;
}
