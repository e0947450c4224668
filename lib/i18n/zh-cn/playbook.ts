import type { playbook as en } from '../en/playbook.ts'

export const playbook = {
  'playbook.stage.sincerity.title': '诚意',
  'playbook.stage.sincerity.aim': '感谢、理解、承诺跟进。及时，说一次，不求情。',
  'playbook.stage.facts.title': '事实',
  'playbook.stage.facts.aim': '冷静弄清发生了什么，把能证明的留存下来。',
  'playbook.stage.feelings.title': '情绪',
  'playbook.stage.feelings.aim': '先接住买家的情绪，别让差评或曝光成为下一步。',
  'playbook.stage.fair-way-out.title': '合理方案',
  'playbook.stage.fair-way-out.aim':
    '先看买家有权得到什么，再算每种方案的成本。多数买家要的还是他买的东西。',
  'playbook.stage.reship.title': '补发，分担价值',
  'playbook.stage.reship.aim': '再发一次。规则允许、买家愿意时，双方分担一部分价值。',
  'playbook.stage.discount.title': '部分退款',
  'playbook.stage.discount.aim': '退一部分，货归买家。金额精确，一步比一步小，不附加条件。',

  'playbook.situation.not-received': '未收到货',
  'playbook.situation.not-as-described': '与描述不符',
  'playbook.situation.changed-mind': '买家不想要了',
  'playbook.situation.in-transit': '在途中',
  'playbook.situation.stuck': '途中停滞',
  'playbook.situation.lost': '丢失',
  'playbook.situation.delivered-says-carrier': '显示已签收',
  'playbook.situation.returned-to-sender': '退回寄件人',
  'playbook.situation.customs': '海关滞留',
  'playbook.situation.late': '延误',
  'playbook.situation.damaged': '破损',
  'playbook.situation.defective': '故障',
  'playbook.situation.wrong-or-missing': '错发或漏发',
  'playbook.situation.cancellation': '发货前取消',
  'playbook.situation.unauthorised': '拒付或付款争议',
  'playbook.situation.platform-claim': '平台介入',
  'playbook.situation.appeal': '申诉',

  'playbook.because.reason': '申请写的原因是“{reason}”。',
  'playbook.because.kind.not-received': '申请类型是未收到货。',
  'playbook.because.kind.not-as-described': '申请类型是与描述不符。',
  'playbook.because.kind.damaged': '申请类型是商品破损。',
  'playbook.because.kind.wrong-item': '申请类型是发错货。',
  'playbook.because.kind.changed-mind': '申请写明买家不想要了。',
  'playbook.because.kind.unauthorised': '付款被指未经授权。',
  'playbook.because.kind.cancellation': '买家要求取消订单。',
  'playbook.because.kind.late-delivery': '申请原因是送达太晚。',
  'playbook.because.kind.other': '申请没有写常见的原因。',
  'playbook.because.words': '买家写道：“{quote}”。',
  'playbook.because.delivered': '物流显示已妥投：“{status}”。',
  'playbook.because.delivered-on': '物流显示 {day} 已妥投。',
  'playbook.because.returned': '包裹被退回：“{status}”。',
  'playbook.because.lost': '物流显示丢件：“{status}”。',
  'playbook.because.moving': '还没有妥投扫描，最新一条是“{status}”。',
  'playbook.because.announced': '承运商还没收到包裹：“{status}”。',
  'playbook.because.page.payment-dispute': '付款本身有争议。',
  'playbook.because.page.claim': '已请平台裁决。',
  'playbook.because.page.decided': '页面显示“{status}”。',
  'playbook.because.silent': '已 {days} 天没有新轨迹。',

  'playbook.next.name-situation': '先确认这是哪种纠纷。',
  'playbook.next.name-situation.why': '从页面上看不出确切情况，而后面的步骤要看它。',
  'playbook.next.urgent':
    '马上回复：只剩 {hours, plural, =0 {} other {# 小时 }}{minutes, plural, other {# 分钟}}。',
  'playbook.next.overdue': '回复时限已过。马上在申请里回复。',
  'playbook.next.overdue-estimate': '按估算，回复时限已过。马上在申请里回复。',
  'playbook.next.why.page-deadline': '这是页面写明的时限。不回复，平台就会单方面处理。',
  'playbook.next.cost': '成本 {loss}；全额退款的话要 {fullRefund}。',
  'playbook.next.cost-only': '成本 {loss}。',
  'playbook.next.way.partial-refund': '提议部分退款，货归买家。',
  'playbook.next.way.partial-refund-amount': '提议退 {amount}，货归买家。',
  'playbook.next.way.reship': '提议补发。',
  'playbook.next.way.return-refund': '提议退货退款。',
  'playbook.next.way.full-refund': '全额退款。',
  'playbook.next.way.contest': '用手上的证据申诉。',
  'playbook.next.way.why': '在这里行得通的方案中，它成本最低。但买家应得的仍然排在前面。',
  'playbook.next.all-done': '各阶段都已完成。留意买家的答复，把结果留存下来。',
  'playbook.next.all-done.why': '谈妥的事，执行完并留下记录才算数。',

  // 1 诚意
  'playbook.step.sincerity-answer-amazon.title': '24 小时内在消息会话里回复',
  'playbook.step.sincerity-answer-amazon.why':
    '周末和节假日都算，自动回复不算。买家发信满 48 小时就可以提交 A-to-z 索赔。',
  'playbook.step.sincerity-answer-amazon.how':
    '在这个订单自己的会话里写，亚马逊才看得到。还没有方案，就先回一封，说清下次回复的日期。',
  'playbook.step.sincerity-answer-ebay.title': '3 个工作日内在申请里回复',
  'playbook.step.sincerity-answer-ebay.why':
    '超时后买家可以请 eBay 介入，由 eBay 判的案子会记缺陷；之前自己解决的不记。',
  'playbook.step.sincerity-answer-ebay.how':
    '用申请页面里的留言框，不要另发站内信：eBay 客服看的是申请。日期以页面为准。',
  'playbook.step.sincerity-answer-aliexpress.title': '聊天 24 小时内回，纠纷 5 天内响应',
  'playbook.step.sincerity-answer-aliexpress.why': '纠纷逾期不响应，系统会自动执行买家方案。',
  'playbook.step.sincerity-answer-aliexpress.how':
    '以纠纷页面的倒计时为准。在聊天里客气两句不算响应纠纷，两边都要回。',
  'playbook.step.sincerity-thank.title': '感谢、报出订单号、说出你理解的问题',
  'playbook.step.sincerity-thank.why':
    '买家看到你复述了他的问题，就不会反复再讲。回得快、回得用心，比一上来就给钱管用。',
  'playbook.step.sincerity-thank.how':
    '三句话：感谢、订单号、用买家的话说问题。不找借口，也不要问页面上就有答案的问题。',
  'playbook.step.sincerity-one-apology.title': '为给买家添的麻烦道一次歉',
  'playbook.step.sincerity-one-apology.why': '道歉一次有用。反复道歉像走流程，还会把事情放大。',
  'playbook.step.sincerity-one-apology.how':
    '说清为哪件事抱歉：等得久、杯子碎了。先不认责，也不说“我们一向”，接下来看事实。',
  'playbook.step.sincerity-no-blame.title': '保持友好：不想要了不是过错',
  'playbook.step.sincerity-no-blame.why':
    '这里没什么要道歉的；买家觉得被指责，就会去找商品的毛病。',
  'playbook.step.sincerity-no-blame.how': '感谢，说没关系，讲下一步怎么做。第一句别问为什么。',
  'playbook.step.sincerity-next-date.title': '说好哪天再联系',
  'playbook.step.sincerity-next-date.why':
    '说到做到的日期，比任何结果承诺都能稳住人，也免得买家另开战线。',
  'playbook.step.sincerity-next-date.how':
    '挑一个守得住的日子，宁可明天，不要下周。到了那天，承运商没回复也要给买家写信。',

  // 2 事实
  'playbook.step.facts-scans.title': '把物流轨迹看到最后一条',
  'playbook.step.facts-scans.why':
    '未收到货看的就是轨迹：有没有妥投扫描、在哪里扫的、最后一条有多久了。',
  'playbook.step.facts-scans.how':
    '打开物流页并留存证据。最后一条扫描已经很久的，请承运商查件，并记下提出的日期。',
  'playbook.step.facts-delivery-place.title': '显示已妥投：核对签收地和订单的城市、邮编',
  'playbook.step.facts-delivery-place.why':
    '签收地在别的城市，什么都证明不了；“已妥投”也可能是退回给了我们。平台最先看的就是这一条。',
  'playbook.step.facts-delivery-place.how':
    '把扫描记录的城市和邮编跟订单并排对。轨迹没写地点的，向承运商要妥投证明（POD）。',
  'playbook.step.facts-promised-date.title': '把承诺送达日和今天、轨迹放在一起看',
  'playbook.step.facts-promised-date.why':
    '最晚承诺日之前，包裹不算迟；过了这天，时间站在买家一边。',
  'playbook.step.facts-promised-date.how':
    '以买家下单时看到的最晚日期为准，不是承运商的预估。还没到期，就把日期和运单号告诉买家。',
  'playbook.step.facts-who-signed.title': '查清是谁签收的',
  'playbook.step.facts-who-signed.why': '不少“没收到”的包裹，其实在邻居、前台或自提点。',
  'playbook.step.facts-who-signed.how':
    '看签收人姓名、签名、门口照片。可以请买家问问家里人，但绝不要暗示他撒谎。',
  'playbook.step.facts-photos.title': '请买家在平台流程里传最多三张照片',
  'playbook.step.facts-photos.why':
    '以后裁决的人只看申请里的内容。照片还能看出是物流、包装还是商品的问题。',
  'playbook.step.facts-photos.how':
    '整件商品、有问题的地方、外箱面单。已经传过就不要再要，再要一次会磨掉买家的好感。',
  'playbook.step.facts-listing.title': '拿买家说的和商品页逐字对照',
  'playbook.step.facts-listing.why':
    '是否与描述不符，看的是我们自己的商品页：标题、图片、尺码表、规格。现在看清楚，比输掉案子便宜。',
  'playbook.step.facts-listing.how':
    '看下单当时的商品页，把跟争议点有关的那一句记下来并留存，不管对我们有利还是不利。',
  'playbook.step.facts-usable.title': '弄清商品还能不能用',
  'playbook.step.facts-usable.why':
    '东西还能用，退一部分才能让人满意；完全不能用，就谈换新或退货。',
  'playbook.step.facts-usable.how': '只问一句：照样能用、缺一个部件能用，还是完全不能用？',
  'playbook.step.facts-packed.title': '核对实际打包了什么',
  'playbook.step.facts-packed.why':
    '规格、数量、包裹重量一比，往往一分钟就能看出是不是配错货，后面就好答了。',
  'playbook.step.facts-packed.how':
    '把 SKU、规格、面单重量跟订单核对。仓库有打包照片的，一并留存。',
  'playbook.step.facts-window-amazon.title': '核对是否在退货期内',
  'playbook.step.facts-window-amazon.why':
    '退货期内的申请亚马逊大多自动批准，硬拒只会换来 A-to-z 索赔。',
  'playbook.step.facts-window-amazon.how':
    '一般 30 天，年末假日季下的单更长。我们的条件可以比亚马逊宽，不能更严。',
  'playbook.step.facts-window-ebay.title': '看这条刊登自己的退货政策',
  'playbook.step.facts-window-ebay.why':
    '买家不想要了，eBay 按我们自己的政策来：多少天、回程运费谁付。',
  'playbook.step.facts-window-ebay.how':
    '打开刊登，记下天数和付费方。适用买家结账站点的规则，而不是刊登站点的。',
  'playbook.step.facts-window-aliexpress.title': '核对“免费退货”和天数',
  'playbook.step.facts-window-aliexpress.why': '有“免费退货”的，回程对买家免费，争这一点只会扣分。',
  'playbook.step.facts-window-aliexpress.how':
    '看订单上有没有“免费退货”标识。没有的话，以双方在纠纷里谈定的为准。',
  'playbook.step.facts-shipped.title': '看包裹发出了没有',
  'playbook.step.facts-shipped.why':
    '没发出算取消订单，有自己的时限：eBay 3 天，速卖通 72 小时。发出了才算退货。',
  'playbook.step.facts-shipped.how':
    '没发出就去处理取消申请。不要让买家自己去取消（亚马逊禁止），也不要让他换原因。',
  'playbook.step.facts-condition.title': '问清商品现在的状态',
  'playbook.step.facts-condition.why': '已使用要扣款，退之前说买家容易接受，退之后说就成了争执。',
  'playbook.step.facts-condition.how':
    '问是否未使用、配件齐全、包装还在。不是的话会怎样，也说清楚。',
  'playbook.step.facts-hidden-fault.title': '确认背后没有质量问题',
  'playbook.step.facts-hidden-fault.why':
    '“不喜欢”有时是“拉链坏了”。那买家应得的更多，退回来也照样会发现。',
  'playbook.step.facts-hidden-fault.how':
    '客气地问一次哪里不合适。是质量问题就按质量问题处理。绝不要让买家改原因。',
  'playbook.step.facts-thread-amazon.title': '把每条事实写进消息会话',
  'playbook.step.facts-thread-amazon.why':
    'A-to-z 索赔按会话里已有的内容裁决，没写进去就等于没发生。',
  'playbook.step.facts-thread-amazon.how':
    '承运商、运单号、日期、签收地、照片里看到的，用简单句子写清楚，第二天结束前写完。',
  'playbook.step.facts-proof-ebay.title': '在申请里上传物流单号',
  'playbook.step.facts-proof-ebay.why':
    '没有发货证明，eBay 可能直接判给买家。证明要在案子关闭前上传才算数。',
  'playbook.step.facts-proof-ebay.how':
    '用“添加追踪信息”，不要传截图。订单总额达到 750 USD、750 CAD、750 AUD、450 GBP 或 550 EUR，还要有签名确认。',
  'playbook.step.facts-request-ebay.title': '照片和文字都留在退货申请里',
  'playbook.step.facts-request-ebay.why': 'eBay 介入时，客服看的是申请，不是收件箱。',
  'playbook.step.facts-request-ebay.how':
    '买家用站内信发了照片的，请他在申请里再传一次，并在申请里写明你的结论。',
  'playbook.step.facts-number-aliexpress.title': '只用订单里填写的运单号',
  'playbook.step.facts-number-aliexpress.why':
    '只认这个单号。聊天里给的不算证明；扫描时间比订单还早，会被当成虚假发货。',
  'playbook.step.facts-number-aliexpress.how':
    '核对单号、收件人和重量是否一致。填错的可以在 10 个工作日内在订单里修改。',
  'playbook.step.facts-evidence-aliexpress.title': '响应时附上我方证据',
  'playbook.step.facts-evidence-aliexpress.why':
    '双方谈不拢，最迟第 7 天平台介入，按纠纷里的材料裁决。',
  'playbook.step.facts-evidence-aliexpress.how':
    '打包照片、商品页、重量、聊天记录。只传原件，改过的材料可能赔上店铺。纠纷关闭前都可以补充。',

  // 3 情绪
  'playbook.step.feelings-reread.title': '把消息从头再读一遍，看语气',
  'playbook.step.feelings-reread.why':
    '走势比一句重话更说明问题：句子变短、全大写、反复追问，都出现在差评之前。',
  'playbook.step.feelings-reread.how':
    '从最早读到最新，一口气读完。记下买家除了钱还失去了什么：生日、时间、信任。',
  'playbook.step.feelings-wait.title': '说出等待让买家付出了什么',
  'playbook.step.feelings-wait.why': '觉得被听见的人会多等几天；没被听见的人会升级纠纷。',
  'playbook.step.feelings-wait.how':
    '提到承诺的日期，有特别的场合也提一下。接着一句话说你正在做什么。不要接“但是”。',
  'playbook.step.feelings-letdown.title': '用买家的话说出他的失望',
  'playbook.step.feelings-letdown.why': '谈钱之前，买家先要被相信。开头就质疑，退款只会更贵。',
  'playbook.step.feelings-letdown.how':
    '复述收到的是什么、原本期待的是什么。感谢他传照片。是否使用不当之类的问题放到后面。',
  'playbook.step.feelings-choice.title': '让买家轻松地做决定',
  'playbook.step.feelings-choice.why': '心里轻松的买家会考虑换货或留下；被逼急的只会坚持退。',
  'playbook.step.feelings-choice.how': '说没关系，在他决定之前把费用和步骤讲明白。',
  'playbook.step.feelings-every-point.title': '买家提的每一点都要回应',
  'playbook.step.feelings-every-point.why': '买家最看重的是用心。漏掉一点，回来就是“你根本没看”。',
  'playbook.step.feelings-every-point.how': '先自己列一遍，再按买家的顺序逐条答，一条一句。',
  'playbook.step.feelings-no-review.title': '不管买家怎么威胁，都不提评价',
  'playbook.step.feelings-no-review.why':
    '索要评价、拿钱换评价，三个平台都禁止，后果是扣分或停用。',
  'playbook.step.feelings-no-review.how': '不接威胁，只谈事情。买家拿评价要钱的，留存消息并举报。',
  'playbook.step.feelings-no-second-apology.title': '不要道第二次歉',
  'playbook.step.feelings-no-second-apology.why': '从第二次起，道歉反而帮倒忙，现在看行动。',
  'playbook.step.feelings-no-second-apology.how':
    '与其“再次抱歉”，不如写：这期间做了什么、接下来做什么、哪一天。',

  // 4 合理方案
  'playbook.step.way-entitlement.title': '先看买家应得什么，再谈方案',
  'playbook.step.way-entitlement.why':
    '买家有权拿回全款时，更小的金额只能作为自愿的另一个选择。否则案子会输，花得更多。',
  'playbook.step.way-entitlement.how': '看“买家应得”一栏。“可以商量”里写的，就是你的空间。',
  'playbook.step.way-scan-amazon.title': '以妥投扫描为准',
  'playbook.step.way-scan-amazon.why':
    '没有妥投证明，亚马逊会判买家胜诉。有签收，或 Buy Shipping 面单显示已妥投，我们就站得住。',
  'playbook.step.way-scan-amazon.how':
    '没有扫描：退款或补发，让买家选。地点对得上：在会话里客气地出示，并提出请承运商查件。',
  'playbook.step.way-scan-ebay.title': '以妥投扫描为准',
  'playbook.step.way-scan-ebay.why':
    'eBay 看四样：已妥投状态、日期、订单的城市和邮编、承运商已接入 eBay。缺一样就判给买家。',
  'playbook.step.way-scan-ebay.how':
    '证明不足：在 eBay 介入前退款或补发。证明充分：上传单号，用两句话说明。',
  'playbook.step.way-scan-aliexpress.title': '以妥投扫描为准',
  'playbook.step.way-scan-aliexpress.why':
    '官方物流记录里的妥投扫描说了算。没有的话，退款只是几天的事。',
  'playbook.step.way-scan-aliexpress.how':
    '证明不足：接受，或以“补发并写明日期”作为我方方案。证明充分：附上记录拒绝。绝不要求买家提前确认收货。',
  'playbook.step.way-fault-amazon.title': '提供不低于亚马逊标准的退货',
  'playbook.step.way-fault-amazon.why': '商品有问题，又拒绝或刁难退货的，A-to-z 索赔买家稳赢。',
  'playbook.step.way-fault-amazon.how':
    '美国站默认预付标签；服装类和国际退货由我们付运费。除了退货，也可以提议部分退款、货归买家。',
  'playbook.step.way-fault-ebay.title': '接受退货，标签费我们付',
  'playbook.step.way-fault-ebay.why':
    '与描述不符必须接受退货，刊登写“不接受退货”也一样。拒绝或不理，eBay 可能退款还不要货回来。',
  'playbook.step.way-fault-ebay.how':
    '按时接受。可以提议部分退款或换货，但买家可以拒绝，3 个工作日照常走。',
  'playbook.step.way-fault-aliexpress.title': '接受，或拒绝并提出我方方案',
  'playbook.step.way-fault-aliexpress.why':
    '光拒绝，纠纷就会上升到平台；判我方责任会影响店铺指标。申诉只有一次，7 天内提。',
  'playbook.step.way-fault-aliexpress.how':
    '方案里写明金额、附上证据，再加一句买家看得懂的话。不要让买家改纠纷原因。',
  'playbook.step.way-return-amazon.title': '批准退货并说清条件',
  'playbook.step.way-return-amazon.why':
    '退货办得清楚，“不想要了”就不会变成索赔。收到退货后 2 个工作日内要退款。',
  'playbook.step.way-return-amazon.how':
    '24 小时内处理申请。退回的商品已使用或不完整的，按损失扣款并向买家说明。',
  'playbook.step.way-return-ebay.title': '照我们的退货政策办，不走样',
  'playbook.step.way-return-ebay.why': '给多了是大方，给少了要记缺陷。政策写明可退的，就不能拒绝。',
  'playbook.step.way-return-ebay.how':
    '在申请里接受，标签费按刊登写的由谁付。收到货后 2 个工作日内退款。政策写明不接受退货的，客气地拒绝。',
  'playbook.step.way-return-aliexpress.title': '在纠纷里写明回程运费谁付',
  'playbook.step.way-return-aliexpress.why': '只有写进纠纷方案的才能执行。之后买家有 10 天寄出。',
  'playbook.step.way-return-aliexpress.how':
    '有“免费退货”：接受。没有：提退货退款，或退一部分、货归买家。退货到了及时确认。',
  'playbook.step.way-withdrawal.title': '欧盟买家 14 天内：直接退，不讲价',
  'playbook.step.way-withdrawal.why': '撤回权是消费者的法定权利，讲价违法，平台也会判给买家。',
  'playbook.step.way-withdrawal.how':
    '确认撤回，退还货款和标准运费。换货或部分退款，买家自己提起才谈。',
  'playbook.step.way-ask.title': '问买家怎样才算解决',
  'playbook.step.way-ask.why': '多数买家要的是他买的东西，不是钱。靠猜，往往多付。',
  'playbook.step.way-ask.how':
    '问一个开放的问题，给两三个例子。在买家说“全退”之前先提方案，绝不说上限。',
  'playbook.step.way-costs.title': '报金额之前先看“成本”',
  'playbook.step.way-costs.why': '急着全额退款又不要货回来，通常最贵：货、运费、佣金都没了。',
  'playbook.step.way-costs.how':
    '把缺的数字填上，比较与“买家应得”相符的方案。仍然选最贵的，就写下原因。',
  'playbook.step.way-chargeback-amazon.title': '有未结拒付？之外不要退款',
  'playbook.step.way-chargeback-amazon.why': '拒付未结时另外退款，等于付两次。',
  'playbook.step.way-chargeback-amazon.how':
    '看“绩效—信用卡拒付”。7 天内在那里一次性答复完整：发货日期、运单号、商品、往来消息。',
  'playbook.step.way-chargeback-ebay.title': '有未结付款纠纷？之外不要退款',
  'playbook.step.way-chargeback-ebay.why': '它会关掉这个订单的其他途径，另外退款等于付两次。',
  'playbook.step.way-chargeback-ebay.how':
    '有 5 个自然日。提出异议之前把材料全部上传，最多 5 张图、共 1.75 MB；之后不能再加。',
  'playbook.step.way-chargeback-aliexpress.title': '有未结拒付？之外不要退款',
  'playbook.step.way-chargeback-aliexpress.why':
    '发卡行裁决之前，速卖通会冻结订单和货款。另外退款等于付两次。',
  'playbook.step.way-chargeback-aliexpress.how':
    '在通知写明的期限内上传：承诺送达日期、打包照片、物流记录、聊天记录。',

  // 5 补发
  'playbook.step.reship-offer.title': '先提补发',
  'playbook.step.reship-offer.why':
    '买家拿到想要的东西，订单保住了，成本只是货和运费，不是整单货款。',
  'playbook.step.reship-offer.how':
    '作为应得退款之外的另一个选择提出，写明哪天发出。买家明确同意后再发。',
  'playbook.step.reship-part.title': '只补缺的或坏的那一件',
  'playbook.step.reship-part.why':
    '一个盖子、一根线只要一封信的钱，整套要一个包裹。东西坏了，人们更想要一件好的，而不是钱。',
  'playbook.step.reship-part.how':
    '问清是哪个部件。拆不开的就补一件新的；回程比货值还贵时，坏的就留给买家。',
  'playbook.step.reship-exchange.title': '提议换尺码、颜色或型号',
  'playbook.step.reship-exchange.why': '只是不合适的话，换一个规格，单子保住了，买家也满意。',
  'playbook.step.reship-exchange.how':
    '先查库存。在平台流程里办好退货，再写明换哪个规格、哪天发出。',
  'playbook.step.reship-stock-address.title': '答应之前先查库存和地址',
  'playbook.step.reship-stock-address.why': '补发的包裹在同一个地址再丢一次，就是双倍损失。',
  'playbook.step.reship-stock-address.how':
    '请买家核对订单里的地址，回答“对”或“不对”即可。不要让他在消息里发地址，那是个人信息。',
  'playbook.step.reship-exchange-freight.title': '事先说清哪一程谁付运费',
  'playbook.step.reship-exchange-freight.why': '突然冒出来的运费，会把友好的换货变成投诉。',
  'playbook.step.reship-exchange-freight.how':
    '回程和补发各报一个数。不要在平台外收款；买家要承担的部分，从退款里少退。',
  'playbook.step.reship-record-amazon.title': '把新运单号写进消息会话',
  'playbook.step.reship-record-amazon.why':
    '订单会话里写了，亚马逊才知道有补发，否则还是算未送达。',
  'playbook.step.reship-record-amazon.how':
    '承运商、单号、预计送达日，写在这个订单的一条消息里。Buy Shipping 面单是最好的证明。',
  'playbook.step.reship-record-ebay.title': '用可追踪方式发出，并在申请里说明',
  'playbook.step.reship-record-ebay.why':
    '买家收到之前申请的时限照常走，补发和首发一样需要妥投证明。',
  'playbook.step.reship-record-ebay.how':
    '在申请里添加单号。订单总额达到 750 USD、750 CAD、750 AUD、450 GBP 或 550 EUR 的，要签名确认。',
  'playbook.step.reship-record-aliexpress.title': '把补发写进纠纷方案',
  'playbook.step.reship-record-aliexpress.why': '只在聊天里给的单号不算，承诺没兑现还要扣分。',
  'playbook.step.reship-record-aliexpress.how':
    '在我方方案里写明承运商、单号和日期，并把发货凭证作为证据上传。',
  'playbook.step.reship-share.title': '用少退来分担，绝不收款',
  'playbook.step.reship-share.why':
    '亚马逊和 eBay 都禁止在结账之外向买家收钱。应得的不会变少，除非买家自愿。',
  'playbook.step.reship-share.how':
    '我们出钱补发，再为等待退一小笔，代替全额退款。盈亏平衡点见“成本”。',
  'playbook.step.reship-share-aliexpress.title': '只能通过平台分担',
  'playbook.step.reship-share-aliexpress.why':
    '差价只能用速卖通专门的补差价链接收，而且买家要自己愿意。',
  'playbook.step.reship-share-aliexpress.how':
    '作为两个方案之一提出，金额用“成本”里的准数。我方有责任时，补发加少量退款才公道。',
  'playbook.step.reship-one-date.title': '只报一个日期，并且守住',
  'playbook.step.reship-one-date.why': '第二次失约没人会原谅，在速卖通还单独算违规。',
  'playbook.step.reship-one-date.how':
    '在承运商给的日期上加两天。隔天看一次轨迹，赶在买家来问之前先写。',

  // 6 部分退款
  'playbook.step.discount-late.title': '包裹还在走，才提部分退款',
  'playbook.step.discount-late.why': '晚到的包裹，退一部分合情合理；到不了的，买家应得全款。',
  'playbook.step.discount-late.how':
    '写明补偿迟到的准确金额、哪天再看进展，并说明全额退款的权利仍然保留。',
  'playbook.step.discount-keepable.title': '商品还能用，才提部分退款',
  'playbook.step.discount-keepable.why':
    '东西能用、货又留下的人，最看重最先退的那一笔，不多就够；不能用的人，要的远超一半。',
  'playbook.step.discount-keepable.how':
    '金额、货归买家、退货这另一条路，写在一条消息里。赶在买家报数之前提。',
  'playbook.step.discount-beside-return.title': '在退货之外，提议留下商品',
  'playbook.step.discount-beside-return.why':
    '很多要退的人其实懒得跑一趟。对我们来说，运费加退回的货，常常比退一部分更贵。',
  'playbook.step.discount-beside-return.how':
    '先说可以退货，再说留下的话退多少。欧盟买家行使撤回权时，只有他问起才提。',
  'playbook.step.discount-exact.title': '从一个算出来的准数开始',
  'playbook.step.discount-exact.why': '准数引来的还价比整数小，而且有算法在，显得公道。',
  'playbook.step.discount-exact.how':
    '用“成本”里阶梯的第一档，用半句话说明怎么算的。不要说“大概 25 %”。',
  'playbook.step.discount-shrinking.title': '每一步都更小，适时停住',
  'playbook.step.discount-shrinking.why':
    '一步比一步小，不用威胁也看得出快到头了；每步一样大，只会引来下一次要价。',
  'playbook.step.discount-shrinking.how':
    '按阶梯走两三步。退货更划算时就停，改提退货。不说“最后一次机会”。',
  'playbook.step.discount-flow-amazon.title': '在“管理订单”里退款，写明原因',
  'playbook.step.discount-flow-amazon.why':
    '给买家的钱都必须走亚马逊，只有在那里退的才能在索赔中算数。',
  'playbook.step.discount-flow-amazon.how':
    '先在会话里谈定金额，再按这个数退，并在会话里说明已经退了。',
  'playbook.step.discount-flow-ebay.title': '在申请里提交报价，只有一次机会',
  'playbook.step.discount-flow-ebay.why':
    '退货申请里的部分退款报价，买家可以拒绝，时限也不会停，通常不能再报第二次。',
  'playbook.step.discount-flow-ebay.how':
    '先用消息谈定，再原样填这个金额。买家考虑期间，盯住回复期限。',
  'playbook.step.discount-flow-aliexpress.title': '把金额填成纠纷里的我方方案',
  'playbook.step.discount-flow-aliexpress.why':
    '聊天里说的金额没有约束力，也停不住倒计时；方案两样都行。',
  'playbook.step.discount-flow-aliexpress.how':
    '仅退款、准确金额、我方证据。再在聊天里客气地说一句方案已经提交。',
  'playbook.step.discount-no-strings.title': '不附加任何条件',
  'playbook.step.discount-no-strings.why':
    '拿钱换评价、换原因、换撤销申请，哪个平台都禁止，好感也会一笔勾销。',
  'playbook.step.discount-no-strings.how':
    '方案要能独立成立：金额、货归买家、行或不行。不提评分、申请和下次下单。',

  // 各情形
  'playbook.step.facts-trace.title': '请承运商查件，并记下查件编号',
  'playbook.step.facts-trace.why':
    '“停滞”和“丢失”要由承运商来说。查件记录既是向平台举证的依据，也是向承运商索赔的依据。',
  'playbook.step.facts-trace.how':
    '在承运商客服处开查件，然后在这里记下这次联系的日期和编号，本步会自动打勾。',
  'playbook.step.facts-why-back.title': '查清包裹为什么退回',
  'playbook.step.facts-why-back.why':
    '地址有误、拒收还是未取件：该给什么、第二次运费谁付，都取决于它。',
  'playbook.step.facts-why-back.how':
    '看最后几条轨迹，把面单地址和订单地址对一遍，请买家在订单里确认地址。',
  'playbook.step.facts-customs.title': '查清海关在等什么',
  'playbook.step.facts-customs.why':
    '多数滞留只缺一份单据或税款，有人处理几天就能放行。不知道原因，任何日期都是猜。',
  'playbook.step.facts-customs.how':
    '问承运商缺发票、税款还是许可，并记下这次联系。缺的是我们的单据，当天就补。',
  'playbook.step.facts-carrier-damage.title': '向承运商报破损',
  'playbook.step.facts-carrier-damage.why': '很多承运商只赔几天内报告、且包装还在的破损。',
  'playbook.step.facts-carrier-damage.how': '请买家先留着箱子和填充物，带照片提交索赔。',
  'playbook.step.facts-fault-steps.title': '先排除两分钟就能解决的问题',
  'playbook.step.facts-fault-steps.why':
    '电池、开关、设置、电压：有些“故障”并不是故障，买家今天就能用上。',
  'playbook.step.facts-fault-steps.how':
    '最多问两个简单的检查，用提问的口气，不说教。没用就相信买家，往下走。',
  'playbook.step.facts-packing.title': '核对拣货单、重量和打包照片',
  'playbook.step.facts-packing.why': '它们能看出发出时是否齐全。面单重量能分清是漏发还是途中丢失。',
  'playbook.step.facts-packing.how':
    '查当时装了什么、承运商称了多少，两样都留存。请买家拍一张商品标签的照片。',
  'playbook.step.facts-still-here.title': '看包裹还在不在仓库',
  'playbook.step.facts-still-here.why': '交给承运商之前取消不花钱，之后就成了退货。',
  'playbook.step.facts-still-here.how': '马上问仓库，能拦就先拦下，弄清楚再决定。',
  'playbook.step.facts-payment-proof.title': '答复之前把证据收齐',
  'playbook.step.facts-payment-proof.why': '只能答一次，到时缺的补不上。',
  'playbook.step.facts-payment-proof.how':
    '带签收记录的物流、地址、有签名就加签名、发票、聊天、当时的商品页面。先把每一页留存在这里。',
  'playbook.step.facts-payment-address.title': '核对送达地址和订单地址',
  'playbook.step.facts-payment-address.why': '送到订单地址，是反驳“不是我买的”最有力的一点。',
  'playbook.step.facts-payment-address.how':
    '把签收的城市、邮编和订单对一遍。下单后改过地址的，写明是谁改的。',
  'playbook.step.facts-claim-file.title': '答复之前把材料备全',
  'playbook.step.facts-claim-file.why':
    '裁决的人只看纠纷里有的，不看我们知道的。很少有第二次机会。',
  'playbook.step.facts-claim-file.how':
    '时间线、物流、照片、我们提过什么、买家说过什么。“证据”里可以打包，对照表单的限制检查一遍。',
  'playbook.step.facts-decision.title': '看清为什么这样判',
  'playbook.step.facts-decision.why': '不回应理由的申诉会被驳回。',
  'playbook.step.facts-decision.how': '留存判定页面，用一句话记下判定的依据。',
  'playbook.step.facts-appeal-new.title': '找出判定没看到的东西',
  'playbook.step.facts-appeal-new.why': '申诉要的是新事实，不是情绪。',
  'playbook.step.facts-appeal-new.how':
    '后来才有的签收记录、签名、照片、已退的款。没有新东西就结案，省下这一小时。',
  'playbook.step.sincerity-cancel-amazon.title': '24 小时内回复：取消的意愿已收到',
  'playbook.step.sincerity-cancel-amazon.why': '没人回复，买家就等着包裹或退款，哪一样都可能不对。',
  'playbook.step.sincerity-cancel-amazon.how':
    '告诉买家正在拦截，什么时候有结果。不要请买家去取消，意愿必须是买家自己的。',
  'playbook.step.sincerity-cancel-ebay.title': '3 天内答复取消请求',
  'playbook.step.sincerity-cancel-ebay.why':
    '已付款的订单，请求过期后照旧有效，不想要的包裹会变成退货。',
  'playbook.step.sincerity-cancel-ebay.how': '在请求里答复，一句话就够：还能不能拦下。',
  'playbook.step.sincerity-cancel-aliexpress.title': '72 小时内答复取消',
  'playbook.step.sincerity-cancel-aliexpress.why': '不答复，订单会关闭并退款。',
  'playbook.step.sincerity-cancel-aliexpress.how':
    '在订单里答复。不要请买家改理由，这本身就是违规。',
  'playbook.step.sincerity-payment.title': '不要在聊天里谈付款',
  'playbook.step.sincerity-payment.why':
    '银行问的是我们，不是买家。在争议之外谈钱，可能被当成另一个承诺。',
  'playbook.step.sincerity-payment.how':
    '现在就把最后答复日记下来。买家来信，就致谢，并说明银行正在处理。',
  'playbook.step.sincerity-claim-amazon.title': '72 小时内答复亚马逊的提问',
  'playbook.step.sincerity-claim-amazon.why':
    '亚马逊按消息和索赔里的内容判定，没答的问题会算在我们头上。',
  'playbook.step.sincerity-claim-amazon.how':
    '在索赔页面里答复，简短，按时间顺序。以页面上的时限为准。',
  'playbook.step.sincerity-claim-ebay.title': '马上把知道的都加进案件',
  'playbook.step.sincerity-claim-ebay.why': 'eBay 大约两天内判定。那时案件里没有的，就等于不存在。',
  'playbook.step.sincerity-claim-ebay.how':
    '物流信息按物流填，不要贴成图片。用两句话写清发生了什么、你提过什么。',
  'playbook.step.sincerity-claim-aliexpress.title': '按时答复纠纷专员',
  'playbook.step.sincerity-claim-aliexpress.why': '从这里起由平台提方案，不答复就是同意。',
  'playbook.step.sincerity-claim-aliexpress.how':
    '在页面要求的地方答复并附证据。以页面倒计时为准。',
  'playbook.step.sincerity-decision.title': '冷静看待判定，记下申诉的最后一天',
  'playbook.step.sincerity-decision.why':
    '带着气写不出好申诉。时间从判定那天算，不是从我们看到那天算。',
  'playbook.step.sincerity-decision.how':
    '把这一天作为承诺记在这里。这是我们和平台之间的事，不用跟买家说。',
  'playbook.step.feelings-no-pressure.title': '保持友善，绝不要求撤销纠纷',
  'playbook.step.feelings-no-pressure.why': '要求买家关闭纠纷是禁止的，判定的人也会看到。',
  'playbook.step.feelings-no-pressure.how': '要写就只写：我们已经做了什么，买家不需要做任何事。',
  'playbook.step.way-lost.title': '今天就让买家选：退款或重发',
  'playbook.step.way-lost.why': '货款全额该退。多等一天，只会失去信任，什么也赢不回来。',
  'playbook.step.way-lost.how':
    '一条消息里两样都给，各带日期。向承运商索赔是我们的事，与买家无关。',
  'playbook.step.way-returned.title': '重发还是退款，由买家选',
  'playbook.step.way-returned.why': '货在我们手里，重发只花运费。没送到，货款就该退。',
  'playbook.step.way-returned.how': '先请买家确认地址。买家拒收的，按政策当退货处理。',
  'playbook.step.way-customs.title': '说清谁在哪天前做什么',
  'playbook.step.way-customs.why':
    '税费归谁看商品页面；缺的单据归我们。没人给日期，买家眼里就是丢了。',
  'playbook.step.way-customs.how': '约定一天再看一次。到时没放行，就按丢件处理：退款或重发。',
  'playbook.step.way-late.title': '看是晚于承诺，还是感觉晚',
  'playbook.step.way-late.why':
    '以承诺的日期为准。过了，买家可以开纠纷；没过，给个实在的日期就够。',
  'playbook.step.way-late.how':
    '晚了还在路上：给日期，合适时给一小笔延误补偿。晚了但已到：致谢，最多一小笔。',
  'playbook.step.way-cancel-amazon.title': '在“管理订单”里取消，理由选买家要求',
  'playbook.step.way-cancel-amazon.why': '这样不算卖家取消。',
  'playbook.step.way-cancel-amazon.how': '只限发货前。选“买家要求”，并在消息里告知已办好。',
  'playbook.step.way-cancel-ebay.title': '在请求里接受，或以“买家要求”取消',
  'playbook.step.way-cancel-ebay.why': '其他理由都算不良交易。退款随之办理。',
  'playbook.step.way-cancel-ebay.how': '只限发出前。已发出的，友善地拒绝并说明退货方法。',
  'playbook.step.way-cancel-aliexpress.title': '在订单里同意取消',
  'playbook.step.way-cancel-aliexpress.why': '买家自己的理由不影响店铺，不发货才影响。',
  'playbook.step.way-cancel-aliexpress.how': '在时限前同意。包裹已交出的，在那里写明单号。',
  'playbook.step.way-sent-already.title': '已经发出：改为说明退货',
  'playbook.step.way-sent-already.why': '包裹叫不回来，但买家可以拒收或退回。',
  'playbook.step.way-sent-already.how': '友善地告知，附单号和退货方法。在欧盟，撤回本来就是权利。',
  'playbook.step.way-contest.title': '有证据就抗辩，否则按时接受',
  'playbook.step.way-contest.why': '没有送到正确地址的签收记录，发卡行会判给买家，货也没了。',
  'playbook.step.way-contest.how': '证据齐：抗辩，一次交全。不齐：在时限前接受，省下费用和时间。',
  'playbook.step.way-claim-amazon.title': '拿出证据，或在判定前退款',
  'playbook.step.way-claim-amazon.why': '判给买家的索赔计入订单缺陷率，而且不能再向买家追回。',
  'playbook.step.way-claim-amazon.how':
    '有证据：用物流和消息记录抗辩。没有：全额退款即可结束。进行中不要谈中间方案。',
  'playbook.step.way-claim-ebay.title': '在 eBay 判定前解决，或证明已送达',
  'playbook.step.way-claim-ebay.why': 'eBay 判给买家的案件算不良交易，还要退款。',
  'playbook.step.way-claim-ebay.how':
    '有证据：带城市和邮编的物流，金额够高时要签名。没有：现在就在案件里退款。',
  'playbook.step.way-claim-aliexpress.title': '接受专员方案，或用证据答复',
  'playbook.step.way-claim-aliexpress.why': '在那里判为卖家责任，会计入店铺。',
  'playbook.step.way-claim-aliexpress.how':
    '方案比你的更贵，就用图片和承运商记录说明理由。否则接受，了结。',
  'playbook.step.way-appeal-amazon.title': '30 天内申诉，附上证据',
  'playbook.step.way-appeal-amazon.why': '机会只有一次，靠新事实。',
  'playbook.step.way-appeal-amazon.how': '从列表选理由，附签收证明或消息记录，并注明各自的日期。',
  'playbook.step.way-appeal-ebay.title': '结案后 30 天内申诉',
  'playbook.step.way-appeal-ebay.why': '只有新证据能改变判定。',
  'playbook.step.way-appeal-ebay.how': '上传新材料，用两句话说明它证明什么。eBay 大约两天答复。',
  'playbook.step.way-appeal-aliexpress.title': '7 天内申诉，只有一次',
  'playbook.step.way-appeal-aliexpress.why': '没有第二次申诉。',
  'playbook.step.way-appeal-aliexpress.how': '只用真实材料，伪造证据可能关店。第一句就写新在哪里。',
  'playbook.step.way-safet.title': '亚马逊违反自己的政策退了款？提交 SAFE-T',
  'playbook.step.way-safet.why':
    '退回的是用过的、错的或根本没退回，亚马逊可能补偿我们。美国站时限 30 天。',
  'playbook.step.way-safet.how':
    '商品、包装、标签的照片，序列号，买家给的理由。A-to-z 判给买家之后不适用。',
  'playbook.step.reship-wait.title': '第一个包裹还在路上，不发第二个',
  'playbook.step.reship-wait.why': '两个都会到，其中一个永远收不到钱。',
  'playbook.step.reship-wait.how': '约定一天再看。到时没到，再提重发或退款。',
  'playbook.step.discount-goodwill.title': '已证明送达：最多表示善意',
  'playbook.step.discount-goodwill.why': '为已送达的包裹付钱，会招来下一次，也像是承认有错。',
  'playbook.step.discount-goodwill.how':
    '先帮着找：家人、邻居、寄放处。还想给，就只给一次，并说明是善意。',
  'playbook.step.discount-with-parcel.title': '为等待给一小笔，只能配合重发',
  'playbook.step.discount-with-parcel.why': '单独给就少于该给的；配合重发，则是花费不多的善意。',
  'playbook.step.discount-with-parcel.how': '用“成本”里的准确金额，和重发日期写在同一条消息里。',
} as const satisfies Record<keyof typeof en, string>
