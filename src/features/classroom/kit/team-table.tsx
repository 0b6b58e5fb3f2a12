import type { Role, RoleKind } from "../../../classroom/exercise/role";
import type { TeamPlan } from "../../../classroom/head-count";
import { dealingOrder, doublingOrder } from "../../../classroom/kit/seat-roles";
import type { Words } from "../../../i18n/words";
import { Table } from "../../../ui/table";
import type { Column } from "../../../ui/table-column";
import { useWords } from "../../../ui/words-context";
import styles from "./kit.module.css";

/** Who sits where, on what they work, and which roles are doubled or left out. */
export function TeamTable({ teams }: { teams: readonly TeamPlan[] }) {
  const words = useWords();
  const order = (kinds: readonly RoleKind[]) => words.list(kinds.map(kindIn(words)));
  return (
    <>
      <Table
        caption={words.say("kit.room.table")}
        columns={columnsIn(words)}
        rows={teams}
        rowKey={({ number }) => String(number)}
      />
      <p className={styles.soft}>
        {words.join([
          words.say("kit.room.order.drop", { roles: order(dealingOrder) }),
          words.say("kit.room.order.double", { roles: order(doublingOrder) }),
        ])}
      </p>
    </>
  );
}

const kindIn = (words: Words) => (kind: RoleKind) => words.say(`exercises.role.${kind}`);

function columnsIn(words: Words): Column<TeamPlan>[] {
  const kind = kindIn(words);
  const nameOf = (role: Role) => kind(role.kind);
  const orNobody = (names: readonly string[]) =>
    names.length === 0 ? words.say("kit.room.nobody") : words.list(names);
  return [
    {
      id: "team",
      header: words.say("kit.room.team"),
      isRowHeader: true,
      cell: ({ number }) => words.number(number),
    },
    {
      id: "size",
      header: words.say("kit.room.size"),
      align: "end",
      cell: ({ size }) => words.number(size),
    },
    {
      id: "works-on",
      header: words.say("kit.room.works-on"),
      cell: ({ isOnPaper }) => words.say(isOnPaper ? "kit.room.paper" : "kit.room.laptop"),
    },
    {
      id: "doubled",
      header: words.say("kit.room.doubled"),
      cell: ({ roles }) =>
        orNobody(
          roles.held
            .filter(({ by }) => by > 1)
            .map(({ role, by }) =>
              words.say("exercises.roles.shared", { role: nameOf(role), count: by }),
            ),
        ),
    },
    {
      id: "dropped",
      header: words.say("kit.room.dropped"),
      cell: ({ roles }) => orNobody(roles.dropped.map(nameOf)),
    },
  ];
}
