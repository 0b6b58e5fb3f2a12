import type { FieldPath } from "../../domain/field-path";
import type { Position } from "../../domain/vote";
import type { CheckResult } from "../../engine/assessment";
import type { Status, Warrant } from "../../engine/status";
import type { Reading, WhyNoPlace } from "../../planning/yardsticks/yardsticks-of";
import type { Quartiles } from "../../precedents/quartiles";
import type { Comparable } from "../../precedents/yardsticks/densities-of";
import type { YardstickId } from "../../precedents/yardsticks/yardstick";

/** A team by its place in `Board.teams`. */
export type TeamPlace = number;

export interface BoardTeam {
  readonly id: string;
  readonly name: string;
  readonly handedIn: string;
  readonly cut: string;
  /** How many moments of its work were kept. */
  readonly moments: number;
}

/** Teams that say the same. */
export interface ValueGroup {
  /** The value as the design has it; of a list the sorted items. */
  readonly value: unknown;
  readonly teams: readonly TeamPlace[];
}

/** An item that at least one team has in a list, such as a type of task. */
export interface ListItem {
  readonly item: string;
  readonly teams: readonly TeamPlace[];
}

/** How the values of a choice are held against each other. */
export type ChoiceKind = "choice" | "number" | "list" | "words";

/** One choice that at least two teams saw and at least one answered. */
export interface BoardChoice {
  readonly path: FieldPath;
  readonly kind: ChoiceKind;
  /** Numbers from low to high; else the largest group first, and by the wizard's order of options. */
  readonly groups: readonly ValueGroup[];
  /** For "list": each item with who has it, most teams first. */
  readonly items: readonly ListItem[];
  readonly notStated: readonly TeamPlace[];
  /** Teams that were not asked it: the exercise set it, or their cut leaves it out. */
  readonly notAsked: readonly TeamPlace[];
  /**
   * From 0, all who answered say the same, to 1: see disagreement.ts. Null where words are compared,
   * or fewer than two teams answered.
   */
  readonly disagreement: number | null;
}

/** An answer that a team changed. Lists say which items came and went. */
export interface AnswerChange {
  readonly path: FieldPath;
  readonly what: "value" | "reason";
  readonly before?: unknown;
  readonly after?: unknown;
  /** Whether it is among the choices that the inject bears on. */
  readonly touched: boolean;
}

/** What a team did between an inject and the next moment. */
export interface TeamMove {
  readonly team: TeamPlace;
  /** "no-record": the team opened it, but no moment of its work was kept. */
  readonly state: "changed" | "nothing" | "not-opened" | "no-record";
  readonly changes: readonly AnswerChange[];
}

export interface InjectMoves {
  readonly inject: string;
  readonly title: string;
  readonly touches: readonly string[];
  readonly teams: readonly TeamMove[];
}

/** Words of somebody who would have had a choice otherwise. */
export interface DissentWords {
  readonly author: string;
  readonly position: Position;
  readonly amendment?: string;
  readonly reason?: string;
  readonly findings: readonly string[];
}

export interface TeamTally {
  readonly team: TeamPlace;
  readonly support: number;
  readonly amend: number;
  readonly oppose: number;
  readonly undecided: number;
  readonly words: readonly DissentWords[];
}

/** A choice that somebody within a team would have had otherwise. */
export interface ContestedChoice {
  readonly path: FieldPath;
  /** What a row of a list is called by, such as a type of task. */
  readonly item?: string;
  readonly teams: readonly TeamTally[];
}

export interface BoardVotes {
  readonly contested: readonly ContestedChoice[];
  /** Teams that closed no vote: what they voted stays theirs. */
  readonly notVoted: readonly TeamPlace[];
  /** Teams with a vote that is still open, and so still secret. */
  readonly stillOpen: readonly TeamPlace[];
}

export interface CheckRow {
  readonly check: string;
  readonly room: CheckResult["room"];
  readonly warrant: Warrant;
  readonly contested: boolean;
  /** By place of the team. */
  readonly statuses: readonly Status[];
  /** Whether an author's view stands beside it, by place of the team. */
  readonly overridden: readonly TeamPlace[];
}

/** Where a team stands on a yardstick; without a reading where it states too little. */
export interface TeamReading {
  readonly team: TeamPlace;
  readonly reading?: BoardReading;
}

/** What is told of a reading: with `open` fields it is "at least" its low end. */
export type BoardReading = Pick<Reading, "low" | "high" | "open" | "basis" | "month">;

/** Teams whose designs are beside the same operations, and have a place among them or have none. */
export interface YardstickKind {
  readonly comparables: readonly Pick<Comparable, "precedentId" | "value">[];
  /** Why no team of these has a place, whatever its value; such as too few operations. */
  readonly whyNoPlace?: WhyNoPlace;
  /** Absent where no team of these has a place. */
  readonly quartiles?: Quartiles;
  readonly teams: readonly TeamReading[];
}

export interface BoardYardstick {
  readonly id: YardstickId;
  readonly kinds: readonly YardstickKind[];
}

export interface ModelDissent {
  readonly role: string;
  readonly text: string;
  readonly findings: readonly string[];
}

/** A choice of the model answer, which is one defensible answer among several, that a team was asked. */
export interface ModelChoice {
  readonly path: FieldPath;
  readonly value: unknown;
  readonly reason: string;
  readonly same: readonly TeamPlace[];
  readonly different: readonly ValueGroup[];
  readonly notStated: readonly TeamPlace[];
  /** Silence of those who were not asked is no answer and no gap. */
  readonly notAsked: readonly TeamPlace[];
  readonly dissents: readonly ModelDissent[];
}

/**
 * What teams made of one exercise, beside each other: ids, values and places of teams, no sentences
 * and no names of teams but in `teams`. There is no total in it, no points and no order of merit.
 */
export interface Board {
  readonly exercise: { readonly id: string; readonly version: string; readonly title: string };
  /** By their ids; every place elsewhere points here. */
  readonly teams: readonly BoardTeam[];
  /** Where teams differ most comes first; ties by the wizard's order. */
  readonly choices: readonly BoardChoice[];
  /** Questions that no team answered. */
  readonly silent: number;
  readonly moves: readonly InjectMoves[];
  readonly votes: BoardVotes;
  readonly checks: readonly CheckRow[];
  readonly yardsticks: readonly BoardYardstick[];
  readonly model: {
    readonly choices: readonly ModelChoice[];
    /** Dissents from the answer as a whole. */
    readonly dissents: readonly ModelDissent[];
  };
}
