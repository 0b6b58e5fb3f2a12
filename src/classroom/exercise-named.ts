/** Which exercise a team's file says it is of. */
export interface NamedExercise {
  readonly id: string;
  readonly title: string;
  readonly cut?: string;
}

/**
 * The exercise that the text of a team's file names, found without checking the rest of it;
 * undefined where it names none or is no such file.
 */
export function exerciseNamedIn(text: string): NamedExercise | undefined {
  try {
    const whole = recordOf(JSON.parse(text.replace(/^\uFEFF/, "")));
    const design = whole?.kind === "team-work" ? recordOf(whole.design) : whole;
    const { exercise: id, title, cut } = recordOf(design?.exercise) ?? {};
    if (typeof id !== "string" || id === "") return undefined;
    return {
      id,
      title: typeof title === "string" ? title : id,
      ...(typeof cut === "string" ? { cut } : {}),
    };
  } catch {
    return undefined;
  }
}

function recordOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
