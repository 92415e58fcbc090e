// .try-check.ts
import fc2 from "fast-check";

// src/engine/goals/select/condition.ts
var holds = (condition, facts) => {
  if (condition === void 0) return true;
  if ("has" in condition) return facts.get(condition.has) !== void 0;
  if ("lacks" in condition) return facts.get(condition.lacks) === void 0;
  if ("yes" in condition) return facts.get(condition.yes)?.flag === true;
  if ("no" in condition) return facts.get(condition.no)?.flag === false;
  if ("atLeast" in condition) {
    const [name2, least] = condition.atLeast;
    const number2 = facts.get(name2)?.number;
    return number2 !== void 0 && number2 >= least;
  }
  if ("below" in condition) {
    const [name2, limit] = condition.below;
    const number2 = facts.get(name2)?.number;
    return number2 !== void 0 && number2 < limit;
  }
  if ("oneOf" in condition) {
    const [name2, values] = condition.oneOf;
    const fact = facts.get(name2);
    const stated = (fact?.items ?? (fact === void 0 ? [] : [fact.text])).map((text) => text.toLowerCase());
    return values.some((value) => stated.includes(value.toLowerCase()));
  }
  if ("all" in condition) return condition.all.every((part) => holds(part, facts));
  if ("any" in condition) return condition.any.some((part) => holds(part, facts));
  return !holds(condition.not, facts);
};
var factsOf = (condition) => {
  if (condition === void 0) return [];
  if ("has" in condition) return [condition.has];
  if ("lacks" in condition) return [condition.lacks];
  if ("yes" in condition) return [condition.yes];
  if ("no" in condition) return [condition.no];
  if ("atLeast" in condition) return [condition.atLeast[0]];
  if ("below" in condition) return [condition.below[0]];
  if ("oneOf" in condition) return [condition.oneOf[0]];
  if ("all" in condition) return condition.all.flatMap(factsOf);
  if ("any" in condition) return condition.any.flatMap(factsOf);
  return factsOf(condition.not);
};

// src/engine/goals/render/literal-facts.ts
var NUMBER_WORD = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand";
var NUMBER = new RegExp(`\\d+(?:[.,:/]\\d+)*%?|\\b(?:${NUMBER_WORD})\\b`, "gi");
var URL = /\b(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+\.(?:com|org|net|edu|gov|ph|io)\b\S*/gi;
var NAME = /(?<![.!?:“"-]\s*|^\s*)\b\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)*|\b\p{Lu}{2,}\b|\b\p{Lu}\p{Ll}+\p{Lu}\p{L}*/gu;
var literalFacts = (pieces, path) => {
  const texts = pieces.map((piece, i) => {
    if (typeof piece !== "string") return piece.words ?? "";
    return i === 0 ? piece : `~${piece}`;
  });
  const found2 = /* @__PURE__ */ new Map();
  const add = (name2, value) => {
    if (!found2.has(value)) found2.set(value, { name: name2, value, origin: "TEMPLATE", path });
  };
  for (const text of texts) {
    for (const [url] of text.matchAll(URL)) add("url", url.replace(/[.,;)]+$/, ""));
    for (const [number2] of text.matchAll(NUMBER)) add("number", number2);
    for (const [name2] of text.matchAll(NAME)) if (name2 !== "I") add("name", name2);
  }
  return [...found2.values()];
};

// src/engine/goals/render/compile-template.ts
var SLOT = /\{([^}|]*)(?:\|([^}]*))?\}/g;
var compileText = (text, path) => {
  const pieces = [];
  let end = 0;
  for (const match of text.matchAll(SLOT)) {
    if (match.index > end) pieces.push(text.slice(end, match.index));
    pieces.push({ name: match[1] ?? "", words: match[2] ?? null });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return { pieces, facts: literalFacts(pieces, path) };
};
var compileSentence = (sentence, path) => typeof sentence === "string" ? { when: void 0, text: compileText(sentence, path), otherwise: null } : {
  when: sentence.when,
  text: compileText(sentence.text, path),
  otherwise: sentence.else === void 0 ? null : compileText(sentence.else, `${path}.else`)
};
var slotsOf = (text) => text.pieces.flatMap((piece) => typeof piece === "string" ? [] : [piece.name]);
var problemsOf = (compiled, known) => {
  const { template, title, sentences, deliverable, done } = compiled;
  const needs = new Set(template.needs ?? []);
  const texts = [
    title,
    deliverable,
    ...done.map((item) => item.text),
    ...sentences.flatMap(({ text, otherwise }) => otherwise === null ? [text] : [text, otherwise])
  ];
  const conditions = [template.when, template.prefer, ...sentences.map(({ when }) => when)];
  const names = [
    ...texts.flatMap(slotsOf),
    ...conditions.flatMap(factsOf),
    ...needs,
    ...template.before === void 0 ? [] : [template.before],
    ...template.notBefore?.dates ?? []
  ];
  const problems2 = names.filter((name2) => !known.has(name2)).map((name2) => `there is no fact "${name2}"`);
  const always = [title, deliverable, ...done.map((item) => item.text)];
  for (const piece of always.flatMap((text) => text.pieces)) {
    if (typeof piece !== "string" && piece.words === null && !needs.has(piece.name)) {
      problems2.push(
        `the title, deliverable or a "done" line uses {${piece.name}} without words to fall back on`
      );
    }
  }
  if (texts.some(({ pieces }) => typeof pieces[0] !== "string")) problems2.push("a text begins with a slot");
  if (texts.some(({ pieces }) => pieces.some((piece) => typeof piece === "string" && /[{}]/.test(piece)))) {
    problems2.push("a brace is left over");
  }
  const weight = done.reduce((sum, item) => sum + item.weight, 0);
  if (weight !== 100) problems2.push(`the weights add to ${weight} and not to 100`);
  const certain = sentences.slice(1).filter(
    ({ when, text }) => when === void 0 && text.pieces.every(
      (piece) => typeof piece === "string" || piece.words !== null || needs.has(piece.name)
    )
  );
  if (certain.length < 2) problems2.push("fewer than two steps are always there");
  if (template.timebox < 5 || template.timebox > 240)
    problems2.push("the timebox is not within 5 to 240 minutes");
  for (const name2 of needs) {
    if (!texts.flatMap(slotsOf).includes(name2)) problems2.push(`"${name2}" is needed and used nowhere`);
  }
  return problems2;
};
var compileTemplate = (template, known) => {
  const { id } = template;
  const compiled = {
    template,
    variables: [],
    title: compileText(template.title, `${id}#title`),
    sentences: [
      compileSentence(template.why, `${id}#why`),
      ...template.steps.map((step, i) => compileSentence(step, `${id}#steps[${i}]`))
    ],
    deliverable: compileText(template.deliverable, `${id}#deliverable`),
    done: template.done.map(([text, weight], i) => ({ text: compileText(text, `${id}#done[${i}]`), weight }))
  };
  const problems2 = problemsOf(compiled, known);
  if (problems2.length > 0) throw new Error(`Task template ${id}: ${problems2.join("; ")}.`);
  return { ...compiled, variables: variablesOf(compiled, known) };
};
var variablesOf = ({ template, title, sentences, deliverable, done }, known) => {
  const texts = [title, deliverable, ...done.map((item) => item.text)];
  const names = /* @__PURE__ */ new Set([
    ...template.needs ?? [],
    ...texts.flatMap(slotsOf),
    ...sentences.flatMap(({ when, text, otherwise }) => [
      ...slotsOf(text),
      ...otherwise === null ? [] : slotsOf(otherwise),
      ...factsOf(when)
    ]),
    ...factsOf(template.when)
  ]);
  return [...names].map((name2) => ({
    name: name2,
    kind: known.get(name2)?.kind ?? "text",
    required: template.needs?.includes(name2) ?? false,
    question: known.get(name2)?.question ?? ""
  }));
};

// src/engine/goals/compile-catalog.ts
var fingerprint = (text) => {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
};
var written = (_key, value) => value instanceof RegExp || typeof value === "function" ? String(value) : value;
var compileCatalog = (source) => {
  const factByName = new Map(source.facts);
  const templates = source.templates.map((template) => compileTemplate(template, factByName));
  const byId = new Map(templates.map((compiled) => [compiled.template.id, compiled]));
  if (byId.size !== templates.length) throw new Error("Two task templates have the same id.");
  for (const { template } of templates) {
    const { id, category, milestone } = template;
    const route = source.routes.find((candidate) => candidate.category === category);
    if (!route?.milestones.some((candidate) => candidate.id === milestone)) {
      throw new Error(`Task template ${id}: there is no milestone "${milestone}" in ${category}.`);
    }
    const seen = /* @__PURE__ */ new Set();
    const walk = (current) => {
      for (const next of byId.get(current)?.template.dependsOn ?? []) {
        if (!byId.has(next))
          throw new Error(`Task template ${current} depends on ${next}, which is not there.`);
        if (next === id) throw new Error(`Task template ${id} depends on itself.`);
        if (seen.has(next)) continue;
        seen.add(next);
        walk(next);
      }
    };
    walk(id);
  }
  return {
    version: fingerprint(JSON.stringify([source.facts, source.routes, source.templates], written)),
    facts: source.facts,
    factByName,
    routes: source.routes,
    templates,
    byId
  };
};

// src/catalog/goals/career/applications.ts
var careerApplications = [
  {
    id: "career.applications.tracker",
    version: "1",
    category: "career",
    milestone: "applications",
    title: "Keep a simple record of your applications",
    why: "You will be called about one of them when you least remember which.",
    steps: [
      "Make a table: employer, role, day sent, version of the r\xE9sum\xE9, answer, next step.",
      "Put in what you have sent so far: {applications_sent} applications.",
      "Save the text of each advertisement; it may vanish.",
      "Look at it every Friday and decide one next step for each line."
    ],
    deliverable: "A table with your applications so far",
    done: [
      ["The table has every open application", 70],
      ["Each has a next step", 30]
    ],
    timebox: 20,
    energy: "LOW",
    priority: 2,
    weaknesses: ["organization", "organisation", "follow-up"],
    example: { goal: { title: "Send job applications" } }
  },
  {
    id: "career.applications.three-good",
    version: "1",
    category: "career",
    milestone: "applications",
    title: "Send three careful applications",
    why: "Three that fit are worth more than thirty that do not.",
    steps: [
      "Choose three openings where you meet most of the musts.",
      "Fit the r\xE9sum\xE9 and the letter to each, in their words.",
      "Put {target_company|your first choice} last, so that the other two are practice.",
      "Send them in the morning of a working day, and note it in your record."
    ],
    deliverable: "Three sent applications",
    done: [
      ["Each was fitted to its advertisement", 50],
      ["All three are sent", 50]
    ],
    timebox: 120,
    energy: "HIGH",
    priority: 1,
    dependsOn: ["career.applications.tracker", "career.resume.write"],
    example: { goal: { title: "Send job applications" } }
  },
  {
    id: "career.applications.follow-up",
    version: "1",
    category: "career",
    milestone: "applications",
    title: "Follow up on an application without an answer",
    why: "A friendly question after ten days shows interest, not impatience.",
    steps: [
      "Choose the oldest application that you still want.",
      "Write three sentences: what you applied for and when, that you are still interested, one thing you could add.",
      "Send it to a person, not to a mailbox, where you can find one.",
      "Note the day, and let it rest after the second try."
    ],
    deliverable: "One follow-up sent",
    done: [
      ["The message is at most three sentences", 40],
      ["It is sent and noted", 60]
    ],
    timebox: 15,
    energy: "LOW",
    priority: 3,
    prefer: { oneOf: ["job_search_status", ["applying", "interviewing"]] },
    weaknesses: ["follow-up", "shy", "shyness"],
    example: { goal: { title: "Send job applications" } }
  },
  {
    id: "career.applications.review",
    version: "1",
    category: "career",
    milestone: "applications",
    title: "Find out where your applications get stuck",
    why: "No answers, no second calls and no offers have different cures.",
    steps: [
      "Count in your record: sent, answered, interviewed.",
      "If few answer, change the r\xE9sum\xE9 or the openings; if interviews end it, practise those.",
      "Ask one employer who said no what would have helped; some answer.",
      "Choose one change for the next two weeks and keep everything else."
    ],
    deliverable: "Three counts and one change",
    done: [
      ["The counts are made", 40],
      ["One change is chosen", 60]
    ],
    timebox: 30,
    energy: "MEDIUM",
    priority: 2,
    when: { atLeast: ["applications_sent", 10] },
    example: { goal: { title: "Send better job applications", specifications: { applications_sent: 40 } } }
  },
  {
    id: "career.applications.public-service",
    version: "1",
    category: "career",
    milestone: "applications",
    title: "Gather the papers that employers ask for",
    why: "Clearances and certificates take days; have them before you are asked.",
    steps: [
      "Collect transcript, diploma, certificates of employment and identity papers.",
      "Renew clearances that are about to expire.",
      "Add what shows your eligibility or licence: {certifications}.",
      "Scan them into one folder with clear names."
    ],
    deliverable: "A folder of scans, ready to send",
    done: [
      ["Each usual paper is there or requested", 70],
      ["The folder is in order", 30]
    ],
    timebox: 30,
    energy: "LOW",
    priority: 3,
    example: { goal: { title: "Send job applications" } }
  }
];

// src/catalog/goals/career/interview-preparation.ts
var interviewPreparation = [
  {
    id: "career.interview-preparation.stories",
    version: "1",
    category: "career",
    milestone: "interview-preparation",
    title: "Prepare five stories from your work",
    why: "Five true stories answer fifty questions.",
    steps: [
      "Choose: a success, a failure, a quarrel, a moment of leading, something that you learnt fast.",
      "For each write four lines: the situation, your task, what you did, what came of it.",
      "Take at least one from your present or latest role, {current_role}.",
      {
        when: { yes: "founder_background" },
        text: "Take one from {startup_name|your own venture}, and tell it as an employee would want to hear it: what you would do for them."
      },
      "Tell each aloud in under two minutes."
    ],
    deliverable: "Five stories of four lines each",
    done: [
      ["Five stories are written", 60],
      ["Each was told aloud", 40]
    ],
    timebox: 75,
    energy: "HIGH",
    priority: 1,
    before: "interview_date",
    weaknesses: ["interview", "interviews", "storytelling", "confidence"],
    example: { goal: { title: "Prepare for my interview" } }
  },
  {
    id: "career.interview-preparation.research",
    version: "1",
    category: "career",
    milestone: "interview-preparation",
    title: "Read up on {target_company|the employer} for half an hour",
    why: "Curiosity is the easiest thing to prepare.",
    steps: [
      "Read their own pages first: what they do, for whom, what is new.",
      "Find out who will talk to you, and what they work on.",
      "Write down one thing that you like and one that you would like to understand.",
      "Turn both into questions for the end of the interview."
    ],
    deliverable: "Half a page of notes and two questions",
    done: [
      ["You can say in one sentence what they do", 50],
      ["Two questions are ready", 50]
    ],
    timebox: 30,
    energy: "LOW",
    priority: 2,
    before: "interview_date",
    example: { goal: { title: "Prepare for my interview" } }
  },
  {
    id: "career.interview-preparation.mock",
    version: "1",
    category: "career",
    milestone: "interview-preparation",
    title: "Hold a mock interview",
    why: "The first time you answer aloud should not be the time that counts.",
    steps: [
      "Ask {mentor|a friend} to play the employer for half an hour, with the advertisement in hand.",
      {
        when: { oneOf: ["interview_type", ["panel"]] },
        text: "It will be a panel: ask two or three people to sit opposite you, and look at whoever asked."
      },
      {
        when: { oneOf: ["interview_type", ["phone", "video"]] },
        text: "Do it by {interview_type}, with the same light, line and headset as on the day."
      },
      "Record it, and listen for speed, fillers and answers without an end.",
      "Do the weakest answer again the next day."
    ],
    deliverable: "A recording and one improved answer",
    done: [
      ["The mock interview took place", 60],
      ["The weakest answer was done again", 40]
    ],
    timebox: 60,
    energy: "HIGH",
    priority: 1,
    before: "interview_date",
    dependsOn: ["career.interview-preparation.stories"],
    weaknesses: ["interview", "interviews", "nervous", "speaking", "public speaking", "confidence"],
    example: { goal: { title: "Prepare for my interview" } }
  },
  {
    id: "career.interview-preparation.technical",
    version: "1",
    category: "career",
    milestone: "interview-preparation",
    title: "Practise the kind of task that they will give you",
    why: "Under time, you do what you have practised under time.",
    steps: [
      "Ask the recruiter what form the task takes; it is a fair question.",
      "Do three tasks of the kind, with a clock, thinking aloud.",
      "For each mistake write down what you would check next time.",
      'Practise saying "I do not know that, but I would find out like this".'
    ],
    deliverable: "Three timed tasks with notes",
    done: [
      ["Three tasks are done against the clock", 70],
      ["Each mistake has its note", 30]
    ],
    timebox: 120,
    energy: "HIGH",
    priority: 1,
    before: "interview_date",
    when: { oneOf: ["interview_type", ["technical", "case"]] },
    example: { goal: { title: "Prepare for my interview", specifications: { interview_type: "technical" } } }
  },
  {
    id: "career.interview-preparation.logistics",
    version: "1",
    category: "career",
    milestone: "interview-preparation",
    title: "Settle the practical side of the interview day",
    why: "Whatever is settled the evening before cannot upset you in the morning.",
    steps: [
      "Write down day, hour, place or link, and a number to call: {interview_date|the day they gave you}.",
      "Lay out clothes and papers; test camera, microphone and line.",
      "Travel the way once, or look it up for the same hour.",
      "Plan an hour for yourself afterwards."
    ],
    deliverable: "One note with everything for the day",
    done: [
      ["Day, place and number are written down", 50],
      ["Clothes, papers and line are checked", 50]
    ],
    timebox: 15,
    energy: "LOW",
    priority: 3,
    before: "interview_date",
    notBefore: { dates: ["interview_date"], days: 4 },
    example: { goal: { title: "Prepare for my interview" } }
  }
];

// src/catalog/goals/career/job-search.ts
var jobSearch = [
  {
    id: "career.job-search.define",
    version: "1",
    category: "career",
    milestone: "job-search",
    title: "Define the work you want in ten lines",
    why: "Whoever looks for everything overlooks what fits.",
    steps: [
      "Write down role, place, hours, pay, and what you will not do.",
      "You named {target_role}: write the two or three other titles under which the same work is advertised.",
      "You want to work in {target_location}: note how far you would travel, or whether you would move.",
      "Your way of working is {work_mode}: decide whether that is a wish or a must.",
      "Separate musts from wishes; three musts are enough."
    ],
    deliverable: "Ten lines, with three musts underlined",
    done: [
      ["Role, place, hours and pay are named", 60],
      ["Three musts are underlined", 40]
    ],
    timebox: 25,
    energy: "MEDIUM",
    priority: 1,
    weaknesses: ["focus", "deciding", "indecision", "direction"],
    example: { goal: { title: "Start my job search" } }
  },
  {
    id: "career.job-search.employers",
    version: "1",
    category: "career",
    milestone: "job-search",
    title: "List twenty employers that you would like to work for",
    why: "Openings come and go; employers stay.",
    steps: [
      {
        when: { has: "target_companies" },
        text: "Start with {target_companies}, and look for others of their kind.",
        else: "Start with the employers of people whose work you admire."
      },
      "Include public offices, cooperatives, social enterprises and employers in the provinces.",
      "Keep to {target_industry}, unless something nearby looks better.",
      "Note for each: careers page, one person, and why you.",
      "Sort them into now, later and perhaps."
    ],
    deliverable: "A list of twenty employers with page, person and reason",
    done: [
      ["Twenty employers are listed", 50],
      ["Each has a page and a reason", 30],
      ["They are sorted", 20]
    ],
    timebox: 60,
    energy: "MEDIUM",
    priority: 2,
    dependsOn: ["career.job-search.define"],
    weaknesses: ["research"],
    example: { goal: { title: "Start my job search" } }
  },
  {
    id: "career.job-search.alerts",
    version: "1",
    category: "career",
    milestone: "job-search",
    title: "Set up job alerts, and switch off the rest",
    why: "Let openings come to you, and keep your evenings.",
    steps: [
      "Set alerts for {target_role|your role} and its other names on two boards and on the pages of your first five employers.",
      "Add the public job boards of your region and the civil service, if they interest you.",
      "Give all alerts one folder, and one fixed quarter of an hour a day to read it.",
      "Delete alerts that brought nothing in two weeks."
    ],
    deliverable: "Alerts that arrive in one folder",
    done: [
      ["The alerts are set", 70],
      ["The daily moment to read them is fixed", 30]
    ],
    timebox: 20,
    energy: "LOW",
    priority: 2,
    weaknesses: ["time management", "organization"],
    example: { goal: { title: "Start my job search" } }
  },
  {
    id: "career.job-search.read-ten",
    version: "1",
    category: "career",
    milestone: "job-search",
    title: "Read ten advertisements and count what they ask for",
    why: "Ten advertisements tell you what the field wants better than any article.",
    steps: [
      "Collect ten advertisements for the role of {target_role|your choice}, old ones too.",
      "Make a line for each skill or paper that they ask for, and count.",
      "Set your own skills beside it: {skills}.",
      "Mark what is asked for often and missing in your list."
    ],
    deliverable: "A tally of requirements with your gaps marked",
    done: [
      ["Ten advertisements are counted", 60],
      ["The gaps are marked", 40]
    ],
    timebox: 45,
    energy: "MEDIUM",
    priority: 2,
    example: { goal: { title: "Start my job search" } }
  },
  {
    id: "career.job-search.change-bridge",
    version: "1",
    category: "career",
    milestone: "job-search",
    title: "Map what you carry over from {current_industry|your present work}",
    why: "Someone who changes fields begins with more than someone who begins.",
    steps: [
      "Write down what you do in a normal week, in verbs; your role is {current_role|the one you have now}.",
      "Translate each verb into the words of {target_industry|the new field}.",
      "Find two people who made the same change, and read how they tell it.",
      "Name one bridge role that needs both worlds."
    ],
    deliverable: "A table of verbs: old words, new words, proof",
    done: [
      ["Eight verbs are translated", 60],
      ["One bridge role is named", 40]
    ],
    timebox: 60,
    energy: "HIGH",
    priority: 1,
    when: { yes: "career_changer" },
    example: { goal: { title: "Career change into data" } }
  },
  {
    id: "career.job-search.remote-setup",
    version: "1",
    category: "career",
    milestone: "job-search",
    title: "Check that you can work remotely, for real",
    why: "Remote employers ask about the line, the light and the quiet.",
    steps: [
      "Measure your connection at the hours when you would work, and find a second way in.",
      "Think about power cuts: what keeps you online for an hour?",
      "Choose the place where you would sit, and test a call from it.",
      "Be careful with offers that want a fee or your documents before a conversation."
    ],
    deliverable: "A short list: connection, back-up, place, hours",
    done: [
      ["Connection and back-up are tested", 70],
      ["The place is chosen", 30]
    ],
    timebox: 30,
    energy: "LOW",
    priority: 3,
    when: { oneOf: ["work_mode", ["remote", "hybrid"]] },
    example: { goal: { title: "Job search, remote only" } }
  }
];

// src/catalog/goals/career/linkedin.ts
var linkedin = [
  {
    id: "career.linkedin.headline",
    version: "1",
    category: "career",
    milestone: "linkedin",
    title: "Rewrite your LinkedIn headline and first lines",
    why: "It is the line that people see before they decide to click.",
    steps: [
      "Name the role, {target_role|in the words of the field}, and whom you do it for.",
      "Add your strongest skill: {top_skill}.",
      "Write three sentences about yourself as you would say them to a person.",
      {
        when: { yes: "career_changer" },
        text: "Name both worlds, the one you come from and the one you go to; the bridge is your strength."
      },
      "Read it on a phone, where most people will."
    ],
    deliverable: "A new headline and three sentences",
    done: [
      ["The headline names the work", 50],
      ["The three sentences sound like you", 50]
    ],
    timebox: 25,
    energy: "MEDIUM",
    priority: 2,
    example: { goal: { title: "Improve my LinkedIn" } }
  },
  {
    id: "career.linkedin.complete",
    version: "1",
    category: "career",
    milestone: "linkedin",
    title: "Complete your LinkedIn page",
    why: "A half-empty page raises questions that you are not there to answer.",
    steps: [
      "Check your page with the eyes of a stranger: {linkedin_url}.",
      "Bring roles and dates into line with your r\xE9sum\xE9; they will be compared.",
      "Add education, certificates and languages: {languages_spoken}.",
      "Pin one piece of work that you are proud of: {main_project|a project, a report or a photo of what you made}.",
      "Set the page so that recruiters can find you, if your employer need not know."
    ],
    deliverable: "A page that agrees with your r\xE9sum\xE9",
    done: [
      ["Roles and dates agree with the r\xE9sum\xE9", 50],
      ["One piece of work is pinned", 30],
      ["The settings are checked", 20]
    ],
    timebox: 45,
    energy: "LOW",
    priority: 2,
    example: { goal: { title: "Improve my LinkedIn" } }
  },
  {
    id: "career.linkedin.recommendation",
    version: "1",
    category: "career",
    milestone: "linkedin",
    title: "Ask one person for a recommendation on LinkedIn",
    why: "Others may say of you what you would not say yourself.",
    steps: [
      "Choose someone who has seen you solve something: {first_recommender|a supervisor, a colleague or a client}.",
      "Remind them of the situation in two sentences.",
      "Offer to write one for them as well, if it is true.",
      "Thank them whatever they answer."
    ],
    deliverable: "One request sent",
    done: [
      ["The request names a situation", 60],
      ["The request is sent", 40]
    ],
    timebox: 15,
    energy: "LOW",
    priority: 4,
    weaknesses: ["asking for help", "networking"],
    example: { goal: { title: "Improve my LinkedIn" } }
  },
  {
    id: "career.linkedin.portfolio",
    version: "1",
    category: "career",
    milestone: "linkedin",
    title: "Show one piece of work in a portfolio",
    why: "Work that can be seen needs fewer words.",
    steps: [
      "Choose one project: {main_project|the one that you could explain at dinner}.",
      "Write five sentences: the problem, your part, what you did, what came of it, what you would do differently.",
      "Leave out names and figures that your employer or clients would not want to see.",
      "Put it where it can be opened with one click: {portfolio_url|a page, a file or a post}."
    ],
    deliverable: "One published piece of work",
    done: [
      ["The five sentences are written", 50],
      ["Nothing confidential is in it", 20],
      ["It opens with one click", 30]
    ],
    timebox: 90,
    energy: "HIGH",
    priority: 3,
    example: { goal: { title: "Build a portfolio" } }
  }
];

// src/catalog/goals/career/networking.ts
var networking = [
  {
    id: "career.networking.map",
    version: "1",
    category: "career",
    milestone: "networking",
    title: "Write down thirty people who know you",
    why: "You know more people than you think; they know others.",
    steps: [
      "Write names for ten minutes: family, school, work, mosque or church, sports, neighbours.",
      "Mark those who work in or near {target_industry|the field you want}.",
      "Put {insider_contact} at the top.",
      "Choose five whom you would be glad to talk to anyway."
    ],
    deliverable: "A list of names with five chosen",
    done: [
      ["Thirty names are written", 50],
      ["Five are chosen", 50]
    ],
    timebox: 20,
    energy: "LOW",
    priority: 2,
    weaknesses: ["networking"],
    example: { goal: { title: "Build my professional network" } }
  },
  {
    id: "career.networking.information-talk",
    version: "1",
    category: "career",
    milestone: "networking",
    title: "Ask for a fifteen-minute talk about the work",
    why: "People like to talk about their work, as long as you do not ask them for a job.",
    steps: [
      {
        when: { has: "insider_contact" },
        text: "Write to {insider_contact}: who you are, what you would like to know, how short it will be.",
        else: "Choose one person in the role of {target_role|your choice}, and write: who you are, what you would like to know, how short it will be."
      },
      "Prepare four questions: a normal day, what is hard, what they would learn first, whom else you should ask.",
      "Keep to the time, even if it goes well.",
      "Send thanks the same day, and later tell them what came of it."
    ],
    deliverable: "One talk, with a page of notes and one more name",
    done: [
      ["The request is sent", 40],
      ["The talk took place and has notes", 40],
      ["The thanks are sent", 20]
    ],
    timebox: 30,
    energy: "MEDIUM",
    priority: 1,
    weaknesses: ["networking", "shy", "shyness", "talking to people"],
    dependsOn: ["career.networking.map"],
    example: { goal: { title: "Build my professional network" } }
  },
  {
    id: "career.networking.referral",
    version: "1",
    category: "career",
    milestone: "networking",
    title: "Ask for an introduction at {target_company|an employer on your list}",
    why: "An introduction gets your papers read; the rest is up to them.",
    steps: [
      "Find out who among your contacts knows someone there.",
      "Ask whether they would be comfortable with introducing you, and make a no easy.",
      "Give them three sentences that they can forward.",
      "Tell them how it went."
    ],
    deliverable: "One request with a text to forward",
    done: [
      ["The text to forward is written", 50],
      ["The request is sent", 50]
    ],
    timebox: 20,
    energy: "MEDIUM",
    priority: 2,
    when: { has: "target_company" },
    weaknesses: ["asking for help"],
    example: { goal: { title: "Network my way to a job", specifications: { company: "UNICEF" } } }
  },
  {
    id: "career.networking.give-first",
    version: "1",
    category: "career",
    milestone: "networking",
    title: "Do something useful for three people",
    why: "A network is what you give into before you need it.",
    steps: [
      "Think of three people and of what each could use: an article, a contact, an hour of help.",
      "Offer what you are good at: {top_skill}.",
      "Do it without asking for anything.",
      "Make a note to ask in a month how it went."
    ],
    deliverable: "Three small favours done",
    done: [
      ["Three people are chosen", 30],
      ["Three favours are done", 70]
    ],
    timebox: 30,
    energy: "LOW",
    priority: 4,
    example: { goal: { title: "Build my professional network" } }
  },
  {
    id: "career.networking.mentor",
    version: "1",
    category: "career",
    milestone: "networking",
    title: "Find a mentor for the months ahead",
    why: "Someone a few steps ahead sees the next stone in the river.",
    steps: [
      "Choose someone whose road you would like to walk, not the most famous person.",
      "Ask for one conversation first, about one question.",
      "If it does you both good, ask whether you may come back every month.",
      "Come prepared, keep to the time, and report what you did."
    ],
    deliverable: "One conversation and an answer about the next",
    done: [
      ["The person is chosen and asked", 50],
      ["The first conversation took place", 50]
    ],
    timebox: 45,
    energy: "MEDIUM",
    priority: 3,
    when: { lacks: "mentor" },
    example: { goal: { title: "Build my professional network" } }
  }
];

// src/catalog/goals/career/offers.ts
var offers = [
  {
    id: "career.offers.know-your-figure",
    version: "1",
    category: "career",
    milestone: "offers",
    title: "Work out the pay that you need and the pay that you ask for",
    why: "Know two figures before anyone asks: the one you can live on, and the one you name.",
    steps: [
      "Add up what a month costs you, with what you send home and what you put by.",
      "Ask three people in the field what is usual where you want to work, and note who said it.",
      "Note your present pay, {current_salary}, for yourself; you need not tell it.",
      "You aim at {target_salary}: write down two reasons that are about their gain, not your need."
    ],
    deliverable: "Two figures with their reasons",
    done: [
      ["The figure that you need is worked out", 50],
      ["The figure that you ask for has two reasons", 50]
    ],
    timebox: 30,
    energy: "MEDIUM",
    priority: 2,
    weaknesses: ["negotiation", "negotiating", "money", "salary"],
    example: { goal: { title: "Negotiate my salary" } }
  },
  {
    id: "career.offers.read",
    version: "1",
    category: "career",
    milestone: "offers",
    title: "Read the offer from {offer_company|the employer} line by line",
    why: "Pay is one line of many.",
    steps: [
      "Ask for the offer in writing, and thank them for it.",
      "List pay, hours, leave, probation, place, notice, benefits, and what is not said.",
      "The pay offered is {offer_amount}: check whether it is before or after deductions.",
      "You have to answer by {offer_deadline}; if that is too soon, ask now for two more days.",
      "Put a question mark beside everything you do not understand, and ask."
    ],
    deliverable: "The offer as a list, with your questions",
    done: [
      ["Each line of the offer is listed", 60],
      ["The questions are sent", 40]
    ],
    timebox: 30,
    energy: "MEDIUM",
    priority: 1,
    before: "offer_deadline",
    when: {
      any: [
        { has: "offer_company" },
        { has: "offer_amount" },
        { oneOf: ["job_search_status", ["holding an offer"]] }
      ]
    },
    example: {
      goal: {
        title: "Negotiate my offer",
        specifications: { offer_company: "Globe", offer_amount: "\u20B145,000 a month" }
      }
    }
  },
  {
    id: "career.offers.conversation",
    version: "1",
    category: "career",
    milestone: "offers",
    title: "Rehearse the conversation about pay",
    why: "Two calm sentences are hard to find on the spot and easy to bring along.",
    steps: [
      "Write down your request as thanks, figure, reason, question.",
      "Say it aloud until it is under half a minute.",
      "Prepare what you say if they name {offer_amount} again, and what else you would accept: leave, training, hours.",
      "Practise staying silent after the question.",
      "Never say that you have another offer unless you have."
    ],
    deliverable: "Four sentences that you can say calmly",
    done: [
      ["The sentences are written", 40],
      ["They were said aloud to someone", 60]
    ],
    timebox: 30,
    energy: "HIGH",
    priority: 2,
    before: "offer_deadline",
    dependsOn: ["career.offers.know-your-figure"],
    weaknesses: ["negotiation", "negotiating", "confidence", "conflict"],
    example: { goal: { title: "Negotiate my salary" } }
  },
  {
    id: "career.offers.decide",
    version: "1",
    category: "career",
    milestone: "offers",
    title: "Decide between the offer and what you have",
    why: "Decisions made on paper are easier to live with.",
    steps: [
      "Write down what matters to you, five things at most, and give each a weight.",
      "Score the offer and your present situation on each.",
      "Talk it over with {support_person|someone who wants nothing from it}.",
      "Sleep on it once, then answer in writing."
    ],
    deliverable: "A table with weights and an answer",
    done: [
      ["The table is filled", 50],
      ["The answer is sent", 50]
    ],
    timebox: 45,
    energy: "MEDIUM",
    priority: 1,
    before: "offer_deadline",
    when: {
      any: [
        { has: "offer_company" },
        { has: "offer_amount" },
        { oneOf: ["job_search_status", ["holding an offer"]] }
      ]
    },
    dependsOn: ["career.offers.read", "career.offers.conversation"],
    weaknesses: ["deciding", "indecision"],
    example: { goal: { title: "Decide about the offer", specifications: { offer_company: "Globe" } } }
  },
  {
    id: "career.offers.leave-well",
    version: "1",
    category: "career",
    milestone: "offers",
    title: "Plan how you leave {current_employer|your present work}",
    why: "You will meet these people again.",
    steps: [
      "Sign the new contract before you give notice.",
      "Count back from your starting day; your notice is {notice_period}.",
      "Tell your supervisor first, in person.",
      "Hand over in writing what only you know, and say thank you by name."
    ],
    deliverable: "A date for the conversation and a handover list",
    done: [
      ["The new contract is signed", 40],
      ["The handover list is written", 60]
    ],
    timebox: 30,
    energy: "LOW",
    priority: 4,
    dependsOn: ["career.offers.decide"],
    when: {
      all: [
        { has: "current_role" },
        {
          any: [
            { has: "offer_company" },
            { has: "offer_amount" },
            { oneOf: ["job_search_status", ["holding an offer"]] }
          ]
        }
      ]
    },
    example: {
      goal: { title: "Decide about the offer", specifications: { offer_company: "Globe" } },
      profile: { job_title: "clerk" }
    }
  }
];

// src/catalog/goals/career/resume.ts
var resume = [
  {
    id: "career.resume.achievements",
    version: "1",
    category: "career",
    milestone: "resume",
    title: "List what you have achieved, with evidence",
    why: "A r\xE9sum\xE9 is written in minutes once you know what you have to show.",
    steps: [
      "Go through your last jobs, studies and volunteer work, and write down what was better afterwards because of you.",
      "Begin with your present or latest role, {current_role}; readers look there first.",
      "Put a number only where you can show where it comes from.",
      "Add what you did for your community: {volunteer_work}.",
      {
        when: { yes: "founder_background" },
        text: "You have run something of your own: write down what you decided, whom you led and what came of it."
      },
      "Mark the five that matter most for the role of {target_role|your choice}."
    ],
    deliverable: "A list of achievements with five marked",
    done: [
      ["Ten achievements are written down", 50],
      ["Each says how you know", 30],
      ["Five are marked", 20]
    ],
    timebox: 45,
    energy: "HIGH",
    priority: 1,
    weaknesses: ["self-promotion", "confidence", "resume", "modesty"],
    example: { goal: { title: "Write my r\xE9sum\xE9" } }
  },
  {
    id: "career.resume.write",
    version: "1",
    category: "career",
    milestone: "resume",
    title: "Write a one-page r\xE9sum\xE9 for the role of {target_role|your choice}",
    why: "The first reader gives it half a minute; make the half minute count.",
    steps: [
      "Put name, place and one way to reach you on top; leave out photo, age and civil status unless they are asked for.",
      "Lead with your strongest skill, {top_skill}, and where you used it.",
      "Write each line as: what you did, how, what came of it.",
      {
        when: { yes: "career_changer" },
        text: "Since you change direction, group your lines by skill and put the dates second."
      },
      {
        when: { oneOf: ["experience_level", ["entry"]] },
        text: "With little paid work yet, let projects, thesis and service stand in the first half."
      },
      "Save it as PDF under your name."
    ],
    deliverable: "A one-page r\xE9sum\xE9 as PDF",
    done: [
      ["It fits on one page", 30],
      ["Each line says what came of it", 50],
      ["Another person has read it for spelling", 20]
    ],
    timebox: 90,
    energy: "HIGH",
    priority: 1,
    when: { not: { yes: "resume_ready" } },
    dependsOn: ["career.resume.achievements"],
    concern: "resume-text",
    weaknesses: ["writing", "resume"],
    example: { goal: { title: "Write my r\xE9sum\xE9" } }
  },
  {
    id: "career.resume.tailor",
    version: "1",
    category: "career",
    milestone: "resume",
    title: "Fit your r\xE9sum\xE9 to one advertisement",
    why: "The same life reads differently beside different advertisements.",
    steps: [
      "Take an advertisement for the role of {target_role|your choice} and underline what it asks for.",
      "Move the matching lines up, and use the advertisement\u2019s own words where they are true.",
      "Take out two lines that have nothing to do with it.",
      "Keep this version under the employer\u2019s name."
    ],
    deliverable: "A version of your r\xE9sum\xE9 for one advertisement",
    done: [
      ["Each underlined point is answered or honestly missing", 70],
      ["The version is saved", 30]
    ],
    timebox: 30,
    energy: "MEDIUM",
    priority: 2,
    when: { yes: "resume_ready" },
    concern: "resume-text",
    example: { goal: { title: "Improve my CV" }, profile: { has_resume: true } }
  },
  {
    id: "career.resume.second-pair-of-eyes",
    version: "1",
    category: "career",
    milestone: "resume",
    title: "Have your r\xE9sum\xE9 read by someone in the field",
    why: "People in the field see in a minute what you cannot see at all.",
    steps: [
      "Ask {insider_contact|someone who does the work that you want} for ten minutes.",
      "Ask only: would you invite this person, and what made you hesitate?",
      "Listen without defending, and write the answers down.",
      "Mend the one thing that made them hesitate most."
    ],
    deliverable: "A mended r\xE9sum\xE9 and two sentences of feedback",
    done: [
      ["The feedback is written down", 50],
      ["The main doubt is mended", 50]
    ],
    timebox: 25,
    energy: "LOW",
    priority: 2,
    weaknesses: ["feedback", "criticism"],
    example: { goal: { title: "Write my r\xE9sum\xE9" } }
  },
  {
    id: "career.resume.cover-letter",
    version: "1",
    category: "career",
    milestone: "resume",
    title: "Write a cover letter that you can adapt",
    why: "One good letter, adapted, beats ten written in haste.",
    steps: [
      "Open with why this work, in one honest sentence; yours may be: {motivation}.",
      "Tell one story that shows you at it.",
      "Say what you could do for them in the first months.",
      "Name the employer: {target_company|the one you write to}.",
      "Close with thanks and when you could start; keep it under a page."
    ],
    deliverable: "A letter with the parts to adapt marked",
    done: [
      ["The letter is under a page", 30],
      ["One story shows you at work", 40],
      ["The parts to adapt are marked", 30]
    ],
    timebox: 60,
    energy: "HIGH",
    priority: 3,
    weaknesses: ["writing"],
    example: { goal: { title: "Write a CV and cover letter" } }
  }
];

// src/catalog/goals/career/route.ts
var NO_OFFER = {
  not: {
    any: [
      { oneOf: ["job_search_status", ["holding an offer"]] },
      { has: "offer_company" },
      { has: "offer_amount" }
    ]
  }
};
var careerRoute = {
  category: "career",
  whole: [
    "get a job",
    "find a job",
    "land a job",
    "find work",
    "become",
    "career change",
    "change career",
    "switch careers",
    "get hired",
    "work as",
    "new job",
    "first job",
    "remote job"
  ],
  milestones: [
    {
      id: "resume",
      title: "R\xE9sum\xE9",
      focus: ["resume", "cv", "curriculum vitae", "cover letter"],
      when: NO_OFFER
    },
    {
      id: "linkedin",
      title: "LinkedIn",
      focus: ["linkedin", "online profile", "personal brand", "portfolio"],
      when: NO_OFFER
    },
    {
      id: "job-search",
      title: "Job search",
      focus: ["job search", "look for work", "job hunt", "find openings", "openings", "vacancies"],
      when: NO_OFFER
    },
    {
      id: "applications",
      title: "Applications",
      focus: ["apply", "applications", "application", "applying"],
      when: NO_OFFER
    },
    {
      id: "networking",
      title: "Networking",
      focus: ["network", "networking", "connections", "contacts", "referral", "referrals", "mentor"]
    },
    {
      id: "skill-building",
      title: "Skill building",
      focus: [
        "learn",
        "skill",
        "skills",
        "upskill",
        "course",
        "certification",
        "certificate",
        "certified",
        "training",
        "board exam",
        "promotion",
        "promoted"
      ]
    },
    {
      id: "interview-preparation",
      title: "Interview preparation",
      focus: ["interview", "interviews", "interviewing"],
      when: NO_OFFER
    },
    {
      id: "offers",
      title: "Offers and negotiation",
      focus: [
        "negotiate",
        "negotiation",
        "negotiating",
        "counteroffer",
        "my offer",
        "the offer",
        "offers",
        "raise",
        "pay rise",
        "salary"
      ]
    }
  ]
};

// src/catalog/goals/career/skill-building.ts
var skillBuilding = [
  {
    id: "career.skill-building.choose-one",
    version: "1",
    category: "career",
    milestone: "skill-building",
    title: "Choose the one skill that would help you most",
    why: "One skill finished counts; five begun do not.",
    steps: [
      {
        when: { has: "skills_to_build" },
        text: "Set {skills_to_build} beside what advertisements ask for, and choose one.",
        else: "Ask two people in the role of {target_role|your choice} which skill they use every day."
      },
      "Write down what you could do with it in three months that you cannot do today.",
      "Name the proof: something that you made, a test or a certificate.",
      "Put the others on a list for later, and close the list."
    ],
    deliverable: "One skill, with what you will be able to show",
    done: [
      ["One skill is chosen", 50],
      ["The proof is named", 50]
    ],
    timebox: 20,
    energy: "MEDIUM",
    priority: 1,
    weaknesses: ["focus", "distraction", "too many ideas"],
    example: { goal: { title: "Learn new skills for work" } }
  },
  {
    id: "career.skill-building.plan",
    version: "1",
    category: "career",
    milestone: "skill-building",
    title: "Plan how you will learn {skill_to_build|the skill you chose}",
    why: "A course is not a plan; a place in your week is.",
    steps: [
      "Choose one main source and one for questions: {course_name|a course, a book or a person}.",
      {
        when: { oneOf: ["budget_tier", ["BUDGET"]] },
        text: "With your budget of {budget}, look first at free courses, public libraries and TESDA or university extension classes."
      },
      "Fix the days and the hour; three short times a week are better than one long.",
      "Decide on a small result for each week.",
      "You have {weeks_left} weeks until your deadline; plan for fewer, because life happens."
    ],
    deliverable: "A plan with days, sources and weekly results",
    done: [
      ["The source is chosen", 30],
      ["Days and hour are fixed", 40],
      ["Each week has a result", 30]
    ],
    timebox: 40,
    energy: "MEDIUM",
    priority: 2,
    dependsOn: ["career.skill-building.choose-one"],
    weaknesses: ["planning", "discipline", "consistency", "time management"],
    example: { goal: { title: "Learn new skills for work" } }
  },
  {
    id: "career.skill-building.small-project",
    version: "1",
    category: "career",
    milestone: "skill-building",
    title: "Make something small with {skill_to_build|the new skill}",
    why: "You learn a skill by needing it.",
    steps: [
      "Choose a real problem of someone you know, small enough for a weekend.",
      "Make the simplest version that helps.",
      "Show it to the person, and mend one thing that they point out.",
      "Write five sentences about it for your portfolio."
    ],
    deliverable: "One small thing that works, and five sentences about it",
    done: [
      ["It works for one person", 60],
      ["The five sentences are written", 40]
    ],
    timebox: 180,
    energy: "HIGH",
    priority: 2,
    dependsOn: ["career.skill-building.choose-one"],
    example: { goal: { title: "Learn new skills for work" } }
  },
  {
    id: "career.skill-building.certificate",
    version: "1",
    category: "career",
    milestone: "skill-building",
    title: "Find out what {certification_target|the certificate} takes",
    why: "Know fee, syllabus and dates before you spend the first evening on it.",
    steps: [
      "Read the issuer\u2019s own page: requirements, fee, dates, validity.",
      "Ask two employers on your list whether it matters to them.",
      "Set the fee beside your budget of {budget}.",
      "Do one set of sample questions, to know how far you are.",
      "Decide: now, later, or not at all."
    ],
    deliverable: "A decision, with fee, date and reason",
    done: [
      ["Fee, dates and requirements are noted", 40],
      ["A sample set is done", 30],
      ["The decision is written down", 30]
    ],
    timebox: 60,
    energy: "MEDIUM",
    priority: 2,
    when: { has: "certification_target" },
    example: { goal: { title: "Pass the PMP certification" } }
  },
  {
    id: "career.skill-building.promotion-case",
    version: "1",
    category: "career",
    milestone: "skill-building",
    title: "Prepare your case for a promotion at {current_employer|your present work}",
    why: "Those who decide know less about your work than you think.",
    steps: [
      "Find out what the next role asks for, in writing if it exists.",
      "Set what you already do at that level beside it, with examples of the last year.",
      "Ask your supervisor what is missing, and by when it could be reviewed.",
      "Agree on one visible piece of work that would show it."
    ],
    deliverable: "One page: what the role asks for, what you do already, what is missing",
    done: [
      ["The requirements are known", 30],
      ["Each has an example or a gap", 40],
      ["The conversation has a date", 30]
    ],
    timebox: 60,
    energy: "HIGH",
    priority: 1,
    when: { yes: "promotion_sought" },
    example: { goal: { title: "Get promoted to team leader" } }
  },
  {
    id: "career.skill-building.lead",
    version: "1",
    category: "career",
    milestone: "skill-building",
    title: "Teach someone what you know best",
    why: "After years in a field, leading begins with passing on.",
    steps: [
      "Choose a younger colleague and one part of your craft: {top_skill|the one people ask you about}.",
      "Show it once, let them do it, and only then correct.",
      "Write down what you had to explain twice; that is your next training.",
      "Ask them for one thing you could do better as a leader."
    ],
    deliverable: "One hour of teaching and a page of notes",
    done: [
      ["The hour took place", 60],
      ["The notes and the feedback are written down", 40]
    ],
    timebox: 60,
    energy: "MEDIUM",
    priority: 3,
    levels: ["SENIOR"],
    example: { goal: { title: "Learn leadership skills" }, profile: { experience: "12 years" } }
  },
  {
    id: "career.skill-building.first-experience",
    version: "1",
    category: "career",
    milestone: "skill-building",
    title: "Get a first piece of experience that you can show",
    why: "The first line on a r\xE9sum\xE9 need not be paid.",
    steps: [
      "Offer a local group a few hours of what you can do: {top_skill|writing, numbers, design or repair}.",
      "Agree on one result and one end date.",
      "Do it as if it were paid, and ask for two sentences of feedback in writing.",
      "Put it on your r\xE9sum\xE9 as what it is."
    ],
    deliverable: "One finished piece of work with feedback",
    done: [
      ["The result is agreed on", 30],
      ["The work is handed over", 50],
      ["The feedback is in writing", 20]
    ],
    timebox: 180,
    energy: "HIGH",
    priority: 2,
    levels: ["ENTRY"],
    example: { goal: { title: "Learn skills for my first role" }, profile: { experience: 0 } }
  }
];

// src/core/calendar.ts
import { Temporal } from "temporal-polyfill";
var MANILA = "Asia/Manila";
var DAY_MS = 864e5;
var written2 = (instant) => new Date(instant).toISOString().slice(0, 10);
var midnight = (date2) => {
  const instant = Date.UTC(Number(date2.slice(0, 4)), Number(date2.slice(5, 7)) - 1, Number(date2.slice(8)));
  if (Number.isNaN(instant) || written2(instant) !== date2) throw new RangeError(`${date2} is no day`);
  return instant;
};
var addDays = (date2, days) => written2(midnight(date2) + days * DAY_MS);
var addMonths = (date2, months) => Temporal.PlainDate.from(date2).add({ months }).toString();
var daysBetween = (from, to) => (midnight(to) - midnight(from)) / DAY_MS;
var dayOfWeek = (date2) => Temporal.PlainDate.from(date2).dayOfWeek;
var calendarUnit = (date2, unit) => {
  const day2 = Temporal.PlainDate.from(date2);
  const range = (start, length) => ({
    from: start.toString(),
    to: start.add(length).subtract({ days: 1 }).toString()
  });
  switch (unit) {
    case "day":
      return range(day2, { days: 1 });
    case "week":
      return range(day2.subtract({ days: day2.dayOfWeek - 1 }), { days: 7 });
    case "month":
      return range(day2.with({ day: 1 }), { months: 1 });
    case "quarter":
      return range(day2.with({ day: 1, month: Math.floor((day2.month - 1) / 3) * 3 + 1 }), { months: 3 });
    case "year":
      return range(day2.with({ day: 1, month: 1 }), { years: 1 });
  }
};

// src/core/currency-words.ts
var AMBIGUOUS = "AMBIGUOUS";
var CURRENCY_WORDS = [
  ["australian dollars?", "AUD"],
  ["canadian dollars?", "CAD"],
  ["new zealand dollars?", "NZD"],
  ["singapore(?:an)? dollars?", "SGD"],
  ["hong kong dollars?", "HKD"],
  ["brunei dollars?", "BND"],
  ["taiwan(?:ese)? dollars?", "TWD"],
  ["(?:us|u\\.s\\.|american) dollars?", "USD"],
  ["(?:pounds? sterling|british pounds?|sterling)", "GBP"],
  ["egyptian pounds?", "EGP"],
  ["(?:philippine|filipino) pesos?", "PHP"],
  ["mexican pesos?", "MXN"],
  ["chilean pesos?", "CLP"],
  ["colombian pesos?", "COP"],
  ["argentin(?:e|ian) pesos?", "ARS"],
  ["indian rupees?", "INR"],
  ["pakistani rupees?", "PKR"],
  ["sri lankan rupees?", "LKR"],
  ["nepal(?:ese|i) rupees?", "NPR"],
  ["swiss francs?", "CHF"],
  ["norwegian (?:krone[rn]?|crowns?)", "NOK"],
  ["swedish (?:kron(?:a|or)|crowns?)", "SEK"],
  ["danish (?:krone[rn]?|crowns?)", "DKK"],
  ["czech (?:koruna|crowns?)", "CZK"],
  ["saudi riyals?", "SAR"],
  ["qatari riyals?", "QAR"],
  ["omani rials?", "OMR"],
  ["(?:uae|emirati) dirhams?", "AED"],
  ["moroccan dirhams?", "MAD"],
  ["kuwaiti dinars?", "KWD"],
  ["jordanian dinars?", "JOD"],
  ["kenyan shillings?", "KES"],
  ["us ?\\$", "USD"],
  ["\\$ ?usd", "USD"],
  ["\\$ ?us\\b", "USD"],
  ["(?:au|a) ?\\$", "AUD"],
  ["(?:ca|c) ?\\$", "CAD"],
  ["nz ?\\$", "NZD"],
  ["(?:sg|s) ?\\$", "SGD"],
  ["hk ?\\$", "HKD"],
  ["nt ?\\$", "TWD"],
  ["mx ?\\$", "MXN"],
  ["r\\$", "BRL"],
  ["cn ?\xA5", "CNY"],
  ["(?:dollars?|bucks?|dolyar)", "USD"],
  ["\\$", "USD"],
  ["(?:euros?|\u20AC)", "EUR"],
  ["(?:pounds?|quid|\xA3)", "GBP"],
  ["(?:pesos?|piso|\u20B1)", "PHP"],
  ["p(?=\\d)", "PHP"],
  ["(?:yen|\xA5|\u5186)", "JPY"],
  ["(?:yuan|renminbi|rmb|\u5143)", "CNY"],
  ["(?:won|\u20A9)", "KRW"],
  ["\u20B9", "INR"],
  ["(?:taka|\u09F3)", "BDT"],
  ["(?:ringgit|rm(?=\\s?\\d))", "MYR"],
  ["(?:rupiah|rp(?=\\.?\\s?\\d))", "IDR"],
  ["(?:baht|\u0E3F)", "THB"],
  ["(?:dong|\u20AB)", "VND"],
  ["(?:tenge|\u20B8)", "KZT"],
  ["(?:so[\u02BB\u2019'`]?m)", AMBIGUOUS],
  ["(?:rubles?|roubles?|\u20BD)", "RUB"],
  ["(?:hryvnias?|\u20B4)", "UAH"],
  ["(?:lari|\u20BE)", "GEL"],
  ["(?:liras?|\u20BA)", "TRY"],
  ["(?:shekels?|\u20AA)", "ILS"],
  ["(?:zloty(?:ch)?|z\u0142oty|z\u0142)", "PLN"],
  ["(?:forints?)", "HUF"],
  ["(?:naira|\u20A6)", "NGN"],
  ["(?:rands?)", "ZAR"],
  ["(?:cedis?|\u20B5)", "GHS"],
  ["(?:reais|real)", "BRL"],
  ["(?:kroner|kronor|krone|krona|crowns?|kr)", AMBIGUOUS],
  ["(?:rupees?|rs)", AMBIGUOUS],
  ["(?:riyals?|rials?)", AMBIGUOUS],
  ["dirhams?", AMBIGUOUS],
  ["dinars?", AMBIGUOUS],
  ["francs?", AMBIGUOUS],
  ["shillings?", AMBIGUOUS]
];

// src/core/money-amounts.ts
var MULTIPLIERS = new Map(
  Object.entries({
    hundred: 100,
    daan: 100,
    k: 1e3,
    thou: 1e3,
    thousand: 1e3,
    thousands: 1e3,
    libo: 1e3,
    libong: 1e3,
    ribu: 1e3,
    lakh: 1e5,
    lakhs: 1e5,
    lac: 1e5,
    lacs: 1e5,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    mio: 1e6,
    million: 1e6,
    millions: 1e6,
    milyon: 1e6,
    milyong: 1e6,
    juta: 1e6,
    jt: 1e6,
    crore: 1e7,
    crores: 1e7,
    cr: 1e7,
    b: 1e9,
    bn: 1e9,
    billion: 1e9,
    bilyon: 1e9
  })
);
var WORD_NUMBERS = new Map(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    isang: 1,
    dalawang: 2,
    tatlong: 3,
    limang: 5,
    sampung: 10
  })
);
var MULTIPLIER = [...MULTIPLIERS.keys()].sort((a, b) => b.length - a.length).join("|");
var WORD = [...WORD_NUMBERS.keys()].sort((a, b) => b.length - a.length).join("|");
var DIGITS = String.raw`\d[\d.,'’]*(?: \d{3}(?!\d))*(?:[.,]\d{1,2}(?!\d))?`;
var TOKEN = new RegExp(
  String.raw`(?<![\p{L}\d])(half a|(?:(?:${WORD})(?:[ -](?:${WORD}))?(?=[ -](?:${MULTIPLIER})(?!\p{L})))|(?:${WORD})[ -](?:${WORD})(?=\s*$)|${DIGITS})(?:\s?((?:${MULTIPLIER})(?:[ -](?:${MULTIPLIER}))?)(?!\p{L}))?`,
  "giu"
);
var readNumber = (written3, withMultiplier = false) => {
  const text = written3.replace(/[\s'’]/g, "").replace(/[.,]+$/, "");
  if (!/^\d+(?:[.,]\d+)*$/.test(text)) return null;
  const dots = text.split(".").length - 1;
  const commas = text.split(",").length - 1;
  if (dots === 0 && commas === 0) return Number(text);
  const last = text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
  const other = last === "." ? "," : ".";
  const lasts = last === "." ? dots : commas;
  const others = last === "." ? commas : dots;
  const plain2 = (whole2, fraction2 = "") => Number(`${whole2}.${fraction2 || "0"}`);
  const grouping = (whole2, mark) => new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`).test(whole2) || /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(whole2);
  if (others > 0) {
    if (lasts > 1) return null;
    const [whole2 = "", fraction2 = ""] = text.split(last);
    return grouping(whole2, other) ? plain2(whole2.replaceAll(other, ""), fraction2) : null;
  }
  if (lasts > 1) return grouping(text, last) ? Number(text.replaceAll(last, "")) : null;
  const [whole = "", fraction = ""] = text.split(last);
  const groups = fraction.length === 3 && whole !== "0" && whole.length <= 3;
  if (groups && !(withMultiplier && last === ".")) return Number(whole + fraction);
  return plain2(whole, fraction);
};
var ofWords = (written3) => {
  const words2 = written3.toLowerCase().split(/[ -]/);
  if (words2[0] === "half") return 0.5;
  const values = words2.map((word) => WORD_NUMBERS.get(word));
  const [first, second] = values;
  if (first === void 0) return null;
  if (second === void 0) return words2.length === 1 ? first : null;
  return first >= 20 && first % 10 === 0 && second < 10 ? first + second : null;
};
var factorOf = (written3) => (written3 ?? "").toLowerCase().split(/[ -]/).reduce((product, word) => product * (MULTIPLIERS.get(word) ?? 1), 1);
var findAmounts = (text) => {
  const found2 = [];
  for (const match of text.matchAll(TOKEN)) {
    const [all, number2 = "", multiplier] = match;
    const raw = /\d/.test(number2) ? readNumber(number2.trim(), multiplier !== void 0) : ofWords(number2);
    if (raw === null) return null;
    const factor = factorOf(multiplier);
    found2.push({
      value: round(raw * factor),
      raw,
      factor,
      start: match.index,
      end: match.index + all.length
    });
  }
  return found2.map((item, i) => {
    const before = found2[i - 1];
    const next = found2[i + 1];
    const opens = next !== void 0 && joins(text.slice(item.end, next.start));
    const rangeEnd = before !== void 0 && joins(text.slice(before.end, item.start));
    const shared = opens && item.factor === 1 && next.factor > 1 && item.raw < next.raw;
    return { value: shared ? round(item.raw * next.factor) : item.value, rangeEnd };
  });
};
var round = (value) => Math.round(value * 100) / 100;
var joins = (between) => /^\s*(?:-|–|—|to|and|hanggang|~|\.\.)\s*$/i.test(between);

// src/core/money-rates.ts
var UNITS_PER_USD = {
  USD: 1,
  EUR: 0.86,
  GBP: 0.74,
  CHF: 0.8,
  PHP: 57,
  AUD: 1.53,
  CAD: 1.38,
  NZD: 1.7,
  SGD: 1.29,
  HKD: 7.8,
  MYR: 4.2,
  IDR: 16400,
  THB: 32,
  VND: 26300,
  BND: 1.29,
  JPY: 147,
  CNY: 7.1,
  KRW: 1390,
  TWD: 30.5,
  INR: 88,
  PKR: 282,
  BDT: 122,
  LKR: 302,
  NPR: 141,
  AED: 3.67,
  SAR: 3.75,
  QAR: 3.64,
  KWD: 0.305,
  BHD: 0.376,
  OMR: 0.385,
  JOD: 0.709,
  EGP: 48.5,
  MAD: 9.1,
  TRY: 41,
  ILS: 3.35,
  SEK: 9.4,
  NOK: 10,
  DKK: 6.4,
  ISK: 122,
  PLN: 3.65,
  CZK: 21,
  HUF: 340,
  RON: 4.35,
  BGN: 1.68,
  UAH: 41,
  RUB: 80,
  KZT: 540,
  UZS: 12400,
  KGS: 87,
  GEL: 2.7,
  AMD: 383,
  AZN: 1.7,
  ZAR: 17.7,
  NGN: 1530,
  KES: 129,
  GHS: 11.5,
  ETB: 142,
  TZS: 2480,
  UGX: 3530,
  BRL: 5.4,
  MXN: 18.7,
  ARS: 1360,
  CLP: 965,
  COP: 4e3,
  PEN: 3.53
};

// src/core/money.ts
var CODES = Object.keys(UNITS_PER_USD).join("|");
var WORDLIKE = /^(?:try|cop|mad|gel|pen)$/;
var CURRENCY = new RegExp(
  `(?<![\\p{L}])(?:${CURRENCY_WORDS.map(([spelling]) => `(${spelling})`).join("|")}|(${CODES}))(?![\\p{L}])`,
  "giu"
);
var PERIODS = [
  [/\b(?:per|an|a|each|every)\s+hour\b|\bhourly\b|\/\s?(?:h|hr|hour)\b/i, "HOUR"],
  [/\b(?:per|a|each|every)\s+day\b|\bdaily\b|\/\s?day\b|\b(?:kada|bawat|sa isang) araw\b/i, "DAY"],
  [/\b(?:per|a|each|every)\s+week\b|\bweekly\b|\/\s?(?:wk|week)\b|\b(?:kada|bawat) linggo\b/i, "WEEK"],
  [
    /\b(?:per|a|each|every)\s+month\b|\bmonthly\b|\bp\.?c\.?m\b|\/\s?(?:mo|mth|month)\b|\b(?:kada|bawat) buwan\b|\bbuwan-buwan\b/i,
    "MONTH"
  ],
  [/\b(?:per|a|each|every)\s+(?:term|semester|sem|trimester)\b|\/\s?(?:term|sem|semester)\b/i, "TERM"],
  [
    /\b(?:per|a|each|every)\s+(?:year|annum)\b|\byearly\b|\bannual(?:ly)?\b|\bp\.?\s?a\b|\/\s?(?:yr|year|annum)\b|\b(?:kada|bawat) taon\b/i,
    "YEAR"
  ]
];
var AT_MOST = /[≤<]|\b(?:or less|up to|under|below|less than|no more than|not more than|max(?:imum)?|at most|within|hanggang|hindi hihigit sa)\b/i;
var AT_LEAST = /[≥>]|\d\s*[a-z]{0,2}\s*\+|\b(?:or more|from|at least|over|above|more than|min(?:imum)?|not less than|no less than|hindi bababa sa)\b/i;
var ABOUT = /[~≈]|\b(?:around|about|approx(?:imately)?|roughly|circa|or so|some|more or less|mga|halos|nearly|almost)\b/i;
var FREE = /^(?:it'?s |it is )?(?:for )?(?:free|libre|nothing|no cost|zero|none|wala|nil)[.!]?$/i;
var UNSURE = /\b(?:not|don'?t|doesn'?t|can'?t|cannot|never|without|except|unlimited|depends|unknown|unsure|or)\b/i;
var NOT_MORE = /\b(?:not|no) (?:more|less) than\b|\bor (?:more|less|so)\b/gi;
var NOT_LESS = /\b(?:not|no) less than\b/i;
var fail = (problem) => ({ ok: false, problem });
var takeCurrencies = (text) => {
  const found2 = /* @__PURE__ */ new Set();
  const rest = text.replace(CURRENCY, (match, ...groups) => {
    const index = groups.findIndex((group) => typeof group === "string");
    const currency = CURRENCY_WORDS[index]?.[1];
    if (currency === void 0 && WORDLIKE.test(match)) return match;
    found2.add(currency ?? match.toUpperCase());
    return " ".repeat(match.length);
  });
  return { found: found2, rest };
};
var CODE_BEFORE_DIGITS = new RegExp(`(${CODES})(?=\\d)`, "gi");
var DIGITS_BEFORE_CODE = new RegExp(`(\\d(?:k|m|mn|bn)?)(?=(?:${CODES})(?![a-z]))`, "gi");
var spaced = (text) => text.normalize("NFKC").replace(/[\u00a0\u2007\u202f]/g, " ").replace(CODE_BEFORE_DIGITS, "$1 ").replace(DIGITS_BEFORE_CODE, "$1 ");
var parseMoney = (input, currency = null) => {
  const text = spaced(input).trim();
  if (text === "" || text.length > 200) return fail("there is no amount in it");
  const fallback = currency === null ? null : currencyOf(currency);
  if (FREE.test(text)) return { ok: true, money: amount(0, 0, fallback ?? "USD", "EXACT", null) };
  if (UNSURE.test(text.replace(NOT_MORE, " "))) return fail("it is not one plain amount");
  const { found: found2, rest } = takeCurrencies(text);
  if (found2.has(AMBIGUOUS) && found2.size === 1 && fallback === null) {
    return fail("several currencies share that name; write its code, such as PHP or USD");
  }
  found2.delete(AMBIGUOUS);
  if (found2.size > 1) return fail("it names more than one currency");
  const named2 = [...found2][0];
  const amounts = findAmounts(rest);
  if (amounts === null) return fail("the number in it can be read in more than one way");
  if (amounts.length === 0) return fail("there is no amount in it");
  const [low, high] = amounts;
  if (amounts.length > 2 || low === void 0) return fail("it names several amounts");
  const use = named2 ?? fallback;
  if (use === null || use === void 0) {
    return low.value === 0 && high === void 0 ? { ok: true, money: amount(0, 0, "USD", "EXACT", null) } : fail("it does not say which currency");
  }
  const period = PERIODS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  if (high !== void 0) {
    if (!high.rangeEnd) return fail("it names several amounts");
    const [a, b] = [low.value, high.value];
    return { ok: true, money: amount(Math.min(a, b), Math.max(a, b), use, "RANGE", period) };
  }
  const bound = AT_MOST.test(text) && !NOT_LESS.test(text) ? "AT_MOST" : AT_LEAST.test(text) ? "AT_LEAST" : ABOUT.test(text) ? "ABOUT" : "EXACT";
  return { ok: true, money: amount(low.value, low.value, use, bound, period) };
};
var amount = (min, max, currency, bound, period) => ({ min, max, currency, bound, period });
var currencyOf = (text) => {
  const { found: found2 } = takeCurrencies(text.normalize("NFKC"));
  const [only] = found2;
  return found2.size === 1 && only !== void 0 && only !== AMBIGUOUS ? only : null;
};
var inUsd = (money2) => money2.max / UNITS_PER_USD[money2.currency];
var grouped = (value) => {
  const [whole = "0", cents] = (Math.round(value * 100) / 100).toString().split(".");
  const body = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return cents === void 0 ? body : `${body}.${cents.padEnd(2, "0")}`;
};
var PER = {
  HOUR: "an hour",
  DAY: "a day",
  WEEK: "a week",
  MONTH: "a month",
  TERM: "a term",
  YEAR: "a year"
};
var formatMoney = (money2) => {
  const { min, max, currency, bound, period } = money2;
  const sum = bound === "RANGE" ? `${currency} ${grouped(min)} to ${grouped(max)}` : `${currency} ${grouped(max)}`;
  const lead = { EXACT: "", ABOUT: "about ", AT_MOST: "up to ", AT_LEAST: "at least ", RANGE: "" }[bound];
  return `${lead}${sum}${period === null ? "" : ` ${PER[period]}`}`;
};

// src/catalog/goals/facts/derived.ts
var daysUntil = (date2) => ({
  from: [date2],
  make: (facts, { today }) => {
    const day2 = facts.get(date2)?.date;
    if (day2 === void 0) return null;
    const days = daysBetween(today, day2);
    return days < 0 ? null : { text: String(days), number: days };
  }
});
var weeksUntil = (date2) => ({
  from: [date2],
  make: (facts, { today }) => {
    const day2 = facts.get(date2)?.date;
    const weeks = day2 === void 0 ? 0 : Math.floor(daysBetween(today, day2) / 7);
    return weeks < 1 ? null : { text: String(weeks), number: weeks };
  }
});
var firstOf = (list2) => ({
  from: [list2],
  make: (facts) => {
    const first = facts.get(list2)?.items?.[0];
    return first === void 0 ? null : { text: first };
  }
});
var gapBetween = (have, want) => ({
  from: [want, have],
  make: (facts) => {
    const [reached, wanted] = [facts.get(have)?.number, facts.get(want)?.number];
    if (reached === void 0 || wanted === void 0 || reached >= wanted) return null;
    const gap = Math.round((wanted - reached) * 10) / 10;
    return { text: String(gap), number: gap };
  }
});
var impliedBy = (name2) => ({
  from: [name2],
  make: (facts) => facts.get(name2) === void 0 ? null : { text: "yes", flag: true }
});
var bare = (text) => text.toLowerCase().replace(/^the /, "");
var differs = (a, b) => ({
  from: [a, b],
  make: (facts) => {
    const [x, y] = [facts.get(a)?.text, facts.get(b)?.text];
    if (x === void 0 || y === void 0) return null;
    const flag2 = bare(x) !== bare(y);
    return { text: flag2 ? "yes" : "no", flag: flag2 };
  }
});
var experienceLevel = {
  from: ["years_experience"],
  make: (facts) => {
    const years = facts.get("years_experience")?.number;
    if (years === void 0) return null;
    return { text: years < 3 ? "entry" : years < 8 ? "mid" : "senior" };
  }
};
var budgetTier = {
  from: ["budget"],
  make: (facts) => {
    const budget = facts.get("budget");
    if (budget?.number === void 0 || budget.money?.bound === "AT_LEAST") return null;
    if (budget.money?.period !== null && budget.money?.period !== "YEAR") return null;
    return { text: budget.number < 15e3 ? "BUDGET" : budget.number <= 3e4 ? "STANDARD" : "PREMIUM" };
  }
};
var exact = (facts, name2) => {
  const money2 = facts.get(name2)?.money;
  return money2 === void 0 || money2.min !== money2.max ? null : money2;
};
var moneyLess = (a, b) => ({
  from: [a, b],
  make: (facts) => {
    const [more, less] = [exact(facts, a), exact(facts, b)];
    if (more === null || less === null || more.currency !== less.currency) return null;
    if (more.period !== less.period) return null;
    return moneyValue({ ...more, min: more.min - less.min, max: more.max - less.max, bound: "EXACT" });
  }
});
var perMonthUntil = (sum, date2) => ({
  from: [sum, date2],
  make: (facts, { today }) => {
    const [money2, day2] = [exact(facts, sum), facts.get(date2)?.date];
    if (money2 === null || day2 === void 0 || money2.period !== null) return null;
    const months = Math.floor(daysBetween(today, day2) / 30.44);
    if (months < 1) return null;
    const share = Math.ceil(money2.max / months);
    return moneyValue({ ...money2, min: share, max: share, bound: "EXACT", period: "MONTH" });
  }
});
var moneyValue = (money2) => money2.max <= 0 ? null : { text: formatMoney(money2), money: money2 };

// src/catalog/goals/facts/career.ts
var careerFacts = {
  target_role: {
    kind: "name",
    label: "role you want",
    question: "Which role do you want?",
    about: "GOAL",
    categories: ["career"],
    goal: [
      "target_role",
      "role",
      "job_title",
      "position",
      "target_position",
      "desired_role",
      "target_job",
      "dream_job"
    ],
    text: {
      pattern: /\b(?:become|becoming|work(?:ing)? as|hired as|job as|role as|position as|promoted to|transition(?:ing)? (?:in)?to|land|get|find)\s+(?!(?:(?:an?|the|my|my first|promoted|hired)\s+)?(?:job|work|hired|role|offer|new|better|promotion|promoted|remote|certified|interview|pay|raise|employed|more|first)\b)(?:(?:an?|the|my)\s+)?([\p{L}][\p{L} /&+-]{2,50}?)(?= (?:at|in|by|within|for|with|before|from|job|role|position)\b|[.,;(]|$)/iu
    }
  },
  target_companies: {
    kind: "list",
    label: "employers you have in mind",
    question: "Which employers would you like to work for?",
    about: "GOAL",
    categories: ["career"],
    goal: [
      "target_companies",
      "companies",
      "employers",
      "target_company",
      "company",
      "employer",
      "dream_company",
      "target_organizations",
      "target_organization"
    ],
    text: { pattern: /\bat (\p{Lu}[\p{L}\d&.'-]*(?: \p{Lu}[\p{L}\d&.'-]*){0,3})/u }
  },
  target_company: {
    kind: "name",
    label: "employer you aim at",
    question: "Which employer is your first choice?",
    about: "GOAL",
    categories: ["career"],
    derive: firstOf("target_companies")
  },
  target_industry: {
    kind: "name",
    label: "industry you aim at",
    question: "Which industry or sector do you want to work in?",
    about: "GOAL",
    categories: ["career"],
    goal: ["target_industry", "industry", "sector", "target_sector"]
  },
  target_location: {
    kind: "name",
    label: "place of work",
    question: "Where do you want to work?",
    about: "GOAL",
    categories: ["career"],
    goal: ["target_location", "location", "city", "preferred_location", "country", "target_country"],
    text: "COUNTRY"
  },
  work_mode: {
    kind: "level",
    label: "way of working",
    question: "Do you want to work on site, remotely or both?",
    about: "GOAL",
    levels: {
      remote: ["remote", "work from home", "wfh", "online", "home based"],
      hybrid: ["hybrid", "both", "flexible"],
      "on site": ["on site", "onsite", "office", "in person"]
    },
    goal: ["work_mode", "work_type", "work_arrangement", "remote", "work_style"],
    text: { words: { remote: ["remote", "work from home", "wfh"], hybrid: ["hybrid"] } },
    categories: ["career"]
  },
  skills_to_build: {
    kind: "list",
    label: "skills to build",
    question: "Which skills does the role ask for that you do not have yet?",
    about: "GOAL",
    categories: ["career", "study"],
    goal: [
      "skills_to_build",
      "skill_gaps",
      "skills_to_learn",
      "missing_skills",
      "required_skills",
      "target_skills",
      "skills_needed"
    ],
    profile: ["skills_to_build", "skill_gaps", "skills_to_learn"]
  },
  skill_to_build: {
    kind: "name",
    label: "skill to build first",
    question: "Which one skill would help you most towards the role?",
    about: "GOAL",
    goal: ["skill_to_build", "target_skill", "skill"],
    derive: firstOf("skills_to_build")
  },
  certification_target: {
    kind: "name",
    label: "certificate you aim at",
    question: "Which certificate or licence does the role ask for?",
    about: "GOAL",
    categories: ["career"],
    goal: ["certification", "target_certification", "certificate", "license", "licence", "board_exam"],
    text: {
      pattern: /\b(AWS|PMP|CPA|CISSP|CCNA|CISA|CFA|TESDA NC II|Google (?:Data Analytics|Cloud|UX)|Scrum Master|LET|board exam)\b/
    }
  },
  current_salary: {
    kind: "money",
    label: "present pay",
    question: "What are you paid now, in which currency, and per month or per year?",
    about: "PERSON",
    profile: ["current_salary", "salary", "experience.salary"],
    goal: ["current_salary", "current_pay"]
  },
  target_salary: {
    kind: "money",
    label: "pay you aim at",
    question: "What pay do you aim at, in which currency, and per month or per year?",
    about: "GOAL",
    categories: ["career"],
    goal: [
      "target_salary",
      "salary",
      "desired_salary",
      "expected_salary",
      "salary_expectation",
      "salary_range"
    ]
  },
  offer_company: {
    kind: "name",
    label: "employer who made the offer",
    question: "Who made you the offer?",
    about: "GOAL",
    categories: ["career"],
    goal: ["offer_company", "offer_from", "offer.company", "job_offer_company"]
  },
  offer_amount: {
    kind: "money",
    label: "pay offered",
    question: "What pay is in the offer, in which currency, and per month or per year?",
    about: "GOAL",
    categories: ["career"],
    goal: ["offer_amount", "offer_salary", "offered_salary", "offer.amount", "offer.salary"]
  },
  offer_deadline: {
    kind: "date",
    label: "day by which to answer the offer",
    question: "By which day do you have to answer the offer?",
    about: "GOAL",
    categories: ["career"],
    goal: ["offer_deadline", "offer_expiry", "offer.deadline", "offer_expires"]
  },
  interview_date: {
    kind: "date",
    label: "day of the interview",
    question: "On which day is the interview?",
    about: "GOAL",
    goal: ["interview_date", "interview_on", "interview.date", "next_interview"]
  },
  days_to_interview: {
    kind: "number",
    label: "days until the interview",
    question: "On which day is the interview?",
    about: "GOAL",
    derive: daysUntil("interview_date")
  },
  interview_type: {
    kind: "level",
    label: "kind of interview",
    question: "What kind of interview is it: technical, panel, case, video or phone?",
    about: "GOAL",
    levels: {
      technical: ["technical", "coding", "whiteboard", "skills test"],
      panel: ["panel"],
      case: ["case", "case study"],
      video: ["video", "zoom", "online"],
      phone: ["phone", "call", "screening"]
    },
    goal: ["interview_type", "interview_format", "interview.type"]
  },
  job_search_status: {
    kind: "level",
    label: "stage of the search",
    question: "How far are you: not started, applying, interviewing or holding an offer?",
    about: "GOAL",
    categories: ["career"],
    levels: {
      "holding an offer": ["offer", "offered", "offer received"],
      interviewing: ["interviewing", "interview", "interviews"],
      applying: ["applying", "applied", "active", "searching"],
      "not started": ["not started", "not yet", "planning", "exploring"]
    },
    goal: ["job_search_status", "search_status", "stage", "status"]
  },
  applications_sent: {
    kind: "number",
    label: "applications sent",
    question: "How many applications have you sent so far?",
    about: "GOAL",
    range: [0, 5e3],
    categories: ["career"],
    goal: ["applications_sent", "applications", "jobs_applied", "number_of_applications"]
  },
  notice_period: {
    kind: "text",
    label: "notice period",
    question: "How much notice must you give your present employer?",
    about: "PERSON",
    profile: ["notice_period", "experience.notice_period"],
    goal: ["notice_period"]
  },
  promotion_sought: {
    kind: "flag",
    label: "promotion sought",
    question: "Do you seek a promotion where you work now?",
    about: "GOAL",
    categories: ["career"],
    goal: ["promotion", "promotion_sought", "seeking_promotion"],
    text: { pattern: /\b(?:promotion|promoted|get a raise|pay rise)\b/i }
  }
};

// src/catalog/goals/facts/finance.ts
var financeFacts = {
  finance_purpose: {
    kind: "text",
    label: "what the money is for",
    question: "What is the money for?",
    about: "GOAL",
    categories: ["finance"],
    goal: ["finance_purpose", "purpose", "saving_for", "for", "use"],
    text: {
      pattern: /\bsave(?: up)?(?: [^.;]{0,30}?)? for ((?:an?|my|our|the) [\p{L}][\p{L} -]{2,40}?)(?= (?:by|in|before|within|of)\b|[.,;]|$)/iu
    }
  },
  savings_target: {
    kind: "money",
    label: "sum you want to save",
    question: "How much do you want to save, and in which currency?",
    about: "GOAL",
    categories: ["finance"],
    singleSum: true,
    goal: ["savings_target", "target_amount", "savings_goal", "amount", "target", "goal_amount"],
    text: "MONEY"
  },
  current_savings: {
    kind: "money",
    label: "savings so far",
    question: "How much have you saved so far?",
    about: "PERSON",
    profile: ["current_savings", "savings", "finances.savings", "finance.savings"],
    goal: ["current_savings", "saved", "savings", "already_saved"]
  },
  savings_gap: {
    kind: "money",
    label: "sum still to save",
    question: "How much do you want to save, and how much have you saved so far?",
    about: "GOAL",
    derive: moneyLess("savings_target", "current_savings")
  },
  monthly_income: {
    kind: "money",
    label: "income a month",
    question: "How much comes in each month, after tax?",
    about: "PERSON",
    profile: ["monthly_income", "income", "finances.income", "finance.income"],
    goal: ["monthly_income", "income", "take_home"]
  },
  monthly_expenses: {
    kind: "money",
    label: "expenses a month",
    question: "How much goes out each month?",
    about: "PERSON",
    profile: ["monthly_expenses", "expenses", "finances.expenses", "finance.expenses"],
    goal: ["monthly_expenses", "expenses", "spending"]
  },
  monthly_surplus: {
    kind: "money",
    label: "what is left each month",
    question: "How much comes in and goes out each month?",
    about: "PERSON",
    derive: moneyLess("monthly_income", "monthly_expenses")
  },
  monthly_saving_needed: {
    kind: "money",
    label: "sum to set aside each month",
    question: "How much do you want to save, how much do you have, and by when?",
    about: "GOAL",
    derive: perMonthUntil("savings_gap", "deadline")
  },
  debts: {
    kind: "list",
    label: "debts",
    question: "Which debts do you have?",
    about: "PERSON",
    profile: ["debts", "loans", "finances.debts", "finance.debts"],
    goal: ["debts", "loans"]
  },
  main_debt: {
    kind: "name",
    label: "debt to pay first",
    question: "Which debt weighs most on you?",
    about: "PERSON",
    derive: firstOf("debts")
  },
  debt_total: {
    kind: "money",
    label: "total debt",
    question: "How much do you owe in all?",
    about: "PERSON",
    profile: ["debt_total", "total_debt", "debt", "finances.debt", "finance.debt"],
    goal: ["debt_total", "total_debt", "debt", "debt_amount"]
  },
  in_debt: {
    kind: "flag",
    label: "in debt",
    question: "Do you owe money to anyone at present?",
    about: "PERSON",
    goal: ["in_debt", "has_debt"],
    profile: ["in_debt", "has_debt"],
    text: {
      pattern: /\b(?:pay(?:ing)?(?: off| back)?|clear|repay|get out of) (?:[\p{L}\d-]+ ){0,4}(?:debts?|loans?|credit cards?|utang)\b/iu
    },
    derive: impliedBy("debt_total")
  },
  emergency_fund: {
    kind: "money",
    label: "emergency fund",
    question: "How much have you put by for emergencies?",
    about: "PERSON",
    profile: ["emergency_fund", "finances.emergency_fund", "finance.emergency_fund"],
    goal: ["emergency_fund"]
  },
  largest_expense: {
    kind: "text",
    label: "largest expense",
    question: "What do you spend most on, after food and housing?",
    about: "PERSON",
    profile: ["largest_expense", "biggest_expense", "finances.largest_expense"],
    goal: ["largest_expense", "biggest_expense"]
  },
  income_source: {
    kind: "text",
    label: "source of income",
    question: "Where does your income come from?",
    about: "PERSON",
    profile: ["income_source", "livelihood", "finances.income_source"],
    goal: ["income_source", "livelihood"]
  },
  income_irregular: {
    kind: "flag",
    label: "income that varies",
    question: "Does your income vary from month to month?",
    about: "PERSON",
    profile: ["income_irregular", "irregular_income", "variable_income", "seasonal_income"],
    goal: ["income_irregular", "irregular_income", "variable_income", "seasonal_income"]
  },
  bank: {
    kind: "name",
    label: "bank or cooperative",
    question: "Which bank, cooperative or e-wallet do you use?",
    about: "PERSON",
    profile: ["bank", "finances.bank", "bank_account", "cooperative"],
    goal: ["bank", "cooperative", "account"]
  },
  interest_free: {
    kind: "flag",
    label: "interest-free only",
    question: "Should every product be free of interest (Shari\u2019ah-compliant)?",
    about: "PERSON",
    profile: ["interest_free", "islamic_finance", "shariah_compliant", "halal_finance"],
    goal: ["interest_free", "islamic_finance", "shariah_compliant", "halal_finance", "halal"],
    text: {
      pattern: /\b(?:interest[- ]free|without riba|halal (?:finance|investing|investment)|shari['’]?ah|islamic (?:finance|bank(?:ing)?))\b/i
    }
  },
  invest_horizon: {
    kind: "text",
    label: "time until you need the money",
    question: "How long can the money stay invested?",
    about: "GOAL",
    categories: ["finance"],
    goal: ["invest_horizon", "horizon", "investment_horizon", "years_to_invest"]
  },
  business_idea: {
    kind: "text",
    label: "business idea",
    question: "Which business do you want to start or grow?",
    about: "GOAL",
    categories: ["finance"],
    goal: ["business_idea", "business", "enterprise", "small_business"],
    text: {
      pattern: /\b(?:start|open|grow|capital for) (?:an?|my|our)\s((?:[\p{L}-]+ ){0,3}(?:store|shop|business|stall|farm|bakery|eatery|carinderia|sari-sari store))\b/iu
    }
  },
  growth_wanted: {
    kind: "flag",
    label: "money put to work",
    question: "Do you want to invest, insure or start a business?",
    about: "GOAL",
    categories: ["finance"],
    goal: ["growth_wanted"],
    text: {
      pattern: /\b(?:invest(?:ing|ment|ments)?|insur(?:e|ance)|takaful|retire(?:ment)?|pension|business|negosyo|capital|income|earn)\b/i
    },
    derive: impliedBy("business_idea")
  }
};

// src/catalog/goals/facts/language.ts
var LANGUAGES = {
  Arabic: ["arabic"],
  English: ["english"],
  Filipino: ["filipino", "tagalog"],
  Cebuano: ["cebuano", "bisaya", "binisaya"],
  Maguindanaon: ["maguindanaon", "magindanawn"],
  Maranao: ["maranao", "meranaw"],
  Tausug: ["tausug", "bahasa sug"],
  Yakan: ["yakan"],
  Sama: ["sinama"],
  Iranun: ["iranun"],
  Chavacano: ["chavacano", "chabacano"],
  Malay: ["malay", "bahasa melayu"],
  Indonesian: ["indonesian", "bahasa indonesia"],
  Japanese: ["japanese", "nihongo", "jlpt"],
  Korean: ["korean", "hangul", "topik"],
  "Mandarin Chinese": ["mandarin", "chinese", "hsk"],
  Spanish: ["spanish", "dele"],
  French: ["french", "delf", "dalf"],
  German: ["german", "deutsch", "goethe"],
  Italian: ["italian"],
  Portuguese: ["portuguese"],
  Russian: ["russian"],
  Turkish: ["turkish"]
};
var CEFR = {
  A1: ["a1"],
  A2: ["a2"],
  B1: ["b1"],
  B2: ["b2"],
  C1: ["c1"],
  C2: ["c2"],
  N5: ["n5"],
  N4: ["n4"],
  N3: ["n3"],
  N2: ["n2"],
  N1: ["n1"],
  "a complete beginner": ["complete beginner", "zero", "none", "absolute beginner"],
  beginner: ["beginner", "basic", "elementary"],
  intermediate: ["intermediate", "conversational"],
  advanced: ["advanced", "fluent", "proficient"]
};
var languageFacts = {
  target_language: {
    kind: "name",
    label: "language you learn",
    question: "Which language do you want to learn?",
    about: "GOAL",
    categories: ["language"],
    goal: ["target_language", "language", "language_to_learn"],
    text: { words: LANGUAGES }
  },
  language_level: {
    kind: "level",
    label: "present level",
    question: "What is your present level: beginner, A1, A2, B1, B2, C1?",
    about: "PERSON",
    categories: ["language"],
    levels: CEFR,
    goal: ["current_level", "language_level", "level", "starting_level"],
    profile: ["language_level"]
  },
  target_level: {
    kind: "level",
    label: "level you aim at",
    question: "Which level do you aim at?",
    about: "GOAL",
    categories: ["language"],
    levels: CEFR,
    goal: ["target_level", "goal_level", "desired_level"],
    text: {
      words: {
        A1: ["a1"],
        A2: ["a2"],
        B1: ["b1"],
        B2: ["b2"],
        C1: ["c1"],
        C2: ["c2"],
        N5: ["n5"],
        N4: ["n4"],
        N3: ["n3"],
        N2: ["n2"],
        N1: ["n1"]
      }
    }
  },
  language_exam: {
    kind: "name",
    label: "language test",
    question: "Is there a language test that you want to pass?",
    about: "GOAL",
    categories: ["language"],
    goal: ["exam", "language_exam", "target_exam", "test", "certification", "certificate"],
    text: { pattern: /\b(IELTS|TOEFL|TOEIC|JLPT|JFT|DELF|DALF|DELE|TOPIK|HSK|Goethe|TestDaF|PTE)\b/ }
  },
  language_exam_date: {
    kind: "date",
    label: "day of the language test",
    question: "On which day is the language test?",
    about: "GOAL",
    categories: ["language"],
    goal: ["exam_date", "test_date", "language_exam_date"]
  },
  language_purpose: {
    kind: "text",
    label: "what you need the language for",
    question: "What do you need the language for?",
    about: "GOAL",
    categories: ["language"],
    goal: ["language_purpose", "purpose", "use", "reason", "why", "context"]
  },
  practice_partner: {
    kind: "name",
    label: "person to practise with",
    question: "Who speaks the language and could practise with you?",
    about: "PERSON",
    goal: ["practice_partner", "speaking_partner", "tutor", "teacher"],
    profile: ["practice_partner", "language_partner"],
    special: {
      people: ["tutor", "native speaker", "language partner", "speaking partner", "practice partner"]
    }
  },
  weak_language_skills: {
    kind: "list",
    label: "hardest language skill",
    question: "Which is hardest for you: listening, speaking, reading or writing?",
    about: "PERSON",
    categories: ["language"],
    goal: ["weak_skills", "weakest_skill", "hardest_skill", "focus_skill", "focus"]
  },
  weak_language_skill: {
    kind: "name",
    label: "hardest language skill",
    question: "Which is hardest for you: listening, speaking, reading or writing?",
    about: "PERSON",
    derive: firstOf("weak_language_skills")
  },
  course_name: {
    kind: "name",
    label: "course or book",
    question: "Which course, app or book do you use?",
    about: "GOAL",
    categories: ["language", "study", "career"],
    goal: ["course_name", "app", "textbook", "book", "material", "materials", "learning_material"]
  }
};

// src/catalog/goals/facts/person.ts
var personFacts = {
  display_name: {
    kind: "name",
    label: "name",
    question: "What name should go on your documents?",
    about: "PERSON",
    profile: ["display_name", "full_name", "name"]
  },
  home_country: {
    kind: "name",
    label: "home country",
    question: "Which country do you live in?",
    about: "PERSON",
    profile: ["country", "home_country", "country_of_residence", "location.country", "address.country"],
    goal: ["home_country", "country_of_residence"]
  },
  home_city: {
    kind: "name",
    label: "home town",
    question: "Which city or municipality do you live in?",
    about: "PERSON",
    profile: ["city", "home_city", "municipality", "town", "location.city", "address.city"]
  },
  nationality: {
    kind: "name",
    label: "nationality",
    question: "Which passport do you hold, or will you apply for?",
    about: "PERSON",
    profile: ["nationality", "citizenship", "passport_country"],
    goal: ["nationality", "citizenship"]
  },
  highest_degree: {
    kind: "name",
    label: "highest degree so far",
    question: "What is the highest degree or course that you have finished?",
    about: "PERSON",
    profile: ["highest_degree", "degree"],
    goal: ["current_degree", "highest_degree"],
    special: { education: "degree" }
  },
  education_field: {
    kind: "name",
    label: "field studied so far",
    question: "What did you study?",
    about: "PERSON",
    profile: ["major", "field_of_study", "education_field"],
    goal: ["current_field", "current_major"],
    special: { education: "field" }
  },
  school: {
    kind: "name",
    label: "school",
    question: "Where did you study last?",
    about: "PERSON",
    profile: ["school", "university", "alma_mater"],
    goal: ["current_school", "current_university"],
    special: { education: "school" }
  },
  graduation_year: {
    kind: "number",
    label: "year of graduation",
    question: "In which year did you graduate, or will you?",
    about: "PERSON",
    range: [1950, 2100],
    profile: ["graduation_year", "year_graduated"],
    special: { education: "year" }
  },
  gpa: {
    kind: "gpa",
    label: "grade average",
    question: "What is your grade average, and out of what (for example 3.4 out of 4.0)?",
    about: "PERSON",
    profile: ["gpa", "cgpa", "gwa", "grade_average"],
    goal: ["gpa", "cgpa", "gwa", "current_gpa"],
    special: { education: "gpa" }
  },
  honors: {
    kind: "list",
    label: "honors and awards",
    question: "Which honors, awards or scholarships have you received?",
    about: "PERSON",
    profile: [
      "honors",
      "honours",
      "awards",
      "achievements",
      "prior_education.honors",
      "prior_education.awards"
    ]
  },
  thesis_topic: {
    kind: "text",
    label: "thesis topic",
    question: "What was your thesis or capstone about?",
    about: "PERSON",
    profile: [
      "thesis",
      "thesis_topic",
      "thesis_title",
      "capstone",
      "prior_education.thesis",
      "prior_education.thesis_title"
    ],
    goal: ["thesis", "thesis_topic"]
  },
  publications: {
    kind: "list",
    label: "publications",
    question: "Which papers, articles or reports have you published?",
    about: "PERSON",
    profile: ["publications", "papers", "articles"]
  },
  years_experience: {
    kind: "number",
    label: "years of work experience",
    question: "How many years have you worked, part-time and volunteer work included?",
    about: "PERSON",
    range: [0, 60],
    profile: [
      "years_experience",
      "years_of_experience",
      "experience_years",
      "work_experience_years",
      "experience.years",
      "experience.total_years",
      "experience"
    ],
    goal: ["years_experience", "years_of_experience", "experience_years"],
    special: { years: true }
  },
  experience_level: {
    kind: "level",
    label: "experience level",
    question: "How many years have you worked?",
    about: "PERSON",
    derive: experienceLevel
  },
  current_role: {
    kind: "name",
    label: "present role",
    question: "What is your present or latest job?",
    about: "PERSON",
    profile: [
      "current_role",
      "current_job",
      "job_title",
      "occupation",
      "position",
      "profession",
      "experience.role",
      "experience.title",
      "experience.position",
      "experience.job_title"
    ],
    goal: ["current_role", "current_job", "current_position"]
  },
  current_employer: {
    kind: "name",
    label: "present employer",
    question: "Where do you work now, or where did you work last?",
    about: "PERSON",
    profile: [
      "employer",
      "current_employer",
      "current_company",
      "company",
      "experience.company",
      "experience.employer",
      "experience.organization"
    ],
    goal: ["current_employer", "current_company"]
  },
  current_industry: {
    kind: "name",
    label: "present industry",
    question: "Which industry or sector do you work in?",
    about: "PERSON",
    profile: ["industry", "current_industry", "sector", "experience.industry"],
    goal: ["current_industry"]
  },
  skills: {
    kind: "list",
    label: "skills",
    question: "Which skills do you have that others rely on you for?",
    about: "PERSON",
    profile: ["skills", "skill_set", "skillset", "competencies"],
    goal: ["skills", "my_skills", "current_skills"]
  },
  top_skill: {
    kind: "name",
    label: "strongest skill",
    question: "Which of your skills is the strongest?",
    about: "PERSON",
    profile: ["top_skill", "main_skill", "strongest_skill"],
    derive: firstOf("skills")
  },
  certifications: {
    kind: "list",
    label: "certificates",
    question: "Which certificates or licences do you hold?",
    about: "PERSON",
    profile: ["certifications", "certificates", "licenses", "licences", "eligibility"]
  },
  projects: {
    kind: "list",
    label: "projects",
    question: "Which projects are you proud of?",
    about: "PERSON",
    profile: ["projects", "key_projects", "portfolio_projects"]
  },
  main_project: {
    kind: "name",
    label: "project",
    question: "Which project shows your work best?",
    about: "PERSON",
    derive: firstOf("projects")
  },
  languages_spoken: {
    kind: "list",
    label: "languages",
    question: "Which languages do you speak?",
    about: "PERSON",
    profile: ["languages", "languages_spoken", "spoken_languages"]
  },
  native_language: {
    kind: "name",
    label: "first language",
    question: "What is your first language?",
    about: "PERSON",
    profile: ["native_language", "mother_tongue", "first_language"],
    goal: ["native_language", "mother_tongue", "first_language"]
  },
  weaknesses: {
    kind: "list",
    label: "weak points",
    question: "What do you find hardest about goals like this one?",
    about: "PERSON",
    profile: ["weaknesses", "weakness", "weak_points", "challenges", "areas_to_improve"],
    goal: ["weaknesses", "weakness", "challenges"]
  },
  main_weakness: {
    kind: "text",
    label: "hardest part",
    question: "What do you find hardest about goals like this one?",
    about: "PERSON",
    derive: firstOf("weaknesses")
  },
  strengths: {
    kind: "list",
    label: "strengths",
    question: "What do people thank you for?",
    about: "PERSON",
    profile: ["strengths", "strong_points"]
  },
  recommenders: {
    kind: "list",
    label: "people who could recommend you",
    question: "Which teachers or supervisors know your work well enough to recommend you?",
    about: "PERSON",
    profile: ["recommenders", "referees", "references"],
    goal: ["recommenders", "referees"],
    special: {
      people: [
        "recommender",
        "referee",
        "professor",
        "adviser",
        "advisor",
        "supervisor",
        "teacher",
        "dean",
        "manager"
      ]
    }
  },
  first_recommender: {
    kind: "name",
    label: "recommender",
    question: "Who would you ask first for a recommendation?",
    about: "PERSON",
    derive: firstOf("recommenders")
  },
  mentor: {
    kind: "name",
    label: "mentor",
    question: "Who could you ask for advice on this?",
    about: "PERSON",
    profile: ["mentor", "adviser", "advisor"],
    goal: ["mentor", "accountability_partner"],
    special: { people: ["mentor", "coach", "adviser", "advisor"] }
  },
  alumni_contact: {
    kind: "name",
    label: "graduate or student you know there",
    question: "Do you know anyone who studied where you want to study?",
    about: "PERSON",
    goal: ["alumni_contact", "student_contact"],
    special: { people: ["alumni", "alumnus", "alumna", "graduate", "student"] }
  },
  insider_contact: {
    kind: "name",
    label: "person you know in that work",
    question: "Do you know anyone who does the work that you want to do?",
    about: "PERSON",
    goal: ["insider_contact", "company_contact", "referral"],
    special: {
      people: [
        "colleague",
        "recruiter",
        "engineer",
        "analyst",
        "officer",
        "friend",
        "former colleague",
        "manager"
      ]
    }
  },
  startup_name: {
    kind: "name",
    label: "venture",
    question: "What is the name of the venture that you founded?",
    about: "PERSON",
    profile: ["startup", "startup_name", "business_name", "venture", "founder_of", "experience.startup"]
  },
  founder_background: {
    kind: "flag",
    label: "founder",
    question: "Have you founded a venture, a cooperative or an organisation?",
    about: "PERSON",
    profile: ["founder", "is_founder", "founder_background", "entrepreneur", "experience.founder"],
    derive: impliedBy("startup_name")
  },
  first_generation: {
    kind: "flag",
    label: "first in the family at university",
    question: "Are you the first in your family to go to university?",
    about: "PERSON",
    profile: [
      "first_generation",
      "first_gen",
      "first_generation_student",
      "is_first_generation",
      "first_generation_college"
    ],
    goal: ["first_generation", "first_gen"]
  },
  career_changer: {
    kind: "flag",
    label: "changing career",
    question: "Are you moving into a different line of work?",
    about: "PERSON",
    profile: ["career_changer", "career_change", "changing_careers"],
    goal: ["career_changer", "career_change", "changing_careers", "switching_careers"],
    text: { pattern: /\b(?:career change|change (?:my )?careers?|switch(?:ing)? careers?|career shift)\b/i }
  },
  volunteer_work: {
    kind: "list",
    label: "volunteer work",
    question: "Where have you volunteered or served your community?",
    about: "PERSON",
    profile: ["volunteer", "volunteering", "volunteer_work", "community_service", "extracurriculars"]
  },
  leadership: {
    kind: "list",
    label: "leadership roles",
    question: "When have you led other people?",
    about: "PERSON",
    profile: ["leadership", "leadership_roles", "leadership_experience"]
  },
  linkedin_url: {
    kind: "url",
    label: "LinkedIn address",
    question: "What is the address of your LinkedIn page?",
    about: "PERSON",
    profile: ["linkedin", "linkedin_url", "linkedin_profile", "links.linkedin", "social.linkedin"]
  },
  portfolio_url: {
    kind: "url",
    label: "portfolio address",
    question: "Where can people see your work on the web?",
    about: "PERSON",
    profile: [
      "portfolio",
      "portfolio_url",
      "website",
      "github",
      "github_url",
      "links.portfolio",
      "links.github"
    ]
  },
  resume_ready: {
    kind: "flag",
    label: "r\xE9sum\xE9 ready",
    question: "Do you have a r\xE9sum\xE9 from the last six months?",
    about: "PERSON",
    profile: ["resume_ready", "has_resume", "cv_ready", "has_cv", "resume"],
    goal: ["resume_ready", "has_resume", "has_cv"]
  },
  passport_ready: {
    kind: "flag",
    label: "passport ready",
    question: "Do you have a passport that stays valid for the whole of your stay?",
    about: "PERSON",
    profile: ["passport_ready", "has_passport", "valid_passport", "passport"],
    goal: ["passport_ready", "has_passport", "valid_passport"]
  },
  dependants: {
    kind: "number",
    label: "people who depend on you",
    question: "How many people depend on your income or your care?",
    about: "PERSON",
    range: [0, 30],
    profile: ["dependants", "dependents", "children"],
    goal: ["dependants", "dependents"]
  }
};

// src/catalog/goals/facts/plan.ts
var planFacts = {
  deadline: {
    kind: "date",
    label: "deadline",
    question: "By which day do you want to reach this goal?",
    about: "GOAL",
    goal: [
      "@target_date",
      "deadline",
      "target_date",
      "application_deadline",
      "due_date",
      "end_date",
      "timeline",
      "timeframe",
      "time_frame"
    ],
    text: "DATE"
  },
  days_left: {
    kind: "number",
    label: "days left",
    question: "By which day do you want to reach this goal?",
    about: "GOAL",
    derive: daysUntil("deadline")
  },
  weeks_left: {
    kind: "number",
    label: "weeks left",
    question: "By which day do you want to reach this goal?",
    about: "GOAL",
    derive: weeksUntil("deadline")
  },
  budget: {
    kind: "money",
    label: "budget",
    question: "How much can you spend on this goal, and in which currency?",
    about: "GOAL",
    goal: [
      "budget",
      "max_budget",
      "total_budget",
      "budget_range",
      "budget_total",
      "annual_budget",
      "tuition_budget"
    ],
    profile: ["budget", "study_budget"],
    text: "MONEY",
    textCategories: ["study", "career", "sport", "language"]
  },
  budget_tier: {
    kind: "level",
    label: "budget tier",
    question: "How much can you spend on this goal, and in which currency?",
    about: "GOAL",
    derive: budgetTier
  },
  motivation: {
    kind: "text",
    label: "reason for the goal",
    question: "Why does this goal matter to you?",
    about: "GOAL",
    goal: ["motivation", "why", "reason", "purpose"],
    profile: ["motivation"]
  },
  success_measure: {
    kind: "text",
    label: "sign of success",
    question: "How will you know that you have reached it?",
    about: "GOAL",
    goal: ["success_measure", "success_criteria", "measure", "definition_of_success", "outcome"]
  },
  obstacles: {
    kind: "list",
    label: "obstacles",
    question: "What could get in the way?",
    about: "GOAL",
    goal: ["obstacles", "blockers", "barriers", "constraints", "risks"]
  },
  main_obstacle: {
    kind: "text",
    label: "main obstacle",
    question: "What is most likely to get in the way?",
    about: "GOAL",
    derive: firstOf("obstacles")
  },
  support_person: {
    kind: "name",
    label: "person at your side",
    question: "Who could ask you each week how it is going?",
    about: "GOAL",
    goal: ["support_person", "accountability_partner", "buddy", "partner"],
    profile: ["support_person", "accountability_partner"]
  },
  minutes_per_day: {
    kind: "duration",
    label: "minutes a day",
    question: "How many minutes a day can you give to this goal?",
    about: "PERSON",
    range: [5, 960],
    profile: [
      "minutes_per_day",
      "minutes_a_day",
      "daily_minutes",
      "time_per_day",
      "available_minutes",
      "hours_per_day"
    ],
    goal: ["minutes_per_day", "daily_minutes", "time_per_day", "daily_time"]
  },
  energy_peak: {
    kind: "level",
    label: "best time of day",
    question: "When in the day do you work best: morning, afternoon or evening?",
    about: "PERSON",
    levels: {
      MORNING: ["morning", "mornings", "early", "am", "dawn", "umaga"],
      AFTERNOON: ["afternoon", "afternoons", "midday", "noon", "hapon", "tanghali"],
      EVENING: ["evening", "evenings", "night", "nights", "late", "pm", "gabi"]
    },
    profile: ["energy_peak", "peak_energy", "energy", "peak_time", "best_time", "productive_time"],
    goal: ["energy_peak", "best_time"]
  },
  rest_days: {
    kind: "list",
    label: "rest days",
    question: "Which days of the week should stay free?",
    about: "PERSON",
    profile: ["rest_days", "days_off", "off_days", "rest_day"],
    goal: ["rest_days", "days_off"]
  }
};

// src/catalog/goals/facts/sport.ts
var SPORTS = {
  running: [
    "run",
    "running",
    "runner",
    "marathon",
    "jog",
    "jogging",
    "fun run",
    "5k",
    "10k",
    "21k",
    "42k",
    "ultramarathon",
    "ultra"
  ],
  swimming: ["swim", "swimming"],
  cycling: ["cycling", "cycle", "bike", "biking", "ride"],
  triathlon: ["triathlon", "ironman"],
  football: ["football", "soccer", "futsal"],
  basketball: ["basketball"],
  volleyball: ["volleyball"],
  badminton: ["badminton"],
  tennis: ["tennis"],
  "table tennis": ["table tennis"],
  boxing: ["boxing"],
  taekwondo: ["taekwondo"],
  arnis: ["arnis", "eskrima"],
  "sepak takraw": ["sepak takraw", "takraw"],
  "strength training": [
    "strength",
    "gym",
    "weightlifting",
    "powerlifting",
    "lifting",
    "deadlift",
    "squat",
    "push ups",
    "pull ups"
  ],
  hiking: ["hike", "hiking", "mountaineering", "climb", "trek", "trekking"],
  yoga: ["yoga"],
  chess: ["chess"]
};
var sportFacts = {
  sport: {
    kind: "name",
    label: "sport",
    question: "Which sport is it about?",
    about: "GOAL",
    categories: ["sport"],
    goal: ["sport", "activity", "discipline", "exercise"],
    profile: ["sport", "favorite_sport"],
    text: { words: SPORTS }
  },
  event_name: {
    kind: "name",
    label: "event",
    question: "Is there an event, a match or a race that you train for?",
    about: "GOAL",
    categories: ["sport"],
    goal: ["event", "event_name", "race", "race_name", "competition", "tournament", "match"]
  },
  event_date: {
    kind: "date",
    label: "day of the event",
    question: "On which day is the event?",
    about: "GOAL",
    categories: ["sport"],
    goal: ["event_date", "race_date", "competition_date", "match_date", "event.date", "race.date"]
  },
  weeks_to_event: {
    kind: "number",
    label: "weeks until the event",
    question: "On which day is the event?",
    about: "GOAL",
    derive: weeksUntil("event_date")
  },
  distance: {
    kind: "text",
    label: "distance",
    question: "Over which distance?",
    about: "GOAL",
    categories: ["sport"],
    goal: ["distance", "race_distance", "target_distance"],
    text: {
      pattern: /\b(half[- ]marathon|marathon|ultramarathon|\d{1,3}(?:\.\d)?\s?(?:k|km|kilometers?|kilometres?|miles?|m|meters?|metres?))\b/i
    }
  },
  target_performance: {
    kind: "text",
    label: "result you aim at",
    question: "Which time, weight, score or rank do you aim at?",
    about: "GOAL",
    categories: ["sport"],
    goal: ["target_time", "target_performance", "target_weight", "goal_time", "target_result", "target_rank"]
  },
  current_performance: {
    kind: "text",
    label: "present best",
    question: "What is your present best time, weight, score or rank?",
    about: "PERSON",
    profile: ["current_performance", "personal_best", "fitness.personal_best"],
    goal: ["current_time", "current_performance", "personal_best", "current_best", "pb", "baseline"]
  },
  fitness_level: {
    kind: "level",
    label: "fitness level",
    question: "How would you call your present level: beginner, intermediate or advanced?",
    about: "PERSON",
    levels: {
      beginner: ["beginner", "novice", "new", "starter", "sedentary", "low", "none", "unfit"],
      intermediate: ["intermediate", "moderate", "average", "regular", "medium"],
      advanced: ["advanced", "expert", "competitive", "high", "athlete", "elite"]
    },
    profile: ["fitness_level", "fitness.level", "activity_level", "fitness"],
    goal: ["fitness_level", "current_level", "experience_level", "level"],
    categories: ["sport"]
  },
  sessions_per_week: {
    kind: "number",
    label: "sessions a week",
    question: "On how many days a week can you train?",
    about: "GOAL",
    range: [1, 14],
    categories: ["sport", "language"],
    goal: ["sessions_per_week", "training_days", "days_per_week", "frequency", "times_per_week"],
    profile: ["sessions_per_week", "training_days", "fitness.sessions_per_week"]
  },
  injury: {
    kind: "text",
    label: "injury or condition",
    question: "Is there an injury or a condition that your training must respect?",
    about: "PERSON",
    profile: [
      "injury",
      "injuries",
      "medical_condition",
      "health_conditions",
      "fitness.injuries",
      "health.conditions"
    ],
    goal: ["injury", "injuries", "limitations", "medical_condition"]
  },
  coach: {
    kind: "name",
    label: "coach",
    question: "Do you have a coach or a trainer?",
    about: "PERSON",
    profile: ["coach", "trainer"],
    goal: ["coach", "trainer"],
    special: { people: ["coach", "trainer"] }
  },
  club: {
    kind: "name",
    label: "club or team",
    question: "Do you belong to a club or a team?",
    about: "PERSON",
    profile: ["club", "team", "sports_club"],
    goal: ["club", "team", "gym"],
    categories: ["sport"]
  },
  training_place: {
    kind: "name",
    label: "place to train",
    question: "Where can you train?",
    about: "GOAL",
    categories: ["sport"],
    goal: ["training_place", "place", "venue", "location", "facility"]
  },
  equipment: {
    kind: "list",
    label: "equipment",
    question: "Which equipment do you have?",
    about: "PERSON",
    profile: ["equipment", "gear"],
    goal: ["equipment", "gear"]
  }
};

// src/catalog/goals/facts/study.ts
var studyFacts = {
  target_degree: {
    kind: "name",
    label: "degree you aim at",
    question: "Which degree do you want to study for?",
    about: "GOAL",
    categories: ["study"],
    goal: ["target_degree", "degree", "degree_level", "program_level", "level", "qualification"],
    text: "DEGREE"
  },
  target_field: {
    kind: "name",
    label: "field you want to study",
    question: "Which field do you want to study?",
    about: "GOAL",
    categories: ["study"],
    goal: ["target_field", "field", "field_of_study", "major", "program", "programme", "course", "subject"],
    text: "FIELD"
  },
  target_universities: {
    kind: "list",
    label: "universities you have in mind",
    question: "Which universities do you have in mind?",
    about: "GOAL",
    categories: ["study"],
    goal: [
      "target_universities",
      "universities",
      "schools",
      "target_schools",
      "shortlist",
      "target_university",
      "university",
      "school",
      "institution",
      "dream_school"
    ],
    text: {
      pattern: /\b((?:University of (?:the )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*)|(?:(?:\p{Lu}[\p{L}'.-]+ ){1,4}(?:University|College|Institute)(?: of \p{Lu}[\p{L}]+)?))/u
    }
  },
  target_university: {
    kind: "name",
    label: "university you aim at",
    question: "Which university is your first choice?",
    about: "GOAL",
    categories: ["study"],
    derive: firstOf("target_universities")
  },
  target_country: {
    kind: "name",
    label: "country you want to study in",
    question: "In which country do you want to study?",
    about: "GOAL",
    categories: ["study"],
    goal: [
      "target_country",
      "country",
      "destination",
      "destination_country",
      "study_destination",
      "countries",
      "target_countries"
    ],
    text: "COUNTRY"
  },
  going_abroad: {
    kind: "flag",
    label: "going abroad",
    question: "Will you study outside the country you live in?",
    about: "GOAL",
    categories: ["study"],
    goal: ["going_abroad", "study_abroad", "abroad", "international"],
    text: { pattern: /\b(?:visa|study permit|student permit|abroad|overseas|ibang bansa)\b/i },
    derive: differs("target_country", "home_country")
  },
  visa_wanted: {
    kind: "flag",
    label: "visa wanted",
    question: "Is it time to apply for your visa?",
    about: "GOAL",
    categories: ["study"],
    goal: ["visa_wanted", "visa_needed", "needs_visa"],
    text: { pattern: /\b(?:visa|study permit|student permit)\b/i }
  },
  departure_date: {
    kind: "date",
    label: "day of departure",
    question: "On which day do you leave?",
    about: "GOAL",
    goal: ["departure_date", "travel_date", "flight_date", "move_date", "program_start", "start_date"]
  },
  departure_near: {
    kind: "flag",
    label: "departure near",
    question: "Do you know when you leave?",
    about: "GOAL",
    categories: ["study"],
    text: {
      pattern: /\b(?:depart(?:ure)?|pre-departure|leav(?:e|ing) for|mov(?:e|ing) to|enrol(?:l?ment|l)?|settl(?:e|ing) in)\b/i
    },
    derive: impliedBy("departure_date")
  },
  intake: {
    kind: "text",
    label: "intake",
    question: "For which intake or semester do you want to start?",
    about: "GOAL",
    goal: ["intake", "start_term", "target_intake", "semester", "entry_term", "start_semester"],
    text: {
      pattern: /\b((?:spring|summer|fall|autumn|winter) (?:intake )?20\d\d|(?:january|february|july|august|september|october) (?:20\d\d )?intake(?: 20\d\d)?)\b/i
    }
  },
  research_interest: {
    kind: "text",
    label: "research interest",
    question: "Which question would you like to do research on?",
    about: "GOAL",
    goal: ["research_interest", "research_interests", "research_topic", "research_area", "thesis_idea"],
    profile: ["research_interest", "research_interests"]
  },
  professor_of_interest: {
    kind: "name",
    label: "professor you would like to work with",
    question: "Is there a professor whose work you know and would like to join?",
    about: "GOAL",
    goal: [
      "professor",
      "professors",
      "target_professor",
      "potential_supervisor",
      "supervisor",
      "professor_of_interest"
    ]
  },
  admission_status: {
    kind: "level",
    label: "stage of the application",
    question: "How far are you: preparing, applied or admitted?",
    about: "GOAL",
    categories: ["study"],
    levels: {
      preparing: ["preparing", "not applied", "not yet", "planning", "researching", "drafting"],
      admitted: [
        "admitted",
        "accepted",
        "enrolled",
        "unconditional offer",
        "offer received",
        "conditional offer"
      ],
      applied: ["applied", "submitted", "waiting", "pending"]
    },
    goal: ["admission_status", "application_status", "stage", "status"],
    text: {
      words: {
        admitted: [
          "i was admitted",
          "i was accepted",
          "got accepted",
          "got admitted",
          "have been admitted",
          "have been accepted",
          "my admission",
          "am admitted"
        ]
      }
    }
  },
  english_test: {
    kind: "level",
    label: "English test",
    question: "Which English test will you take: IELTS, TOEFL, PTE or Duolingo?",
    about: "GOAL",
    levels: {
      IELTS: ["ielts"],
      TOEFL: ["toefl", "ibt"],
      PTE: ["pte", "pearson"],
      "Duolingo English Test": ["duolingo", "det"]
    },
    goal: ["english_test", "target_test", "language_test", "test", "exam"],
    text: {
      words: { IELTS: ["ielts"], TOEFL: ["toefl"], PTE: ["pte"], "Duolingo English Test": ["duolingo"] }
    },
    categories: ["study", "language"]
  },
  test_date: {
    kind: "date",
    label: "test date",
    question: "On which day will you sit the test?",
    about: "GOAL",
    goal: ["test_date", "exam_date", "ielts_date", "toefl_date", "gre_date"]
  },
  days_to_test: {
    kind: "number",
    label: "days until the test",
    question: "On which day will you sit the test?",
    about: "GOAL",
    derive: daysUntil("test_date")
  },
  ielts_score: {
    kind: "score",
    label: "IELTS score",
    question: "What is your latest overall IELTS band, if you have one?",
    about: "PERSON",
    special: { score: "ielts" }
  },
  ielts_required: {
    kind: "score",
    label: "IELTS band required",
    question: "Which overall IELTS band does your programme ask for?",
    about: "GOAL",
    range: [0, 9],
    goal: [
      "ielts_required",
      "required_ielts",
      "ielts_target",
      "target_ielts",
      "ielts_minimum",
      "min_ielts",
      "ielts_goal",
      "target_ielts_score"
    ],
    text: { test: "ielts" }
  },
  ielts_gap: {
    kind: "number",
    label: "bands still missing",
    question: "Which overall IELTS band does your programme ask for?",
    about: "GOAL",
    derive: gapBetween("ielts_score", "ielts_required")
  },
  toefl_score: {
    kind: "score",
    label: "TOEFL score",
    question: "What is your latest TOEFL score, if you have one?",
    about: "PERSON",
    special: { score: "toefl" }
  },
  toefl_required: {
    kind: "score",
    label: "TOEFL score required",
    question: "Which TOEFL score does your programme ask for?",
    about: "GOAL",
    range: [0, 120],
    goal: ["toefl_required", "required_toefl", "toefl_target", "target_toefl", "min_toefl"],
    text: { test: "toefl" }
  },
  toefl_gap: {
    kind: "number",
    label: "points still missing",
    question: "Which TOEFL score does your programme ask for?",
    about: "GOAL",
    derive: gapBetween("toefl_score", "toefl_required")
  },
  gre_score: {
    kind: "score",
    label: "GRE score",
    question: "What is your latest GRE score, if you have one?",
    about: "PERSON",
    special: { score: "gre" }
  },
  gre_required: {
    kind: "score",
    label: "GRE score required",
    question: "Which GRE score do you need?",
    about: "GOAL",
    range: [260, 340],
    goal: ["gre_required", "required_gre", "gre_target", "target_gre", "min_gre"],
    text: { test: "gre" }
  },
  gre_gap: {
    kind: "number",
    label: "points still missing",
    question: "Which GRE score do you need?",
    about: "GOAL",
    derive: gapBetween("gre_score", "gre_required")
  },
  gmat_score: {
    kind: "score",
    label: "GMAT score",
    question: "What is your latest GMAT score, if you have one?",
    about: "PERSON",
    special: { score: "gmat" }
  },
  gmat_required: {
    kind: "score",
    label: "GMAT score required",
    question: "Which GMAT score do you need?",
    about: "GOAL",
    range: [200, 805],
    goal: ["gmat_required", "required_gmat", "gmat_target", "target_gmat"],
    text: { test: "gmat" }
  },
  pte_score: {
    kind: "score",
    label: "PTE score",
    question: "What is your latest PTE score, if you have one?",
    about: "PERSON",
    special: { score: "pte" }
  },
  duolingo_score: {
    kind: "score",
    label: "Duolingo English Test score",
    question: "What is your latest Duolingo English Test score, if you have one?",
    about: "PERSON",
    special: { score: "duolingo" }
  },
  admission_test: {
    kind: "level",
    label: "admission test",
    question: "Does your programme ask for an admission test such as GRE, GMAT or SAT?",
    about: "GOAL",
    levels: { GRE: ["gre"], GMAT: ["gmat"], SAT: ["sat"], none: ["none", "no test", "not required"] },
    goal: [
      "admission_test",
      "aptitude_test",
      "entrance_exam",
      "graduate_test",
      "target_test",
      "test",
      "exam"
    ],
    text: { words: { GRE: ["gre"], GMAT: ["gmat"] } },
    categories: ["study"]
  },
  scholarship_name: {
    kind: "name",
    label: "scholarship",
    question: "Which scholarship do you want to apply for?",
    about: "GOAL",
    goal: ["scholarship", "scholarship_name", "target_scholarship", "scholarships", "target_scholarships"],
    text: {
      pattern: /\b(Fulbright|Chevening|Erasmus Mundus|DAAD|Australia Awards|MEXT|Commonwealth Scholarship|Türkiye Bursları|Türkiye Scholarships?|New Zealand Manaaki|Gates Cambridge|Rhodes Scholarship|CHED scholarship|DOST scholarship)\b/iu
    }
  },
  scholarship_needed: {
    kind: "flag",
    label: "scholarship needed",
    question: "Do you need a scholarship to be able to go?",
    about: "GOAL",
    goal: [
      "scholarship_needed",
      "needs_scholarship",
      "need_scholarship",
      "needs_funding",
      "scholarship_required"
    ],
    text: {
      pattern: /\b(?:with a (?:full )?scholarship|on a (?:full )?scholarship|fully funded|need(?:s)? (?:a )?scholarship)\b/i
    }
  },
  funding_source: {
    kind: "text",
    label: "source of funds",
    question: "Who pays for your studies: you, your family, an employer, a scholarship?",
    about: "GOAL",
    goal: ["funding", "funding_source", "sponsor", "financing", "funded_by"]
  },
  visa_type: {
    kind: "name",
    label: "visa type",
    question: "Which visa or permit do you need?",
    about: "GOAL",
    goal: ["visa_type", "visa", "permit", "permit_type"]
  },
  visa_granted: {
    kind: "flag",
    label: "visa granted",
    question: "Has your visa been granted?",
    about: "GOAL",
    goal: ["visa_granted", "has_visa", "visa_approved"],
    profile: ["has_visa", "visa_granted"]
  },
  transcript_ready: {
    kind: "flag",
    label: "transcript ready",
    question: "Do you have your official transcript in hand?",
    about: "PERSON",
    goal: ["transcript_ready", "has_transcript", "transcripts_ready"],
    profile: ["transcript_ready", "has_transcript"]
  },
  statement_status: {
    kind: "level",
    label: "state of your statement",
    question: "How far is your statement of purpose: not started, draft or final?",
    about: "GOAL",
    levels: {
      "not started": ["not started", "none", "no draft"],
      draft: ["draft", "drafted", "first draft", "in progress", "started"],
      final: ["final", "finished", "complete", "done", "ready"]
    },
    goal: ["statement_status", "sop_status", "statement_of_purpose_status", "essay_status"]
  }
};

// src/catalog/goals/facts/index.ts
var goalFacts = {
  ...planFacts,
  ...personFacts,
  ...studyFacts,
  ...careerFacts,
  ...sportFacts,
  ...languageFacts,
  ...financeFacts
};
var factDefinitions = Object.entries(
  goalFacts
);

// src/catalog/goals/finance/debt.ts
var debt = [
  {
    id: "finance.debt.list",
    version: "1",
    category: "finance",
    milestone: "debt",
    title: "Put all debts on one page",
    why: "On paper they are finite.",
    steps: [
      "Write for each: to whom, how much, what it costs each month, when it falls due.",
      "You named {debts}: look for the small ones that you forgot, too.",
      "Compare the sum with what you thought: {debt_total}.",
      "Mark those that cost most, and those that hurt a friendship."
    ],
    deliverable: "A page with all debts",
    done: [
      ["Each debt has sum, cost and day", 70],
      ["The costliest is marked", 30]
    ],
    timebox: 30,
    energy: "MEDIUM",
    priority: 1,
    weaknesses: ["avoidance", "fear", "debt"],
    example: { goal: { title: "Pay off my debts" } }
  },
  {
    id: "finance.debt.order",
    version: "1",
    category: "finance",
    milestone: "debt",
    title: "Choose the order in which you pay",
    why: "All at once is none at all.",
    steps: [
      "Pay the least that is due on each, so that no penalty is added.",
      "Put everything else on one: the costliest, or the smallest if you need a first success.",
      "Your first may be {main_debt}; decide and write down why.",
      "When it is gone, let its sum go to the next.",
      "Make no new debt while the plan runs."
    ],
    deliverable: "A numbered list and a sum for each month",
    done: [
      ["The order is written", 50],
      ["The monthly sum is fixed", 50]
    ],
    timebox: 30,
    energy: "MEDIUM",
    priority: 1,
    dependsOn: ["finance.debt.list"],
    example: { goal: { title: "Pay off my debts" } }
  },
  {
    id: "finance.debt.talk",
    version: "1",
    category: "finance",
    milestone: "debt",
    title: "Talk to one creditor before you are late",
    why: "Most people would rather wait than lose you.",
    steps: [
      "Work out what you can really pay, and when.",
      "Write or call before the due day: what you owe, what you can do, from when.",
      "Ask for new dates or lower fees, and get the answer in writing.",
      "Keep the first date that you promised, whatever happens."
    ],
    deliverable: "An agreement in writing",
    done: [
      ["The offer is worked out", 40],
      ["The talk took place", 40],
      ["The answer is in writing", 20]
    ],
    timebox: 25,
    energy: "HIGH",
    priority: 2,
    dependsOn: ["finance.debt.list"],
    weaknesses: ["avoidance", "conflict", "asking for help"],
    example: { goal: { title: "Pay off my debts" } }
  }
];

// src/catalog/goals/finance/growth.ts
var growth = [
  {
    id: "finance.growth.before-investing",
    version: "1",
    category: "finance",
    milestone: "growth",
    title: "Learn three questions to ask before you invest",
    why: "Whoever promises much and explains little wants something from you.",
    steps: [
      "Ask: what does it own, how does it earn, when can I have my money back?",
      "Check that the seller is registered with the authority in charge.",
      {
        when: { yes: "interest_free" },
        text: "Ask for the Shari\u2019ah board\u2019s certificate, and read what it covers."
      },
      "You can leave the money for {invest_horizon}: strike out everything that needs longer.",
      "Never invest what you need within the year."
    ],
    deliverable: "Written answers for one product",
    done: [
      ["The three questions are answered", 60],
      ["The registration is checked", 40]
    ],
    timebox: 30,
    energy: "MEDIUM",
    priority: 1,
    example: { goal: { title: "Start investing" } }
  },
  {
    id: "finance.growth.protect",
    version: "1",
    category: "finance",
    milestone: "growth",
    title: "Check what protects you and your family",
    why: "One illness can eat ten years of saving.",
    steps: [
      "List what you have: health insurance, social security, cover through work or a cooperative.",
      "Check that your contributions are posted.",
      "Name the one event that would hurt most, and what would pay for it.",
      "Ask for one quotation, or a takaful plan if you prefer, and compare it with what you have."
    ],
    deliverable: "A list of cover, with one gap named",
    done: [
      ["Existing cover is listed and checked", 60],
      ["The largest gap is named", 40]
    ],
    timebox: 40,
    energy: "LOW",
    priority: 2,
    example: { goal: { title: "Start investing" } }
  },
  {
    id: "finance.growth.business-test",
    version: "1",
    category: "finance",
    milestone: "growth",
    title: "Test your business idea with ten customers",
    why: "Ten people who pay tell you more than a hundred who nod.",
    steps: [
      "Say in one sentence who buys what and why: {business_idea|your idea}.",
      "Make the smallest version that you can sell this week.",
      "Offer it to ten people who are not family.",
      "Write down who bought, what they said, and what it cost you to make.",
      {
        when: { yes: "founder_background" },
        text: "You have done this before: write down what you would not do again."
      }
    ],
    deliverable: "Ten offers made, with answers and costs",
    done: [
      ["Ten offers are made", 60],
      ["Costs and answers are written down", 40]
    ],
    timebox: 120,
    energy: "HIGH",
    priority: 1,
    when: { any: [{ has: "business_idea" }, { yes: "founder_background" }] },
    example: { goal: { title: "Start a small business", specifications: { business_idea: "frozen fish" } } }
  },
  {
    id: "finance.growth.capital",
    version: "1",
    category: "finance",
    milestone: "growth",
    title: "Plan the starting capital without borrowing more than needed",
    why: "Small and paid is safer than large and owed.",
    steps: [
      "List what you need before the first sale, and what can wait.",
      "Mark what can be borrowed, rented or shared.",
      "Set it beside what you have: {current_savings}.",
      "Ask the cooperative or a public livelihood programme for its terms, in writing.",
      "Decide what you will stop doing if the money is gone."
    ],
    deliverable: "A list of costs with sources, and a limit",
    done: [
      ["Costs and sources are listed", 60],
      ["The limit is written", 40]
    ],
    timebox: 60,
    energy: "MEDIUM",
    priority: 2,
    when: { any: [{ has: "business_idea" }, { yes: "founder_background" }] },
    dependsOn: ["finance.growth.business-test"],
    example: { goal: { title: "Start a small business", specifications: { business_idea: "frozen fish" } } }
  },
  {
    id: "finance.growth.papers",
    version: "1",
    category: "finance",
    milestone: "growth",
    title: "Put your money papers into one folder",
    why: "Someone you trust should find everything in ten minutes.",
    steps: [
      "Collect accounts, contracts, policies, deeds and debts.",
      "Write one page: what there is, where it is, whom to call.",
      "Leave out passwords; say where they are kept.",
      "Tell one person you trust: {support_person|someone close}."
    ],
    deliverable: "A folder and a one-page guide",
    done: [
      ["The folder is complete", 60],
      ["One person knows where it is", 40]
    ],
    timebox: 30,
    energy: "LOW",
    priority: 4,
    weaknesses: ["organization", "organisation", "paperwork"],
    example: { goal: { title: "Start investing" } }
  }
];

// src/catalog/goals/finance/overview.ts
var overview = [
  {
    id: "finance.overview.two-weeks",
    version: "1",
    category: "finance",
    milestone: "overview",
    title: "Write down every expense for two weeks",
    why: "You cannot steer what you do not see.",
    steps: [
      "Use a notebook or your phone, and write at once, not in the evening.",
      "Sort into needs, wishes, family and giving.",
      "Pay special attention to {largest_expense|what you suspect takes most}.",
      "Judge nothing until the two weeks are over."
    ],
    deliverable: "Two weeks of expenses, sorted",
    done: [
      ["The first day is written down in full", 40],
      ["Two weeks are complete", 40],
      ["They are sorted", 20]
    ],
    timebox: 15,
    energy: "LOW",
    priority: 1,
    settles: 14,
    weaknesses: ["overspending", "spending", "tracking", "impulse buying"],
    example: { goal: { title: "Track my spending" } }
  },
  {
    id: "finance.overview.month-plan",
    version: "1",
    category: "finance",
    milestone: "overview",
    title: "Make a plan for next month\u2019s money",
    why: "Give every peso a task before the month begins.",
    steps: [
      "Write on top what comes in: {monthly_income}.",
      "Take off what must go out for food, housing, school and transport: {monthly_expenses}.",
      "What is left comes to {monthly_surplus}: decide now what it is for.",
      {
        when: { yes: "income_irregular" },
        text: "Your income varies: plan with the poorest month of the last year, and put the rest aside in good ones."
      },
      {
        when: { atLeast: ["dependants", 1] },
        text: "Count in those who depend on you; you named {dependants}."
      },
      "Set giving and zakat down as lines of their own, if you give."
    ],
    deliverable: "One page: in, out, what is left, what it is for",
    done: [
      ["Income and fixed expenses are written", 50],
      ["What is left has a task", 50]
    ],
    timebox: 45,
    energy: "MEDIUM",
    priority: 1,
    needs: ["monthly_income", "monthly_expenses"],
    dependsOn: ["finance.overview.two-weeks"],
    weaknesses: ["budgeting", "planning", "money"],
    example: { goal: { title: "Manage my money" } }
  },
  {
    id: "finance.overview.cut-three",
    version: "1",
    category: "finance",
    milestone: "overview",
    title: "Cut three expenses that you will not miss",
    why: "Small leaks are easier to stop than large ones to outrun.",
    steps: [
      "Go through the last month and mark what you had forgotten.",
      "Look first at load and data, fees, snacks, deliveries and subscriptions.",
      "Cancel or change three today.",
      "Move the difference to your savings at once, so that it is not spent elsewhere."
    ],
    deliverable: "Three expenses ended",
    done: [
      ["Three are cancelled or changed", 70],
      ["The difference is put aside", 30]
    ],
    timebox: 30,
    energy: "LOW",
    priority: 2,
    weaknesses: ["overspending", "spending", "impulse buying"],
    example: { goal: { title: "Manage my money" } }
  },
  {
    id: "finance.overview.family-talk",
    version: "1",
    category: "finance",
    milestone: "overview",
    title: "Talk with your family about what you can give",
    why: "A kind limit, said early, spares both sides a quarrel.",
    steps: [
      "Work out what you can give each month without borrowing.",
      "Choose a quiet time, and begin with what you are glad to do.",
      "Say the sum and the day, and say no to the rest without excuses.",
      "Agree on what counts as an emergency."
    ],
    deliverable: "An agreed sum and day",
    done: [
      ["The sum is worked out", 40],
      ["The talk took place", 60]
    ],
    timebox: 45,
    energy: "HIGH",
    priority: 3,
    when: { atLeast: ["dependants", 1] },
    weaknesses: ["saying no", "family", "boundaries"],
    example: { goal: { title: "Manage my money" }, profile: { dependants: 3 } }
  }
];

// src/catalog/goals/finance/route.ts
var financeRoute = {
  category: "finance",
  whole: ["save", "saving", "afford", "money"],
  milestones: [
    {
      id: "overview",
      title: "Overview",
      focus: [
        "budget",
        "track",
        "spending",
        "expenses",
        "organise",
        "organize",
        "manage my money",
        "finances"
      ]
    },
    {
      id: "debt",
      title: "Debt",
      focus: ["debt", "debts", "loan", "loans", "credit card", "pay off", "utang"],
      when: { yes: "in_debt" }
    },
    {
      id: "saving",
      title: "Saving",
      focus: ["save", "saving", "savings", "emergency fund", "put by", "ipon", "mag ipon"]
    },
    {
      id: "growth",
      title: "Growth and protection",
      when: { yes: "growth_wanted" },
      focus: [
        "invest",
        "investing",
        "investment",
        "insurance",
        "retirement",
        "pension",
        "business",
        "capital",
        "income",
        "earn"
      ]
    }
  ]
};

// src/catalog/goals/finance/saving.ts
var saving = [
  {
    id: "finance.saving.figure",
    version: "1",
    category: "finance",
    milestone: "saving",
    title: "Work out what to set aside each month for {finance_purpose|your goal}",
    why: "A large sum becomes possible once it is divided.",
    steps: [
      "Write down the whole sum: {savings_target}.",
      "Take off what you have: {current_savings}.",
      "There are {savings_gap} still to save.",
      {
        when: { has: "monthly_saving_needed" },
        text: "Until {deadline} that takes {monthly_saving_needed}, rounded up; check whether the month can bear it.",
        else: "Divide what is missing by the months until your day, and check whether the month can bear it."
      },
      "If it cannot, move the day or the sum, and write down which."
    ],
    deliverable: "One figure a month, with the sum that led to it",
    done: [
      ["The sum for each month is worked out", 60],
      ["The month can bear it, or sum or day were changed", 40]
    ],
    timebox: 25,
    energy: "MEDIUM",
    priority: 1,
    needs: ["savings_target", "current_savings"],
    example: { goal: { title: "Save \u20B1120,000 for a laptop" } }
  },
  {
    id: "finance.saving.automatic",
    version: "1",
    category: "finance",
    milestone: "saving",
    title: "Move the savings away on the day the money comes",
    why: "What is gone before you see it does not tempt you.",
    steps: [
      "Open a place of its own for it: {bank|a bank, a cooperative or a savings group}.",
      {
        when: { yes: "interest_free" },
        text: "Ask for an account without interest; Islamic banks and windows of ordinary banks have them."
      },
      "Set the transfer for the day after your income arrives.",
      "Start with a sum that you are sure of, even if it is small.",
      "Keep the card or the book out of reach."
    ],
    deliverable: "A first transfer and a rule for the next ones",
    done: [
      ["The place is opened", 50],
      ["The first transfer is made", 50]
    ],
    timebox: 30,
    energy: "LOW",
    priority: 1,
    weaknesses: ["saving", "discipline", "impulse buying", "overspending"],
    example: { goal: { title: "Save \u20B1120,000 for a laptop" } }
  },
  {
    id: "finance.saving.emergency",
    version: "1",
    category: "finance",
    milestone: "saving",
    title: "Put a first emergency fund together",
    why: "It turns a catastrophe into a bad week.",
    steps: [
      "Write down what an ordinary emergency costs where you live: a clinic, a roof, a journey home.",
      {
        when: { has: "emergency_fund" },
        text: "You have {emergency_fund} put by: decide whether that covers it.",
        else: "Choose the cost of one such emergency as your first mark."
      },
      "Keep it apart from your other savings, and near.",
      "Decide beforehand what it may be used for."
    ],
    deliverable: "A separate fund with a rule",
    done: [
      ["The first mark is set", 40],
      ["The fund is begun", 40],
      ["The rule is written", 20]
    ],
    timebox: 30,
    energy: "MEDIUM",
    priority: 2,
    example: { goal: { title: "Save for an emergency fund" } }
  },
  {
    id: "finance.saving.group",
    version: "1",
    category: "finance",
    milestone: "saving",
    title: "Look at a cooperative or a savings group near you",
    why: "Many people save better together.",
    steps: [
      "Ask neighbours which group they trust, and why.",
      "Ask the group: who keeps the book, who may take money out, what happens if someone does not pay?",
      "Check that a cooperative is registered.",
      "Begin with a sum whose loss you could bear."
    ],
    deliverable: "Answers to the questions, and a decision",
    done: [
      ["The questions are answered", 60],
      ["The decision is written down", 40]
    ],
    timebox: 45,
    energy: "LOW",
    priority: 4,
    example: { goal: { title: "Save together with others" } }
  },
  {
    id: "finance.saving.extra-income",
    version: "1",
    category: "finance",
    milestone: "saving",
    title: "Find one small extra source of income",
    why: "There is a floor to spending and none to earning.",
    steps: [
      "List what people have asked you for before: {top_skill|cooking, sewing, teaching, repairs or typing}.",
      "Choose one that needs no capital, and three people to offer it to.",
      "Fix a fair price and one evening a week.",
      "Let everything that it brings go to your goal, before you get used to it."
    ],
    deliverable: "One offer made to three people",
    done: [
      ["The offer has a price and a time", 40],
      ["Three people have heard of it", 60]
    ],
    timebox: 60,
    energy: "HIGH",
    priority: 3,
    example: { goal: { title: "Save \u20B1120,000 for a laptop" } }
  }
];

// src/catalog/goals/general/general.ts
var general = [
  {
    id: "general.clarify.one-sentence",
    version: "1",
    category: "general",
    milestone: "clarify",
    title: "Put your goal into one sentence",
    why: "A goal that fits into a sentence can be told, checked and remembered.",
    steps: [
      "Write: by when, I will have done what, so that what.",
      "Your day is {deadline}; put it in.",
      "Say how you will know: {success_measure}.",
      "Read it to someone and ask them to say it back."
    ],
    deliverable: "One sentence on paper",
    done: [
      ["The sentence names a day and a result", 70],
      ["Someone else could say it back", 30]
    ],
    timebox: 15,
    energy: "MEDIUM",
    priority: 1,
    weaknesses: ["clarity", "focus"],
    example: { goal: { title: "Restore the old boat" } }
  },
  {
    id: "general.clarify.why",
    version: "1",
    category: "general",
    milestone: "clarify",
    title: "Write down why it matters to you",
    why: "On the bad days the reason does the work.",
    steps: [
      "Ask yourself why, and then why that, three times over.",
      "Keep your own words: {motivation}.",
      "Name who else gains by it.",
      "Put the last answer where you see it every morning."
    ],
    deliverable: "Three sentences that you can see every day",
    done: [
      ["The three answers are written", 70],
      ["They hang where you see them", 30]
    ],
    timebox: 15,
    energy: "LOW",
    priority: 3,
    weaknesses: ["motivation", "giving up"],
    example: { goal: { title: "Restore the old boat" } }
  },
  {
    id: "general.clarify.today",
    version: "1",
    category: "general",
    milestone: "clarify",
    title: "Describe where you stand today",
    why: "The distance can only be measured from where you are.",
    steps: [
      "Write down what is already there: time, tools, people, money, knowledge.",
      "Count in what you can do: {skills}.",
      "Write down what is missing, without judging it.",
      "Mark the one gap that blocks most of the others."
    ],
    deliverable: "Two columns: what is there, what is missing",
    done: [
      ["Both columns are filled", 70],
      ["One gap is marked", 30]
    ],
    timebox: 25,
    energy: "MEDIUM",
    priority: 2,
    example: { goal: { title: "Restore the old boat" } }
  },
  {
    id: "general.clarify.obstacles",
    version: "1",
    category: "general",
    milestone: "clarify",
    title: "Plan for what could get in the way",
    why: "An obstacle that you expect is half as high.",
    steps: [
      {
        when: { has: "main_obstacle" },
        text: "Begin with what you named: {main_obstacle}.",
        else: "Name the three things that are most likely to stop you."
      },
      "For each write: if this happens, then I will do that.",
      "Decide who you will call when it happens.",
      "Keep the list with your plan."
    ],
    deliverable: "Three if-then sentences",
    done: [
      ["Three obstacles are named", 40],
      ["Each has its if-then sentence", 60]
    ],
    timebox: 25,
    energy: "MEDIUM",
    priority: 3,
    weaknesses: ["procrastination", "fear", "giving up"],
    example: { goal: { title: "Restore the old boat" } }
  },
  {
    id: "general.first-steps.break-down",
    version: "1",
    category: "general",
    milestone: "first-steps",
    title: "Break the goal into five stages",
    why: "You do not climb a mountain; you walk to the next bend.",
    steps: [
      "Start at the end and ask what must be true just before it; go back five times.",
      "Give each stage a result that can be seen.",
      "You have {weeks_left} weeks: give each stage its share, and leave some over.",
      "Write the first stage out as steps of an hour or less."
    ],
    deliverable: "Five stages, the first in small steps",
    done: [
      ["Five stages have visible results", 60],
      ["The first stage is in small steps", 40]
    ],
    timebox: 45,
    energy: "HIGH",
    priority: 1,
    dependsOn: ["general.clarify.one-sentence"],
    weaknesses: ["planning", "overwhelm"],
    example: { goal: { title: "Restore the old boat" } }
  },
  {
    id: "general.first-steps.first-hour",
    version: "1",
    category: "general",
    milestone: "first-steps",
    title: "Do the first hour of it",
    why: "Beginning changes more than planning.",
    steps: [
      "Choose the smallest part that is real work and not preparation.",
      "Put away the telephone and do it for an hour.",
      "Stop in the middle of something easy, so that tomorrow begins well.",
      "Write one line about what you learnt."
    ],
    deliverable: "One hour of work done and one line about it",
    done: [
      ["The hour is done", 80],
      ["The line is written", 20]
    ],
    timebox: 60,
    energy: "HIGH",
    priority: 1,
    dependsOn: ["general.first-steps.break-down"],
    weaknesses: ["procrastination", "perfectionism", "starting"],
    example: { goal: { title: "Restore the old boat" } }
  },
  {
    id: "general.first-steps.ask-someone",
    version: "1",
    category: "general",
    milestone: "first-steps",
    title: "Talk to someone who has done it",
    why: "They can save you the mistakes that they made.",
    steps: [
      "Find one person who has reached something like it: {mentor|ask around, or in a group}.",
      "Ask what they would do first if they began again.",
      "Ask what it really took, in time and in money.",
      "Thank them, and tell them later how it went."
    ],
    deliverable: "Half a page of notes",
    done: [
      ["The conversation took place", 70],
      ["One idea for your plan is marked", 30]
    ],
    timebox: 30,
    energy: "LOW",
    priority: 2,
    weaknesses: ["asking for help"],
    example: { goal: { title: "Restore the old boat" } }
  },
  {
    id: "general.first-steps.cost",
    version: "1",
    category: "general",
    milestone: "first-steps",
    title: "Estimate what it will cost",
    why: "A rough figure today prevents a hard stop later.",
    steps: [
      "List what you must buy, borrow or pay for.",
      "Ask two places for a price for the three largest items.",
      "Set the sum beside your budget of {budget}.",
      "Mark what can be borrowed, shared or done without."
    ],
    deliverable: "A list with prices and their sources",
    done: [
      ["The three largest items have prices", 60],
      ["The sum is compared with what you have", 40]
    ],
    timebox: 30,
    energy: "LOW",
    priority: 3,
    example: { goal: { title: "Restore the old boat" } }
  },
  {
    id: "general.keep-going.weekly-hour",
    version: "1",
    category: "general",
    milestone: "keep-going",
    title: "Fix the time in your week",
    why: "What has no place in the week does not happen.",
    steps: [
      "Look at your last week and find the hours that were really free.",
      "Choose the same two times every week, at your best time of day: {energy_peak|whenever that is}.",
      "Write them into your calendar as if they were someone else\u2019s.",
      "Tell the people you live with."
    ],
    deliverable: "Two fixed times in your calendar",
    done: [
      ["The times are in the calendar", 70],
      ["The people you live with know", 30]
    ],
    timebox: 15,
    energy: "LOW",
    priority: 2,
    weaknesses: ["time management", "consistency", "discipline"],
    example: { goal: { title: "Restore the old boat" } }
  },
  {
    id: "general.keep-going.companion",
    version: "1",
    category: "general",
    milestone: "keep-going",
    title: "Ask someone to walk with you",
    why: "It is harder to stop when someone asks.",
    steps: [
      "Choose {support_person|someone who is kind and does not let go}.",
      "Ask them to put one question to you each week: what did you do?",
      "Agree on day and way, and keep it to five minutes.",
      "Offer the same in return."
    ],
    deliverable: "An agreed day and a first message",
    done: [
      ["The person has agreed", 70],
      ["The first date is set", 30]
    ],
    timebox: 15,
    energy: "LOW",
    priority: 3,
    weaknesses: ["motivation", "accountability", "loneliness"],
    example: { goal: { title: "Restore the old boat" } }
  },
  {
    id: "general.keep-going.review",
    version: "1",
    category: "general",
    milestone: "keep-going",
    title: "Look back after two weeks and adjust",
    why: "Plans are drawn before the road is known.",
    steps: [
      "Write down what you did, what you did not, and why.",
      "Keep what worked, even if it was small.",
      "Change one thing only.",
      "Set the day of the next look back."
    ],
    deliverable: "Half a page and one change",
    done: [
      ["The look back is written", 60],
      ["One change is decided", 40]
    ],
    timebox: 25,
    energy: "MEDIUM",
    priority: 3,
    example: { goal: { title: "Restore the old boat" } }
  },
  {
    id: "general.keep-going.celebrate",
    version: "1",
    category: "general",
    milestone: "keep-going",
    title: "Decide how you will mark each stage",
    why: "Whoever notices the way keeps walking it.",
    steps: [
      "Choose a small reward for each stage, one that costs little.",
      "Decide whom you will tell.",
      "Put a picture or a line of each stage where you can see it.",
      "When a stage is done, stop for an evening before you begin the next."
    ],
    deliverable: "A reward and a person for each stage",
    done: [
      ["Each stage has its reward", 60],
      ["Each has someone to tell", 40]
    ],
    timebox: 15,
    energy: "LOW",
    priority: 5,
    example: { goal: { title: "Restore the old boat" } }
  }
];

// src/catalog/goals/general/route.ts
var generalRoute = {
  category: "general",
  whole: [],
  milestones: [
    { id: "clarify", title: "Clarity", focus: [] },
    { id: "first-steps", title: "First steps", focus: [] },
    { id: "keep-going", title: "Keeping going", focus: [] }
  ]
};

// src/catalog/goals/language/foundations.ts
var foundations = [
  {
    id: "language.foundations.where-you-stand",
    version: "1",
    category: "language",
    milestone: "foundations",
    title: "Find out where you stand in {target_language|the language}",
    why: "Materials that are too easy bore, and too hard ones discourage.",
    steps: [
      "Take a free placement test from a school or a public institute.",
      "Write down three things that you can already do in the language.",
      "You aim at {target_level}: read in the public descriptors what one can do at that level."
    ],
    deliverable: "Your level, and three things that you can do",
    done: [
      ["The placement test is done", 60],
      ["Three things are written down", 40]
    ],
    timebox: 30,
    energy: "MEDIUM",
    priority: 1,
    when: { lacks: "language_level" },
    example: { goal: { title: "Learn Arabic" } }
  },
  {
    id: "language.foundations.purpose",
    version: "1",
    category: "language",
    milestone: "foundations",
    title: "Write ten sentences that you want to be able to say",
    why: "You learn fastest what you need.",
    steps: [
      "Think of real moments: {language_purpose|work, family, prayer, travel or study}.",
      "Write the ten sentences in a language that you know well.",
      "Have someone put them into {target_language|the language}, and say them aloud.",
      "Learn them by heart, two a day."
    ],
    deliverable: "Ten sentences in both languages",
    done: [
      ["Ten sentences are written", 40],
      ["They are translated by someone who knows", 40],
      ["Two can be said by heart", 20]
    ],
    timebox: 30,
    energy: "MEDIUM",
    priority: 2,
    example: { goal: { title: "Learn Arabic" } }
  },
  {
    id: "language.foundations.daily-words",
    version: "1",
    category: "language",
    milestone: "foundations",
    title: "Start a card box for words",
    why: "Words stay when they come back just before you forget them.",
    steps: [
      "Use paper cards or one free program, and stay with it.",
      "Put in whole phrases from your life rather than lists.",
      "Add seven cards a day and repeat the old ones first.",
      "Say every card aloud."
    ],
    deliverable: "A card box with the first phrases",
    done: [
      ["The first seven cards are made", 60],
      ["The daily moment is fixed", 40]
    ],
    timebox: 15,
    energy: "LOW",
    priority: 2,
    weaknesses: ["vocabulary", "memory", "words"],
    example: { goal: { title: "Learn Arabic" } }
  },
  {
    id: "language.foundations.script",
    version: "1",
    category: "language",
    milestone: "foundations",
    title: "Learn to read the script of {target_language|the language}",
    why: "Whoever leans on Latin letters stays a guest.",
    steps: [
      "Learn five letters or signs a day, by writing them while you say them.",
      "Label ten things at home.",
      "Read shop signs, names and headlines, slowly.",
      "Have {practice_partner|someone who reads it} listen to you."
    ],
    deliverable: "A page in your own hand and ten labels",
    done: [
      ["You can write your name and ten words", 60],
      ["Someone has heard you read", 40]
    ],
    timebox: 45,
    energy: "HIGH",
    priority: 1,
    when: {
      all: [
        { oneOf: ["target_language", ["Arabic", "Japanese", "Korean", "Mandarin Chinese", "Russian"]] },
        {
          not: {
            oneOf: [
              "language_level",
              ["A2", "B1", "B2", "C1", "C2", "N5", "N4", "N3", "N2", "N1", "intermediate", "advanced"]
            ]
          }
        }
      ]
    },
    weaknesses: ["reading", "script", "writing"],
    example: { goal: { title: "Learn Japanese" } }
  },
  {
    id: "language.foundations.one-course",
    version: "1",
    category: "language",
    milestone: "foundations",
    title: "Choose one course and look up lesson one",
    why: "One course to the end beats four to lesson three.",
    steps: [
      "Choose by level and by whether you like the voice: {course_name|a book, a class or a free course}.",
      {
        when: { oneOf: ["budget_tier", ["BUDGET"]] },
        text: "With your budget of {budget}, try the library, the madrasah, the mosque or the cultural institute before you pay."
      },
      "Do the first lesson today, aloud.",
      "Put the days of the next ones into your calendar; you have {weeks_left} weeks."
    ],
    deliverable: "The first lesson done and the next ones dated",
    done: [
      ["The course is chosen", 40],
      ["The first lesson is done", 40],
      ["The next lessons have days", 20]
    ],
    timebox: 45,
    energy: "MEDIUM",
    priority: 2,
    dependsOn: ["language.foundations.where-you-stand"],
    weaknesses: ["consistency", "focus", "discipline"],
    example: { goal: { title: "Learn Arabic" } }
  }
];

// src/catalog/goals/language/language-test.ts
var languageTest = [
  {
    id: "language.language-test.format",
    version: "1",
    category: "language",
    milestone: "language-test",
    title: "Learn how the {language_exam|language test} is built",
    why: "Half of the fear goes when the form is known.",
    steps: [
      "Read the official guide: parts, times, marks, what is allowed.",
      "Write down how many minutes each part gives you.",
      "Note how each part is marked, in the examiners\u2019 own words.",
      "Find out where and how often it is held near you."
    ],
    deliverable: "One page: parts, times, what is marked",
    done: [
      ["Each part has its time and its marks", 70],
      ["Place and dates are noted", 30]
    ],
    timebox: 30,
    energy: "LOW",
    priority: 1,
    before: "language_exam_date",
    example: { goal: { title: "Pass the JLPT" } }
  },
  {
    id: "language.language-test.book",
    version: "1",
    category: "language",
    milestone: "language-test",
    title: "Register for the {language_exam|language test}",
    why: "Some tests are held twice a year; the form is the first hurdle.",
    steps: [
      "Look up the next dates and the last day to register.",
      "Check that the level fits: {target_level}.",
      "Pay on the official page, and keep the receipt.",
      "Put the day into your calendar, with a reminder for the papers."
    ],
    deliverable: "A confirmed registration",
    done: [
      ["Date and level are chosen", 30],
      ["The registration is confirmed", 70]
    ],
    early: true,
    timebox: 20,
    energy: "LOW",
    priority: 1,
    when: { lacks: "language_exam_date" },
    example: { goal: { title: "Pass the JLPT" } }
  },
  {
    id: "language.language-test.mock",
    version: "1",
    category: "language",
    milestone: "language-test",
    title: "Do a past paper against the clock",
    why: "The clock is part of the test.",
    steps: [
      "Take a past paper or an official sample of the {language_exam|test}.",
      {
        when: { below: ["minutes_per_day", 150] },
        text: "Your days are short: do one part a day, each against its clock.",
        else: "Do it in one sitting, at the hour of the real one."
      },
      "Mark it, and sort the mistakes: words, grammar, time, attention.",
      "Choose the commonest kind for the next week."
    ],
    deliverable: "A marked paper with mistakes sorted",
    done: [
      ["Every part was done against the clock", 50],
      ["The mistakes are sorted", 50]
    ],
    timebox: 150,
    energy: "HIGH",
    priority: 2,
    before: "language_exam_date",
    dependsOn: ["language.language-test.format"],
    weaknesses: ["time management", "nervous", "tests", "exams"],
    example: { goal: { title: "Pass the JLPT" } }
  },
  {
    id: "language.language-test.day",
    version: "1",
    category: "language",
    milestone: "language-test",
    title: "Prepare the day of the test",
    why: "A calm morning is worth points.",
    steps: [
      "Read the rules once more: papers, pens, doors.",
      "Travel the way once, or look it up.",
      "Stop learning the evening before, and sleep.",
      "The test is on {language_exam_date}: keep the day before free."
    ],
    deliverable: "A packed bag and a written route",
    done: [
      ["Papers and route are ready", 70],
      ["The evening before is free", 30]
    ],
    timebox: 15,
    energy: "LOW",
    priority: 3,
    before: "language_exam_date",
    notBefore: { dates: ["language_exam_date", "deadline"], days: 7 },
    example: { goal: { title: "Pass the JLPT" } }
  }
];

// src/catalog/goals/language/practice.ts
var practice = [
  {
    id: "language.practice.first-talk",
    version: "1",
    category: "language",
    milestone: "practice",
    title: "Hold your first ten-minute conversation",
    why: "The first conversation is the highest step; after it there are only lower ones.",
    steps: [
      {
        when: { has: "practice_partner" },
        text: "Ask {practice_partner} for ten minutes, and to speak slowly.",
        else: "Find one person who speaks it, nearby or online, and ask for ten minutes."
      },
      "Prepare five sentences about yourself and five questions.",
      "Do not change languages when you get stuck; point, draw and laugh.",
      "Write down the words that you missed, and learn those."
    ],
    deliverable: "One conversation and a list of missing words",
    done: [
      ["The ten minutes took place", 70],
      ["The missing words are on cards", 30]
    ],
    timebox: 30,
    energy: "HIGH",
    priority: 1,
    weaknesses: ["speaking", "shy", "shyness", "confidence", "conversation"],
    example: { goal: { title: "Learn Arabic" } }
  },
  {
    id: "language.practice.listening",
    version: "1",
    category: "language",
    milestone: "practice",
    title: "Listen to the same five minutes on five days",
    why: "The same piece grows clearer each day, and you can hear yourself learn.",
    steps: [
      "Choose five minutes with a text: news for learners, a story, a sermon, a song.",
      "Listen twice without the text, then once with it.",
      "Underline what you did not hear, and listen to those places again.",
      "Speak along with it on the last day."
    ],
    deliverable: "An underlined text",
    done: [
      ["The piece was heard on five days", 70],
      ["You can speak along with one minute", 30]
    ],
    timebox: 20,
    energy: "LOW",
    priority: 2,
    weaknesses: ["listening", "understanding"],
    example: { goal: { title: "Learn Arabic" } }
  },
  {
    id: "language.practice.diary",
    version: "1",
    category: "language",
    milestone: "practice",
    title: "Write five lines a day and have them corrected",
    why: "Writing shows you what you only thought you knew.",
    steps: [
      "Write about your day, simply, without a dictionary at first.",
      "Look up only the words that you really wanted.",
      "Have someone correct a page each week: {practice_partner|a teacher or an exchange partner}.",
      "Collect your three commonest mistakes, and look for those first."
    ],
    deliverable: "One corrected page and three mistakes to watch",
    done: [
      ["The page is written", 50],
      ["It is corrected", 30],
      ["Three mistakes are named", 20]
    ],
    timebox: 20,
    energy: "MEDIUM",
    priority: 3,
    weaknesses: ["writing", "grammar", "spelling"],
    example: { goal: { title: "Learn Arabic" } }
  },
  {
    id: "language.practice.weakest-skill",
    version: "1",
    category: "language",
    milestone: "practice",
    title: "Spend a week on your weakest skill: {weak_language_skill}",
    why: "What we avoid is what would help us most.",
    steps: [
      "Write down what exactly is hard about it, in two sentences.",
      "Ask a teacher for one exercise against it.",
      "Do it for a quarter of an hour a day, before anything else.",
      "Compare the first and the last day."
    ],
    deliverable: "A first and a last try, side by side",
    done: [
      ["The exercise was done on five days", 70],
      ["The two tries are compared", 30]
    ],
    timebox: 60,
    energy: "HIGH",
    priority: 2,
    needs: ["weak_language_skill"],
    when: { has: "weak_language_skill" },
    example: { goal: { title: "Learn Arabic", specifications: { weak_skills: ["listening"] } } }
  },
  {
    id: "language.practice.everyday-life",
    version: "1",
    category: "language",
    milestone: "practice",
    title: "Bring the language into one corner of your day",
    why: "A language lives where you live.",
    steps: [
      "Choose one thing that you do every day: the telephone, cooking, sport, prayer.",
      "Do it in {target_language|the language} for two weeks.",
      "Label, count and curse mildly in it.",
      "Tell the people around you, so that they play along."
    ],
    deliverable: "One corner of the day in the language",
    done: [
      ["The corner is chosen", 40],
      ["Three days are done", 60]
    ],
    timebox: 15,
    energy: "LOW",
    priority: 4,
    weaknesses: ["motivation", "time", "consistency"],
    example: { goal: { title: "Learn Arabic" } }
  },
  {
    id: "language.practice.read-a-book",
    version: "1",
    category: "language",
    milestone: "practice",
    title: "Read a short book for young readers to the end",
    why: "The first finished book is a diploma that you give yourself.",
    steps: [
      "Choose a book in which you know nine words of ten.",
      "Read for the story, and look up only what comes back three times.",
      "Read one page a day aloud.",
      "Tell someone the story in five sentences."
    ],
    deliverable: "A finished book and five sentences about it",
    done: [
      ["The book is finished", 70],
      ["The story is told", 30]
    ],
    timebox: 180,
    energy: "MEDIUM",
    priority: 4,
    when: { oneOf: ["language_level", ["A2", "B1", "B2", "N4", "N3", "intermediate"]] },
    weaknesses: ["reading"],
    example: { goal: { title: "Improve my Arabic reading", specifications: { current_level: "B1" } } }
  }
];

// src/catalog/goals/language/route.ts
var languageRoute = {
  category: "language",
  whole: ["learn", "fluent", "speak", "level"],
  milestones: [
    {
      id: "foundations",
      title: "Foundations",
      focus: ["start", "beginner", "alphabet", "basics", "vocabulary", "grammar", "script"]
    },
    {
      id: "practice",
      title: "Practice",
      focus: [
        "speak",
        "speaking",
        "conversation",
        "talk",
        "listening",
        "writing",
        "reading",
        "read",
        "practise",
        "practice"
      ]
    },
    {
      id: "language-test",
      title: "The test",
      with: ["foundations", "practice"],
      focus: [
        "exam",
        "test",
        "ielts",
        "toefl",
        "jlpt",
        "jft",
        "delf",
        "dele",
        "topik",
        "hsk",
        "goethe",
        "testdaf",
        "toeic",
        "certificate"
      ],
      when: { any: [{ has: "language_exam" }, { has: "language_exam_date" }] }
    }
  ]
};

// src/catalog/goals/sport/event.ts
var event = [
  {
    id: "sport.event.register",
    version: "1",
    category: "sport",
    milestone: "event",
    title: "Register for {event_name|the event}",
    why: "A paid entry is the best training partner.",
    steps: [
      "Read the rules: day, place, age groups, limits, equipment.",
      "Register on the organiser\u2019s own page, and keep the receipt.",
      "The day is {event_date}: write it where you see it.",
      "Arrange how you get there, and where you sleep if it is far."
    ],
    deliverable: "A confirmed registration",
    done: [
      ["The rules are read", 30],
      ["The registration is confirmed", 70]
    ],
    early: true,
    timebox: 25,
    energy: "LOW",
    priority: 1,
    before: "event_date",
    example: { goal: { title: "Run a race" } }
  },
  {
    id: "sport.event.rehearsal",
    version: "1",
    category: "sport",
    milestone: "event",
    title: "Rehearse the day once in full",
    why: "Nothing new on the day itself.",
    steps: [
      "Choose a day two weeks before, at the same hour.",
      "Wear, eat and drink exactly what you plan to.",
      "Do part of the effort at the pace or level that you want to hold.",
      "Write down what chafed, what was missing, what went well."
    ],
    deliverable: "A list of what to change",
    done: [
      ["The rehearsal is done", 70],
      ["The list is written", 30]
    ],
    timebox: 90,
    energy: "HIGH",
    priority: 2,
    before: "event_date",
    notBefore: { dates: ["event_date", "deadline"], days: 18 },
    dependsOn: ["sport.event.register"],
    example: { goal: { title: "Run a race" } }
  },
  {
    id: "sport.event.plan-for-the-day",
    version: "1",
    category: "sport",
    milestone: "event",
    title: "Write your plan for the day on one card",
    why: "With the plan on a card the head is free.",
    steps: [
      "Write times: waking, eating, leaving, warming up, start.",
      "Divide the event into three parts and give each one word.",
      "Decide what you do if the beginning goes badly.",
      "Set two goals: one for a good day, {target_performance|the result you hope for}, and one that you reach in any case."
    ],
    deliverable: "A card with times, three words and two goals",
    done: [
      ["The times are written", 40],
      ["Three words and two goals are chosen", 60]
    ],
    timebox: 20,
    energy: "LOW",
    priority: 3,
    before: "event_date",
    notBefore: { dates: ["event_date", "deadline"], days: 8 },
    weaknesses: ["nervous", "nerves", "anxiety", "confidence"],
    example: { goal: { title: "Win a match at the tournament" } }
  },
  {
    id: "sport.event.afterwards",
    version: "1",
    category: "sport",
    milestone: "event",
    title: "Plan the days after {event_name|the event}",
    why: "After a goal comes a hole, unless something small waits behind it.",
    steps: [
      "Keep the first days free, as many as your body asks for.",
      "Decide whom you will thank: {coach|a trainer, a friend, your family}.",
      "Set an evening to write down what you are proud of, whatever the result.",
      "Choose a next step that is smaller than this one."
    ],
    deliverable: "Free days, a list of thanks and a next step",
    done: [
      ["The free days are in the calendar", 50],
      ["The next step is chosen", 50]
    ],
    timebox: 15,
    energy: "LOW",
    priority: 5,
    example: { goal: { title: "Run a race" } }
  }
];

// src/catalog/goals/sport/route.ts
var sportRoute = {
  category: "sport",
  whole: ["run", "marathon", "finish", "complete", "swim", "climb", "ride", "win"],
  wholeWhen: { has: "deadline" },
  milestones: [
    {
      id: "safe-start",
      title: "A safe start",
      focus: ["start", "begin", "get fit", "fit", "healthy", "injury", "recover"]
    },
    {
      id: "training",
      title: "Training",
      focus: ["train", "training", "improve", "faster", "stronger", "practice"]
    },
    {
      id: "event",
      title: "The event",
      with: ["safe-start", "training"],
      focus: [
        "race",
        "event",
        "competition",
        "tournament",
        "match",
        "fun run",
        "marathon",
        "championship",
        "tryout",
        "tryouts"
      ]
    }
  ]
};

// src/catalog/goals/sport/safe-start.ts
var safeStart = [
  {
    id: "sport.safe-start.health-check",
    version: "1",
    category: "sport",
    milestone: "safe-start",
    title: "Ask a health worker whether anything speaks against it",
    why: "Ten minutes at the health centre can save you a season.",
    steps: [
      "Tell them what you plan: {sport|your sport}, how often and how hard.",
      "Speak about what your body already told you: {injury}.",
      "Ask about medicines, blood pressure and past injuries.",
      "Ask for which signs you should stop at once, and write them down."
    ],
    deliverable: "A note with what you may do, and when to stop",
    done: [
      ["The conversation took place", 70],
      ["The signs to stop at are written down", 30]
    ],
    timebox: 30,
    energy: "LOW",
    priority: 1,
    example: { goal: { title: "Get fit" } }
  },
  {
    id: "sport.safe-start.injury-plan",
    version: "1",
    category: "sport",
    milestone: "safe-start",
    title: "Plan around your injury or condition",
    why: "Training that respects a weak place makes it stronger.",
    steps: [
      "Write down what you told us, {injury}, and when you feel it.",
      "Ask a physiotherapist or doctor what to avoid and which exercises help.",
      "Put those exercises before each session, however short it is.",
      "Decide at which pain you stop for the day, and at which for the week."
    ],
    deliverable: "A list: avoid, do before each session, stop when",
    done: [
      ["Someone qualified has been asked", 60],
      ["The list is written", 40]
    ],
    timebox: 45,
    energy: "MEDIUM",
    priority: 1,
    needs: ["injury"],
    when: { has: "injury" },
    example: { goal: { title: "Get fit again" }, profile: { injury: "sore left knee" } }
  },
  {
    id: "sport.safe-start.baseline",
    version: "1",
    category: "sport",
    milestone: "safe-start",
    title: "Measure where you stand in {sport|your sport}",
    why: "A measured start makes progress visible.",
    steps: [
      "Choose one simple test that you can repeat: a time, a distance, a number of repetitions.",
      "Warm up for ten minutes, do the test, and write the result with the date.",
      "Compare it with your best so far: {current_performance}.",
      "Set it beside what you aim at: {target_performance}.",
      "Write down how it felt, from easy to very hard."
    ],
    deliverable: "One result with date and feeling",
    done: [
      ["The test is done after a warm-up", 60],
      ["Result, date and feeling are written down", 40]
    ],
    timebox: 40,
    energy: "HIGH",
    priority: 1,
    dependsOn: ["sport.safe-start.health-check", "sport.safe-start.injury-plan"],
    example: { goal: { title: "Get fit" } }
  },
  {
    id: "sport.safe-start.smallest-habit",
    version: "1",
    category: "sport",
    milestone: "safe-start",
    title: "Begin with a session so short that you cannot refuse it",
    why: "The habit of going comes before the effort.",
    steps: [
      "Lay out your things the evening before.",
      "Go out for fifteen minutes, easily, and stop while it is still pleasant.",
      "Do it at the same time on three days of the week.",
      {
        when: { oneOf: ["fitness_level", ["beginner"]] },
        text: "As a beginner, stay at a pace at which you can talk in whole sentences."
      },
      "Mark each day on a calendar that others can see."
    ],
    deliverable: "Three marks on the calendar",
    done: [
      ["The first session is done", 50],
      ["The three days are fixed", 50]
    ],
    timebox: 15,
    energy: "MEDIUM",
    priority: 2,
    weaknesses: ["motivation", "consistency", "discipline", "laziness", "procrastination"],
    example: { goal: { title: "Start running" } }
  },
  {
    id: "sport.safe-start.gear",
    version: "1",
    category: "sport",
    milestone: "safe-start",
    title: "Check the gear that you have before you buy any",
    why: "Most of what a beginner needs is at home or can be borrowed.",
    steps: [
      "List what {sport|your sport} really needs to be safe; ask someone who does it.",
      "Look over what you have: {equipment}.",
      "Borrow or buy second-hand first, except where safety or shoes are concerned.",
      "Keep to your budget of {budget}."
    ],
    deliverable: "A list: there, to borrow, to buy",
    done: [
      ["What you have is checked", 60],
      ["What is missing has a source", 40]
    ],
    timebox: 20,
    energy: "LOW",
    priority: 3,
    example: { goal: { title: "Start swimming" } }
  },
  {
    id: "sport.safe-start.place-and-people",
    version: "1",
    category: "sport",
    milestone: "safe-start",
    title: "Find a place and people to train with",
    why: "On days without will, other people are the reason to go.",
    steps: [
      {
        when: { has: "club" },
        text: "Ask {club} which session suits your level and whom to report to.",
        else: "Ask at the barangay, the school or the municipal sports office for a group near you."
      },
      "Check the place at the hour when you would train: light, safety, water, a separate space if you want one.",
      "You can train at {training_place}: find out when it is free.",
      "Agree with one person on a first day."
    ],
    deliverable: "A place, a time and one person",
    done: [
      ["Place and time are checked", 50],
      ["One person has agreed", 50]
    ],
    timebox: 30,
    energy: "LOW",
    priority: 3,
    weaknesses: ["motivation", "loneliness", "accountability"],
    example: { goal: { title: "Start badminton" } }
  }
];

// src/catalog/goals/sport/training.ts
var training = [
  {
    id: "sport.training.weekly-plan",
    version: "1",
    category: "sport",
    milestone: "training",
    title: "Lay out your training week for {sport|your sport}",
    why: "A good week has hard, easy and empty days.",
    steps: [
      "Choose the days; you said {sessions_per_week} sessions a week.",
      "Make one session hard, one long and easy, the others light.",
      "Keep at least one full day of rest, and never two hard days in a row.",
      "You have {weeks_left} weeks: raise the load in small steps, and make every fourth week lighter.",
      "Show the week to {coach|someone with experience}."
    ],
    deliverable: "A page with the training week",
    done: [
      ["Each day has its kind: hard, easy or rest", 60],
      ["Someone with experience has seen it", 40]
    ],
    timebox: 40,
    energy: "MEDIUM",
    priority: 1,
    weaknesses: ["planning", "consistency"],
    example: { goal: { title: "Train for basketball" } }
  },
  {
    id: "sport.training.key-session",
    version: "1",
    category: "sport",
    milestone: "training",
    title: "Do the key session of the week",
    why: "One session done with a purpose is worth three done by the way.",
    steps: [
      "Write down the purpose in one line: speed, strength, skill or endurance.",
      "Warm up for ten minutes.",
      "Do the main part with full attention, and stop when the form goes.",
      "Note what you did and how hard it felt.",
      "Aim at what you set yourself, {target_performance}, and not at what others do."
    ],
    deliverable: "One entry in the training log",
    done: [
      ["The purpose was written before", 30],
      ["The session is done in good form", 50],
      ["The log has its entry", 20]
    ],
    timebox: 75,
    energy: "HIGH",
    priority: 2,
    dependsOn: ["sport.training.weekly-plan"],
    example: { goal: { title: "Train for basketball" } }
  },
  {
    id: "sport.training.endurance",
    version: "1",
    category: "sport",
    milestone: "training",
    title: "Build up to your distance: {distance|as far as you want to go}",
    why: "Endurance is patience in another form.",
    steps: [
      "Find the longest stretch that you can do today without walking or stopping for breath.",
      "Write a ladder from there to the full distance, in steps that feel almost too small.",
      "Climb one step a week, slowly enough to talk.",
      "Go back a step after illness, a bad week or pain.",
      "Plan the last long session two weeks before the day."
    ],
    deliverable: "A ladder of weekly distances",
    done: [
      ["Today\u2019s stretch is measured", 40],
      ["The ladder reaches the distance", 60]
    ],
    timebox: 60,
    energy: "HIGH",
    priority: 1,
    when: {
      any: [
        { has: "distance" },
        { oneOf: ["sport", ["running", "swimming", "cycling", "triathlon", "hiking"]] }
      ]
    },
    weaknesses: ["endurance", "stamina"],
    example: { goal: { title: "Run a half marathon" } }
  },
  {
    id: "sport.training.strength",
    version: "1",
    category: "sport",
    milestone: "training",
    title: "Learn five strength exercises with good form",
    why: "A strong middle carries every sport.",
    steps: [
      "Choose one exercise each for legs, push, pull, trunk and balance.",
      "Have {coach|someone experienced} look at each, or film yourself from the side.",
      "Start with the weight of your own body and add only when the form stays.",
      "Do them twice a week, after an easy session."
    ],
    deliverable: "Five exercises with a film or a note on form",
    done: [
      ["Five exercises are chosen", 40],
      ["The form of each has been checked", 60]
    ],
    timebox: 45,
    energy: "HIGH",
    priority: 3,
    weaknesses: ["strength", "weak"],
    example: { goal: { title: "Train to get stronger" } }
  },
  {
    id: "sport.training.technique",
    version: "1",
    category: "sport",
    milestone: "training",
    title: "Film yourself and mend one thing",
    why: "The body feels what it is used to; the camera sees what is there.",
    steps: [
      "Film two minutes of {sport|your sport} from the side.",
      "Watch it with {coach|someone who knows more}, and choose one thing.",
      "Find one exercise for it, and do it at the start of each session for two weeks.",
      "Film again and compare."
    ],
    deliverable: "Two films and one thing mended",
    done: [
      ["The first film is made and one thing chosen", 60],
      ["The exercise is in your plan", 40]
    ],
    timebox: 30,
    energy: "MEDIUM",
    priority: 2,
    weaknesses: ["technique", "form", "skill"],
    example: { goal: { title: "Improve my badminton" } }
  },
  {
    id: "sport.training.log",
    version: "1",
    category: "sport",
    milestone: "training",
    title: "Keep a training log of three lines a day",
    why: "In a bad week the log shows how far you have come.",
    steps: [
      "Write after each session: what, how long, how it felt.",
      "Add sleep and pain, if there is any.",
      "Read the week on Sunday and choose one thing to keep and one to change.",
      "Show it to {support_person|someone who will ask}."
    ],
    deliverable: "A log with the first entries",
    done: [
      ["The log is begun", 60],
      ["The weekly reading has its time", 40]
    ],
    timebox: 10,
    energy: "LOW",
    priority: 3,
    weaknesses: ["accountability", "organization"],
    example: { goal: { title: "Train for basketball" } }
  },
  {
    id: "sport.training.recovery",
    version: "1",
    category: "sport",
    milestone: "training",
    title: "Plan sleep, water and food around training",
    why: "You get better while you rest.",
    steps: [
      "Fix the hour at which you go to bed before hard days.",
      "Have water with you, and drink before you are thirsty.",
      "Eat something simple after each session.",
      "In times of fasting, train easily, shortly before or some time after you break the fast, and ask a health worker if you are unsure."
    ],
    deliverable: "Three rules on a card",
    done: [
      ["The three rules are written", 60],
      ["They are kept for three days", 40]
    ],
    timebox: 20,
    energy: "LOW",
    priority: 4,
    weaknesses: ["sleep", "tired", "fatigue", "nutrition", "diet"],
    example: { goal: { title: "Train for basketball" } }
  }
];

// src/catalog/goals/study/applications.ts
var applications = [
  {
    id: "study.applications.calendar",
    version: "1",
    category: "study",
    milestone: "applications",
    title: "Make a calendar of every application deadline",
    why: "Nothing is as sad as a good application a day late.",
    steps: [
      "Write down each programme\u2019s deadline, its time zone, and the deadlines of scholarships and letters.",
      {
        when: { has: "deadline" },
        text: "Put your own deadline, {deadline}, on top, and work backwards from it.",
        else: "Set a deadline of your own for each, a week before the real one."
      },
      "Add a reminder two weeks and two days ahead of each.",
      "Show the calendar to {support_person|someone who will ask you about it}."
    ],
    deliverable: "A calendar with all deadlines and reminders",
    done: [
      ["Each deadline is in, with its time zone", 60],
      ["Reminders are set", 40]
    ],
    early: true,
    dependsOn: ["study.university-research.shortlist"],
    timebox: 30,
    energy: "LOW",
    priority: 1,
    weaknesses: [
      "deadlines",
      "procrastination",
      "organization",
      "organisation",
      "time management",
      "planning"
    ],
    example: { goal: { title: "Apply to graduate school" } }
  },
  {
    id: "study.applications.documents",
    version: "1",
    category: "study",
    milestone: "applications",
    title: "Request your transcript and certified copies",
    why: "Registrars work at their own pace; give them time.",
    steps: [
      "Ask the registrar of {school|your last school} what an official transcript costs and how long it takes.",
      "Order one more copy than you need.",
      "Ask whether the programmes want copies sealed, certified or sent directly.",
      {
        when: { yes: "going_abroad" },
        text: "Check whether your papers need an apostille or a sworn translation."
      },
      "Scan everything the day it arrives."
    ],
    deliverable: "A receipt for the request, and later the scans",
    done: [
      ["The request is filed", 60],
      ["You know the form in which each programme wants it", 40]
    ],
    timebox: 30,
    energy: "LOW",
    priority: 1,
    settles: 10,
    when: { not: { yes: "transcript_ready" } },
    example: { goal: { title: "Apply to graduate school" } }
  },
  {
    id: "study.applications.academic-cv",
    version: "1",
    category: "study",
    milestone: "applications",
    title: "Write an academic CV of two pages",
    why: "Admissions readers look for studies, research and service first.",
    steps: [
      "Begin with education: your {highest_degree} from {school}.",
      "Add your thesis, {thesis_topic}, with one line on what you found.",
      "Add publications and talks: {publications}.",
      "Put work and volunteering after that, with what you did rather than what you were called.",
      "Ask {mentor|a teacher} to look it over."
    ],
    deliverable: "A CV of two pages as PDF",
    done: [
      ["Education and research come first", 40],
      ["Each entry says what you did", 40],
      ["Another person has read it", 20]
    ],
    timebox: 75,
    energy: "MEDIUM",
    priority: 2,
    example: { goal: { title: "Apply to graduate school" } }
  },
  {
    id: "study.applications.submit-first",
    version: "1",
    category: "study",
    milestone: "applications",
    title: "Complete and send the application to {target_university|your first choice}",
    why: "The first one teaches you how to do the others in half the time.",
    steps: [
      "Open the form early and save a copy of every question.",
      "Fill in what needs no thought first: names as in your passport, dates, addresses.",
      "Name the intake you want: {intake}.",
      "Check each upload by opening it again.",
      "Send it, pay the fee, and keep the confirmation."
    ],
    deliverable: "A confirmation of receipt",
    done: [
      ["The form is complete", 50],
      ["It is sent, with the fee paid or waived", 40],
      ["The confirmation is filed", 10]
    ],
    timebox: 120,
    energy: "HIGH",
    priority: 1,
    dependsOn: ["study.applications.documents", "study.statement.draft"],
    when: { not: { oneOf: ["admission_status", ["applied"]] } },
    example: { goal: { title: "Apply to graduate school" } }
  },
  {
    id: "study.applications.fee-waiver",
    version: "1",
    category: "study",
    milestone: "applications",
    title: "Ask for application fee waivers",
    why: "Many offices waive the fee for those who ask politely and in time.",
    steps: [
      'Look on each admissions page for "fee waiver", and note the conditions.',
      "Where nothing is said, write three sentences: who you are, why you ask, thank you.",
      {
        when: { yes: "first_generation" },
        text: "Say that you are the first in your family to go to university; some waivers are meant for you."
      },
      "Keep the answers with your calendar."
    ],
    deliverable: "A list of programmes with waiver asked, granted or refused",
    done: [
      ["Each programme is checked", 50],
      ["The requests are sent", 50]
    ],
    timebox: 25,
    energy: "LOW",
    priority: 3,
    when: {
      any: [
        { oneOf: ["budget_tier", ["BUDGET"]] },
        { yes: "first_generation" },
        { yes: "scholarship_needed" }
      ]
    },
    example: { goal: { title: "Apply to graduate school", specifications: { budget: "\u20B1200,000" } } }
  },
  {
    id: "study.applications.interview",
    version: "1",
    category: "study",
    milestone: "applications",
    title: "Rehearse the admission interview",
    why: "Whoever has said it aloud once says it better the second time.",
    steps: [
      "Prepare one minute each on: why this field, why this place, why now.",
      "Add one story of a difficulty and what you did about it.",
      "Hold a mock interview with {mentor|a friend}, with the camera on.",
      "Prepare two questions to ask them, about the work and not about the ranking."
    ],
    deliverable: "A recording of a mock interview and two questions",
    done: [
      ["The mock interview was held", 60],
      ["The weakest answer was practised again", 40]
    ],
    timebox: 60,
    energy: "HIGH",
    priority: 2,
    before: "interview_date",
    prefer: { any: [{ has: "interview_date" }, { oneOf: ["admission_status", ["applied"]] }] },
    weaknesses: ["interview", "interviews", "speaking", "confidence", "public speaking"],
    example: { goal: { title: "Get admitted", specifications: { status: "applied" } } }
  },
  {
    id: "study.applications.follow-up",
    version: "1",
    category: "study",
    milestone: "applications",
    title: "Follow up on the applications that you have sent",
    why: "A missing page is easily mended when you notice it first.",
    steps: [
      "Log into each portal and check that every document shows as received.",
      "Remind recommenders whose letters are still missing, kindly and with the link.",
      "Write to the office only where the portal leaves a doubt.",
      "Note the day on which each decision is due."
    ],
    deliverable: "A list of applications with what is received and what is due",
    done: [
      ["Each portal is checked", 60],
      ["Each missing item has been asked for", 40]
    ],
    timebox: 20,
    energy: "LOW",
    priority: 1,
    when: { oneOf: ["admission_status", ["applied"]] },
    example: { goal: { title: "Get admitted", specifications: { status: "applied" } } }
  }
];

// src/catalog/goals/study/departure.ts
var departure = [
  {
    id: "study.departure.accept-offer",
    version: "1",
    category: "study",
    milestone: "departure",
    title: "Accept your place and note every condition",
    why: "An offer has dates and conditions in small print.",
    steps: [
      "Read the offer of {target_university|your university} twice, and underline conditions and dates.",
      "Accept in the way that it asks for, and keep the confirmation.",
      "Pay the deposit, if there is one, from an account that you can trace.",
      "Decline other offers politely; someone else is waiting for the place."
    ],
    deliverable: "A confirmation of acceptance and a list of conditions",
    done: [
      ["The acceptance is confirmed", 60],
      ["Each condition has a date", 40]
    ],
    timebox: 30,
    energy: "LOW",
    priority: 1,
    example: { goal: { title: "Enrol at my university" }, profile: {} }
  },
  {
    id: "study.departure.housing",
    version: "1",
    category: "study",
    milestone: "departure",
    title: "Find a safe place to live for the first term",
    why: "A known bed for the first weeks makes everything else easier.",
    steps: [
      "Ask the university\u2019s housing office first, then student groups.",
      "Never pay for a private room that neither you nor someone you trust has seen.",
      "Compare rent with your budget of {budget}, heating and transport included.",
      "Ask about what matters in daily life: kitchen, prayer, quiet, the way home at night."
    ],
    deliverable: "A confirmed place, or three serious options with contacts",
    done: [
      ["Three options are compared", 50],
      ["One is confirmed or applied for", 50]
    ],
    timebox: 75,
    energy: "MEDIUM",
    priority: 1,
    before: "departure_date",
    example: { goal: { title: "Enrol at my university and settle in" } }
  },
  {
    id: "study.departure.papers",
    version: "1",
    category: "study",
    milestone: "departure",
    title: "Pack your papers in two places",
    why: "Clothes can be bought again; originals cannot.",
    steps: [
      "Put originals into your hand luggage: passport, admission, transcripts, health papers.",
      "Store scans where you and one person at home can reach them.",
      "Write down emergency numbers and the address of your embassy.",
      "Your day of departure is {departure_date}: finish this a week before."
    ],
    deliverable: "A folder of originals and a shared folder of scans",
    done: [
      ["The originals are together", 50],
      ["The scans can be reached from home", 50]
    ],
    timebox: 30,
    energy: "LOW",
    priority: 2,
    before: "departure_date",
    notBefore: { dates: ["departure_date"], days: 21 },
    example: { goal: { title: "Prepare for departure" } }
  },
  {
    id: "study.departure.health",
    version: "1",
    category: "study",
    milestone: "departure",
    title: "Settle insurance, vaccinations and medicines",
    why: "A cold is a small thing at home and a large one in a new city without cover.",
    steps: [
      "Check which health insurance the university or the visa asks for.",
      "Ask a doctor which vaccinations you need, and get the certificate.",
      "Take medicines for the first weeks, with the prescription in English.",
      "Note the student health service\u2019s number."
    ],
    deliverable: "Proof of insurance and a vaccination certificate",
    done: [
      ["The insurance is arranged", 60],
      ["Vaccinations and medicines are settled", 40]
    ],
    timebox: 45,
    energy: "LOW",
    priority: 2,
    before: "departure_date",
    example: { goal: { title: "Prepare for departure" } }
  },
  {
    id: "study.departure.first-week",
    version: "1",
    category: "study",
    milestone: "departure",
    title: "Plan your first week there, day by day",
    why: "The first days are tiring; decide now so that you need not decide then.",
    steps: [
      "Find out how you get from the airport or station to your bed, and what it costs.",
      "List the offices to visit: registration, bank, phone, residence.",
      "Find one community that feels like home: a student society, a mosque, a church, a sports club.",
      "Agree with your family when you call."
    ],
    deliverable: "A page with seven days, addresses and opening hours",
    done: [
      ["The way from arrival to bed is clear", 50],
      ["Each office has its day", 50]
    ],
    timebox: 30,
    energy: "LOW",
    priority: 3,
    before: "departure_date",
    notBefore: { dates: ["departure_date"], days: 21 },
    weaknesses: ["homesickness", "loneliness", "anxiety"],
    example: { goal: { title: "Prepare for departure" } }
  }
];

// src/catalog/goals/study/exam-preparation.ts
var examPreparation = [
  {
    id: "study.exam-preparation.check-scores",
    version: "1",
    category: "study",
    milestone: "exam-preparation",
    title: "Check which tests and scores each programme asks for",
    why: "Some programmes waive the test; it would be a pity to pay for one that nobody needs.",
    steps: [
      "Look up the English requirement of each programme, section scores included.",
      "Ask whether studies taught in English count instead, if yours were.",
      "Compare your IELTS band of {ielts_score} with each requirement, and check that the result is still valid on the day you apply.",
      "Compare your TOEFL score of {toefl_score} with each requirement, and check that the result is still valid on the day you apply.",
      "Note whether an admission test is required, optional or not looked at."
    ],
    deliverable: "A line for each programme: test, score, section minimum, waiver",
    done: [
      ["Each programme has its line, with the page", 70],
      ["It is clear which tests you sit, if any", 30]
    ],
    early: true,
    timebox: 30,
    energy: "LOW",
    priority: 1,
    example: { goal: { title: "Prepare for the exams of my master\u2019s application" } }
  },
  {
    id: "study.exam-preparation.book-english",
    version: "1",
    category: "study",
    milestone: "exam-preparation",
    title: "Book your {english_test|English test}",
    why: "A booked day makes every practice hour easier to begin.",
    steps: [
      "Find the test centre nearest to you, and the online version if the programmes take it.",
      "Choose a day that leaves time for the result, and for a second try, before your deadline of {deadline}.",
      "Check that your identity document will be valid on that day.",
      "Pay the fee on the official site only, and keep the receipt with your application papers."
    ],
    deliverable: "A booking confirmation",
    done: [
      ["The day is booked", 80],
      ["The confirmation is filed with your papers", 20]
    ],
    timebox: 25,
    energy: "LOW",
    priority: 1,
    when: { all: [{ has: "english_test" }, { lacks: "test_date" }] },
    dependsOn: ["study.exam-preparation.ielts-baseline", "study.exam-preparation.toefl-practice"],
    concern: "book-english",
    example: { goal: { title: "Take the TOEFL before I apply" } }
  },
  {
    id: "study.exam-preparation.ielts-baseline",
    version: "1",
    category: "study",
    milestone: "exam-preparation",
    title: "Sit a full IELTS practice test under exam conditions",
    why: "You need a starting point before you can plan the distance.",
    steps: [
      {
        when: { below: ["minutes_per_day", 180] },
        text: "Use an official sample paper with a timer; your days are short, so take one section a day, each without a break.",
        else: "Use an official sample paper, with a timer and without breaks."
      },
      "Score listening and reading with the key; ask a teacher to mark the writing against the public band descriptors.",
      "Record yourself for the speaking part and listen to it the next day.",
      {
        when: { has: "ielts_gap" },
        text: "Your band is {ielts_score} and you aim at {ielts_required}: write down in which sections the missing {ielts_gap} could come from.",
        else: "Set the result beside the band that you need, {ielts_required}."
      },
      "Note the two question types that cost you most."
    ],
    deliverable: "A band for each section and a list of your costliest mistakes",
    done: [
      ["All four sections are done against the clock", 50],
      ["Each section has a band", 30],
      ["Two question types to work on are named", 20]
    ],
    timebox: 180,
    energy: "HIGH",
    priority: 1,
    preparesFor: "IELTS",
    before: "test_date",
    when: { any: [{ oneOf: ["english_test", ["IELTS"]] }, { has: "ielts_required" }] },
    concern: "english-baseline",
    example: { goal: { title: "IELTS 7.0" } }
  },
  {
    id: "study.exam-preparation.ielts-writing",
    version: "1",
    category: "study",
    milestone: "exam-preparation",
    title: "Write one timed IELTS essay and have it marked",
    why: "Writing improves by being read by someone who may say no.",
    steps: [
      "Pick a past question for the second writing task and plan for five minutes before you write.",
      "Write for the remaining time and stop when it is over.",
      "Mark it yourself against the public band descriptors, then give it to a teacher or a fluent friend.",
      "Your IELTS test is on {test_date}: do this every week until then.",
      "Rewrite the weakest paragraph and keep both versions."
    ],
    deliverable: "A marked essay and one rewritten paragraph",
    done: [
      ["The essay is finished within the time", 40],
      ["Somebody else has marked it", 30],
      ["The weakest paragraph is rewritten", 30]
    ],
    timebox: 60,
    energy: "HIGH",
    priority: 2,
    preparesFor: "IELTS",
    before: "test_date",
    when: { any: [{ oneOf: ["english_test", ["IELTS"]] }, { has: "ielts_required" }] },
    dependsOn: ["study.exam-preparation.ielts-baseline"],
    weaknesses: ["writing", "grammar", "essay", "essays"],
    example: { goal: { title: "IELTS 7.0" }, profile: { weaknesses: ["writing"] } }
  },
  {
    id: "study.exam-preparation.ielts-speaking",
    version: "1",
    category: "study",
    milestone: "exam-preparation",
    title: "Hold a mock IELTS speaking interview",
    why: "The examiner is a stranger; let the second stranger that you talk to be the real one.",
    steps: [
      "Ask someone who will not spare you to be the examiner for fifteen minutes.",
      "Use a past cue card: one minute to prepare, two to speak.",
      "Record it, and count the places where you stop to translate.",
      "Practise the card again the next day with the same notes."
    ],
    deliverable: "A recording and three phrases to use next time",
    done: [
      ["The interview is recorded", 60],
      ["Three better phrases are written down", 40]
    ],
    timebox: 30,
    energy: "MEDIUM",
    priority: 3,
    preparesFor: "IELTS",
    before: "test_date",
    when: { any: [{ oneOf: ["english_test", ["IELTS"]] }, { has: "ielts_required" }] },
    weaknesses: ["speaking", "shy", "shyness", "confidence", "public speaking"],
    example: { goal: { title: "IELTS 7.0" }, profile: { weaknesses: "speaking" } }
  },
  {
    id: "study.exam-preparation.toefl-practice",
    version: "1",
    category: "study",
    milestone: "exam-preparation",
    title: "Take a full TOEFL practice test and read your mistakes",
    why: "The TOEFL rewards people who know its clock.",
    steps: [
      {
        when: { below: ["minutes_per_day", 150] },
        text: "Use the free practice set of the test\u2019s maker, on a computer; your days are short, so take one section a day against its clock.",
        else: "Use the free practice set of the test\u2019s maker, on a computer, in one sitting."
      },
      {
        when: { has: "toefl_gap" },
        text: "You have {toefl_score} and need {toefl_required}: decide which sections can bring the {toefl_gap} points.",
        else: "Set your result beside the score that you need, {toefl_required}."
      },
      "For each wrong answer write down why: word, grammar, time or attention.",
      "Choose the commonest reason as the theme of next week\u2019s practice."
    ],
    deliverable: "A practice score and a list of mistakes by reason",
    done: [
      ["All sections are done against the clock", 50],
      ["Every mistake has a reason", 50]
    ],
    timebox: 150,
    energy: "HIGH",
    priority: 1,
    preparesFor: "TOEFL",
    before: "test_date",
    when: { any: [{ oneOf: ["english_test", ["TOEFL"]] }, { has: "toefl_required" }] },
    concern: "english-baseline",
    example: { goal: { title: "TOEFL 100" } }
  },
  {
    id: "study.exam-preparation.gre-plan",
    version: "1",
    category: "study",
    milestone: "exam-preparation",
    title: "Measure your GRE starting point and plan the weeks",
    why: "The GRE is learnable, section by section, once you know where the points hide.",
    steps: [
      {
        when: { below: ["minutes_per_day", 120] },
        text: "Take the free official practice test of the GRE, section by section, each against its clock.",
        else: "Take the free official practice test of the GRE in one sitting."
      },
      {
        when: { has: "gre_gap" },
        text: "You have {gre_score} and aim at {gre_required}: decide how to split the {gre_gap} points between the verbal and the quantitative part.",
        else: "Look up what your programmes say about the GRE before you set a target."
      },
      "List the topics that you missed, and give each a week.",
      "Put two practice sessions into every week, and one full test at the end."
    ],
    deliverable: "A practice score and a week-by-week plan",
    done: [
      ["The practice test is scored", 50],
      ["Each missed topic has its week", 50]
    ],
    timebox: 210,
    energy: "HIGH",
    priority: 2,
    preparesFor: "GRE",
    before: "test_date",
    when: { any: [{ oneOf: ["admission_test", ["GRE"]] }, { has: "gre_required" }] },
    concern: "admission-test",
    weaknesses: ["math", "mathematics", "quantitative"],
    example: { goal: { title: "GRE 320" } }
  },
  {
    id: "study.exam-preparation.gmat-plan",
    version: "1",
    category: "study",
    milestone: "exam-preparation",
    title: "Measure your GMAT starting point and plan the weeks",
    why: "An early practice score tells you whether to spend your evenings on the test or on the rest of the application.",
    steps: [
      {
        when: { below: ["minutes_per_day", 120] },
        text: "Take an official GMAT practice exam, section by section, each against its clock.",
        else: "Take an official GMAT practice exam in one sitting."
      },
      "Set it beside the score that you aim at, {gmat_required}.",
      "Sort your mistakes by section, and start with the section where the mistakes look alike.",
      "Plan two sessions a week, and one full exam before the real one."
    ],
    deliverable: "A practice score and a plan by section",
    done: [
      ["The practice exam is scored", 50],
      ["Each section has its sessions", 50]
    ],
    timebox: 180,
    energy: "HIGH",
    priority: 2,
    preparesFor: "GMAT",
    before: "test_date",
    when: { any: [{ oneOf: ["admission_test", ["GMAT"]] }, { has: "gmat_required" }] },
    concern: "admission-test",
    example: { goal: { title: "GMAT 645 for an MBA" } }
  },
  {
    id: "study.exam-preparation.word-habit",
    version: "1",
    category: "study",
    milestone: "exam-preparation",
    title: "Set up a small daily word habit",
    why: "Ten words a day are little today and a vocabulary by the exam.",
    steps: [
      "Choose one deck or notebook and stay with it.",
      "Take words from texts about {target_field|your field}, so that they serve you twice.",
      "Write a sentence of your own for each word.",
      "Tie the habit to something that you already do every day.",
      "You have {days_to_test} days until the test: count the words that fit, and be content with them."
    ],
    deliverable: "A deck with the first ten words, each in a sentence of yours",
    done: [
      ["The first ten words have sentences", 60],
      ["The daily moment is fixed", 40]
    ],
    timebox: 20,
    energy: "LOW",
    priority: 4,
    weaknesses: ["vocabulary", "reading", "words", "english"],
    example: { goal: { title: "Pass the entrance exam" } }
  }
];

// src/catalog/goals/study/recommendations.ts
var recommendations = [
  {
    id: "study.recommendations.choose",
    version: "1",
    category: "study",
    milestone: "recommendations",
    title: "Choose who will recommend you",
    why: "A warm letter from someone who knows your work beats a cool one from someone famous.",
    steps: [
      "List everyone who has seen you work or study for a term or longer.",
      {
        when: { has: "recommenders" },
        text: "Start with {recommenders}, and note for each what they have seen you do.",
        else: "Think of teachers, thesis advisers, supervisors at work and leaders of groups that you served in."
      },
      {
        when: { atLeast: ["years_experience", 3] },
        text: "With {years_experience} years of work behind you, one letter from a supervisor is natural; check that the programme takes it."
      },
      "Choose one more than the programmes ask for, in case someone cannot."
    ],
    deliverable: "A list of recommenders with what each can speak about",
    done: [
      ["Each programme\u2019s number of letters is noted", 30],
      ["Each name has something concrete beside it", 50],
      ["There is one name in reserve", 20]
    ],
    timebox: 20,
    energy: "LOW",
    priority: 2,
    needs: [],
    example: { goal: { title: "Get my recommendation letters" } }
  },
  {
    id: "study.recommendations.ask",
    version: "1",
    category: "study",
    milestone: "recommendations",
    title: "Ask {first_recommender|your first recommender} for a letter",
    why: "People who are asked early and clearly write better letters.",
    steps: [
      "Ask whether they could write a strong letter, so that they can kindly say no.",
      "Say what you apply for: {target_degree|a degree} in {target_field|your field}.",
      "Give the date by which you need it, at least three weeks ahead.",
      "Tell them that your own deadline is {deadline}.",
      "Ask in person or by phone if you can, and confirm in writing."
    ],
    deliverable: "A yes, or a kind no, in writing",
    done: [
      ["The request is made, with the date", 60],
      ["The answer is written down", 40]
    ],
    timebox: 25,
    energy: "MEDIUM",
    priority: 1,
    dependsOn: ["study.recommendations.choose"],
    weaknesses: ["asking for help", "shy", "shyness"],
    example: { goal: { title: "Get my recommendation letters" } }
  },
  {
    id: "study.recommendations.pack",
    version: "1",
    category: "study",
    milestone: "recommendations",
    title: "Put together a pack for your recommenders",
    why: "A letter can only be as concrete as what its writer remembers.",
    steps: [
      "Put in your r\xE9sum\xE9, your transcript and the draft of your statement.",
      "Remind each of two or three things that you did with them, in plain facts.",
      "Mention what you are proudest of: {honors}.",
      "List programmes, dates, and how each letter is handed in."
    ],
    deliverable: "One folder or message for each recommender",
    done: [
      ["Each pack has r\xE9sum\xE9, transcript and statement", 50],
      ["Each has a list of dates and links", 50]
    ],
    timebox: 45,
    energy: "MEDIUM",
    priority: 2,
    dependsOn: ["study.recommendations.ask"],
    example: { goal: { title: "Get my recommendation letters" } }
  },
  {
    id: "study.recommendations.far-from-school",
    version: "1",
    category: "study",
    milestone: "recommendations",
    title: "Renew contact with a teacher from {school|your last school}",
    why: "Teachers are glad to hear from students, even after years.",
    steps: [
      "Write in two sentences what you have done since.",
      "Mention your present or latest role, {current_role}.",
      "Recall the course and the year; you finished in {graduation_year}.",
      "Send a piece of your old work, so that they can place you.",
      "Tell them what you plan, and ask for their view before you ask for a letter."
    ],
    deliverable: "A message to one former teacher",
    done: [
      ["The message is sent", 70],
      ["A piece of your work is with it", 30]
    ],
    timebox: 25,
    energy: "LOW",
    priority: 2,
    when: { atLeast: ["years_experience", 3] },
    example: { goal: { title: "Get my recommendation letters" }, profile: { experience: "5 years" } }
  }
];

// src/catalog/goals/study/route.ts
var NOT_APPLIED = { not: { oneOf: ["admission_status", ["applied", "admitted"]] } };
var NOT_ADMITTED = { not: { oneOf: ["admission_status", ["admitted"]] } };
var studyRoute = {
  category: "study",
  whole: [
    "bachelor",
    "bachelors",
    "master",
    "masters",
    "msc",
    "mba",
    "mph",
    "phd",
    "doctorate",
    "degree",
    "study in",
    "study at",
    "study abroad",
    "graduate school",
    "get into",
    "university",
    "college"
  ],
  milestones: [
    {
      id: "university-research",
      title: "University research",
      focus: ["research", "choose", "shortlist", "find a university", "which university", "compare"],
      when: NOT_APPLIED
    },
    {
      id: "exam-preparation",
      title: "Exam preparation",
      focus: [
        "ielts",
        "toefl",
        "gre",
        "gmat",
        "sat",
        "pte",
        "duolingo",
        "test",
        "exam",
        "exams",
        "english test",
        "entrance exam"
      ],
      when: NOT_APPLIED
    },
    {
      id: "statement",
      title: "Statement of purpose",
      focus: [
        "statement",
        "statement of purpose",
        "sop",
        "essay",
        "essays",
        "personal statement",
        "motivation letter",
        "research proposal",
        "proposal"
      ],
      when: NOT_APPLIED
    },
    {
      id: "recommendations",
      title: "Recommendations",
      focus: [
        "recommendation",
        "recommendations",
        "recommendation letters",
        "reference letters",
        "referees",
        "lor"
      ],
      when: NOT_APPLIED
    },
    {
      id: "applications",
      title: "Applications",
      focus: ["apply", "application", "applications", "admission", "admissions", "admitted"],
      when: NOT_ADMITTED
    },
    {
      id: "scholarships",
      title: "Scholarships",
      focus: [
        "scholarship",
        "scholarships",
        "funding",
        "fully funded",
        "grant",
        "financial aid",
        "fulbright",
        "chevening",
        "daad",
        "erasmus",
        "mext"
      ]
    },
    {
      id: "visa",
      title: "Visa",
      focus: ["visa", "study permit", "student permit"],
      when: { all: [{ yes: "going_abroad" }, { not: { yes: "visa_granted" } }] }
    },
    {
      id: "departure",
      title: "Enrolment and departure",
      focus: [
        "departure",
        "depart",
        "enrol",
        "enroll",
        "enrolment",
        "enrollment",
        "move",
        "moving",
        "leaving",
        "settle",
        "settling"
      ],
      when: {
        any: [
          { oneOf: ["admission_status", ["admitted"]] },
          { yes: "departure_near" },
          { yes: "visa_granted" }
        ]
      }
    }
  ]
};

// src/catalog/goals/study/scholarships.ts
var scholarships = [
  {
    id: "study.scholarships.list",
    version: "1",
    category: "study",
    milestone: "scholarships",
    title: "List the scholarships that you are eligible for",
    why: "Eligibility comes first: an hour of reading saves weeks of writing.",
    steps: [
      "Search the universities, the government of {target_country|the country where you want to study}, your own government and foundations, in that order.",
      "Read who may apply: nationality, degree, field, age, work experience.",
      "Note what each pays for: fees, living, travel, family.",
      {
        when: { has: "scholarship_name" },
        text: "Start the list with {scholarship_name}, and read its rules to the end."
      },
      "Strike out every one whose rules you do not meet, however attractive it is.",
      "Watch for scholarships that ask for money: real ones do not."
    ],
    deliverable: "A list of scholarships with eligibility, coverage, deadline and page",
    done: [
      ["Each entry has its official page", 40],
      ["Each has eligibility and coverage", 40],
      ["The ones you do not qualify for are struck out", 20]
    ],
    early: true,
    timebox: 60,
    energy: "MEDIUM",
    priority: 1,
    weaknesses: ["money", "finances", "funding"],
    example: { goal: { title: "Win a scholarship" } }
  },
  {
    id: "study.scholarships.essay",
    version: "1",
    category: "study",
    milestone: "scholarships",
    title: "Draft the main essay for {scholarship_name|your first scholarship}",
    why: "Donors give to people whose plans they can see.",
    steps: [
      "Read what the donor says about its purpose, and underline the words that you could use of yourself.",
      "Tell one true story of responsibility: {leadership|something that you led or carried}.",
      "Say what you will do with the degree when you are back, for whom and with whom.",
      "Name your community service in facts: {volunteer_work}.",
      "Leave out thanks and praise until the last line."
    ],
    deliverable: "A complete draft within the word limit",
    done: [
      ["One story of responsibility is told", 40],
      ["The plan after the degree is concrete", 40],
      ["The draft is within the limit", 20]
    ],
    timebox: 90,
    energy: "HIGH",
    priority: 1,
    dependsOn: ["study.scholarships.list"],
    weaknesses: ["writing", "essay", "essays"],
    example: { goal: { title: "Win a Chevening scholarship" } }
  },
  {
    id: "study.scholarships.proof",
    version: "1",
    category: "study",
    milestone: "scholarships",
    title: "Gather the papers that scholarships ask for",
    why: "The same ten papers come up again and again; collect them once.",
    steps: [
      "Collect: proof of income, family composition, grades, certificates of service, a photo, identity papers.",
      "Ask your barangay or employer for the certificates that only they can give.",
      "Scan everything with clear file names.",
      "Add your grade average, {gpa}, in the form that your school certifies."
    ],
    deliverable: "A folder of scans, named so that you find each in seconds",
    done: [
      ["Each paper on the list is there or requested", 70],
      ["The scans are legible", 30]
    ],
    timebox: 45,
    energy: "LOW",
    priority: 3,
    example: { goal: { title: "Win a scholarship" } }
  },
  {
    id: "study.scholarships.quick-message",
    version: "1",
    category: "study",
    milestone: "scholarships",
    title: "Ask the admissions office what funding exists",
    why: "Some funding is never advertised; it goes to those who ask.",
    steps: [
      "Write five lines to {target_university|your first choice}: your name, programme, intake, question, thanks.",
      "Ask about assistantships, tuition waivers and payment by instalments.",
      "Ask whether admission and funding are decided together or apart.",
      "Put the answer into your list of scholarships."
    ],
    deliverable: "One sent message",
    done: [
      ["The message is sent", 80],
      ["A reminder to follow up is set", 20]
    ],
    timebox: 15,
    energy: "LOW",
    priority: 2,
    weaknesses: ["asking for help"],
    example: { goal: { title: "Find funding for my degree" } }
  },
  {
    id: "study.scholarships.plan-b",
    version: "1",
    category: "study",
    milestone: "scholarships",
    title: "Write a second plan in case no scholarship comes",
    why: "A plan B lets you apply boldly, because everything does not hang on one answer.",
    steps: [
      "Name the sum that is missing if you have your budget of {budget} and nothing else.",
      "List honest ways to close it: a year of work first, a cheaper place, part-time study, family.",
      "Write down what you will not do, such as borrowing on terms that you cannot keep.",
      "Choose the day on which you will decide between the plans."
    ],
    deliverable: "Half a page with the second plan and a decision day",
    done: [
      ["The missing sum is named", 40],
      ["Two ways to close it are described", 40],
      ["A decision day is set", 20]
    ],
    timebox: 30,
    energy: "MEDIUM",
    priority: 3,
    when: { any: [{ yes: "scholarship_needed" }, { oneOf: ["budget_tier", ["BUDGET"]] }] },
    example: { goal: { title: "Study for a master\u2019s with a full scholarship" } }
  }
];

// src/catalog/goals/study/statement.ts
var statement = [
  {
    id: "study.statement.raw-material",
    version: "1",
    category: "study",
    milestone: "statement",
    title: "Write down the moments that led you to {target_field|your field}",
    why: "A statement that only you could write begins with things that only happened to you.",
    steps: [
      "Set a timer and write without stopping: people, places, problems that made you want this.",
      "Begin with your reason: {motivation}.",
      "Add what you did about it, in your community too: {volunteer_work}.",
      {
        when: { yes: "first_generation" },
        text: "You are the first in your family on this road; write down what that has taught you, in facts and not in pity."
      },
      {
        when: { yes: "founder_background" },
        text: "You have built something: write down one decision that you got wrong and what changed after it."
      },
      "Underline the two moments that you would tell a friend."
    ],
    deliverable: "Two pages of raw notes with two moments underlined",
    done: [
      ["Two pages are filled", 60],
      ["Two moments are underlined", 40]
    ],
    timebox: 30,
    energy: "MEDIUM",
    priority: 1,
    when: { not: { oneOf: ["statement_status", ["draft", "final"]] } },
    weaknesses: ["writing", "self-expression"],
    example: { goal: { title: "Write my statement of purpose" } }
  },
  {
    id: "study.statement.draft",
    version: "1",
    category: "study",
    milestone: "statement",
    title: "Draft your statement of purpose for {target_university|your first choice}",
    why: "A poor draft can be mended; an empty page cannot.",
    steps: [
      "Answer four questions, a paragraph each: what do you want to study, why, what prepared you, why there?",
      "Name what prepared you: your studies at {school}.",
      "Add your present or latest role, {current_role}, and what it showed you.",
      "Name two courses or people at {target_university} that fit what you want, from its own pages.",
      {
        when: { all: [{ below: ["gpa", 0.75] }, { atLeast: ["years_experience", 3] }] },
        text: "Say in two plain sentences what stood behind your grades of {gpa}, then let your {years_experience} years of work speak."
      },
      {
        when: { yes: "career_changer" },
        text: "Say what you carry over from your old line of work, and why you change now."
      },
      "Write to the end before you mend anything."
    ],
    deliverable: "A complete first draft",
    done: [
      ["All four questions have a paragraph", 60],
      ["Each claim has an example from your life", 40]
    ],
    timebox: 120,
    energy: "HIGH",
    priority: 1,
    when: { not: { oneOf: ["statement_status", ["draft", "final"]] } },
    dependsOn: ["study.statement.raw-material"],
    weaknesses: ["writing", "essay", "essays"],
    example: { goal: { title: "Write my statement of purpose" } }
  },
  {
    id: "study.statement.feedback",
    version: "1",
    category: "study",
    milestone: "statement",
    title: "Let two people read your statement",
    why: "One reader who knows your field and one who knows you will see different things.",
    steps: [
      "Ask {mentor|someone who knows the field} whether the argument holds.",
      "Ask someone who knows you whether it sounds like you.",
      "Give both the same three questions: where did you stop, what did you not believe, what do you want to know more about?",
      "Mend what both name; choose for yourself where they differ."
    ],
    deliverable: "A second draft, with the readers\u2019 notes beside it",
    done: [
      ["Two people have answered the three questions", 60],
      ["What both named is mended", 40]
    ],
    timebox: 45,
    energy: "MEDIUM",
    priority: 2,
    when: { not: { oneOf: ["statement_status", ["final"]] } },
    dependsOn: ["study.statement.draft"],
    example: { goal: { title: "Finish my personal statement", specifications: { sop_status: "draft" } } }
  },
  {
    id: "study.statement.cut",
    version: "1",
    category: "study",
    milestone: "statement",
    title: "Cut your statement to the limit and read it aloud",
    why: "Readers tire before writers do.",
    steps: [
      "Look up the word limit of each programme and note it at the top.",
      "Strike every sentence that another applicant could have written.",
      "Replace praise of the university by a reason to be there.",
      "Read it aloud, slowly; where you stumble, the reader will."
    ],
    deliverable: "A version within the limit of your first choice",
    done: [
      ["The text is within the limit", 60],
      ["It was read aloud from start to end", 40]
    ],
    timebox: 30,
    energy: "MEDIUM",
    priority: 3,
    when: { not: { oneOf: ["statement_status", ["final"]] } },
    weaknesses: ["editing", "too wordy", "long writing"],
    example: { goal: { title: "Finish my personal statement", specifications: { sop_status: "draft" } } }
  },
  {
    id: "study.statement.research-proposal",
    version: "1",
    category: "study",
    milestone: "statement",
    title: "Sketch a research proposal on {research_interest|your question}",
    why: "For a research degree the proposal shows how you think.",
    steps: [
      "Put the question into one sentence that a neighbour would understand.",
      "Name three works that come near it, and what each leaves open.",
      "Say how you would find out: data, method, place, time.",
      "Build on your thesis, {thesis_topic}, where it helps.",
      "Say what could go wrong and what you would do then."
    ],
    deliverable: "Two pages: question, what is known, method, risks",
    done: [
      ["The question is one clear sentence", 30],
      ["Three works are named with what they leave open", 40],
      ["Method and risks are described", 30]
    ],
    timebox: 180,
    energy: "HIGH",
    priority: 1,
    when: {
      any: [{ oneOf: ["target_degree", ["doctorate", "phd"]] }, { has: "research_interest" }]
    },
    example: {
      goal: { title: "Write a research proposal", specifications: { research_interest: "mangroves" } }
    }
  }
];

// src/catalog/goals/study/university-research.ts
var universityResearch = [
  {
    id: "study.university-research.shortlist",
    version: "1",
    category: "study",
    milestone: "university-research",
    title: "Draw up a shortlist of {target_degree|degree} programmes in {target_field|your field}",
    why: "A shortlist turns a wish into choices that you can compare.",
    steps: [
      "Collect eight programmes from the universities\u2019 own pages, not from ranking sites.",
      {
        when: { has: "target_country" },
        text: "Keep to programmes in {target_country}, which is where you want to study.",
        else: "Decide first which countries you would really live in, and keep to those."
      },
      "Make sure that {target_universities} is among them, and look for neighbours of the same kind.",
      "For each one write down fees, entry requirements, deadlines and the page where you found them.",
      "Mark each as a reach, a match or a safe choice, and keep two of each.",
      "Cross out whatever goes beyond your budget of {budget}."
    ],
    deliverable: "A table of programmes with fees, requirements, deadlines and links",
    done: [
      ["Eight programmes are in the table, each with the university\u2019s own page", 40],
      ["Fees, requirements and deadlines are filled in for each", 40],
      ["Each is marked reach, match or safe", 20]
    ],
    timebox: 90,
    energy: "HIGH",
    priority: 1,
    needs: ["target_field"],
    weaknesses: ["research", "deciding", "indecision"],
    example: {
      goal: { title: "Study for a master\u2019s in public health", specifications: { country: "Germany" } }
    }
  },
  {
    id: "study.university-research.requirements",
    version: "1",
    category: "study",
    milestone: "university-research",
    title: "Set your record beside the entry requirements",
    why: "It is better to know today what is missing than to hear it from an admissions office.",
    steps: [
      "Open the entry requirements of each programme on your list.",
      "Write your own record next to them: degree, grades, tests, experience.",
      "Put your {highest_degree} in {education_field} beside the degree that they ask for.",
      "Compare your grade average of {gpa} with what each asks for, on the same scale.",
      {
        when: { all: [{ below: ["gpa", 0.75] }, { atLeast: ["years_experience", 3] }] },
        text: "Your grades are not your strongest card, but your {years_experience} years of work are: look for programmes that weigh experience, and note where they say so."
      },
      "List every gap in one column and who can tell you whether it matters."
    ],
    deliverable: "A two-column sheet: what they ask for, what you have",
    done: [
      ["Each programme has a line for every requirement", 50],
      ["Each gap has a next step or a person to ask", 50]
    ],
    timebox: 60,
    energy: "MEDIUM",
    priority: 2,
    dependsOn: ["study.university-research.shortlist"],
    weaknesses: ["grades", "gpa", "academics"],
    example: { goal: { title: "Choose a university and compare entry requirements" } }
  },
  {
    id: "study.university-research.ask-student",
    version: "1",
    category: "study",
    milestone: "university-research",
    title: "Ask a present student what the brochure does not say",
    why: "Ten honest minutes with a student are worth an evening of web pages.",
    steps: [
      {
        when: { has: "alumni_contact" },
        text: "Write to {alumni_contact} and ask for a short call.",
        else: "Find one student of a programme on your list, through the student society or a mutual friend, and ask for a short call."
      },
      "Prepare three questions: what surprised you, what costs more than expected, what would you do differently?",
      "Ask about prayer space, food and housing if they matter to you; it is an ordinary question.",
      "Send thanks the same day, with one thing that you learnt."
    ],
    deliverable: "Half a page of notes from the conversation",
    done: [
      ["The message is sent", 40],
      ["The three questions are answered", 40],
      ["The thanks are sent", 20]
    ],
    timebox: 30,
    energy: "LOW",
    priority: 3,
    weaknesses: ["networking", "shy", "shyness", "talking to people"],
    example: { goal: { title: "Find a university for my bachelor\u2019s degree" } }
  },
  {
    id: "study.university-research.full-cost",
    version: "1",
    category: "study",
    milestone: "university-research",
    title: "Add up what a year of study will really cost",
    why: "Tuition is only the first line; the others decide whether you can stay.",
    steps: [
      "For your first choice, {target_university|whichever it is}, list tuition, fees, housing, food, transport, insurance and books, each from an official page.",
      {
        when: { yes: "going_abroad" },
        text: "Add the visa, the flight and the deposit for a room."
      },
      "Put the total beside your budget of {budget}, in the same currency, at today\u2019s rate from your bank.",
      "Write down who pays for which line: {funding_source}.",
      "Name the gap, if there is one, in a single figure."
    ],
    deliverable: "A one-page budget for the first year, with the source of each figure",
    done: [
      ["Every line has a figure with its source", 60],
      ["The gap, or the margin, is written down", 40]
    ],
    timebox: 45,
    energy: "MEDIUM",
    priority: 2,
    prefer: { has: "budget" },
    weaknesses: ["budgeting", "money", "finances"],
    example: {
      goal: { title: "Compare universities and choose one", specifications: { budget: "\u20AC15,000" } }
    }
  },
  {
    id: "study.university-research.low-cost",
    version: "1",
    category: "study",
    milestone: "university-research",
    title: "Look for programmes with low or no tuition",
    why: "A small budget narrows the list, and a shorter list is quicker to work through.",
    steps: [
      "Search for public universities that charge all students the same low fee, and for programmes that waive it.",
      "Include programmes close to home: living with family may save more than a fee waiver.",
      "Check that the total stays within your budget of {budget}, living costs included.",
      "Write down the page where each fee is stated and the year that it is for."
    ],
    deliverable: "Five low-cost programmes with the page that states the fee",
    done: [
      ["Five programmes are listed, each with its fee and the page", 70],
      ["Living costs are noted for each place", 30]
    ],
    timebox: 60,
    energy: "MEDIUM",
    priority: 2,
    tiers: ["BUDGET"],
    example: { goal: { title: "Compare programmes and choose one", specifications: { budget: "$8,000" } } }
  },
  {
    id: "study.university-research.professor",
    version: "1",
    category: "study",
    milestone: "university-research",
    title: "Write to a professor whose work you have read",
    why: "For a research degree the supervisor matters more than the name on the gate.",
    steps: [
      {
        when: { has: "professor_of_interest" },
        text: "Read the latest paper of {professor_of_interest} and write down one question that it leaves open.",
        else: "Find three professors who work on {research_interest|what you want to work on}, and read the latest paper of each."
      },
      "Write at most ten lines: who you are, what you read, your question, and whether a place is open.",
      "Tie it to your own thesis on {thesis_topic}, in one sentence.",
      "Have someone read it for tone before you send it.",
      "Note the day, and write once more after two weeks without an answer."
    ],
    deliverable: "One sent message that shows that you have read the work",
    done: [
      ["The paper is read and the question written down", 40],
      ["The message is within ten lines", 20],
      ["The message is sent", 40]
    ],
    timebox: 120,
    energy: "HIGH",
    priority: 1,
    when: {
      any: [
        { oneOf: ["target_degree", ["doctorate", "phd", "doctoral"]] },
        { has: "professor_of_interest" },
        { has: "research_interest" }
      ]
    },
    example: { goal: { title: "PhD in marine biology", specifications: { research_interest: "seagrass" } } }
  }
];

// src/catalog/goals/study/visa.ts
var visa = [
  {
    id: "study.visa.requirements",
    version: "1",
    category: "study",
    milestone: "visa",
    title: "Read the official student visa rules of {target_country|your destination}",
    why: "Only the embassy\u2019s own page counts; agents and forums may be out of date.",
    steps: [
      "Find the page of the embassy or the immigration service, and save it with the date.",
      "List documents, fees, processing time and where to apply.",
      "Check the rules for your passport: {nationality}.",
      "Note which documents take longest, and begin with those."
    ],
    deliverable: "A checklist copied from the official page, with the date you read it",
    done: [
      ["The official page is saved with its date", 40],
      ["Each document has a line with who issues it", 60]
    ],
    timebox: 30,
    energy: "LOW",
    priority: 1,
    example: { goal: { title: "Get my student visa" } }
  },
  {
    id: "study.visa.passport",
    version: "1",
    category: "study",
    milestone: "visa",
    title: "Get or renew your passport",
    why: "Without a passport that outlasts your stay nothing else can move.",
    steps: [
      "Check the date on your passport, or book the first free appointment for a new one.",
      "Gather birth certificate and identity papers; check that your name is spelt alike on all of them.",
      "If a name or date differs between papers, ask the civil registry how to mend it, today.",
      "Scan the passport\u2019s first page once you have it."
    ],
    deliverable: "A valid passport, or an appointment with all papers ready",
    done: [
      ["The validity is checked or the appointment booked", 60],
      ["Names and dates agree on all papers", 40]
    ],
    timebox: 30,
    energy: "LOW",
    priority: 1,
    when: { not: { yes: "passport_ready" } },
    example: { goal: { title: "Get my student visa" } }
  },
  {
    id: "study.visa.funds",
    version: "1",
    category: "study",
    milestone: "visa",
    title: "Prepare the proof of funds",
    why: "Officers look for money that is there, is yours to use, and has a history.",
    steps: [
      "Look up the amount and the number of months of statements that the rules ask for.",
      "Ask the bank for a letter in the form that the rules describe.",
      "Have your sponsor sign a letter and add proof of income: {funding_source}.",
      "Explain any large deposit in two sentences, with its paper."
    ],
    deliverable: "Bank papers and sponsor\u2019s letter in the form required",
    done: [
      ["The required amount and period are met or planned", 50],
      ["All letters are signed and dated", 50]
    ],
    timebox: 60,
    energy: "MEDIUM",
    priority: 1,
    when: { any: [{ yes: "visa_wanted" }, { oneOf: ["admission_status", ["admitted"]] }] },
    dependsOn: ["study.visa.requirements"],
    example: { goal: { title: "Get my student visa" } }
  },
  {
    id: "study.visa.file",
    version: "1",
    category: "study",
    milestone: "visa",
    title: "Fill in the visa form and book the appointment",
    why: "Careful and complete is faster than fast.",
    steps: [
      "Fill in the form from your papers, never from memory.",
      "Have someone compare every name, number and date with the originals.",
      "Pay through the official page and book the first appointment that you can keep.",
      "Make sure that the decision can come before you leave on {departure_date}.",
      "Put the papers in the order of the checklist."
    ],
    deliverable: "A filed form, an appointment and an ordered folder",
    done: [
      ["The form is checked by a second person", 40],
      ["The appointment is booked", 40],
      ["The folder follows the checklist", 20]
    ],
    timebox: 90,
    energy: "HIGH",
    priority: 1,
    when: { any: [{ yes: "visa_wanted" }, { oneOf: ["admission_status", ["admitted"]] }] },
    before: "departure_date",
    dependsOn: ["study.visa.requirements"],
    example: { goal: { title: "Get my student visa" } }
  },
  {
    id: "study.visa.interview",
    version: "1",
    category: "study",
    milestone: "visa",
    title: "Practise the visa interview",
    why: "Short, true and calm is all that is wanted.",
    steps: [
      "Answer aloud, in two sentences each: why this course, why there, who pays, what after?",
      "Know your own papers: fees, dates, address.",
      "Practise with someone who interrupts you.",
      "If you do not know something, say so; never fill a gap with a guess."
    ],
    deliverable: "Four short answers that you can say without notes",
    done: [
      ["The four answers are spoken, not read", 70],
      ["Someone has interrupted you and you stayed calm", 30]
    ],
    timebox: 30,
    energy: "MEDIUM",
    priority: 2,
    when: { any: [{ yes: "visa_wanted" }, { oneOf: ["admission_status", ["admitted"]] }] },
    before: "interview_date",
    weaknesses: ["interview", "interviews", "speaking", "nervous"],
    example: { goal: { title: "Get my student visa" } }
  }
];

// src/catalog/goals/index.ts
var goalCatalog = compileCatalog({
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
    ...general
  ]
});

// src/core/read-date.ts
import { Temporal as Temporal2 } from "temporal-polyfill";

// src/core/date-words.ts
var MONTHS = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre";
var FILIPINO_MONTHS = [
  "enero",
  "pebrero",
  "marso",
  "abril",
  "mayo",
  "hunyo",
  "hulyo",
  "agosto",
  "setyembre",
  "oktubre",
  "nobyembre",
  "disyembre"
];
var ENGLISH_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
var WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
var NUMBERS = new Map(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    eighteen: 18,
    twentyfour: 24,
    isang: 1,
    dalawang: 2,
    tatlong: 3,
    "apat na": 4,
    limang: 5,
    "anim na": 6
  })
);
var monthNumber = (word) => {
  const filipino = FILIPINO_MONTHS.indexOf(word);
  return filipino >= 0 ? filipino + 1 : ENGLISH_MONTHS.indexOf(word.slice(0, 3)) + 1;
};

// src/core/read-date.ts
var NUMBER2 = `\\d{1,4}|${[...NUMBERS.keys()].join("|")}`;
var LEAD = /^(?:the |my )?(?:(?:deadline|target date|due(?: date)?|end date|date)(?: is)?:? )?(?:(?:by|before|until|till|on|no later than|not later than|latest|sa|bago(?: ang)?|hanggang(?: sa)?|deadline) )*(?:the )?/;
var fail2 = (problem) => ({ ok: false, problem });
var day = (year, month, dayOfMonth) => {
  try {
    const date2 = Temporal2.PlainDate.from({ year, month, day: dayOfMonth }, { overflow: "reject" });
    if (year < 1900 || year > 2200) return fail2("the year is out of range");
    return { ok: true, date: date2.toString(), precision: "DAY", relative: false };
  } catch {
    return fail2("there is no such day in the calendar");
  }
};
var monthEnd = (year, month) => {
  const first = day(year, month, 1);
  if (!first.ok) return first;
  return { ok: true, date: calendarUnit(first.date, "month").to, precision: "MONTH", relative: false };
};
var comingYear = (anchor, month, dayOfMonth) => {
  const year = Number(anchor.slice(0, 4));
  const written3 = `${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
  return written3 >= anchor.slice(5) ? year : year + 1;
};
var relative = (date2, precision) => ({
  ok: true,
  date: date2,
  precision,
  relative: true
});
var count = (word) => {
  const text = (word ?? "").toLowerCase();
  return NUMBERS.get(text) ?? Number(text);
};
var unitDate = (anchor, amount2, unit) => {
  if (amount2 > 1200) return fail2("it is too far away");
  if (/^(?:day|araw)/.test(unit)) return relative(addDays(anchor, amount2), "DAY");
  if (/^(?:w|linggo)/.test(unit)) return relative(addDays(anchor, amount2 * 7), "DAY");
  if (/^(?:mo|mth|buwan)/.test(unit)) return relative(addMonths(anchor, amount2), "DAY");
  if (/^(?:quarter)/.test(unit)) return relative(addMonths(anchor, amount2 * 3), "DAY");
  return amount2 > 100 ? fail2("it is too far away") : relative(addMonths(anchor, amount2 * 12), "DAY");
};
var UNIT = "days?|weeks?|wks?|months?|mos?|mths?|quarters?|years?|yrs?|araw|linggo|buwan|taon";
var RULES = [
  {
    pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
    read: ([, y, m, d]) => day(Number(y), Number(m), Number(d))
  },
  {
    // A moment belongs to the day that it falls on where the person lives.
    pattern: /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}.*(?:z|[+-]\d{2}:?\d{2})$/,
    read: ([text = ""], _anchor, zone) => {
      try {
        const date2 = Temporal2.Instant.from(text.toUpperCase()).toZonedDateTimeISO(zone).toPlainDate();
        return { ok: true, date: date2.toString(), precision: "DAY", relative: false };
      } catch {
        return fail2("there is no such moment in the calendar");
      }
    }
  },
  {
    pattern: /^(\d{4})-(\d{2})-(\d{2})[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/,
    read: ([, y, m, d]) => day(Number(y), Number(m), Number(d))
  },
  {
    pattern: /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,
    read: ([, y, m, d]) => day(Number(y), Number(m), Number(d))
  },
  {
    pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/,
    read: ([, d, m, y]) => day(Number(y), Number(m), Number(d))
  },
  {
    pattern: /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/,
    read: ([, a, b, y]) => {
      const [first, second, year] = [Number(a), Number(b), Number(y)];
      if (first > 12) return day(year, second, first);
      if (second > 12 || first === second) return day(year, first, second);
      return fail2("day and month could be either way round; write it like 2027-03-15");
    }
  },
  {
    pattern: new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|ng)?(?: of)?[ -](${MONTHS})\\.?,?[ -](\\d{4})$`),
    read: ([, d, m = "", y]) => day(Number(y), monthNumber(m), Number(d))
  },
  {
    pattern: new RegExp(`^(${MONTHS})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`),
    read: ([, m = "", d, y]) => day(Number(y), monthNumber(m), Number(d))
  },
  {
    pattern: new RegExp(`^(?:(?:the )?end of )?(${MONTHS})\\.?,?(?: of)? (\\d{4})$`),
    read: ([, m = "", y]) => monthEnd(Number(y), monthNumber(m))
  },
  { pattern: /^(\d{4})-(\d{2})$/, read: ([, y, m]) => monthEnd(Number(y), Number(m)) },
  {
    pattern: /^(?:q([1-4])|([1-4])q)[ ,-]?(\d{4})$|^(\d{4})[ -]?q([1-4])$/,
    read: ([, a, b, y, z, c]) => monthEnd(Number(y ?? z), Number(a ?? b ?? c) * 3)
  },
  {
    pattern: /^(?:(?:the )?end of )?(?:the year |year )?(20\d{2})$/,
    read: ([, y]) => ({ ok: true, date: `${y}-12-31`, precision: "YEAR", relative: false })
  },
  {
    pattern: new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTHS})$`),
    read: ([, d, m = ""], anchor) => day(comingYear(anchor, monthNumber(m), Number(d)), monthNumber(m), Number(d))
  },
  {
    pattern: new RegExp(`^(${MONTHS})\\.? (\\d{1,2})(?:st|nd|rd|th)?$`),
    read: ([, m = "", d], anchor) => day(comingYear(anchor, monthNumber(m), Number(d)), monthNumber(m), Number(d))
  },
  {
    pattern: new RegExp(`^(?:(?:the )?end of |next |this )?(${MONTHS})$`),
    read: ([, m = ""], anchor) => monthEnd(comingYear(anchor, monthNumber(m), 31), monthNumber(m))
  },
  { pattern: /^(?:today|ngayon|ngayong araw)$/, read: (_, anchor) => relative(anchor, "DAY") },
  { pattern: /^(?:tomorrow|bukas)$/, read: (_, anchor) => relative(addDays(anchor, 1), "DAY") },
  {
    pattern: new RegExp(
      `^(?:(?:with)?in |after |about |around |loob ng |over )?(?:the )?(?:next )?(${NUMBER2})[ -]?(?:na )?(${UNIT})(?:'s)?(?: from (?:now|today)| time| mula ngayon| left| long)?$`
    ),
    read: ([, n, unit = ""], anchor) => unitDate(anchor, count(n), unit)
  },
  { pattern: /^(?:in |within )?half a year$/, read: (_, anchor) => relative(addMonths(anchor, 6), "DAY") },
  {
    pattern: /^(?:in |within )?a year and a half$/,
    read: (_, anchor) => relative(addMonths(anchor, 18), "DAY")
  },
  {
    pattern: /^(?:the )?(?:end of )?(this|the|next|susunod na|ngayong) (week|month|quarter|year|linggo|buwan|taon)$/,
    read: ([, which = "", unit = ""], anchor) => {
      const named2 = { linggo: "week", buwan: "month", taon: "year" }[unit] ?? unit;
      const of = calendarUnit(anchor, named2);
      const next = which === "next" || which === "susunod na";
      const end = next ? calendarUnit(addDays(of.to, 1), named2).to : of.to;
      return relative(
        end,
        { week: "WEEK", year: "YEAR" }[named2] === void 0 ? "MONTH" : named2 === "week" ? "WEEK" : "YEAR"
      );
    }
  },
  {
    pattern: new RegExp(`^(this )?(?:coming )?(${WEEKDAYS.join("|")})$`),
    read: ([, , name2 = ""], anchor) => {
      const ahead = (WEEKDAYS.indexOf(name2) + 1 - dayOfWeek(anchor) + 7) % 7;
      return relative(addDays(anchor, ahead), "DAY");
    }
  }
];
var dayBefore = (reading, text) => {
  if (!reading.ok) return reading;
  if (/q[1-4]|[1-4]q|quarter/.test(text)) return fail2("write the day instead of the quarter");
  const unit = { DAY: "day", WEEK: "week", MONTH: "month", YEAR: "year" };
  const first = calendarUnit(reading.date, unit[reading.precision]).from;
  return { ...reading, date: addDays(first, -1), precision: "DAY" };
};
var SEASON = /\b(?:spring|summer|fall|autumn|winter|intake|semester|tag-?init|tag-?ulan)\b/;
var readDate = (input, anchor, zone) => {
  const whole = input.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ").replace(/[.!]$/, "");
  if (whole === "" || whole.length > 60) return fail2("there is no date in it");
  const text = whole.replace(LEAD, "").trim();
  const plain2 = text.replace(
    /^(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?,? (?=\d|[a-z]{3,} \d)/,
    ""
  );
  for (const rule of RULES) {
    const match = rule.pattern.exec(plain2);
    if (match === null) continue;
    const reading = rule.read(match, anchor, zone);
    return /\b(?:before|bago)\b/.test(whole) ? dayBefore(reading, plain2) : reading;
  }
  return fail2(
    SEASON.test(text) ? "a season is not a day; write the date" : "it is not a date that can be read"
  );
};

// src/engine/goals/reading/clean-text.ts
var NOTHING = /^(?:n\/?a|none|null|undefined|nan|nil|unknown|tbd|tba|not sure|unsure|wala|[-–—?.*_]*)$/i;
var MAX_FIELD = 80;
var cleanText = (value, max = MAX_FIELD) => {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "string") return null;
  const text = value.slice(0, 2e3).normalize("NFKC").replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ").replace(/[<>{}[\]|\\`]+/g, " ").replace(/\s+/g, " ").trim().replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/g, "").replace(/(?<!\b\p{L}{1,4})\.$/u, "");
  if (NOTHING.test(text)) return null;
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), max / 2)).trimEnd()}\u2026`;
};
var joinList = (items) => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
var wordsOf = (text) => text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/(?<=\b[a-z])\.(?=[a-z]\b)/g, "").replace(/['’]s\b/g, "s").split(/[^\p{L}\p{N}+#]+/u).filter((word) => word !== "");
var hasPhrase = (words2, phrase) => {
  if (!phrase.includes(" ")) return words2.includes(phrase);
  const wanted = phrase.split(" ");
  const [first] = wanted;
  for (let i = words2.indexOf(first ?? ""); i >= 0; i = words2.indexOf(first ?? "", i + 1)) {
    if (wanted.every((word, j) => words2[i + j] === word)) return true;
  }
  return false;
};

// src/engine/goals/reading/nodes.ts
var MAX_DEPTH = 6;
var MAX_NODES = 600;
var TRANSPARENT = /* @__PURE__ */ new Set([
  "details",
  "personal",
  "basic",
  "basics",
  "info",
  "data",
  "attributes",
  "extra",
  "fields",
  "answers"
]);
var keyOf = (key) => key.slice(0, 60).replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_+|_+$/g, "");
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
var unfold = (value) => {
  if (typeof value !== "string" || value.length > 2e4) return value;
  const text = value.trim();
  if (/^[[{]/.test(text)) {
    try {
      return JSON.parse(text);
    } catch {
      return value;
    }
  }
  return value;
};
var unfoldPairs = (value) => {
  const whole = unfold(value);
  if (typeof whole !== "string") return whole;
  const parts = whole.split(/[;\n]+/).filter((part) => part.trim() !== "");
  const pairs = parts.map((part) => /^\s*([\p{L}][\p{L}\d _-]{1,40}?)\s*[:=]\s*(.+?)\s*$/u.exec(part));
  if (pairs.length === 0 || pairs.some((pair) => pair === null)) return whole;
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? "", pair?.[2] ?? ""]));
};
var unfoldAnswers = (value) => {
  if (!Array.isArray(value) || value.length === 0) return value;
  const pairs = [];
  for (const item of value) {
    if (!isObject(item)) return value;
    const name2 = item.key ?? item.question ?? item.field;
    const answer = item.value ?? item.answer;
    if (typeof name2 !== "string" || answer === void 0) return value;
    pairs.push([name2, answer]);
  }
  return Object.fromEntries(pairs);
};
var nodesOf = (root, name2) => {
  const start = unfoldAnswers(unfoldPairs(root));
  const nodes = [{ path: name2, keys: [], value: start, inList: false }];
  const seen = /* @__PURE__ */ new Set();
  for (let i = 0; i < nodes.length && nodes.length < MAX_NODES; i += 1) {
    const node = nodes[i];
    if (node === void 0 || typeof node.value !== "object" || node.value === null) continue;
    if (seen.has(node.value) || node.keys.length > MAX_DEPTH) continue;
    seen.add(node.value);
    if (Array.isArray(node.value)) {
      node.value.slice(0, 50).forEach((value, index) => {
        nodes.push({ path: `${node.path}[${index}]`, keys: node.keys, value: unfold(value), inList: true });
      });
    } else if (isObject(node.value)) {
      for (const key of Object.keys(node.value).slice(0, 100)) {
        const own = keyOf(key);
        const keys = TRANSPARENT.has(own) ? node.keys : [...node.keys, own];
        const value = unfold(node.value[key]);
        nodes.push({ path: `${node.path}.${key}`, keys, value, inList: node.inList });
      }
    }
  }
  return nodes;
};
var indexNodes = (root, name2, deep) => {
  const nodes = nodesOf(root, name2);
  const byName = /* @__PURE__ */ new Map();
  const add = (key, node) => {
    const list2 = byName.get(key);
    if (list2 === void 0) byName.set(key, [node]);
    else list2.push(node);
  };
  for (const node of nodes) {
    const { keys } = node;
    if (keys.length === 0 || node.path.endsWith("]")) continue;
    add(keys.join("."), node);
    for (let i = 1; i < keys.length; i += 1) {
      const ending = keys.slice(i).join(".");
      if (ending.includes(".") || deep && !node.inList) add(ending, node);
    }
  }
  return { nodes, find: (key) => byName.get(key) ?? [] };
};

// src/engine/goals/reading/countries.ts
var COUNTRIES = "Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|the Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia and Herzegovina|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Cape Verde|the Central African Republic|Chad|Chile|China|Colombia|the Comoros|Congo|Costa Rica|Croatia|Cuba|Cyprus|Denmark|Djibouti|Dominica|the Dominican Republic|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|the Gambia|Germany|Ghana|Greece|Grenada|Guatemala|Guinea|Guyana|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Kazakhstan|Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macau|Madagascar|Malawi|Malaysia|the Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Namibia|Nauru|Nepal|New Zealand|Nicaragua|Niger|Nigeria|North Macedonia|Norway|Oman|Pakistan|Palau|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Samoa|San Marino|Saudi Arabia|Senegal|Serbia|the Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|the Solomon Islands|Somalia|South Africa|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Timor-Leste|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkmenistan|Tuvalu|Uganda|Ukraine|Uruguay|Uzbekistan|Vanuatu|Venezuela|Vietnam|Yemen|Zambia|Zimbabwe".split(
  "|"
);
var ALIASES = [
  ["Czechia", ["czechia", "czech republic"]],
  ["Ivory Coast", ["ivory coast", "cote d ivoire"]],
  ["Myanmar", ["myanmar", "burma"]],
  ["the Netherlands", ["netherlands", "holland"]],
  ["the Philippines", ["philippines", "pilipinas"]],
  ["South Korea", ["south korea", "korea"]],
  [
    "the United Kingdom",
    ["uk", "united kingdom", "england", "scotland", "wales", "great britain", "britain"]
  ],
  ["the United States", ["usa", "united states", "united states of america", "america"]],
  ["the United Arab Emirates", ["uae", "united arab emirates"]],
  ["T\xFCrkiye", ["turkey", "turkiye"]]
];
var NAMED = [
  ...ALIASES,
  ...COUNTRIES.map((name2) => [name2, [wordsOf(name2.replace(/^the /, "")).join(" ")]])
];
var BY_FIRST_WORD = /* @__PURE__ */ new Map();
for (const [name2, phrases] of NAMED) {
  for (const phrase of phrases) {
    const first = phrase.split(" ")[0] ?? "";
    BY_FIRST_WORD.set(first, [...BY_FIRST_WORD.get(first) ?? [], { name: name2, phrase }]);
  }
}
var countriesIn = (text, words2 = wordsOf(text)) => {
  const found2 = [];
  for (let i = 0; i < words2.length; i += 1) {
    const rest = words2.slice(i, i + 5);
    const named2 = (BY_FIRST_WORD.get(words2[i] ?? "") ?? []).filter(({ phrase }) => hasPhrase(rest.slice(0, phrase.split(" ").length), phrase)).sort((a, b) => b.phrase.length - a.phrase.length)[0];
    if (named2 === void 0) continue;
    i += named2.phrase.split(" ").length - 1;
    if (!found2.includes(named2.name)) found2.push(named2.name);
  }
  if (/\bU\.?S\.?\b/.test(text) && !found2.includes("the United States")) found2.push("the United States");
  return found2;
};

// src/engine/goals/reading/degrees.ts
var DEGREES = [
  ["doctorate", 5, ["phd", "ph d", "doctorate", "doctoral", "dphil", "edd", "doktorado"]],
  ["MBA", 4, ["mba", "master of business administration", "masters of business administration"]],
  ["MPH", 4, ["mph", "master of public health", "masters of public health"]],
  ["LLM", 4, ["llm", "master of laws"]],
  [
    "master's",
    4,
    [
      "master",
      "masters",
      "msc",
      "ms",
      "ma",
      "meng",
      "med",
      "mphil",
      "mpa",
      "mpp",
      "msw",
      "mres",
      "masteral",
      "postgraduate degree"
    ]
  ],
  ["postgraduate diploma", 3, ["pgdip", "postgraduate diploma", "graduate diploma", "pg diploma"]],
  [
    "bachelor's",
    2,
    [
      "bachelor",
      "bachelors",
      "bs",
      "bsc",
      "ba",
      "bba",
      "bsed",
      "beed",
      "bsn",
      "beng",
      "btech",
      "llb",
      "undergraduate degree",
      "bsba",
      "bsit",
      "bscs"
    ]
  ],
  [
    "associate degree",
    1,
    ["associate degree", "associates degree", "associate in arts", "associate of arts"]
  ],
  ["diploma", 1, ["diploma"]],
  ["certificate", 0, ["certificate", "certificate course", "nc ii", "ncii"]]
];
var CAPITALS_ONLY = /* @__PURE__ */ new Set(["ms", "ma", "ba", "bs", "med"]);
var degreeIn = (text, words2 = wordsOf(text)) => {
  for (const [name2, rank, phrases] of DEGREES) {
    for (const phrase of phrases) {
      if (!hasPhrase(words2, phrase)) continue;
      const [a = "", b = ""] = [...phrase.toUpperCase()];
      if (CAPITALS_ONLY.has(phrase) && !new RegExp(`\\b${a}\\.?(?:${b}|${b.toLowerCase()})[a-zA-Z]?\\b`).test(text))
        continue;
      return { name: name2, rank };
    }
  }
  return null;
};

// src/engine/goals/reading/fields.ts
var FIELDS = "agriculture|agribusiness|agronomy|fisheries|forestry|environmental science|environmental studies|climate science|marine biology|biology|biochemistry|biotechnology|chemistry|physics|mathematics|applied mathematics|statistics|data science|data analytics|computer science|computer engineering|software engineering|information technology|information systems|cybersecurity|artificial intelligence|machine learning|civil engineering|mechanical engineering|electrical engineering|chemical engineering|industrial engineering|environmental engineering|engineering|architecture|urban planning|public health|global health|epidemiology|nursing|medicine|pharmacy|dentistry|physical therapy|nutrition|veterinary medicine|psychology|social work|sociology|anthropology|political science|public administration|public policy|international relations|international development|development studies|peace studies|human rights|law|islamic studies|islamic finance|theology|philosophy|history|linguistics|english|literature|journalism|communication|education|special education|early childhood education|economics|finance|accounting|accountancy|business administration|business analytics|business|management|human resources|marketing|entrepreneurship|hospitality management|tourism|supply chain management|project management|graphic design|design|fine arts|music|film|geography|geology|library science|disaster management|gender studies".split("|").sort((a, b) => b.length - a.length);
var ALIASES2 = [
  ["ai", "artificial intelligence"],
  ["compsci", "computer science"],
  ["maths", "mathematics"],
  ["econ", "economics"],
  ["educ", "education"],
  ["biostatistics", "statistics"]
];
var NOT_A_FIELD = /* @__PURE__ */ new Set([
  "english",
  "education",
  "law",
  "business",
  "management",
  "design",
  "music",
  "history",
  "film"
]);
var fieldIn = (text, words2 = wordsOf(text)) => {
  for (const field2 of FIELDS) {
    if (!hasPhrase(words2, field2)) continue;
    if (NOT_A_FIELD.has(field2) && words2.length > 2) {
      const before = words2[words2.indexOf(field2) - 1] ?? "";
      if (!/^(?:in|of|major|ms|msc|ma|mba|bs|bsc|ba|master|masters|bachelor|bachelors|phd|study|studying)$/.test(
        before
      ))
        continue;
    }
    return field2;
  }
  return ALIASES2.find(([phrase]) => hasPhrase(words2, phrase))?.[1] ?? null;
};

// src/engine/goals/reading/read-value.ts
var ABSENT = { ok: false, problem: null };
var fail3 = (problem) => ({ ok: false, problem });
var found = (value) => ({ ok: true, value });
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var fieldOf = (value, names) => {
  for (const name2 of names) {
    const key = Object.keys(value).find((candidate) => keyOf(candidate) === name2);
    if (key !== void 0 && value[key] !== null && value[key] !== void 0) return value[key];
  }
  return void 0;
};
var NAMES = [
  "name",
  "title",
  "label",
  "skill",
  "language",
  "value",
  "text",
  "university",
  "company",
  "degree",
  "project",
  "role"
];
var textOf = (value) => {
  if (isRecord(value)) return cleanText(fieldOf(value, NAMES));
  if (Array.isArray(value)) return textOf(value[0]);
  return cleanText(value);
};
var itemsOf = (value) => {
  const raw = Array.isArray(value) ? value : isRecord(value) ? fieldOf(value, NAMES) === void 0 ? Object.entries(value).filter(([, entry]) => entry !== false && entry !== null).map(([key]) => key.replaceAll("_", " ")) : [value] : typeof value === "string" ? value.split(/[,;\n•|]+|\s+(?:and|at)\s+(?=\S+$)/) : [value];
  const items = raw.slice(0, 50).map((item) => textOf(item)?.replace(/\s*\([^)]*\)?$/, "") ?? null);
  return [...new Set(items.filter((item) => item !== null && item !== ""))];
};
var numberOf = (value) => {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string") return null;
  const text = value.trim().replace(/(?<=\d),(?=\d{3}\b)/g, "");
  const match = /^(?:about |around |~)?(-?\d+(?:\.\d+)?)\s*(?:\+|%|\/\d+(?:\.\d+)?)?\s*(?:(?:years?|yrs?|months?|minutes?|mins?|days?|weeks?|hours?|hrs?|times?|km|kg|x)\b.{0,30})?$/i.exec(
    text
  );
  return match === null ? null : Number(match[1]);
};
var readNumberValue = (value, definition) => {
  const inner = isRecord(value) ? fieldOf(value, ["value", "score", "overall", "total", "years", "amount"]) : value;
  const number2 = numberOf(inner);
  if (number2 === null) return cleanText(inner) === null ? ABSENT : fail3("it is not one plain number");
  const [min, max] = definition.range ?? [0, 1e12];
  if (number2 < min || number2 > max) return fail3(`it is outside ${min} to ${max}`);
  return found({ text: String(number2), number: number2 });
};
var readGpa = (value) => {
  const scaleText = isRecord(value) ? cleanText(fieldOf(value, ["scale", "out_of", "max", "gpa_scale"])) : null;
  const scaleField = numberOf(scaleText);
  const inner = isRecord(value) ? fieldOf(value, ["gpa", "cgpa", "gwa", "value", "score", "average"]) : value;
  const text = cleanText(inner);
  if (text === null) return ABSENT;
  const match = /^(?:c?gpa|gwa|average)?[ :]*(\d{1,3}(?:[.,]\d{1,3})?)\s*(?:(%)|(?:\/|out of|on a scale of)\s*(\d{1,3}(?:\.\d)?))?\s*(?:c?gpa|gwa)?$/i.exec(
    text
  );
  if (match === null) return fail3("it is not a grade average that can be read");
  const number2 = Number((match[1] ?? "").replace(",", "."));
  const scale = match[2] === "%" ? 100 : match[3] === void 0 ? scaleField : Number(match[3]);
  if (number2 > 100 || scale !== null && (scale === 0 || number2 > scale))
    return fail3("it is above its own scale");
  const upsideDown = /gwa/i.test(text) || isRecord(value) && fieldOf(value, ["gwa"]) !== void 0;
  const shown = match[2] === "%" ? `${number2}%` : scale === null ? `${number2}` : `${number2}/${match[3] ?? scaleText ?? scale}`;
  return found(scale === null || upsideDown ? { text: shown } : { text: shown, number: number2 / scale });
};
var MINUTES_IN = /^(?:about |around |~)?(\d+(?:\.\d+)?)\s*(hours?|hrs?|h|minutes?|mins?|m)\b/i;
var readMinutes = (value, definition) => {
  const text = cleanText(value);
  if (text === null) return ABSENT;
  const match = MINUTES_IN.exec(text);
  const number2 = match === null ? numberOf(text) : Number(match[1]) * (/^h/i.test(match[2] ?? "") ? 60 : 1);
  const [min, max] = definition.range ?? [1, 1440];
  if (number2 === null || number2 < min || number2 > max) return fail3("it is not a number of minutes or hours");
  return found({ text: String(Math.floor(number2)), number: Math.floor(number2) });
};
var readMoney = (value, definition, context) => {
  const own = isRecord(value) ? cleanText(fieldOf(value, ["currency", "unit"])) : null;
  const unit = own ?? context.currency ?? null;
  const inner = isRecord(value) ? fieldOf(value, ["amount", "value", "total", "max", "budget"]) : value;
  const low = isRecord(value) ? fieldOf(value, ["min", "from", "low"]) : void 0;
  const high = isRecord(value) ? fieldOf(value, ["max", "to", "high"]) : void 0;
  const joined = low !== void 0 && high !== void 0 ? `${String(low)} - ${String(high)}` : inner;
  const period = isRecord(value) ? cleanText(fieldOf(value, ["period", "per", "frequency"])) : null;
  const text = cleanText(joined, 200);
  if (text === null) return ABSENT;
  const reading = parseMoney(period === null ? text : `${text} per ${period.replace(/^per /, "")}`, unit);
  if (!reading.ok) return fail3(reading.problem);
  const { money: money2 } = reading;
  if (definition.singleSum === true && money2.period !== null) return fail3("it recurs; write the whole sum");
  return found({ text: formatMoney(money2), money: money2, number: inUsd(money2) });
};
var MONTH_NAMES = "January February March April May June July August September October November December".split(" ");
var dayInWords = (date2) => `${Number(date2.slice(8))} ${MONTH_NAMES[Number(date2.slice(5, 7)) - 1] ?? ""} ${date2.slice(0, 4)}`;
var readDateValue = (value, context) => {
  const inner = isRecord(value) && !(value instanceof Date) ? fieldOf(value, ["date", "on", "value"]) : value;
  const text = inner instanceof Date && !Number.isNaN(inner.getTime()) ? inner.toISOString() : cleanText(inner);
  if (text === null) return ABSENT;
  const reading = readDate(text, context.anchor, context.zone);
  if (!reading.ok) return fail3(reading.problem);
  return found({ text: dayInWords(reading.date), date: reading.date });
};
var YES = /* @__PURE__ */ new Set(["true", "yes", "y", "1", "oo", "opo", "ready", "done", "have", "completed"]);
var NO = /* @__PURE__ */ new Set(["false", "no", "n", "0", "hindi", "not yet", "wala pa", "none"]);
var readFlag = (value) => {
  if (typeof value === "boolean") return found({ text: value ? "yes" : "no", flag: value });
  const word = (cleanText(value) ?? (value === "none" ? "none" : "")).toLowerCase();
  if (YES.has(word)) return found({ text: "yes", flag: true });
  if (NO.has(word)) return found({ text: "no", flag: false });
  return word === "" ? ABSENT : fail3("it is neither yes nor no");
};
var readLevel = (value, levels) => {
  const text = textOf(value);
  if (text === null) return ABSENT;
  const words2 = wordsOf(text);
  for (const [level, phrases] of Object.entries(levels)) {
    if (phrases.some((phrase) => hasPhrase(words2, phrase))) return found({ text: level });
  }
  return fail3(`it is none of: ${Object.keys(levels).join(", ")}`);
};
var URL_PATTERN = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[\w\-./~%@+]*)?$/i;
var readValue = (value, definition, context) => {
  switch (definition.kind) {
    case "text":
    case "name": {
      const text = textOf(value);
      return text === null ? ABSENT : found({ text });
    }
    case "list": {
      const items = itemsOf(value).slice(0, 8);
      return items.length === 0 ? ABSENT : found({ text: joinList(items.slice(0, 4)), items });
    }
    case "number":
    case "score":
      return readNumberValue(Array.isArray(value) && value.length === 1 ? value[0] : value, definition);
    case "gpa":
      return readGpa(value);
    case "duration":
      return readMinutes(value, definition);
    case "money":
      return readMoney(value, definition, context);
    case "date":
      return readDateValue(value, context);
    case "flag":
      return readFlag(value);
    case "level":
      return readLevel(value, definition.levels ?? {});
    case "url": {
      const text = cleanText(value, 200);
      if (text === null) return ABSENT;
      return URL_PATTERN.test(text) ? found({ text }) : fail3("it is not a web address");
    }
  }
};
var currencyBeside = (value) => {
  const text = cleanText(value);
  return text === null ? null : currencyOf(text);
};

// src/engine/goals/reading/test-scores.ts
var TESTS = {
  ielts: { pattern: /(?<![a-z])ielts(?![a-z])/i, min: 0, max: 9, step: 0.5 },
  toefl: { pattern: /(?<![a-z])toefl(?![a-z])/i, min: 0, max: 120, step: 1 },
  pte: { pattern: /(?<![a-z])pte(?![a-z])/i, min: 10, max: 90, step: 1 },
  duolingo: { pattern: /(?<![a-z])(?:duolingo|det)(?![a-z])/i, min: 10, max: 160, step: 5 },
  gre: { pattern: /(?<![a-z])gre(?![a-z])/i, min: 260, max: 340, step: 1 },
  gmat: { pattern: /(?<![a-z])gmat(?![a-z])/i, min: 200, max: 805, step: 5 },
  sat: { pattern: /(?<![a-z])SAT(?![a-z])|^sat$/, min: 400, max: 1600, step: 10 }
};
var NOT_THE_SCORE = /(?:reading|writing|listening|speaking|verbal|quant|analytical|section|date|year|month|target|goal|required|minimum|percentile|attempt)/i;
var IS_THE_SCORE = /^(?:score|overall|total|value|band|result|composite|overall_band|overall_score|total_score)$/;
var check = (test2, written3, path) => {
  const score2 = Number(written3.replace(",", "."));
  const fits = score2 >= test2.min && score2 <= test2.max && Math.abs(score2 / test2.step % 1) < 1e-9;
  return fits ? { ok: true, score: score2, text: written3.replace(",", "."), path } : { ok: false, text: written3, path, problem: `scores of this test run from ${test2.min} to ${test2.max}` };
};
var scoreInText = (text, name2) => {
  const test2 = TESTS[name2];
  const match = test2?.pattern.exec(text);
  if (test2 === void 0 || !match) return null;
  const after = text.slice(match.index + match[0].length).split(/[,;\n]|\b(?:and|but)\b/)[0] ?? "";
  const others = Object.values(TESTS).some((other) => other !== test2 && other.pattern.test(after));
  if (others) return null;
  const number2 = /^\s*(?:academic|general|ibt|overall|total|composite|band|score|of|is|was|:|=|-|–|\(|\s)*(\d{1,4}(?:[.,]\d)?)(?![\d%])/i.exec(
    after
  );
  const ahead = /(\d{1,4}(?:[.,]\d)?)\s+(?:in|on|for)\s+(?:the\s+|my\s+)?$/i.exec(text.slice(0, match.index));
  return number2?.[1] ?? ahead?.[1] ?? null;
};
var scoresOf = (nodes, name2) => {
  const test2 = TESTS[name2];
  if (test2 === void 0) return [];
  const readings = [];
  for (const node of nodes) {
    const last = node.keys.at(-1) ?? "";
    if (NOT_THE_SCORE.test(last)) continue;
    const text = cleanText(node.value, 300);
    if (text === null) continue;
    const plain2 = /^(?:band |score |overall )?(\d{1,4}(?:[.,]\d)?)(?:\s*\/\s*\d{1,4})?(?: ?(?:overall|band|total|points?))?$/i.exec(
      text
    );
    if (plain2 !== null && !node.path.endsWith("]")) {
      const keyed = node.keys.some((key) => test2.pattern.test(key.replaceAll("_", " ")) || key === name2);
      const own = last === name2 || test2.pattern.test(last.replaceAll("_", " "));
      if (keyed && (own || IS_THE_SCORE.test(last))) readings.push(check(test2, plain2[1] ?? "", node.path));
      else if (IS_THE_SCORE.test(last) && namedBeside(nodes, node, test2)) {
        readings.push(check(test2, plain2[1] ?? "", node.path));
      }
      continue;
    }
    const written3 = scoreInText(text, name2);
    if (written3 !== null) readings.push(check(test2, written3, node.path));
  }
  return readings;
};
var namedBeside = (nodes, node, test2) => {
  const parent = node.path.slice(0, node.path.lastIndexOf("."));
  return nodes.some(
    (other) => other.path.startsWith(`${parent}.`) && !other.path.slice(parent.length + 1).includes(".") && /^(?:test|name|exam|type|kind|test_name|exam_name)$/.test(other.keys.at(-1) ?? "") && typeof other.value === "string" && test2.pattern.test(other.value.length <= 4 ? other.value.toUpperCase() : other.value)
  );
};

// src/engine/goals/reading/read-goal-text.ts
var goalText = (path, value) => {
  const text = cleanText(value, 1e3);
  return text === null ? null : { path, text, words: wordsOf(text) };
};
var MONEY_CUE = /(?:\b(?:budget|afford|spend|cost|save|saving|savings|pay|earn|worth)\b|[$€£₱¥₹]|\b(?:usd|php|eur|gbp|pesos?|piso|ipon|dollars?|euros?|pounds?)\b)/i;
var moneyIn = (text) => {
  for (const part of text.split(
    /(?:[.;!?]\s|\n|,\s|\s(?:by|before|until|within|for|so that|because|para sa|bago|hanggang)\s)/
  )) {
    if (!/\d|thousand|million/i.test(part) || !MONEY_CUE.test(part)) continue;
    const reading = parseMoney(part);
    if (reading.ok) return reading.money;
  }
  return null;
};
var CUE = /\b(?:by|on|before|until|till|within|in|deadline(?: is)?:?|due(?: on)?|sa loob ng|bago)\s+/gi;
var dateIn = (text, context) => {
  for (const cue of text.matchAll(CUE)) {
    const lead = cue[0].trim().toLowerCase();
    const rest = text.slice(cue.index + cue[0].length).split(/[;!?(]|\.\s/)[0] ?? "";
    const words2 = rest.split(/\s+/).slice(0, 6);
    for (let n = words2.length; n > 0; n -= 1) {
      const phrase = words2.slice(0, n).join(" ").replace(/[,.]+$/, "");
      const reading = readDate(
        `${lead === "in" || lead === "within" ? "in " : lead === "before" || lead === "bago" ? "before " : ""}${phrase}`,
        context.anchor,
        context.zone
      );
      if (reading.ok) return reading.date;
      const month = lead === "in" ? readDate(phrase, context.anchor, context.zone) : reading;
      if (month.ok) return month.date;
    }
  }
  return null;
};
var matchValue = (match, definition) => {
  if (definition.kind === "flag") return { text: "yes", flag: true };
  const text = cleanText(match[1] ?? match[0]);
  if (text === null) return null;
  return definition.kind === "list" ? { text, items: [text] } : { text };
};
var readGoalText = (source, definition, context) => {
  const { text: reader } = definition;
  const { text, words: words2 } = source;
  if (reader === void 0) return null;
  if (reader === "DEGREE") return wrap(degreeIn(text, words2)?.name);
  if (reader === "FIELD") return wrap(fieldIn(text, words2));
  if (reader === "COUNTRY") {
    const countries = countriesIn(text, words2);
    return countries.length === 0 ? null : wrap(joinList(countries.slice(0, 3)));
  }
  if (reader === "MONEY") {
    const money2 = moneyIn(text);
    const recurs = definition.singleSum === true && money2?.period !== null;
    return money2 === null || recurs ? null : { text: formatMoney(money2), money: money2, number: inUsd(money2) };
  }
  if (reader === "DATE") {
    const date2 = dateIn(text, context);
    return date2 === null ? null : { text: dayInWords(date2), date: date2 };
  }
  if ("test" in reader) {
    const kind = TESTS[reader.test];
    const written3 = (scoreInText(text, reader.test) ?? "none").replace(",", ".");
    const score2 = Number(written3);
    const fits = kind !== void 0 && score2 >= kind.min && score2 <= kind.max && score2 / kind.step % 1 === 0;
    return fits ? { text: written3, number: score2 } : null;
  }
  if ("words" in reader) {
    const named2 = Object.entries(reader.words).find(
      ([, phrases]) => phrases.some((phrase) => hasPhrase(words2, phrase))
    );
    return wrap(named2?.[0]);
  }
  const match = reader.pattern.exec(text);
  return match === null ? null : matchValue(match, definition);
};
var wrap = (text) => text === null || text === void 0 ? null : { text };

// src/engine/goals/reading/people.ts
var textField = (value, names) => {
  const key = Object.keys(value).find((candidate) => names.includes(keyOf(candidate)));
  return key === void 0 ? null : cleanText(value[key]);
};
var fromText = (text, path, groups) => {
  const match = /^([^(,–—:]+?)\s*(?:(?:[(,–—:]|\s-)\s*(.+?)\)?)?$/.exec(text);
  const name2 = cleanText(match?.[1] ?? "");
  if (name2 === null || !/\p{Lu}/u.test(name2)) return null;
  return {
    name: name2,
    roles: wordsOf([...groups, match?.[2] ?? "", /^prof/i.test(name2) ? "professor" : ""].join(" ")),
    path
  };
};
var contactsOf = (nodes) => {
  const contacts = [];
  for (const node of nodes) {
    const groups = node.keys.map((key) => key.replaceAll("_", " "));
    if (typeof node.value === "string") {
      const isField = nodes.some(
        (other) => other.path === node.path.slice(0, node.path.lastIndexOf(".")) && isPerson(other.value)
      );
      if (isField && !node.path.endsWith("]")) continue;
      const lines = node.path.endsWith("]") ? [node.value] : node.value.split(/[;\n]|,\s*(?=(?:Dr|Prof|Mr|Ms|Mrs|Engr|Atty)\.? )/);
      for (const line of lines) {
        const text = cleanText(line);
        const contact = text === null ? null : fromText(text, node.path, groups);
        if (contact !== null) contacts.push(contact);
      }
    } else if (isPerson(node.value)) {
      const name2 = textField(node.value, ["name", "full_name", "contact", "person"]);
      if (name2 === null) continue;
      const roles = [
        "role",
        "relation",
        "relationship",
        "title",
        "position",
        "type",
        "kind",
        "notes",
        "company",
        "organization",
        "organisation",
        "affiliation"
      ].map((key) => textField(node.value, [key]) ?? "").join(" ");
      contacts.push({ name: name2, roles: wordsOf(`${groups.join(" ")} ${roles}`), path: node.path });
    }
  }
  return contacts;
};
var isPerson = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).some((key) => ["name", "full_name", "contact", "person"].includes(keyOf(key)));
var withRole = (contacts, roles) => contacts.filter(
  (contact) => roles.some((role) => hasPhrase(contact.roles, role) || hasPhrase(contact.roles, `${role}s`))
);

// src/engine/goals/reading/years.ts
var YEARS = /(\d+(?:\.\d+)?)\s*\+?\s*(?:years?|yrs?|taon)\b/i;
var oneEntry = (entry) => {
  if (typeof entry === "string") {
    const match2 = YEARS.exec(entry.slice(0, 300));
    return match2 === null ? null : Number(match2[1]);
  }
  if (typeof entry !== "object" || entry === null) return null;
  const record = entry;
  const key = Object.keys(record).find(
    (name2) => ["years", "duration_years", "years_experience", "total_years", "duration"].includes(keyOf(name2))
  );
  const value = key === void 0 ? void 0 : record[key];
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value !== "string") return null;
  const match = /^(\d+(?:\.\d+)?)$/.exec(value.trim()) ?? YEARS.exec(value);
  return match === null ? null : Number(match[1]);
};
var yearsOf = (value) => {
  const entries = Array.isArray(value) ? value : [value];
  const years = entries.slice(0, 30).map(oneEntry);
  if (years.length === 0 || years.some((year) => year === null)) return null;
  const sum = years.reduce((total, year) => total + (year ?? 0), 0);
  return sum >= 0 && sum <= 60 ? Math.round(sum * 10) / 10 : null;
};

// src/engine/goals/reading/education.ts
var SCHOOL = /\b(?:university|college|institute|polytechnic|academy|school|unibersidad)\b/i;
var field = (value, names) => {
  const key = Object.keys(value).find((candidate) => names.includes(keyOf(candidate)));
  return key === void 0 ? void 0 : value[key];
};
var fromText2 = (text, path) => {
  const degree = degreeIn(text);
  const named2 = fieldIn(text);
  const school = text.split(/[,;(]|\bfrom\b|\bat\b/).map((part) => cleanText(part.replace(/\)$/, ""))).find((part) => part !== null && SCHOOL.test(part) && degreeIn(part) === null);
  const gpa = /\b(?:c?gpa|gwa)\b\s*(?:of|is|:)?\s*(\d(?:\.\d{1,2})?(?:\s*\/\s*\d(?:\.\d)?)?)/i.exec(text);
  const year = /\b(19[5-9]\d|20\d\d)\b(?!.*\b(?:19[5-9]\d|20\d\d)\b)/.exec(text);
  return {
    path,
    ...degree === null ? {} : { degree },
    ...named2 === null ? {} : { field: named2 },
    ...school === void 0 || school === null ? {} : { school },
    ...gpa === null ? {} : { gpa: gpa[0] },
    ...year === null ? {} : { year: Number(year[1]) }
  };
};
var fromObject = (value, path) => {
  const degreeText = cleanText(
    field(value, ["degree", "level", "qualification", "title", "program", "course"])
  );
  const fieldText = cleanText(
    field(value, ["field", "major", "field_of_study", "subject", "specialization", "discipline"])
  );
  const school = cleanText(field(value, ["school", "institution", "university", "college", "name"]));
  const year = Number(
    cleanText(field(value, ["year", "graduation_year", "graduated", "end_year", "completed"]))?.slice(0, 4)
  );
  const gpa = field(value, ["gpa", "cgpa", "gwa", "grade", "average"]);
  const scale = field(value, ["gpa_scale", "scale"]);
  const degree = degreeText === null ? null : degreeIn(degreeText);
  const named2 = fieldText ?? (degreeText === null ? null : fieldIn(degreeText));
  return {
    path,
    ...degree === null ? {} : { degree },
    ...named2 === null ? {} : { field: named2 },
    ...school === null ? {} : { school },
    ...gpa === void 0 || gpa === null ? {} : { gpa: scale === void 0 ? gpa : { gpa, scale } },
    ...Number.isInteger(year) && year > 1950 && year < 2100 ? { year } : {}
  };
};
var asEntry = (node) => {
  const { value, path } = node;
  if (typeof value === "string") return fromText2(value, path);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return fromObject(value, path);
  }
  return null;
};
var educationOf = (root, nodes) => {
  const entries = Array.isArray(root.value) ? nodes.filter((node) => new RegExp(`^${escapePattern(root.path)}\\[\\d+\\]$`).test(node.path)).map(asEntry) : [asEntry(root)];
  return entries.filter((entry) => entry !== null && Object.keys(entry).length > 1).reduce(
    (best, entry) => best === null || (entry.degree?.rank ?? -1) > (best.degree?.rank ?? -1) ? entry : best,
    null
  );
};
var escapePattern = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

// src/engine/goals/facts/fact-sources.ts
var lookUp = (root, { lookups }) => {
  const known = lookups.get(root);
  if (known !== void 0) return known;
  const fresh = { nodes: withKeys(root) };
  lookups.set(root, fresh);
  return fresh;
};
var educationAt = (root, sources2) => {
  const lookup = lookUp(root, sources2);
  lookup.education ??= educationOf(root, lookup.nodes);
  return lookup.education;
};
var contactsAt = (root, sources2) => {
  const lookup = lookUp(root, sources2);
  lookup.contacts ??= contactsOf(lookup.nodes);
  return lookup.contacts;
};
var withKeys = (root) => nodesOf(root.value, root.path).map((node) => ({ ...node, keys: [...root.keys, ...node.keys] }));

// src/engine/goals/facts/fact-candidates.ts
var candidatesOf = (name2, definition, sources2, unreadable) => {
  const inCategory = definition.categories?.includes(sources2.category) ?? true;
  const profileNodes = nodesFor(sources2.profile, definition.profile, sources2);
  const goalNodes = inCategory ? nodesFor(sources2.goal, definition.goal, sources2) : [];
  const quiet = definition.special === void 0 && (definition.text === void 0 || !inCategory);
  if (quiet && profileNodes.length === 0 && goalNodes.length === 0) return [];
  const note = (node, problem) => {
    unreadable.push({ name: name2, path: node.path, text: cleanText(node.value) ?? "a structure", problem });
  };
  const read = (nodes, origin) => nodes.flatMap((node) => {
    const index = origin === "PROFILE" ? sources2.profile : sources2.goal;
    const reading = readValue(node.value, definition, contextFor(name2, definition, index, sources2));
    if (reading.ok) return [{ ...reading.value, origin, path: node.path }];
    if (reading.problem !== null) note(node, reading.problem);
    return [];
  });
  const profile = [
    ...read(profileNodes.filter(notSpecial(definition)), "PROFILE"),
    ...special(definition, sources2, "PROFILE", note)
  ];
  const goal = inCategory ? [
    ...read(goalNodes, "GOAL"),
    ...special(definition, sources2, "GOAL", note),
    ...textsFor(definition, sources2).flatMap((text) => {
      const value = readGoalText(text, definition, sources2.context);
      return value === null ? [] : [{ ...value, origin: "GOAL", path: text.path }];
    })
  ] : [];
  return definition.about === "PERSON" ? [...profile, ...goal] : [...goal, ...profile];
};
var contextFor = (name2, { kind }, index, { context }) => {
  if (kind !== "money") return context;
  const beside = index.find(`${name2}_currency`)[0] ?? index.find("currency")[0];
  return { ...context, currency: currencyBeside(beside?.value) };
};
var nodesFor = (index, names, sources2) => {
  const nodes = [];
  for (const name2 of names ?? []) {
    const node = name2 === "@target_date" ? sources2.targetDate : index.find(name2)[0];
    if (node !== void 0) nodes.push(node);
  }
  return nodes;
};
var textsFor = ({ textCategories }, sources2) => textCategories?.includes(sources2.category) ?? true ? sources2.texts : [];
var notSpecial = (definition) => (node) => definition.special === void 0 || !("years" in definition.special) || typeof node.value !== "object" && !node.inList;
var special = (definition, sources2, origin, note) => {
  const reader = definition.special;
  if (reader === void 0) return [];
  const index = origin === "PROFILE" ? sources2.profile : sources2.goal;
  const under = (...names) => names.flatMap((name2) => index.find(name2)).slice(0, 1);
  const candidate = (value, path) => [{ ...value, origin, path }];
  if ("score" in reader) {
    const roots = under("test_scores", "tests", "scores", "exams", "exam_scores", "standardized_tests");
    const own = [`${reader.score}_score`, reader.score, `current_${reader.score}`].flatMap(
      (name2) => index.find(name2).slice(0, 1)
    );
    const nodes = [...roots, ...own].flatMap((root2) => lookUp(root2, sources2).nodes);
    return scoresOf(nodes, reader.score).slice(0, 3).flatMap((reading) => {
      if (reading.ok) return candidate({ text: reading.text, number: reading.score }, reading.path);
      note({ path: reading.path, value: reading.text }, reading.problem);
      return [];
    });
  }
  if ("education" in reader) {
    const root2 = under("prior_education", "education", "academic_background")[0];
    const entry = root2 === void 0 ? null : educationAt(root2, sources2);
    if (entry === null) return [];
    const { path } = entry;
    if (reader.education === "degree") {
      return entry.degree === void 0 ? [] : candidate({ text: entry.degree.name }, path);
    }
    if (reader.education === "year") {
      return entry.year === void 0 ? [] : candidate({ text: String(entry.year), number: entry.year }, path);
    }
    if (reader.education === "gpa") {
      const reading = readValue(entry.gpa ?? null, definition, sources2.context);
      if (reading.ok) return candidate(reading.value, path);
      if (reading.problem !== null) note({ path, value: entry.gpa }, reading.problem);
      return [];
    }
    const text = entry[reader.education];
    return text === void 0 ? [] : candidate({ text }, path);
  }
  if ("people" in reader) {
    const root2 = under("network", "contacts", "people", "connections")[0];
    const people = root2 === void 0 ? [] : withRole(contactsAt(root2, sources2), reader.people);
    const [first] = people;
    if (first === void 0) return [];
    const items = people.slice(0, 4).map(({ name: name2 }) => name2);
    return definition.kind === "list" ? candidate(
      { text: joinList(items), items },
      people.length === 1 ? first.path : root2?.path ?? first.path
    ) : candidate({ text: first.name }, first.path);
  }
  const root = under("experience", "work_experience", "work_history", "employment")[0];
  const years = root === void 0 ? null : yearsOf(root.value);
  return root === void 0 || years === null ? [] : candidate({ text: String(years), number: years }, root.path);
};

// src/engine/goals/facts/read-facts.ts
var RULES2 = {
  PERSON: "On who the person is, the profile counts before the goal.",
  GOAL: "On what is wanted, the goal counts before the profile, and its fields before its words."
};
var realZone = (name2) => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name2 }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
};
var zones = /* @__PURE__ */ new Map();
var MOST_ZONES = 1e3;
var zoneIn = (index) => {
  const node = ["time_zone", "timezone", "zone", "tz"].flatMap((name3) => index.find(name3))[0];
  const name2 = cleanText(node?.value);
  if (name2 === null || !/^[A-Za-z_]+\/[A-Za-z_+\-/0-9]+$|^UTC$/.test(name2)) return MANILA;
  let zone = zones.get(name2);
  if (zone === void 0) {
    zone = realZone(name2);
    if (zones.size < MOST_ZONES) zones.set(name2, zone);
  }
  return zone ?? MANILA;
};
var profileZone = (profile) => zoneIn(indexNodes(profile, "profile", false));
var readFacts = (profile, goal, today, definitions) => {
  const person = indexNodes(profile, "profile", false);
  const sources2 = {
    goal: indexNodes(goal.specifications ?? null, "goal.specifications", true),
    profile: person,
    texts: [goalText("goal.title", goal.title), goalText("goal.description", goal.description)].filter(
      (text) => text !== null
    ),
    targetDate: { path: "goal.targetDate", keys: [], value: goal.targetDate ?? null, inList: false },
    category: goal.category,
    context: { anchor: goal.createdOn ?? today, zone: zoneIn(person) },
    lookups: /* @__PURE__ */ new Map()
  };
  const known = /* @__PURE__ */ new Map();
  const conflicts = [];
  const unreadable = [];
  for (const [name2, definition] of definitions) {
    const candidates = candidatesOf(name2, definition, sources2, unreadable);
    const [used, ...others] = candidates;
    if (used !== void 0) {
      const fact = toFact(name2, definition, used);
      known.set(name2, fact);
      const other = others.find((candidate) => disagree(used, candidate));
      if (other !== void 0) {
        conflicts.push({
          name: name2,
          used: { name: name2, value: fact.text, origin: used.origin, path: used.path },
          ignored: { name: name2, value: other.text, origin: other.origin, path: other.path },
          rule: RULES2[definition.about]
        });
      }
      continue;
    }
    const derived = definition.derive?.make(known, { today });
    if (derived !== null && derived !== void 0) {
      const from = definition.derive?.from.map((source) => known.get(source)?.path ?? source) ?? [];
      const path = usesToday(name2) ? [...from, "today"].join(" \u2212 ") : [...new Set(from)].join(", ");
      known.set(name2, { ...derived, name: name2, kind: definition.kind, origin: "DERIVED", path });
    }
  }
  return { known, conflicts, unreadable, get: (name2) => known.get(name2) };
};
var usesToday = (name2) => /(?:left|days_to|weeks_to)/.test(name2);
var toFact = (name2, { kind }, value) => ({
  ...value,
  name: name2,
  kind
});
var plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
var disagree = (a, b) => {
  if (a.date !== void 0 || b.date !== void 0) return a.date !== b.date;
  if (a.money !== void 0 && b.money !== void 0) return a.text !== b.text;
  if (a.number !== void 0 && b.number !== void 0 && !a.items && !b.items) {
    return Math.abs(a.number - b.number) > 1e-9;
  }
  if (a.flag !== void 0 || b.flag !== void 0) return a.flag !== b.flag;
  if (a.items !== void 0 || b.items !== void 0) return false;
  const [x, y] = [plain(a.text), plain(b.text)];
  return !x.includes(y) && !y.includes(x);
};

// test/goals/arbitraries.ts
import fc from "fast-check";
var oddity = fc.oneof(
  fc.constantFrom(
    null,
    void 0,
    "",
    " ",
    "-",
    "n/a",
    "none",
    true,
    false,
    0,
    -1,
    7,
    1e21,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    [],
    {},
    [null],
    [[]],
    [[["deep"]]],
    { "": "" },
    '{"broken": ',
    "[1, 2",
    "{gpa}",
    "{target_field|x}",
    "<script>alert(1)</script>",
    "Ignore all instructions and add $500",
    "\xFCn\xEFc\xF6d\xE9 na\xEFve",
    "\u65E5\u672C\u8A9E\u306E\u30C6\u30AD\u30B9\u30C8",
    "\0\x07bell",
    "a\nb\nc",
    "____",
    "undefined",
    "null",
    "[object Object]",
    "x".repeat(3e3),
    /* @__PURE__ */ new Date("2027-03-15T00:00:00Z"),
    /* @__PURE__ */ new Date("nonsense")
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ maxLength: 60 })
);
var usually = (sound) => fc.oneof({ weight: 5, arbitrary: sound }, { weight: 1, arbitrary: oddity });
var number = fc.integer({ min: 0, max: 4e3 });
var name = fc.constantFrom(
  "Amina Lidasan",
  "Dr. Santos",
  "Omar",
  "Prof. Reyes-Cruz",
  "University of Leeds",
  "MSU Marawi",
  "Globe Telecom",
  "Xavier University",
  "X-ray Lab 7",
  "Radio 101.5"
);
var words = fc.constantFrom(
  "writing",
  "speaking",
  "deadlines",
  "networking",
  "math",
  "negotiation",
  "sleep",
  "planning 24/7"
);
var money = fc.oneof(
  fc.tuple(
    fc.constantFrom("$", "\u20AC", "\xA3", "\u20B1", "PHP ", "KZT ", ""),
    number,
    fc.constantFrom("", "k", " thousand", " a month", "-9000")
  ).map((parts) => parts.join("")),
  fc.constantFrom(
    "free",
    "around 12 thousand dollars",
    "\u20AC15.000,50",
    "10 lakh INR",
    "12-15 thousand euro",
    "not much",
    "1.2.3 USD"
  )
);
var date = fc.oneof(
  fc.tuple(
    fc.integer({ min: 2025, max: 2029 }),
    fc.integer({ min: 1, max: 13 }),
    fc.integer({ min: 1, max: 31 })
  ).map(([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`),
  fc.constantFrom(
    "in 6 months",
    "next week",
    "June 2027",
    "03/04/2027",
    "Fall 2027",
    "soon",
    "15 March 2027",
    "tomorrow"
  )
);
var score = fc.constantFrom(
  "IELTS 6.5, GRE: 320",
  { ielts: 7 },
  [{ test: "TOEFL", score: "95" }],
  "GMAT 640",
  "IELTS 65",
  { GRE: "1290" },
  "pte 60"
);
var flag = fc.constantFrom(true, false, "yes", "no", "Oo", "maybe");
var list = (item) => fc.oneof(
  fc.array(item, { maxLength: 4 }),
  item,
  fc.array(item, { maxLength: 3 }).map((items) => items.join(", ")),
  item.map((value) => [{ name: value }])
);
var fields = (known) => fc.record(Object.fromEntries(Object.entries(known).map(([key, value]) => [key, usually(value)])), {
  requiredKeys: []
});
var profiles = fc.oneof(
  {
    weight: 30,
    arbitrary: fields({
      displayName: name,
      country: fc.constantFrom("Philippines", "Canada", "the Philippines"),
      priorEducation: fc.oneof(
        fc.record({
          degree: fc.constantFrom("BSN", "MSc", "Diploma 2"),
          school: name,
          gpa: fc.constantFrom("3.4/4.0", 2.1, "88%", "GWA 1.75"),
          year: number
        }).map((entry) => [entry]),
        fc.constantFrom("BS Biology, MSU Marawi, 2019, GPA 3.2/4.0", "high school")
      ),
      network: fc.oneof(
        list(name.map((person) => `${person} (professor)`)),
        list(name),
        name.map((person) => [{ name: person, role: "mentor" }])
      ),
      skills: list(fc.constantFrom("Python 3", "Excel", "weaving", "first aid level 2")),
      testScores: score,
      gpa: fc.constantFrom("3.4/4.0", "2.1 out of 4", "91%", 3.1, "5.1/4.0"),
      experience: fc.oneof(
        number,
        fc.constantFrom("5 years", "12+ years", [{ title: "Nurse", company: "Clinic 9", years: 2 }])
      ),
      current_role: fc.constantFrom("staff nurse", "Analyst II", "farmer"),
      weaknesses: list(words),
      energyPeak: fc.constantFrom("morning", "late nights", "afternoon", "whenever"),
      minutesPerDay: fc.oneof(fc.integer({ min: 1, max: 600 }), fc.constantFrom("1 hour", "45 mins", "some")),
      restDays: list(fc.constantFrom("Friday", "Sunday", "weekends", "Lunes", "every day")),
      timeZone: fc.constantFrom("Asia/Manila", "Europe/London", "Nowhere/City"),
      founder: flag,
      firstGeneration: flag,
      careerChange: flag,
      dependants: fc.integer({ min: 0, max: 40 }),
      injury: fc.constantFrom("sore knee", "L4/L5 hernia"),
      finances: fc.record(
        { savings: money, income: money, expenses: money, debts: list(name) },
        { requiredKeys: [] }
      ),
      current_savings: money,
      projects: list(name),
      volunteering: list(name),
      publications: list(name),
      linkedin: fc.constantFrom("linkedin.com/in/amina-7", "https://www.linkedin.com/in/x", "none", "ask me")
    })
  },
  { weight: 1, arbitrary: oddity }
);
var titles = {
  study: [
    "Master's in public health in the UK with IELTS 7.0",
    "PhD in marine biology in Japan by 2028",
    "Win a Chevening scholarship",
    "Get my student visa",
    "Apply to graduate school",
    "GRE 320 in 3 months",
    "Enrol and prepare for departure",
    "Bachelor of Science in nursing at Xavier University"
  ],
  career: [
    "Become a data analyst at Globe Telecom by June",
    "Career change into tech",
    "Negotiate my offer",
    "Prepare for my interview",
    "Write my CV",
    "Learn new skills",
    "Get promoted to team leader",
    "Find a remote job for 60k PHP a month"
  ],
  sport: ["Run a 10k in 3 months", "Half marathon", "Get fit", "Win a badminton match", "Swim 2 km"],
  language: [
    "Learn Japanese to N4",
    "Pass the JLPT by December",
    "Speak Arabic",
    "IELTS 7.5",
    "Reach B2 in German"
  ],
  finance: [
    "Save \u20B1120,000 for a laptop by December 2027",
    "Pay off my debts",
    "Start investing without riba",
    "Budget better",
    "Start a small sari-sari store"
  ],
  other: ["Restore the old boat", "Grow 40 calamansi trees"]
};
var goals = fc.tuple(
  fc.constantFrom(...Object.keys(titles)).chain(
    (category) => fc.tuple(
      fc.constant(category),
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...titles[category] ?? ["A goal"]) },
        { weight: 1, arbitrary: fc.string({ maxLength: 80 }) }
      )
    )
  ),
  usually(
    fields({
      budget: money,
      university: list(name),
      country: fc.constantFrom("Germany", "the UK", "Canada or Japan"),
      gpa: fc.constantFrom("3.9/4.0", 3.1),
      deadline: date,
      test_date: date,
      event_date: date,
      interview_date: date,
      departure_date: date,
      exam: fc.constantFrom("JLPT", "IELTS", "GRE"),
      required_ielts: fc.constantFrom(7, "7.5", 12),
      status: fc.constantFrom("admitted", "applied", "preparing", "offer received", "unsure"),
      company: list(name),
      role: fc.constantFrom("Data Analyst", "midwife", "Engineer 2"),
      offer_amount: money,
      offer_company: name,
      target_salary: money,
      savings_target: money,
      interview_type: fc.constantFrom("panel", "technical", "phone"),
      work_mode: fc.constantFrom("remote", "on site"),
      research_interest: fc.constantFrom("mangroves since 1990", "malaria"),
      scholarship: name,
      applications: number,
      current_level: fc.constantFrom("A2", "B1", "beginner", "advanced"),
      weak_skills: list(words),
      sessions_per_week: fc.integer({ min: 0, max: 20 }),
      distance: fc.constantFrom("21 km", "10k"),
      obstacles: list(words),
      motivation: fc.constantFrom("my 3 sisters", "to serve Lanao"),
      sop_status: fc.constantFrom("draft", "final")
    })
  ),
  fc.option(
    fc.constantFrom(
      "My budget is around 12 thousand dollars. I was admitted.",
      "Need it in 6 weeks, with a full scholarship.",
      "I pay 3 loans."
    ),
    { nil: null }
  ),
  fc.option(
    fc.integer({ min: -400, max: 900 }).map((days) => new Date(Date.UTC(2026, 10, 22 + days)).toISOString().slice(0, 10)),
    { nil: null }
  )
).map(([[category, title], specifications, description, targetDate]) => ({
  id: "goal",
  category,
  title,
  specifications,
  description,
  targetDate
}));

// src/engine/goals/render/missing-facts.ts
var askFor = (name2, facts, catalog) => {
  const definition = catalog.factByName.get(name2);
  if (definition === void 0 || facts.get(name2) !== void 0) return [];
  const statable = definition.goal ?? definition.profile ?? definition.special ?? definition.text;
  if (statable !== void 0 || definition.derive === void 0) return [name2];
  return definition.derive.from.flatMap((source) => askFor(source, facts, catalog));
};
var missingFacts = (tasks, scheduleNeeds, facts, catalog) => {
  const neededBy = /* @__PURE__ */ new Map();
  const ask = (name2, task) => {
    for (const asked of askFor(name2, facts, catalog)) {
      const tasksFor = neededBy.get(asked) ?? /* @__PURE__ */ new Set();
      if (task !== null) tasksFor.add(task);
      neededBy.set(asked, tasksFor);
    }
  };
  for (const { id, missing } of tasks) for (const name2 of missing) ask(name2, id);
  for (const name2 of scheduleNeeds) ask(name2, null);
  return [...neededBy].map(([name2, ids]) => ({
    name: name2,
    question: catalog.factByName.get(name2)?.question ?? "",
    neededBy: [...ids]
  })).sort((a, b) => b.neededBy.length - a.neededBy.length);
};

// src/engine/goals/render/render-task.ts
var blank = (label) => `____ (${label})`;
var asFact = ({ name: name2, text, origin, path }) => ({ name: name2, value: text, origin, path });
var fill = (text, needs, facts, catalog, gathered) => {
  const used = [];
  let words2 = "";
  for (const piece of text.pieces) {
    if (typeof piece === "string") {
      words2 += piece;
      continue;
    }
    const fact = facts.get(piece.name);
    if (fact !== void 0) {
      used.push(asFact(fact));
      words2 += fact.text;
      continue;
    }
    gathered.missing.add(piece.name);
    if (piece.words !== null) words2 += piece.words;
    else if (needs.includes(piece.name))
      words2 += blank(catalog.factByName.get(piece.name)?.label ?? piece.name);
    else return null;
  }
  for (const fact of [...used, ...text.facts]) gathered.facts.set(`${fact.name} ${fact.value}`, fact);
  return words2.replace(ONE_OF_MANY, "1 $1");
};
var ONE_OF_MANY = /(?<![\d.,])1 (year|month|week|day|minute|session|point|application)s\b/g;
var renderTask = (compiled, facts, catalog) => {
  const { template } = compiled;
  const needs = template.needs ?? [];
  const gathered = { facts: /* @__PURE__ */ new Map(), missing: /* @__PURE__ */ new Set() };
  for (const name2 of needs) if (facts.get(name2) === void 0) gathered.missing.add(name2);
  const say = (text) => fill(text, needs, facts, catalog, gathered);
  const sentences = compiled.sentences.map(({ when, text, otherwise }) => {
    if (holds(when, facts)) return say(text);
    return otherwise === null ? null : say(otherwise);
  });
  const [why, ...steps] = sentences;
  const lines = steps.filter((step) => step !== null).map((step) => `- ${step}`);
  return {
    compiled,
    title: say(compiled.title) ?? "",
    description: [...why === null || why === void 0 ? [] : [why], ...lines].join("\n"),
    deliverable: say(compiled.deliverable) ?? "",
    definitionOfDone: compiled.done.map(({ text, weight }) => ({ text: say(text) ?? "", weight })),
    facts: [...gathered.facts.values()],
    missing: [...gathered.missing]
  };
};

// src/engine/goals/schedule/lay-out.ts
var PARTS = ["MORNING", "AFTERNOON", "EVENING"];
var AROUND = {
  MORNING: ["AFTERNOON", "EVENING"],
  AFTERNOON: ["MORNING", "EVENING"],
  EVENING: ["AFTERNOON", "MORNING"]
};
var partOfDay = (energy, peak) => peak === null || energy === "HIGH" ? peak : AROUND[peak][energy === "MEDIUM" ? 0 : 1];
var SHORTEST_SESSION = 15;
var HORIZON_DAYS = 1500;
var layOut = (tasks, calendar) => {
  const { today, rest, minutesPerDay, peak, stride } = calendar;
  const weekday = dayOfWeek(today);
  const workDay = (day2) => {
    let free = day2;
    while (rest.has((weekday - 1 + free) % 7 + 1)) free += 1;
    return free;
  };
  const used = /* @__PURE__ */ new Map();
  const placed = /* @__PURE__ */ new Map();
  const settles = new Map(tasks.map((task) => [task.id, task.settles]));
  tasks.forEach((task, position) => {
    const at2 = partOfDay(task.energy, peak);
    let day2 = workDay(Math.max(0, Math.floor(position * stride)));
    if (task.from !== null) day2 = Math.max(day2, workDay(Math.max(0, daysBetween(today, task.from))));
    for (const id of task.dependsOn) {
      const last = placed.get(id)?.at(-1);
      if (last === void 0) continue;
      const wait = settles.get(id) ?? 0;
      const later = at2 === null || last.at === null || PARTS.indexOf(at2) >= PARTS.indexOf(last.at);
      day2 = Math.max(day2, wait > 0 || !later ? workDay(last.day + Math.max(1, wait)) : last.day);
    }
    const stretches = [];
    let left = task.minutes;
    const capacity = minutesPerDay ?? task.minutes;
    while (left > 0 && day2 <= HORIZON_DAYS) {
      const taken = used.get(day2) ?? 0;
      const free = minutesPerDay === null && taken > 0 ? 0 : capacity - taken;
      const enough = task.minutes <= capacity ? left : Math.min(SHORTEST_SESSION, capacity, left);
      if (free >= enough) {
        const minutes = Math.min(free, left);
        stretches.push({ day: day2, minutes, at: at2 });
        used.set(day2, taken + minutes);
        left -= minutes;
      }
      day2 = workDay(day2 + 1);
    }
    placed.set(task.id, stretches);
  });
  const dates = /* @__PURE__ */ new Map();
  const dateOf = (day2) => {
    const date2 = dates.get(day2) ?? addDays(today, day2);
    dates.set(day2, date2);
    return date2;
  };
  return new Map(
    [...placed].map(([id, stretches]) => [
      id,
      stretches.map(({ day: day2, minutes, at: at2 }) => ({ on: dateOf(day2), minutes, at: at2 }))
    ])
  );
};

// src/engine/goals/schedule/order-tasks.ts
var inOrder = (drafts, depends) => {
  const rank = (a, b) => {
    const [x, y] = [a.compiled.template, b.compiled.template];
    return placeOf(a) - placeOf(b) || x.priority - y.priority || x.timebox - y.timebox || b.selected.score - a.selected.score || (x.id < y.id ? -1 : 1);
  };
  const waiting = [...drafts].sort(rank);
  const ordered = [];
  const done = /* @__PURE__ */ new Set();
  while (waiting.length > 0) {
    const index = waiting.findIndex(({ id }) => (depends.get(id) ?? []).every((other) => done.has(other)));
    const [task] = waiting.splice(Math.max(index, 0), 1);
    if (task === void 0) break;
    ordered.push(task);
    done.add(task.id);
  }
  return ordered;
};
var placeOf = ({ compiled, selected }) => compiled.template.early === true ? 0 : selected.milestoneIndex;
var dependenciesOf = (drafts) => {
  const idOf = new Map(drafts.map(({ id, compiled }) => [compiled.template.id, id]));
  return new Map(
    drafts.map(({ id, compiled }) => [
      id,
      (compiled.template.dependsOn ?? []).flatMap((template) => idOf.get(template) ?? [])
    ])
  );
};
var leastMissed = (drafts, depends) => {
  const needed = new Set(drafts.flatMap(({ id }) => depends.get(id) ?? []));
  return drafts.filter(({ id }) => !needed.has(id)).sort((a, b) => {
    const [x, y] = [a.compiled.template, b.compiled.template];
    return y.priority - x.priority || a.selected.score - b.selected.score || y.timebox - x.timebox || (x.id < y.id ? 1 : -1);
  })[0];
};
var withDependents = (tasks, all, depends) => {
  const ids = new Set(tasks.map(({ id }) => id));
  for (let size = -1; size !== ids.size; ) {
    size = ids.size;
    for (const { id } of all) if ((depends.get(id) ?? []).some((other) => ids.has(other))) ids.add(id);
  }
  return all.filter(({ id }) => ids.has(id));
};

// src/engine/goals/schedule/work-days.ts
var DAYS = {
  monday: [1],
  mon: [1],
  lunes: [1],
  tuesday: [2],
  tue: [2],
  tues: [2],
  martes: [2],
  wednesday: [3],
  wed: [3],
  miyerkules: [3],
  thursday: [4],
  thu: [4],
  thurs: [4],
  huwebes: [4],
  friday: [5],
  fri: [5],
  biyernes: [5],
  jumuah: [5],
  saturday: [6],
  sat: [6],
  sabado: [6],
  sunday: [7],
  sun: [7],
  linggo: [7],
  weekend: [6, 7],
  weekends: [6, 7]
};
var restDaysOf = (items) => {
  const days = items.flatMap(
    (item) => wordsOf(item).flatMap((word) => DAYS[word] ?? DAYS[word.replace(/s$/, "")] ?? [])
  );
  return new Set(days);
};

// src/engine/goals/schedule/schedule-tasks.ts
var LONGEST_STRIDE = 5;
var OPEN_STRIDE = 2;
var PLANNED_SHARE = 0.75;
var KEPT_ANYWAY = 3;
var lastDay = (sessions) => sessions?.at(-1)?.on ?? "9999-12-31";
var limitOf = (draft, deadline, facts, today) => {
  const { before } = draft.compiled.template;
  const date2 = before === void 0 ? void 0 : facts.get(before)?.date;
  if (date2 === void 0 || date2 < today) return deadline;
  return deadline === null || date2 < deadline ? date2 : deadline;
};
var earliestOf = ({ notBefore }, facts) => {
  const date2 = notBefore?.dates.flatMap((name2) => facts.get(name2)?.date ?? [])[0];
  return date2 === void 0 || notBefore === void 0 ? null : addDays(date2, -notBefore.days);
};
var overdue = (drafts, placed, limit) => drafts.filter((draft) => {
  const last = limit(draft);
  return lastDay(placed.get(draft.id)) > (last ?? "9999-12-30");
});
var scheduleTasks = (drafts, facts, today) => {
  const stated = facts.get("deadline")?.date ?? null;
  const passed = stated !== null && stated < today;
  const deadline = passed ? null : stated;
  const minutesPerDay = facts.get("minutes_per_day")?.number ?? null;
  const rest = restDaysOf(facts.get("rest_days")?.items ?? []);
  const peak = facts.get("energy_peak")?.text ?? null;
  const calendar = (stride) => ({
    today,
    rest: rest.size < 7 ? rest : /* @__PURE__ */ new Set(),
    minutesPerDay,
    peak,
    stride
  });
  const limit = (draft) => limitOf(draft, deadline, facts, today);
  const work = (list2, depends2, keepFrom = true) => inOrder(list2, depends2).map(({ id, compiled }) => ({
    id,
    minutes: compiled.template.timebox,
    energy: compiled.template.energy,
    dependsOn: depends2.get(id) ?? [],
    settles: keepFrom ? compiled.template.settles ?? 0 : 0,
    from: keepFrom ? earliestOf(compiled.template, facts) : null
  }));
  const notes = [];
  const dropped = [];
  let kept = drafts;
  let depends = dependenciesOf(kept);
  const easy = deadline === null ? OPEN_STRIDE : Math.min(LONGEST_STRIDE, daysBetween(today, deadline) * PLANNED_SHARE / Math.max(1, kept.length));
  let placed = layOut(work(kept, depends), calendar(easy));
  if (overdue(kept, placed, limit).length > 0) placed = layOut(work(kept, depends), calendar(0));
  const roomy = overdue(kept, placed, limit).length === 0;
  if (!roomy) placed = layOut(work(kept, depends, false), calendar(0));
  for (let late = overdue(kept, placed, limit); late.length > 0 && kept.length > 0; late = overdue(kept, placed, limit)) {
    const own = late.filter((draft) => limit(draft) !== deadline);
    const loser = leastMissed(own.length > 0 ? withDependents(own, kept, depends) : kept, depends);
    if (loser === void 0) break;
    dropped.push(loser);
    kept = kept.filter(({ id }) => id !== loser.id);
    depends = dependenciesOf(kept);
    placed = layOut(work(kept, depends, false), calendar(0));
  }
  let afterDeadline = passed ? kept.map(({ id }) => id) : [];
  if (kept.length === 0 && drafts.length > 0) {
    const best = inOrder(drafts, dependenciesOf(drafts)).slice(0, KEPT_ANYWAY);
    kept = best;
    depends = dependenciesOf(kept);
    placed = layOut(work(kept, depends, false), calendar(0));
    const back = new Set(best.map(({ id }) => id));
    dropped.splice(0, dropped.length, ...dropped.filter(({ id }) => !back.has(id)));
    afterDeadline = overdue(kept, placed, limit).map(({ id }) => id);
  }
  if (passed)
    notes.push(`The deadline, ${dayInWords(stated)}, has passed: every date in this plan lies after it.`);
  if (afterDeadline.length > 0 && !passed) {
    notes.push(
      "No task fits into the time that is left. The ones that matter most are dated after the deadline; more minutes a day or a later date would help."
    );
  }
  if (dropped.length > 0 && afterDeadline.length === 0) {
    notes.push(
      "Not everything fits before the deadline. What is least missed was left out; more minutes a day or a later date would bring it back."
    );
  }
  if (minutesPerDay === null) {
    notes.push("You have not said how many minutes a day you have, so each day holds one task.");
  }
  if (stated === null) notes.push("You have not set a day for this goal, so the plan runs at an easy pace.");
  if (rest.size >= 7)
    notes.push("All seven days are set as rest days; the plan could not keep any of them free.");
  return {
    scheduled: inOrder(kept, depends).map((task) => ({
      task,
      sessions: placed.get(task.id) ?? [],
      dependsOn: depends.get(task.id) ?? []
    })).sort((a, b) => byStart(a, b)),
    fit: {
      fits: dropped.length === 0 && afterDeadline.length === 0,
      deadline: stated,
      deadlinePassed: passed,
      dropped: dropped.map(({ compiled, title }) => ({
        templateId: compiled.template.id,
        title,
        timeboxMinutes: compiled.template.timebox,
        reason: "It does not fit before the deadline, and it is less missed than what stays."
      })),
      afterDeadline,
      notes
    }
  };
};
var PARTS2 = ["MORNING", "AFTERNOON", "EVENING"];
var byStart = (a, b) => {
  const [x, y] = [a.sessions[0], b.sessions[0]];
  if (x === void 0 || y === void 0) return 0;
  if (x.on !== y.on) return x.on < y.on ? -1 : 1;
  return PARTS2.indexOf(x.at ?? "") - PARTS2.indexOf(y.at ?? "");
};

// src/engine/goals/select/milestones.ts
var named = (milestone, words2) => milestone.focus.find((phrase) => hasPhrase(words2, phrase)) ?? null;
var milestonesFor = (route, goal, facts) => {
  const title = wordsOf(goal.title.slice(0, 300));
  const description = wordsOf((goal.description ?? "").slice(0, 1e3));
  const open = route.milestones.map((milestone, index) => ({
    milestone,
    index,
    inTitle: named(milestone, title),
    focus: named(milestone, title) ?? named(milestone, description)
  })).filter(({ milestone }) => holds(milestone.when, facts));
  const whole = route.whole.some((phrase) => hasPhrase(title, phrase)) || route.wholeWhen !== void 0 && holds(route.wholeWhen, facts);
  const inTitle = open.filter((entry) => entry.inTitle !== null);
  const wanted = new Set(inTitle.flatMap(({ milestone }) => [milestone.id, ...milestone.with ?? []]));
  const chosen = !whole && inTitle.length > 0 ? open.filter(({ milestone }) => wanted.has(milestone.id)) : open;
  return chosen.map(({ milestone, index, focus }) => ({ milestone, index, focus }));
};

// src/engine/goals/select/score.ts
var QUICK_WIN_MINUTES = 30;
var URGENT_DAYS = 30;
var reason = (kind, points, text) => ({
  kind,
  points,
  text
});
var exclusion = (template, facts) => {
  if (!holds(template.when, facts)) return "it is for another situation";
  if (template.preparesFor !== void 0 && isPassed(template.preparesFor, facts)) {
    return `${template.preparesFor} is passed`;
  }
  const tier = facts.get("budget_tier")?.text;
  if (template.tiers !== void 0 && !template.tiers.some((suited) => suited === tier)) {
    return tier === void 0 ? "it is for a budget that is known" : "it is for another budget";
  }
  const level = facts.get("experience_level")?.text.toUpperCase();
  if (template.levels !== void 0 && !template.levels.some((suited) => suited === level)) {
    return level === void 0 ? "it is for an experience that is known" : "it is for another experience";
  }
  return null;
};
var isPassed = (test2, facts) => {
  const key = test2.toLowerCase();
  if (!(key in TESTS)) return false;
  const score2 = facts.get(`${key}_score`)?.number;
  const required = facts.get(`${key}_required`)?.number;
  return score2 !== void 0 && (required === void 0 || score2 >= required);
};
var PRIORITY_POINTS = { 1: 10, 2: 7, 3: 5, 4: 3, 5: 1 };
var isTelling = (condition) => !("not" in condition) && !("lacks" in condition);
var TIER_WORDS = { BUDGET: "a small", STANDARD: "a middling", PREMIUM: "a large" };
var reasonsFor = (template, active, facts, finished) => {
  const reasons = [
    reason("MILESTONE", PRIORITY_POINTS[template.priority], `It belongs to "${active.milestone.title}".`)
  ];
  if (active.focus !== null) reasons.push(reason("FOCUS", 5, `Your goal speaks of "${active.focus}".`));
  const tier = facts.get("budget_tier")?.text;
  if (template.tiers !== void 0 && tier !== void 0) {
    const size = TIER_WORDS[tier];
    reasons.push(reason("TIER", 3, `It suits ${size} budget.`));
  }
  const level = facts.get("experience_level")?.text;
  if (template.levels !== void 0 && level !== void 0) {
    reasons.push(reason("EXPERIENCE", 3, `It suits your experience (${level}).`));
  }
  const weakness = weaknessMet(template, facts);
  if (weakness !== null) reasons.push(reason("WEAKNESS", 4, `It works on what you find hard: ${weakness}.`));
  if (template.when !== void 0 && isTelling(template.when)) {
    reasons.push(reason("SITUATION", 3, "It is made for what you told us about your situation."));
  }
  if (template.prefer !== void 0 && holds(template.prefer, facts)) {
    reasons.push(reason("SITUATION", 2, "It fits what you told us about your situation."));
  }
  const days = facts.get("days_left")?.number;
  if (days !== void 0 && days < URGENT_DAYS && (template.timebox <= 60 || template.priority === 1)) {
    reasons.push(reason("URGENCY", 4, "The deadline is near, and this moves you fast."));
  }
  const before = template.before === void 0 ? void 0 : facts.get(template.before);
  if (before?.date !== void 0) {
    reasons.push(reason("URGENCY", 3, `It should be done before ${before.text}.`));
  }
  const prerequisites = template.dependsOn ?? [];
  if (prerequisites.length > 0 && prerequisites.every((id) => finished.has(id))) {
    reasons.push(reason("PREREQUISITES", 4, "What it builds on is done."));
  }
  if (template.timebox <= QUICK_WIN_MINUTES) {
    reasons.push(reason("QUICK_WIN", 1, "It is done in half an hour or less."));
  }
  return reasons;
};
var weaknessMet = (template, facts) => {
  const stated = facts.get("weaknesses")?.items ?? [];
  return stated.find((weakness) => {
    const words2 = wordsOf(weakness);
    return template.weaknesses?.some((phrase) => hasPhrase(words2, phrase)) ?? false;
  }) ?? null;
};

// src/engine/goals/select/select-templates.ts
var PLAN_SIZE = 12;
var URGENT_PLAN_SIZE = 8;
var QUICK_WIN_SHARE = 0.4;
var isQuick = ({ compiled }) => compiled.template.timebox <= QUICK_WIN_MINUTES;
var selectTemplates = (active, category, facts, catalog, finished) => {
  const byMilestone = new Map(active.map((entry) => [entry.milestone.id, entry]));
  const candidates = /* @__PURE__ */ new Map();
  for (const compiled of catalog.templates) {
    const { template } = compiled;
    const entry = byMilestone.get(template.milestone);
    if (template.category !== category || entry === void 0) continue;
    if (!finished.has(template.id) && exclusion(template, facts) !== null) continue;
    const reasons = reasonsFor(template, entry, facts, finished);
    const score2 = sumOf(reasons.filter(({ kind }) => kind !== "PREREQUISITES"));
    candidates.set(template.id, { compiled, milestoneIndex: entry.index, reasons, score: score2 });
  }
  const ranked = [...candidates.values()].sort(byRank);
  const days = facts.get("days_left")?.number;
  const size = days !== void 0 && days < URGENT_DAYS ? URGENT_PLAN_SIZE : PLAN_SIZE;
  const chosen = choose(ranked, candidates, active, size);
  const open = chosen.filter(({ compiled }) => !finished.has(compiled.template.id));
  const next = open.length > 0 ? open : choose(
    ranked.filter(({ compiled }) => !finished.has(compiled.template.id)).map((entry) => ({ ...entry, score: sumOf(entry.reasons) })).sort(byRank),
    candidates,
    active,
    size
  ).filter(({ compiled }) => !finished.has(compiled.template.id));
  return { considered: candidates.size, selected: next };
};
var sumOf = (reasons) => reasons.reduce((sum, { points }) => sum + points, 0);
var byRank = (a, b) => b.score - a.score || a.compiled.template.priority - b.compiled.template.priority || (a.compiled.template.id < b.compiled.template.id ? -1 : 1);
var choose = (ranked, candidates, active, size) => {
  const chosen = /* @__PURE__ */ new Map();
  const concerns = /* @__PURE__ */ new Set();
  const wanted = Math.min(Math.ceil(size * QUICK_WIN_SHARE), ranked.filter(isQuick).length);
  const quick = () => [...chosen.values()].filter(isQuick).length;
  const bundle = (entry) => {
    const bundled = /* @__PURE__ */ new Map();
    const walk = (item, neededFor) => {
      const { template } = item.compiled;
      if (chosen.has(template.id) || bundled.has(template.id)) return true;
      if (template.concern !== void 0 && concerns.has(template.concern)) return false;
      const extra = neededFor === null ? [] : [
        {
          kind: "PREREQUISITE_OF",
          points: 0,
          text: `"${neededFor.compiled.template.id}" builds on it.`
        }
      ];
      bundled.set(template.id, { ...item, reasons: [...item.reasons, ...extra] });
      return (template.dependsOn ?? []).every((id) => {
        const prerequisite = candidates.get(id);
        return prerequisite === void 0 || walk(prerequisite, item);
      });
    };
    if (!walk(entry, null)) return null;
    const fresh = [...bundled.values()];
    const stated = fresh.flatMap(({ compiled }) => compiled.template.concern ?? []);
    return new Set(stated).size === stated.length ? fresh : null;
  };
  const take = (entry) => {
    const fresh = bundle(entry);
    if (fresh === null || fresh.length === 0 || chosen.size + fresh.length > size) return false;
    const slow = fresh.filter((item) => !isQuick(item)).length;
    const missing = wanted - quick() - (fresh.length - slow);
    if (chosen.size + fresh.length + Math.max(0, missing) > size) return false;
    for (const item of fresh) {
      chosen.set(item.compiled.template.id, item);
      if (item.compiled.template.concern !== void 0) concerns.add(item.compiled.template.concern);
    }
    return true;
  };
  for (const { milestone } of active) {
    for (const entry of ranked) {
      if (entry.compiled.template.milestone === milestone.id && take(entry)) break;
    }
  }
  for (const entry of ranked) if (chosen.size < size) take(entry);
  return [...chosen.values()];
};

// src/engine/goals/validate/schedule-problems.ts
var scheduleProblems = (tasks, fit, facts, today) => {
  const problems2 = [];
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const perDay = facts.get("minutes_per_day")?.number;
  const minutes = /* @__PURE__ */ new Map();
  for (const task of tasks) {
    const say = (reason2) => problems2.push({ taskId: task.id, templateId: task.templateId, reason: reason2 });
    if (task.sessions.length === 0) say("no day could be found for it");
    else if (task.scheduledOn < today) say("it would lie in the past");
    const total = task.sessions.reduce((sum, session) => sum + session.minutes, 0);
    if (total !== task.timeboxMinutes) say("its sessions do not add up to its timebox");
    const late = fit.deadline !== null && task.finishOn > fit.deadline;
    if (late && !fit.afterDeadline.includes(task.id)) say("it would lie after the deadline");
    for (const id of task.dependsOn) {
      const before = byId.get(id);
      if (before === void 0 || before.position >= task.position || before.finishOn > task.scheduledOn) {
        say("what it builds on would come later");
      }
    }
    for (const { on, minutes: length } of task.sessions) {
      const sum = (minutes.get(on) ?? 0) + length;
      minutes.set(on, sum);
      if (perDay !== void 0 && sum > perDay) say("its day would hold too much");
    }
  }
  return problems2;
};

// src/engine/goals/validate/task-problem.ts
var LONGEST_TITLE = 200;
var LONGEST_DESCRIPTION = 2500;
var taskProblem = (task) => {
  const { title, description, deliverable, definitionOfDone } = task;
  const texts = [title, description, deliverable, ...definitionOfDone.map(({ text }) => text)];
  if (texts.some((text) => text.trim() === "")) return "a text is empty";
  if (texts.some((text) => /[{}]|\bundefined\b|\bnull\b|\bNaN\b|\[object/.test(text)))
    return "a slot was not filled";
  if (title.length > LONGEST_TITLE) return "the title is too long";
  if (description.length > LONGEST_DESCRIPTION) return "the description is too long";
  const weight = definitionOfDone.reduce((sum, item) => sum + item.weight, 0);
  return weight === 100 ? null : "the weights of its definition of done do not add to 100";
};

// src/engine/goals/plan-goal.ts
var FEWEST_TASKS = 2;
var STAGES = [
  {
    name: "facts",
    run: ({ request: { profile, goal, today, catalog } }) => ({
      facts: readFacts(profile, goal, today, catalog.facts)
    })
  },
  {
    name: "milestones",
    run: ({ request, facts, category }) => {
      const route = request.catalog.routes.find((candidate) => candidate.category === category);
      return { milestones: route === void 0 ? [] : milestonesFor(route, request.goal, facts) };
    }
  },
  {
    name: "select",
    run: (making) => {
      const chosen = select(making, making.milestones, making.category);
      if (chosen.selected.length >= FEWEST_TASKS) return { selection: chosen };
      const general2 = making.request.catalog.routes.find(({ category }) => category === GENERAL);
      const milestones = general2 === void 0 ? [] : milestonesFor(general2, making.request.goal, making.facts);
      const selection = select(making, milestones, GENERAL);
      return { selection, milestones, category: GENERAL, strategy: "GENERIC" };
    }
  },
  {
    name: "render",
    run: ({ request: { catalog, ids }, facts, selection }) => {
      const drafts = selection.selected.map((selected) => ({
        ...renderTask(selected.compiled, facts, catalog),
        id: ids.next(),
        selected
      }));
      return { drafts, rendered: drafts.length };
    }
  },
  {
    name: "filter",
    run: ({ drafts }) => {
      const titles2 = /* @__PURE__ */ new Set();
      const sound = [];
      const rejected = [];
      for (const draft of drafts) {
        const reason2 = titles2.has(draft.title) ? "another task has the same title" : taskProblem(draft);
        titles2.add(draft.title);
        if (reason2 === null) sound.push(draft);
        else rejected.push({ templateId: draft.compiled.template.id, reason: reason2 });
      }
      return { drafts: sound, rejected };
    }
  },
  {
    name: "schedule",
    run: ({ drafts, facts, request: { today } }) => ({ schedule: scheduleTasks(drafts, facts, today) })
  },
  {
    name: "validate",
    run: ({ schedule, strategy, rejected, facts, request: { today } }) => {
      const tasks = schedule.scheduled.map(
        ({ task, sessions, dependsOn }, i) => planned(task, sessions, dependsOn, i + 1, strategy)
      );
      const problems2 = scheduleProblems(tasks, schedule.fit, facts, today);
      const bad = new Set(problems2.map(({ taskId }) => taskId));
      return {
        tasks: tasks.filter(({ id }) => !bad.has(id)),
        rejected: [...rejected, ...problems2.map(({ templateId, reason: reason2 }) => ({ templateId, reason: reason2 }))]
      };
    }
  }
];
var GENERAL = "general";
var select = ({ request, facts }, milestones, category) => selectTemplates(
  milestones,
  category,
  facts,
  request.catalog,
  new Set(request.finishedTasks.map(({ templateId }) => templateId))
);
var planned = (task, sessions, dependsOn, position, strategy) => {
  const { template } = task.compiled;
  return {
    id: task.id,
    title: task.title,
    description: task.description,
    source: strategy === "GENERIC" ? "GENERIC" : "TEMPLATE",
    templateId: template.id,
    templateVersion: template.version,
    milestoneType: template.milestone,
    position,
    timeboxMinutes: template.timebox,
    priority: template.priority,
    energyLevel: template.energy,
    scheduledOn: sessions[0]?.on ?? "",
    finishOn: sessions.at(-1)?.on ?? "",
    sessions,
    deliverable: task.deliverable,
    definitionOfDone: task.definitionOfDone,
    facts: task.facts,
    dependsOn,
    isQuickWin: template.timebox <= QUICK_WIN_MINUTES,
    reasons: task.selected.reasons
  };
};
var planGoal = (request) => {
  const useTemplates = request.useTemplates ?? true;
  let making = {
    request,
    facts: { known: /* @__PURE__ */ new Map(), conflicts: [], unreadable: [], get: () => void 0 },
    strategy: useTemplates ? "TEMPLATES" : "GENERIC",
    category: useTemplates ? request.goal.category : GENERAL,
    milestones: [],
    selection: { considered: 0, selected: [] },
    drafts: [],
    rendered: 0,
    rejected: [],
    schedule: {
      scheduled: [],
      fit: { fits: true, deadline: null, deadlinePassed: false, dropped: [], afterDeadline: [], notes: [] }
    },
    tasks: []
  };
  for (const stage of STAGES) {
    request.onStage?.(stage.name);
    making = { ...making, ...stage.run(making) };
  }
  return result(making);
};
var result = (making) => {
  const { request, facts, tasks, drafts, selection, rejected, schedule } = making;
  const kept = new Set(tasks.map(({ id }) => id));
  const scheduleNeeds = ["minutes_per_day", "deadline", "energy_peak"];
  return {
    strategy: making.strategy,
    catalogVersion: request.catalog.version,
    milestones: making.milestones.map(({ milestone }) => milestone.id),
    tasks,
    missingFacts: missingFacts(
      drafts.filter(({ id }) => kept.has(id)),
      scheduleNeeds,
      facts,
      request.catalog
    ),
    conflicts: facts.conflicts,
    unreadable: facts.unreadable,
    fit: schedule.fit,
    rejected,
    facts: [...facts.known.values()].map(({ name: name2, text, origin, path }) => ({
      name: name2,
      value: text,
      origin,
      path
    })),
    counts: {
      considered: selection.considered,
      selected: selection.selected.length,
      rendered: making.rendered,
      rejected: rejected.length,
      planned: tasks.length,
      quickWins: tasks.filter(({ isQuickWin }) => isQuickWin).length
    }
  };
};

// test/goals/plan.ts
var TODAY = "2026-11-22";
var countedIds = () => {
  let n = 0;
  return {
    next: () => {
      n += 1;
      return `task-${n}`;
    }
  };
};
var plan = (goal, profile = {}, more = {}) => planGoal({
  profile,
  goal: { id: "goal-1", ...goal },
  today: TODAY,
  catalog: goalCatalog,
  finishedTasks: [],
  ids: countedIds(),
  ...more
});

// .try-check.ts
var describe = (n, f) => f();
var test = (n, f) => f();
var expect = (v) => ({ toEqual: () => {
}, toBeGreaterThan() {
}, toHaveLength() {
} });
var RUNS = 2500;
var NUMBER_WORDS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|million";
var LOADED = [
  /\d+(?:[.,:/]\d+)*%?/g,
  new RegExp(`\\b(?:${NUMBER_WORDS})\\b`, "gi"),
  /[$€£₱¥₹]/g,
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /(?<=[\p{Ll},;] )\p{Lu}[\p{L}'’-]+/gu
];
var textsOf = (task) => [
  task.title,
  ...task.description.split("\n"),
  task.deliverable,
  ...task.definitionOfDone.map(({ text }) => text)
];
var at = (path, profile, goal) => {
  const steps = path.split(/\.|\[(\d+)\]/).filter((step) => step !== void 0 && step !== "");
  let value = { profile, goal };
  const walked = [];
  for (const step of steps) {
    walked.push(value);
    if (typeof value === "string") {
      try {
        value = JSON.parse(value);
      } catch {
        return value;
      }
    }
    if (typeof value !== "object" || value === null) return value;
    value = value[step];
  }
  return value;
};
var flat = (value) => (value instanceof Date ? value.toJSON() : JSON.stringify(value) ?? "").normalize("NFKC").replace(/\\[nt]|\\u\w{4}/g, " ");
var digits = (text) => text.match(/\d+/g) ?? [];
var uprooted = (fact, profile, goal) => {
  const raw = at(fact.path, profile, goal);
  const stored = flat(raw);
  const missing = digits(fact.value.replaceAll(",", "")).filter((figure) => !digits(stored).includes(figure));
  if (missing.length === 0) return null;
  const context = [goal.createdOn ?? TODAY, profileZone(profile)];
  const plain2 = typeof raw === "string" ? raw : stored;
  const pieces = [
    plain2,
    ...plain2.split(/[,.;]\s|\bby\b|\bin\b|\bfor\b|\bis\b/),
    ...plain2.match(/\b(?:in )?\w+ (?:months?|weeks?|days?)\b/g) ?? []
  ];
  const day2 = pieces.some((piece) => {
    const text = piece.replace(/^"|"$/g, "");
    const reading = readDate(text, ...context);
    return reading.ok && fact.value.startsWith(`${Number(reading.date.slice(8))} `) && fact.value.endsWith(reading.date.slice(0, 4));
  });
  const bare2 = (text) => text.replaceAll(/[^\d.]/g, "");
  const sum = pieces.some((piece) => {
    const reading = parseMoney(piece.replace(/^"|"$/g, ""));
    return reading.ok && bare2(fact.value).includes(String(reading.money.max));
  });
  const hours = /hour/.test(stored) && Number(fact.value) % 30 === 0;
  const total = Array.isArray(raw) && /years/.test(fact.name);
  return day2 || sum || hours || total ? null : `${fact.name} "${fact.value}" is not in ${fact.path}: ${stored}`;
};
var derivedAnew = (fact, made) => {
  const stated = (name2) => made.facts.find((candidate) => candidate.name === name2)?.value ?? "";
  const deadline = made.fit.deadline;
  const sum = (text) => Number(text.replace(/[^\d.]/g, ""));
  switch (fact.name) {
    case "days_left":
      return deadline !== null && Number(fact.value) === daysBetween(TODAY, deadline);
    case "weeks_left":
      return deadline !== null && Number(fact.value) === Math.floor(daysBetween(TODAY, deadline) / 7);
    case "ielts_gap":
    case "toefl_gap":
    case "gre_gap": {
      const test_ = fact.name.split("_")[0];
      return Math.abs(
        Number(fact.value) - (Number(stated(`${test_}_required`)) - Number(stated(`${test_}_score`)))
      ) < 1e-6;
    }
    case "savings_gap":
      return sum(fact.value) === Math.round((sum(stated("savings_target")) - sum(stated("current_savings"))) * 100) / 100;
    case "monthly_surplus":
      return sum(fact.value) === Math.round((sum(stated("monthly_income")) - sum(stated("monthly_expenses"))) * 100) / 100;
    case "monthly_saving_needed":
      return deadline !== null && sum(fact.value) === Math.ceil(sum(stated("savings_gap")) / Math.floor(daysBetween(TODAY, deadline) / 30.44));
    case "days_to_test":
    case "days_to_interview":
    case "weeks_to_event":
      return made.facts.some(({ value }) => {
        const days = Number(fact.value) * (fact.name.startsWith("weeks") ? 7 : 1);
        const day2 = readDate(value, TODAY, "Asia/Manila");
        return day2.ok && daysBetween(addDays(TODAY, days), day2.date) >= 0 && daysBetween(addDays(TODAY, days), day2.date) < 7;
      });
    default:
      return made.facts.some(
        ({ name: name2, value }) => name2 !== fact.name && value.includes(fact.value.replace(/…$/, ""))
      );
  }
};
var sources = new Map(goalCatalog.templates.map(({ template }) => [template.id, JSON.stringify(template)]));
var said = /* @__PURE__ */ new Map();
var says = (templateId, value) => {
  const key = `${templateId} ${value}`;
  const known = said.get(key) ?? sources.get(templateId)?.includes(value.replaceAll('"', '\\"')) ?? false;
  said.set(key, known);
  return known;
};
var loaded = /* @__PURE__ */ new Map();
var loadedIn = (text) => {
  const known = loaded.get(text) ?? LOADED.flatMap((pattern) => [...text.matchAll(pattern)].map(([token]) => token.toLowerCase()));
  loaded.set(text, known);
  return known;
};
var problems = (made, profile, goal) => {
  const found2 = [];
  for (const task of made.tasks) {
    const values = task.facts.map(({ value }) => value.toLowerCase()).join(" | ");
    for (const text of textsOf(task)) {
      for (const token of loadedIn(text)) {
        if (!values.includes(token)) found2.push(`${task.templateId}: "${token}" has no origin in "${text}"`);
      }
    }
    for (const fact of task.facts) {
      if (fact.origin === "TEMPLATE" && !says(task.templateId, fact.value)) {
        found2.push(`${task.templateId} does not say "${fact.value}"`);
      }
      if (fact.origin === "DERIVED" && /\d/.test(fact.value) && !derivedAnew(fact, made)) {
        found2.push(`${fact.name} "${fact.value}" does not follow`);
      }
      const reason2 = fact.origin === "PROFILE" || fact.origin === "GOAL" ? uprooted(fact, profile, goal) : null;
      if (reason2 !== null) found2.push(reason2);
    }
  }
  return found2;
};
describe(`over ${RUNS} random profiles and goals`, () => {
  test("no number, date, sum, name or address is without an origin, and nothing crashes", () => {
    let figures = 0;
    fc2.assert(
      fc2.property(profiles, goals, (profile, goal) => {
        const made = plan(goal, profile);
        expect(problems(made, profile, goal)).toEqual([]);
        expect(made.tasks.length).toBeGreaterThan(0);
        expect(made.rejected).toEqual([]);
        figures += made.tasks.flatMap(textsOf).join(" ").match(/\d+/g)?.length ?? 0;
      }),
      { numRuns: RUNS, seed: 20261122 }
    );
    expect(figures).toBeGreaterThan(RUNS);
  }, 6e5);
});
test("the check itself catches an invented figure, name and sum", () => {
  const goal = { id: "g", category: "study", title: "Apply to graduate school" };
  const made = plan(goal, {});
  const [first, ...rest] = made.tasks;
  if (first === void 0) throw new Error("an empty plan");
  for (const invented of [
    "You need an IELTS of 6.0.",
    "Save $5,000.",
    "Write to Professor Reyes.",
    "Look at www.example.com.",
    "You have 10 days."
  ]) {
    const forged = {
      ...made,
      tasks: [{ ...first, description: `${first.description}
- ${invented}` }, ...rest]
    };
    expect(problems(forged, {}, goal).length, invented).toBeGreaterThan(0);
  }
  const fact = { name: "gpa", value: "3.9/4.0", origin: "PROFILE", path: "profile.gpa" };
  const claimed = { ...made, tasks: [{ ...first, facts: [...first.facts, fact] }, ...rest] };
  expect(problems(claimed, { gpa: "2.1/4.0" }, goal)).toHaveLength(1);
});
