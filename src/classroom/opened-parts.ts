import { type MandateDesign, sectionIds } from "../domain/design";
import { type Opened, openParsed } from "../domain/open-design";
import { isSame } from "./same-value";

type Loose = Record<string, unknown>;

/** Parts that say what the whole is; they are opened with every design. */
const always = new Set(["kind", "schemaVersion", "id", "about"]);
const isSection = (key: string) => (sectionIds as readonly string[]).includes(key);
/** So many different forms of one part are remembered; teams of a class began alike. */
const most = 12;

/**
 * Opens designs of which many hold the same: the moments of one team's work, and teams that began
 * from one design. An answer that is word for word one that was opened before is taken from there
 * instead of being read again. It then is the very same object too, which tells at a glance that
 * nothing changed in it.
 */
export class OpenedParts {
  readonly #known = new Map<string, object[]>();
  #form: unknown;

  /** What `openParsed` gives for the whole. */
  open(parsed: unknown): Opened {
    if (!isLoose(parsed) || parsed.schemaVersion !== this.#form) return this.#whole(parsed);
    const [unread, taken] = [{} as Loose, {} as Loose];
    for (const [key, part] of Object.entries(parsed)) {
      if (isSection(key) && isLoose(part)) {
        unread[key] = {};
        taken[key] = {};
        for (const [name, answer] of Object.entries(part))
          this.#sort(`${key}.${name}`, name, answer, unread[key] as Loose, taken[key] as Loose);
      } else if (always.has(key)) unread[key] = part;
      else this.#sort(key, key, part, unread, taken);
    }
    const opened = openParsed(unread);
    if (!opened.ok) return opened;
    this.#remember(opened.design);
    return { ...opened, design: together(opened.design, taken) };
  }

  #sort(place: string, key: string, part: unknown, unread: Loose, taken: Loose): void {
    const known = this.#known.get(place)?.find((each) => isSame(each, part));
    if (known === undefined) unread[key] = part;
    else taken[key] = known;
  }

  #whole(parsed: unknown): Opened {
    const opened = openParsed(parsed);
    if (opened.ok && opened.migratedFrom === undefined) {
      this.#form = opened.design.schemaVersion;
      this.#remember(opened.design);
    }
    return opened;
  }

  #remember(design: MandateDesign): void {
    for (const [key, part] of Object.entries(design)) {
      if (isSection(key) && isLoose(part))
        for (const [name, answer] of Object.entries(part)) this.#keep(`${key}.${name}`, answer);
      else if (!always.has(key)) this.#keep(key, part);
    }
  }

  #keep(place: string, part: unknown): void {
    if (typeof part !== "object" || part === null) return;
    const known = this.#known.get(place);
    if (known) this.#known.set(place, [part, ...known].slice(0, most));
    else this.#known.set(place, [part]);
  }
}

function together(design: MandateDesign, taken: Loose): MandateDesign {
  const whole: Loose = { ...design };
  for (const [key, part] of Object.entries(taken))
    whole[key] = isSection(key) ? { ...(whole[key] as Loose), ...(part as Loose) } : part;
  return whole as unknown as MandateDesign;
}

function isLoose(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
