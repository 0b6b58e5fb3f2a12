import { createIntl, createIntlCache, type IntlShape } from "@formatjs/intl";
import type { MessageKey, Messages } from "./catalogue";
import { formatIsoDate } from "./iso-date";
import { isolated } from "./isolate";
import { type Direction, directionOf, formatTagOf, type Locale } from "./locale";
import type { MessageParams } from "./message-params";
import { ownDirection } from "./own-direction";

export type { MessageParams } from "./message-params";

/** How a number is written: decimals, grouping, style. */
export type NumberOptions = NonNullable<Parameters<IntlShape["formatNumber"]>[1]>;

export type ListType = "conjunction" | "disjunction" | "unit";

/** Everything needed to say something in one language. Pure: the same call gives the same text. */
export interface Words {
  readonly locale: Locale;
  readonly direction: Direction;
  /** The message of a key that the compiler knows. */
  say(key: MessageKey, params?: MessageParams): string;
  /** The message of a composed key, such as `checks.${id}.title`. */
  sayDynamic(key: string, params?: MessageParams): string;
  /** Whether a composed key has a message in the loaded catalogues. */
  has(key: string): boolean;
  /** 7000 -> "7,000". */
  number(value: number, options?: NumberOptions): string;
  /** A share of 0 to 100: 12.5 -> "12.5%". */
  percent(share: number, options?: NumberOptions): string;
  /** Millions of US dollars: 1097.04 -> "USD 1,097 million", at most one decimal. */
  money(usdMillions: number): string;
  /** "2026-11-21" -> "21 November 2026"; "2026-11" and "2026" as far as they go; else as given. */
  date(isoDate: string): string;
  /** "14:02", on the clock of the reader's machine. */
  time(moment: Date): string;
  /** What stands between a label and its text: ": " and its like, for parts that are no plain text. */
  readonly labelMark: string;
  /** "Source", "a report" -> "Source: a report"; with an empty text "Source:". */
  labelled(label: string, text: string): string;
  /** Sentences one after the other, apart as the language has them. */
  join(sentences: readonly string[]): string;
  /** What stands between two clauses: "; " and its like, for parts that are no plain text. */
  readonly clauseMark: string;
  /** ["a", "b"] -> "a; b", by the marks of the language. */
  clauses(parts: readonly string[]): string;
  /** ["a", "b"] -> "a, b". */
  commas(parts: readonly string[]): string;
  /** What ends a sentence, for one whose parts are no plain text. */
  readonly fullStop: string;
  /** A sentence closed by the full stop of the language, unless it is closed. */
  closed(sentence: string): string;
  /** ["a", "b", "c"] -> "a, b and c". */
  list(items: readonly string[], type?: ListType): string;
}

export interface WordsOptions {
  /**
   * What a missing key or a broken message does: "throw" in tests and while developing,
   * "key" (the default) shows the key, so that a reader still gets the page.
   */
  readonly onMissing?: "throw" | "key";
}

interface Marks {
  readonly comma: string;
  readonly clause: string;
  readonly label: string;
  readonly fullStop: string;
}

const USUAL_MARKS: Marks = { comma: ", ", clause: "; ", label: ": ", fullStop: "." };

/** The marks of a language that are not the usual ones. */
const OWN_MARKS: Partial<Record<Locale, Partial<Marks>>> = {
  ar: { comma: "\u060c ", clause: "\u061b " },
  zh: { comma: "\uff0c", clause: "\uff1b", label: "\uff1a", fullStop: "\u3002" },
  fr: { clause: "\u202f; ", label: "\u00a0: " },
};

/** Around parts of several directions, so that they and their marks stand in the order of the language. */
const [LTR_APART, RTL_APART, POPPED] = ["\u2066", "\u2067", "\u2069"];

/** The parts of `labelled`, as a message has them. */
const LABELLED = "{label}{text}";

/** Characters that give a message a part to fill in; without them it is said as it stands. */
const NEEDS_FORMATTING = /[{']/;

/** A message whose parts are names alone: no number, plural, choice or quotation mark of the form. */
const NAMES_ALONE = /^[^{}']*(?:\{\w+\}[^{}']*)+$/;

/** A Russian date ends with a point of its own, which ends the sentence too: "4 марта 2027 г." */
const YEAR_AT_END = /(\d\s?г\.\u2069?)\.(?!\.)/g;

/** Tags in messages are plain text here: a catalogue never carries markup. */
const AS_TEXT = { ignoreTag: true };

/**
 * A message with its names filled in; undefined where it has more than names or where one of them is
 * no text. Most messages are like that, and the first page has no other: the tables of numbers and
 * plurals, slow to come on a small machine, wait until a message needs them.
 */
function withNames(message: string, params: MessageParams): string | undefined {
  if (!NAMES_ALONE.test(message)) return undefined;
  let isWhole = true;
  const filled = message.replace(/\{(\w+)\}/g, (part, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (typeof value === "string") return value;
    isWhole = false;
    return part;
  });
  return isWhole ? filled : undefined;
}

/** Binds loaded messages to a language. Compiled messages are kept for the life of the result. */
export function createWords(
  locale: Locale,
  messages: Messages,
  { onMissing = "key" }: WordsOptions = {},
): Words {
  const tag = formatTagOf(locale);
  let made: IntlShape | undefined;
  const intl = () => {
    made ??= createIntl(
      {
        locale: tag,
        messages,
        onError(error) {
          if (onMissing === "throw") throw error;
        },
        onWarn() {},
      },
      createIntlCache(),
    );
    return made;
  };

  function sayDynamic(key: string, params?: MessageParams): string {
    const message = messages[key];
    if (message === undefined) {
      if (onMissing === "throw") throw new Error(`No message for the key "${key}" in "${locale}"`);
      return key;
    }
    if (!NEEDS_FORMATTING.test(message)) return message;
    const values = params && isolated(locale, message, params);
    const said =
      (values && withNames(message, values)) ?? intl().formatMessage({ id: key }, values, AS_TEXT);
    return locale === "ru" ? said.replaceAll(YEAR_AT_END, "$1") : said;
  }

  const number = (value: number, options?: NumberOptions) => intl().formatNumber(value, options);
  const direction = directionOf(locale);
  const marks = { ...USUAL_MARKS, ...OWN_MARKS[locale] };

  function labelled(label: string, text: string): string {
    const apart = isolated(locale, LABELLED, { label, text });
    return `${apart.label}${marks.label}${apart.text}`.trimEnd();
  }

  function commas(parts: readonly string[]): string {
    const joined = parts.join(marks.comma);
    const turns = parts.length > 1 && parts.some((part) => ownDirection(part, direction));
    return turns ? `${direction === "rtl" ? RTL_APART : LTR_APART}${joined}${POPPED}` : joined;
  }

  return {
    locale,
    direction,
    say: sayDynamic,
    sayDynamic,
    has: (key) => Object.hasOwn(messages, key),
    number,
    percent: (share, options) =>
      number(share / 100, {
        style: "percent",
        maximumFractionDigits: 1,
        ...options,
      }),
    money: (usdMillions) =>
      sayDynamic("units.usd-millions", {
        amount: number(usdMillions, { maximumFractionDigits: 1 }),
      }),
    date: (isoDate) => formatIsoDate(isoDate, tag),
    time: (moment) =>
      intl().formatTime(moment, {
        hour: "2-digit",
        minute: "2-digit",
        hour12: false,
      }),
    join: (sentences) =>
      sentences.filter((sentence) => sentence !== "").join(locale === "zh" ? "" : " "),
    labelMark: marks.label,
    labelled,
    clauseMark: marks.clause,
    clauses: (parts) => parts.join(marks.clause),
    commas,
    fullStop: marks.fullStop,
    closed: (sentence) =>
      /[.?!\u061f\u3002\uff01\uff1f]$/.test(sentence) ? sentence : `${sentence}${marks.fullStop}`,
    // The plain enumeration of Chinese has no mark at all in the tables of Intl.
    list: (items, type = "conjunction") =>
      locale === "zh" && type === "unit"
        ? items.join("\u3001")
        : intl().formatList(items, { type }),
  };
}
