import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,tiles,fixtures,tests}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
