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
import { assessmentTemplates } from './mana/assessment-templates.ts';
import { assessments } from './mana/assessments.ts';
import { manaLexicon } from './mana/lexicon.ts';
import { needTemplates } from './mana/need-templates.ts';
import { needs } from './mana/needs.ts';
import { workshopTemplates } from './mana/workshop-templates.ts';
import { workshopOutputs, workshopParticipants, workshops } from './mana/workshops.ts';

/** Everything chat knows, in the order in which it is offered. */
export const chatCatalog: ChatCatalog = {
  lexicon: [...lexicon, ...manaLexicon],
  datasets: [
    regions,
    provinces,
    municipalities,
    barangays,
    communities,
    stakeholders,
    assessments,
    workshops,
    workshopParticipants,
    workshopOutputs,
    needs,
  ],
  templates: [
    ...geographyTemplates,
    ...communityTemplates,
    ...stakeholderTemplates,
    ...assessmentTemplates,
    ...workshopTemplates,
    ...needTemplates,
  ],
  faqs,
  acts,
  aliases,
};
