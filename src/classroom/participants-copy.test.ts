import { describe, expect, it } from "vitest";
import { builtInScenario } from "./cases/built-in-scenario";
import { tinyExercise } from "./exercise/cases/tiny-exercise";
import { readDebriefPart, readInject } from "./exercise/debrief-part";
import { participantsCopySchema } from "./exercise/exercise";
import { participantsCopy, partsToSeal } from "./participants-copy";

const exercise = tinyExercise();
const codes = { ambush: "AAA", pledge: "BBB", debrief: "CCC" };
/** Stands for sealing: what was sealed can be looked at, and is found nowhere else. */
const sealedTexts = new Map<string, string>();
const seal = async (text: string, code: string) => {
  sealedTexts.set(code, text);
  return { salt: "s", iv: "i", text: `sealed with ${code}` };
};

describe("is nothing in the open that participants are not to read?", () => {
  it("has no word of the facilitator, of an inject, or of a role that is not dealt", async () => {
    const fewer = structuredClone(exercise);
    fewer.cuts[0]?.roles.pop();
    const text = JSON.stringify(await participantsCopy(fewer, "short", codes, seal));
    const { facilitator, injects, roles } = exercise;
    const kept = [
      facilitator.purpose[0],
      facilitator.questions[0]?.text,
      facilitator.rubric[0]?.title,
      facilitator.script[0]?.says[0],
      facilitator.model.dissents[0]?.text,
      ...injects.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
      roles[1]?.position,
    ];
    for (const each of kept) {
      expect(each).toBeTruthy();
      expect(text).not.toContain(each);
    }
    expect(text).toContain(roles[0]?.position);
    expect(text).toContain(exercise.brief[0]?.paragraphs[0]);
  });

  it.each(["orvane-ceasefire", "besieged-valley", "after-the-count"])(
    "tells nothing of the news of %s by ids, which lie open",
    (id) => {
      const ids = partsToSeal(builtInScenario(id), "two-forty").map((part) => part.id);
      expect(ids.length).toBeGreaterThan(5);
      expect(ids.filter((each) => !/^news-\d$/.test(each))).toEqual(["debrief"]);
    },
  );

  it("does not say in which minute an inject comes, and keeps their order", async () => {
    const copy = await participantsCopy(exercise, "short", codes, seal);
    expect(copy.cuts.map(({ injects }) => injects)).toEqual([
      [
        { inject: "ambush", minute: 0 },
        { inject: "pledge", minute: 1 },
      ],
    ]);
  });

  it("is a participants' copy of one cut", async () => {
    const two = { ...exercise, cuts: [...exercise.cuts, { ...exercise.cuts[0], id: "long" }] };
    const copy = await participantsCopy(two as typeof exercise, "short", codes, seal);
    expect(participantsCopySchema.safeParse(copy).success).toBe(true);
    expect([copy.cut, copy.cuts.map(({ id }) => id)]).toEqual(["short", ["short"]]);
    expect(copy.design).toEqual(exercise.design);
  });
});

describe("does each seal hold its part?", () => {
  it("has the injects in the order of play and the debrief, each under its own code", async () => {
    const late = structuredClone(exercise);
    Object.assign(late.cuts[0]?.injects[0] ?? {}, { minute: 12 });
    const copy = await participantsCopy(late, "short", codes, seal);
    expect(copy.sealed.map(({ id, text }) => [id, text])).toEqual([
      ["pledge", "sealed with BBB"],
      ["ambush", "sealed with AAA"],
      ["debrief", "sealed with CCC"],
    ]);
    expect(readInject(sealedTexts.get("BBB") ?? "")?.title).toBe("A pledge");
  });

  it("gives injects without what they bear on, and the debrief without what to listen for", () => {
    const [ambush, , debrief] = partsToSeal(exercise, "short");
    expect(readInject(ambush?.text ?? "")).toEqual({ ...exercise.injects[0], touches: [] });
    const part = readDebriefPart(debrief?.text ?? "");
    expect(part?.rubric).toEqual(exercise.facilitator.rubric);
    expect(part?.model).toEqual(exercise.facilitator.model);
    expect(part?.reading).toEqual(exercise.reading);
    expect(part?.questions.map(({ text, listenFor }) => [text, listenFor])).toEqual([
      [exercise.facilitator.questions[0]?.text, ""],
    ]);
  });

  it("reads nothing out of what is neither", () => {
    for (const text of ["", "{", "[]", "null", '{"id":"x"}']) {
      expect(readInject(text)).toBeUndefined();
      expect(readDebriefPart(text)).toBeUndefined();
    }
  });
});

it("makes no copy where a code is missing, or the cut is not there", async () => {
  await expect(participantsCopy(exercise, "long", codes, seal)).rejects.toThrow("long");
  await expect(participantsCopy(exercise, "short", { debrief: "C" }, seal)).rejects.toThrow(
    "ambush",
  );
});
