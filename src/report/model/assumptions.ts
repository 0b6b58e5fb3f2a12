import { answerAt } from "../../domain/edit";
import type { FieldPath } from "../../domain/field-path";
import { assumptionList } from "../../engine/facts/assumed-of-others";
import type { Block, Run, Runs } from "./block";
import { groundsOf } from "./grounds";
import type { Making } from "./making";
import { type RegisterRow, registerRows } from "./register-rows";
import { joined, plain, said, strong } from "./runs";

const columns = ["about", "assumed", "owner", "trigger", "checks"] as const;

/** Where what is assumed was read, and why it is held. */
function groundsFor(making: Making, id: string): Run[] {
  const fields = assumptionList.find(({ assumed }) => assumed[0] === id)?.assumed ?? [];
  return fields.flatMap((path: FieldPath) => {
    const answer = answerAt(making.design, path);
    return answer ? groundsOf(making, answer) : [];
  });
}

function assumptionTable(making: Making, rows: readonly RegisterRow[]): Block[] {
  const { words } = making;
  if (rows.length === 0) return [];
  const silent = words.say("fields.not-stated");
  return [
    { kind: "paragraph", runs: said(words.say("report.assumptions.what")) },
    {
      kind: "table",
      caption: words.say("report.assumptions.caption"),
      columns: columns.map((column) => ({
        text: words.say(`report.assumptions.column.${column}`),
        align: "start",
      })),
      rows: rows.map((row): Runs[] => [
        said(row.about),
        [plain(row.stated || silent), ...groundsFor(making, row.id)],
        said(row.owner || silent),
        said(
          row.trigger || silent,
          row.response && words.say("report.register.response", { response: row.response }),
        ),
        said(
          words.clauses(
            row.checks.map(({ title, status }) =>
              words.say("report.register.check", { title, status }),
            ),
          ) || words.say("report.register.no-check"),
        ),
      ]),
    },
  ];
}

function openPrerequisites({ words }: Making, rows: readonly RegisterRow[]): Block[] {
  if (rows.length === 0) return [];
  return [
    {
      kind: "heading",
      level: 3,
      id: "open-prerequisites",
      text: words.say("report.heading.prerequisites"),
    },
    { kind: "paragraph", runs: said(words.say("report.register.open")) },
    {
      kind: "list",
      items: rows.map(({ about, stated }) => joined([[strong(words.closed(stated))], said(about)])),
    },
  ];
}

/**
 * The register: what others are assumed to do, with who watches it, what would show that it fails
 * and the checks that lean on it; then the prerequisites that are open, by name.
 */
export function assumptions(making: Making): Block[] {
  const rows = registerRows(making);
  if (rows.length === 0) return [];
  const text = making.words.say("report.heading.assumptions");
  const ofKind = (kind: RegisterRow["kind"]) => rows.filter((row) => row.kind === kind);
  return [
    { kind: "heading", level: 2, id: "assumptions", text },
    ...assumptionTable(making, ofKind("assumption")),
    ...openPrerequisites(making, ofKind("prerequisite")),
  ];
}
