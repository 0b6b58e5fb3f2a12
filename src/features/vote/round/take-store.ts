import { create } from "zustand";
import type { MandateDesign } from "../../../domain/design";
import type { Ballot } from "../../../domain/vote";
import {
  type BallotFile,
  type BallotOpened,
  type BallotProblem,
  largestBallot,
  openBallot,
} from "../../../domain/votes/ballot-file";
import { withBallot } from "../../../domain/votes/rounds";
import {
  hasRoomFor,
  type Judged,
  judgeBallot,
  withReplaced,
} from "../../../domain/votes/take-ballot";
import { changeDesign, useDesignStore } from "../../../state/design-store";
import { fileText } from "../../../storage/file-text";
import { fingerprintForVoting } from "../fingerprint";

/** Which of two ballots of a person stands. */
export type Settled = "replaced" | "kept-first" | "kept-both";

/** What came of one file. */
export type Told =
  | { is: "refused"; problem: BallotProblem | { code: "not-utf8" } }
  | { is: "judged"; ballot: Ballot; judged: Judged; isElsewhere: boolean }
  /** `ballot`: the one that stands. */
  | { is: "settled"; ballot: Ballot; how: Settled };

export interface Taken {
  readonly key: number;
  readonly file: string;
  /** The id of the design that it was taken to. */
  readonly design: string;
  readonly told: Told;
}

/** What came of the files that were taken in since the app was opened. */
export const useTaken = create<{ taken: readonly Taken[] }>(() => ({ taken: [] }));

let lastKey = 0;

/** A character takes at most this many bytes in a file. */
const bytesPerCharacter = 4;

/** Takes ballots in, one after the other; a file that cannot be used changes nothing. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  for (const file of files) {
    const told = await takeFile(file);
    const { design } = useDesignStore.getState();
    if (!told || !design) continue;
    lastKey += 1;
    const taken: Taken = { key: lastKey, file: file.name, design: design.id, told };
    useTaken.setState((before) => ({ taken: [...before.taken, taken] }));
  }
}

async function takeFile(file: File): Promise<Told | undefined> {
  const opened = await readBallot(file);
  const { design } = useDesignStore.getState();
  if (!design) return undefined;
  if (!opened.ok) return { is: "refused", problem: opened.problem };
  const { ballot } = opened.file;
  const isElsewhere = await isChangedElsewhere(design, opened.file);
  const judged = judgeBallot(design, opened.file);
  if (judged.outcome === "taken") changeDesign((before) => withBallot(before, ballot));
  return { is: "judged", ballot, judged, isElsewhere };
}

type Read = BallotOpened | { ok: false; problem: { code: "not-utf8" } };

async function readBallot(file: File): Promise<Read> {
  const { size } = file;
  if (size > largestBallot * bytesPerCharacter)
    return { ok: false, problem: { code: "too-large", size, most: largestBallot } };
  const text = fileText(new Uint8Array(await file.arrayBuffer()));
  return text === undefined ? { ok: false, problem: { code: "not-utf8" } } : openBallot(text);
}

/** Whether the design is another than the one that was voted on, votes and ballots aside. */
async function isChangedElsewhere(design: MandateDesign, { fingerprint }: BallotFile) {
  const now = await fingerprintForVoting(design);
  return fingerprint !== undefined && now !== undefined && fingerprint !== now;
}

/** Takes the author's word on which of two ballots stands. False where both have no room. */
export function settle({ key, told }: Taken, how: Settled): boolean {
  const { design } = useDesignStore.getState();
  if (told.is !== "judged" || told.judged.outcome !== "twice" || !design) return false;
  const { ballot, judged } = told;
  const next = {
    replaced: () => withReplaced(design, judged.first, ballot),
    "kept-both": () => withBallot(design, ballot),
    "kept-first": () => design,
  }[how]();
  if (!hasRoomFor(next)) return false;
  if (next !== design) changeDesign(() => next);
  const stands = how === "kept-first" ? judged.first : ballot;
  useTaken.setState(({ taken }) => ({
    taken: taken.map((each) =>
      each.key === key ? { ...each, told: { is: "settled", ballot: stands, how } } : each,
    ),
  }));
  return true;
}
