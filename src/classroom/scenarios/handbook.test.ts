import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtInScenario } from "../cases/built-in-scenario";
import { seatRoles } from "../kit/seat-roles";
import { teamSizes } from "../kit/teams-for";

const at = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const { cuts, facilitator, injects, roles } = builtInScenario("orvane-ceasefire");

const plans = cuts.map((cut) => ({ cut, plan: at(`docs/facilitator/plan-${cut.minutes}.md`) }));

describe.each(plans)(
  "does the handbook's plan of $cut.minutes minutes say what the exercise says?",
  ({ cut, plan }) => {
    it("names each stretch with its minutes and its task", () => {
      let from = 0;
      for (const { minutes, title, task } of cut.agenda) {
        expect(plan).toContain(`| ${from}–${from + minutes} | ${minutes} | ${title} | ${task} |`);
        from += minutes;
      }
    });
    it("releases each piece of news in its minute", () => {
      for (const { inject, minute } of cut.injects)
        expect(plan).toContain(`${minute}: “${injects.find(({ id }) => id === inject)?.title}”`);
    });
  },
);

describe("does the handbook say what the app works out?", () => {
  it("has the script of every stretch, word for word", () => {
    const script = at("docs/facilitator/script.md");
    for (const { says, does } of facilitator.script)
      for (const line of [...says, ...does]) expect(script).toContain(line);
  });
  it("seats rooms of 10 to 40 people as the kit does", () => {
    const before = at("docs/facilitator/before-the-day.md");
    const rows = [...before.matchAll(/^\| (\d+) \| (\d+) \| ([\d, each]+) \|/gm)];
    expect(rows.length).toBeGreaterThanOrEqual(6);
    for (const [, people, teams, sizes = ""] of rows) {
      const worked = teamSizes(Number(people));
      expect(worked.length).toBe(Number(teams));
      const alike = `${worked[0]} each`;
      expect([worked.join(", "), alike]).toContain(sizes);
      if (sizes === alike) expect(new Set(worked).size).toBe(1);
    }
  });
  it("asks the questions that it quotes from the exercise", () => {
    const asked = facilitator.questions.map(({ text }) => text).join(" ");
    const quoted = [...at("docs/facilitator/debriefing.md").matchAll(/^- (.+\?.*)$/gm)];
    expect(quoted.length).toBeGreaterThanOrEqual(3);
    for (const [, question = ""] of quoted) expect(asked).toContain(question);
  });
  it("puts in bold, in the quick start, what stands on the screens", () => {
    const said = ["classroom", "kit", "exercise-run", "team", "board"].flatMap((name) =>
      Object.values<string>(JSON.parse(at(`src/i18n/messages/en/${name}.json`))),
    );
    const bold = [...at("docs/facilitator/quick-start.md").matchAll(/\*\*([^*]+)\*\*/g)];
    expect(bold.length).toBeGreaterThan(10);
    for (const [, label = ""] of bold) {
      const words = label.replace(/\s+/g, " ");
      expect(
        said.filter((text) => text.includes(words)),
        words,
      ).not.toEqual([]);
    }
  });
  it("leaves nobody without a role in a team of four", () => {
    expect(seatRoles(4, roles).held).toHaveLength(4);
  });
});
