import type { ChatCatalog } from '../engine/chat/create-chat.ts';
import type { ChatTemplate } from '../engine/chat/template.ts';
import { boundTemplates } from './bound-templates.ts';
import { busiestTemplates } from './busiest-templates.ts';
import { communities } from './communities/dataset.ts';
import { livelihoods } from './communities/livelihood-rows.ts';
import { livelihoodTemplates } from './communities/livelihood-templates.ts';
import { serviceRatings } from './communities/service-rows.ts';
import { serviceTemplates } from './communities/service-templates.ts';
import { stakeholderTemplates } from './communities/stakeholder-templates.ts';
import { stakeholders } from './communities/stakeholders.ts';
import { communityTemplates } from './communities/templates.ts';
import { engagementTemplates } from './coordination/engagement-templates.ts';
import { engagements } from './coordination/engagements.ts';
import { milestoneTemplates } from './coordination/milestone-templates.ts';
import { milestones } from './coordination/milestones.ts';
import { organizationTemplates } from './coordination/organization-templates.ts';
import { organizations } from './coordination/organizations.ts';
import { partnershipTemplates } from './coordination/partnership-templates.ts';
import { partnerships } from './coordination/partnerships.ts';
import { resourceTemplates } from './coordination/resource-templates.ts';
import { resources } from './coordination/resources.ts';
import { crossDomainLexicon } from './cross-domain/lexicon.ts';
import { crossDomainTemplates } from './cross-domain/templates.ts';
import { faqs } from './faqs/index.ts';
import { acts } from './general/acts.ts';
import { ethnicGroupTemplates } from './general/ethnic-group-templates.ts';
import { ethnicGroups } from './general/ethnic-groups.ts';
import { generalLexicon } from './general/lexicon.ts';
import { overviewTemplates } from './general/overview-templates.ts';
import { aliases } from './geography/aliases.ts';
import { barangays, municipalities, provinces, regions } from './geography/datasets.ts';
import { elsewhere } from './geography/elsewhere.ts';
import { geographyTemplates } from './geography/templates.ts';
import { FILIPINO_QUESTIONS } from './language/filipino-questions.ts';
import { lexicon } from './language/lexicon.ts';
import { assessmentTemplates } from './mana/assessment-templates.ts';
import { assessments } from './mana/assessments.ts';
import { coverageTemplates } from './mana/coverage-templates.ts';
import { manaLexicon } from './mana/lexicon.ts';
import { needTemplates } from './mana/need-templates.ts';
import { needs } from './mana/needs.ts';
import { workshopTemplates } from './mana/workshop-templates.ts';
import { workshopOutputs, workshopParticipants, workshops } from './mana/workshops.ts';
import { medianTemplates } from './median-questions.ts';
import { policyLexicon } from './policies/lexicon.ts';
import { policies } from './policies/policies.ts';
import { policyDetailTemplates } from './policies/policy-detail-templates.ts';
import { policyConsultations, policyEvidence } from './policies/policy-details.ts';
import { policyTemplates } from './policies/policy-templates.ts';
import { budgetCeilings } from './projects/budget-ceilings.ts';
import { ceilingTemplates } from './projects/ceiling-templates.ts';
import { moneyTemplates } from './projects/money-templates.ts';
import { projectTemplates } from './projects/project-templates.ts';
import { projectTrendTemplates } from './projects/project-trend-templates.ts';
import { projects } from './projects/projects.ts';
import { withRelatedCounts } from './related-counts.ts';
import { shareTemplates } from './share-templates.ts';
import { spreadTemplates } from './spread-templates.ts';
import { activity } from './staff/activity.ts';
import { activityTemplates } from './staff/activity-templates.ts';
import { announcements } from './staff/announcements.ts';
import { calendarTemplates } from './staff/calendar-templates.ts';
import { events } from './staff/events.ts';
import { staffLexicon } from './staff/lexicon.ts';
import { staff } from './staff/people.ts';
import { peopleTemplates } from './staff/people-templates.ts';
import { taskTemplates } from './staff/task-templates.ts';
import { tasks } from './staff/tasks.ts';
import { titledTemplates } from './titled-templates.ts';
import { universalTemplates } from './universal-templates.ts';
import { whenTemplates } from './when-templates.ts';

/** Templates with their questions in Filipino as well, where the frame has been put into it. */
const inFilipino = (templates: readonly ChatTemplate[]): readonly ChatTemplate[] =>
  templates.map((template) => {
    const frame = FILIPINO_QUESTIONS[template.question];
    return frame === undefined ? template : { ...template, filipinoQuestion: frame };
  });

/** Everything chat knows, in the order in which it is offered. */
export const chatCatalog: ChatCatalog = {
  lexicon: [
    ...lexicon,
    ...manaLexicon,
    ...policyLexicon,
    ...staffLexicon,
    ...generalLexicon,
    ...crossDomainLexicon,
  ],
  datasets: withRelatedCounts([
    regions,
    provinces,
    municipalities,
    barangays,
    communities,
    ethnicGroups,
    stakeholders,
    livelihoods,
    serviceRatings,
    assessments,
    workshops,
    workshopParticipants,
    workshopOutputs,
    needs,
    policies,
    policyEvidence,
    policyConsultations,
    organizations,
    partnerships,
    milestones,
    resources,
    engagements,
    projects,
    budgetCeilings,
    staff,
    tasks,
    events,
    activity,
    announcements,
  ]),
  templates: inFilipino([
    ...geographyTemplates,
    ...communityTemplates,
    ...ethnicGroupTemplates,
    ...overviewTemplates,
    ...stakeholderTemplates,
    ...livelihoodTemplates,
    ...serviceTemplates,
    ...assessmentTemplates,
    ...workshopTemplates,
    ...coverageTemplates,
    ...needTemplates,
    ...policyTemplates,
    ...policyDetailTemplates,
    ...organizationTemplates,
    ...partnershipTemplates,
    ...milestoneTemplates,
    ...resourceTemplates,
    ...engagementTemplates,
    ...projectTemplates,
    ...moneyTemplates,
    ...projectTrendTemplates,
    ...ceilingTemplates,
    ...peopleTemplates,
    ...taskTemplates,
    ...calendarTemplates,
    ...activityTemplates,
    ...spreadTemplates,
    ...shareTemplates,
    ...medianTemplates,
    ...crossDomainTemplates,
    ...titledTemplates,
    ...busiestTemplates,
    ...boundTemplates,
    ...universalTemplates,
    ...whenTemplates,
  ]),
  faqs,
  acts,
  aliases,
  elsewhere,
};
