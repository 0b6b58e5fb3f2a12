import { beginBlank, beginFrom } from "../../features/start/begin-from";
import { open } from "../../features/start/saved-acts";
import type { Words } from "../../i18n/words";
import { templates } from "../../state/templates";
import type { SavedListing } from "../../storage/design-records";
import type { Entry } from "./entry";

/** The designs on this device, each opened from here. */
export function designEntries(words: Words, saved: readonly SavedListing[]): readonly Entry[] {
  return saved.map((listing) => ({
    id: `design ${listing.id}`,
    kind: "design",
    name: listing.title || words.say("app.design-name.none"),
    go: () => open(words, listing),
  }));
}

/** What a new design can begin from: nothing, the example, or a copy of a real mandate. */
export function templateEntries(words: Words): readonly Entry[] {
  const blank: Entry = {
    id: "template blank",
    kind: "template",
    name: words.say("palette.act.blank"),
    go: () => beginBlank(words),
  };
  const copies = templates.map((template): Entry => {
    return {
      id: `template ${template.id}`,
      kind: "template",
      name: template.text.title,
      also: `${template.text.summary} ${template.id}`,
      go: () => beginFrom(words, template, "/wizard"),
    };
  });
  return [blank, ...copies];
}
