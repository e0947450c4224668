import type { PageSpec, Rung } from '#lib/reading/spec.ts'
import { at, rowBuyer, rowOrderId, skip } from './pairs.ts'
import { loading, loadingText, roots } from './shapes.ts'

/**
 * The feedback manager (Katal table, seen live 2026-09): the rating is an attribute of the stars, the
 * order's link stands in a shadow root, the comment has no class. Older builds print stars as pictures.
 */

const stars: readonly Rung[] = ['1', '2', '3', '4', '5'].map((always) => ({
  always,
  when: `.a-icon-star.a-star-${always}, .a-icon-star-small.a-star-small-${always}`,
}))

/** "4 out of 5 stars" and the like. English; the others are our own translation. */
const spoken =
  '^([1-5])(?:[.,]0)?\\s?(?:/\\s?5|stars?|out of 5(?: stars)?|von 5(?: sternen)?|sterne|sur 5(?: étoiles)?|étoiles?|su 5(?: stelle)?|stelle|de 5(?: estrellas)?|estrellas?|van 5(?: sterren)?|sterren|z 5|de 5(?: estrelas)?|estrelas?|av 5|星|颗星|つ星)$'

export const feedbackPage: PageSpec = {
  page: 'feedback',
  address: ['^/feedback-manager', '^/gp/seller-rating/pages/feedback-manager'],
  root: ['.fbm-content', ...roots],
  ready: ['rows'],
  loading,
  loadingText,
  skip,
  facts: {},
  emptyText:
    'no feedback (?:was )?found|no feedback (?:received|to display|yet)|there is no feedback|kein feedback|aucune évaluation|nessun feedback|no hay (?:comentarios|valoraciones)|評価はありません|没有反馈|暂无反馈',
  rows: {
    rows: [{ hook: 'orderBlocks' }],
    require: ['order.id'],
    facts: {
      'order.id': rowOrderId,
      'order.placedAt': { as: 'time', from: at('purchased') },
      'buyer.name': rowBuyer,
      'feedback.rating': {
        as: 'decimal',
        expected: true,
        from: [
          { css: 'kat-star-rating', attr: 'value' },
          { label: 'rating', take: '^([1-5](?:[.,]0)?)$' },
          { line: spoken, weak: true },
          ...stars,
        ],
      },
      'feedback.text': {
        as: 'prose',
        from: [
          ...at('feedbackText'),
          { css: '.fbm-content kat-table-row kat-table-cell:nth-child(4)', weak: true },
        ],
      },
    },
  },
}
