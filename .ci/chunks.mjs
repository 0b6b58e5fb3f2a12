// @ts-check

/** @typedef {{ getModuleInfo(id: string): { importedIds: readonly string[] } | null }} Graph */

/** The modules that something else waits for by name; they stay in a script of their own. */
const firstScript = "/app/start.ts";
const mainScript = "/app/main.tsx";
const startPage = "/features/start/start-page.tsx";
const openingDesigns = "/domain/open-design.ts";
const deviceStorage = "/storage/device-storage.ts";
const wizardPage = "/features/wizard/wizard-page.tsx";

/**
 * A module and all that it imports at once, directly or not.
 * @param {string} from
 * @param {Graph} graph
 * @returns {Set<string>}
 */
export function importedAtOnce(from, graph) {
  const met = new Set([from]);
  for (const id of met) {
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) met.add(next);
  }
  return met;
}

/**
 * Which script a module goes into where that is not left to the bundler: each script costs a slow
 * line a way there and back, and the bundler alone makes one for every set of pages that share
 * something. What the first script needs is kept apart from the app, so that kept work can be
 * saved from a page on which the app does not start.
 * @param {string} root the folder of the sources
 */
export function chunkNames(root) {
  /** @type {Map<string, string> | undefined} */
  let names;

  /** @param {Graph} graph */
  const nameAll = (graph) => {
    /** @type {Map<string, string>} */
    const made = new Map();
    /** @type {[string, string][]} */
    const groups = [
      [firstScript, "first"],
      [mainScript, "app"],
      [startPage, "app"],
      [openingDesigns, "design"],
      [deviceStorage, "design"],
      [wizardPage, "wizard"],
    ];
    for (const [entry, name] of groups) {
      const file = root + entry;
      for (const id of importedAtOnce(file, graph)) {
        if (id !== file && !made.has(id)) made.set(id, name);
      }
    }
    for (const [entry] of groups) made.delete(root + entry);
    return made;
  };

  return {
    // A script holds what it names and no more: what that imports has a name of its own.
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: "what a slow line waits for",
        /** @param {string} id @param {Graph} graph */
        name(id, graph) {
          names ??= nameAll(graph);
          return id.endsWith("rolldown/runtime.js") ? "first" : (names.get(id) ?? null);
        },
      },
    ],
  };
}
