import type { Role } from "../../../classroom/exercise/role";
import type { CardPart, PrintBlock } from "./print-block";
import { heading, type Scene } from "./scene";

/** The roles that the cut deals, in the order of the exercise. */
export function rolesOf({ exercise, cut }: Pick<Scene, "exercise" | "cut">): readonly Role[] {
  return exercise.roles.filter(({ id }) => cut.roles.includes(id));
}

function cardOf({ words, own, lang, exercise }: Scene, role: Role): PrintBlock {
  const points = (what: "wants" | "refuses" | "knows"): CardPart[] =>
    role[what].length === 0
      ? []
      : [
          {
            kind: "points",
            title: words.say(`exercise-paper.role.${what}`),
            items: role[what].map(own),
          },
        ];
  return {
    kind: "card",
    size: "hand",
    id: `role-${role.id}`,
    kicker: words.say("exercise-paper.role.kicker", {
      kind: words.say(`exercises.role.${role.kind}`),
      title: exercise.title,
    }),
    title: role.title,
    lang,
    facts: [],
    parts: [
      { kind: "text", runs: own(role.position) },
      ...points("wants"),
      ...points("refuses"),
      ...points("knows"),
    ],
  };
}

/** A card for each role, each on a page of its own; nobody reads another's. */
export function roleCards(scene: Scene): PrintBlock[] {
  const roles = rolesOf(scene);
  if (roles.length === 0) return [];
  const { words } = scene;
  return roles.flatMap((role, index): PrintBlock[] => [
    { kind: "page-break" },
    ...(index === 0
      ? ([
          heading(2, "roles", words.say("exercise-paper.roles")),
          {
            kind: "paragraph",
            runs: [{ kind: "plain", text: words.say("exercise-paper.roles.how") }],
          },
        ] as const)
      : []),
    cardOf(scene, role),
  ]);
}
