/** "log" for values that differ by powers of ten, all above zero. */
export type ScaleKind = "linear" | "log";

/** Maps values to positions from 0 to `width`, in pixels, and names round values between. */
export interface StripScale {
  readonly positionOf: (value: number) => number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10];

/** Values nearer to one another (or to zero) than this share are drawn as one. */
const TOO_CLOSE = 1e-9;

/** Round values at even distances, about `wanted` of them, that enclose the range. */
function linearTicks(low: number, high: number, wanted: number): number[] {
  const rough = (high - low) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((s) => s * power >= rough) ?? 10);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  // Multiplied, not added up, and rounded: 0.1 + 0.2 is no label.
  return Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}

/** 1, 2, 5, 10, 20 ... around the range; only powers of ten when that is too many. */
function logTicks(low: number, high: number, wanted: number): number[] {
  const from = Math.floor(Math.log10(low));
  const to = Math.ceil(Math.log10(high));
  const all = Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i)).flatMap((power) =>
    [1, 2, 5].map((step) => Number((step * power).toPrecision(12))),
  );
  const start = all.findLastIndex((tick) => tick <= low);
  const end = all.findIndex((tick) => tick >= high);
  const enclosing = all.slice(Math.max(0, start), end + 1);
  if (enclosing.length <= wanted + 2) return enclosing;
  return all.filter((tick) => Number.isInteger(Math.log10(tick)));
}

/** A scale for values of any range; a single value gets room on both sides. */
export function makeStripScale(
  values: readonly number[],
  kind: ScaleKind,
  width: number,
  wantedTicks = 5,
): StripScale {
  const isLog = kind === "log" && values.length > 0 && values.every((value) => value > TOO_CLOSE);
  let low = values.length > 0 ? Math.min(...values) : 0;
  let high = values.length > 0 ? Math.max(...values) : 1;
  if (high - low <= TOO_CLOSE * Math.max(1, Math.abs(low), Math.abs(high))) {
    low = isLog ? low / 2 : low - Math.max(1, Math.abs(low) / 2);
    high = isLog ? high * 2 : high + Math.max(1, Math.abs(high) / 2);
  }
  const ticks = isLog ? logTicks(low, high, wantedTicks) : linearTicks(low, high, wantedTicks);
  const along = isLog ? Math.log10 : (value: number) => value;
  const start = along(ticks[0] ?? low);
  const span = along(ticks.at(-1) ?? high) - start;
  return { ticks, positionOf: (value) => ((along(value) - start) / span) * width };
}
