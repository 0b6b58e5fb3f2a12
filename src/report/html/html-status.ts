import type { Status } from "../../engine/status";
import { STATUS_SHAPES } from "../../ui/status";
import { element, type Html } from "./element";

/** The shape of a status, beside its word; a voice passes over it. */
export function statusShape(status: Status): Html {
  const { fill, line } = STATUS_SHAPES[status];
  const path = (className: string, d: string | undefined) =>
    d ? element("path", { class: className, d }) : "";
  return element(
    "svg",
    { class: `shape ${status}`, viewBox: "0 0 16 16", "aria-hidden": "true", focusable: "false" },
    path("fill", fill),
    path("line", line),
  );
}

/** A status in shape and word. */
export const statusMark = (status: Status, word: Html): Html =>
  element("span", { class: `status ${status}` }, statusShape(status), " ", word);
