import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openDesign } from "../../../domain/open-design";
import { plainDesign } from "../../../domain/plain";
import { notStated, type Stated } from "../../../domain/stated";
import { isSubstantive } from "../../../domain/text";
import { allResults } from "../../../engine/assessment";
import { evaluate } from "../../../engine/evaluate";
import type { Status } from "../../../engine/status";
import { currentEvidence } from "../../../evidence/current";
import { workById } from "../../../evidence/evidence-base";
import { indexedTexts } from "../../../precedents/clauses/current";
import type { Component } from "../../../precedents/clauses/schema";
import { precedents } from "../../../precedents/current";
import { exhibits } from "../../../precedents/exhibits/exhibits";
import type { Exhibit } from "../../../precedents/exhibits/schema";
import { loadExhibitDesign } from "./exhibit-designs";

/** What each check should answer, written from the mandate's text before a check was run on it. */
interface Expected {
  statuses: Record<string, Status>;
  why: Record<string, string>;
}

const home = new URL("../../../../templates/", import.meta.url);
const read = ({ folder, id }: Exhibit, file: string) =>
  readFileSync(new URL(`${folder}/${id}/${file}`, home), "utf8");

function designOf(exhibit: Exhibit) {
  const opened = openDesign(read(exhibit, "mandate.json"));
  if (!opened.ok) throw new Error(`${exhibit.id}: ${JSON.stringify(opened.problem)}`);
  return opened.design;
}

/** Every stated answer of a design with its place, the cells of lists among them. */
function statedAnswers(value: unknown, place = "$"): [string, Stated<unknown>][] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    statedAnswers(each, `${place}.${key}`),
  );
  const isStated = "value" in value && value.value !== notStated;
  return isStated ? [[place, value as Stated<unknown>], ...inner] : inner;
}

/** Every reason of a design, also where it says why something is not stated. */
function reasonsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "reason" in value && typeof value.reason === "string" ? [value.reason] : [];
  return [...own, ...Object.values(value).flatMap(reasonsIn)];
}

const yearsIn = (text: string) => [...text.matchAll(/\b(?:19|20)\d{2}\b/g)].map(Number);

/** Fields that may look ahead, since the text itself sets a day to come. */
const planned =
  /^\$\.(timing\.(expiry|election|firstDeployment|fullDeployment)Date|purpose\.(objectives|tasks)\.value\.\d+\.due|commitment\.benchmarks\.value\.\d+\.due)$/;

it("is there an exhibit for every design that is kept for exhibits alone?", () => {
  const folders = readdirSync(new URL("exhibits/", home));
  const own = exhibits.filter(({ folder }) => folder === "exhibits").map(({ id }) => id);
  expect(folders.toSorted()).toEqual(own.toSorted());
});

describe.each(exhibits)("does $id hold only what was public on its day?", (exhibit) => {
  const design = designOf(exhibit);
  const answers = statedAnswers(design);

  it("opens as a design of its own name, decided on the exhibit's day", () => {
    expect(design.id).toBe(exhibit.id);
    expect(isSubstantive(design.about.title)).toBe(true);
    expect(plainDesign(design).timing.decisionDate).toBe(exhibit.date);
    expect(design.overrides ?? []).toEqual([]);
    expect(design.comments ?? []).toEqual([]);
  });
  it("says where each value comes from: a passage of the text, or a source in the reason", () => {
    const passage = /^(operative paragraphs? \d+|preamble, |heading$|whole text$)/;
    const untraced = answers.filter(([, answer]) =>
      answer.provenance === "text"
        ? !passage.test(answer.passage ?? "")
        : !answer.provenance || !isSubstantive(answer.reason),
    );
    expect(untraced.map(([place]) => place)).toEqual([]);
  });
  it("has no figure, and no reason for one, from a year after its own", () => {
    const year = Number(exhibit.date.slice(0, 4));
    const late = answers
      .filter(([, { provenance }]) => provenance !== "text")
      .flatMap(([place, { reason = "" }]) =>
        yearsIn(reason).some((each) => each > year) ? [place] : [],
      );
    expect(late).toEqual([]);
  });
  it("looks ahead only where the text itself sets a day", () => {
    const ahead = answers.filter(([place, { value, provenance }]) => {
      const isDay = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
      return isDay && value > exhibit.date && !(provenance === "text" && planned.test(place));
    });
    expect(ahead.map(([place]) => place)).toEqual([]);
  });
  it("names no day of what is kept as known only later", () => {
    const told = reasonsIn(design).join(" ");
    for (const { date } of exhibit.later) expect(told).not.toContain(date);
  });
  it("links tasks and benchmarks to rows that exist", () => {
    const { purpose, commitment, situation } = plainDesign(design);
    const known = (rows: readonly { id: string }[] | undefined) => rows?.map((row) => row.id) ?? [];
    const objectives = (purpose.tasks ?? []).flatMap(({ objective }) => objective ?? []);
    expect(objectives.filter((id) => !known(purpose.objectives).includes(id))).toEqual([]);
    const sectors = (commitment.benchmarks ?? []).flatMap(({ sector }) => sector ?? []);
    expect(sectors.filter((id) => !known(situation.sectors).includes(id))).toEqual([]);
  });
});

describe.each(exhibits)(
  "does $id agree with the index of clauses, which was coded apart?",
  (exhibit) => {
    const indexed = indexedTexts.find(({ resolution }) => resolution === exhibit.resolution);
    const { force, commitment } = plainDesign(designOf(exhibit));
    const saidOf = (component: Component) => {
      const clause = indexed?.clauses.find((each) => each.component === component);
      return clause?.value ?? clause?.authority;
    };

    it("was adopted on that day, for that operation", () => {
      expect(indexed?.adopted).toBe(exhibit.date);
      expect(indexed?.operation).toBe(exhibit.precedent);
    });
    it.each([
      ["troop-ceiling", force.troopCeiling],
      ["police-ceiling", force.individualPolice],
      ["duration", commitment.durationMonths],
      ["force-authority", commitment.forceAuthority],
    ] as const)("states the same %s", (component, stated) => {
      expect(stated).toBe(saidOf(component));
    });
  },
);

describe.each(exhibits)("do the checks answer on $id as its text says?", (exhibit) => {
  const { statuses, why } = JSON.parse(read(exhibit, "expected.json")) as Expected;
  const results = allResults(
    evaluate(designOf(exhibit), { evidence: currentEvidence, precedents }),
  );

  it.each(results)("$id", (result) => {
    expect(result.status, `${result.reason}: ${why[result.id]}`).toBe(statuses[result.id]);
  });
  it("expects something of every check, and of no other, with the reason", () => {
    const ids = results.map((result) => result.id).toSorted();
    expect(Object.keys(statuses).toSorted()).toEqual(ids);
    expect(Object.keys(why).toSorted()).toEqual(ids);
    for (const sentence of Object.values(why)) expect(isSubstantive(sentence)).toBe(true);
  });
});

it("does every work that is named stand in the evidence base?", () => {
  const works = exhibits.flatMap(({ judgements }) =>
    judgements.flatMap((each) => ("work" in each ? [each.work] : [])),
  );
  expect(works.length).toBeGreaterThan(0);
  expect(works.filter((id) => !workById(currentEvidence, id))).toEqual([]);
});

describe("is a design fetched when its case is opened?", () => {
  it.each(exhibits)("$id", async (exhibit) => {
    expect(await loadExhibitDesign(exhibit)).toEqual(designOf(exhibit));
  });
  it("fails for a case that has none, so that the page can say so", async () => {
    const nobody = { folder: "exhibits", id: "nowhere-1900" } as const;
    await expect(loadExhibitDesign(nobody)).rejects.toThrow("nowhere-1900");
    const elsewhere = { folder: "exhibits", id: "unamir-1993" } as const;
    await expect(loadExhibitDesign(elsewhere)).rejects.toThrow("unamir-1993");
  });
});
