import { readSettings, SettingsRefused } from '@handrail/config';
import { ApiLost, ApiProblem, problemReply } from '@handrail/chat';
import { chat } from './chat.js';
import { HELP, readOptions } from './options.js';
import { renderText } from './render.js';

/** Exit code when the conversation could not begin. */
const EXIT_NOT_BEGUN = 2;

// Whoever reads the answers may stop reading (`| head`): that is no failure of the conversation.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const options = readOptions(process.argv.slice(2));
if (options === 'help') process.stdout.write(`${HELP}\n`);
else if ('wrong' in options) stop(options.wrong);
else {
  try {
    process.exitCode = await chat(options, readSettings('bot').apiUrl, process.stdin, process.stdout);
  } catch (error) {
    if (error instanceof SettingsRefused || error instanceof ApiLost) stop(error.message);
    else if (error instanceof ApiProblem && error.code === 'sign-in-refused') stop('Nobody can sign in with that name and password.');
    else if (error instanceof ApiProblem) stop(renderText(problemReply(error, 'terminal'), undefined));
    else throw error;
  }
}

function stop(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = EXIT_NOT_BEGUN;
}
