import { hasPhrase, wordsOf } from './clean-text.ts';

/** Fields of study by the words that name them; the longer names stand for themselves and not for a part. */
const FIELDS: readonly string[] =
  'agriculture|agribusiness|agronomy|fisheries|forestry|environmental science|environmental studies|climate science|marine biology|biology|biochemistry|biotechnology|chemistry|physics|mathematics|applied mathematics|statistics|data science|data analytics|computer science|computer engineering|software engineering|information technology|information systems|cybersecurity|artificial intelligence|machine learning|civil engineering|mechanical engineering|electrical engineering|chemical engineering|industrial engineering|environmental engineering|engineering|architecture|urban planning|public health|global health|epidemiology|nursing|medicine|pharmacy|dentistry|physical therapy|nutrition|veterinary medicine|psychology|social work|sociology|anthropology|political science|public administration|public policy|international relations|international development|development studies|peace studies|human rights|law|islamic studies|islamic finance|theology|philosophy|history|linguistics|english|literature|journalism|communication|education|special education|early childhood education|economics|finance|accounting|accountancy|business administration|business analytics|business|management|human resources|marketing|entrepreneurship|hospitality management|tourism|supply chain management|project management|graphic design|design|fine arts|music|film|geography|geology|library science|disaster management|gender studies'
    .split('|')
    .sort((a, b) => b.length - a.length);

/** Other names of the same. */
const ALIASES: readonly (readonly [phrase: string, field: string])[] = [
  ['ai', 'artificial intelligence'],
  ['compsci', 'computer science'],
  ['maths', 'mathematics'],
  ['econ', 'economics'],
  ['educ', 'education'],
  ['biostatistics', 'statistics'],
];

/** Words before "English" and the like that make them a language to learn or a test, and not a field. */
const NOT_A_FIELD = new Set([
  'english',
  'education',
  'law',
  'business',
  'management',
  'design',
  'music',
  'history',
  'film',
]);

/**
 * The field of study that a text names, by whole words. Everyday words ("business", "English") count only
 * after "in", "of", "major" or a degree, or where they are the whole text.
 *
 * @example fieldIn('MSc in Public Health, UK') // 'public health'
 */
export const fieldIn = (text: string, words: readonly string[] = wordsOf(text)): string | null => {
  for (const field of FIELDS) {
    if (!hasPhrase(words, field)) continue;
    if (NOT_A_FIELD.has(field) && words.length > 2) {
      const before = words[words.indexOf(field) - 1] ?? '';
      if (
        !/^(?:in|of|major|ms|msc|ma|mba|bs|bsc|ba|master|masters|bachelor|bachelors|phd|study|studying)$/.test(
          before,
        )
      )
        continue;
    }
    return field.replace(
      /^(?:islamic|english)\b/,
      (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
    );
  }
  return ALIASES.find(([phrase]) => hasPhrase(words, phrase))?.[1] ?? null;
};
