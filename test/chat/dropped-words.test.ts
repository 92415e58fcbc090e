import { describe, expect, it } from 'vitest';
import { startChat } from '../support/chat.ts';
import { testDatabase } from '../support/database.ts';

const { talk, trace } = await startChat(await testDatabase());

/** What a question asks of the database; null where it is not answered from there. */
const planOf = async (question: string): Promise<string | null> => {
  const reply = await talk().say(question);
  return reply.source === 'TEMPLATE' ? JSON.stringify(reply.plan) : null;
};

describe('a question is never answered as another that says less or joins it otherwise', () => {
  it.each([
    // "Or" between conditions of different kinds is no "and".
    [
      'How many communities are in Region IX or without water?',
      'How many communities are in Region IX without water?',
    ],
    ['How many projects are ongoing or in Region IX?', 'How many ongoing projects are in Region IX?'],
    ['How many projects are in Region IX or led by DSWD?', 'How many projects in Region IX are led by DSWD?'],
    ['projects that are overdue or over budget', 'overdue projects over budget'],
    ['How many needs are critical or unmet?', 'How many critical needs are unmet?'],
    ['How many communities are Tausug or in Region X?', 'How many Tausug communities are in Region X?'],
    // What stands behind a copula is said of the rows that are asked about.
    [
      'how many partnerships with universities are active',
      'How many partnerships with active universities are there?',
    ],
    // What stands behind the nearer noun is said of that.
    [
      'how many unmet needs sit in communities with no project?',
      'How many unmet needs are not addressed by any project?',
    ],
    // A place in an order, a figure of its own, and a town that is another.
    ['second largest community in Region XII', 'largest community in Region XII'],
    ['communities with more families than households', 'communities with families'],
    ['number of projects in Quezon City', 'number of projects in Quezon by city'],
    ['number of projects per sector, FY 2026', 'number of projects per sector and fiscal year'],
    ['Which needs are already met but still unmet?', 'needs that are met or unmet'],
    ['Did women outnumber men in Region IX?', 'communities in Region IX where women outnumber men'],
    // What lies ahead, what is so far, and what is now.
    ['assessments to complete', 'completed assessments'],
    ['Which ongoing projects are going to miss their target?', 'Which ongoing projects missed their target?'],
    ['How many assessments are there so far this year?', 'How many assessments are there this year?'],
    ['tasks of Nadia Abubakar now', 'tasks of Nadia Abubakar'],
    ['Ilang FY 2024 na proyekto ang natapos na?', 'how many projects were completed in FY 2024'],
    [
      'allocated under the ceilings from 2024 to 2026',
      'ceilings with an allocated amount from 2,024 to 2,026 pesos',
    ],
    ['events starting from August to October 2026', 'events since August 2026'],
    // A word that was taken back, or that puts one in another place.
    ['projects of MSSD, I mean MOH', 'projects of MSSD or MOH'],
    ['which community in Region IX is the smallest but one', 'which community in Region IX is the smallest'],
    ['needs that are not met or rejected', 'needs that are unmet or rejected'],
    [
      'Which provinces have both Tausug and Sama communities?',
      'Which provinces have Tausug or Sama communities?',
    ],
    [
      'How many barangays do cities of Region IX have altogether?',
      'number of barangays in Region IX by city',
    ],
    ['cities with the most communities', 'municipalities with the most communities'],
    ['Which ministry leads the most projects?', 'Which organization leads the most projects?'],
    ['projects linked to needs of more than one community', 'projects linked to more than one community'],
    ['total population of Manobo communities', 'total population of communities in Barangay Manobo'],
    [
      'allocated amount under the 2025 budget ceilings',
      'budget ceilings with an allocated amount under 2025',
    ],
    // All of them is more than those that are.
    ['Are all critical needs funded?', 'List the critical needs that are funded'],
    // An order is asked for.
    ['Active MOAs in Region XII with a budget, largest first', 'Active MOAs in Region XII with a budget'],
    // Two kinds of rows are not one.
    ['How many needs and communities are in Region IX?', 'How many needs are in Region IX?'],
    ['How many communities and needs are in Region IX?', 'How many communities are in Region IX?'],
    // To have no data is not to have nothing.
    ['communities with no data on water', 'communities with no water'],
    ['communities without records of unmet needs', 'communities without unmet needs'],
    // What rows have alone is not what they have among others.
    ['How many communities only have fishing?', 'How many communities have fishing?'],
    ['communities with only critical needs', 'communities with critical needs'],
    ['communities with every need met', 'communities with met needs'],
    ['How many communities have mostly unmet needs?', 'How many communities have unmet needs?'],
    ['communities with exactly one mosque', 'communities with a mosque'],
    // What lies beyond a denial is denied too.
    [
      'How many policies have no evidence or consultation?',
      'How many policies have no evidence or have a consultation?',
    ],
    [
      'How many policies have no evidence and consultation?',
      'How many policies have consultations but no evidence?',
    ],
    ['How many communities are not active?', 'How many communities are active?'],
    // A figure is no year.
    ['communities with 2000 people', 'population of communities in 2000'],
    ['communities with a population of 1990', 'population of communities in 1990'],
    ['projects with 2025 beneficiaries', 'beneficiaries of projects in 2025'],
    // A verb says what was done with the rows.
    ['How many tasks did I complete?', 'How many tasks do I have?'],
    ['Which tasks did I do?', 'Which tasks do I have?'],
    ['partnerships that expired last year', 'expired partnerships that started last year'],
    [
      'Which needs affect more than 50 households?',
      'households affected by needs of more than 50 households',
    ],
    ['workshops from March to January 2026', 'workshops since March 2026'],
    // Both sides of a comparison are asked for.
    [
      'Average allocated budget: programs vs activities',
      'average allocated budget of programs or activities',
    ],
    // What is yet to be done is not done.
    ['How many assessments are to be completed?', 'How many assessments are completed?'],
    // Rows stand in one order only.
    ['biggest and smallest communities', 'biggest communities'],
    // The time is of what was done to them.
    ['How many communities were assessed in 2025?', 'How many assessed communities were added in 2025?'],
    // Rows that are not named are not what a figure is of.
    ['utilization of education projects', 'utilization of budget ceilings for education projects'],
    // All that is excluded is denied.
    ['needs excluding Region XII and health', 'health needs not in Region XII'],
    // A slip turns no word into nothing.
    ['How many Tausug comens are in Region IX?', 'How many Tausug are in Region IX?'],
    ['Ilan ang komunidad sa Maynila?', 'Ilan ang komunidad?'],
  ])('%s', async (question, other) => {
    const plan = await planOf(question);
    if (plan !== null) expect(plan, trace()).not.toBe(await planOf(other));
  });

  it.each([
    ['How many tasks did I complete?', 'How many of my tasks are completed?'],
    ['How many communities have at least one mosque?', 'How many communities have at least 1 mosque?'],
    ['projects that started in 2024 but not in Region IX', 'projects outside Region IX that started in 2024'],
    [
      'How many policies have no evidence or consultation?',
      'How many policies have no evidence and no consultation?',
    ],
    [
      'Ilang komunidad ang nasa Region IX pero walang tubig?',
      'How many communities in Region IX have no water?',
    ],
  ])('%s asks the same as %s', async (question, other) => {
    const [plan, same] = [await planOf(question), await planOf(other)];
    expect(plan, trace()).not.toBeNull();
    expect(JSON.parse(plan!).where).toHaveLength(JSON.parse(same!).where.length);
    for (const part of JSON.parse(same!).where) expect(JSON.parse(plan!).where).toContainEqual(part);
  });
});
