/** What the staff have to do; `{subject}` is a project's title or a place. */
export const TASK_TITLES: readonly string[] = [
  'Prepare the quarterly report on {subject}',
  'Validate the beneficiary list of {subject}',
  'Encode field data of {subject}',
  'Follow up fund release for {subject}',
  'Draft the terms of reference for {subject}',
  'Update the monitoring sheet of {subject}',
  'Coordinate the site visit for {subject}',
  'Review the liquidation papers of {subject}',
  'Collect community feedback on {subject}',
  'Finalize the work plan of {subject}',
];

/** Tasks that belong to no project. */
export const OFFICE_TASKS: readonly string[] = [
  'Clean duplicate entries in the community profiles',
  'Prepare slides for the staff meeting',
  'File the travel order and itinerary',
  'Update the stakeholder directory',
  'Answer letters from partner agencies',
  'Check the consistency of assessment forms',
  'Prepare the attendance sheets for the workshop',
  'Archive signed agreements',
];

/** The demo field officer's own tasks: due in so many days (negative: days ago), where they stand, how pressing. */
export const DEMO_TASKS = [
  {
    title: 'Submit the field validation report for Palimbang',
    due: -9,
    status: 'in_progress',
    priority: 'high',
  },
  { title: 'Encode the household survey of Lambayong', due: -4, status: 'todo', priority: 'medium' },
  { title: 'Return signed consent forms to the barangay', due: -1, status: 'todo', priority: 'critical' },
  { title: 'Call the imam about the consultation venue', due: 0, status: 'todo', priority: 'high' },
  { title: 'Send the attendance sheets to the MANA team', due: 0, status: 'in_progress', priority: 'medium' },
  { title: 'Review the needs list with the women leaders', due: 1, status: 'todo', priority: 'high' },
  { title: 'Prepare kits for the community workshop', due: 3, status: 'in_progress', priority: 'medium' },
  { title: 'Draft the site visit report for Lutayan', due: 6, status: 'todo', priority: 'low' },
  { title: 'Map water points in three sitios', due: 11, status: 'todo', priority: 'critical' },
  { title: 'Prepare the monthly accomplishment report', due: 17, status: 'todo', priority: 'medium' },
  { title: 'Schedule the validation meeting with the LGU', due: 26, status: 'todo', priority: 'low' },
  {
    title: 'Update the stakeholder directory of Sultan Kudarat',
    due: 38,
    status: 'todo',
    priority: 'medium',
  },
  { title: 'Deliver learning materials to the madrasah', due: -2, status: 'completed', priority: 'medium' },
  { title: 'Interview fisherfolk leaders in Kalamansig', due: -6, status: 'completed', priority: 'high' },
  { title: 'Attend the data privacy orientation', due: -13, status: 'completed', priority: 'low' },
  { title: 'Submit the travel liquidation', due: -21, status: 'completed', priority: 'high' },
  { title: 'Validate coordinates of relocation sites', due: -34, status: 'completed', priority: 'medium' },
  { title: 'Hold the focus group with youth leaders', due: -47, status: 'completed', priority: 'medium' },
  { title: 'Translate the survey form into Maguindanaon', due: -80, status: 'completed', priority: 'high' },
  { title: 'Brief the new enumerators', due: -130, status: 'completed', priority: 'medium' },
  { title: 'Join the cancelled coastal clean-up', due: -58, status: 'cancelled', priority: 'low' },
] as const;

/** The demo field officer's calendar: the day counted from today, the hour in Manila, and how long. */
export const DEMO_EVENTS = [
  { title: 'Team huddle of the field officers', day: 0, hour: 16, hours: 1, kind: 'meeting' },
  { title: 'Household validation in Lambayong', day: 1, hour: 8, hours: 8, kind: 'field_work' },
  { title: 'Deadline of the validation report', day: 4, hour: 17, hours: 1, kind: 'deadline' },
  { title: 'Community workshop in Palimbang', day: 8, hour: 9, hours: 7, kind: 'field_work' },
  { title: 'Monthly staff meeting', day: 12, hour: 9, hours: 3, kind: 'meeting' },
  { title: 'Family leave', day: 20, hour: 8, hours: 33, kind: 'leave' },
  { title: 'Coordination meeting with the MSWDO of Lutayan', day: 31, hour: 13, hours: 2, kind: 'meeting' },
  { title: 'Site visit in Kalamansig', day: -5, hour: 8, hours: 9, kind: 'field_work' },
  { title: 'Orientation on the new survey form', day: -16, hour: 13, hours: 3, kind: 'other' },
] as const;
