import * as z from "zod/mini";
import { rowId } from "../../domain/field";
import { longText, shortText } from "../../domain/stated-schema";

export const roleKinds = [
  "secretariat-planner",
  "host-government",
  "troop-contributor",
  "financial-contributor",
  "regional-organisation",
  "humanitarian",
  "council-member",
] as const;
export type RoleKind = (typeof roleKinds)[number];

const points = () => z.array(longText()).check(z.maxLength(20));

/** What one person at the table holds: an institution's place, never a real person's. */
export const roleSchema = z.strictObject({
  id: rowId(),
  kind: z.enum(roleKinds),
  title: shortText(),
  /** Who you are and what you answer for. */
  position: longText(),
  wants: points(),
  /** What you cannot agree to. */
  refuses: points(),
  /** What you know and the others do not, until you say so. */
  knows: points(),
});
export type Role = z.infer<typeof roleSchema>;
