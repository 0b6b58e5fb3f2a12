import type { Terminal } from "../terminal";

/** What a made terminal holds instead of a disk, and whether it can be written to. */
export interface MadeDisk {
  files: Readonly<Record<string, string | Uint8Array>>;
  canWrite?: boolean;
}

/** A terminal that keeps what it is told and what is written; its day is 21 November 2026. */
export function madeTerminal({ files, canWrite = true }: MadeDisk) {
  const said = { out: "", err: [] as string[], written: new Map<string, Uint8Array>() };
  const terminal: Terminal = {
    readBytes: async (file) => {
      const content = files[file];
      if (content === undefined) throw new Error("ENOENT");
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    writeBytes: async (file, bytes) => {
      if (!canWrite) throw new Error("EACCES");
      said.written.set(file, bytes);
    },
    out: (text) => {
      said.out += text;
    },
    err: (line) => {
      said.err.push(line);
    },
    today: () => "2026-11-21",
  };
  return { said, terminal };
}
