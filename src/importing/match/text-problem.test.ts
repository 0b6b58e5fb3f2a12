import { describe, expect, it } from "vitest";
import { resolution } from "./cases/sample";
import { readResolution } from "./read-resolution";
import { languageOf } from "./text-problem";

const problem = (text: string) => readResolution(text).problem;

describe("does it say why a text cannot be read?", () => {
  it("finds nothing wrong with a resolution", () => {
    expect(problem(resolution({ operative: ["Decides to act"] }))).toBeUndefined();
  });
  it("knows an empty text and one that is no resolution", () => {
    expect(problem(" \n ")).toEqual({ code: "empty" });
    expect(problem("Thank you for the lunch. It was good to see you all in the office.")).toEqual({
      code: "no-resolution",
    });
  });
  it.each([
    [
      "fr",
      "Le Conseil de sécurité, rappelant les résolutions du Conseil et la situation dans le pays, décide de proroger le mandat de la Mission pour une période de six mois",
    ],
    [
      "es",
      "El Consejo de Seguridad, recordando las resoluciones del Consejo y la situación en el país, decide prorrogar el mandato de la Misión por un período de seis meses para que los",
    ],
    ["ru", "Совет Безопасности постановляет продлить мандат Миссии"],
    ["ar", "إن مجلس الأمن يقرر تمديد ولاية البعثة"],
    ["zh", "安全理事会决定延长特派团的任务期限"],
  ])("names the language %s", (language, text) => {
    expect(languageOf(text)).toBe(language);
    expect(problem(text)).toEqual({ code: "other-language", language });
  });
});
