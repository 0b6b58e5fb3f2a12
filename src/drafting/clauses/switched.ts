import type { FieldPath } from "../../domain/field-path";
import {
  at,
  bodyName,
  type ClauseMaker,
  clause,
  type DraftContext,
  hostName,
  operationName,
  reporterName,
} from "../context";
import type { DraftVariant } from "../draft";
import { textOfRuns } from "../draft";

/** A clause that stands in the text where one field has one of some values. */
export interface Switched {
  id: string;
  field: FieldPath;
  /** The value that calls for the clause; the message's key is the id, or `<id>-<value>` for several. */
  values: readonly (string | true)[];
  /** The usual verb first; others are forms of words to choose from. */
  verbs: readonly [string, ...string[]];
}

function valueAt({ design }: DraftContext, field: FieldPath): unknown {
  const [section, name] = field.split(".") as [keyof typeof design, string];
  return (design[section] as Readonly<Record<string, unknown>>)[name];
}

/** What the messages of such clauses may name. */
export function usualParts(context: DraftContext) {
  return {
    operation: operationName(context),
    host: hostName(context),
    body: bodyName(context),
    reporter: reporterName(context),
  };
}

/** The clause of a switch, with its verbs as forms of words where there are several. */
export function switched({ id, field, values, verbs }: Switched): ClauseMaker {
  return (context) => {
    const value = valueAt(context, field);
    if (!values.some((each) => each === value)) return [];
    const key = typeof value === "string" && values.length > 1 ? `${id}-${value}` : id;
    const inVerb = (verb: string) => clause(context, id, verb, key, usualParts(context));
    const [usual] = verbs;
    const wanted = context.saved.drafting?.variants?.find((each) => each.id === id)?.variant;
    const chosen = verbs.find((verb) => verb === wanted) ?? usual;
    const options = verbs.map(
      (verb): DraftVariant => ({ id: verb, text: textOfRuns(inVerb(verb).runs) }),
    );
    return [
      {
        ...inVerb(chosen),
        places: [at(field)],
        ...(verbs.length > 1 ? { variants: { chosen, options } } : {}),
      },
    ];
  };
}
