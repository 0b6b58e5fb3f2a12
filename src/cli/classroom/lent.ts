import type { CardAddress } from "./addresses";
import type { Surroundings } from "./find-server";

/** The built site, as it is to be served beside a room. */
export interface Site {
  port: number;
  /** The address at which it listens. */
  host: string;
  /** The servers that the room's page may ask, and nobody else. */
  asks: readonly string[];
  /** Where who opens the bare address is led, by the name that was typed for this computer. */
  lead(typed: string): string;
  cert?: string;
  key?: string;
}

/** What the world lends to the command. */
export interface Lent extends Surroundings {
  out(text: string): void;
  err(line: string): void;
  random: (count: number) => Uint8Array;
  cards: () => Readonly<Record<string, readonly CardAddress[] | undefined>>;
  /** Serves the built site; rejects where it cannot. */
  serveSite(site: Site): Promise<{ close(): Promise<void> }>;
  /** Settles when somebody asks the command to end. */
  interrupted: Promise<void>;
}
