import type { TextClause } from "../text-clause";

/** A paragraph of an operative part with these words, its first word taken for its verb. */
export const clause = (text: string): TextClause => ({
  id: "1",
  kind: "operative",
  level: 0,
  heading: "",
  text,
  verb: text.split(" ")[0]?.toLowerCase() ?? "",
  start: 0,
  end: text.length,
  holds: [],
});
