import { statSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const bundled = (test: string) => `bundled/${test}.test.mjs`;
const listed = (variable: string) => JSON.parse(process.env[variable] ?? "[]") as string[];
const [without, only] = [listed("MUTATION_WITHOUT"), listed("MUTATION_ONLY")];

/**
 * In the order in which they are asked for, then small files first: what notices a change is mostly
 * one of these, and then the rest need not run.
 */
class LikelyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const size = new Map(files.map((file) => [file, statSync(file.moduleId).size]));
    const place = ({ moduleId }: TestSpecification) =>
      only.findIndex((test) => moduleId.endsWith(`/${bundled(test)}`));
    return [...files].sort(
      (a, b) => place(a) - place(b) || (size.get(a) ?? 0) - (size.get(b) ?? 0),
    );
  }
}

// biome-ignore lint/style/noDefaultExport: vitest takes its configuration from the default export.
export default defineConfig({
  test: {
    environment: "node",
    isolate: false,
    include: only.length > 0 ? only.map(bundled) : ["bundled/**/*.test.mjs"],
    exclude: without.map(bundled),
    setupFiles: [".ci/mutation/no-shrinking.mjs"],
    testTimeout: 60_000,
    sequence: { sequencer: LikelyFirst },
    server: { deps: { external: [/\/bundled\/parts\//] } },
  },
});
