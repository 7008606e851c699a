/** Where a name may begin and end: what joins names, what stands before and behind them, what they are written with. */

/** What stands between two names in a row. */
export const nameJoin = /(?:[、,，/／]|和|及|与|以及|[ 　])$/u;

/** 隋斌|和|王强: what joins names. */
export const joining = /[和与及同暨跟并]/u;

/** Grammar behind which a name may begin: 和|周明, 由|周明; not 太, 也, 更. */
export const beforeName = /[和与及同跟对向由给让被把将为在到找是叫请陪的以像了过]/u;

/** Single characters behind a name that end a clause: 周明等，周明说：; names may end with most others. */
export const closing = /[等说称道讲问答在是的了时后处]/u;

/** Degree and can: 赵宗更|主持 is no more presiding, 边文会|出席 no being able to attend. */
export const besideVerbs = /[会得更很最太极]/u;

/** 十分|高兴, 她很|文静: who is called by such a word is nobody behind a degree of it. */
export const degree =
  /(?:十分|非常|格外|特别|无比|异常|极其|极为|万分|相当|多么|这么|那么|如此|这般|分外|更加|越发|愈发|倍感|深感|备感|感到|感觉|觉得|显得|变得|[很更最都挺太])$/u;

/** Grammar that something must stand behind: 王大为和… is one name. */
export const beforeWords = /[对向由让被把将为给使]/u;

/** Posts that one person has: not those of many, such as 社区干部. */
export const postOfOne = /(?:[长席]|书记|主任|委员|经理|总监|教授|理事|成员)$/u;

/** What is said behind a whole name only, whatever the name ends in: 骆清和|同志, 郭大为|一行, not 和同志们; sticky. */
export const behindWholeName = /同志(?!们)|一行(?![人个白])/uy;

/** What puts somebody into a post or takes the post away, before the name. */
export const appointing = /(?:任命|免去|提名|聘任|选举|补选)[:：]?$/u;

/** What joins a name to the post that its bearer takes; sticky. */
export const taking = /(?:同志)?(?:兼任|担任|出任|接任|改任|转任|挂任|任|为(?!一行)|兼)/uy;

/** 选举…，|蒋日旺|为镇人大副主席；: a clause of two or three characters and the post that they take. */
export const takingInRow =
  /[，,；;：:、](?<name>\p{Script=Han}{2,3})(?:同志)?(?:当选)?为\p{Script=Han}{2,24}(?:主席|主任|书记|委员|代表|[市区县镇乡州旗局院校会部]长)(?=[，。；、,;（(])/dgu;

/** 王建江，天镇县委书记、二级巡视员；: a line of a list. */
export const listedWithPost =
  /(?<=^|\n|；)(?<name>\p{Script=Han}{2,3})[，,](?:[男女][，,])?(?=\p{Script=Han}{2,24}?(?:主席|主任|书记|委员|代表|[市区县镇乡州旗局院校会部]长)(?:[、；;。]|\n|$))/dgu;

/** What stands right behind a name and belongs to none: its bearer's home, or what its bearer does. Two characters are sure. */
export const behindName =
  /家[的里中门住还也]|手[中里]|莅[临会]|以及|家庭(?=[、，]|荣获|获|等|被)|门[前口]|发(?:去了|来了?(?=贺|消息|微信|短信|信息|祝福|视频))|[二两三四五六七八九十几][人位名]|正[在和与为忙带给向对]|作[了专动辅总表报部发讲交指主题重工经典汇介说宣安点培解党检演全会最如开领]|[文图摄][/／]|夫妇|夫妻|一家(?!亲)|本人|自己|老人|头一|第一|[端捐拿捧掏递握拉扛搬送带写住坐站走跑看听想做记围盯指笑抱蹲挽赶接放翻忙领扶搀陪跟追顶冒背抬推骑开穿戴擦数念唱望答打][来着了出给上下起过到在进应开]|[花笑讲谈问用喝吃哭买卖借租种养办签填收换挑][了着过]|[说是在有就等被把让给将并也都还又们端捐拿捧掏递握拉扛搬喊叫问答讲写住坐站走跑看听想做](?=.)|[（(]/uy;

/** 老张, 小周: not 大小, 从小, 中小. */
export const nickname = /(?<![大从年幼缩微减变矮渺细老小中城街村乡\d一二三])[小老阿]$/u;

/** Characters with which names of other languages are written in Chinese; single ones stand in Chinese names as well. */
export const sounds =
  '合乎阔阿艾安奥巴白拜班包保贝比毕别宾波伯博布才茨达大代丹旦德登邓狄迪地丁东都杜多顿额恩尔法范菲芬夫弗福甫尕嘎甘戈格根更贡古哈海罕汗何赫黑亨洪胡华怀霍基吉加贾坚江杰捷金久居喀卡凯康考科可克肯库拉腊莱赖兰郎朗劳勒雷里力利丽莲连林琳龙隆卢鲁路罗洛玛马买麦曼毛梅蒙孟米密明莫姆木慕穆那娜乃奈南内尼妮宁牛农努诺欧帕潘培佩彭皮平坡普齐其奇恰钱羌强乔切青琼曲热仁日荣肉茹如若撒萨塞赛桑沙莎山尚绍舍生圣施什史舒司丝斯松苏孙索塔台泰坦汤特藤提田铁廷通图吐托瓦万汪旺威维韦魏温文翁沃乌吾伍西希锡夏香项肖谢辛兴休许旭雪牙雅亚延央扬羊洋耶叶伊依衣以易因英永尤于羽玉育约云泽扎杂则詹张章珍真芝志治珠朱卓兹子孜宗祖佐措姐卜森逊荪汉翰迈蒂芙露莉蕾黛妲瑟戴娅娃彼列奎昆坎噶豪纳伦仕';

/** 吐尔逊.买买提: a stop between characters that write sounds. */
export const stopInName = new RegExp(`(?<=[${sounds}]{2})[.．](?=[${sounds}]{2})`, 'gu');
