/** The part of a worker that is used here. */
export type BackgroundWorker = Pick<
  Worker,
  "postMessage" | "terminate" | "onmessage" | "onerror" | "onmessageerror"
>;

/** What a worker says: that it is there, how far it is, then the one answer. */
export type WorkerWord<Answer, Step = never> = "ready" | { step: Step } | { answer: Answer };

/** Starts a worker. Its code is fetched apart, so that a build without workers leaves it out. */
export type StartWorker = () =>
  | BackgroundWorker
  | undefined
  | Promise<BackgroundWorker | undefined>;

/** A piece of work: how its worker is started, and how it is done where there is none. */
export interface BackgroundWork<Given, Answer, Step = never> {
  /** Undefined or an error where workers are refused, as in the portable file. */
  start: StartWorker;
  here: (given: Given) => Answer | Promise<Answer>;
  /** Told how far the worker is, where it says so. */
  onStep?: (step: Step) => void;
}

/**
 * Does a piece of work in a worker of its own, so that the page answers meanwhile; where workers
 * are refused, in the page itself. `signal` stops it: the promise then rejects with the signal's
 * reason. Rejects too where the worker breaks down in the middle, and never tries again in the page.
 */
export async function inBackground<Given, Answer, Step = never>(
  given: Given,
  { start, here, onStep }: BackgroundWork<Given, Answer, Step>,
  signal?: AbortSignal,
): Promise<Answer> {
  const worker = await orNone(start);
  const said = worker && (await answerOf<Given, Answer, Step>(worker, given, signal, onStep));
  signal?.throwIfAborted();
  const answer = said ? said.answer : await here(given);
  signal?.throwIfAborted();
  return answer;
}

async function orNone(start: StartWorker): Promise<BackgroundWorker | undefined> {
  try {
    return await start();
  } catch {
    return undefined;
  }
}

/** Whether it is the answer; a library inside the worker, such as pdf.js, may have words of its own. */
const isAnswer = <Answer>(data: object | string): data is { answer: Answer } =>
  typeof data === "object" && "answer" in data;
const isStep = <Step>(data: object | string): data is { step: Step } =>
  typeof data === "object" && "step" in data;

/** Undefined where the worker did not even begin, as under a policy that refuses it. */
function answerOf<Given, Answer, Step>(
  worker: BackgroundWorker,
  given: Given,
  signal: AbortSignal | undefined,
  onStep: ((step: Step) => void) | undefined,
): Promise<{ answer: Answer } | undefined> {
  return new Promise<{ answer: Answer } | undefined>((resolve, reject) => {
    let hasBegun = false;
    const fail = () =>
      hasBegun ? reject(new Error("The work broke down in the worker.")) : resolve(undefined);
    worker.onmessage = ({ data }: MessageEvent<WorkerWord<Answer, Step> | object>) => {
      if (data === "ready") {
        hasBegun = true;
        worker.postMessage(given);
      } else if (isAnswer<Answer>(data)) resolve(data);
      else if (isStep<Step>(data)) onStep?.(data.step);
    };
    worker.onerror = fail;
    worker.onmessageerror = fail;
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
    if (signal?.aborted) reject(signal.reason);
  }).finally(() => worker.terminate());
}
