import type { backup as english } from '../en/backup.ts'

/** A backup of everything, and the way back. */
export const backup: Readonly<Record<keyof typeof english, string>> = {
  'backup.title': '备份',
  'backup.aim':
    '全部内容放进一个加密文件：案例、图片和文件、您的成本和标记的位置。只有口令能打开。请像保管买家数据一样保管，到期后删除。',
  'backup.last': '上次备份保存于 {day}。',
  'backup.old': '上次备份保存于 {day}，请保存新的备份。',
  'backup.never': '还没有备份。如果此浏览器丢失，留存的内容也会丢失。',
  'backup.open': '制作备份',
  'backup.passphrase': '文件口令',
  'backup.passphrase.hint':
    '至少 {least} 个字符，最好是四个别人猜不到的词。Amends 不保存口令：没有口令无法打开文件。',
  'backup.passphrase.short': '请至少输入 {least} 个字符。',
  'backup.again': '再次输入口令',
  'backup.again.other': '两次输入不一致，请重新输入。',
  'backup.make': '生成文件',
  'backup.making': '正在收集：{done} / {total}',
  'backup.locking': '正在加密……',
  'backup.made': '文件中有 {count} 个案例。请现在保存。',
  'backup.left-out': '有 {count} 项内容或文件在此无法打开，未放入。',
  'backup.save': '保存备份（{size}）',
  'backup.saved': '已保存。请把口令存放在别处。',
  'backup.restore.open': '恢复备份',
  'backup.restore.aim':
    '这里已有的内容保持不变：补上缺少的案例，并接续备份中更长的案例。在这里删除的内容不会回来。在别处删除之前制作的备份仍含有那些内容。',
  'backup.restore.choose': '选择文件',
  'backup.restore.file': '已选择：{name}',
  'backup.restore.passphrase': '文件的口令',
  'backup.restore.start': '恢复',
  'backup.restore.running': '正在打开并检查文件……',
  'backup.restore.done': '已恢复 {day} 的备份。',
  'backup.restore.added': '新增 {count} 个案例。',
  'backup.restore.extended': '接续 {count} 个案例。',
  'backup.restore.known': '有 {count} 个案例这里已有，保持不变。',
  'backup.restore.conflict': '有 {count} 个案例与这里的内容不一致，没有改动。',
  'backup.problem.too-large': '内容太多，一个文件放不下。请先删除旧案例，再试一次。',
  'backup.problem.not-a-backup': '此文件不是 Amends 的备份。请选择您在这里保存的文件。',
  'backup.problem.wrong-passphrase': '口令无法打开此文件，请重新输入。',
  'backup.problem.broken': '文件损坏或不完整。这里没有任何改动。请换一份副本再试。',
  'backup.problem.newer': '此备份由更新版本的 Amends 制作。请先更新再恢复。这里没有任何改动。',
}
