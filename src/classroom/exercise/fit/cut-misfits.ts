import type { Exercise } from "../exercise";
import { type Misfit, misfitIf } from "./misfit";
import { pathMisfits } from "./path-misfits";

/** What does not fit in the cuts: their minutes, and what they name. */
export function cutMisfits({ cuts, injects, roles }: Exercise): Misfit[] {
  const injectIds = new Set(injects.map(({ id }) => id));
  const roleIds = new Set(roles.map(({ id }) => id));
  const inCuts = cuts.flatMap((cut) => {
    const at = `cuts.${cut.id}`;
    const sum = cut.agenda.reduce((total, { minutes }) => total + minutes, 0);
    return [
      ...misfitIf(sum !== cut.minutes, "agenda-minutes", at, sum, cut.minutes),
      ...cut.injects.flatMap(({ inject, minute }) => [
        ...misfitIf(!injectIds.has(inject), "unknown-inject", `${at}.injects.${inject}`, inject),
        ...misfitIf(
          minute >= cut.minutes,
          "inject-after-end",
          `${at}.injects.${inject}`,
          minute,
          cut.minutes,
        ),
      ]),
      ...cut.roles.flatMap((role) =>
        misfitIf(!roleIds.has(role), "unknown-role", `${at}.roles.${role}`, role),
      ),
      ...pathMisfits(cut.questions, `${at}.questions`),
    ];
  });
  const played = new Set(cuts.flatMap((cut) => cut.injects.map(({ inject }) => inject)));
  const dealt = new Set(cuts.flatMap((cut) => cut.roles));
  return [
    ...inCuts,
    ...injects.flatMap(({ id }) =>
      misfitIf(!played.has(id), "unplayed-inject", `injects.${id}`, id),
    ),
    ...roles.flatMap(({ id }) => misfitIf(!dealt.has(id), "undealt-role", `roles.${id}`, id)),
  ];
}
