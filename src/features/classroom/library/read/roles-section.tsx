import type { Role } from "../../../../classroom/exercise/role";
import { RoleCard } from "../../../../exercise-view/role-card";
import { useWritten } from "../../../../exercise-view/written";
import { Disclosure } from "../../../../ui/disclosure";
import { useWords } from "../../../../ui/words-context";
import { ReadSection } from "./read-section";

/** The role cards, each one click away. */
export function RolesSection({ roles }: { roles: readonly Role[] }) {
  const words = useWords();
  const written = useWritten();
  if (roles.length === 0) return null;
  return (
    <ReadSection title={words.say("exercises.part.roles")}>
      {roles.map((role) => (
        <Disclosure key={role.id} summary={<bdi {...written}>{role.title}</bdi>}>
          <RoleCard role={role} />
        </Disclosure>
      ))}
    </ReadSection>
  );
}
