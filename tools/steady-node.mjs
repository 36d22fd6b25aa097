// Loaded first by every Node process of a command (NODE_OPTIONS, from tools/bootstrap.mjs), and by those it starts in turn.
// V8's middle compiler, Maglev, crashes Node 24.15 and later now and then on a machine short of cores: ADR 0006.
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-maglev');
