/** How it stands with the way to a room. `since`: in milliseconds since 1970. */
export type LinkState =
  | { state: "connecting" }
  | { state: "live" }
  /** It was there before, or never yet; it is tried again and again. */
  | { state: "away"; since: number }
  /** The room does not know this team and code. */
  | { state: "refused" }
  /** The room let this team in, and does so no more. */
  | { state: "put-out" }
  | { state: "left" };
