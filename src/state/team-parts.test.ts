import { beforeAll, describe, expect, it } from "vitest";
import { tinyExercise } from "../classroom/exercise/cases/tiny-exercise";
import type { ParticipantsCopy } from "../classroom/exercise/exercise";
import { participantsCopy } from "../classroom/participants-copy";
import { sealText } from "../storage/seal";
import { nextInject, teamParts, underCode } from "./team-parts";

const exercise = tinyExercise();
const codes = { ambush: "KXT473", pledge: "BMW964", debrief: "QRV779" };
const at = "2026-11-22T09:00:00Z";
let copy: ParticipantsCopy;
let other: ParticipantsCopy;
beforeAll(async () => {
  copy = await participantsCopy(exercise, "short", codes, sealText);
  other = await participantsCopy(exercise, "short", { ...codes, ambush: "ZZZ333" }, sealText);
});

describe("what does a code open?", () => {
  it("its own inject or the debrief, whichever a link names, and nothing else", async () => {
    const found = await underCode([copy], codes.pledge, "ambush");
    expect(found.what === "inject" && found.inject.title).toBe("A pledge");
    expect((await underCode([copy], codes.debrief)).what).toBe("debrief");
    expect((await underCode([copy], "NNNNNN")).what).toBe("nothing");
    expect((await underCode([exercise], codes.pledge)).what).toBe("nothing");
  });

  it("that of the run which it is of, where copies of two runs lie on the device", async () => {
    const found = await underCode([other, copy], codes.ambush);
    expect(found.what === "inject" && found.source).toBe(copy);
  });
});

describe("what has a team opened?", () => {
  const opened = [{ inject: "ambush", at, code: codes.ambush }];

  it("the injects under their codes, from the copy that it began with", async () => {
    const parts = await teamParts({ opened }, [other, copy]);
    expect(parts?.source).toBe(copy);
    expect(parts?.injects.map(({ id }) => id)).toEqual(["ambush"]);
    expect(parts?.debrief).toBeUndefined();
    expect(parts?.lost).toEqual([]);
  });

  it("the debrief once it has begun, without what only the trainer listens for", async () => {
    const debriefed = { at, code: codes.debrief };
    const { debrief } = (await teamParts({ opened, debriefed }, [copy])) ?? {};
    expect(debrief?.model.choices).toHaveLength(1);
    expect(debrief?.questions.every(({ listenFor }) => listenFor === "")).toBe(true);
  });

  it("says what can no longer be read, and shows the rest", async () => {
    const more = [...opened, { inject: "gone", at, code: "NNNNNN" }];
    const parts = await teamParts({ opened: more }, [other, copy]);
    expect(parts?.injects.map(({ id }) => id)).toEqual(["ambush"]);
    expect(parts?.lost).toEqual(["gone"]);
    expect(await teamParts({ opened }, [])).toBeUndefined();
  });
});

it("without a trainer, do injects come one after the other until the last?", () => {
  const open = (...ids: string[]) => ids.map((inject) => ({ inject, at, code: "" }));
  const next = (...ids: string[]) =>
    nextInject(exercise, { cut: "short", opened: open(...ids) })?.id;
  expect([next(), next("ambush"), next("ambush", "pledge")]).toEqual([
    "ambush",
    "pledge",
    undefined,
  ]);
  expect(nextInject(copy, { cut: "short", opened: [] })).toBeUndefined();
});
