import type { PrintBlock } from "../model/exercise/print-block";
import { layAsk } from "./blocks/ask";
import { layCard } from "./blocks/card";
import { layCheck, layCheckGroup } from "./blocks/check";
import { layContents } from "./blocks/contents";
import { layFacing } from "./blocks/facing";
import { layProfile } from "./blocks/profile";
import { layHeading, layList, layNote, layParagraph } from "./blocks/simple";
import { laySketchMap } from "./blocks/sketch-map";
import { laySources } from "./blocks/sources";
import { layTable } from "./blocks/table";
import { layTerms } from "./blocks/terms";
import { layTitle } from "./blocks/title";
import { lastWithNext, type Slab, slab } from "./slab";
import type { Setting } from "./typesetter";

/** A block as the slabs that pages are filled with; `after` is the block that follows. */
export function layBlock(setting: Setting, block: PrintBlock, after?: PrintBlock): Slab[] {
  switch (block.kind) {
    case "title":
      return layTitle(setting, block);
    case "heading":
      return layHeading(setting, block);
    case "paragraph": {
      const slabs = layParagraph(setting, block);
      // What leads into a list does not stand alone at the foot of a page.
      return after?.kind === "list" ? lastWithNext(slabs) : slabs;
    }
    case "list":
      return layList(setting, block);
    case "terms":
      return layTerms(setting, block);
    case "table":
      return layTable(setting, block);
    case "check":
      return layCheck(setting, block);
    case "check-group":
      return layCheckGroup(setting, block);
    case "facing":
      return layFacing(setting, block);
    case "profile":
      return layProfile(setting, block);
    case "note":
      return layNote(setting, block);
    case "contents":
      return layContents(setting, block);
    case "sources":
      return laySources(setting, block);
    case "ask":
      return layAsk(setting, block);
    case "card":
      return layCard(setting, block);
    case "sketch-map":
      return laySketchMap(setting, block);
    case "page-break":
      return [slab(0, [], { breaks: true })];
  }
}
