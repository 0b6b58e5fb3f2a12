import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { tinyExercise } from "../classroom/exercise/cases/tiny-exercise";
import { changeExercise, useEditor } from "./exercise-editor";
import {
  editKept,
  keepBothExercises,
  keepEdits,
  keepMyExercise,
  returnToExercise,
  takeTheirExercise,
  useEditorKeeping,
} from "./exercise-keeping";
import { keepExercise, keptExercise, removeKeptExercise } from "./kept-exercises";

const page = new EventTarget();
let stop: () => void;
const named = (title: string) => ({ ...tinyExercise(), title });
const rename = (title: string) => changeExercise((exercise) => ({ ...exercise, title }));
const titleKept = async (id = tinyExercise().id) => {
  const kept = await keptExercise(id);
  return kept?.opened.ok && kept.opened.kind === "exercise"
    ? kept.opened.exercise.title
    : undefined;
};
const titleHere = () => useEditor.getState().exercise?.title;
const keeping = () => useEditorKeeping.getState().state;
/** The page is left for a moment: what waits is kept. */
const leave = () => page.dispatchEvent(new Event("pagehide"));

beforeEach(async () => {
  vi.stubGlobal("window", page);
  vi.stubGlobal("document", new EventTarget());
  await keepExercise(named("First"));
  const kept = await keptExercise(tinyExercise().id);
  if (!kept || !editKept(kept)) throw new Error("the exercise does not open");
  stop = keepEdits();
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

it("is an edit kept, and the next one over it?", async () => {
  rename("Second");
  expect(keeping()).toBe("writing");
  leave();
  await vi.waitFor(() => expect(keeping()).toBe("kept"));
  rename("Third");
  leave();
  await vi.waitFor(async () => expect(await titleKept()).toBe("Third"));
});

it("is an edit that was taken back at once said to be kept?", async () => {
  rename("Second");
  useEditor.temporal.getState().undo();
  leave();
  await vi.waitFor(() => expect(keeping()).toBe("kept"));
  expect(await titleKept()).toBe("First");
});

async function conflict() {
  await keepExercise(named("Theirs"));
  rename("Mine");
  leave();
  await vi.waitFor(() => expect(keeping()).toBe("changed-elsewhere"));
}

it("is nothing that another tab kept written over unasked, however much is edited?", async () => {
  await conflict();
  rename("Mine again");
  leave();
  expect(keeping()).toBe("changed-elsewhere");
  expect(await titleKept()).toBe("Theirs");
  expect(titleHere()).toBe("Mine again");
});

it("may mine be kept in their place, and go on?", async () => {
  await conflict();
  await keepMyExercise();
  expect(keeping()).toBe("kept");
  expect(await titleKept()).toBe("Mine");
  rename("Mine, later");
  leave();
  await vi.waitFor(async () => expect(await titleKept()).toBe("Mine, later"));
});

it("may theirs be taken?", async () => {
  await conflict();
  await takeTheirExercise();
  expect(keeping()).toBe("kept");
  expect(titleHere()).toBe("Theirs");
});

it("may both be kept?", async () => {
  await conflict();
  const id = await keepBothExercises("Copy of mine");
  expect(await titleKept()).toBe("Theirs");
  expect(await titleKept(id)).toBe("Copy of mine");
  expect(useEditor.getState().exercise?.id).toBe(id);
});

it("is what another tab kept taken up on return where nothing is edited here?", async () => {
  await keepExercise(named("Theirs"));
  await returnToExercise();
  expect(titleHere()).toBe("Theirs");
  expect(keeping()).toBe("kept");
});

it("is it said, and not taken, where something is edited here?", async () => {
  await keepExercise(named("Theirs"));
  rename("Mine");
  await returnToExercise();
  expect(titleHere()).toBe("Mine");
  expect(keeping()).toBe("changed-elsewhere");
});

it("is work whose record was removed in another tab written anew?", async () => {
  await removeKeptExercise(tinyExercise().id);
  rename("Still here");
  leave();
  await vi.waitFor(async () => expect(await titleKept()).toBe("Still here"));
});
