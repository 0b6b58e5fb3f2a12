import { readFileSync } from "node:fs";
import type { Messages } from "../catalogue";
import type { Locale } from "../locale";
import { hasNamespace, NAMESPACES } from "../namespace";

const root = new URL("../messages/", import.meta.url);

/** Every message of a language with its key, but for the draft, whose words are the law's own. */
export function everyMessage(locale: Locale): [key: string, message: string][] {
  return NAMESPACES.filter((namespace) => namespace !== "draft" && hasNamespace(locale, namespace))
    .map((namespace) => readFileSync(new URL(`${locale}/${namespace}.json`, root), "utf8"))
    .flatMap((text) => Object.entries(JSON.parse(text) as Messages));
}
