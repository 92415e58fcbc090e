/** What figures are wanted for: occasions and papers. */
const OCCASIONS =
  'meeting|hearing|briefing|visit|deadline|bisita|report|ulat|presentation|speech|talumpati|story|article|interview|presscon|mancom|execom|excom|board|newsletter|press release|slides?|deck|audit|annex|profile|chapter|brief|briefer|memo|letter|infographic|table|map|matrix|dashboard';

/** For whom they are, as part of an expression. */
export const WHOM =
  "(?:regional |executive |deputy )?(?:director|boss|chief|secretary|minister|mayor|governor|board|commission|donors?|management|mancom|execom|dir|usec|asec|sir|maam|ma'am|cabinet|parliament|senate|congress)";

/** How a stretch begins that tells of whoever asks, of others who do, or of what it is for. */
export const TELLS: readonly RegExp[] = [
  /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|so|and|ok|okay|well|sorry|pasensya(?: na)?)[ ,!]+(?:po[ ,]+)?)*(?:i|i'?m|i've|i'd|i'll|we|we'?re|we've|we'll|my|our|everyone|everybody|people|somebody|someone|they|he|she|the (?:boss|director|chief|secretary|minister|mayor|governor|board|auditors?|commission|donors?|office)|let me(?! know)|it'?s (?:for|just|urgent|my)|it is (?:for|just|urgent|my)|this is (?:for|just|urgent|my)|that'?s (?:for|all)|sorry|apologies|no rush|first (?:day|week|time)|new here|may (?:meeting|deadline|bisita|report|presentation)|bago (?:lang|pa)|baguhan|sabi|naghahanda|gumagawa|nagsusulat|nagpaplano|kailangan (?:ko|namin) (?:ito|to)|hinihingi|tinatanong|pasensya)(?![\p{L}'])/u,
  // Not "before we came", which tells when.
  /^(?:before|as|while|bago|habang) (?:i|we|my boss|the (?:boss|director|chief|secretary|governor|mayor)|ako|kami|si [\p{L}]+) (?:walk|go|head|step|get|enter|meet|present|speak|submit|send|finali[sz]e|brief|sign|leave|prepare|write|draft|finish)(?:s|ing)?(?![\p{L}'])/u,
  /^(?:because|kasi|dahil) /u,
  // "COA is asking", "the governor's office keeps asking"
  /^(?:[\p{L}'’.-]+ ){1,4}(?:(?:is|are|was|were|keeps?|kept) (?:now |still |again )?(?:asking|wondering)|asks|asked|wants? to know|wanted to know|would like to know)(?: (?:us|me|again|now|for this|about this))?$/u,
  // "For the director"
  new RegExp(`^(?:for|para sa|para kay) (?:the |our |my |si )?${WHOM}$`, 'u'),
  // "For our year-end report we need to cite", "for the annex I am making a chart"
  /^for (?:our|the|my|this|that|an?|his|her) [\p{L}' -]{3,60}? (?:i|we) (?:(?:need|have|want|must|would like|am|are) (?:to )?)[\p{L} ]{2,30}$/u,
  // "For the partnership review"
  new RegExp(`^for (?:the |our |my |this |that )?[\\p{L}-]+ (?:review|${OCCASIONS})$`, 'u'),
];

/** How a stretch tells what figures are wanted for: "for our next story", "may budget hearing si Director bukas". */
export const OCCASION: readonly RegExp[] = [
  // "Kailangan sa briefing", "need ko for opening slide", "tatawagan na"
  new RegExp(
    `^(?:kailangan|need|needed|gagamitin|hinihingi)(?: (?:ko|namin|natin|ito|lang|po|na|for|sa|para|kasi|the|a|my|our|opening|closing|next|susunod|mamaya|bukas|today))*(?: (?:[\\p{L}-]+ )?(?:${OCCASIONS}))?[ .!]*$`,
    'u',
  ),
  /^(?:tatawagan|ite-?text|i-?email|isasama|ilalagay)(?: (?:ko|namin|na|po|lang|sila|ito|kasi|mamaya|bukas))*[ .!]*$/u,
  new RegExp(
    `^(?:for|ahead of|in time for|in preparation for|para sa|pang) (?:(?:my|our|the|a|an|his|her|their|next|upcoming|this|that|tomorrow's|today's|coming|aming|ating|susunod na|darating na) ){0,3}(?:${OCCASIONS})(?: (?:tomorrow|today|later|tonight|this week|next week|bukas|mamaya|namin|natin|ko|(?:to|for|of|by|with|kay|ni|para kay) (?:the |our |my |his |her )?${WHOM}))?$`,
    'u',
  ),
  new RegExp(
    `^(?:may|there(?:'s| is)(?: a| an)?) (?:[\\p{L}-]+ ){0,2}(?:${OCCASIONS})(?: (?:si|ang|kami|ako|tayo|namin|natin|ko|with|for|later|tomorrow|today|this|next|bukas|mamaya|po)(?![\\p{L}']).*)?$`,
    'u',
  ),
];

/** How a message opens that corrects what was said, agrees, or turns to something else: "ay mali", "yes,", "ok next:". */
export const OPENINGS =
  /^(?:(?:ok(?:ay)?|alright|right|now|so|thanks|thank you|salamat|sige)?[,.!]? ?(?:next|next (?:question|topic|one|item)(?: for (?:the|my|our) [a-z]+)?|isa pa(?: pala| nga)?|one more(?: thing| question)?|last (?:question|one)|last na(?: lang)?|another (?:question|topic)|new (?:question|topic)|different (?:question|topic)|moving on|(?:some|any)thing else|(?:a )?different thing|on (?:another|an? (?:[a-z]+ )?different) (?:note|topic|matter|subject|question)|ib(?:a|ang)(?: namang?)?(?: na(?:man)?)? (?:paksa|usapan|topic|tanong)|balik sa trabaho|joke lang(?: po)?|just kidding|jk|kidding aside)(?= ?[,.:;!–-])|(?:yes|yep|yeah|sure|oo|opo|sige)(?: please| pls| po| nga)*(?= ?,)|(?:(?:ay|ah|eh) )?(?:hindi|no|nope|nah|not that|not that one)(?: (?:po|pala|naman|nga|yun|yon|iyon|yan|iyan))*(?= ?[,.;–-] )|ay mali(?: pala)?|mali pala|ay sorry|oops|no wait|wait|wait lang|teka|teka lang|correction) ?[,.:;!–-] ?/i;

/** How a message says that what follows has nothing to do with what came before. */
export const NEW_TOPIC =
  /^(?:(?:ok(?:ay)?|alright|right|now|so|many thanks|thanks|thank you|salamat|sige)[,.! ]* )?(?:(?:a |on an? )?(?:[a-z]+ )?(?:new|different) (?:topic|matter|subject|note|thing)|moving on|ib(?:a|ang)(?: namang?)?(?: na(?:man)?)? (?:paksa|usapan|topic))(?= ?[,.:;!–-])/i;

const FORM: ReadonlySet<string> = new Set(
  (
    'i we want need just give me a an the one name not no essay essays story stories lecture explanation ' +
    'explanations speech paragraph paragraphs novel please pls po lang thanks thank you ty salamat quick stat stats figure figures hi hello hey ' +
    'bilis bilisan paki pakibilis pakibilisan dali daliin agad rush q na ha fine alright okay ok noted got great perfect nice cool hmm oh ah i see quickly short brief keep it answer word line go asap now huhu haha hehe lol hurry be make'
  ).split(' '),
);

/** Whether a sentence only says in what form an answer is wanted, or nothing: "I want a name, not an essay." */
export const isOfForm = (sentence: string): boolean =>
  sentence.split(/[ ,.!]/).every((word) => word === '' || FORM.has(word));

/** What makes a telling a part of the question: it narrows it, points to its rows, or says what is wanted. */
export const NARROWS =
  /(?<![\p{L}'])(?:only|just those|except|excluding?|including?|without|not|don'?t|but not|those|these|ones?|them|interested|focus(?:ed|ing)?|about (?!to)|looking|want(?:ed|s)?(?! (?:to|it|this|that|an answer))|need(?:s|ed)?(?! (?:to|this|it|that))|meant?|ask(?:ed|ing)? for|care|limit(?:ed|ing)?|consider(?:ing)?|count(?:ing)?|assum(?:e|ing)|ignor(?:e|ing)|forget|instead|rather|yung|iyong|lamang|maliban|huwag|wala|hindi|mga)(?![\p{L}'])/u;

/** Where the question itself begins in a sentence that leads up to it: "I have to tell the Secretary how many …". */
export const ASKS =
  /(?<![\p{L}'])(?:how (?:many|much|long|often|big|large)|what(?:'s| is| are| was| were| does| percent| year| month)|which|who(?:'s| is| are| leads)|when (?:is|are|was|were|does|did|will)|where (?:is|are)|ilan|ilang|magkano|gaano|ano|anong|alin|aling|sino|nasaan|show me|give me|list|please list|can you|could you|please|(?:somebody |someone )?tell me|paki(?:bigay|lista|sabi|hanap)|ibigay|ilista|bigyan|pwede|puwede|top \d|do we|are there|is there|does|did)(?![\p{L}'])/u;

/** A sentence that tells something: it has a verb in a form that tells, or somebody of whom it does. */
export const TELLING =
  /(?<![\p{L}])(?:am|is|are|was|were|been|has|have|had|will|would|might|did|i|we|[\p{L}]+['’](?:m|re|ve|ll|d)|joined|asked|invited|told|said|wrote|met|came|went|kami|ako|naming|namin|tayo|siya|sila|nila)(?![\p{L}])/u;

/** What makes a story a part of the question all the same: it restricts, or says what is wanted. */
export const RESTRICTS =
  /(?<![\p{L}'])(?:only|just (?:the|those|in|for)|except|excluding?|ones?|those|these|interested|focus(?:ed|ing)?|limit(?:ed|ing)?|consider(?:ing)?|count(?:ing)?|assum(?:e|ing)|ignor(?:e|ing)|forget|instead|rather|lamang|maliban|huwag)(?![\p{L}'])|(?<![\p{L}])(?:i|we|i['’]m|we['’]re|my question|our question|this|it) (?:(?:am|are|is|was) )?(?:[\p{L}]+ )?about(?! to)(?![\p{L}])|(?<![\p{L}])(?:i|we|boss|they|he|she) (?:want|need|look)(?:s|ed|ing)?(?! (?:to|it|this|that|an answer))(?![\p{L}])/u;

/** Words that stand for a person, a place or an organisation that a story named. */
export const STANDS_FOR: readonly {
  readonly pronoun: RegExp;
  /** The kinds of names that it can be. */
  readonly kinds: readonly string[];
  /** How the name is put in its place. */
  readonly as: (name: string) => string;
}[] = [
  { pronoun: /(?<![\p{L}])(?:he|she|him)(?![\p{L}])/giu, kinds: ['staff'], as: (name) => name },
  {
    pronoun:
      /(?<![\p{L}])(?<!(?:is|are|was|were|be|been) )there(?! (?:is|are|was|were)(?![\p{L}]))(?![\p{L}'’])/giu,
    kinds: ['place'],
    as: (name) => `in ${name}`,
  },
  { pronoun: /(?<![\p{L}])(?:roon|doon|dun)(?![\p{L}])/giu, kinds: ['place'], as: (name) => `sa ${name}` },
  {
    pronoun: /(?<![\p{L}])that (?:province|region|municipality|city|town|barangay|place|area)(?![\p{L}])/giu,
    kinds: ['place'],
    as: (name) => name,
  },
  { pronoun: /(?<=(?:with|by|to|from|of) )them(?![\p{L}])/giu, kinds: ['organization'], as: (name) => name },
];

/** How a sentence only asks whether one may ask, or says thanks. */
export const COURTESY =
  /^(?:do you know|can you (?:help|tell me|check)(?: me)?|could you help(?: me)?|is that (?:ok|okay|possible|alright)|(?:kindly |please )?(?:tell me|let me know) which (?:one )?(?:it|that) (?:is|was)(?:,? please)?|(?:many |maraming )?(?:thanks|thank you|salamat)(?: (?:po|so much|very much|in advance|again|for (?:the|your) help))*(?:, that is (?:very )?(?:useful|helpful))?|(?:good|magandang) (?:morning|afternoon|evening|day|umaga|hapon|gabi|araw|tanghali)(?: po)?)[ ?.!,]*$/;
