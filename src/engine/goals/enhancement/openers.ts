/**
 * Ordinary words that a polished sentence may begin with although the original did not use them. A sentence
 * that opens with any other new capitalised word may be bringing in a name.
 */
export const OPENERS: ReadonlySet<string> = new Set(
  `a an the this that these those it its they their there here you your yours we our who whoever what whatever when whenever where wherever why how which
  and but so yet or if unless although though because since once while as before after until during in on at by for from with within without under over
  to of about around through then next now first finally also even just only simply still always never not no nothing nobody anyone anything everyone everything
  someone something somebody others another each every all any both most many some several few more less whether than
  add aim allow answer apply arrange ask avoid be become begin book borrow break bring build call carry cast check choose circle clear close collect combine come compare
  compile complete confirm consider count create cross cut decide deciding define delete describe determine develop discuss divide do don't draft draw drop end ensure enter examine
  explain explore figure file fill find finish fit fix focus follow gather get give go grab have head help highlight hold identify imagine include instead introduce invite jot
  keep know lay lead learn leave let limit list listen look make map mark match measure meet mention mind move name never no not note notice offer open order organise organize
  outline pack pair pay pick place plan play please point polish practice practise prepare press print pull push put quit rate reach read reading record reflect register rehearse
  remember remind remove repeat replace request research reserve rest review revise rewrite run save say scan schedule score search secure see select send set settle share show sign sit
  sketch skip sleep smile sort speak spell spend split spot stand start state stay stick stop store strike study submit swap switch tackle take talk teach tell test thank think tie time
  total track train translate travel treat trim try turn type underline understand update use view visit wait walk watch weigh work write writing
  good great better best small short simple clear calm honest careful strong early late real true new old people readers students teachers employers officers friends family
  half one two three four five six seven eight nine ten clothes originals money tuition time words plans plan eligibility registrars anything begin beginning`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
