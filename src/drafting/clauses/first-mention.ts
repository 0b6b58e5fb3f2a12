import type { DraftContext } from "../context";
import { hostName } from "../context";
import type { DraftRun } from "../draft";
import { gap, ownGap } from "../gap";
import { phrase } from "../runs";

/** "a United Nations peacekeeping operation in Karesh", without its name. */
export function kindOfOperation(context: DraftContext): DraftRun[] {
  const { design, words } = context;
  const { type } = design.operation;
  const kind = type
    ? { kind: "words" as const, text: words.sayDynamic(`draft.type.${type}`) }
    : gap(words, "operation.type");
  return phrase(words, "draft.kind-in-host", { kind, host: hostName(context) });
}

/** The name as the first paragraph introduces it: "the United Nations Mission in Karesh (UNMIKAR)". */
function introducedName({ names, words }: DraftContext): DraftRun[] {
  const general = words.sayDynamic(`draft.name.${names.general}`);
  const { full, short } = names;
  if (full && short) return phrase(words, "draft.name.full-and-short", { full, short });
  if (full) return phrase(words, "draft.name.full", { full, general });
  if (short) return phrase(words, "draft.name.short", { short });
  return phrase(words, "draft.name.open", { name: ownGap(words, "name"), general });
}

/** A new operation with its name: what it is, where, and how the text goes on to call it. */
export function newOperation(context: DraftContext): DraftRun[] {
  return phrase(context.words, "draft.new-operation", {
    kind: kindOfOperation(context),
    name: introducedName(context),
  });
}

/** An operation that exists: by its name, or by what it is and where. */
export function knownOperation(context: DraftContext): DraftRun[] {
  const { names, words } = context;
  if (names.full || names.short) return introducedName(context);
  return phrase(words, "draft.name.unnamed", {
    kind: kindOfOperation(context),
    general: words.sayDynamic(`draft.name.${names.general}`),
  });
}
