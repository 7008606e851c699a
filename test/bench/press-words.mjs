/** What the made-up newspapers are written with: words by how common they are, and sentences such as bulletins have. */

/** Commonest first, as Zipf's law wants them. */
export const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁隋植甘景薄单包司柏宁柯阮桂闵欧解强柴华车冉房边辜',
];

export const given = [
  ...'明国文华建志伟军平红丽英芳敏静燕秀玉兰春梅霞桂海波涛永强宏斌俊杰浩宇晨轩梓涵雨欣怡佳琪思远博瑞子墨雪娟萍玲辉鹏飞龙刚勇毅峰磊洋健成林森清正义仁德福祥瑜琳珊颖慧洁雅婷倩蓉薇岚秋冬夏景行云帆晓禾齐守礼若溪宽桐',
];

const firsts = [...'河柳青白石枫云南北东西新长永安太平和清龙凤金银玉双三九大小上下前后'];
const seconds = [...'湾溪桥塘墩浦港沟坪岭坡岗堰渡圩沙竹林泉田畈坞墟庄冲桦荡泾浜洲'];

/** Two characters that name a place; numbers below some nine hundred give one each. */
export const placeName = (number) =>
  `${firsts[Math.floor(number / seconds.length) % firsts.length]}${seconds[number % seconds.length]}`;

/** What stands behind a name of a place, or of a firm. */
export const roads = ['路', '街', '大道', '巷', '东路', '西路', '支路'];
export const compounds = ['新村', '小区', '花苑', '家园', '公寓', '苑'];
export const venues = ['文化活动中心', '党群服务中心', '社区学校', '便民服务中心', '老年食堂', '文化广场', '体育馆'];
export const firms = ['纺织有限公司', '农业科技有限公司', '物业服务有限公司', '机械制造有限公司', '食品有限公司'];

/** Bodies of a town behind its name, each with its posts; those named first fill the paper. */
export const townBodies = [
  ['党委', ['书记', '副书记', '委员', '宣传委员', '组织委员']],
  ['人民政府', ['镇长', '副镇长', '副镇长', '副镇长']],
  ['人大', ['主席', '副主席']],
  ['综合行政执法队', ['队长', '副队长']],
  ['社区卫生服务中心', ['主任', '副主任']],
  ['派出所', ['所长', '教导员']],
  ['中心小学', ['校长', '副校长']],
  ['妇联', ['主席']],
  ['团委', ['书记']],
  ['司法所', ['所长']],
  ['市场监管所', ['所长']],
  ['文化站', ['站长']],
];

export const countyBodies = [
  ['委', ['书记', '副书记', '常委']],
  ['人民政府', ['县长', '副县长', '副县长']],
  ['民政局', ['局长', '副局长']],
  ['水利局', ['局长', '副局长']],
  ['教育局', ['局长', '副局长']],
  ['农业农村局', ['局长', '副局长']],
  ['住房和城乡建设局', ['局长', '副局长']],
  ['卫生健康委员会', ['主任', '副主任']],
  ['红十字会', ['会长']],
];

export const headlines = [
  (m) => `${m.countyPost.short}${m.countyPost.name}到${m.town}镇调研`,
  (m) => `${m.town}镇召开${m.topic}工作会议`,
  (m) => `${m.village}村${m.topic}有了新办法`,
  (m) => `${m.town}镇开展${m.topic}志愿服务活动`,
  (m) => `${m.topic}走进${m.compound}`,
];

export const topics = ['防汛', '垃圾分类', '消防安全', '旧区改造', '文明创建', '乡村振兴', '养老服务', '河道整治'];

/** The article's first sentence tells its event, the others fill it. */
export const openings = [
  (m) =>
    `${m.date}，${m.countyPost.full}${m.countyPost.name}一行到${m.town}镇${m.village}村调研${m.topic}工作。${m.post.full}${m.post.name}、${m.post2.full}${m.post2.name}陪同调研。`,
  (m) =>
    `${m.date}，${m.town}镇在${m.venue}召开${m.topic}工作会议。${m.post.full}${m.post.name}主持会议，${m.post2.full}${m.post2.name}出席会议并讲话。`,
  (m) => `${m.date}上午，${m.post.full}${m.post.name}走访慰问了${m.village}村的老党员，送上节日的祝福。`,
  (m) =>
    `${m.date}，${m.post.full}${m.post.name}会见了${m.firm}总经理${m.manager}一行，双方就${m.topic}工作进行了座谈交流。`,
  (m) => `${m.date}下午，${m.town}镇${m.topic}推进会在${m.venue}举行，${m.post.full}${m.post.name}参加会议。`,
];

export const fillings = [
  (m) => `${m.post.name}指出，要压实责任、细化措施，把群众的事当作自己的事，确保各项工作落到实处。`,
  () => `活动现场，志愿者们为居民提供理发、磨刀、义诊等便民服务，吸引了二百余名居民参加。`,
  (m) => `“楼道亮堂了，心里也亮堂。”居民${m.resident}告诉记者，她在${m.compound}住了三十多年。`,
  () => `据悉，该项目总投资约1200万元，建成后将惠及周边五个小区三千多户居民。`,
  (m) => `会上，${m.post2.full}${m.post2.name}就${m.topic}工作作了交流发言。`,
  (m) => `下一步，${m.town}镇将继续深入开展走访，及时回应居民关切，提升辖区居民的获得感。`,
  (m) => `${m.road}一带的商户说，自从${m.topic}工作开展以来，街面干净了，生意也好了。`,
  (m) => `家住${m.compound}的${m.resident}老人今年八十二岁，社区志愿者每周都上门看望。`,
];
