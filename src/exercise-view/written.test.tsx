import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { tinyExercise } from "../classroom/exercise/cases/tiny-exercise";
import { knownTo } from "../classroom/known";
import type { MapLabel } from "../classroom/sketch/label-layout";
import { loadMessages } from "../i18n/catalogue";
import { createWords } from "../i18n/words";
import { WordsProvider } from "../ui/words-context";
import { BriefView } from "./brief-view";
import { ForcesTable } from "./forces-table";
import { InjectSlip } from "./inject-slip";
import { MapNames } from "./map-names";
import { RoleCard } from "./role-card";
import { SectorList } from "./sector-list";
import { TimelineView } from "./timeline-view";
import { WrittenIn } from "./written";

const exercise = tinyExercise();
const { brief, forces, timeline } = knownTo(exercise, []);
const [inject] = exercise.injects;
const [role] = exercise.roles;
const name: MapLabel = { id: "s", of: "sector", lines: ["Selmire"], x: 0, y: 0, anchor: "middle" };

async function drawn(locale: "ar" | "en", language: string): Promise<string> {
  const words = createWords(locale, await loadMessages(locale, ["exercises"]), {
    onMissing: "throw",
  });
  return renderToStaticMarkup(
    <WordsProvider words={words}>
      <WrittenIn language={language}>
        <BriefView parts={brief} />
        <ForcesTable forces={forces} sectors={exercise.sectors} />
        <TimelineView events={timeline} />
        <SectorList sectors={exercise.sectors} />
        {inject && <InjectSlip inject={inject} />}
        {role && <RoleCard role={role} />}
        <MapNames size={12} labels={[name]} />
      </WrittenIn>
    </WordsProvider>,
  );
}

/** The attributes around each text that is in the Latin script alone, with no word of the page in it. */
const latin = (html: string) =>
  [...html.matchAll(/<\w+([^>]*)>(?:<tspan[^>]*>)?([^<]*[A-Za-z]{3}[^<]*)</g)].flatMap(
    ([, attributes, text]) => (/\p{Script=Arabic}/u.test(text ?? "") ? [] : [attributes]),
  );

it("does a page in Arabic say of each English text of an exercise that it is English?", async () => {
  const marks = latin(await drawn("ar", "en"));
  expect(marks.length).toBeGreaterThan(8);
  for (const attributes of marks) expect(attributes).toContain('lang="en"');
});

it("marks nothing where page and exercise have one language", async () => {
  expect(await drawn("en", "en")).not.toContain("lang=");
});
