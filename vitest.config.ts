import { defineConfig } from 'vitest/config';

/** These put a double in the place of a module, which has to happen before any other test has loaded it. */
const alone = ['test/cli/run.test.ts'];

export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    // All processors: what starts the tests does next to nothing while they run.
    maxWorkers: '100%',
    // The slowest tests start the real executable or install the real package.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A picture is compared with a tolerance, which file snapshots have not.
    provide: { update: process.argv.some((argument) => argument === '-u' || argument === '--update') },
    projects: [
      {
        extends: true,
        // A process loads the program once for all the files it tests, which else takes longer than the tests.
        test: { name: 'together', include: ['test/**/*.test.ts'], exclude: alone, isolate: false },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
