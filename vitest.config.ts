import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

// Every workspace is tested from its sources: the `@handrail/source` condition in each package's
// `exports` leads to `src/index.ts`, so no build is needed before a test.
const conditions = ['@handrail/source'];

export default defineConfig({
  resolve: { conditions: [...conditions, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [...conditions, ...defaultServerConditions], externalConditions: conditions } },
  test: {
    include: ['{apps,libs}/*/{src,test}/**/*.spec.ts', 'tools/{src,test}/**/*.spec.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: ['libs/testing/src/global-setup.ts', 'tools/test/web/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Against a test that hangs; a busy machine must not be mistaken for one.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
