import { cleanText } from './clean-text.ts';
import { degreeIn } from './degrees.ts';
import { fieldIn } from './fields.ts';
import { keyOf, type Node } from './nodes.ts';

/** One degree or course that a person has. */
export interface EducationEntry {
  readonly path: string;
  readonly degree?: { readonly name: string; readonly rank: number };
  readonly field?: string;
  readonly school?: string;
  readonly gpa?: unknown;
  readonly year?: number;
}

const SCHOOL = /\b(?:university|college|institute|polytechnic|academy|school|unibersidad)\b/i;

const field = (value: Record<string, unknown>, names: readonly string[]): unknown => {
  const key = Object.keys(value).find((candidate) => names.includes(keyOf(candidate)));
  return key === undefined ? undefined : value[key];
};

const fromText = (text: string, path: string): EducationEntry => {
  const degree = degreeIn(text);
  const named = fieldIn(text);
  const school = text
    .split(/[,;(]|\bfrom\b|\bat\b/)
    .map((part) => cleanText(part.replace(/\)$/, '')))
    .find((part) => part !== null && SCHOOL.test(part) && degreeIn(part) === null);
  const gpa = /\b(?:c?gpa|gwa)\b\s*(?:of|is|:)?\s*(\d(?:\.\d{1,2})?(?:\s*\/\s*\d(?:\.\d)?)?)/i.exec(text);
  const year = /\b(19[5-9]\d|20\d\d)\b(?!.*\b(?:19[5-9]\d|20\d\d)\b)/.exec(text);
  return {
    path,
    ...(degree === null ? {} : { degree }),
    ...(named === null ? {} : { field: named }),
    ...(school === undefined || school === null ? {} : { school }),
    ...(gpa === null ? {} : { gpa: gpa[0] }),
    ...(year === null ? {} : { year: Number(year[1]) }),
  };
};

const fromObject = (value: Record<string, unknown>, path: string): EducationEntry => {
  const degreeText = cleanText(
    field(value, ['degree', 'level', 'qualification', 'title', 'program', 'course']),
  );
  const fieldText = cleanText(
    field(value, ['field', 'major', 'field_of_study', 'subject', 'specialization', 'discipline']),
  );
  const school = cleanText(field(value, ['school', 'institution', 'university', 'college', 'name']));
  const year = Number(
    cleanText(field(value, ['year', 'graduation_year', 'graduated', 'end_year', 'completed']))?.slice(0, 4),
  );
  const gpa = field(value, ['gpa', 'cgpa', 'gwa', 'grade', 'average']);
  const scale = field(value, ['gpa_scale', 'scale']);
  const degree = degreeText === null ? null : degreeIn(degreeText);
  const named = fieldText ?? (degreeText === null ? null : fieldIn(degreeText));
  return {
    path,
    ...(degree === null ? {} : { degree }),
    ...(named === null ? {} : { field: named }),
    ...(school === null ? {} : { school }),
    ...(gpa === undefined || gpa === null ? {} : { gpa: scale === undefined ? gpa : { gpa, scale } }),
    ...(Number.isInteger(year) && year > 1950 && year < 2100 ? { year } : {}),
  };
};

const asEntry = (node: Node): EducationEntry | null => {
  const { value, path } = node;
  if (typeof value === 'string') return fromText(value, path);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return fromObject(value as Record<string, unknown>, path);
  }
  return null;
};

/**
 * The entry that counts as the person's education: the highest degree, and of equal ones the first stated.
 * Entries may be objects, lines of text, a list of either, or one of them alone.
 */
export const educationOf = (root: Node, nodes: readonly Node[]): EducationEntry | null => {
  const entries = Array.isArray(root.value)
    ? nodes
        .filter((node) => new RegExp(`^${escapePattern(root.path)}\\[\\d+\\]$`).test(node.path))
        .map(asEntry)
    : [asEntry(root)];
  return entries
    .filter((entry): entry is EducationEntry => entry !== null && Object.keys(entry).length > 1)
    .reduce<EducationEntry | null>(
      (best, entry) =>
        best === null || (entry.degree?.rank ?? -1) > (best.degree?.rank ?? -1) ? entry : best,
      null,
    );
};

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
