import type { feelings as en } from '../en/feelings.ts'

/** 一个词说明买家情绪，以及下一步对它的提醒。 */
export const feelings = {
  'mood.level.0': '平静',
  'mood.level.1': '不安',
  'mood.level.2': '生气',
  'mood.level.3': '即将升级',
  'playbook.caution.threat-legal': '买家提到法律途径：“{phrase}”。只讲事实和日期，不争辩。',
  'playbook.caution.threat-chargeback':
    '买家提到银行拒付：“{phrase}”。不在平台外付款，也不要退两次。',
  'playbook.caution.threat-case': '买家提到纠纷：“{phrase}”。今天就答复，绝不要求对方不开纠纷。',
  'playbook.caution.threat-review': '买家提到评价：“{phrase}”。解决问题，只字不提评价。',
  'playbook.caution.threat-social': '买家提到公开曝光：“{phrase}”。今天就在这里解决。',
  'playbook.caution.angry': '买家在生气：“{phrase}”。先回应麻烦，再给方案。',
} as const satisfies Record<keyof typeof en, string>
