import { compileCatalog } from '../../engine/goals/compile-catalog.ts';
import type { GoalCatalog } from '../../engine/goals/goal-catalog.ts';
import { careerApplications } from './career/applications.ts';
import { interviewPreparation } from './career/interview-preparation.ts';
import { jobSearch } from './career/job-search.ts';
import { linkedin } from './career/linkedin.ts';
import { networking } from './career/networking.ts';
import { offers } from './career/offers.ts';
import { resume } from './career/resume.ts';
import { careerRoute } from './career/route.ts';
import { skillBuilding } from './career/skill-building.ts';
import { factDefinitions } from './facts/index.ts';
import { debt } from './finance/debt.ts';
import { growth } from './finance/growth.ts';
import { overview } from './finance/overview.ts';
import { financeRoute } from './finance/route.ts';
import { saving } from './finance/saving.ts';
import { general } from './general/general.ts';
import { generalRoute } from './general/route.ts';
import { foundations } from './language/foundations.ts';
import { languageTest } from './language/language-test.ts';
import { practice } from './language/practice.ts';
import { languageRoute } from './language/route.ts';
import { event } from './sport/event.ts';
import { sportRoute } from './sport/route.ts';
import { safeStart } from './sport/safe-start.ts';
import { training } from './sport/training.ts';
import { applications } from './study/applications.ts';
import { departure } from './study/departure.ts';
import { examPreparation } from './study/exam-preparation.ts';
import { recommendations } from './study/recommendations.ts';
import { studyRoute } from './study/route.ts';
import { scholarships } from './study/scholarships.ts';
import { statement } from './study/statement.ts';
import { universityResearch } from './study/university-research.ts';
import { visa } from './study/visa.ts';

/** The task templates, routes and facts that we ship, in order. */
export const goalCatalog: GoalCatalog = compileCatalog({
  facts: factDefinitions,
  routes: [studyRoute, careerRoute, sportRoute, languageRoute, financeRoute, generalRoute],
  templates: [
    ...universityResearch,
    ...examPreparation,
    ...statement,
    ...recommendations,
    ...applications,
    ...scholarships,
    ...visa,
    ...departure,
    ...resume,
    ...linkedin,
    ...jobSearch,
    ...careerApplications,
    ...networking,
    ...skillBuilding,
    ...interviewPreparation,
    ...offers,
    ...safeStart,
    ...training,
    ...event,
    ...foundations,
    ...practice,
    ...languageTest,
    ...overview,
    ...saving,
    ...debt,
    ...growth,
    ...general,
  ],
});
