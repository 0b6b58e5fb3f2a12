import type { Structure } from "./structure/paragraph";

/** Why a text cannot be read as a resolution. `language` is a code such as "fr". */
export type TextProblem =
  | { code: "empty" }
  | { code: "other-language"; language: string }
  | { code: "no-resolution" };

const commonWords: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|of|and|to|in|its|that|by|for|with)\b/gi,
  fr: /\b(?:le|la|les|des|du|et|en|une?|dans|pour|que|aux)\b/gi,
  es: /\b(?:el|los|las|del|y|en|una?|para|que|por|con)\b/gi,
  de: /\b(?:der|die|das|und|in|den|von|zu|mit|auf|dem)\b/gi,
  pt: /\b(?:os|as|dos|da|do|em|uma?|para|que|por|com)\b/gi,
};
const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  zh: /\p{Script=Han}/gu,
};

const times = (text: string, form: RegExp) => text.match(form)?.length ?? 0;

/** The language that a text is most likely in, by its script and its commonest words. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 20_000);
  const letters = times(sample, /\p{L}/gu);
  const script = Object.entries(scripts).find(([, form]) => times(sample, form) > letters * 0.4);
  if (script) return script[0];
  const counts = Object.entries(commonWords).map(
    ([code, form]) => [code, times(sample, form)] as const,
  );
  const best = counts.reduce((kept, next) => (next[1] > kept[1] ? next : kept));
  return best[1] < 5 ? "en" : best[0];
}

/** The problem of a text, or undefined where it has operative paragraphs in English. */
export function textProblem(text: string, { operative }: Structure): TextProblem | undefined {
  if (text.trim() === "") return { code: "empty" };
  const language = languageOf(text);
  if (language !== "en") return { code: "other-language", language };
  return operative.length === 0 ? { code: "no-resolution" } : undefined;
}
