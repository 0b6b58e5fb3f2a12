import { parseArgs } from "node:util";
import { facilitatorUser } from "../../classroom/room/keys";
import { teamName } from "./room-record";

/** What the command was asked to do with a room. */
export type ClassroomAct =
  | { act: "open" | "codes" | "stop" | "help" }
  | { act: "revoke" | "readmit"; team: string }
  | { act: "cluster"; step: ClusterStep };

export const clusterSteps = ["start", "stop", "status", "kill-leader"] as const;
export type ClusterStep = (typeof clusterSteps)[number];

/** What was asked for with "--"; absent where it was not. */
export interface ClassroomOptions {
  teams?: string[];
  port?: number;
  wsPort?: number;
  host?: string;
  cert?: string;
  key?: string;
  cluster?: string[];
  data?: string;
  lang?: string;
}

/** What in the arguments cannot be used, as the last part of a message's key and its value. */
export type WrongArgument =
  | { wrong: "argument"; argument: string }
  | { wrong: "port"; option: string; value: string }
  | { wrong: "teams" | "host"; value: string }
  | { wrong: "certificate" };

export type ClassroomCommand = (ClassroomAct & ClassroomOptions) | WrongArgument;

const mostTeams = 200;
const hostName = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?|[0-9a-f:]*:[0-9a-f:.]*)$/;

/** "3" is teams 1, 2 and 3; "red,blue" are two by name. */
function readTeams(value: string): string[] | undefined {
  if (/^\d{1,3}$/.test(value)) {
    const count = Number(value);
    if (count < 1 || count > mostTeams) return undefined;
    return Array.from({ length: count }, (_, at) => String(at + 1));
  }
  const names = value.split(",").map((name) => name.trim().toLowerCase());
  const areGood = names.every((name) => teamName.test(name)) && names.length <= mostTeams;
  const areTold = new Set(names).size === names.length && !names.includes(facilitatorUser);
  return areGood && areTold ? names : undefined;
}

function readPort(value: string): number | undefined {
  const port = Number(value);
  return /^\d{1,5}$/.test(value) && port >= 1 && port <= 65535 ? port : undefined;
}

function readAct(words: readonly string[]): ClassroomAct | undefined {
  const [act = "open", what, extra] = words;
  if (extra !== undefined) return undefined;
  if (act === "revoke" || act === "readmit")
    return what ? { act, team: what.toLowerCase() } : undefined;
  if (act === "cluster") {
    const step = clusterSteps.find((each) => each === what);
    return step && { act, step };
  }
  if (what !== undefined) return undefined;
  return act === "open" || act === "codes" || act === "stop" || act === "help"
    ? { act }
    : undefined;
}

const texts = ["teams", "port", "ws-port", "host", "cert", "key", "cluster", "data", "lang"];
const options = Object.fromEntries(texts.map((name) => [name, { type: "string" as const }]));

function readOptions(given: Readonly<Record<string, unknown>>): ClassroomOptions | WrongArgument {
  const read: ClassroomOptions = {};
  for (const name of ["cert", "key", "data", "lang"] as const) {
    const value = given[name];
    if (typeof value === "string") read[name] = value;
  }
  if ((read.cert === undefined) !== (read.key === undefined)) return { wrong: "certificate" };
  for (const [option, name] of [["port", "port"] as const, ["ws-port", "wsPort"] as const]) {
    const value = given[option];
    if (typeof value !== "string") continue;
    const port = readPort(value);
    if (port === undefined) return { wrong: "port", option: `--${option}`, value };
    read[name] = port;
  }
  if (typeof given.teams === "string") {
    const teams = readTeams(given.teams);
    if (!teams) return { wrong: "teams", value: given.teams };
    read.teams = teams;
  }
  const hosts = typeof given.cluster === "string" ? given.cluster.split(",") : [];
  const host = typeof given.host === "string" ? [given.host] : [];
  const strange = [...host, ...hosts].find((each) => !hostName.test(each));
  if (strange !== undefined) return { wrong: "host", value: strange };
  if (hosts.length > 0) read.cluster = hosts;
  if (host[0] !== undefined) read.host = host[0];
  return read;
}

/** Reads what follows `npm run classroom --`. */
export function parseClassroomArguments(args: readonly string[]): ClassroomCommand {
  if (args.includes("--help")) return { act: "help" };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const act = readAct(positionals);
    if (!act) return { wrong: "argument", argument: positionals.join(" ") };
    const read = readOptions(values);
    return "wrong" in read ? read : { ...act, ...read };
  } catch {
    const argument = args.find((each) => each.startsWith("-") && !texts.includes(each.slice(2)));
    return { wrong: "argument", argument: argument ?? args.at(-1) ?? "" };
  }
}
