// What a run of vitest came to, for tools/test.mjs: each file with its counts, and how many errors belonged to no test.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export default class TestReport {
  onTestRunEnd(modules, unhandledErrors) {
    const to = process.env.HANDRAIL_TEST_REPORT;
    const files = modules.map((module) => {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      const count = (state) => states.filter((each) => each === state).length;
      return {
        file: module.moduleId,
        passed: count('passed'),
        // A file that cannot even be loaded has no failing test in it; it still is a failure.
        failed: count('failed') || Number(module.state() === 'failed'),
        skipped: count('skipped'),
        // The process went away in the middle of it.
        lost: count('pending') > 0 || !['passed', 'failed', 'skipped'].includes(module.state()),
      };
    });
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, JSON.stringify({ files, unhandledErrors: unhandledErrors.length }));
  }
}
