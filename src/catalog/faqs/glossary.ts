import type { Wording } from '../../core/wording.ts';
import type { Faq, FaqCategory } from '../../engine/chat/faq.ts';
import { definitionOf } from './phrasings.ts';

/**
 * A noun of the records, and what the system means by it. A noun that is also a figure of other rows, as
 * consultations are of policies, is none: "what is the number of" is asked of it in the same words.
 */
interface Term {
  readonly id: string;
  readonly category: FaqCategory;
  /** English nouns in the singular, the first with its article. */
  readonly en: readonly [string, ...string[]];
  /** What Filipino calls it besides, where it does. */
  readonly fil?: readonly string[];
  /** What is asked besides the usual ways. */
  readonly also?: readonly string[];
  readonly meaning: Wording;
  readonly followUps: readonly string[];
}

const terms: readonly Term[] = [
  {
    id: 'community',
    category: 'data',
    en: ['community', 'Bangsamoro community'],
    fil: ['komunidad'],
    meaning: {
      en: 'A settlement of Bangsamoro people outside BARMM, recorded with its barangay, its ethnic groups, its people and households, livelihoods and services.',
      fil: 'Isang pamayanan ng mga Bangsamoro sa labas ng BARMM, na nakatala kasama ang barangay, mga pangkat etniko, mga tao at sambahayan, kabuhayan at serbisyo nito.',
    },
    followUps: ['How many communities are there?', 'What counts as an active community?'],
  },
  {
    id: 'stakeholder',
    category: 'data',
    en: ['stakeholder', 'community stakeholder'],
    also: [
      'who are called stakeholders',
      'who do you call a stakeholder of a community',
      'sino ang pwedeng maging stakeholder',
      'sino ang stakeholder ng komunidad ibig sabihin',
    ],
    meaning: {
      en: 'A person of standing in a community, such as an imam, elder, women or youth leader or health worker, recorded with their influence and how engaged they are. The names here are synthetic.',
      fil: 'Isang taong may katayuan sa komunidad, tulad ng imam, nakatatanda, lider ng kababaihan o kabataan o health worker, na nakatala kasama ang impluwensiya at antas ng pakikilahok. Synthetic ang mga pangalan dito.',
    },
    followUps: ['How many stakeholders are there?', 'Stakeholders by kind'],
  },
  {
    id: 'sitio',
    category: 'data',
    en: ['sitio', 'purok', 'settlement type', 'relocation site'],
    also: [
      'what is the difference between a sitio and a purok',
      'difference between sitio and purok',
      'how does a sitio differ from a purok',
      'is a sitio the same as a purok',
      'ano ang pagkakaiba ng sitio at purok',
      'pagkakaiba ng sitio sa purok',
      'what are the settlement types',
      'what settlement types are there',
      'what kinds of settlement are there',
      'what types of settlements are there',
      'what kinds of settlements do you record',
      'ano ang mga uri ng pamayanan',
      'what is the difference between a sitio and a village',
    ],
    meaning: {
      en: 'Kinds of settlement. A sitio is a part of a barangay some way off its centre, a purok a zone of one; a relocation site is where people were moved to. Communities are recorded as village, subdivision, purok, sitio, relocation site or mixed.',
      fil: 'Mga uri ng pamayanan. Ang sitio ay bahagi ng barangay na malayo sa sentro nito, ang purok ay isang sona nito; ang relocation site ay lugar na pinaglipatan ng mga tao. Nakatala ang mga komunidad bilang village, subdivision, purok, sitio, relocation site o mixed.',
    },
    followUps: ['Communities by settlement type'],
  },
  {
    id: 'ethnic-group',
    category: 'data',
    en: ['ethnic group', 'ethnolinguistic group', 'tribe'],
    fil: ['pangkat etniko', 'tribo'],
    also: ['what do you mean by tribe in the records', 'what is the meaning of ethnolinguistic'],
    meaning: {
      en: 'One of the Moro peoples that the records name. Each community has one primary group, by which it is counted, and may have others.',
      fil: 'Isa sa mga pangkat Moro na nakatala. May isang pangunahing pangkat ang bawat komunidad, na siyang batayan ng bilang, at maaaring may iba pa.',
    },
    followUps: ['Which ethnic groups are there?', 'Communities by ethnic group'],
  },
  {
    id: 'livelihood',
    category: 'data',
    en: ['livelihood'],
    fil: ['kabuhayan', 'hanapbuhay'],
    meaning: {
      en: 'What the people of a community live by, such as farming, fishing or trading. Each community has one primary livelihood, which "fishing communities" goes by, and may have others.',
      fil: 'Ang ikinabubuhay ng mga tao sa komunidad, tulad ng pagsasaka, pangingisda o kalakalan. May isang pangunahing kabuhayan ang bawat komunidad at maaaring may iba pa.',
    },
    followUps: ['Communities by livelihood', 'What does primary livelihood mean?'],
  },
  {
    id: 'need',
    category: 'data',
    en: ['need', 'community need'],
    fil: ['pangangailangan'],
    also: ['what do you call a need of a community', 'ano ang tinatawag na need ng komunidad'],
    meaning: {
      en: 'Something that a community was found to lack, such as a water system, with its sector, its urgency, and how far it has come from identified to met.',
      fil: 'Isang bagay na natuklasang kulang sa komunidad, tulad ng sistema ng tubig, kasama ang sektor, antas ng pagkaapurahan, at kung nasaan na ito mula sa natukoy hanggang sa natugunan.',
    },
    followUps: ['What is an unmet need?', 'Needs by sector'],
  },
  {
    id: 'assessment',
    category: 'modules',
    en: ['MANA assessment'],
    also: [
      'what is meant by assessment in MANA',
      'what happens in a MANA assessment',
      'what happens during a MANA assessment',
      'what does a MANA assessment include',
      'what does a MANA assessment consist of',
      'what is done in a MANA assessment',
      'ano ang nangyayari sa MANA assessment',
      'ano ang ginagawa sa MANA assessment',
    ],
    meaning: {
      en: 'One round of mapping and needs assessment (MANA): of a region, province, municipality, barangay or community, by a method such as a survey, with a lead, planned dates and a status.',
      fil: 'Isang pagsasagawa ng mapping and needs assessment (MANA): sa isang rehiyon, probinsiya, munisipalidad, barangay o komunidad, sa paraang tulad ng survey, na may namumuno, mga petsa at katayuan.',
    },
    followUps: ['Assessments by status', 'What kinds of assessments are there?'],
  },
  {
    id: 'workshop',
    category: 'modules',
    en: ['workshop'],
    meaning: {
      en: 'A gathering within a MANA assessment on one theme, with a day, a target and a number of participants, and outputs such as findings or an action plan.',
      fil: 'Isang pagtitipon sa loob ng MANA assessment tungkol sa isang tema, na may araw, target at bilang ng kalahok, at mga output tulad ng findings o action plan.',
    },
    followUps: ['How many workshops are there?', 'What counts as an upcoming workshop?'],
  },
  {
    id: 'organization',
    category: 'modules',
    en: ['organization', 'partner organization', 'partner'],
    fil: ['organisasyon'],
    also: [
      'who can be recorded as an organization',
      'what kinds of bodies are organizations',
      'what counts as a partner organization of the office',
    ],
    meaning: {
      en: 'A body that the office works with: a ministry, agency or office of BARMM, a local or national government body, a civil society group, a school, a religious or private body, a donor or the press.',
      fil: 'Isang katuwang ng tanggapan: ministri, ahensiya o tanggapan ng BARMM, lokal o pambansang pamahalaan, samahang sibil, paaralan, relihiyoso o pribadong samahan, donor o media.',
    },
    followUps: ['Organizations by kind', 'What is in the coordination module?'],
  },
  {
    id: 'partnership',
    category: 'modules',
    en: ['partnership'],
    fil: ['partnership'],
    meaning: {
      en: 'An agreement with one or more organizations, such as an MOA, an MOU, a contract or a grant, with its sector, dates, budget and status.',
      fil: 'Isang kasunduan sa isa o higit pang organisasyon, tulad ng MOA, MOU, kontrata o grant, kasama ang sektor, mga petsa, badyet at katayuan.',
    },
    followUps: ['Partnerships by status', 'What counts as an active partnership?'],
  },
  {
    id: 'milestone',
    category: 'modules',
    en: ['milestone', 'partnership milestone'],
    also: [
      'what is a milestone of a partnership',
      'what does milestone mean in a partnership',
      'what are milestones of a partnership for',
      'ano ang milestone ng partnership',
      'ano ang milestone sa plano',
    ],
    meaning: {
      en: 'A step of a partnership with a day that it is due: pending, in progress, achieved or delayed. In a goal plan, milestones are the stages that its tasks belong to.',
      fil: 'Isang hakbang ng partnership na may takdang araw: pending, in progress, achieved o delayed. Sa plano ng layunin, ang milestone ay ang yugto na kinabibilangan ng mga gawain.',
    },
    followUps: ['Milestones by status'],
  },
  {
    id: 'shared-resource',
    category: 'modules',
    en: ['shared resource'],
    also: [
      'what does a shared resource of a partnership mean',
      'what kinds of shared resources are there in a partnership',
      'ano ang shared resource ng partnership',
    ],
    meaning: {
      en: 'What a partner puts into a partnership: funding, personnel, equipment, a venue, training or technical assistance.',
      fil: 'Ang ambag ng katuwang sa isang partnership: pondo, tauhan, kagamitan, lugar, training o technical assistance.',
    },
    followUps: ['Shared resources by kind'],
  },
  {
    id: 'policy',
    category: 'modules',
    en: ['policy'],
    fil: ['patakaran'],
    also: [
      'what do you mean by policy in the records',
      'what is a policy of the office',
      'what counts as a policy of the office',
    ],
    meaning: {
      en: 'A recommendation of the office for a policy, program or service, followed from draft to implemented, with its evidence, consultations and stakeholders.',
      fil: 'Isang rekomendasyon ng tanggapan para sa patakaran, programa o serbisyo, na sinusundan mula draft hanggang maipatupad, kasama ang ebidensiya, konsultasyon at mga stakeholder.',
    },
    followUps: ['Policies by status', 'What are the steps of a policy recommendation?'],
  },
  {
    id: 'project',
    category: 'modules',
    en: ['project', 'program', 'activity'],
    fil: ['proyekto', 'programa'],
    also: [
      'what is an activity as a kind of project',
      'what is a program as a kind of project',
      'what do you mean by activity as a project',
    ],
    meaning: {
      en: 'Work with a budget that answers needs of communities. Programs, projects and activities are its three kinds; "projects" and "PPAs" mean all three.',
      fil: 'Gawaing may badyet na tumutugon sa mga pangangailangan ng komunidad. Programa, proyekto at aktibidad ang tatlong uri nito; ang "projects" at "PPAs" ay tumutukoy sa lahat ng tatlo.',
    },
    followUps: ['Projects by status', 'What is in the projects module?'],
  },
  {
    id: 'event',
    category: 'modules',
    en: ['event', 'calendar event'],
    fil: ['kaganapan'],
    also: [
      'what kind of entries are events',
      'what are entries of the calendar called',
      'ano ang event sa kalendaryo',
      'what is an event in the calendar',
    ],
    meaning: {
      en: 'An entry of the staff calendar: a meeting, deadline, field work, leave or another kind, with its owner and times.',
      fil: 'Isang tala sa kalendaryo ng kawani: pulong, deadline, field work, leave o iba pa, kasama ang may-ari at oras.',
    },
    followUps: ['What events are scheduled this month?'],
  },
  {
    id: 'activity-log',
    category: 'modules',
    en: ['activity log', 'audit log', 'logged action'],
    also: [
      'what does the activity log show',
      'what does the activity log contain',
      'what is in the activity log',
      'what is recorded in the activity log',
      'what gets recorded in the activity log',
      'ano ang nasa activity log',
      'ano ang nakasulat sa activity log',
      'ano ang laman ng activity log',
      'is there an activity log',
      'is there an audit log',
      'are changes logged',
    ],
    meaning: {
      en: 'The list of what staff created, updated, deleted, submitted or approved in the records, and when.',
      fil: 'Talaan ng kung ano ang nilikha, binago, tinanggal, isinumite o inaprubahan ng kawani sa mga tala, at kailan.',
    },
    followUps: ['Logged actions by staff'],
  },
  {
    id: 'announcement',
    category: 'modules',
    en: ['announcement'],
    fil: ['anunsiyo', 'patalastas'],
    also: ['what are announcements for', 'who are announcements for', 'para kanino ang mga anunsiyo'],
    meaning: {
      en: 'A notice to all staff with a title, a text and the day it was published.',
      fil: 'Isang paabiso sa lahat ng kawani na may pamagat, teksto at araw ng paglalathala.',
    },
    followUps: ['What is the latest announcement?'],
  },
  {
    id: 'province',
    category: 'geography',
    en: ['province'],
    fil: ['probinsiya', 'lalawigan'],
    also: ['what is under a province', 'how would you define a province in the Philippines'],
    meaning: {
      en: 'The level of government between region and municipality. Some cities belong to none, and are then not counted with the province around them.',
      fil: 'Ang antas ng pamahalaan sa pagitan ng rehiyon at munisipalidad. May mga lungsod na walang kinabibilangang probinsiya at hindi ibinibilang sa probinsiyang nakapaligid.',
    },
    followUps: ['How many provinces are there?', 'How are places organized?'],
  },
  {
    id: 'municipality',
    category: 'geography',
    en: ['municipality', 'city', 'town'],
    fil: ['munisipalidad', 'lungsod', 'bayan'],
    also: [
      'what is the difference between a city and a municipality',
      'difference between city and municipality',
      'what is the difference between a city and a town',
      'how does a city differ from a municipality',
      'is a city the same as a municipality',
      'ano ang pagkakaiba ng lungsod at munisipyo',
      'ano ang pagkakaiba ng munisipalidad sa lungsod',
      'ano ang pagkakaiba ng bayan at lungsod',
      'what makes a town a city',
      'what makes a municipality a city',
      'when does a municipality become a city',
      'kailan nagiging lungsod ang munisipyo',
    ],
    meaning: {
      en: 'The local governments between province and barangay. A city is one with a charter; highly urbanized and independent component cities stand outside any province.',
      fil: 'Ang mga pamahalaang lokal sa pagitan ng probinsiya at barangay. Ang lungsod ay may sariling charter; ang highly urbanized at independent component na lungsod ay nasa labas ng alinmang probinsiya.',
    },
    followUps: ['How many cities are there?', 'What is a highly urbanized city?'],
  },
  {
    id: 'region',
    category: 'geography',
    en: ['region'],
    fil: ['rehiyon'],
    meaning: {
      en: 'The widest level of places here: Regions IX, X, XI and XII, which the office serves, and BARMM, whose places are listed for reference.',
      fil: 'Ang pinakamalawak na antas ng lugar dito: Rehiyon IX, X, XI at XII na pinaglilingkuran ng tanggapan, at ang BARMM na nakalista bilang sanggunian.',
    },
    followUps: ['Which regions does the OOBC serve?', 'How are places organized?'],
  },
];

/** What the nouns of the records mean, for whoever meets them the first time. */
export const glossaryFaqs: readonly Faq[] = terms.map(
  ({ id, category, en, fil = [], also = [], meaning, followUps }): Faq => ({
    id: `${category}.what-is-${id}`,
    category,
    question: `What is ${/^[aeiou]/i.test(en[0]) ? 'an' : 'a'} ${en[0]}?`,
    variants: [...definitionOf({ en, fil }), ...also],
    answer: meaning,
    followUps,
  }),
);
