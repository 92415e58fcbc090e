import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take the ES modules of `graphql`, Node takes the others: two copies that refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    // Each file has a database of its own in memory, some hundred MB.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A poll waits for something to happen; how long that takes is the machine's business.
    expect: { poll: { timeout: 20_000 } },
  },
});
