// Loaded before each app that `npm start` runs: when the supervisor is gone (killed, crashed), its end of the
// channel closes, and the app stops as if it had been asked to, instead of running on alone.
if (process.channel) {
  process.channel.unref();
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
