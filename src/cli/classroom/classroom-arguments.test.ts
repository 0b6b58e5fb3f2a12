import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseClassroomArguments } from "./classroom-arguments";

const read = (line: string) => parseClassroomArguments(line.split(" ").filter(Boolean));

describe("what is asked for?", () => {
  it.each([
    ["", { act: "open" }],
    ["codes", { act: "codes" }],
    ["stop", { act: "stop" }],
    ["--help", { act: "help" }],
    ["revoke Red", { act: "revoke", team: "red" }],
    ["readmit 2", { act: "readmit", team: "2" }],
    ["cluster kill-leader", { act: "cluster", step: "kill-leader" }],
    ["--teams 3", { act: "open", teams: ["1", "2", "3"] }],
    ["--teams Red,blue-2", { act: "open", teams: ["red", "blue-2"] }],
    [
      "--port 4180 --ws-port 9222 --host 192.168.1.5",
      { act: "open", port: 4180, wsPort: 9222, host: "192.168.1.5" },
    ],
    ["--cert a.pem --key b.pem", { act: "open", cert: "a.pem", key: "b.pem" }],
    ["--cluster a.example,b.example", { act: "open", cluster: ["a.example", "b.example"] }],
    ["codes --data /room --lang fr", { act: "codes", data: "/room", lang: "fr" }],
    ["--host fe80::1", { act: "open", host: "fe80::1" }],
  ])("%j", (line, command) => expect(read(line)).toEqual(command));
});

describe("is what cannot be used named?", () => {
  it.each([
    ["frob", { wrong: "argument", argument: "frob" }],
    ["codes now", { wrong: "argument", argument: "codes now" }],
    ["revoke", { wrong: "argument", argument: "revoke" }],
    ["cluster", { wrong: "argument", argument: "cluster" }],
    ["cluster burn", { wrong: "argument", argument: "cluster burn" }],
    ["--frob", { wrong: "argument", argument: "--frob" }],
    ["--port 0", { wrong: "port", option: "--port", value: "0" }],
    ["--ws-port 65536", { wrong: "port", option: "--ws-port", value: "65536" }],
    ["--port 1e3", { wrong: "port", option: "--port", value: "1e3" }],
    ["--teams 0", { wrong: "teams", value: "0" }],
    ["--teams 201", { wrong: "teams", value: "201" }],
    ["--teams red,Red", { wrong: "teams", value: "red,Red" }],
    ["--teams red,*", { wrong: "teams", value: "red,*" }],
    ["--teams red,facilitator", { wrong: "teams", value: "red,facilitator" }],
    ["--host a;b", { wrong: "host", value: "a;b" }],
    ["--cluster a.example,b;", { wrong: "host", value: "b;" }],
    ["--cert a.pem", { wrong: "certificate" }],
    ["--key b.pem", { wrong: "certificate" }],
  ])("%j", (line, wrong) => expect(read(line)).toEqual(wrong));
});

it("does nothing that is typed throw?", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (args) => {
      expect(parseClassroomArguments(args)).toBeTypeOf("object");
    }),
  );
});
