import type { Token } from '../language/token.ts';
import type { Language } from './reply.ts';

/** Words that only Filipino has; place names and borrowed nouns say nothing. */
const FILIPINO = new Set(
  `ang ng mga sa ilan ilang ano anong alin aling sino sinong saan nasaan kailan paano bakit magkano gaano
  ipakita ilista pakita po ba nga naman din rin nasa kada bawat walang wala meron mayroon mayroong bang lahat
  tungkol natin namin kumpara ikumpara ihambing pinakamarami pinakamaraming pinakamalaki pinakamalaking pinakamataas
  pinakakaunting pinakamababang pinakamaliit pinakalumang pinakabagong kabuuang kabuuan bilang listahan komunidad
  lalawigan rehiyon probinsya munisipyo ngayong nakaraang noong mula hanggang hindi yung iyong anu nito dito doon
  paki sabihin bigyan karaniwang proyekto pangangailangan patakaran e eh tapos sige salamat lang lamang dun yun yon
  yan iyan iyon niyan niyon nun kasi pero gusto pwede puwede maaari kelan saang alinman sila nila niya siya ako
  natin atin ating kami tayo kayo sana marami maraming mas pala kaya pong bago pagkatapos lahat lahatin isama huwag
  alisin komunidad kabuhayan tao katao kababaihan kalahok dumalo natapos`.split(/\s+/),
);

/** "Most" in front of any word. */
const PINAKA = /^pinaka/;

/** The language of a question: Filipino as soon as one of its own words is there, for Taglish is answered so. */
export const languageOf = (tokens: readonly Token[]): Language =>
  tokens.some(
    (token) => (FILIPINO.has(token.norm) || PINAKA.test(token.norm)) && !/^\p{Lu}{2,}$/u.test(token.text),
  )
    ? 'fil'
    : 'en';
