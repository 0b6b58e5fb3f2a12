import { create } from "zustand";
import type { MandateDesign } from "../domain/design";
import type { SavedListing } from "../storage/design-records";
import { useDesignStore } from "./design-store";
import { desk } from "./desk";

/** The designs of one project as they lie on this device. */
export interface KeptOptions {
  /** The project that they were read for; undefined where the open design is in none. */
  project: string | undefined;
  designs: readonly MandateDesign[];
  /** Every design of the project, the damaged ones among them. */
  listings: readonly SavedListing[];
  /** Those whose text cannot be opened: they are named, and left alone. */
  damaged: readonly SavedListing[];
  state: "reading" | "ready" | "failed";
}

const none: KeptOptions = {
  project: undefined,
  designs: [],
  listings: [],
  damaged: [],
  state: "reading",
};

/** What was read last; every part of the page that shows options shares it. */
export const useKeptOptions = create<KeptOptions>(() => none);

let latest = 0;

/** Reads the project of the open design anew; of two readings at once the later one counts. */
export async function readOptions(): Promise<void> {
  latest += 1;
  const mine = latest;
  const project = useDesignStore.getState().design?.option?.project;
  if (project !== useKeptOptions.getState().project) useKeptOptions.setState({ ...none, project });
  const read = await optionsOf(project).catch((): KeptOptions => ({ ...none, state: "failed" }));
  if (mine === latest) useKeptOptions.setState({ ...read, project });
}

/** The designs of a project on this device. Rejects where the device cannot be read. */
export async function optionsOf(project: string | undefined): Promise<KeptOptions> {
  if (project === undefined) return { ...none, state: "ready" };
  const { storage } = await desk();
  const listings = (await storage.list()).filter(({ option }) => option?.project === project);
  const loaded = await Promise.all(
    listings.map(async (listing) => {
      const opened = await storage.load(listing.id).catch(() => undefined);
      return { listing, opened: opened?.opened };
    }),
  );
  return {
    project,
    designs: loaded.flatMap(({ opened }) => (opened?.ok ? [opened.design] : [])),
    listings,
    damaged: loaded.flatMap(({ listing, opened }) => (opened?.ok ? [] : [listing])),
    state: "ready",
  };
}
