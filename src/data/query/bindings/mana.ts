import { eq } from 'drizzle-orm';
import { communities } from '../../tables/communities.ts';
import { barangays, municipalities, provinces, regions } from '../../tables/geography.ts';
import { assessments, needs, workshopOutputs, workshopParticipants, workshops } from '../../tables/mana.ts';
import { policies, policyNeeds } from '../../tables/policies.ts';
import { projectNeeds, projects } from '../../tables/projects.ts';
import { defineBinding } from '../define-binding.ts';
import { days, percent } from '../expressions.ts';
import { placesOfCommunity } from '../places.ts';
import { many, through } from '../relations.ts';

type Assessment = typeof assessments;
type Workshop = typeof workshops;
type Need = typeof needs;

export const assessmentBinding = defineBinding(assessments, {
  columns: ['category', 'level', 'status', 'region', 'province', 'planned_start', 'planned_end'],
  details: [
    'methodology',
    'priority',
    'municipality',
    'community',
    'lead_staff',
    'lead_organization',
    'started_on',
    'completed_on',
    'validated_on',
    'workshops_count',
    'needs_count',
  ],
  references: {
    barangay: { table: barangays, key: (t, s) => s.one(communities, t.communityId).barangayId },
  },
  measures: {
    duration_days: (t) => days(t.startedOn, t.completedOn),
    planned_days: (t) => days(t.plannedStart, t.plannedEnd),
    /** How long after its planned end it was completed; negative where before. */
    delay_days: (t) => days(t.plannedEnd, t.completedOn),
    validation_days: (t) => days(t.completedOn, t.validatedOn),
  },
  relations: {
    workshops: many(workshops, (row, assessment: Assessment) => eq(row.assessmentId, assessment.id)),
    needs: many(needs, (row, assessment: Assessment) => eq(row.assessmentId, assessment.id)),
    policies: many(policies, (row, assessment: Assessment) => eq(row.assessmentId, assessment.id)),
    outputs: many(workshopOutputs, (row, assessment: Assessment, scope) =>
      eq(scope.one(workshops, row.workshopId).assessmentId, assessment.id),
    ),
    participants: many(workshopParticipants, (row, assessment: Assessment, scope) =>
      eq(scope.one(workshops, row.workshopId).assessmentId, assessment.id),
    ),
  },
});

export const workshopBinding = defineBinding(workshops, {
  columns: ['theme', 'status', 'held_on', 'region', 'province', 'municipality', 'actual_participants'],
  details: ['assessment', 'target_participants', 'attendance_percent', 'outputs_count'],
  measures: { attendance_percent: (t) => percent(t.actualParticipants, t.targetParticipants) },
  relations: {
    participants: many(workshopParticipants, (row, workshop: Workshop) => eq(row.workshopId, workshop.id)),
    outputs: many(workshopOutputs, (row, workshop: Workshop) => eq(row.workshopId, workshop.id)),
  },
});

export const participantBinding = defineBinding(workshopParticipants, {
  columns: ['role', 'sex', 'age', 'province', 'workshop'],
  details: ['region', 'theme', 'held_on'],
  references: {
    // The province is where they come from; the region and municipality, where the workshop was.
    region: { table: regions, key: (t, s) => s.one(workshops, t.workshopId).regionId },
    municipality: { table: municipalities, key: (t, s) => s.one(workshops, t.workshopId).municipalityId },
  },
  fields: {
    theme: {
      kind: 'enum',
      values: workshops.theme.enumValues,
      of: (t, s) => s.one(workshops, t.workshopId).theme,
    },
    held_on: { kind: 'date', of: (t, s) => s.one(workshops, t.workshopId).heldOn },
  },
});

export const outputBinding = defineBinding(workshopOutputs, {
  columns: ['kind', 'submitted_on', 'workshop', 'region'],
  details: ['province', 'municipality'],
  references: {
    region: { table: regions, key: (t, s) => s.one(workshops, t.workshopId).regionId },
    province: { table: provinces, key: (t, s) => s.one(workshops, t.workshopId).provinceId },
    municipality: { table: municipalities, key: (t, s) => s.one(workshops, t.workshopId).municipalityId },
  },
});

export const needBinding = defineBinding(needs, {
  columns: ['sector', 'urgency', 'status', 'community', 'province', 'region', 'identified_on'],
  details: ['households_affected', 'municipality', 'barangay', 'assessment', 'projects_count'],
  references: placesOfCommunity<Need>((t) => t.communityId),
  flags: { community_is_active: (t, s) => s.one(communities, t.communityId).isActive },
  relations: {
    projects: through(
      projects,
      projectNeeds,
      (link, need: Need) => eq(link.needId, need.id),
      (link) => link.projectId,
    ),
    policies: through(
      policies,
      policyNeeds,
      (link, need: Need) => eq(link.needId, need.id),
      (link) => link.policyId,
    ),
  },
});
