import { defineConfig } from "vitest/config";

export default defineConfig({
  esbuild: { jsx: "automatic" },
  test: {
    include: [
      "{app,db,seeds}/**/*.test.{ts,tsx}",
      "tests/{architecture,calibration,integration,migrations}/**/*.test.{ts,tsx}",
    ],
    testTimeout: 20_000,
    pool: "threads",
    css: false,
  },
});
