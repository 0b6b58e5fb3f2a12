import { beforeEach, describe, expect, it, vi } from "vitest";
import { inProject } from "../alternatives/project/as-option";
import { projectFileText } from "../alternatives/project/open-project";
import { blankDesign, type MandateDesign } from "../domain/design";
import { webStorage } from "../storage/cases/web-storage";
import type { DesignStorage } from "../storage/design-records";
import { memoryStorage } from "../storage/memory-storage";
import type { ProjectAnswer } from "./project-question";

let storage: DesignStorage;
vi.mock("../storage/device-storage", () => ({ deviceStorage: async () => storage }));

async function start() {
  vi.resetModules();
  const parts = {
    ...(await import("./open-file")),
    ...(await import("./project-question")),
    ...(await import("./begin-work")),
    ...(await import("./design-store")),
    ...(await import("./desk")),
  };
  await parts.desk();
  const open = () => parts.useDesignStore.getState().design;
  /** Opens a file and gives the author's word where it is asked for. */
  const openWith = async (text: string, answer?: ProjectAnswer) => {
    const opening = parts.openFile(new File([text], "talks.options.json"));
    if (answer) {
      await vi.waitUntil(() => parts.useProjectQuestion.getState().asked !== undefined);
      parts.answerProject(answer);
    }
    return opening;
  };
  return { ...parts, open, openWith };
}

const project = { id: "talks", title: "After the talks" };
const option = (id: string, place: number, title = id): MandateDesign =>
  inProject(blankDesign(id, title), { project, place });
const two = [option("a", 0), option("b", 1)];
const keep = async (...designs: MandateDesign[]) => {
  for (const design of designs) await storage.save(design, 0, 1);
};
const titles = async () => (await storage.list()).map(({ title }) => title).sort();
const replace = { choice: "replace", versionName: "Before" } as const;

beforeEach(() => {
  storage = memoryStorage();
  vi.stubGlobal("window", { localStorage: webStorage(), sessionStorage: webStorage() });
});

describe("does a project's file come onto this device whole?", () => {
  it("with its first option on the desk", async () => {
    const app = await start();
    expect(await app.openWith(projectFileText(two))).toMatchObject({
      outcome: "opened-project",
      opened: { title: "After the talks", count: 2, leftOut: [], notSaved: [] },
    });
    expect(app.open()).toEqual(two[0]);
    const listed = new Map((await storage.list()).map((one) => [one.id, one.option]));
    expect([listed.get("a"), listed.get("b")]).toEqual(two.map((design) => design.option));
  });

  it("also where our mark does not stand first, as after another program", async () => {
    const app = await start();
    const text = JSON.stringify({ schemaVersion: 1, designs: two, kind: "options-project" });
    expect(await app.openWith(text)).toMatchObject({ opened: { count: 2 } });
  });

  it("without the damaged ones, which are named", async () => {
    const app = await start();
    const bad = { ...option("c", 2, "Third"), force: 7 } as unknown as MandateDesign;
    expect(await app.openWith(projectFileText([...two, bad]))).toMatchObject({
      opened: { count: 2, leftOut: [{ title: "Third", number: 3 }] },
    });
    expect(await titles()).toEqual(["a", "b"]);
  });

  it("and nothing changes for one that cannot be used", async () => {
    const app = await start();
    await app.beginNew(blankDesign("mine", "Mine"));
    const cut = projectFileText(two).slice(0, 300);
    expect(await app.openWith(cut)).toMatchObject({
      outcome: "refused",
      problem: { code: "not-json" },
    });
    expect(await titles()).toEqual(["Mine"]);
    expect(app.open()?.id).toBe("mine");
  });
});

describe("is nothing on this device replaced without the author's word?", () => {
  it("is nothing asked where the file has what is here already", async () => {
    const app = await start();
    await keep(...two);
    expect(await app.openWith(projectFileText(two))).toMatchObject({ opened: { count: 2 } });
    expect((await storage.load("a"))?.record.revision).toBe(1);
  });

  it("asks by name, and leaves all as it is where neither is wanted", async () => {
    const app = await start();
    await keep(option("a", 0, "Mine"));
    const opening = app.openFile(new File([projectFileText(two)], "talks.options.json"));
    await vi.waitUntil(() => app.useProjectQuestion.getState().asked !== undefined);
    expect(app.useProjectQuestion.getState().asked?.question).toEqual({
      file: "talks.options.json",
      title: "After the talks",
      titles: ["a"],
    });
    app.answerProject({ choice: "neither" });
    expect(await opening).toEqual({ outcome: "stayed" });
    expect(await titles()).toEqual(["Mine"]);
  });

  it("keeps what is replaced among the versions", async () => {
    const app = await start();
    await keep(option("a", 0, "Mine"));
    await app.openWith(projectFileText(two), replace);
    expect(await titles()).toEqual(["a", "b"]);
    const versions = await storage.versions.list("a");
    const named = versions.find(({ name }) => name === "Before");
    expect(named?.opened).toMatchObject({ ok: true, design: { about: { title: "Mine" } } });
  });

  it("replaces the open one with its latest edits kept, and shows the file's", async () => {
    const app = await start();
    await app.beginNew(option("a", 0, "Mine"));
    app.changeDesign((design) => ({ ...design, about: { title: "Typed just now" } }));
    await app.openWith(projectFileText(two), replace);
    expect(app.open()?.about.title).toBe("a");
    const versions = await storage.versions.list("a");
    expect(versions.map(({ opened }) => opened.ok && opened.design.about.title)).toContain(
      "Typed just now",
    );
  });

  it("does not replace what it could not keep", async () => {
    const app = await start();
    await keep(option("a", 0, "Mine"));
    vi.spyOn(storage.versions, "keep").mockRejectedValue(
      new DOMException("full", "QuotaExceededError"),
    );
    expect(await app.openWith(projectFileText(two), replace)).toMatchObject({
      opened: { count: 1, notSaved: ["a"] },
    });
    expect(await titles()).toEqual(["Mine", "b"]);
  });

  it("keeps both as two projects that have nothing in common", async () => {
    const app = await start();
    await keep(option("a", 0, "Mine"));
    await app.openWith(projectFileText(two), { choice: "both", title: "Talks (copy)" });
    expect(await titles()).toEqual(["Mine", "a", "b"]);
    const listed = await storage.list();
    const ofProject = (id: string | undefined) =>
      listed.filter((one) => one.option?.project === id).map(({ title }) => title);
    expect(ofProject("talks")).toEqual(["Mine"]);
    expect(ofProject(app.open()?.option?.project).sort()).toEqual(["a", "b"]);
    expect(app.open()?.option?.projectTitle).toBe("Talks (copy)");
  });

  it("lays one beside what it cannot open, and leaves that as it lies", async () => {
    const app = await start();
    const load = storage.load.bind(storage);
    await keep(option("a", 0, "Of tomorrow"));
    vi.spyOn(storage, "load").mockImplementation(async (id) => {
      const stored = await load(id);
      if (!stored || id !== "a") return stored;
      const problem = { code: "newer-version", version: 99, known: 4 } as const;
      return { ...stored, opened: { ok: false, problem } };
    });
    expect(await app.openWith(projectFileText(two), replace)).toMatchObject({
      opened: { count: 2 },
    });
    expect(await titles()).toEqual(["Of tomorrow", "a", "b"]);
  });
});

it("does a project that has options already take only what it has room for, and name the rest?", async () => {
  const app = await start();
  await keep(...Array.from({ length: 7 }, (_, place) => option(`there-${place}`, place)));
  expect(await app.openWith(projectFileText(two))).toMatchObject({
    opened: { count: 1, leftOut: [{ title: "b", problem: { code: "one-too-many", most: 8 } }] },
  });
  expect(await storage.list()).toHaveLength(8);
});
