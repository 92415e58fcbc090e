import type { RenderedTask } from '../render/render-task.ts';

const LONGEST_TITLE = 200;
const LONGEST_DESCRIPTION = 2500;

/** What is wrong with a rendered task, in words; null where it may be shown. */
export const taskProblem = (task: RenderedTask): string | null => {
  const { title, description, deliverable, definitionOfDone } = task;
  const texts = [title, description, deliverable, ...definitionOfDone.map(({ text }) => text)];
  if (texts.some((text) => text.trim() === '')) return 'a text is empty';
  if (texts.some((text) => /[{}]|\bundefined\b|\bnull\b|\bNaN\b|\[object/.test(text)))
    return 'a slot was not filled';
  if (title.length > LONGEST_TITLE) return 'the title is too long';
  if (description.length > LONGEST_DESCRIPTION) return 'the description is too long';
  const weight = definitionOfDone.reduce((sum, item) => sum + item.weight, 0);
  return weight === 100 ? null : 'the weights of its definition of done do not add to 100';
};
