import type { Role } from "../../../../classroom/exercise/role";
import type { ExerciseSource, NewTeam } from "../../../../classroom/team/begin-team";

/** A team has at most so many seats. */
export const mostSeats = 60;

/** The roles that a cut deals, in the order of the exercise; all of them where it names none. */
export function rolesOfCut(source: ExerciseSource, cutId: string): Role[] {
  const dealt = source.cuts.find(({ id }) => id === cutId)?.roles ?? [];
  return source.roles.filter(({ id }) => dealt.length === 0 || dealt.includes(id));
}

/** Names as they were typed: one a line, or apart by commas. */
export function namesIn(text: string): string[] {
  const names = text.split(/[\n,;،；，、]/u).map((name) => name.trim().slice(0, 300));
  return [...new Set(names.filter((name) => name !== ""))].slice(0, mostSeats);
}

/** The seats of a team: one for each role and each name that holds it; a role without one is there too. */
export function membersOf(
  roles: readonly Pick<Role, "id">[],
  held: Readonly<Record<string, string>>,
): NewTeam["members"] {
  const seats = roles.flatMap(({ id }) => {
    const names = namesIn(held[id] ?? "");
    return names.length > 0 ? names.map((name) => ({ role: id, name })) : [{ role: id }];
  });
  return seats.slice(0, mostSeats);
}
