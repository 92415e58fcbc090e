import type { Act } from '../../engine/chat/act.ts';
import { help } from './help.ts';
import { navigation } from './navigation.ts';
import { talk } from './talk.ts';

/** What is said besides questions: greetings, thanks, calls for help, wishes to go somewhere. */
export const acts: readonly Act[] = [...talk, ...help, ...navigation];
