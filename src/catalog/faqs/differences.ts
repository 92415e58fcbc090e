import type { Faq } from '../../engine/chat/faq.ts';
import { ways } from './phrasings.ts';

/** The usual ways to ask how two things are told apart, in either order. */
const between = (one: string, other: string): readonly string[] =>
  [
    [one, other],
    [other, one],
  ].flatMap(([first, second]) =>
    ways(
      `difference between ${first} and ${second}`,
      `what is the difference between ${first} and ${second}`,
      `how does ${first} differ from ${second}`,
      `how is ${first} different from ${second}`,
      `${first} (versus|vs) ${second} difference`,
      `is ${first} the same as ${second}`,
      `ano ang pagkakaiba ng ${first} at ${second}`,
      `pareho ba ang ${first} at ${second}`,
    ),
  );

/** How the things that rows are of are told apart. */
export const differenceFaqs: readonly Faq[] = [
  {
    id: 'data.need-project',
    category: 'data',
    question: 'What is the difference between a need and a project?',
    variants: between('need', 'project'),
    answer: {
      en: 'A need is what a community was found to lack; a project is work with a budget that may answer it. A need is addressed when a project is linked to it, and met only when its status says so.',
      fil: 'Ang pangangailangan ay ang natukoy na kulang sa isang komunidad; ang proyekto ay gawaing may badyet na maaaring tumugon dito. Addressed ang pangangailangan kapag may proyektong nakaugnay, at met kapag iyon ang status nito.',
    },
    followUps: ['What is an addressed need?', 'What is a project?'],
  },
  {
    id: 'modules.assessment-workshop',
    category: 'modules',
    question: 'What is the difference between an assessment and a workshop?',
    variants: [...between('assessment', 'workshop'), ...between('MANA assessment', 'MANA workshop')],
    answer: {
      en: 'An assessment is one round of mapping and needs assessment of a place; a workshop is a gathering within an assessment, on one theme and one day, with participants and outputs.',
      fil: 'Ang assessment ay isang ikot ng mapping and needs assessment ng isang lugar; ang workshop ay pagtitipon sa loob ng assessment, sa isang tema at isang araw, na may mga kalahok at output.',
    },
    followUps: ['What is a MANA assessment?', 'What is a workshop?'],
  },
  {
    id: 'modules.mana-assessment',
    category: 'modules',
    question: 'What is the difference between MANA and an assessment?',
    variants: between('MANA', 'assessment'),
    answer: {
      en: 'MANA is the work as a whole, Mapping and Needs Assessment; an assessment is one round of it, in one place, with a lead, dates and a status.',
      fil: 'Ang MANA ay ang buong gawain, Mapping and Needs Assessment; ang assessment ay isang ikot nito, sa isang lugar, na may namumuno, mga petsa at status.',
    },
    followUps: ['What is MANA?', 'What is a MANA assessment?'],
  },
  {
    id: 'modules.engagement-partnership',
    category: 'modules',
    question: 'What is the difference between an engagement and a partnership?',
    variants: between('engagement', 'partnership'),
    answer: {
      en: 'A partnership is an agreement that runs from one day to another, such as an MOA; an engagement is one contact with an organization on a day, such as a meeting or a field visit.',
      fil: 'Ang partnership ay kasunduang may simula at wakas, gaya ng MOA; ang engagement ay isang pakikipag-ugnayan sa organisasyon sa isang araw, gaya ng pulong o field visit.',
    },
    followUps: ['What is a partnership?', 'What counts as an engagement?'],
  },
  {
    id: 'modules.policy-project',
    category: 'modules',
    question: 'What is the difference between a policy and a project?',
    variants: between('policy', 'project'),
    answer: {
      en: 'A policy is a recommendation of the office, followed from draft to implemented; a project is work with a budget that answers needs of communities.',
      fil: 'Ang policy ay rekomendasyon ng tanggapan, sinusubaybayan mula draft hanggang implemented; ang proyekto ay gawaing may badyet na tumutugon sa pangangailangan ng mga komunidad.',
    },
    followUps: ['What is a policy?', 'What is a project?'],
  },
  {
    id: 'modules.partner-stakeholder',
    category: 'modules',
    question: 'What is the difference between a partner and a stakeholder?',
    variants: [...between('partner', 'stakeholder'), ...between('organization', 'stakeholder')],
    answer: {
      en: 'A partner is an organization that the office works with; a stakeholder is a person of standing in a community, such as an imam or an elder. The stakeholders of a policy are organizations.',
      fil: 'Ang katuwang ay organisasyong kasama ng tanggapan sa trabaho; ang stakeholder ay taong kinikilala sa komunidad, gaya ng imam o nakatatanda. Mga organisasyon ang stakeholder ng isang policy.',
    },
    followUps: ['What is a stakeholder?', 'What is an organization?'],
  },
];
