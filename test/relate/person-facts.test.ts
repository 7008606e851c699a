/** In whose name a person acts. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { itemOf } from '../help/read.js';

const classes: readonly (readonly [string, string, string])[] = [
  ['尚晓琳', 'representative', '县政协委员、河北清源果业有限公司董事长尚晓琳参加会议。'],
  ['尚晓琳', 'official', '县人大代表、油坊镇党委书记尚晓琳参加会议。'],
  ['尚晓琳', 'private', '退休教师尚晓琳参加会议。'],
  ['尚晓琳', 'representative', '义诊队伍在医院党委尚晓琳书记的带领下到村里义诊。'],
  ['尚晓琳', 'representative', '我院纪检书记尚晓琳带队到村里义诊。'],
  ['尚晓琳', 'representative', '清源公司老板尚晓琳向村里捐赠大米。'],
  ['尚晓琳', 'representative', '公益组织负责人尚晓琳向村里捐赠图书。'],
  ['尚晓琳', 'representative', '锦旗送到了县人民医院3病区尚晓琳主任的手中。'],
  ['尚晓琳', 'official', '会议传达学习了尚晓琳同志在全市动员部署会上的讲话。'],
  ['尚晓琳', 'official', '石国平、尚晓琳等县委理论学习中心组成员出席。'],
  ['尚晓琳', 'official', '尚晓琳是油坊村党支部书记。'],
  ['尚晓琳', 'private', '油坊村的老会计尚晓琳拿出账本。'],
  ['尚晓琳', 'private', '少先队大队长尚晓琳代表同学们发言。'],
  ['尚晓琳', 'official', '移民管理警察尚晓琳走访牧民。'],
  ['尚晓琳', 'representative', '副院长尚晓琳带队到村里义诊。'],
  ['尚晓琳', 'official', '县人民法院召开会议。院长尚晓琳主持会议。'],
  ['尚晓琳', 'private', '早点铺老板尚晓琳向村里捐赠大米。'],
  ['尚晓琳', 'private', '尚晓琳是油坊村的低保户，镇干部到他家走访。'],
  ['尚晓琳', 'private', '居民代表尚晓琳参加会议。'],
  ['尚晓琳', 'representative', '油坊小学校长尚晓琳参加会议。'],
  ['尚晓琳', 'representative', '清河县人民医院党委书记尚晓琳参加会议。'],
  ['杜学礼', 'official', '旗委书记张秀兰、杜学礼、刘永年等四大班子领导参加学习会。'],
  ['鲁春霞', 'official', '会上，鲁春霞、何学书、罗广田等3名县、镇人大代表作了发言。'],
  ['鲁春霞', 'official', '会上，鲁春霞领学了有关文件。'],
  ['罗广田', 'official', '鲁春霞、罗广田围绕民族工作依次作了研讨发言。'],
  ['罗广田', 'private', '居民罗广田说，路修好了。'],
  ['尚晓琳', 'representative', '县教育局相关科室的领导，清河中学党委书记、校长尚晓琳参加会议。'],
  ['谢文涛', 'official', '县融媒体中心主任谢文涛参加会议。'],
  ['谢文涛', 'representative', '县人民医院心内科主任谢文涛参加会议。'],
  ['谢文涛', 'official', '尚晓琳、谢文涛等同志参加会议。'],
  ['谢文涛', 'private', '会后走访慰问了尚晓琳、谢文涛等同志。'],
  ['谢文涛', 'official', '驻村第一书记尚晓琳、工作队员谢文涛参加会议。'],
  ['谢文涛', 'private', '尚晓琳一行走访慰问了老干部谢文涛、石国平。'],
  ['石国平', 'private', '尚晓琳一行走访慰问了老干部谢文涛、石国平。'],
  ['谢文涛', 'private', '尚晓琳一行慰问了军转干部谢文涛、石国平。'],
  ['谢文涛', 'representative', '油坊小学校长尚晓琳、工会主席谢文涛参加活动。'],
  ['谢文涛', 'official', '县教育局局长尚晓琳、工会主席谢文涛参加活动。'],
  ['谢文涛', 'representative', '工商银行清河支行纪委书记谢文涛参加活动。'],
  ['谢文涛', 'official', '会议通过了谢文涛等三名同志的任职议案。'],
  ['谢文涛', 'representative', '普外科谢文涛副主任、儿科尚晓琳主任到场义诊。'],
  ['谢文涛', 'representative', '油坊学院党委委员、纪委书记谢文涛参加会议。'],
  ['谢文涛', 'representative', '谢文涛会长发言。'],
  ['谢文涛', 'official', '谢文涛当选为镇人大主席。'],
  ['谢文涛', 'private', '谢文涛当选年度道德模范。'],
  ['谢文涛', 'representative', '企业负责人谢文涛发言。'],
  ['谢文涛', 'official', '县水务局总工程师谢文涛发言。'],
  ['谢文涛', 'official', '油坊村老支书谢文涛发言。'],
  ['谢文涛', 'private', '家属代表谢文涛发言。'],
  ['谢文涛', 'private', '受表彰人员代表谢文涛发言。'],
  ['谢文涛', 'private', '用户代表谢文涛发言。'],
  ['谢文涛', 'representative', '医护人员代表谢文涛发言。'],
  ['谢文涛', 'representative', '施工单位负责人谢文涛发言。'],
  ['谢文涛', 'representative', '语文老师谢文涛发言。'],
  ['谢文涛', 'representative', '油坊中学校长尚晓琳、政教处副主任谢文涛，学生代表林小北发言。'],
  ['谢文涛', 'representative', '河北商会执行会长、邯郸分会会长谢文涛发言。'],
  ['谢文涛', 'official', '民盟清河县委会主委、县人民医院副院长谢文涛发言。'],
  ['谢文涛', 'official', '匈牙利驻华大使谢文涛发言。'],
  ['谢文涛', 'historical', '大家缅怀革命烈士谢文涛。'],
  ['谢文涛', 'historical', '尚晓琳介绍了谢文涛烈士的事迹。'],
  ['谢文涛', 'private', '烈士家属谢文涛发言。'],
  ['谢文涛', 'private', '运动员代表谢文涛宣誓。'],
  ['谢文涛', 'private', '村民谢文涛陪同。'],
];

for (const [name, expected, text] of classes) {
  test(`${text} makes ${name} ${expected}`, () => {
    const { persons } = itemOf('油坊镇召开会议', `6月21日，油坊镇召开会议，镇长郝振东主持会议。${text}`);
    assert.is(persons.find((person) => person.name === name)?.class, expected);
  });
}

test.run();
