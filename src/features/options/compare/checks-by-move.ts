import type { CheckMove, ComparedCheck } from "../../../alternatives/compare/comparison";
import { differenceOf } from "../../../report/model/options-paper/differing-checks";

/** Checks that are filed together: those of a factor, or of coherence. */
export interface CheckGroup {
  readonly room: ComparedCheck["room"];
  readonly checks: readonly ComparedCheck[];
}

/** Whether a check is told otherwise of an option than of the base. */
export function isMoved({ moves }: ComparedCheck): boolean {
  return moves.some((move) => move !== "base" && move !== "same");
}

/** Whether the options differ on it only because it does not apply to all of them. */
export function isOnlyBySome(check: ComparedCheck): boolean {
  return differenceOf(check) === "applies-to-some";
}

const inOrder: readonly CheckMove[] = ["gained", "lost", "different"];
const rankOf = ({ moves }: ComparedCheck) =>
  Math.min(...moves.map((move) => inOrder.indexOf(move)).filter((rank) => rank !== -1));

/** Checks by factor as an assessment has them; in each the gained, the lost, the otherwise different. */
export function movedByRoom(checks: readonly ComparedCheck[]): CheckGroup[] {
  const moved = checks.filter(isMoved);
  return byRoom(moved).map(({ room, checks: filed }) => ({
    room,
    checks: filed.toSorted((a, b) => rankOf(a) - rankOf(b)),
  }));
}

/** Checks by the room that they are filed in; rooms and checks keep their order. */
export function byRoom(checks: readonly ComparedCheck[]): CheckGroup[] {
  const rooms = [...new Set(checks.map(({ room }) => room))];
  return rooms.map((room) => ({ room, checks: checks.filter((each) => each.room === room) }));
}

/** How many checks make a move in an option. */
export function countOf(checks: readonly ComparedCheck[], option: number, move: CheckMove): number {
  return checks.filter(({ moves }) => moves[option] === move).length;
}
