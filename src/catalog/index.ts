import type { ChatCatalog } from '../engine/chat/create-chat.ts';
import { communities } from './communities/dataset.ts';
import { stakeholderTemplates } from './communities/stakeholder-templates.ts';
import { stakeholders } from './communities/stakeholders.ts';
import { communityTemplates } from './communities/templates.ts';
import { faqs } from './faqs/index.ts';
import { acts } from './general/acts.ts';
import { aliases } from './geography/aliases.ts';
import { barangays, municipalities, provinces, regions } from './geography/datasets.ts';
import { geographyTemplates } from './geography/templates.ts';
import { lexicon } from './language/lexicon.ts';

/** Everything chat knows, in the order in which it is offered. */
export const chatCatalog: ChatCatalog = {
  lexicon,
  datasets: [regions, provinces, municipalities, barangays, communities, stakeholders],
  templates: [...geographyTemplates, ...communityTemplates, ...stakeholderTemplates],
  faqs,
  acts,
  aliases,
};
