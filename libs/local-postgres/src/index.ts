export { startLocalPostgres, type LocalPostgres, type LocalPostgresOptions } from './cluster.js';
export { freeLoopbackPort } from './free-port.js';
