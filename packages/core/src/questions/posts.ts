/** Ways of asking who holds which post. */
import type { QuestionRule } from '../model/question.js';
import { what, whole, whom } from './words.js';

export const postQuestions: readonly QuestionRule[] = [
  {
    name: 'what-post',
    asks: 'posts',
    pattern: whole(
      `(?<a>.+?)(?:当时|那时|目前|现在|如今|现|时|曾经?|历|先后|以前|之前|都)*(?:是|任|担任|做|当|有|的)*(?:过|了)?${what}(?:职务|职位|官|领导|工作|岗位|身份)`,
    ),
    examples: ['{a:周晓禾}现在什么职务', '{a:周晓禾}当时任什么职务', '{a:周晓禾}担任过哪些职务'],
  },
  {
    name: 'career',
    asks: 'posts',
    pattern: whole('(?<a>.+?)的?(?:职务|职位|履历|简历|任职经历|任职|职务变动)(?:是什么|有哪些)?'),
    examples: ['{a:周晓禾}的职务', '{a:周晓禾}的履历', '{a:周晓禾}任职经历'],
  },
  {
    name: 'who-is',
    asks: 'posts',
    pattern: whole('(?<a>.+?)是(?:谁|什么人|何人|哪位)'),
    examples: ['{a:周晓禾}是谁', '{a:周晓禾}是什么人'],
  },
  {
    name: 'who-holds',
    asks: 'holders',
    pattern: whole('(?:现在|目前|当时|那时)?谁(?:是|任|担任|当|做)(?:的|了|过)?(?<post>.+?)'),
    examples: ['谁是{post:柳湾街道党工委书记}', '谁担任过{post:柳湾街道办事处主任}'],
  },
  {
    name: 'post-is-whom',
    asks: 'holders',
    pattern: whole(
      `(?:历任|历届|现任|时任|前任)?(?<post>.+?)(?:现在|目前|当时|先后|都|是|有|为|由)*${whom}(?:担任|任|当)?(?:的|过)?`,
    ),
    examples: [
      '{post:柳湾街道党工委书记}是谁',
      '历任{post:柳湾街道党工委书记}有哪些人',
      '{post:柳湾街道办事处主任}由谁担任',
    ],
  },
  {
    name: 'all-holders',
    asks: 'holders',
    pattern: whole('(?:历任|历届|现任|时任)(?<post>.+?)'),
    examples: ['历任{post:柳湾街道党工委书记}'],
  },
  {
    name: 'leaders',
    asks: 'leaders',
    pattern: whole(
      `(?<body>.+?)(?:现在|目前|当时|那时|现|都)*(?:有|是)(?:过)?(?:${what}|谁是)(?:党政)?(?:领导|干部|负责人|班子成员)`,
    ),
    examples: ['{body:柳湾街道}有哪些领导', '{body:柳湾街道}现在有什么干部'],
  },
  {
    name: 'leaders-of',
    asks: 'leaders',
    pattern: whole(`(?<body>.+?)的?(?:党政)?(?:领导(?:班子|成员)?|班子成员|负责人)(?:有哪些人?|都?有谁|是谁|名单)?`),
    examples: ['{body:柳湾街道}领导班子', '{body:柳湾街道}的领导有哪些'],
  },
];
