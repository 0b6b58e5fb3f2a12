import type { Board } from "../classroom/debrief/board";
import { boardRun } from "../classroom/debrief/board-of";
import { type FileTold, filesTold, type OpenedFile } from "../classroom/debrief/file-told";
import type { Exercise } from "../classroom/exercise/exercise";
import { largestTeamWork, openTeamWork } from "../classroom/open-team-work";
import { OpenedParts } from "../classroom/opened-parts";
import type { Records } from "../engine/evaluate";

/** A team's file as the page has it: on the disk, or its text as it was kept on this device. */
export interface GivenFile {
  readonly name: string;
  readonly content: Blob | string;
  /** When it was last changed (ISO), where that is known. */
  readonly modified?: string;
}

/** What a debrief is made of, as data that a worker can be sent. */
export interface GivenDebrief {
  readonly exercise: Exercise;
  /** The cut that was played, where a run says so. */
  readonly cut?: string;
  readonly files: readonly GivenFile[];
  /** What the checks are made against, where it is not what ships with the app. */
  readonly records?: Records;
}

export interface DebriefAnswer {
  readonly board: Board;
  readonly told: readonly FileTold[];
}

/** How far it is: so many files opened, then so many teams assessed. */
export interface DebriefStep {
  readonly stage: "opening" | "assessing";
  readonly done: number;
  readonly of: number;
}

export interface DebriefTurns {
  readonly onStep: (step: DebriefStep) => void;
  /** Lets others have their turn; rejects where nobody waits for the answer any more. */
  readonly pause: () => Promise<void>;
  /** Milliseconds at a stretch. */
  readonly stretch: number;
  readonly now?: () => number;
}

/** Opens the files of a class and lays out its board in turns, so that a page can answer in between. */
export async function debriefInTurns(
  { exercise, cut, files }: GivenDebrief,
  records: Records,
  { onStep, pause, stretch, now = () => performance.now() }: DebriefTurns,
): Promise<DebriefAnswer> {
  let began = now();
  const turn = async (step: DebriefStep) => {
    if (now() - began < stretch) return;
    onStep(step);
    await pause();
    began = now();
  };
  const { id, version } = exercise;
  const asked = { id, version, ...(cut === undefined ? {} : { cut }) };
  const parts = new OpenedParts();
  const opened: OpenedFile[] = [];
  for (const { name, content, modified } of files) {
    const text = await textOf(content);
    const hints = { asked, parts, ...(modified === undefined ? {} : { modified }) };
    opened.push({ file: name, opened: text === undefined ? undefined : openTeamWork(text, hints) });
    await turn({ stage: "opening", done: opened.length, of: files.length });
  }
  const { works, told } = filesTold(opened);
  const run = boardRun(
    exercise,
    works.map(({ work }) => work),
    records,
  );
  for (;;) {
    const step = run.next();
    if (step.done) return { board: step.value, told };
    const { assessed, of } = step.value;
    await turn({ stage: "assessing", done: assessed, of });
  }
}

/** The text of a file; undefined where it can no longer be read, as when it was moved meanwhile. */
async function textOf(content: Blob | string): Promise<string | undefined> {
  if (typeof content === "string") return content;
  try {
    // What is too large by far is refused by its length, and never read into the memory.
    const most = largestTeamWork * 4;
    return await (content.size > most ? content.slice(0, largestTeamWork + 1) : content).text();
  } catch {
    return undefined;
  }
}
