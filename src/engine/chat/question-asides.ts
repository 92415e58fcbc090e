const SELF = '(?:system|database|data base|app|chat|chatbot|chat bot|bot|assistant|sagot)';

/**
 * What says nothing of what is asked: that somebody is new here or only wonders, a greeting before the question and
 * thanks behind it, and words that point to this system itself, as "you" does.
 */
const ASIDES: readonly RegExp[] = [
  // "Don't you use it?" and "you use it, right?" ask whether.
  /^(?:is|are|do|does|did|can|could|was|were|will|would|have|has)n'?t(?![\p{L}])/u,
  /^(?:(?:hindi|di) ba(?:ng)?|diba)(?![\p{L}])/u,
  /(?:\s*,\s*(?:right|correct|no|noh|ano|eh)|[\s,]+(?:or what|or not|hindi ba|di ba|diba|tama ba))(?: po)?\s*[?.!]*$/,
  /[,.!?]+\s*(?:please )?help(?: me| po)?(?: please)?\s*[?.!]*$/,
  /(?<![\p{L}])(?:(?:i )?ask (?:ko|lang)(?: lang)?(?: po)?|itatanong ko (?:lang|sana)(?: po)?|gusto ko(?:ng)? (?:lang|sana) ?(?:pong )?malaman|nais ko(?:ng)? malaman|pwede ko bang malaman|i(?:'d| would)? (?:just )?(?:want|like|need) to (?:know|ask)(?: about)?)(?: kung)?(?![\p{L}])/u,
  /^(?:hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|magandang (?:umaga|tanghali|hapon|gabi|araw)|kumusta|kamusta|assalamu alaikum|salam)(?: (?:there|po|all|everyone|sir|maam|ma'am|sagot|team|boss))*\s*[,.!:;-]*(?:\s+|$)/,
  /(?<![\p{L}])(?:(?:i am|i'm|im|we are|we're) )?(?:(?:just|still|quite|very|kinda) )?(?:new (?:here|to this(?: system| app| office| chat)?|to the (?:system|office|app)|staff here)|a new(?:bie| user| hire| staff member)?(?: here)?)(?![\p{L}])/u,
  /(?<![\p{L}])(?:bago|baguhan) (?:pa )?(?:lang|lamang)(?: (?:po|kasi|ako|kami|dito|rito|sa (?:opisina|sistema)))*(?![\p{L}])/u,
  /(?<![\p{L}])(?:(?:just )?(?:a )?quick question|just (?:a question|asking|curious|wondering|checking)|(?:i am|i'm|im) (?:just )?(?:curious|wondering|not sure)|i was (?:just )?wondering|out of curiosity|curious (?:lang|ako)|(?:may )?tanong (?:ko )?(?:lang|lamang)(?: po)?|magtatanong lang(?: po)?(?: ako)?|nagtatanong lang(?: po)?(?: ako)?|by the way|btw|i mean|to be clear|sorry|pasensya na(?: po)?|excuse me|sir|ma'?am|in case (?:you know|i need it)|if (?:i may ask|you don'?t mind|possible)|kung (?:pwede|maaari)(?: po)?(?: lang)?)(?![\p{L}])/u,
  /[\s,.!?;-]+(?:thanks|thank you|thx|ty|salamat)(?: (?:po|so much|very much|in advance|a lot|ha|talaga))*\s*[.!]*$/,
  new RegExp(
    `(?<![\\p{L}])(?:(?:here )?(?:in|on|of|from|by|within|inside|with|through|using|for|according to|sa|ng|nasa|dito sa|sa loob ng) )?(?:this|that|the|your|our|these|ang|itong|inyong|iyong) (?:sagot )?${SELF}(?: (?:na )?(?:ito|itong|nyo|ninyo|niyo|mo|here))?(?![\\p{L}])`,
    'u',
  ),
  /(?<![\p{L}])(?:sa|ng|nasa|in|on) (?:sagot|sistema|system|database|chat|chatbot|app)(?:ng ito| na ito| nyo| ninyo| mo)?(?![\p{L}])/u,
  /(?<![\p{L}])(?:in|on|from|sa) (?:the|your|our|these|this|inyong|mga) records?(?![\p{L}])/u,
  /(?<![\p{L}])sistemang ito(?![\p{L}])/u,
  /(?<![\p{L}])(?:does|is|can|did|will|would|should|do|has) sagot(?![\p{L}])/u,
];

/** A text without its asides, in lower case but for what is written in capitals; null where it has none. */
export const withoutAsides = (text: string): string | null => {
  const plain = text.replace(/[’]/g, "'").replace(/\s+/g, ' ').trim();
  const bare = ASIDES.reduce((rest, aside) => {
    const at = rest.toLowerCase().search(aside);
    if (at < 0) return rest;
    const [said] = aside.exec(rest.toLowerCase()) ?? [''];
    return `${rest.slice(0, at)} ${rest.slice(at + said.length)}`.replace(/\s+/g, ' ').trim();
  }, plain);
  return bare === plain ? null : bare.replace(/^[\s,.!?;:-]+/, '');
};
