import type { Clock } from '../../core/clock.ts';
import { goalRows } from './accounts/goals.ts';
import { profileRows } from './accounts/profile.ts';
import { userRows } from './accounts.ts';
import { communityRows } from './communities/communities.ts';
import { communityGroupRows, communityLivelihoodRows, communityServiceRows } from './communities/details.ts';
import { placements } from './communities/placements.ts';
import { settle } from './communities/settlements.ts';
import { stakeholderRows } from './communities/stakeholders.ts';
import { engagementRows } from './coordination/engagements.ts';
import { organizationRows } from './coordination/organizations.ts';
import {
  milestoneRows,
  partnershipOrganizationRows,
  sharedResourceRows,
} from './coordination/partnership-details.ts';
import { partnershipRows } from './coordination/partnerships.ts';
import { geographyRows } from './geography.ts';
import { ETHNIC_GROUPS } from './lists/ethnic-groups.ts';
import { assessmentRows } from './mana/assessments.ts';
import { needRows } from './mana/needs.ts';
import { outputRows, participantRows, workshopRows } from './mana/workshops.ts';
import { createPlaces } from './places.ts';
import { policyRows } from './policies/policies.ts';
import {
  policyConsultationRows,
  policyEvidenceRows,
  policyNeedRows,
  policyStakeholderRows,
} from './policies/policy-details.ts';
import { budgetCeilingRows, projectCommunityRows, projectNeedRows } from './projects/project-links.ts';
import { projectRows } from './projects/projects.ts';
import { numbered } from './rows.ts';
import { activityRows } from './staff/activity-log.ts';
import { announcementRows } from './staff/announcements.ts';
import { eventRows } from './staff/events.ts';
import { staffRows } from './staff/staff.ts';
import { staffTaskRows } from './staff/staff-tasks.ts';
import { createTimeline } from './timeline.ts';

/**
 * Makes every row of the seed, laid out around the clock's day, without touching a database: the same clock
 * gives the same rows. Tables come in an order in which they can be written, those referred to first.
 */
export const buildSeed = (clock: Clock) => {
  const timeline = createTimeline(clock);
  const geography = geographyRows();
  const settlements = settle(placements(geography));
  const communityList = communityRows(settlements, timeline);
  const places = createPlaces(geography, settlements, communityList);
  const regionIds = geography.regions.filter((region) => region.inScope).map((region) => region.id);

  const staffList = staffRows(timeline);
  const organizationList = organizationRows(geography, timeline);
  const assessmentList = assessmentRows(places, staffList, organizationList, timeline);
  const workshopList = workshopRows(assessmentList, geography, timeline);
  const needList = needRows(places, assessmentList, timeline);
  const partnershipList = partnershipRows(organizationList, regionIds, timeline);
  const engagementList = engagementRows(organizationList, partnershipList, places, timeline);
  const policyList = policyRows(places, staffList, assessmentList, timeline);
  const projectList = projectRows(organizationList, places, timeline);
  const projectNeedList = projectNeedRows(projectList, needList, places);
  const taskList = staffTaskRows(staffList, projectList, timeline);
  const sizes = {
    communities: communityList.length,
    needs: needList.length,
    engagements: engagementList.length,
    assessments: assessmentList.length,
    staff_tasks: taskList.length,
    projects: projectList.length,
    workshops: workshopList.length,
    policies: policyList.length,
    partnerships: partnershipList.length,
  };

  return {
    regions: geography.regions,
    provinces: geography.provinces,
    municipalities: geography.municipalities,
    barangays: geography.barangays,
    ethnicGroups: numbered(ETHNIC_GROUPS.map((name) => ({ name }))),
    users: userRows(timeline),
    profiles: profileRows(timeline),
    goals: goalRows(timeline),
    staff: staffList,
    organizations: organizationList,
    communities: communityList,
    communityEthnicGroups: communityGroupRows(settlements),
    communityLivelihoods: communityLivelihoodRows(settlements),
    communityServices: communityServiceRows(settlements),
    stakeholders: stakeholderRows(communityList, timeline),
    assessments: assessmentList,
    workshops: workshopList,
    workshopParticipants: participantRows(workshopList, places),
    workshopOutputs: outputRows(workshopList, timeline),
    needs: needList,
    partnerships: partnershipList,
    partnershipOrganizations: partnershipOrganizationRows(partnershipList, organizationList),
    partnershipMilestones: milestoneRows(partnershipList, timeline),
    sharedResources: sharedResourceRows(partnershipList),
    engagements: engagementList,
    policies: policyList,
    policyEvidence: policyEvidenceRows(policyList),
    policyStakeholders: policyStakeholderRows(policyList, organizationList),
    policyConsultations: policyConsultationRows(policyList, timeline),
    policyNeeds: policyNeedRows(policyList, needList, places),
    projects: projectList,
    projectNeeds: projectNeedList,
    projectCommunities: projectCommunityRows(projectList, projectNeedList, needList, places),
    budgetCeilings: budgetCeilingRows(projectList, timeline),
    staffTasks: taskList,
    events: eventRows(staffList, places, timeline),
    activityLog: activityRows(staffList, sizes, timeline),
    announcements: announcementRows(timeline),
  };
};

export type SeedRows = ReturnType<typeof buildSeed>;
