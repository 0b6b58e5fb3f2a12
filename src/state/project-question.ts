import { create } from "zustand";

/** What the author is asked where a project's file has designs that this device holds otherwise. */
export interface ProjectQuestion {
  file: string;
  /** The title of the project. */
  title: string;
  /** The titles of the designs, as the file has them. */
  titles: readonly string[];
}

export type ProjectAnswer =
  /** Those on this device are replaced; what they were is kept as versions of this name. */
  | { choice: "replace"; versionName: string }
  /** The file's designs become a project of their own, under this title. */
  | { choice: "both"; title: string }
  | { choice: "neither" };

interface Asked {
  asked: { question: ProjectQuestion; answer: (answer: ProjectAnswer) => void } | undefined;
}

/** The question that waits for the author's word. */
export const useProjectQuestion = create<Asked>(() => ({ asked: undefined }));

/** Asks the author; a question that waited before is answered with neither. */
export function askAboutProject(question: ProjectQuestion): Promise<ProjectAnswer> {
  answerProject({ choice: "neither" });
  return new Promise((answer) => useProjectQuestion.setState({ asked: { question, answer } }));
}

/** The author's word. */
export function answerProject(answer: ProjectAnswer): void {
  const { asked } = useProjectQuestion.getState();
  useProjectQuestion.setState({ asked: undefined });
  asked?.answer(answer);
}
