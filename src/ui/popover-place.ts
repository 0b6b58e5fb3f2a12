/** A rectangle on the screen, in pixels from the window's corner; and how large the window is. */
export interface Edges {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** Where a popover stands, in pixels from the window's corner; `above` grows upward from there. */
export interface PopoverPlace {
  readonly left: number;
  readonly y: number;
  readonly above: boolean;
}

const gap = 4;
const margin = 8;

/**
 * Under its button, or over it where there is more room; begun at the button's edge in the line of
 * reading, and never beyond the window. `width` is the most the popover takes.
 */
export function popoverPlace(
  button: Edges,
  window: WindowSize,
  { width, isMirrored }: { readonly width: number; readonly isMirrored: boolean },
): PopoverPlace {
  const start = isMirrored ? button.right - width : button.left;
  const most = Math.max(margin, window.width - margin - width);
  const left = Math.min(Math.max(start, margin), most);
  const below = window.height - button.bottom;
  const above = below < 240 && button.top > below;
  return { left, y: above ? button.top - gap : button.bottom + gap, above };
}
