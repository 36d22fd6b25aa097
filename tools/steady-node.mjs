// Loaded first by every Node process of a command (NODE_OPTIONS, from tools/bootstrap.mjs), and by those it starts in turn.
// Two parts of V8 crash Node 24.15 and later now and then on a machine short of cores, its middle compiler (Maglev) and the
// freeing of WebAssembly code that a better compiled one replaced: ADR 0006.
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-maglev');
setFlagsFromString('--no-wasm-code-gc');
