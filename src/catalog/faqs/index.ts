import type { Faq } from '../../engine/chat/faq.ts';
import { geographyFaqs } from './geography.ts';
import { identityFaqs } from './identity.ts';

/** All FAQs, in the order in which they are shown. */
export const faqs: readonly Faq[] = [...identityFaqs, ...geographyFaqs];
