import type { IsoDate } from '../../core/calendar.ts';
import { fold } from '../language/fold.ts';
import { answeredOnes } from './question.ts';
import type { ChatServices } from './turn.ts';

/** What is put into the slots of an example to make a question of it. */
const SAMPLES: Readonly<Record<string, string>> = {
  location: 'Region IX',
  region: 'Region X',
  province: 'Lanao del Norte',
  municipality: 'Pikit',
  barangay: 'Barangay Sirawan',
  period: 'this year',
  n: '5',
  ranking: 'most',
  bucket: 'year',
};

/** Completes what is being typed to questions that are known to be answered. */
export class Suggester {
  readonly #services: ChatServices;
  readonly #today: () => IsoDate;
  /** The questions there are, as they are and as they are compared with what is typed. */
  #questions: readonly { readonly question: string; readonly folded: string }[] | null = null;

  constructor(services: ChatServices, today: () => IsoDate) {
    this.#services = services;
    this.#today = today;
  }

  /**
   * Questions that begin with the prefix first, then those that hold all of its words. Only as many are
   * tried as it takes to find `limit` that are answered.
   */
  suggest(prefix: string, limit: number): readonly string[] {
    const wanted = fold(prefix.trim());
    const words = wanted.split(/\s+/).filter((word) => word !== '');
    this.#questions ??= this.#candidates().map((question) => ({ question, folded: fold(question) }));
    const begins = this.#questions.filter(({ folded }) => folded.startsWith(wanted));
    const holds = this.#questions.filter(
      ({ folded }) => !folded.startsWith(wanted) && words.every((word) => folded.includes(word)),
    );
    const found = [...begins, ...holds].map(({ question }) => question);
    return answeredOnes(found, Math.max(0, limit), this.#services, this.#today());
  }

  #candidates(): readonly string[] {
    const questions = new Set<string>();
    for (const faq of this.#services.faqs.values()) questions.add(faq.question);
    for (const template of this.#services.templates.values()) {
      const dataset = this.#services.datasets.get(template.dataset)!;
      for (const example of template.examples) {
        const filled = example.replace(/\{([a-z_]+)\}/g, (slot, name: string) => {
          if (name === 'measure') return dataset.measures[0]?.words[0] ?? slot;
          if (name === 'dimension') return dataset.dimensions[0]?.words[0] ?? slot;
          const filter = dataset.filters.find((one) => one.type === name);
          return SAMPLES[name] ?? filter?.values[0]?.words[0] ?? slot;
        });
        if (!filled.includes('{')) questions.add(filled.charAt(0).toUpperCase() + filled.slice(1));
      }
    }
    return [...questions];
  }
}
