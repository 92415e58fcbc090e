import type { Faq } from '../../engine/chat/faq.ts';
import { accessFaqs } from './access.ts';
import { dataFaqs } from './data.ts';
import { differenceFaqs } from './differences.ts';
import { geographyFaqs } from './geography.ts';
import { glossaryFaqs } from './glossary.ts';
import { identityFaqs } from './identity.ts';
import { moduleFaqs } from './modules.ts';

/** All FAQs, in the order in which they are shown. */
export const faqs: readonly Faq[] = [
  ...identityFaqs,
  ...geographyFaqs,
  ...moduleFaqs,
  ...accessFaqs,
  ...dataFaqs,
  ...glossaryFaqs,
  ...differenceFaqs,
];
