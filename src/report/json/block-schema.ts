import * as z from "zod/mini";
import { statuses } from "../../engine/status";
import { LOCALES } from "../../i18n/locale";

/** The blocks of a report as other programs read them; their meaning stands beside their types. */
const text = z.string();
const kindOf = <K extends string>(kind: K) => z.literal(kind);
const status = z.enum(statuses);

const run = z.union([
  z.strictObject({
    kind: z.enum(["plain", "strong", "emphasis"]),
    text,
    lang: z.optional(z.enum(LOCALES)),
  }),
  z.strictObject({ kind: kindOf("note"), number: z.int() }),
  z.strictObject({ kind: kindOf("link"), text, url: text }),
]);
const runs = z.array(run);
const term = z.strictObject({ term: text, runs });
const side = z.strictObject({ title: text, items: z.array(runs), none: text });

const table = z.strictObject({
  kind: kindOf("table"),
  caption: text,
  columns: z.array(z.strictObject({ text, align: z.enum(["start", "end"]) })),
  rows: z.array(z.array(runs)),
});

const profileRow = z.strictObject({
  label: text,
  note: text,
  segments: z.array(status),
  counts: text,
});

const profile = z.strictObject({
  kind: kindOf("profile"),
  title: text,
  caption: text,
  alternative: text,
  picture: text,
  rows: z.array(profileRow),
  key: z.array(z.strictObject({ status, word: text })),
  table,
});

const check = z.strictObject({
  kind: kindOf("check"),
  check: text,
  status,
  word: text,
  title: text,
  aside: text,
  body: z.array(runs),
});

const checkGroup = z.strictObject({
  kind: kindOf("check-group"),
  status,
  word: text,
  items: z.array(z.strictObject({ check: text, title: text, runs })),
});

export const blockSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: kindOf("title"), kicker: text, text, facts: z.array(term) }),
  z.strictObject({
    kind: kindOf("heading"),
    level: z.union([z.literal(2), z.literal(3)]),
    id: text,
    text,
  }),
  z.strictObject({
    kind: kindOf("paragraph"),
    tone: z.optional(z.enum(["lead", "quiet"])),
    runs,
  }),
  z.strictObject({ kind: kindOf("list"), items: z.array(runs) }),
  z.strictObject({ kind: kindOf("terms"), items: z.array(term) }),
  table,
  check,
  checkGroup,
  z.strictObject({ kind: kindOf("facing"), sides: z.tuple([side, side]) }),
  profile,
  z.strictObject({ kind: kindOf("note"), title: text, body: z.array(runs) }),
  z.strictObject({
    kind: kindOf("contents"),
    title: text,
    items: z.array(z.strictObject({ id: text, text })),
  }),
  z.strictObject({
    kind: kindOf("sources"),
    items: z.array(z.strictObject({ number: z.int(), runs })),
  }),
  z.strictObject({ kind: kindOf("page-break") }),
]);
