import { type Clause, clausesOf } from "../match/language/clauses";
import type { Reading } from "../match/read-resolution";
import type { Paragraph } from "../match/structure/paragraph";
import { withItems } from "../match/structure/paragraph";
import { resolutionDate } from "../match/structure/resolution-date";

/** A mandated task with the item of the text that gives it. */
export interface MandatedTask {
  task: Reading["tasks"][number];
  item: Paragraph;
}

/** What the remarks are made from, worked out once for a reading. */
export interface WordingText {
  reading: Reading;
  clauses: readonly Clause[];
  /** The day of adoption, YYYY-MM-DD, where the head gives it. */
  adopted: string | undefined;
  tasks: readonly MandatedTask[];
  /** The source of a regular expression for the operation's names. No groups. */
  operation: string;
  /** The decision that gives the operation its mandate or its term; undefined where there is none. */
  mandate: Clause | undefined;
}

const gives =
  /^[^;]{0,60}\b(?:establish(?:ment)?|set up|extend|renew|prolong|creat(?:e|ion)|the (?:immediate )?deployment|dispatch)\b[^;]{0,200}\b(?:mission|operation|force|mandate|presence|component|[A-Z]{4,}\w*)\b|^[^;]{0,120}\bmandate\b[^;]{0,80}\b(?:extended|renewed|prolonged)\b|^[^;]{0,120}\bestablished\b/i;
const givingVerb = /^(?:decides|authorizes|extends|renews|establishes|approves|recommends)$/;
const otherMatter =
  /\b(?:committee|panel|tribunal|trust fund|commission of|group of experts|embargo|sanctions|further deployment)\b/i;

function operationForm({ forces }: Reading): string {
  const general = "[Tt]he (?:Mission|Operation|Force)\\b(?! Commander| Headquarters)";
  return forces.main === ""
    ? general
    : `(?:the )?${forces.main.replace(/[/.-]/g, "\\$&")}\\b|${general}`;
}

/** What the remarks are made from. */
export function wordingTextOf(reading: Reading): WordingText {
  const { structure } = reading;
  const clauses = structure.operative.flatMap(clausesOf);
  const items = new Map(structure.operative.flatMap(withItems).map((item) => [item.id, item]));
  const tasks = reading.tasks.flatMap((task) => {
    const item = items.get(task.evidence[0]?.paragraph ?? "");
    return item ? [{ task, item }] : [];
  });
  const mandate = clauses.find(
    ({ verb, text }) =>
      givingVerb.test(verb) && gives.test(text) && !otherMatter.test(text.slice(0, 220)),
  );
  const operation = operationForm(reading);
  const adopted = resolutionDate(structure)?.date;
  return { reading, clauses, adopted, tasks, operation, mandate };
}
