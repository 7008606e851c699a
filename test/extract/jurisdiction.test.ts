/** Whose bulletin it is. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { jurisdictionOf } from '../../packages/core/src/stages/extract/jurisdiction.js';
import { bulletinOf, knowledge } from '../help/bodies.js';
import { path } from '../help/jurisdiction.js';

test('what the builder says goes before what the text says', () => {
  const bulletin = bulletinOf(['小河街道召开会议。'], '山东省/济南市');
  assert.equal(jurisdictionOf(bulletin, knowledge), ['山东省', '济南市']);
});

test('a masthead names it', () => {
  const words = ['浏阳市官渡镇党政综合办公室'];
  assert.is(path(['镇党委召开会议。'], { jurisdictionWords: words }), '湖南省/长沙市/浏阳市/官渡镇');
});

test('a short name in a masthead counts where the text names it in full', () => {
  assert.is(path(['镇党委书记到弶港镇巴湾村走访。'], { title: '弶港通讯' }), '江苏省/盐城市/东台市/弶港镇');
});

test('crumbs above the text are a masthead', () => {
  assert.is(path(['首页 > 政务动态 > 青神要闻\n县委书记主持召开会议，县政府有关负责人参加。']), '四川省/眉山市/青神县');
});

test('a county’s short name ends a masthead', () => {
  assert.is(path(['县长主持召开会议。'], { title: '今日青神' }), '四川省/眉山市/青神县');
  assert.is(path(['县长主持召开会议。'], { title: '今日青年' }), '');
});

test('no short name of a county begins within a title', () => {
  assert.is(path(['副县长白启桐要求抓好防汛。副县长洪立存主持会议。']), '');
  assert.is(path(['吉林省长白召开防汛会。副县长洪立存主持会议。']), '吉林省/白山市/长白朝鲜族自治县');
});

test('who signs a notice says whose it is', () => {
  const notice = '现任城关镇党委副书记、镇长，拟任县直部门正职。';
  assert.is(path([`${notice}\n中共鹤峰县委组织部\n2021年4月12日`]), '湖北省/恩施土家族苗族自治州/鹤峰县');
});

test('the texts tell where no masthead does', () => {
  const texts = ['小河街道召开会议。街道党工委书记主持，拱墅区民政局到小河街道调研。'];
  assert.is(path(texts), '浙江省/杭州市/拱墅区/小河街道');
});

test('a municipality has no city between', () => {
  assert.is(path(['黄浦区委到老西门街道调研。老西门街道召开会议，街道党工委书记主持。']), '上海市/黄浦区/老西门街道');
});

test('a bulletin of a district that names many towns is the district’s', () => {
  const text =
    '拱墅区召开会议。区委书记主持，拱墅区政府、小河街道、祥符街道、米市巷街道、湖墅街道参加。区政府要求，拱墅区各地落实。';
  assert.is(path([text]), '浙江省/杭州市/拱墅区');
});

test('a name that many divisions have stays without a path where nothing tells', () => {
  assert.is(path(['城关镇召开会议。城关镇党委书记主持，镇政府参加。']), '城关镇');
});

test('level words ask for a county that only its short name tells', () => {
  assert.is(path(['县长主持召开会议。会议要求，奋力开创青神经济高质量发展新局面。']), '四川省/眉山市/青神县');
  assert.is(path(['青神融媒讯 5月6日，县委书记到城区调研，副县长参加。']), '四川省/眉山市/青神县');
});

test('water called after a division is no district of it', () => {
  assert.is(path(['大通湖区委书记主持会议，区长参加。']), '');
});

test('towns of one name in several places tell of none of them', () => {
  assert.is(path(['我市第五届丰收节在临江镇金鹅村开幕，市委副书记致辞。']), '');
  assert.is(path(['区长到新华街道、东风街道、和平街道调研。']), '');
  assert.is(path(['市第二人民医院到仁和镇义诊，副镇长参加。']).includes('/'), false);
});

test('towns of one county tell of it whatever city is named beside them', () => {
  const text = '县委书记到仙溪镇、梅城镇调研，察看与岳阳市共建的项目。';
  assert.is(path([text]), '湖南省/益阳市/安化县');
});

test('a name that begins like a division is somebody’s behind a title', () => {
  assert.is(path(['市委副书记景洪波宣布开幕。']), '');
});

test('a town that one county has is another’s where an organ of no level of its path acts', () => {
  assert.is(path(['来到云溪镇向阳村。区委书记参加，区政府有关负责人陪同。']), '');
  assert.is(path(['来到云溪镇向阳村。县委书记参加。']), '四川省/绵阳市/盐亭县');
});

test('of two that are as likely neither is said', () => {
  assert.is(path(['县长主持召开会议，推动青神、丹棱两地合作。']), '');
});

test('a short name that is a word counts beside the division around it', () => {
  assert.is(path(['区长到企业走访，推动平安高质量发展。']), '');
  assert.is(path(['区长到企业走访，推动平安高质量发展，为海东多作贡献。']), '青海省/海东市/平安区');
});

test('districts tell of their city', () => {
  assert.is(path(['市政协主席到拱墅区、西湖区视察，市水务局参加。']), '浙江省/杭州市');
});

test('a name that begins with a word of joining is the level word behind it', () => {
  assert.is(path(['审议了县总工会和县妇联的报告，县委书记主持。']), '');
});

test('a deputy behind a district’s name is that district’s', () => {
  assert.is(path(['副市长深入看守所走访，浑江区副区长参加。']), '吉林省/白山市');
});

test('the last of the crumbs may be a county’s short name', () => {
  assert.is(path(['您的位置：首页 > 县区动态 > 青神\n青神县南城镇、汉阳镇举办活动。']), '四川省/眉山市/青神县');
});

test('a dateline with a day names its seat', () => {
  assert.is(path(['长城网辛集3月20日电 市四大班子领导参加义务植树。']), '河北省/石家庄市/辛集市');
});

test('the only county that is named in full is the bulletin’s', () => {
  assert.is(path(['5月29日，拱墅区小河街道办柳岸社区举办包粽子活动。']), '浙江省/杭州市/拱墅区');
});

test('a town whose name several have is told by the city named beside it', () => {
  assert.is(
    path(['长沙高新区东方红街道召开会议。东方红街道党工委书记主持，东方红街道干部参加。']),
    '湖南省/长沙市/岳麓区/东方红街道',
  );
});

test('towns that many counties have tell together of the one that has them all', () => {
  const text = '区长到卧龙寺街道调研，走访了中山东路街道、西关街道的企业。';
  assert.is(path([text]), '陕西省/宝鸡市/金台区');
  assert.is(path(['县委书记到新华乡、和平镇调研。']), '云南省/红河哈尼族彝族自治州/屏边苗族自治县');
  assert.is(path(['县委书记到新华乡调研。']), '');
});

test('a town of a minority is known by its customary name', () => {
  assert.is(path(['县委书记到明水乡祝家沟村调研。']), '辽宁省/葫芦岛市/绥中县');
});

test('a name that a city shares with its county or town is the larger one', () => {
  assert.is(path(['新乡网讯 2月18日，市长到红旗区、卫滨区督导项目。']), '河南省/新乡市');
  assert.is(path(['沅陵新闻网讯 5月13日，五强溪镇党委书记、镇长查看水库。']), '湖南省/怀化市/沅陵县/五强溪镇');
});

test('the end of another word is no county', () => {
  assert.is(path(['代理县长主持召开会议，县住建局参加。']), '');
});

test('the only town that is named, or that acts by its organs, is the bulletin’s', () => {
  assert.is(path(['清湖乡龙山村召开会议。']), '江西省/上饶市/弋阳县/清湖乡');
  assert.is(path(['新江湾城街道党工委书记带队赴虹口区嘉兴路街道考察。']), '上海市/杨浦区/新江湾城街道');
});

test('a road that is called like a division is no sign of it', () => {
  assert.is(path(['区人大常委会主任到新城松岭路西段视察。']), '');
});

test('the foot and the channel of a page tell whose it is', () => {
  const street = '红星街道万华凤凰城社区志愿者清扫楼院。\n\n版权所有 ©2022 ';
  assert.is(path([`${street}通辽日报 \n`]), '内蒙古自治区/通辽市');
  assert.is(path([`${street}河南日报 \n`]), '');
  assert.is(path(['云上通山报道：新城社区开展清扫。']), '湖北省/咸宁市/通山县');
});

test('a town that several have is told by the level in front of it and by the site’s registration', () => {
  assert.is(path(['梅林街道召开会议，梅林街道党工委书记主持。']), '梅林街道');
  assert.is(path(['区梅林街道召开会议，梅林街道党工委书记主持。']), '广东省/深圳市/福田区/梅林街道');
  assert.is(path(['梅林街道召开会议，梅林街道党工委书记主持。\n浙ICP备12345678号']), '浙江省/宁波市/宁海县/梅林街道');
});

test('a town’s short name in the lead counts beside its county, not the sea that another is called like', () => {
  assert.is(
    path(['台风来袭，陈村严阵以待！台风将移入南海海面。（来源：顺德天气）镇人社局召开会议。']),
    '广东省/佛山市/顺德区/陈村镇',
  );
});

test('a school that is called like a county tells of it', () => {
  assert.is(path(['大余中学举行开学典礼。师生走进大余中学。']), '江西省/赣州市/大余县');
  assert.is(path(['大余中学举行开学典礼。']), '');
});

test('a word that names a province names no district elsewhere, and a word that goes over a name’s end is no name', () => {
  assert.is(path(['区政协到河北学习，河北企业家参加，区委书记主持。']), '');
  assert.is(path(['新民主主义革命时期，市委书记讲话。']), '');
});

test('the only county that is named is told beside its province', () => {
  assert.is(path(['吉林省交通厅到场。九台区教育局、九台区交警大队参加。省厅领导讲话。']), '吉林省/长春市/九台区');
});

test('nothing tells', () => {
  assert.is(path(['大家一起清扫楼道。']), '');
});

test("a city's paper is the city's, whatever county or town of it or namesake elsewhere is visited", () => {
  const visit = '市委副书记到临泽县新华镇、高台县新坝镇调研，新华镇党委书记、新坝镇镇长陪同。新华镇党委汇报。';
  assert.is(path([visit], { title: '张掖日报' }), '甘肃省/张掖市');
  const journey = '市委副书记率团赴浙江省杭州市西湖区考察，西湖区区长陪同。';
  assert.is(path([journey], { title: '南昌日报' }), '江西省/南昌市');
  const own = '县委书记到新华镇调研。县委要求，县政府落实。临泽县新华镇召开会议。';
  assert.is(path([own], { title: '张掖日报' }), '甘肃省/张掖市/临泽县');
});

test('a masthead may be called after a town that no list has', () => {
  assert.is(path(['镇党委召开会议。'], { title: '青沙镇报' }), '青沙镇');
  assert.is(
    path(['临泽县水利局到镇里检查。临泽县政府要求落实。'], { title: '青沙镇报' }),
    '甘肃省/张掖市/临泽县/青沙镇',
  );
  assert.is(path(['会议召开。'], { title: '美丽乡镇报' }), '');
});

test('a neighbourhood that is called like a county is no sign of it', () => {
  assert.is(path(['双柏社区举办茶话会\n双柏社区在食堂举办茶话会，社区党委书记致辞。双柏社区还安排了游戏。']), '');
});

test('a headline’s kicker tells it, though a larger city’s paper prints it', () => {
  const text = '苍溪：春耕备耕忙\n来源：广元日报\n3月5日，陵江镇党委书记到笋子沟村指导春耕。';
  assert.is(path([text]), '四川省/广元市/苍溪县');
});

test('a square called like a county says nothing of it', () => {
  assert.is(path(['县人大常委会组织代表到和平广场、体育公园视察。']), '');
});

test('a masthead’s short name is no city where only organs of a district speak', () => {
  const text =
    '首页 > 新闻中心 > 临江动态\n区领导检查安全生产\n4月9日，区委副书记、区长检查安全生产。区政府办公室主任陪同。';
  assert.is(path([text]), '');
});

test('a county is not named by characters of two words', () => {
  const text = '市人大城建环资委主任委员到企业视察。市人大城建环资委提出要求。';
  assert.is(path([text]), '');
});

test('a site’s short name is no town’s where nothing around the town is named', () => {
  assert.is(path(['市委常委出席仪式，市人大常委会副主任参加。'], { title: '中安在线' }), '');
});

test('a site’s name above its path tells of a city that is named nowhere else', () => {
  assert.is(path(['克拉玛依网 > 专题\n第十社区清理楼道\n社区党委书记到场。']), '新疆维吾尔自治区/克拉玛依市');
});

test('a site called like a district far away is not that where organs of a city act', () => {
  const text = '金山网讯 市委书记会见客商。市委常委、市委秘书长参加。镇江地处江南，镇江有山水，推进现代化镇江新实践。';
  assert.is(path([text]), '江苏省/镇江市');
});

test('a paper called after a town of many is of the one beside whose city it tells', () => {
  const text = '街道党工委书记带队检查。街道办事处主任到绍兴河湾纺织厂查看。';
  assert.is(path([text], { title: '东关简讯' }), '浙江省/绍兴市/上虞区/东关街道');
  assert.is(path(['会议召开。'], { title: '东关简讯' }), '');
});

test('a short name in a masthead speaks for the town called so, not for a district around another one', () => {
  const text = '在海淀区清河街道河湾社区，街道武装部部长到场。';
  assert.is(path([text], { title: '清河社区报' }), '北京市/海淀区/清河街道');
});

test('a city’s guest house tells of it where nothing else does', () => {
  assert.is(path(['市政府党组会议在北票宾馆召开。市长、副市长出席。']), '辽宁省/朝阳市/北票市');
  assert.is(path(['市政府党组会议在北票路召开。市长、副市长出席。']), '');
});

test('of districts of one name the one is meant whose streets are named', () => {
  const visit = '区委书记周明远走访了新华区焦店镇。新华区委要求抓好落实。';
  assert.is(path([visit]), '河南省/平顶山市/新华区');
  assert.is(path([visit.replace('焦店镇', '一个社区')]), '新华区');
});

test('what nobody is called and no sentence says is the name of a county', () => {
  assert.is(
    path(['全县教育会议召开，县委书记周明远讲话，强调推动吴堡教育发展，谱写吴堡新篇章。']),
    '陕西省/榆林市/吴堡县',
  );
  // A leader's name is none.
  assert.is(path(['副市长徐汇川督导我区工程，管委会副主任姚恒志陪同。徐汇川一行来到现场。']), '');
});

test('a county tells of the prefecture whose organs act, and one that is visited of none', () => {
  assert.is(path(['州委在西昌通报情况，州委副书记、州长周明远讲话，州委常委姚恒志主持。']), '四川省/凉山彝族自治州');
  const visit = '我市党政考察团赴昆山、张家港学习考察。市委书记周明远率团，昆山市委副书记姚恒志陪同。';
  assert.is(path([`${visit}一行到江苏省昆山市和张家港市参观。`]), '');
});

test('a street is not named by the short name of its district', () => {
  const item = '松北区裕强街道办事处开展义务劳动。街道办事处主任周明远、松北区城管局局长姚恒志参加。松北区委指导。';
  assert.is(path([item]), '黑龙江省/哈尔滨市/松北区');
});

test('a county that has become a city is told by its short name where a county acts', () => {
  const item = '武汉市政协副主席周明远一行考察我县。县政协主席姚恒志陪同。考察团希望把京山建成后花园。';
  assert.is(path([item]), '湖北省/荆门市/京山县');
});

test('a town’s committee names no county that is called like the town', () => {
  const item = '县委书记周明远到长坪镇、柳林镇调研。长坪镇党委书记姚恒志，柳林镇党委书记蒋一蕊汇报。柳林镇长参加。';
  assert.is(path([item]).includes('柳林县'), false);
});

test('of two districts of one short name the name is known, where it stands more than once', () => {
  const item = '全区教育会议召开，区委书记周明远讲话，副区长姚恒志主持。';
  assert.is(path([`${item}会议强调，推动城关教育发展，谱写城关新篇章。`]), '城关区');
  assert.is(path([`${item}城关公司参加。`]), '');
});

test.run();
