import type { Status } from "../../engine/status";
import { STATUS_SHAPES } from "../../ui/status";
import { colours } from "./svg-page";

/** The shape of a status in a box of `size` pixels; shapes differ without colour. */
export function statusShape(status: Status, left: number, top: number, size: number): string {
  const { fill, line } = STATUS_SHAPES[status];
  const colour = colours[status];
  const dash = status === "not-stated" ? ' stroke-dasharray="2.6 2.3"' : "";
  return [
    `<g transform="translate(${left} ${top}) scale(${size / 16})">`,
    fill ? `<path d="${fill}" fill="${colour}" fill-rule="evenodd"/>` : "",
    line ? `<path d="${line}" fill="none" stroke="${colour}" stroke-width="1.75"${dash}/>` : "",
    "</g>",
  ].join("");
}
