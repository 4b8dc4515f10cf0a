import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // The slowest tests start the real executable or install the real package.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A picture is compared with a tolerance, which file snapshots have not.
    provide: { update: process.argv.some((argument) => argument === '-u' || argument === '--update') },
  },
});
