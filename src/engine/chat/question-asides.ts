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
  /(?<![\p{L}])(?:(?:i )?ask (?:ko|lang)(?: lang)?(?: po)?|itatanong ko(?: (?:lang|sana|po))*|gusto ko(?:ng)? (?:lang|sana) ?(?:pong )?malaman|nais ko(?:ng)? malaman|pwede ko bang malaman|i(?:'d| would)? (?:just )?(?:want|like|need) to (?:know|ask)(?: about)?)(?: kung)?(?![\p{L}])/u,
  /^(?:hi|hello|hey|greetings|(?:good|gud) (?:morning|afternoon|evening|day|am|pm|noon|eve)|magandang (?:umaga|tanghali|hapon|gabi|araw)|kumusta|kamusta|assalamu alaikum|salam)(?: (?:there|po|all|everyone|sir|maam|ma'am|sagot|team|boss))*\s*[,.!:;-]*(?:\s+|$)/,
  /(?<![\p{L}])(?:(?:i am|i'm|im|we are|we're) )?(?:(?:just|still|quite|very|kinda) )?(?:new (?:here|to this(?: system| app| office| chat)?|to the (?:system|office|app)|staff here)|a new(?:bie| user| hire| staff member)?(?: here)?)(?![\p{L}])/u,
  /(?<![\p{L}])(?:bago|baguhan) (?:pa )?(?:lang|lamang)(?: (?:po|kasi|ako|kami|dito|rito|sa (?:opisina|sistema)))*(?![\p{L}])/u,
  /(?<![\p{L}])(?:(?:just )?(?:a )?quick question|just (?:a question|asking|curious|wondering|checking)|(?:i am|i'm|im) (?:just )?(?:curious|wondering|not sure)|i was (?:just )?wondering|out of curiosity|curious (?:lang|ako)|(?:may )?tanong (?:ko )?(?:lang|lamang)(?: po)?|magtatanong lang(?: po)?(?: ako)?|nagtatanong lang(?: po)?(?: ako)?|by the way|btw|i mean|to be clear|sorry|pasensya na(?: po)?|excuse me|sir|ma'?am|in case (?:you know|i need it)|if (?:i may ask|you don'?t mind|possible)|kung (?:pwede|maaari)(?: po)?(?: lang)?)(?![\p{L}])/u,
  // How it should be told, and that it was told before.
  /(?<![\p{L}])(?:(?:in|using) (?:simple|plain|layman'?s?|easy|everyday|basic|a few|your own) (?:terms|words|english|language|filipino|tagalog)|in (?:short|brief|a nutshell|one sentence)|sa (?:simple|simpleng|madaling|maikling) (?:salita|paliwanag|sabi)|like i'?m (?:five|5))(?![\p{L}])/u,
  /(?<![\p{L}])(?:(?:can|could|would) you )?(?:please )?(?:remind me|refresh my memory|refresh me|enlighten me|fill me in|clue me in|educate me|walk me through|run me through|paalala|ipaalala mo)(?: (?:once more|once again|again|po|please|naman|on|of|about))*(?![\p{L}])/u,
  /(?<![\p{L}])(?:(?:na )?nga (?:po )?(?:ba )?ulit|(?:ba|po|na) ulit|nga pala|once again|once more)(?![\p{L}])|\s+(?:again|ulit)(?: po)?\s*[?.!]*$/u,
  /(?<![\p{L}])(?:(?:pardon|forgive|excuse) (?:me|my ignorance|the (?:silly|dumb|basic) question)|sorry (?:if|for) (?:this is )?(?:a|the) (?:dumb|silly|basic|stupid|newbie) question|(?:dumb|silly|basic|stupid|newbie|noob) question(?: (?:but|po|lang))?|just so (?:we are|we're|i am|i'm) (?:on the same page|clear|sure)|for (?:the record|my (?:own )?(?:information|understanding|reference)|clarity|clarification)|just to (?:be (?:sure|clear)|clarify|confirm|check)|under the hood|behind the scenes?|in the background|are we talking(?: about)?|if i may|if you will|(?:on (?:a )?)?(?:new|another|different|next|separate|last) (?:topic|question|subject|matter)|(?:bagong|ibang|isa pang|huling) (?:tanong|paksa|usapan)|(?:para|for) (?:malinaw|linaw|klaro)|para (?:sigurado|malinaw|alam ko|maintindihan ko))(?![\p{L}])/u,
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
  return bare === plain
    ? null
    : bare.replace(/^[\s,.!?;:-]+/, '').replace(/^(?:but|and|so|pero|at|kaya)\s+(?:po\s+)?/i, '');
};
