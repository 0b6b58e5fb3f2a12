import { AuthorizationError } from "@nats-io/nats-core";
import { expect, it } from "vitest";
import { enterRoom } from "./enter-room";

it.each([
  ["'Authorization Violation'", "refused"],
  ["'Authentication Timeout'", "away"],
  ["'maximum account active connections exceeded'", "away"],
])("what does a member hear where the server answers %s?", async (says, heard) => {
  const states: string[] = [];
  const error = AuthorizationError.parse(says) ?? new Error(says);
  await new Promise<void>((resolve) => {
    const link = enterRoom({
      ...{ servers: ["ws://room"], user: "team-red", code: "CODE", watched: ["exercise.>"] },
      connect: () => Promise.reject(error),
      onState: ({ state }) => {
        states.push(state);
        if (state === heard) resolve(link.leave());
      },
      onHeard: () => {},
      onLive: () => {},
    });
  });
  expect(states).toEqual(["connecting", heard, "left"]);
});
