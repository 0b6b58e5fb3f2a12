import text from "../../../docs/user-guide.md?raw";

/** The user's guide as it is written: Markdown, in English. */
export const guideText: string = text;
