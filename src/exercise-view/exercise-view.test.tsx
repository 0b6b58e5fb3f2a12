import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { tinyExercise } from "../classroom/exercise/cases/tiny-exercise";
import { knownTo } from "../classroom/known";
import { loadMessages } from "../i18n/catalogue";
import { createWords } from "../i18n/words";
import { WordsProvider } from "../ui/words-context";
import { BriefView } from "./brief-view";
import { ForcesTable, strengthInWords } from "./forces-table";
import { InjectSlip } from "./inject-slip";
import { MapList } from "./map-list";
import { RoleCard } from "./role-card";
import { SketchMap } from "./sketch-map";
import { TimelineView } from "./timeline-view";

const words = createWords("en", await loadMessages("en", ["exercises"]), { onMissing: "throw" });
const drawn = (view: React.ReactNode) =>
  renderToStaticMarkup(<WordsProvider words={words}>{view}</WordsProvider>);
const script = '<script>alert("x")</script>';
const escaped = "&lt;script&gt;";
const exercise = tinyExercise();
const [ambush] = exercise.injects;
const [force] = exercise.forces;

describe("is whatever a scenario says shown as words?", () => {
  it("in brief, forces, timeline, roles, injects and on the map", () => {
    const known = knownTo(exercise, []);
    const row = { isEarlier: false };
    const map = exercise.map && { ...exercise.map, description: script };
    const views = [
      <BriefView key="b" parts={[{ ...row, id: "a", title: script, paragraphs: [script] }]} />,
      <TimelineView
        key="t"
        events={known.timeline.map((each) => ({ ...each, text: script, source: script }))}
      />,
      <ForcesTable
        key="f"
        sectors={exercise.sectors}
        forces={known.forces.map((each) => ({ ...each, name: script }))}
      />,
      ...exercise.roles.map((role) => <RoleCard key={role.id} role={{ ...role, title: script }} />),
      ambush && <InjectSlip key="i" inject={{ ...ambush, paragraphs: [script], asks: script }} />,
      map && <SketchMap key="m" map={map} sectors={exercise.sectors} />,
    ];
    for (const view of views) {
      expect(drawn(view)).toContain(escaped);
      expect(drawn(view)).not.toContain("<script");
    }
  });
});

it("is a strength a range, one number, or nobody's to know?", () => {
  expect(strengthInWords(words, { low: 900, high: 1600 })).toBe("900 to 1,600");
  expect(strengthInWords(words, { low: 118, high: 118 })).toBe("118");
  expect(strengthInWords(words, undefined)).toBe("Nobody knows");
});

it("does an earlier word on a force stand beside the later one, each said to be so?", () => {
  if (!force || !ambush) throw new Error("The small exercise has neither");
  const later = { ...ambush, adds: { forces: [{ ...force, text: "Twice as many" }] } };
  const { forces } = knownTo(exercise, [later]);
  const text = drawn(
    <ForcesTable
      forces={forces}
      sectors={exercise.sectors}
      titles={new Map([[ambush.id, ambush.title]])}
    />,
  );
  expect(text).toContain("Earlier word");
  expect(text).toContain("Ambush on the river road");
  expect(text.indexOf("Paid late.")).toBeLessThan(text.indexOf("Twice as many"));
});

it("does the list of a map name all that has a name, and tell of what nobody knows?", () => {
  if (!exercise.map) throw new Error("The small exercise has no map");
  const sectors = [
    ...exercise.sectors,
    { id: "south", name: "South", text: "", shape: exercise.sectors[0]?.shape ?? [] },
  ];
  const text = drawn(<MapList map={exercise.map} sectors={sectors} />);
  for (const name of ["Port Ilm", "River Anse", "North", "South"]) expect(text).toContain(name);
  expect(text).toContain("population not known");
});
