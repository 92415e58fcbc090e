import { cleanText } from './clean-text.ts';
import type { Node } from './nodes.ts';

/** A test by its key, the words for it, and the scores it gives. */
interface TestKind {
  readonly pattern: RegExp;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export const TESTS: Readonly<Record<string, TestKind>> = {
  ielts: { pattern: /(?<![a-z])ielts(?![a-z])/i, min: 0, max: 9, step: 0.5 },
  toefl: { pattern: /(?<![a-z])toefl(?![a-z])/i, min: 0, max: 120, step: 1 },
  pte: { pattern: /(?<![a-z])pte(?![a-z])/i, min: 10, max: 90, step: 1 },
  duolingo: { pattern: /(?<![a-z])(?:duolingo|det)(?![a-z])/i, min: 10, max: 160, step: 5 },
  gre: { pattern: /(?<![a-z])gre(?![a-z])/i, min: 260, max: 340, step: 1 },
  gmat: { pattern: /(?<![a-z])gmat(?![a-z])/i, min: 200, max: 805, step: 5 },
  sat: { pattern: /(?<![a-z])SAT(?![a-z])|^sat$/, min: 400, max: 1600, step: 10 },
};

export type ScoreReading =
  | { readonly ok: true; readonly score: number; readonly text: string; readonly path: string }
  | { readonly ok: false; readonly text: string; readonly path: string; readonly problem: string };

/** Sections of a test and other figures beside the score. */
const NOT_THE_SCORE =
  /(?:reading|writing|listening|speaking|verbal|quant|analytical|section|date|year|month|target|goal|required|minimum|percentile|attempt)/i;
const IS_THE_SCORE =
  /^(?:score|overall|total|value|band|result|composite|overall_band|overall_score|total_score)$/;

const check = (test: TestKind, written: string, path: string): ScoreReading => {
  const score = Number(written.replace(',', '.'));
  const fits = score >= test.min && score <= test.max && Math.abs((score / test.step) % 1) < 1e-9;
  return fits
    ? { ok: true, score, text: written.replace(',', '.'), path }
    : { ok: false, text: written, path, problem: `scores of this test run from ${test.min} to ${test.max}` };
};

/** The score after the test's name in running text: "IELTS 6.5", "GRE: 320", "IELTS overall band of 7". */
export const scoreInText = (text: string, name: string): string | null => {
  const test = TESTS[name];
  const match = test?.pattern.exec(text);
  if (test === undefined || !match) return null;
  const after = text.slice(match.index + match[0].length).split(/[,;\n]|\b(?:and|but)\b/)[0] ?? '';
  const others = Object.values(TESTS).some((other) => other !== test && other.pattern.test(after));
  if (others) return null;
  const number =
    /^\s*(?:academic|general|ibt|overall|total|composite|band|score|of|is|was|:|=|-|–|\(|\s)*(\d{1,4}(?:[.,]\d)?)(?![\d%])/i.exec(
      after,
    );
  const ahead = /(\d{1,4}(?:[.,]\d)?)\s+(?:in|on|for)\s+(?:the\s+|my\s+)?$/i.exec(text.slice(0, match.index));
  return number?.[1] ?? ahead?.[1] ?? null;
};

/**
 * The scores of one test among the nodes of a stored value, in any of the shapes people use: `{ ielts: 6.5 }`,
 * `{ IELTS: { overall: 6.5 } }`, `[{ test: 'IELTS', score: '6.5' }]`, "IELTS 6.5, GRE: 320".
 */
export const scoresOf = (nodes: readonly Node[], name: string): readonly ScoreReading[] => {
  const test = TESTS[name];
  if (test === undefined) return [];
  const readings: ScoreReading[] = [];
  for (const node of nodes) {
    const last = node.keys.at(-1) ?? '';
    if (NOT_THE_SCORE.test(last)) continue;
    const text = cleanText(node.value, 300);
    if (text === null) continue;
    const plain =
      /^(?:band |score |overall )?(\d{1,4}(?:[.,]\d)?)(?:\s*\/\s*\d{1,4})?(?: ?(?:overall|band|total|points?))?$/i.exec(
        text,
      );
    if (plain !== null && !node.path.endsWith(']')) {
      const keyed = node.keys.some((key) => test.pattern.test(key.replaceAll('_', ' ')) || key === name);
      const own = last === name || test.pattern.test(last.replaceAll('_', ' '));
      if (keyed && (own || IS_THE_SCORE.test(last))) readings.push(check(test, plain[1] ?? '', node.path));
      else if (IS_THE_SCORE.test(last) && namedBeside(nodes, node, test)) {
        readings.push(check(test, plain[1] ?? '', node.path));
      }
      continue;
    }
    const written = scoreInText(text, name);
    if (written !== null) readings.push(check(test, written, node.path));
  }
  return readings;
};

/** Whether an object names the test in a field beside its score. */
const namedBeside = (nodes: readonly Node[], node: Node, test: TestKind): boolean => {
  const parent = node.path.slice(0, node.path.lastIndexOf('.'));
  return nodes.some(
    (other) =>
      other.path.startsWith(`${parent}.`) &&
      !other.path.slice(parent.length + 1).includes('.') &&
      /^(?:test|name|exam|type|kind|test_name|exam_name)$/.test(other.keys.at(-1) ?? '') &&
      typeof other.value === 'string' &&
      test.pattern.test(other.value.length <= 4 ? other.value.toUpperCase() : other.value),
  );
};
