import { setTimeout as wait } from "node:timers/promises";
import { headers } from "@nats-io/nats-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { roomStream } from "../../classroom/room/keys";
import { roomApiPrefix } from "../../classroom/room/permissions";
import { RoomForTests, type Visitor } from "./cases/room-for-tests";

const key = (name: string) => `$KV.ROOM.${name}`;
const api = (request: string) => `${roomApiPrefix}.${request}`;
const put = (name: string) => api(key(name));
const victim = "team.blue.answer.force.troopCeiling";
const own = "team.red.answer.force.troopCeiling";

let room: RoomForTests;
let red: Visitor;
let blue: Visitor;
let trainer: Visitor;
let everything: () => Promise<Record<string, string | undefined>>;

beforeAll(async () => {
  room = await RoomForTests.open();
  [red, blue, trainer] = [
    await room.team("red"),
    await room.team("blue"),
    await room.facilitator(),
  ];
  const { jsm } = await room.store();
  everything = async () => {
    const { state } = await jsm.streams.info(roomStream, { subjects_filter: ">" });
    const last = async (subject: string) =>
      [
        subject,
        (await jsm.streams.getMessage(roomStream, { last_by_subj: subject }))?.string(),
      ] as const;
    return Object.fromEntries(await Promise.all(Object.keys(state.subjects ?? {}).map(last)));
  };
});
afterAll(() => room?.close());
beforeEach(async () => {
  await blue.bucket.put(victim, "blue's own");
  await trainer.bucket.put("exercise.run", "the run");
  await trainer.bucket.put("exercise.copy", "the copy");
  await red.bucket.put(own, "red's own");
});

const kept = {
  [key(victim)]: "blue's own",
  [key("exercise.run")]: "the run",
  [key("exercise.copy")]: "the copy",
};

/** Says something and waits until the server has dealt with all of it, and with what it led to. */
async function say(subject: string, text: string, options = {}) {
  red.connection.publish(subject, text, options);
  await red.connection.flush();
  await red.bucket.get(own);
  await trainer.bucket.get(victim);
}

/** What the server answers a request: its error, or what it says. */
async function ask(subject: string, body: unknown = ""): Promise<string> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  try {
    return (await red.connection.request(subject, text, { timeout: 700 })).string();
  } catch (error) {
    return `refused: ${(error as Error).message}`;
  }
}

const refused = /refused|"error"/;

describe("can a team harm what is not its own?", () => {
  it("a header that rolls the store up erases nothing", async () => {
    for (const scope of ["all", "sub"]) {
      const header = headers();
      header.set("Nats-Rollup", scope);
      const answer = await red.connection.request(put(own), "mine", {
        headers: header,
        timeout: 2_000,
      });
      expect(answer.string()).toMatch(/rollup not permitted/);
    }
    expect(await everything()).toMatchObject({ ...kept, [key(own)]: "red's own" });
  });

  it("another's key and the exercise are neither written nor marked as deleted", async () => {
    for (const name of [victim, "exercise.run", "exercise.inject.i1", "team.red"]) {
      expect(await ask(put(name), "bad")).toMatch(refused);
      expect(await ask(key(name), "bad")).toMatch(refused);
      await expect(red.bucket.delete(name)).rejects.toThrow();
    }
    expect(await everything()).toMatchObject(kept);
  });

  it("the stream is neither purged, deleted, changed nor looked at", async () => {
    for (const prefix of [roomApiPrefix, "$JS.API"])
      for (const request of ["PURGE", "DELETE", "UPDATE", "INFO", "MSG.GET", "MSG.DELETE"])
        expect(await ask(`${prefix}.STREAM.${request}.${roomStream}`)).toMatch(refused);
    expect(await everything()).toMatchObject(kept);
  });

  it("an answer is not sent where a team says, so that it writes, purges or deletes for it", async () => {
    await red.bucket.put(own, "");
    const ends = [victim, "exercise.run"].flatMap((name) => [key(name), put(name)]);
    const requests = ["PURGE", "DELETE"].flatMap((request) => [
      `$JS.API.STREAM.${request}.${roomStream}`,
      api(`STREAM.${request}.${roomStream}`),
    ]);
    for (const reply of [...ends, ...requests]) {
      await say(put(own), "", { reply });
      await say(api(`DIRECT.GET.${roomStream}.${key(own)}`), "", { reply });
    }
    expect(await everything()).toMatchObject(kept);
  });

  it("a watch delivers into no key and no request, and to nobody else's known inbox", async () => {
    await red.bucket.put(own, "");
    const heard: string[] = [];
    blue.connection.subscribe("_INBOX_team-blue.>", {
      callback: (_, { subject }) => void heard.push(subject),
    });
    await blue.connection.flush();
    const subjects = [
      key(victim),
      `$JS.API.STREAM.PURGE.${roomStream}`,
      `$JS.API.STREAM.DELETE.${roomStream}`,
    ];
    for (const deliver_subject of subjects) {
      const name = `w${Math.random()}`.replace(".", "");
      const config = {
        name,
        filter_subject: key("team.red.>"),
        deliver_subject,
        ack_policy: "none",
      };
      await ask(api(`CONSUMER.CREATE.${roomStream}.${name}.${key("team.red.>")}`), {
        stream_name: roomStream,
        config: { ...config, deliver_policy: "all" },
      });
    }
    await red.bucket.put(own, "");
    await wait(50);
    expect(heard).toEqual([]);
    expect(await everything()).toMatchObject(kept);
  });

  it("what a team puts into another's inbox is refused", async () => {
    expect(await ask("_INBOX_team-blue.any", "bad")).toMatch(refused);
    expect(await ask("_INBOX_facilitator.any", "bad")).toMatch(refused);
  });
});

describe("can a team read what is not its own?", () => {
  it("no other team's key, one by one or by a watch", async () => {
    await expect(red.bucket.get(victim)).rejects.toThrow();
    for (const keys of [">", "team.>", "team.blue.>", "team.*.>"])
      await expect(red.bucket.watch({ key: keys })).rejects.toThrow();
    await expect(red.bucket.keys()).rejects.toThrow();
    await expect(red.bucket.history({ key: victim })).rejects.toThrow();
  });

  it.each([
    {},
    { filter_subject: "$KV.ROOM.>" },
    { filter_subject: key(victim) },
    { filter_subjects: [key("exercise.>"), key("team.blue.>")] },
    { filter_subject: key("exercise.>"), filter_subjects: [key("team.blue.>")] },
  ])("a watch that is wider in its body than in its name is refused: %j", async (filter) => {
    const heard: string[] = [];
    const deliver_subject = "_INBOX_team-red.wide.1";
    red.connection.subscribe(deliver_subject, {
      callback: (_, { subject }) => void heard.push(subject),
    });
    const config = {
      name: "wide",
      deliver_subject,
      deliver_policy: "all",
      ack_policy: "none",
      ...filter,
    };
    await ask(api(`CONSUMER.CREATE.${roomStream}.wide.${key("exercise.>")}`), {
      stream_name: roomStream,
      config,
    });
    await say(put(own), "again");
    expect(heard.filter((subject) => subject.includes("blue"))).toEqual([]);
  });

  it.each([">", "*", "$KV.>", "_INBOX.>", "_INBOX_team-blue.>", "_INBOX_facilitator.>", "$JS.>"])(
    "it may not listen at %s",
    async (subject) => {
      const error = await new Promise((resolve) => {
        red.connection.subscribe(subject, { callback: (problem) => resolve(problem) });
      });
      expect(String(error)).toMatch(/Permissions Violation/);
    },
  );

  it("it reads the exercise and its own keys as they change", async () => {
    const seen: string[] = [];
    for (const keys of ["exercise.>", "team.red.>"]) {
      const watch = await red.bucket.watch({ key: keys });
      for await (const entry of watch) {
        seen.push(entry.key);
        if (entry.key === "exercise.run" || entry.key === own) break;
      }
    }
    expect(seen).toEqual(expect.arrayContaining(["exercise.run", own]));
  });
});

describe("what may the facilitator do?", () => {
  it("reads every team, and writes none", async () => {
    expect((await trainer.bucket.get(victim))?.string()).toBe("blue's own");
    await expect(trainer.bucket.put(victim, "bad")).rejects.toThrow();
    expect(await everything()).toMatchObject(kept);
  });
});

describe("is too much refused?", () => {
  it("a value of 10 MB ends the connection that sent it, and nobody else's", async () => {
    const other = await room.team("red");
    await expect(other.bucket.put(own, new Uint8Array(10_000_000))).rejects.toThrow();
    expect(await blue.bucket.put(victim, "blue's own")).toBeGreaterThan(0);
    expect(await everything()).toMatchObject(kept);
  });

  it("a value above 512 KB is refused by the store", async () => {
    await expect(red.bucket.put(own, new Uint8Array(530_000))).rejects.toThrow(/maximum/);
  });

  it("a team has so many connections and no more", async () => {
    const many = Array.from({ length: 80 }, () =>
      room.team("blue").then(
        () => 1,
        () => 0,
      ),
    );
    const opened: number = (await Promise.all<number>(many)).reduce((sum, one) => sum + one, 0);
    expect(opened).toBeLessThan(60);
    expect((await room.team("red")).connection.isClosed()).toBe(false);
  });
});
