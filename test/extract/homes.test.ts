/** Who comes and who goes: whose bulletin it is by its guests and hosts. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bodiesIn } from '../help/bodies.js';
import { path } from '../help/jurisdiction.js';

test('a city that the bulletin’s own people go to learn from is another one', () => {
  assert.is(path(['市政协主席率考察团赴浙江省嘉兴市、江苏省苏州市学习考察，苏州市政协副主席接待。']), '');
  assert.is(path(['县长率队赴浙江省义乌市招商考察，推介青神县产业。']), '四川省/眉山市/青神县');
});

test('a dateline and a guest tell whose paper it is', () => {
  assert.is(
    path(['徐州日报讯 5月6日，宿迁市党政代表团来我市，宿迁市委书记率队，宿迁市长参加。徐州市领导陪同。']),
    '江苏省/徐州市',
  );
  assert.is(
    path(['宿迁市委书记率宿迁市党政代表团来扬州考察，宿迁市长参加，扬州市委书记陪同。宿迁市代表团看了古城。']),
    '江苏省/扬州市',
  );
});

test('another county’s people who come are not at home, and their own city’s are', () => {
  const visit = '陈巴尔虎旗人大常委会主任周明远一行深入我旗考察。旗人大常委会主任姚恒志陪同。';
  assert.is(path([`呼伦贝尔市${visit}`]).includes('呼伦贝尔市'), false);
  const own = '六安市人大常委会主任周明远一行来我县调研。舒城县委书记姚恒志陪同。舒城县委副书记蒋一蕊汇报了工作。';
  assert.is(path([own]), '安徽省/六安市/舒城县');
});

test('a guest whose delegation comes is not at home, however often it is named', () => {
  const text =
    '率宿迁市党政代表团来我市考察，宿迁市委常委、宿迁市政府副市长一同参加，宿迁市委政研室派员。市委书记陪同。';
  assert.is(path([`扬州日报    2024年06月11日\n宿迁市委书记${text}`]), '江苏省/扬州市');
});

test('a delegation that comes to a city called by one character is not at home', () => {
  const text =
    '党政代表团来盐考察。徐汇区委书记周明远率队。市委副书记姚恒志陪同。一行到亭湖区和大丰区参观，肯定我市的做法。';
  assert.is(path([`上海市徐汇区${text}`]), '江苏省/盐城市');
});

test('where a city’s own people go for a Party day is not at home', () => {
  const text =
    '市乡村振兴局党员干部赴无为市开城镇羊山村开展主题党日活动。局党组书记姚恒志参加。市乡村振兴局要求抓好落实。';
  assert.is(path([`来源：芜湖市乡村振兴局\n${text}`]), '安徽省/芜湖市');
});

test('a county’s people who go to several counties are at home in none of them', () => {
  const text =
    '旗政协主席带队，赴杭锦后旗、五原县、临河区围绕协商向基层延伸进行考察学习。一行到五原县隆兴昌镇参观。旗政协要求落实。';
  assert.is(path([text]), '');
});

test('who calls on a school of the city is at home there', () => {
  const lead = '市长来到瑞昌市第八中学走访慰问。';
  assert.is(path([`${lead}瑞昌市委副书记、市长参加了座谈。`]), '江西省/九江市/瑞昌市');
});

test('who accompanied guests in a sentence before goes nowhere', () => {
  const visit = '商会会长周明远一行莅临上蔡县参观。县政协主席姚恒志陪同。一行来到上蔡县产业展厅参观。';
  assert.is(path([visit]), '河南省/驻马店市/上蔡县');
});

test('guests of the same rank are not at home, nor is their city what 市政协 stands for', () => {
  const visit = '长沙市政协副主席周明远率经科委考察团一行14人到我市考察。市政协副主席姚恒志陪同客人参观开发区。';
  assert.is(path([visit]), '');
  assert.equal(
    bodiesIn([visit]).map(({ name }) => name),
    ['长沙市政协', '市政协'],
  );
});

test('the end of a city in full is no county', () => {
  assert.is(path(['长沙市政协召开会议。长沙市政协委员参加。']).includes('沙市区'), false);
});

test('whoever leads 我市 to another city is of the one that goes', () => {
  const visit =
    '省委副书记、市委书记周明远率我市党政代表团来到浙江湖州考察，学习湖州市的做法。湖州市委书记姚恒志陪同。';
  assert.is(path([`${visit}要着力打造赣州样本，为赣州所用。`]), '江西省/赣州市');
});

test('我市 is the city around whose towns are told and that its short name tells', () => {
  const visit = '乡城县考察团一行来我市考察。在下涯镇之江村、梅城镇千鹤村参观，感受建德文化，学习建德的做法。';
  assert.is(path([visit]), '浙江省/杭州市/建德市');
});

test('whoever comes by the full name of another division is no host', () => {
  const visit = '辽宁省朝阳市双塔区委书记周明远率双塔区党政代表团到秀峰区考察。';
  assert.is(path([`${visit}区委书记姚恒志陪同。副区长蒋一蕊介绍情况。`]), '广西壮族自治区/桂林市/秀峰区');
  // Whoever goes there stays at home, unless the other county's organs receive him.
  const going = '平江县委书记周明远率平江县代表团赴叶县学习。';
  assert.is(path([`${going}县委常委姚恒志参加。平江县招商局局长蒋一蕊推介。`]), '湖南省/岳阳市/平江县');
  assert.is(path([`${going}县委书记姚恒志接待。叶县县长蒋一蕊介绍。`]), '河南省/平顶山市/叶县');
});

test('a dateline of one word tells whose item it is', () => {
  assert.is(path(['邹城讯 3月5日，市委书记周明远调研。副市长姚恒志参加。']), '山东省/济宁市/邹城市');
  assert.is(path(['本报讯 3月5日，市委书记周明远调研。副市长姚恒志参加。']), '');
});

test('who calls on homes in a town of the county is at home there', () => {
  const visit = '3月5日，县委书记周明远来到安吉县山川乡柳岸村走访慰问。山川乡党委书记姚恒志陪同。';
  assert.is(path([visit]), '浙江省/湖州市/安吉县');
});

test.run();
