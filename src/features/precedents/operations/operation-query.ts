import {
  chapterChoices,
  type OperationFilter,
  protectionChoices,
  typeChoices,
} from "../../../precedents/browse/operation-filter";
import { sizeBands } from "../../../precedents/browse/size-band";
import { organisations } from "../../../precedents/schema";

const oneOf = <Id extends string>(ids: readonly Id[], sought: string | null): Id | undefined =>
  ids.find((id) => id === sought);

/** The filter that an address asks for: "type=hybrid&decade=2000". What it does not know narrows nothing. */
export function operationFilterFrom(query: string): OperationFilter {
  const asked = new URLSearchParams(query);
  const decade = asked.get("decade") ?? "";
  const filter: { [Key in keyof OperationFilter]: OperationFilter[Key] | undefined } = {
    type: oneOf(typeChoices, asked.get("type")),
    organisation: oneOf(organisations, asked.get("organisation")),
    host: asked.get("host") || undefined,
    decade: /^\d{3}0$/.test(decade) ? Number(decade) : undefined,
    chapter: oneOf(chapterChoices, asked.get("chapter")),
    protection: oneOf(protectionChoices, asked.get("protection")),
    size: oneOf(sizeBands, asked.get("size")),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

/** The filter as an address carries it, without the question mark. */
export function operationQuery(filter: OperationFilter): string {
  const entries = Object.entries(filter).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, `${value}`]],
  );
  return `${new URLSearchParams(entries)}`;
}
