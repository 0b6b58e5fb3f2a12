import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { plainDesign } from "../../../domain/plain";
import { loadMessages } from "../../../i18n/catalogue";
import { LOCALES } from "../../../i18n/locale";
import { createWords, type Words } from "../../../i18n/words";
import { type CaseDesign, sectorDesign } from "../../../planning/sizing/cases/sector-design";
import { sizeOf } from "../../../planning/sizing/size-of";
import { WordsProvider } from "../../../ui/words-context";
import { ElementsSection } from "./elements-section";
import { FiguresSection } from "./figures-section";
import { GapsSection } from "./gaps-section";
import { HeldSection } from "./held-section";
import { ResultSection } from "./result-section";
import { SectorsSection } from "./sectors-section";

const north = { id: "north", name: "North", population: 400_000, areaKm2: 9_000, risk: "high" };
const sections = [
  ResultSection,
  GapsSection,
  SectorsSection,
  HeldSection,
  ElementsSection,
  FiguresSection,
];

let words: Words;
const wordsOf = async (locale: (typeof LOCALES)[number]) =>
  createWords(locale, await loadMessages(locale, ["fields", "means", "sizing"]), {
    onMissing: "throw",
  });
beforeAll(async () => {
  words = await wordsOf("en");
});

function draw(of: CaseDesign, said: Words = words): string {
  const design = sectorDesign(of);
  const shown = { design, plain: plainDesign(design), sizing: sizeOf(design) };
  return renderToStaticMarkup(
    <WordsProvider words={said}>
      {sections.map((Section) => (
        <Section key={Section.name} {...shown} />
      ))}
    </WordsProvider>,
  )
    .replaceAll("&#x27;", "'")
    .replace(/[\u2066-\u2069]/g, "");
}

const force: CaseDesign = {
  tasks: [["protect-physical"], ["border-monitoring"], ["public-order"]],
  sectors: [
    { ...north, troops: 500, police: 40 },
    { id: "south", population: 0 },
  ],
  answers: {
    "operation.type": "un-peacekeeping",
    "operation.decision": "new",
    "force.troopCeiling": 4000,
    "force.quickReactionForce": false,
  },
};

describe("does the page say what follows, and what it does not know?", () => {
  const text = () =>
    draw(force)
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ");

  it("the sums in a status that is read out, with whether they are a floor", () => {
    expect(draw(force)).toMatch(/role="status".*take at least 1,212 to 1,542 military personnel/);
    expect(text()).toContain("Formed police units. Read the sums that lack them as floors.");
  });

  it("what cannot be counted, by sector, with a link to the very field", () => {
    expect(text()).toContain("Sector 2: Patrols.");
    expect(text()).toContain("North: Formed police units. How many is for the author to say.");
    expect(draw(force)).toContain('href="#/wizard/field/situation.sectors%5B%5D.areaKm2/south"');
  });

  it("a task that leaves open what it asks for, with a link to the task", () => {
    expect(text()).toContain("Observer teams, in every sector: whether it is asked for depends on");
    expect(draw(force)).toContain('href="#/wizard/field/purpose.tasks%5B%5D.modality/task-2"');
  });

  it("what is counted while the design says that there is none", () => {
    expect(text()).toContain("said in the design to be absent: Quick reaction force.");
  });

  it("planned police beside the need, once the need can be told", () => {
    expect(text()).toContain("The police cannot be counted yet.");
    expect(text()).toContain("North: Police planned: 40; cannot be told yet.");
    const told = draw({ ...force, figures: { "formed-units": 1 } }).replace(/<[^>]+>/g, " ");
    expect(told).toContain("North: Police planned: 40; short by 100.");
  });

  it("a figure of a file that cannot be, which is passed over", () => {
    const figures = { "duty-days": 90, "patrol-size@north": -4, "patrol-hours@gone": -1 };
    const drawn = draw({ ...force, figures }).replace(/<[^>]+>/g, " ");
    expect(drawn).toContain("Days on duty in a week: 90 is not possible here");
    expect(drawn).toContain("Soldiers on a patrol, North: -4 is not possible here");
    expect(drawn).not.toContain("Hours that a patrol is out");
  });

  it("in the title of the bars how many sectors are short, of those that can be told", () => {
    const tasks = [["protect-physical"]] as const;
    const title = (sector: object) => {
      const drawn = draw({ ...force, tasks, sectors: [{ ...north, ...sector }] });
      return drawn.match(/<figcaption[^>]*>([^<]*)/)?.[1];
    };
    const short = "Sectors planned with fewer troops than the low end of their need:";
    expect(title({ troops: 1 })).toBe(`${short} 1 of 1`);
    expect(title({ troops: 90_000 })).toBe(`${short} 0 of 1`);
    const untold = "Troops needed in each sector, beside those planned";
    expect(title({ troops: 90_000, areaKm2: undefined })).toBe(untold);
    expect(title({})).toBe(untold);
  });

  it("no sectors and no tasks: both are asked for, and no table is empty", () => {
    const html = draw({});
    expect(html).toContain('href="#/wizard/field/purpose.tasks"');
    expect(html).toContain('href="#/wizard/field/situation.sectors"');
    expect(html).not.toContain("<table");
  });
});

it.each(LOCALES)(
  "has the page all its words in %s, and no number that is none?",
  async (locale) => {
    const said = await wordsOf(locale);
    for (const of of [force, {}, { tasks: [["good-offices"]] as const }])
      expect(draw(of, said)).not.toMatch(/NaN|Infinity|undefined|sizing\./);
  },
);
