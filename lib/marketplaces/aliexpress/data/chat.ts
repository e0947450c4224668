import type { DataPart, DataSource } from '#lib/page-data/spec.ts'
import { service } from './gateway.ts'

/**
 * The chat. Source: a public support inbox that reads im-ae 1.42 (seen live 2026-09-30). What marks
 * messages read or sends them is not in the list and never will be.
 */

/** 1: recalled. */
const recalled = { at: 'body.typeData.status', is: ['1'] }
const robots = ['im_ai', 'im_open_api']

/** `header.type` 1 is a message; session updates and receipts have no body of this shape. */
const messages: DataPart = {
  find: [
    ['header', 'body'],
    ['typeData', 'templateData'],
  ],
  ids: { session: ['body.typeData.sid', 'typeData.sid', 'sessionId'] },
  into: {
    list: 'messages',
    key: ['body.typeData.mid', 'typeData.mid'],
    sort: ['body.typeData.sendTime', 'typeData.sendTime'],
    unless: recalled,
    require: ['body', 'attachments'],
    facts: {
      from: {
        as: 'word',
        codes: { platform: robots, buyer: ['11'], seller: ['12', '13'] },
        at: [
          'body.typeData.ext.fromCode',
          'body.typeData.ext{}.fromCode',
          'body.typeData.fromType',
          'typeData.fromType',
        ],
      },
      at: { as: 'time', at: ['body.typeData.sendTime', 'typeData.sendTime'] },
      body: { as: 'prose', at: ['body.templateData{}.txt', 'templateData{}.txt'] },
      attachments: {
        as: 'count',
        count: true,
        at: ['body.templateData{}.imgUrl', 'body.templateData{}.videoUrl'],
      },
    },
  },
}

const texts = ['bizData', 'bizDataV2', 'data', 'body', 'typeData']

export const chatMessages = service(
  'chat-messages',
  ['mtop.gsp.im.web.seller.messagebox.direction.querybysessionid'],
  {
    pages: ['messages'],
    asked: { sessionId: 'session' },
    texts,
    opens: 'session',
    parts: [messages],
  },
)

export const chatSync = service('chat-sync', ['mtop.gsp.web.seller.js.sync'], {
  pages: ['messages'],
  texts,
  parts: [messages],
})

/** Frames are unpacked before: `{syncBody, bizDataV2}`. */
export const chatFrames: DataSource = {
  id: 'chat-frames',
  hosts: ['msgacs.m.aliexpress.com', 'ws-msgacs.m.aliexpress.com'],
  path: '/accs/auth',
  by: ['socket'],
  pages: ['messages'],
  texts,
  parts: [messages],
}

export const chatSessions = service(
  'chat-sessions',
  ['mtop.gsp.im.use.web.seller.messagebox.querysessionlist'],
  {
    pages: ['messages'],
    parts: [
      {
        find: [
          ['sessionId', 'sessionData'],
          ['sessionId', 'target'],
        ],
        ids: { session: ['sessionId'] },
        isRow: true,
        facts: {
          'buyer.name': {
            as: 'text',
            pattern: String.raw`[^*@\d]{2,80}`,
            at: ['sessionData.title', 'sessionData{}.title'],
          },
          'buyer.country': {
            as: 'text',
            pattern: String.raw`[^*\d]{2,60}`,
            at: ['sessionData.country', 'sessionData{}.country'],
          },
        },
      },
    ],
  },
)
