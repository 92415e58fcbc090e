import type { Act } from '../../engine/chat/act.ts';

interface Destination {
  readonly id: string;
  readonly path: string;
  /** How people call the place, English and Filipino; the first is how the answer does. */
  readonly names: readonly [string, ...string[]];
  readonly fil: string;
  /** What is said besides the usual ways. */
  readonly also?: readonly string[];
}

const DESTINATIONS: readonly Destination[] = [
  {
    id: 'home',
    path: '/',
    names: ['home', 'home page', 'main page', 'dashboard', 'start page', 'main menu'],
    fil: 'simula',
    also: ['go home', 'back to home', 'go back to the home page', 'open the dashboard', 'home page'],
  },
  {
    id: 'communities',
    path: '/communities',
    names: ['communities', 'community', 'community list', 'mga komunidad', 'komunidad', 'community profiles'],
    fil: 'mga komunidad',
  },
  {
    id: 'map',
    path: '/map',
    names: ['map', 'mapa', 'community map', 'map of communities', 'map view'],
    fil: 'mapa',
    also: [
      'open the map',
      'show me the map',
      'show the map',
      'map',
      'view the map',
      'buksan ang mapa',
      'where is the map',
      'can you show a map',
      'can I see a map',
      'do you have a map',
      'is there a map',
      'may mapa ba',
    ],
  },
  {
    id: 'assessments',
    path: '/assessments',
    names: [
      'MANA',
      'assessments',
      'assessment',
      'MANA assessments',
      'mga assessment',
      'mapping and needs assessment',
    ],
    fil: 'MANA',
  },
  {
    id: 'needs',
    path: '/needs',
    names: ['needs', 'need', 'community needs', 'mga pangangailangan', 'pangangailangan'],
    fil: 'mga pangangailangan',
  },
  {
    id: 'workshops',
    path: '/workshops',
    names: ['workshops', 'workshop', 'mga workshop', 'MANA workshops'],
    fil: 'mga workshop',
  },
  {
    id: 'coordination',
    path: '/coordination',
    names: ['coordination', 'koordinasyon', 'engagements', 'meetings', 'coordination activities'],
    fil: 'koordinasyon',
  },
  {
    id: 'partnerships',
    path: '/partnerships',
    names: ['partnerships', 'partnership', 'agreements', 'mga partnership', 'memoranda'],
    fil: 'mga partnership',
  },
  {
    id: 'organizations',
    path: '/organizations',
    names: [
      'organizations',
      'organization',
      'partners',
      'mga organisasyon',
      'mga katuwang',
      'directory of partners',
    ],
    fil: 'mga organisasyon',
  },
  {
    id: 'policies',
    path: '/policies',
    names: ['policies', 'policy', 'policy recommendations', 'mga patakaran', 'patakaran'],
    fil: 'mga patakaran',
  },
  {
    id: 'projects',
    path: '/projects',
    names: ['projects', 'project', 'PPAs', 'programs', 'mga proyekto', 'proyekto', 'project list'],
    fil: 'mga proyekto',
  },
  {
    id: 'budgets',
    path: '/budgets',
    names: ['budgets', 'budget', 'budget ceilings', 'badyet', 'mga badyet'],
    fil: 'badyet',
  },
  {
    id: 'staff',
    path: '/staff',
    names: ['staff', 'staff directory', 'team', 'mga kawani', 'kawani'],
    fil: 'mga kawani',
  },
  {
    id: 'tasks',
    path: '/tasks',
    names: ['tasks', 'my tasks', 'task list', 'task board', 'mga gawain', 'mga gawain ko'],
    fil: 'mga gawain',
  },
  {
    id: 'calendar',
    path: '/calendar',
    names: ['calendar', 'my calendar', 'kalendaryo', 'events', 'schedule'],
    fil: 'kalendaryo',
    also: [
      'open the calendar',
      'open my calendar',
      'show me the calendar',
      'buksan ang kalendaryo',
      'calendar',
    ],
  },
  {
    id: 'announcements',
    path: '/announcements',
    names: ['announcements', 'announcement board', 'mga anunsiyo', 'mga anunsyo'],
    fil: 'mga anunsiyo',
  },
  {
    id: 'goals',
    path: '/goals',
    names: ['goals', 'my goals', 'goal', 'my plan', 'my plans', 'mga layunin', 'mga layunin ko'],
    fil: 'iyong goals',
    also: [
      'open my goals',
      'open goals',
      'show me my goals',
      'show my goals',
      'my goals',
      'buksan ang goals ko',
      'where are my goals',
      'nasaan ang goals ko',
    ],
  },
  {
    id: 'profile',
    path: '/profile',
    names: ['profile', 'my profile', 'account settings', 'settings'],
    fil: 'iyong profile',
    also: [
      'open my profile',
      'show me my profile',
      'show my profile',
      'my profile',
      'buksan ang profile ko',
      'where is my profile',
    ],
  },
  {
    id: 'conversations',
    path: '/conversations',
    names: [
      'conversations',
      'my conversations',
      'chat history',
      'my chat history',
      'old conversations',
      'mga usapan ko',
    ],
    fil: 'iyong mga usapan',
    also: [
      'open my conversations',
      'show my conversations',
      'show my chat history',
      'show me my chat history',
      'my conversations',
      'my chat history',
      'where is my chat history',
      'can I see my chat history',
      'can I see my old conversations',
      'buksan ang mga usapan ko',
    ],
  },
  {
    id: 'faqs',
    path: '/faqs',
    names: ['FAQs', 'FAQ', 'frequently asked questions', 'mga FAQ'],
    fil: 'mga FAQ',
    also: ['show me the FAQs', 'FAQs', 'open the FAQs', 'frequently asked questions', 'mga madalas itanong'],
  },
]; // prettier-ignore

/** The usual ways to ask for a page. "Open projects" is not one of them: it may ask for rows. */
const waysTo = (name: string): readonly string[] => [
  `go to ${name}`,
  `go to the ${name} page`,
  `go to the ${name} module`,
  `take me to ${name}`,
  `take me to the ${name} page`,
  `bring me to ${name}`,
  `bring me to the ${name} page`,
  `navigate to ${name}`,
  `navigate to the ${name} page`,
  `switch to ${name}`,
  `jump to ${name}`,
  `open the ${name} page`,
  `open the ${name} module`,
  `open the ${name} screen`,
  `show me the ${name} page`,
  `show the ${name} page`,
  `view the ${name} page`,
  `where is the ${name} page`,
  `where can I find the ${name} page`,
  `how do I get to the ${name} page`,
  `how do I open the ${name} page`,
  `pumunta sa ${name}`,
  `punta sa ${name}`,
  `punta tayo sa ${name}`,
  `dalhin mo ako sa ${name}`,
  `dalhin mo ako sa ${name} page`,
  `buksan ang ${name} page`,
  `buksan ang pahina ng ${name}`,
  `nasaan ang ${name} page`,
  `nasaan ang pahina ng ${name}`,
  `saan ang ${name} page`,
];

/** Wishes to go somewhere in the client; it decides what its paths show. */
export const navigation: readonly Act[] = DESTINATIONS.map(
  ({ id, path, names, fil, also = [] }): Act => ({
    id: `general.go-to-${id}`,
    kind: 'NAVIGATION',
    variants: [...names.flatMap(waysTo), ...also],
    answer: {
      en: `This way, please: ${names[0]} (${path}).`,
      fil: `Dito po ang daan: ${fil} (${path}).`,
    },
    destination: path,
  }),
);
