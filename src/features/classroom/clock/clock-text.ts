/** 754,000 ms become "12:34", 3,661,000 "1:01:01"; always written from left to right. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (part: number) => String(part).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** What is left, rounded up to the second, so that a clock and what is left add up. */
export function leftText(ms: number): string {
  return clockText(Math.ceil(ms / 1000) * 1000);
}
