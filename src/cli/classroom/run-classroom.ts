import { resolve } from "node:path";
import { loadMessages } from "../../i18n/catalogue";
import { isLocale, LOCALES, type Locale } from "../../i18n/locale";
import { createWords } from "../../i18n/words";
import { Refusal, refuse } from "../answer-or-refuse";
import type { ExitCode } from "../terminal";
import {
  type ClassroomCommand,
  parseClassroomArguments,
  type WrongArgument,
} from "./classroom-arguments";
import type { Lent } from "./lent";
import { runLoopback } from "./loopback/run-loopback";
import { openRoom } from "./open-room";
import { readmit, requireRecord, revoke } from "./put-out";
import { usualFolder } from "./room-folder";
import type { Say } from "./say";
import { shownRoom } from "./shown-room";
import { stopRoom } from "./stop-room";

async function sayIn(locale: Locale): Promise<Say> {
  const words = createWords(locale, await loadMessages(locale, ["room-server", "cli"]));
  return (key, params) => words.say(key, params);
}

/** Why an argument cannot be used, in a sentence. */
export function wrongInWords(say: Say, wrong: WrongArgument): string {
  if (wrong.wrong === "argument")
    return say("room-server.wrong-argument", { argument: wrong.argument });
  if (wrong.wrong === "port")
    return say("room-server.wrong-port", { option: wrong.option, value: wrong.value });
  if (wrong.wrong === "certificate") return say("room-server.half-certificate");
  return say(`room-server.wrong-${wrong.wrong}`, { value: wrong.value });
}

type Act = Exclude<ClassroomCommand, WrongArgument>;

async function run(say: Say, lent: Lent, command: Act): Promise<void> {
  const folder = resolve(command.data ?? usualFolder(lent));
  const tell = (lines: readonly string[]) => lent.out(`${lines.join("\n")}\n`);
  if (command.act === "help") return tell([say("room-server.help")]);
  if (command.act === "open") return openRoom(say, lent, folder, command);
  if (command.act === "stop") return tell([await stopRoom(say, folder)]);
  if (command.act === "revoke") return tell(await revoke(say, folder, command.team));
  if (command.act === "readmit") return tell(await readmit(say, folder, command.team, lent.random));
  if (command.act === "cluster") return tell(await runLoopback(say, lent, command.step));
  lent.out(shownRoom(say, await requireRecord(say, folder)));
}

/**
 * Runs `npm run classroom`: 0 where what was asked for is done, 2 with one line on the error stream
 * where it is not.
 */
export async function runClassroom(args: readonly string[], lent: Lent): Promise<ExitCode> {
  const command = parseClassroomArguments(args);
  const lang = ("wrong" in command ? undefined : command.lang) ?? "en";
  const say = await sayIn(isLocale(lang) ? lang : "en");
  if ("wrong" in command) return refuse(lent, wrongInWords(say, command));
  if (!isLocale(lang))
    return refuse(lent, say("cli.unknown-language", { lang, known: LOCALES.join(", ") }));
  try {
    await run(say, lent, command);
    return 0;
  } catch (error) {
    if (error instanceof Refusal) return refuse(lent, error.message);
    throw error;
  }
}
