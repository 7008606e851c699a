/** Rows drawn as one sign: persons with their posts, bodies, places. */
import type { Rows } from '../model/knowledge.js';

/** What a person is called by behind the name, a post among it (张三副镇长). */
const called = '(?:同志|小朋友|同学|老师|先生|女士|老人|Ⓞ?Ⓣ(?!Ⓟ))?(?:[（(][^）)]{0,20}[）)])?';
const aside = '(?:[（(][^）)Ⓟ]{0,14}[）)])?';
const first = `(?:(?:[ⓄⓁ](?:的|原)?)*Ⓣ${aside}(?:[、,，/ ]|兼|和|及)?)*[:： ]?Ⓟ${called}`;
/** Words before a title that nobody read (党委|副书记), none that somebody does something with. */
const unread = '(?![在到把对向说为给与和由]|并[与和对向在到])[^，。；：、ⓅⓄⓁⓉⒺⒹ]{1,8}';
/** What begins behind a comma is a member of the row where it is a chain of posts with its bearer, or a name in a row. */
const isMember = `(?=[ⓄⓁⓉ]|${unread}(?:[ⓄⓁ]*Ⓣ${aside}(?:[、兼]{1,2}[^，。；：、ⓅⒺⒹ]{0,12})?){1,4}Ⓟ|${unread}(?:干部|领导|负责人|队员)Ⓟ|Ⓟ(?:[、，和及与等]|Ⓣ))`;
/** A post whose bearer's name nobody read: the row goes on behind it. */
const lost =
  '(?:[，、](?:[ⓄⓁ]*Ⓣ){1,3}(?!表示|强调|指出|要求|介绍|认为|陪同|参加|出席|主持|汇报|发言|讲话|[到在说])[^，。；：、ⓅⓄⓁⓉⒺⒹ]{2,3}(?=[，、]))?';
const join = `${lost}(?:[、 ]|和|及|与|以及|，以及|[,，]${isMember})`;
/** The next one's posts, each with the words before it that nobody read, 和 and 兼 among them. */
const next = `(?:[^，。；、ⓅⓉⒺⒹ]{0,16}Ⓣ${aside}[、,，]?)*(?:[/ ]|兼|和|及)?(?:(?<=[、和及与])(?:Ⓞ[^，。；：、ⓄⓁⓉⓅⒹ在到把对向说]{0,8}|[^，。；：、ⓄⓁⓉⓅⒹ在到把对向说]{1,10})|(?<=[，,])[ⓄⓁ]{1,3}[^，。；：、ⓄⓁⓉⓅⒹ在到把对向说]{0,6}(?:干部|负责人|队员))?Ⓟ${called}`;

/** Those called on make a row of their own where the next one behind a comma calls on others or comes along: Ⓟ看望Ⓟ，Ⓟ陪同. */
const calledOn = '(?:看望|慰问|走访|会见|拜访|探望)(?:慰问|Ⓔ)*了?';
const others = `(?:[^，。；ⓅⓉ]{0,12}Ⓣ[、兼]?)*Ⓟ(?:[、和及与][^，。；Ⓟ]{0,24}Ⓟ)*[^，。；Ⓟ]{0,8}`;
const visited = `(?<=${calledOn}[^，。；Ⓟ]{0,12})${first}(?:(?:[、 ]|和|及|与|以及)${next})*(?=[，,]${others}(?:${calledOn}|参加|陪同|随同|随行))`;

export const rowPatterns: Rows = {
  persons: new RegExp(`${visited}|${first}(?:${join}{1,2}${next})*`, 'gu'),
  bodies: /Ⓞ(?:(?:[、 ]|和|及|与|以及)Ⓞ)*/gu,
  places: /Ⓛ(?:(?:[、 ]|和|及|与|以及)Ⓛ)*/gu,
};
