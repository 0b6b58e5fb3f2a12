import type { AskBlock } from "../../model/exercise/print-block";
import { type Slab, spaced, withNext } from "../slab";
import { newTag } from "../tags/tag";
import { tagged } from "../tags/tag-slabs";
import { textStyles } from "../text-style";
import { linesAt, type Setting } from "../typesetter";
import { layTicks, layWriteLines } from "./ask-lines";

/** A question to be answered by hand; it stays on one page with its boxes and lines. */
export function layAsk(setting: Setting, { label, help, ticks, lines, lang }: AskBlock): Slab[] {
  const { width } = setting.grid;
  const run = (text: string) => [{ kind: "plain", text }] as const;
  const name =
    label === ""
      ? []
      : tagged(linesAt(setting, run(label), textStyles.strong, 0, width), newTag("P"));
  const more = help
    ? tagged(linesAt(setting, run(help), textStyles.smallSoft, 0, width), newTag("P"))
    : [];
  const room = { x: 0, width, style: textStyles.body };
  const whole = withNext([
    ...spaced(name, 12),
    ...spaced(more, 1),
    ...layTicks(setting, ticks, room, lang),
    ...layWriteLines(setting, lines, room),
  ]);
  return whole.map((each, index) => (index === whole.length - 1 ? { ...each, keep: false } : each));
}
